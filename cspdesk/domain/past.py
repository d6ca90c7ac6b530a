"""What was done in an office, as its history is read: asked for in pages, newest first."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from uuid import UUID

from cspdesk.domain.kinds import Kind
from cspdesk.domain.text import fold


@dataclass(frozen=True)
class Asked:
    """Which units of work are wanted; what is empty is not asked. `words` are looked for as one types."""

    words: str = ""
    person: str = ""
    kind: Kind | None = None
    day: dt.date | None = None
    record_id: UUID | None = None

    def finds(self, *texts: str) -> bool:
        """True when every word stands somewhere in the texts."""
        where = " ".join(texts)
        where = where.lower() if where.isascii() else fold(where)
        return all(word in where for word in _words(self.words))


@lru_cache(maxsize=64)
def _words(typed: str) -> tuple[str, ...]:
    return tuple(fold(typed).split())


@dataclass(frozen=True)
class UnitRow:
    """One unit of work in a list; `position` is its place among all that came to stand here."""

    id: UUID
    position: int
    at: dt.datetime
    person: str
    computer: str
    words: str
    undoes: UUID | None
    final: bool


@dataclass(frozen=True)
class UnitPage:
    """A page of the history; `before` is where the next one goes on, None at the beginning of all."""

    rows: tuple[UnitRow, ...]
    before: int | None


@dataclass(frozen=True)
class ChangeTold:
    """One change in words: “Action F07-2026-014”, “Due”, “” → “3 May 2026”; a record made has one for each field."""

    kind: Kind
    record_id: UUID
    record: str
    field: str
    old: str
    new: str
    made: bool = False


@dataclass(frozen=True)
class UnitTold:
    """A unit with its changes in words, the first of them, and how many more there are."""

    row: UnitRow
    changes: tuple[ChangeTold, ...]
    more: int
    undone: bool


@dataclass(frozen=True)
class DeletedRow:
    """What one unit of work deleted and is still deleted; `id` is the unit, `record` the first of its records."""

    id: UUID
    at: dt.datetime
    person: str
    computer: str
    words: str
    kind: Kind
    record: str
    others: int
    records: tuple[tuple[Kind, UUID], ...]


def by_unit(rows: Iterable[tuple[UUID, Kind, UUID]]) -> dict[UUID, list[tuple[Kind, UUID]]]:
    """Records by the unit that deleted them last, in the order of the rows."""
    found: dict[UUID, list[tuple[Kind, UUID]]] = {}
    for unit_id, kind, record_id in rows:
        found.setdefault(unit_id, []).append((kind, record_id))
    return found
