"""The attendance that several texts give together, of a person or of a state."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from events.kinds import Attendance, Concern, read_out
from events.records import Claim
from events.resolve.fields import WORDS, Choice, Witness, choose, rank_of
from events.resolve.ledger import Ledger
from events.resolve.mentions import Mention
from events.resolve.values import text_part
from events.telling import counted, tell

FINER = (
    Attendance.REMOTE,
    Attendance.OBSERVER,
    Attendance.PRESENT,
    Attendance.REPRESENTED,
    Attendance.REFUSED,
    Attendance.ABSENT,
)
"""The word that says more comes first on each side: remote before present, refused before absent."""
THERE = frozenset({Attendance.REMOTE, Attendance.OBSERVER, Attendance.PRESENT})


def word_of(mention: Mention, claim: Claim) -> Attendance:
    """The claim's word; whoever "takes part" in an announced sitting is expected there."""
    word = Attendance(text_part(claim.value, "attendance") or Attendance.PRESENT)
    come = mention.announced and word in THERE
    return Attendance.EXPECTED if come else word


def weigh(words: Sequence[tuple[Mention, Claim]], there: frozenset[Attendance] = THERE) -> Choice | None:
    """The attendance that several texts give together. Reports of the sitting outrank announcements;
    there, or not there, is decided first, then the word that says more."""
    reports = [(m, c) for m, c in words if not m.announced and word_of(m, c) != Attendance.EXPECTED]
    heard = reports or list(words)
    sides = choose(
        Witness(word_of(m, c) in there or word_of(m, c) is Attendance.EXPECTED, rank_of(m, c), c.article, c)
        for m, c in heard
    )
    if sides is None:
        return None
    chosen = {w.claim.id for w in sides.winners if w.claim}
    spoken_of = [(word_of(m, c), Witness(word_of(m, c), rank_of(m, c), c.article, c)) for m, c in heard]
    winners = [(word, w) for word, w in spoken_of if w.claim and w.claim.id in chosen]
    found = {word for word, _ in winners}
    value = next((word for word in FINER if word in found), Attendance.EXPECTED)
    losers: dict[Attendance, list[Witness]] = defaultdict(list)
    for word, witness in spoken_of:
        if witness.claim and witness.claim.id not in chosen:
            losers[word].append(witness)
    lost = tuple((word, tuple(losers[word])) for word in sorted(losers))
    return Choice(value, sides.rank, tuple(w for _, w in winners), lost)


def superseded(ledger: Ledger, fact: str, words: Sequence[tuple[Mention, Claim]], choice: Choice) -> None:
    """Keep what announcements said beside what reports say; the one is no rival of the other."""
    heard = {w.claim.id for w in choice.winners if w.claim} | {
        w.claim.id for _, lost in choice.losers for w in lost if w.claim
    }
    for mention, claim in words:
        if claim.id not in heard:
            reason = tell(
                "said before the sitting; reports of it say {word}", word=tell(read_out(str(choice.value)))
            )
            ledger.claim(fact, "attendance", claim.id, word_of(mention, claim), reason, chosen=False)


def aside(ledger: Ledger, fact: str, words: Sequence[tuple[Mention, Claim]]) -> None:
    """Keep in sight what texts say of an attendance that an editor settled, with what each is worth."""
    for mention, claim in words:
        worth = WORDS[rank_of(mention, claim)]
        ledger.claim(fact, "attendance", claim.id, word_of(mention, claim), worth, chosen=False)


def overruled(ledger: Ledger, fact: str, words: Sequence[tuple[Mention, Claim]], decided_word: str) -> None:
    """Name the articles whose word on the attendance an editor's decision overrules."""
    articles: dict[str, set[str]] = defaultdict(set)
    for mention, claim in words:
        articles[word_of(mention, claim).value].add(claim.article)
    for word in sorted(articles.keys() - {decided_word}):
        number = len(articles[word])
        dispute = tell(
            "{articles} {word}; an editor decided {decided}",
            articles=counted(number, "1 article says", "{number} articles say"),
            word=tell(read_out(word)),
            decided=tell(read_out(decided_word)),
        )
        ledger.disagree(fact, "attendance", dispute, Concern.DECISION)
