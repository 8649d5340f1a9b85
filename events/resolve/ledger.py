"""The ledger of a projection: what each shown value rests on, and what speaks against it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from events.kinds import Concern
from events.records import Claim, Decision, Disagreement, Ground, Json
from events.telling import tell

Key = tuple[str, str, str, int]


def decided(decision: Decision) -> str:
    """Why an editor's value is shown, in words."""
    if not decision.reason:
        return tell("decided by {author}", author=decision.author)
    return tell("decided by {author}: {reason}", author=decision.author, reason=decision.reason)


@dataclass(slots=True)
class Ledger:
    """Collects grounds and disagreements; one ground for each fact, field and claim or decision."""

    _grounds: dict[Key, Ground] = field(default_factory=dict)
    _by_value: dict[tuple[str, str], dict[Key, None]] = field(default_factory=dict)
    _disagreements: dict[tuple[str, str], dict[str, Disagreement]] = field(default_factory=dict)

    def claim(
        self, fact: str, name: str, claim: str, value: Json = None, reason: str = "", *, chosen: bool = True
    ) -> None:
        """Rest a value on a claim; one that is already chosen stays chosen."""
        self._put(Ground(fact, name, claim=claim, chosen=chosen, value=value, reason=reason))

    def decision(
        self, fact: str, name: str, decision: Decision, value: Json = None, reason: str = ""
    ) -> None:
        """Rest a value on a decision."""
        words = reason or decided(decision)
        self._put(Ground(fact, name, decision=decision.id, value=value, reason=words))

    def claims(self, fact: str, name: str, claims: tuple[Claim, ...], value: Json, reason: str) -> None:
        """Rest one value on several claims."""
        for claim in claims:
            self.claim(fact, name, claim.id, value, reason)

    def chosen(self, fact: str, name: str) -> list[Ground]:
        """What one value rests on so far."""
        return [
            self._grounds[key] for key in self._by_value.get((fact, name), ()) if self._grounds[key].chosen
        ]

    def copy(self, fact: str, ground: Ground, reason: str, *, chosen: bool = True) -> None:
        """Rest another fact on the same claim or decision."""
        self._put(replace(ground, fact=fact, reason=reason, chosen=chosen))

    def _put(self, ground: Ground) -> None:
        """One ground for each source of a value; a source that is chosen stays chosen."""
        key = (ground.fact, ground.field, ground.claim or "", ground.decision or 0)
        if key in self._grounds and self._grounds[key].chosen and not ground.chosen:
            return
        self._grounds[key] = ground
        self._by_value.setdefault((ground.fact, ground.field), {})[key] = None

    def disagree(
        self, fact: str, name: str, words: str, concern: Concern = Concern.CONFLICT, other: str = ""
    ) -> None:
        """Put a disagreement, or what else wants an editor's eye, into words; `other` is the id of a meeting,
        person or decision that it names beside."""
        about = self._disagreements.setdefault((fact, name), {})
        about[words] = Disagreement(fact, name, words, concern, other)

    def disputes(self, fact: str, name: str) -> list[str]:
        """What has been put into words about one value so far."""
        return list(self._disagreements.get((fact, name), ()))

    @property
    def grounds(self) -> tuple[Ground, ...]:
        """All grounds, ordered by fact, field, chosen first, then claim and decision."""
        order = sorted(self._grounds, key=lambda k: (k[0], k[1], not self._grounds[k].chosen, k[2], k[3]))
        return tuple(self._grounds[key] for key in order)

    @property
    def disagreements(self) -> tuple[Disagreement, ...]:
        """All disagreements, ordered by fact, field and words."""
        about = (self._disagreements[key] for key in sorted(self._disagreements))
        return tuple(found[words] for found in about for words in sorted(found))
