"""What was done, by whom, and taking it back.

A unit of work is taken back by its inverse, written as a new unit. Whether that is still fair is asked of
each field: the unit must be the last that stands there, where a unit and its own undoing count as nothing.
"""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.history import HistoryLine, Unit
from cspdesk.domain.kinds import Kind
from cspdesk.errors import Refused
from cspdesk.store.codec import decode
from cspdesk.store.tables import RECORDS, history_change, history_unit, local_arrival
from cspdesk.store.work import CREATED, UnitOfWork


@dataclass(frozen=True)
class _Step:
    kind: Kind
    record_id: UUID
    field: str
    old: str | None
    seen: UUID | None


def unit(connection: sa.Connection, unit_id: UUID) -> Unit:
    """One unit of work by its id. Raises Refused when there is none."""
    row = connection.execute(_units().where(history_unit.c.id == unit_id)).first()
    if row is None:
        raise Refused("That change is not in this store's history: look for it in the record's own history.")
    return _unit(row)


def recent_units(connection: sa.Connection, computer_id: UUID, limit: int) -> list[Unit]:
    """The last units this computer made, oldest first."""
    query = _units().where(history_unit.c.computer_id == computer_id)
    rows = connection.execute(query.order_by(history_unit.c.number.desc()).limit(limit)).all()
    return [_unit(row) for row in reversed(rows)]


def lines(connection: sa.Connection, record_id: UUID) -> list[HistoryLine]:
    """Every change of one record in the order it came to stand here, newest first."""
    query = (
        sa.select(
            history_unit.c.id,
            history_unit.c.at,
            history_unit.c.person,
            history_unit.c.computer,
            history_unit.c.words,
            history_change.c.kind,
            history_change.c.record_id,
            history_change.c.field,
            history_change.c.old,
            history_change.c.new,
        )
        .join(history_change, history_change.c.unit_id == history_unit.c.id)
        .join(local_arrival, local_arrival.c.unit_id == history_unit.c.id)
        .where(history_change.c.record_id == record_id)
        .order_by(local_arrival.c.position.desc(), history_change.c.position)
    )
    return [
        HistoryLine(
            row.id,
            row.at,
            row.person,
            row.computer,
            row.words,
            Kind(row.kind),
            row.record_id,
            row.field,
            row.old,
            row.new,
        )
        for row in connection.execute(query)
    ]


def _unit(row: sa.Row[Any]) -> Unit:
    return Unit(row.id, row.words, row.person, row.undoes, row.final)


def _units() -> sa.Select[Any]:
    return sa.select(
        history_unit.c.id,
        history_unit.c.words,
        history_unit.c.person,
        history_unit.c.undoes,
        history_unit.c.final,
    )


def write_inverse(work: UnitOfWork, unit_id: UUID) -> None:
    """Writes the inverse of one unit into `work`.

    Raises Refused when the unit is final, when a later change stands on the same field, or when a record it made
    is used by now.
    """
    done = unit(work.connection, unit_id)
    if done.final:
        raise Refused(
            f"“{done.words}” is on paper already: correct it at the next meeting, it cannot be undone."
        )
    for step in reversed(_steps(work.connection, unit_id)):
        if step.field == CREATED:
            _refuse_if_used(work, done, step, done.id)
            work.delete(step.kind, step.record_id)
            continue
        _refuse_if_later(work.connection, done, step)
        value = decode(RECORDS[step.kind].c[step.field], step.old)
        if step.field == "deleted" and value:
            maker = _root(work.connection, done.id)
            if _made_by(work.connection, maker, step.record_id):
                _refuse_if_used(work, done, step, maker)
        work.change(step.kind, step.record_id, **{step.field: value})


def _steps(connection: sa.Connection, unit_id: UUID) -> list[_Step]:
    query = (
        sa.select(
            history_change.c.kind,
            history_change.c.record_id,
            history_change.c.field,
            history_change.c.old,
            history_change.c.seen,
        )
        .where(history_change.c.unit_id == unit_id)
        .order_by(history_change.c.position)
    )
    return [_Step(Kind(kind), *rest) for kind, *rest in connection.execute(query)]


