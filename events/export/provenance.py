"""What an export is: its list, filters, address, time, rules, and what to know before using it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from events.export.context import Context
from events.query.filters import Filter
from events.query.lists import LISTS
from events.query.pages import portal_state
from events.query.versions import extractors
from events.records import Json

SAMPLES = (
    "This portal holds sample articles, which are in part invented for testing: "
    "do not cite rows that rest on them."
)
PROVENANCE = "provenance"
"""The ending of an address under which the notes on a file stand alone."""
NOTES = f".{PROVENANCE}.json"
"""How the name of a file of notes ends."""
LICENCE = "Apache-2.0 for the portal's own work; quoted sentences and headlines remain their publishers'."


@dataclass(frozen=True, slots=True)
class Provenance:
    """The proof that travels with a file. `data_as_of` is when the data last changed, None while there are
    none; the file tells that time alone, so that equal data give equal bytes, and the HTTP headers tell
    `generated_at` too, when the file was made.
    """

    list_name: str
    title: str
    filters: dict[str, tuple[str, ...]]
    permalink: str
    codebook: str
    data_as_of: datetime | None
    generated_at: datetime
    extractors: tuple[str, ...]
    notice: str
    """Empty where there is nothing to warn of."""
    licence: str = LICENCE

    def as_json(self) -> dict[str, Json]:
        """The members of a JSON file's `provenance`, but the number of rows."""
        return {
            "list": self.list_name,
            "title": self.title,
            "filters": {name: list(values) for name, values in self.filters.items()},
            "permalink": self.permalink,
            "codebook": self.codebook,
            "data_as_of": self.data_as_of.isoformat() if self.data_as_of else None,
            "extractors": list(self.extractors),
            "notice": self.notice or None,
            "licence": self.licence,
        }

    def headers(self, suffix: str) -> dict[str, str]:
        """HTTP headers that say the same beside a file without room for notes; `Link` leads to the notes."""
        stem, _, query = self.permalink.partition("?")
        described_by = f"{stem.rstrip('/')}.{PROVENANCE}" + (f"?{query}" if query else "")
        said = {
            "Content-Disposition": f'attachment; filename="{self.file_name(suffix)}"',
            "Link": f'<{self.permalink}>; rel="canonical", <{described_by}>; rel="describedby"',
            "X-Portal-List": self.list_name,
            "X-Portal-Filters": query,
            "X-Portal-Data-As-Of": self.data_as_of.isoformat() if self.data_as_of else "",
            "X-Portal-Generated-At": self.generated_at.isoformat(timespec="seconds"),
            "X-Portal-Extractors": ", ".join(self.extractors),
            "X-Portal-Notice": self.notice,
            "X-Portal-Licence": self.licence,
        }
        return {name: value for name, value in said.items() if value}

    def file_name(self, suffix: str) -> str:
        """List, day of the data, whether it is filtered, whether samples are among it."""
        parts = [
            "cis-portal",
            self.list_name,
            "filtered" if self.filters else "",
            self.data_as_of.date().isoformat() if self.data_as_of else "",
            "with-samples" if self.notice else "",
        ]
        return "-".join(part for part in parts if part) + (NOTES if suffix == PROVENANCE else f".{suffix}")


def provenance(list_name: str, asked: Filter, context: Context) -> Provenance:
    """What an export of this list and filter is, as things stand. Two queries."""
    state = portal_state()
    definition = LISTS[list_name]
    query = asked.query_string(page=None)
    return Provenance(
        list_name=list_name,
        title=definition.title,
        filters={
            name: values for name in definition.filters if name != "page" and (values := asked.values(name))
        },
        permalink=f"{context.base}/{list_name}/" + (f"?{query}" if query else ""),
        codebook=f"{context.base}/codebook/#{list_name}",
        data_as_of=state.as_it_stood,
        generated_at=timezone.now(),
        extractors=extractors(),
        notice=SAMPLES if state.samples else "",
    )
