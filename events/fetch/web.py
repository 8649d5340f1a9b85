"""One address on the web: each hop vetted and pinned, time and size bounded."""

from __future__ import annotations

import zlib
from collections.abc import Collection, Iterator
from datetime import datetime
from time import monotonic
from typing import Final

import httpx

from events.fetch import limits
from events.fetch.guard import Unsafe, vetted
from events.records import Fetched, Refusal

USER_AGENT: Final = "cis-portal/0.1 (reads news articles about CIS meetings; one request at a time)"
HEADERS: Final = {
    "User-Agent": USER_AGENT,
    "Accept": "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5",
    "Accept-Encoding": "gzip",
}
PORTS: Final = {"http": 80, "https": 443}
TIMEOUT: Final = httpx.Timeout(limits.STEP_SECONDS)
# Connections are pinned to an address but certified for a name: none is kept for the next hop.
NO_REUSE: Final = httpx.Limits(max_keepalive_connections=0)


class Refused(Exception):
    """The address cannot be used; the message is one sentence for a person."""


def get(url: str, now: datetime, allowed: Collection[str] = ()) -> Fetched | Refusal:
    """Fetch an address, following redirects; `allowed` as in `vetted`."""
    origin = without_password(url)
    try:
        return _follow(url, now, allowed)
    except (Refused, Unsafe) as refused:
        return Refusal(origin, str(refused))
    except httpx.TimeoutException:
        return Refusal(origin, f"The server did not answer within {limits.STEP_SECONDS:.0f} seconds.")
    except httpx.HTTPError as error:
        return Refusal(origin, f"The connection failed: {error or type(error).__name__}.")


def without_password(url: str) -> str:
    """The address as it may be shown: what stands before the host as `…`, however badly it is written."""
    scheme, mark, rest = url.partition("://")
    authority = rest[: min((rest.find(end) for end in "/?#" if end in rest), default=len(rest))]
    has_port = authority.rpartition(":")[2].isdecimal() or authority.endswith("]")
    if "@" not in authority and (":" not in authority or has_port):
        return url
    return f"{scheme}{mark}…@{rest.rpartition('@')[2]}" if "@" in rest else f"{scheme}{mark}…"


def _follow(url: str, now: datetime, allowed: Collection[str]) -> Fetched:
    deadline = monotonic() + limits.TOTAL_SECONDS
    hop = _address(url)
    with httpx.Client(timeout=TIMEOUT, headers=HEADERS, limits=NO_REUSE, trust_env=False) as client:
        for _ in range(limits.REDIRECTS + 1):
            response = _ask(client, hop, allowed)
            try:
                if not response.has_redirect_location:
                    _check_status(response)
                    content = b"".join(_bounded(response, deadline))
                    return Fetched(content, url, now, str(hop), response.headers.get("Content-Type"))
                hop = _address(str(hop.join(response.headers["Location"])))
            finally:
                response.close()
            _check_time(deadline)
    raise Refused(f"The address redirects more than {limits.REDIRECTS} times.")


def _address(url: str) -> httpx.URL:
    try:
        address = httpx.URL(url)
    except (httpx.InvalidURL, ValueError) as error:
        raise Refused("This is not a web address; write it as https://HOST/PATH.") from error
    if address.scheme not in PORTS:
        raise Refused(f"Only http and https addresses are fetched, not {address.scheme or 'this kind'}.")
    if not address.host:
        raise Refused("The address names no host.")
    if address.userinfo:
        raise Refused("The address holds a user name or password; give it without.")
    return address.copy_with(fragment=None)


def _ask(client: httpx.Client, url: httpx.URL, allowed: Collection[str]) -> httpx.Response:
    """Connect to an address that was vetted, not to a name that may resolve anew."""
    port = url.port or PORTS[url.scheme]
    try:
        addresses = vetted(url.host, port, allowed)
    except (OSError, UnicodeError) as error:
        raise Refused(f"The host {url.host} cannot be found: {error}.") from error
    failure: httpx.ConnectError | None = None
    for address in addresses:
        request = client.build_request(
            "GET",
            url.copy_with(host=address),
            headers={"Host": url.netloc.decode("ascii")},
            extensions={"sni_hostname": url.raw_host.decode("ascii")},
        )
        try:
            return client.send(request, stream=True, follow_redirects=False)
        except httpx.ConnectError as error:
            failure = error
    raise failure or Refused(f"The host {url.host} has no address.")


def _check_status(response: httpx.Response) -> None:
    if response.status_code != httpx.codes.OK:
        answer = f"{response.status_code} {response.reason_phrase}".strip()
        raise Refused(f"The server answered {answer}.")


def _check_time(deadline: float) -> None:
    if monotonic() > deadline:
        raise Refused(f"The answer took longer than {limits.TOTAL_SECONDS:.0f} seconds.")


def _bounded(response: httpx.Response, deadline: float) -> Iterator[bytes]:
    """Yield the body, unpacked, and stop where it grows past the limit: a small bomb unpacks to gigabytes."""
    room = limits.PAGE_BYTES
    for piece in _unpacked(response):
        _check_time(deadline)
        room -= len(piece)
        if room < 0:
            raise Refused(
                f"The page has more than {limits.megabytes(limits.PAGE_BYTES)}, the most that is read."
            )
        yield piece


def _unpacked(response: httpx.Response) -> Iterator[bytes]:
    coding = response.headers.get("Content-Encoding", "identity").strip().lower()
    if coding == "identity":
        yield from response.iter_raw()
        return
    if coding not in {"gzip", "x-gzip"}:
        raise Refused(f"The page is packed as {coding}, which was not asked for.")
    unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        for piece in response.iter_raw():
            packed = piece
            while packed:
                yield unpacker.decompress(packed, limits.MEGABYTE)
                packed = unpacker.unconsumed_tail
        yield unpacker.flush()
    except zlib.error as error:
        raise Refused("The page's gzip packing is broken.") from error
    if not unpacker.eof:
        raise Refused("The page ended before its gzip packing did.")