def _stands(connection: sa.Connection, record_id: UUID, field: str) -> UUID | None:
    """The unit whose value stands in a field, undone units left out."""
    query = (
        sa.select(history_change.c.unit_id)
        .join(local_arrival, local_arrival.c.unit_id == history_change.c.unit_id)
        .where(history_change.c.record_id == record_id, history_change.c.field.in_((CREATED, field)))
        .order_by(local_arrival.c.position.desc())
        .limit(1)
    )
    return _behind(connection, record_id, field, connection.execute(query).scalar())


def _behind(connection: sa.Connection, record_id: UUID, field: str, unit_id: UUID | None) -> UUID | None:
    """Follows a unit that undid another to the one whose value it brought back."""
    while unit_id is not None:
        undoes = connection.execute(
            sa.select(history_unit.c.undoes).where(history_unit.c.id == unit_id)
        ).scalar()
        if undoes is None:
            return unit_id
        # What stood before the undone unit; a creation undone leaves nothing before it.
        unit_id = connection.execute(
            sa.select(history_change.c.seen)
            .where(history_change.c.unit_id == undoes, history_change.c.record_id == record_id)
            .where(history_change.c.field.in_((CREATED, field)))
            .order_by(history_change.c.field.desc())
            .limit(1)
        ).scalar()
    return None


def _root(connection: sa.Connection, unit_id: UUID) -> UUID:
    """The first unit of a row of undoing and redoing."""
    while True:
        undoes = connection.execute(
            sa.select(history_unit.c.undoes).where(history_unit.c.id == unit_id)
        ).scalar()
        if undoes is None:
            return unit_id
        unit_id = undoes


def _made_by(connection: sa.Connection, unit_id: UUID, record_id: UUID) -> bool:
    query = sa.select(history_change.c.unit_id).where(
        history_change.c.unit_id == unit_id,
        history_change.c.record_id == record_id,
        history_change.c.field == CREATED,
    )
    return connection.execute(query).first() is not None


def _refuse_if_later(connection: sa.Connection, done: Unit, step: _Step) -> None:
    last = _stands(connection, step.record_id, step.field)
    if last != _behind(connection, step.record_id, step.field, done.id):
        raise _refusal(connection, done, last)


def _refusal(connection: sa.Connection, done: Unit, last: UUID | None) -> Refused:
    """Why `done` cannot be undone while `last` stands in its place."""
    ids = [done.id, last]
    arrived: dict[UUID, int] = {
        row.unit_id: row.position
        for row in connection.execute(sa.select(local_arrival).where(local_arrival.c.unit_id.in_(ids)))
    }
    if last is None or arrived.get(last, 0) <= arrived[done.id]:
        return Refused(f"“{done.words}” is undone already: use redo to bring it back.")
    later = unit(connection, last).words
    return Refused(f"“{done.words}” cannot be undone, because “{later}” came after it: undo that first.")


def _refuse_if_used(work: UnitOfWork, done: Unit, step: _Step, maker: UUID) -> None:
    """A creation can be undone only while nothing else was built on the record since `maker` made it."""
    changed = sa.select(history_change.c.field).where(history_change.c.record_id == step.record_id).distinct()
    fields = set(work.connection.execute(changed).scalars()) - {CREATED}
    if step.field == CREATED:
        fields.add("deleted")
    else:
        fields.discard("deleted")
    for field in sorted(fields):
        last = _stands(work.connection, step.record_id, field)
        if last != maker:
            raise _refusal(work.connection, done, last)
    made_with_it = sa.select(history_change.c.record_id).where(
        history_change.c.unit_id == maker, history_change.c.field == CREATED
    )
    for table, column in _POINTING[step.kind]:
        query = sa.select(table.c.id).where(
            column == step.record_id, ~table.c.deleted, table.c.id.not_in(made_with_it)
        )
        if work.connection.execute(query.limit(1)).first() is not None:
            noun = table.name.replace("_", " ")
            raise Refused(
                f"“{done.words}” cannot be undone, because {_article(noun)} {noun} stands on it:"
                " take that away first."
            )


def _article(noun: str) -> str:
    return "an" if noun[0] in "aeiou" else "a"


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
