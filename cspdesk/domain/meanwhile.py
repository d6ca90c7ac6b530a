"""What somebody else changed while one was at it: what one began from, what one wrote and what they did."""

import datetime as dt
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from cspdesk.domain.dates import say_clock, say_date
from cspdesk.domain.kinds import Kind
from cspdesk.domain.merging import Decision
from cspdesk.errors import Refused

DELETED = "deleted"

TOGETHER: dict[Kind, dict[str, tuple[str, ...]]] = {
    Kind.ACTION: {
        "Owner": ("owner_person_id", "owner_agency_id", "owner_words"),
        "Due": ("due", "due_words", "due_next_meeting"),
    },
    Kind.PERSON: {
        "May be named": ("may_be_named", "named_on", "named_source"),
        "May be contacted": ("may_be_contacted", "contacted_on", "contacted_source"),
    },
    Kind.PLAN_LINE: {"Lead agency or person": ("lead_id", "lead_agency_id", "lead")},
}
"""Fields that say one thing between them, by its label: mine of one beside theirs of another would be nobody's."""


def together(kind: Kind, field: str) -> str:
    """What a field says a part of; empty for one that stands by itself."""
    found = (called for called, parts in TOGETHER.get(kind, {}).items() if field in parts)
    return next(found, "")


@dataclass(frozen=True)
class Clash:
    """One field that two people changed differently; values are typed, None where there was none.

    A record that one deleted and the other changed clashes in its field `deleted`.
    """

    kind: Kind
    record_id: UUID
    field: str
    base: Any
    mine: Any
    theirs: Any
    person: str
    computer: str
    at: dt.datetime
    position: int


@dataclass(frozen=True)
class Answer:
    """What is to stand in the field of a clash."""

    clash: Clash
    decision: Decision


class Clashed(Refused):
    """Somebody else changed the same fields differently meanwhile, so nothing was saved."""

    def __init__(self, clashes: tuple[Clash, ...]) -> None:
        last = max(clashes, key=_position)
        here = last.at.astimezone()
        super().__init__(
            f"{last.person or last.computer} changed the same on {say_date(here.date())} at"
            f" {say_clock(here.time())}, so nothing was saved: look at both and choose."
        )
        self.clashes = clashes


def _position(clash: Clash) -> int:
    return clash.position
