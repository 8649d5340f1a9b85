"""A web server that misbehaves in every way a test asks for, and counts who comes."""

import gzip
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

BOMB = gzip.compress(b"0" * 200_000_000)


@dataclass
class LocalServer:
    port: int
    seen: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    def url(self, path: str) -> str:
        return f"http://{self.host}{path}"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    local: LocalServer

    def do_GET(self) -> None:
        self.local.seen.append((self.path, dict(self.headers)))
        kind, _, rest = self.path.lstrip("/").partition("/")
        match kind:
            case "page":
                self.answer(b"<p>Hello</p>", "text/html; charset=utf-8")
            case "packed":
                self.answer(gzip.compress(b"<p>Packed</p>"), coding="gzip")
            case "bomb":
                self.answer(BOMB, coding="gzip")
            case "large":
                self.answer(b"x" * 9_000_000)
            case "broken":
                self.answer(b"not gzip at all", coding="gzip")
            case "odd":
                self.answer(b"??", coding="br")
            case "to":
                self.redirect(rest)
            case "loop":
                self.redirect("/loop")
            case _:
                self.send_response(404)
                self.send_header("Content-Length", "0")
                self.end_headers()

    def answer(self, body: bytes, kind: str = "text/html", coding: str | None = None) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        if coding:
            self.send_header("Content-Encoding", coding)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def redirect(self, place: str) -> None:
        self.send_response(302)
        self.send_header("Location", place)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Tests stay quiet."""


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """A client that hangs up on a bomb is right."""


@pytest.fixture
def local() -> Iterator[LocalServer]:
    server = Server(("127.0.0.1", 0), Handler)
    Handler.local = LocalServer(server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield Handler.local
    server.shutdown()
    server.server_close()
    thread.join()
