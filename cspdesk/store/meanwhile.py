"""A unit of work that knows what its author had seen: what others changed since is kept, or asked about.

Who opens a dialog has seen the store up to a position of its arrivals. When it is saved, a field that others changed
since and that still holds what it held then was not meant to be changed; one that was changed otherwise is a clash.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.kinds import Kind
from cspdesk.domain.meanwhile import DELETED, TOGETHER, Answer, Clash
from cspdesk.domain.merging import Choice, Edited
from cspdesk.store.codec import decode, encode
from cspdesk.store.tables import RECORDS, history_change, history_unit, local_arrival

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

_NEWEST = sa.select(sa.func.coalesce(sa.func.max(local_arrival.c.position), 0))
_CREATED = ""


@dataclass(frozen=True)
class Seen:
    """How far somebody had seen the store, the units this program made itself, and what was chosen since."""

    position: int
    own: "set[UUID]"
    answers: dict[tuple[UUID, str], Answer] = field(default_factory=dict)


_seen: ContextVar[Seen | None] = ContextVar("seen", default=None)


def seen_now() -> Seen | None:
    """What the person at work had seen; None where nobody said."""
    return _seen.get()


@contextmanager
def having_seen(position: int, own: "set[UUID]", answers: Iterable[Answer] = ()) -> Iterator[None]:
    """Every unit of work begun inside heeds what others did after `position`."""
    chosen = {(answer.clash.record_id, answer.clash.field): answer for answer in answers}
    token = _seen.set(Seen(position, own, chosen))
    try:
        yield
    finally:
        _seen.reset(token)


@dataclass(frozen=True)
class _Change:
    """What somebody else wrote into a record after it was seen."""

    field: str
    old: str | None
    new: str
    person: str
    computer: str
    at: Any
    position: int


class Meanwhile:
    """Compares the changes of one unit of work with those of others; `clashes` is what was not chosen yet."""

    def __init__(self, work: "UnitOfWork", seen: Seen) -> None:
        self._work, self._seen = work, seen
        self._newest: int | None = None
        self.clashes: list[Clash] = []

    def heed(
        self, kind: Kind, record_id: UUID, before: dict[str, Any], differing: dict[str, Any]
    ) -> dict[str, Any]:
        """The changes that are meant and stand beside those of others; clashes are kept."""
        theirs = self._changes(record_id)
        if not theirs:
            return differing
        if before[DELETED] and DELETED not in differing and DELETED in _fields(theirs):
            return self._into_deleted(kind, record_id, theirs, differing)
        if differing.get(DELETED):
            return self._delete(kind, record_id, theirs, differing)
        meant: dict[str, Any] = {}
        clashing: dict[str, _Change] = {}
        bases = dict(before)
        for name, mine in differing.items():
            since = _of(theirs, (name,))
            if since:
                bases[name] = _base(kind, name, since[0])
                if encode(mine) == encode(bases[name]) and since[0].field != _CREATED:
                    continue
                clashing[name] = since[-1]
            meant[name] = mine
        for parts in TOGETHER.get(kind, {}).values():
            since = _of(theirs, parts)
            if since and not meant.keys().isdisjoint(parts):
                for name in (name for name in parts if name in differing):
                    clashing.pop(name, None)  # in the order they are read in
                    clashing[name] = since[-1]
        for name, last in clashing.items():
            meant.pop(name, None)
            sides = bases[name], differing[name], before[name]
            self._choose(_clash(kind, record_id, name, sides, last), meant)
        return meant

    def _into_deleted(
        self, kind: Kind, record_id: UUID, theirs: list[_Change], differing: dict[str, Any]
    ) -> dict[str, Any]:
        """Changed here, deleted there: the record comes back with the change, or stays away."""
        last = next(change for change in reversed(theirs) if change.field == DELETED)
        meant: dict[str, Any] = {}
        self._choose(_clash(kind, record_id, DELETED, (False, False, True), last), meant)
        return {**differing, **meant} if meant else {}

    def _delete(
        self, kind: Kind, record_id: UUID, theirs: list[_Change], differing: dict[str, Any]
    ) -> dict[str, Any]:
        """Deleted here, changed there."""
        meant: dict[str, Any] = {}
        self._choose(_clash(kind, record_id, DELETED, (False, True, False), theirs[-1]), meant)
        return differing if meant else {}

    def _choose(self, clash: Clash, meant: dict[str, Any]) -> None:
        """Puts what was chosen of a clash among the changes meant; one that nobody saw yet is kept."""
        where = (clash.record_id, clash.field)
        answer = self._seen.answers.get(where)
        if any((known.record_id, known.field) == where for known in self.clashes):
            return
        if answer is None or encode(answer.clash.theirs) != encode(clash.theirs):
            self.clashes.append(clash)
        elif isinstance(answer.decision, Edited):
            meant[clash.field] = answer.decision.value
        elif answer.decision is Choice.MINE:
            meant[clash.field] = clash.mine

    def _changes(self, record_id: UUID) -> list[_Change]:
        """What others wrote into a record after it was seen; what this program wrote last it has seen itself."""
        if self._newest is None:
            self._newest = self._work.connection.execute(_NEWEST).scalar_one()
        if self._newest <= self._seen.position:
            return []
        query = (
            sa.select(
                history_change.c.unit_id,
                history_change.c.field,
                history_change.c.old,
                history_change.c.new,
                history_unit.c.person,
                history_unit.c.computer,
                history_unit.c.at,
                local_arrival.c.position,
            )
            .join(history_unit, history_unit.c.id == history_change.c.unit_id)
            .join(local_arrival, local_arrival.c.unit_id == history_change.c.unit_id)
            .where(history_change.c.record_id == record_id, local_arrival.c.position > self._seen.position)
            .order_by(local_arrival.c.position, history_change.c.position)
        )
        found: list[_Change] = []
        for unit_id, *rest in self._work.connection.execute(query):
            change = _Change(*rest)
            if unit_id in self._seen.own:
                found = [] if change.field == _CREATED else [c for c in found if c.field != change.field]
            else:
                found.append(change)
        return found


def _of(changes: list[_Change], names: tuple[str, ...]) -> list[_Change]:
    """Those that wrote any of these fields."""
    return [change for change in changes if change.field in names or change.field == _CREATED]


def _fields(changes: list[_Change]) -> set[str]:
    return {change.field for change in changes}


def _base(kind: Kind, name: str, first: _Change) -> Any:
    """What stood in a field before others wrote it; nothing where they made the record."""
    return None if first.field == _CREATED else decode(RECORDS[kind].c[name], first.old)


def _clash(kind: Kind, record_id: UUID, name: str, values: tuple[Any, Any, Any], last: _Change) -> Clash:
    base, mine, theirs = values
    return Clash(
        kind, record_id, name, base, mine, theirs, last.person, last.computer, last.at, last.position
    )
