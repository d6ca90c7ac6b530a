"""What the history says: units of work and the changes in them."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.kinds import Kind


@dataclass(frozen=True)
class Unit:
    """One unit of work; `undoes` is the unit it took back, `final` means it is on paper and stays."""

    id: UUID
    words: str
    person: str
    undoes: UUID | None
    final: bool


@dataclass(frozen=True)
class HistoryLine:
    """One field changed, `old` and `new` as JSON; `field` is empty where the record was made."""

    unit_id: UUID
    at: dt.datetime
    person: str
    computer: str
    words: str
    kind: Kind
    record_id: UUID
    field: str
    old: str | None
    new: str | None


@dataclass(frozen=True)
class Draft:
    """A text somebody was typing when the program stopped; `base` is the text it began from."""

    kind: Kind
    record_id: UUID
    field: str
    text: str
    base: str
    at: dt.datetime
