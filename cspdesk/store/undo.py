"""Taking back one unit of work by its inverse, written as a new unit.

Whether that is still fair is asked of each field: the unit must be the last that stands there, where a unit and
its own undoing count as nothing. What the unit made must be as it made it, with nothing else standing on it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.history import Unit
from cspdesk.domain.kinds import Kind
from cspdesk.errors import Refused
from cspdesk.store.care_tables import local_taking
from cspdesk.store.codec import decode
from cspdesk.store.history import unit
from cspdesk.store.on_paper import refuse_what_is_printed
from cspdesk.store.tables import RECORDS, history_change, history_unit, local_arrival
from cspdesk.store.work import CREATED, UnitOfWork

_AT_ONCE = 500
"""Records asked after in one statement; SQLite takes no more than 32,766 parameters."""


@dataclass(frozen=True)
class _Step:
    """One change of the unit that is taken back."""

    kind: Kind
    record_id: UUID
    field: str
    old: str | None


@dataclass(frozen=True)
class _Past:
    """One change of a record, whoever made it."""

    unit_id: UUID
    field: str
    seen: UUID | None
    position: int


class _Pasts:
    """Every change of some records, read with one statement; `touched` selects their ids."""

    def __init__(self, connection: sa.Connection, touched: sa.Select[Any] | list[UUID]) -> None:
        self._of: dict[UUID, list[_Past]] = {}
        self._undoes: dict[UUID, UUID | None] = {}
        self.positions: dict[UUID, int] = {}
        query = (
            sa.select(
                history_change.c.record_id,
                history_change.c.unit_id,
                history_change.c.field,
                history_change.c.seen,
                local_arrival.c.position,
                history_unit.c.undoes,
            )
            .join(local_arrival, local_arrival.c.unit_id == history_change.c.unit_id)
            .join(history_unit, history_unit.c.id == history_change.c.unit_id)
            .where(history_change.c.record_id.in_(touched))
            .order_by(local_arrival.c.position)
        )
        for record_id, by, field, seen, position, undoes in connection.execute(query):
            self._of.setdefault(record_id, []).append(_Past(by, field, seen, position))
            self._undoes[by] = undoes
            self.positions[by] = position

    def fields(self, record_id: UUID) -> set[str]:
        """The fields of a record that were changed since it was made."""
        return {past.field for past in self._of[record_id]} - {CREATED}

    def stands(self, record_id: UUID, field: str) -> UUID | None:
        """The unit whose value stands in a field, undone units left out."""
        last = next((p.unit_id for p in reversed(self._of[record_id]) if p.field in (CREATED, field)), None)
        return self.behind(record_id, field, last)

    def behind(self, record_id: UUID, field: str, unit_id: UUID | None) -> UUID | None:
        """Follows a unit that undid another to the one whose value it brought back."""
        while unit_id is not None and (undone := self._undoes.get(unit_id)) is not None:
            # What stood before the undone unit; a creation undone leaves nothing before it.
            unit_id = next(
                (
                    past.seen
                    for past in self._of[record_id]
                    if past.unit_id == undone and past.field in (CREATED, field)
                ),
                None,
            )
        return unit_id

    def maker(self, record_id: UUID, unit_id: UUID) -> UUID | None:
        """The unit at the start of a row of undoing and redoing, when it made the record."""
        while (undone := self._undoes.get(unit_id)) is not None:
            unit_id = undone
        made = any(past.unit_id == unit_id and past.field == CREATED for past in self._of[record_id])
        return unit_id if made else None


def write_inverse(work: UnitOfWork, unit_id: UUID) -> None:
    """Writes the inverse of one unit into `work`.

    Raises Refused when the unit is final, when what it did is printed in issued minutes, when a later change
    stands on the same field, or when a record it made is used by now.
    """
    done = unit(work.connection, unit_id)
    _refuse_a_taking(work.connection, done)
    if _erases(work.connection, unit_id):
        raise Refused("What was erased cannot be brought back: nobody has it any more.")
    if done.final:
        raise Refused(
            f"“{done.words}” cannot be undone: correct at the next meeting what is on paper, and the rest on its page."
        )
    steps = _steps(work.connection, unit_id)
    refuse_what_is_printed(
        work.connection, done.id, done.words, ((s.kind, s.record_id, s.field) for s in steps)
    )
    touched = sa.select(history_change.c.record_id).where(history_change.c.unit_id == unit_id)
    pasts = _Pasts(work.connection, touched)
    unmade: dict[Kind, list[UUID]] = {}
    for step in reversed(steps):
        maker = _maker_to_unmake(pasts, step, done.id)
        if maker is not None:
            _refuse_if_changed(work.connection, pasts, done, step, maker)
            unmade.setdefault(step.kind, []).append(step.record_id)
            work.delete(step.kind, step.record_id)
            continue
        last = pasts.stands(step.record_id, step.field)
        if last != pasts.behind(step.record_id, step.field, done.id):
            raise _refusal(work.connection, pasts, done, last)
        value = decode(RECORDS[step.kind].c[step.field], step.old)
        work.change(step.kind, step.record_id, **{step.field: value})
    _refuse_if_pointed_at(work.connection, done, unmade)


def _refuse_a_taking(connection: sa.Connection, done: Unit) -> None:
    """What was decided with a handover is taken back together with what came."""
    position = sa.select(local_arrival.c.position).where(local_arrival.c.unit_id == done.id).scalar_subquery()
    taking = sa.select(local_taking.c.id).where(local_taking.c.last_position == position)
    own = sa.select(history_unit.c.id).where(history_unit.c.id == done.id, history_unit.c.final)
    if connection.execute(taking).first() is not None and connection.execute(own).first() is not None:
        raise Refused(f"“{done.words}” is taken back with all that came with it: do that under Handovers.")


def never_made(connection: sa.Connection, record_ids: list[UUID]) -> set[UUID]:
    """Those of some deleted records that nobody took away: their making was undone."""
    pasts = _Pasts(connection, record_ids)
    return {record_id for record_id in record_ids if pasts.stands(record_id, "deleted") is None}


def _erases(connection: sa.Connection, unit_id: UUID) -> bool:
    query = sa.select(history_change.c.record_id).where(
        history_change.c.unit_id == unit_id, history_change.c.kind == Kind.ERASURE.value
    )
    return connection.execute(query.limit(1)).first() is not None


def _steps(connection: sa.Connection, unit_id: UUID) -> list[_Step]:
    query = (
        sa.select(
            history_change.c.kind,
            history_change.c.record_id,
            history_change.c.field,
            history_change.c.old,
        )
        .where(history_change.c.unit_id == unit_id)
        # A meeting's number in calendars never goes back: taking a move back is one more change.
        .where(sa.or_(history_change.c.kind != Kind.MEETING.value, history_change.c.field != "sequence"))
        .order_by(history_change.c.position)
    )
    return [_Step(Kind(kind), *rest) for kind, *rest in connection.execute(query)]


def _maker_to_unmake(pasts: _Pasts, step: _Step, unit_id: UUID) -> UUID | None:
    """The unit that made a record, when taking this step back takes the record away again."""
    if step.field == CREATED:
        return unit_id
    if step.field == "deleted" and step.old == "true":
        return pasts.maker(step.record_id, unit_id)
    return None


def _refuse_if_changed(
    connection: sa.Connection, pasts: _Pasts, done: Unit, step: _Step, maker: UUID
) -> None:
    """A creation can be undone only while every field is as its maker left it."""
    for field in sorted(pasts.fields(step.record_id) - {"sequence"} | {"deleted"}):
        last = pasts.stands(step.record_id, field)
        if last != maker:
            raise _refusal(connection, pasts, done, last)


def _refusal(connection: sa.Connection, pasts: _Pasts, done: Unit, last: UUID | None) -> Refused:
    """Why `done` cannot be undone while `last` stands in its place."""
    if last is None or pasts.positions[last] <= pasts.positions[done.id]:
        return Refused(f"“{done.words}” is undone already: use redo to bring it back.")
    later = unit(connection, last).words
    return Refused(f"“{done.words}” cannot be undone, because “{later}” came after it: undo that first.")


def _refuse_if_pointed_at(connection: sa.Connection, done: Unit, unmade: dict[Kind, list[UUID]]) -> None:
    """What was made with a record is deleted with it; whatever else still points at it was built on it since."""
    for kind, ids in unmade.items():
        for table, column in _POINTING[kind]:
            for some in _portions(ids):
                query = sa.select(table.c.id).where(column.in_(some), ~table.c.deleted).limit(1)
                if connection.execute(query).first() is not None:
                    noun = table.name.replace("_", " ")
                    article = "an" if noun[0] in "aeiou" else "a"
                    raise Refused(
                        f"“{done.words}” cannot be undone, because {article} {noun} stands on it:"
                        " take that away first."
                    )


def _portions(ids: list[UUID]) -> Iterator[list[UUID]]:
    return (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))


def _pointing() -> dict[Kind, list[tuple[sa.Table, sa.Column[Any]]]]:
    """For each kind the columns that may point at a record of it, `owner_id` of any kind among them."""
    found: dict[Kind, list[tuple[sa.Table, sa.Column[Any]]]] = {kind: [] for kind in Kind}
    for table in RECORDS.values():
        for column in table.c:
            if column.name == "owner_id":
                for columns in found.values():
                    columns.append((table, column))
            for key in column.foreign_keys:
                found[Kind(key.column.table.name)].append((table, column))
    return found


_POINTING = _pointing()


def pointing_at(kind: Kind) -> list[tuple[sa.Table, sa.Column[Any]]]:
    """The columns that may point at a record of a kind."""
    return _POINTING[kind]
