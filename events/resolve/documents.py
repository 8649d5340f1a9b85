"""The papers of a sitting: one row for one folded title."""

from __future__ import annotations

from collections import defaultdict

from events.kinds import DocumentAction, Field
from events.records import Claim, DocumentRow, Json
from events.resolve.fields import Rank, Witness, choose, rank_of, record
from events.resolve.ids import short_hash
from events.resolve.ledger import Ledger
from events.resolve.mentions import Mention
from events.resolve.sittings import Sitting
from events.resolve.values import part, text_part
from events.resolve.verdicts import Thread
from events.spelling import folded

LONGEST = 60
"""Letters of a title that its address keeps."""


def documents(sitting: Sitting, ledger: Ledger) -> list[DocumentRow]:
    """The papers of one sitting with their grounds; whichever an editor rejected stays out."""
    said: dict[str, list[tuple[Mention, Claim]]] = defaultdict(list)
    for mention in sitting.mentions:
        for claim in mention.claims:
            if claim.field is Field.DOCUMENT and (title := text_part(claim.value, "title")):
                said[folded(title)].append((mention, claim))
    threads = sitting.docket.documents
    rows = []
    for key in sorted({*said, *threads}):
        thread = threads.get(key, Thread())
        if not thread.rejected and (said[key] or thread.origin):
            rows.append(_document(sitting, key, said[key], thread, ledger))
    return rows


def _address(sitting: Sitting, key: str) -> str:
    short = key.replace(" ", "-")
    if len(short) > LONGEST:
        short = f"{short[:LONGEST].rstrip('-')}-{short_hash(key)}"
    return f"{sitting.id}--doc-{short}"


def _document(
    sitting: Sitting, key: str, said: list[tuple[Mention, Claim]], thread: Thread, ledger: Ledger
) -> DocumentRow:
    id = _address(sitting, key)

    def settle(name: str, fallback: Json) -> Json:
        found = [
            Witness(value, rank_of(m, c), c.article, c)
            for m, c in said
            if (value := part(c.value, name)) is not None
        ]
        if settled := thread.part(name):
            found.append(Witness(settled[1], Rank.EDITOR, decision=settled[0]))
        elif not found and thread.origin:
            found.append(Witness(fallback, Rank.EDITOR, decision=thread.origin))
        return record(ledger, id, name, choose(found))

    title, action, draft = (
        settle("title", key),
        settle("action", DocumentAction.CONSIDERED),
        settle("draft", False),
    )
    return DocumentRow(id, sitting.id, str(title), DocumentAction(str(action)), draft is True)
