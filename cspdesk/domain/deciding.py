"""Deciding between changes that stand against one another: what is decided so far, and what comes next."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum

from cspdesk.domain.merging import Choice, Conflict, Decision, Decisions, Edited


class Stand(StrEnum):
    """How far a conflict is."""

    UNDECIDED = "undecided"
    MINE = "mine"
    THEIRS = "theirs"
    EDITED = "edited"


class Deciding:
    """The conflicts of one handover with the decisions made about them; nothing is applied here.

    `earlier` are decisions of an earlier look at the same file; those about conflicts that are gone are left out.
    """

    def __init__(self, conflicts: Sequence[Conflict], earlier: Decisions | None = None) -> None:
        self.conflicts = tuple(conflicts)
        known = {conflict.id for conflict in self.conflicts}
        self.decisions: dict[str, Decision] = {
            id_: decision for id_, decision in (earlier or {}).items() if id_ in known
        }

    @property
    def left(self) -> int:
        """How many are undecided."""
        return len(self.conflicts) - len(self.decisions)

    @property
    def done(self) -> bool:
        return not self.left

    def stand(self, id_: str) -> Stand:
        decision = self.decisions.get(id_)
        if decision is None:
            return Stand.UNDECIDED
        return Stand.EDITED if isinstance(decision, Edited) else Stand(decision.value)

    def decide(self, id_: str, decision: Decision | None) -> None:
        """Decides one, or takes the decision back with None."""
        if decision is None:
            self.decisions.pop(id_, None)
        else:
            self.decisions[id_] = decision

    def decide_all(self, which: Callable[[Conflict], bool], choice: Choice) -> int:
        """Decides every undecided conflict that a rule picks in one way, and says how many there were."""
        found = [c.id for c in self.conflicts if c.id not in self.decisions and which(c)]
        self.decisions.update(dict.fromkeys(found, choice))
        return len(found)

    def next_after(self, id_: str | None, order: Sequence[str] | None = None) -> str | None:
        """The next undecided after one, from the top again at the end; `order` is that of a list shown."""
        ids = list(order) if order is not None else [conflict.id for conflict in self.conflicts]
        start = ids.index(id_) + 1 if id_ in ids else 0
        return next((each for each in (*ids[start:], *ids[:start]) if each not in self.decisions), None)

    def undecided(self, by: Callable[[Conflict], str]) -> Mapping[str, int]:
        """How many undecided ones there are of each sort, the most first."""
        counts: dict[str, int] = {}
        for conflict in self.conflicts:
            if conflict.id not in self.decisions:
                counts[by(conflict)] = counts.get(by(conflict), 0) + 1
        return dict(sorted(counts.items(), key=_most))


def _most(pair: tuple[str, int]) -> tuple[int, str]:
    return -pair[1], pair[0]
