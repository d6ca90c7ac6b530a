"""What was deleted on one side while the other, not knowing, changed it or put something to it."""

from collections.abc import Container, Iterator, Mapping
from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.kinds import Kind
from cspdesk.store.handover.plan import Contest, Planner, portions
from cspdesk.store.handover.units import Change
from cspdesk.store.handover.vector import vector_of
from cspdesk.store.tables import RECORDS, alias, history_change, history_unit
from cspdesk.store.types import Id

DELETED = "deleted"
_NOT_MEANT = frozenset({"sequence", "position", DELETED})
"""Fields that change by themselves: nobody who changes them means the record to stay."""


class Ours:
    """What stands here and the sender lacked when the handover was made: their changes knew nothing of it.

    `without` are units of which nothing is to be heard.
    """

    def __init__(
        self, connection: sa.Connection, theirs: Mapping[UUID, int], without: Container[UUID] = ()
    ) -> None:
        self._connection, self._without = connection, without
        mine = vector_of(connection)
        self._lacked = [(who, theirs.get(who, 0)) for who, last in mine.items() if last > theirs.get(who, 0)]

    def changes(self, *more: Any) -> Iterator[tuple[str, Kind, str, str]]:
        """Unit, kind, record and field of each."""
        for unit, kind, record, field, _ in self.values(*more):
            yield unit, kind, record, field

    def values(self, *more: Any) -> Iterator[tuple[str, Kind, str, str, str | None]]:
        """The same, with the value that stood before each."""
        unit, change = history_unit.c, history_change.c
        for computer, number in self._lacked:
            query = (
                sa.select(change.unit_id, change.kind, change.record_id, change.field, change.old)
                .join(history_unit, unit.id == change.unit_id)
                .where(unit.computer_id == computer, unit.number > number, *more)
                .order_by(unit.number, change.position)
            )
            for unit_id, kind, record_id, field, old in self._connection.execute(query):
                if unit_id not in self._without:
                    yield str(unit_id), Kind(kind), str(record_id), field, old


def add_contests(connection: sa.Connection, planner: Planner, changes: list[Change], ours: Ours) -> None:
    """Adds what must be asked of deleting to the plan of a handover."""
    plan = planner.plan
    asked = {contest.record_id for contest in plan.contests if contest.field == DELETED}
    decided = {change.record_id for change in changes if change.field == DELETED}
    gone = _deleted_here(connection, ours, asked | decided)
    if gone:
        plan.contests.extend(_still_wanted(planner, changes, gone))
    theirs = {record: kind for record, (kind, values) in plan.values.items() if values.get(DELETED) is True}
    joined = {
        str(change.new.get("old_id"))
        for change in changes
        if change.kind is Kind.ALIAS and change.field == ""
    }
    by = {change.record_id: change.unit_id for change in changes if change.field == DELETED}
    wanted = {record: kind for record, kind in theirs.items() if record not in joined}
    for record, mine_by in _wanted_here(connection, ours, wanted).items():
        values = plan.values[record][1]
        del values[DELETED]
        plan.contests.append(
            Contest(wanted[record], record, DELETED, False, True, False, mine_by, by[record])
        )


def _deleted_here(connection: sa.Connection, ours: Ours, known: set[str]) -> dict[str, tuple[Kind, str]]:
    """Records deleted here that they could not know deleted, and not because they were joined to another."""
    found: dict[str, tuple[Kind, str]] = {}
    for unit, kind, record, _ in ours.changes(history_change.c.field == DELETED):
        if record not in known:
            found[record] = (kind, unit)
    gone: dict[str, tuple[Kind, str]] = {}
    for some in portions(list(found)):
        ids = [UUID(record) for record in some]
        joined = set(connection.execute(sa.select(alias.c.old_id).where(alias.c.old_id.in_(ids))).scalars())
        for kind in {found[record][0] for record in some}:
            table = RECORDS[kind]
            query = sa.select(table.c.id).where(table.c.id.in_(ids), table.c.deleted)
            for id_ in connection.execute(query).scalars():
                if id_ not in joined:
                    gone[str(id_)] = found[str(id_)]
    return gone


def _still_wanted(
    planner: Planner, changes: list[Change], gone: dict[str, tuple[Kind, str]]
) -> Iterator[Contest]:
    """Those of them that a handover changes, or that something in it points at."""
    wanted: dict[str, str] = {}
    for change in changes:
        if change.field in _NOT_MEANT:
            continue
        if change.record_id in gone:
            wanted.setdefault(change.record_id, change.unit_id)
            continue
        row = planner.rows.get(change.record_id, {})
        if row.get(DELETED):
            continue
        values = change.new if change.field == "" else {change.field: change.new}
        for name in pointers(change.kind):
            pointed = values.get(name) or row.get(name)
            if pointed in gone:
                wanted.setdefault(pointed, change.unit_id)
    for record, by in wanted.items():
        kind, mine_by = gone[record]
        yield Contest(kind, record, DELETED, True, False, False, mine_by, by)


def _wanted_here(connection: sa.Connection, ours: Ours, deleted: dict[str, Kind]) -> dict[str, str]:
    """Those of some records deleted there that were changed here, or pointed at, with the unit that did so."""
    if not deleted:
        return {}
    found: dict[str, str] = {}
    touched: dict[Kind, dict[str, str]] = {}
    for unit, kind, record, field in ours.changes(history_change.c.field.not_in(_NOT_MEANT)):
        del field
        if record in deleted:
            found.setdefault(record, unit)
        else:
            touched.setdefault(kind, {})[record] = unit
    for kind, records in touched.items():
        names, table = pointers(kind), RECORDS[kind]
        for some in portions(list(records)) if names else ():
            columns = [table.c[name] for name in names]
            query = sa.select(table.c.id, *columns).where(table.c.id.in_(map(UUID, some)), ~table.c.deleted)
            for id_, *pointed in connection.execute(query):
                for each in map(str, filter(None, pointed)):
                    if each in deleted:
                        found.setdefault(each, records[str(id_)])
    return found


@cache
def pointers(kind: Kind) -> tuple[str, ...]:
    """The fields of a kind that point at another record."""
    return tuple(
        column.name
        for column in RECORDS[kind].c
        if isinstance(column.type, Id) and (column.foreign_keys or column.name == "owner_id")
    )
