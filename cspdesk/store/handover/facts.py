"""What several fields say between them, such as an owner or a due date: one thing to decide, not one by one.

Two computers that changed different parts of it would otherwise have it merged into what nobody chose.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.kinds import Kind
from cspdesk.domain.meanwhile import TOGETHER
from cspdesk.store.handover.plan import Contest, Field, Planner, portions
from cspdesk.store.replay import default_of
from cspdesk.store.tables import RECORDS, history_change, history_unit, local_arrival
from cspdesk.store.work import CREATED

Values = dict[str, Any]
"""The parts of a fact by field, as JSON has them."""


class Wrote(NamedTuple):
    """Where among the arrivals a unit stands that the other side lacks."""

    position: int
    unit_id: str


class Facts:
    """What the other side had in the fields of some records, and what was written there without its knowing.

    `vector` is what it had; `came` are new values by record and field, which say what was joined to what.
    """

    def __init__(
        self,
        connection: sa.Connection,
        vector: Mapping[UUID, int],
        ids: Iterable[str],
        came: Mapping[Field, Any] | None = None,
    ) -> None:
        self._connection, self._came = connection, came or {}
        self.ours: dict[Field, Wrote] = {}
        self._theirs: Values = {}
        self._had: dict[Field, Any] = {}
        self._into: dict[str, str | None] = {}
        for some in portions(sorted(ids)):
            self._read(vector, some)

    def _read(self, vector: Mapping[UUID, int], ids: list[str]) -> None:
        unit, change, position = history_unit.c, history_change.c, local_arrival.c.position
        names = {part for facts in TOGETHER.values() for parts in facts.values() for part in parts}
        query = (
            sa.select(position, unit.id, unit.computer_id, unit.number)
            .add_columns(change.record_id, change.field, change.new)
            .join(unit.id.table, unit.id == change.unit_id)
            .join(local_arrival, local_arrival.c.unit_id == change.unit_id)
            .where(change.record_id.in_(map(UUID, ids)), change.field.in_((CREATED, *names)))
            .order_by(position)
        )
        for place, unit_id, computer, number, record_id, field, new in self._connection.execute(query):
            value = json.loads(new)
            for name, given in (value if field == CREATED else {field: value}).items():
                if number <= vector.get(computer, 0):
                    self._had[str(record_id), name] = given
                else:
                    self.ours[str(record_id), name] = Wrote(place, str(unit_id))

    def had(self, kind: Kind, record: str, name: str) -> Any:
        """What the other side had in a field: the last to arrive of what it knew is a value that stands there."""
        if (record, name) in self._had:
            return self.kept(kind, name, self._had[record, name])
        return default_of(RECORDS[kind].c[name])

    def kept(self, kind: Kind, name: str, value: Any) -> Any:
        """The value of a field, of a record that was joined to another that other one."""
        tables = [key.column.table for key in RECORDS[kind].c[name].foreign_keys]
        seen: set[str] = set()
        while value is not None and tables and value not in seen:
            seen.add(value)
            into = self._came.get((value, "merged_into")) or self._merged_into(tables[0], value)
            if into is None:
                break
            value = into
        return value

    def _merged_into(self, table: sa.Table, value: str) -> str | None:
        if value not in self._into:
            query = sa.select(table.c.merged_into).where(table.c.id == UUID(value))
            found = self._connection.execute(query).scalar()
            self._into[value] = None if found is None else str(found)
        return self._into[value]


def contest_of(kind: Kind, record: str, sides: tuple[Values, Values, Values], by: tuple[str, str]) -> Contest:
    """One contest about all parts of a fact; `sides` are mine, theirs and what both began from.

    Where one part alone says anything it is a field like any other.
    """
    mine, theirs, base = sides
    parts = [Contest(kind, record, name, mine[name], theirs[name], base[name], *by) for name in mine]
    told = [part for part in parts if part.mine or part.theirs]
    if len(told) == 1:
        return told[0]
    parts[0].beside = tuple(parts[1:])
    return parts[0]


def add_facts(connection: sa.Connection, planner: Planner, vector: Mapping[UUID, int]) -> None:
    """Makes one contest of each fact that both sides changed, in whichever parts, to what is not alike."""
    came = list(_facts_that_came(planner))
    if not came:
        return
    facts = Facts(connection, vector, {record for record, _, _ in came}, planner.latest)
    contests = planner.plan.contests
    asked = {contest.key for contest in contests}
    instead: dict[Field, Contest] = {}
    for record, kind, parts in came:
        contest = _contest(planner, facts, record, kind, parts, asked)
        if contest is None:
            continue
        instead |= {(record, name): contest for name in parts}
        values = planner.plan.values.get(record, (kind, {}))[1]
        for part in differing(contest):
            values.pop(part.field, None)
    found = [instead.get(contest.key, contest) for contest in contests]
    contests[:] = {id(contest): contest for contest in (*found, *instead.values())}.values()


def differing(contest: Contest) -> list[Contest]:
    """The parts of a contest that are to be written."""
    return [part for part in (contest, *contest.beside) if part.mine != part.theirs]


def _facts_that_came(planner: Planner) -> Iterator[tuple[str, Kind, tuple[str, ...]]]:
    """Those of records that stand here of which some part came."""
    for record in planner.rows:
        kind = planner.plan.touched[record]
        for parts in TOGETHER.get(kind, {}).values():
            if any((record, name) in planner.latest for name in parts):
                yield record, kind, parts


def _contest(
    planner: Planner, facts: Facts, record: str, kind: Kind, parts: tuple[str, ...], asked: set[Field]
) -> Contest | None:
    """What stands against what; None where both are alike, or one side left it as it was."""
    ours = [facts.ours[record, name] for name in parts if (record, name) in facts.ours]
    if not ours:
        return None
    base = {name: facts.had(kind, record, name) for name in parts}
    mine = {name: planner.rows[record][name] for name in parts}
    theirs = {name: planner.latest.get((record, name), base[name]) for name in parts}
    by_field = [name for name in parts if (record, name) in asked]

    def kept(values: Values) -> list[Any]:
        return [facts.kept(kind, name, values[name]) for name in parts]

    if not by_field and list(base.values()) in (kept(mine), kept(theirs)):
        return None
    for name in parts:
        if name not in by_field and facts.kept(kind, name, mine[name]) == facts.kept(
            kind, name, theirs[name]
        ):
            # Of two that were joined: what came stands, and whoever was asked would see one name twice.
            theirs[name] = mine[name]
    if mine == theirs:
        return None
    last = max(planner.last(record, name) for name in parts if (record, name) in planner.latest)
    return contest_of(kind, record, (mine, theirs, base), (max(ours).unit_id, last[1]))
