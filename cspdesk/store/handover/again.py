"""Taking once more what was taken and taken back: its units stand here, so that their values are offered anew."""

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.kinds import Kind
from cspdesk.domain.meanwhile import TOGETHER, together
from cspdesk.domain.merge_rules import ASK
from cspdesk.domain.merging import Choice, Manifest, Why
from cspdesk.store.care_tables import local_taking
from cspdesk.store.codec import plain
from cspdesk.store.handover.back import offered_again, standing
from cspdesk.store.handover.facts import Facts, contest_of
from cspdesk.store.handover.guards import DELETED, Ours
from cspdesk.store.handover.plan import Contest, Field, Plan, rows_of
from cspdesk.store.handover.sealing import add_sealed
from cspdesk.store.handover.units import Change
from cspdesk.store.tables import history_change, history_unit, local_arrival
from cspdesk.store.work import CREATED

if TYPE_CHECKING:
    from cspdesk.store.handover.take import Outcome, Taker
    from cspdesk.store.work import UnitOfWork

_BY_RULE = frozenset({Kind.MATRIX, Kind.MATRIX_ROW})
"""Kinds that nobody is asked about."""
_Found = dict[Field, tuple[Contest, Choice | None]]


class _Came(NamedTuple):
    """What a handover brought for one field: by which unit, what it had seen there first, and the last value."""

    by: str
    base: Any
    value: Any


def retake(work: "UnitOfWork", taker: "Taker", outcome: "Outcome", manifest: Manifest) -> bool:
    """Offers what a taking of this handover had brought before it was taken back; False when there is none.

    What stands as the inverse left it takes the values that came; anything changed since is asked, and so is all that
    somebody had decided: who takes a taking back may have decided wrongly.
    """
    row = local_taking.c
    query = sa.select(row.first_position, row.last_position, row.undone_by).where(
        row.handover_id == manifest.id
    )
    takings = work.connection.execute(query.order_by(row.last_position)).all()
    if not takings or takings[-1].undone_by is None:
        return False
    found = _Again(work, manifest, takings).found()
    for contest, choice in found.values():
        taker.offer(outcome, contest, choice)
    return bool(found)


class _Again:
    """A handover that was taken and taken back, held once more against what stands here now."""

    def __init__(self, work: "UnitOfWork", manifest: Manifest, takings: Sequence[Any]) -> None:
        self._work, self._connection = work, work.connection
        self._vector, self._takings = manifest.vector, takings
        self._changes: list[Change] = []
        self._own: list[Change] = []
        self._came: dict[Field, _Came] = {}
        self._touched: dict[str, Change] = {}
        self._read()
        told = {change.record_id for change in (*self._changes, *self._own) if change.kind in TOGETHER}
        self._facts = Facts(self._connection, self._vector, told)

    def found(self) -> _Found:
        """By record and field what is offered, with the choice where nobody need be asked."""
        last = self._takings[-1]
        found: _Found = {}
        for each in offered_again(self._work, last.first_position, last.last_position, last.undone_by):
            found[each.key] = (each, Choice.THEIRS if each.mine == each.base else None)
        asked = list(self._decided())
        for each in (*asked, *self._printed(asked)):
            found.pop(each.key, None)
            found[each.key] = (each, None)
        self._as_facts(found)
        return found

    def _read(self) -> None:
        """What came with the first taking, and what this computer decided then."""
        unit, change = history_unit.c, history_change.c
        first = self._takings[0]
        query = (
            sa.select(unit.id, unit.computer_id)
            .add_columns(change.kind, change.record_id, change.field, change.old, change.new)
            .join(local_arrival, local_arrival.c.unit_id == unit.id)
            .join(history_change, change.unit_id == unit.id)
            .where(local_arrival.c.position.between(first.first_position, first.last_position))
            .order_by(local_arrival.c.position, change.position)
        )
        for by, computer, kind, record_id, name, old, new in self._connection.execute(query):
            before, value = json.loads(old or "null"), json.loads(new)
            each = Change(str(by), Kind(kind), str(record_id), name, before, value, (), [])
            if computer == self._work.author.computer_id:
                self._own.append(each)
                continue
            self._changes.append(each)
            self._touched[each.record_id] = each
            for field, given in (value if name == CREATED else {name: value}).items():
                known = self._came.get((each.record_id, field))
                self._came[each.record_id, field] = _Came(
                    each.unit_id, known.base if known else before, given
                )

    # What somebody had decided

    def _decided(self) -> Iterator[Contest]:
        """What stands now against what had come, wherever this computer's own unit settled it by a decision."""
        for change in self._own:
            if change.field == CREATED or change.kind in _BY_RULE:
                continue
            mine = change.old
            theirs = self._came.get((change.record_id, change.field)) or self._beside(change)
            if theirs is None or mine == theirs.value:
                continue
            sides = mine, theirs.value, theirs.base
            if Contest(change.kind, change.record_id, change.field, *sides, "", "").ruled is not ASK:
                continue
            record_id = UUID(change.record_id)
            now = plain(self._work.get(change.kind, record_id)[change.field])
            if now == theirs.value:
                continue
            before = self._takings[0].first_position if now == mine else None
            mine_by = standing(self._connection, record_id, change.field, before) or change.unit_id
            sides = now, theirs.value, theirs.base
            yield Contest(change.kind, change.record_id, change.field, *sides, str(mine_by), theirs.by)

    def _beside(self, change: Change) -> _Came | None:
        """What the other side held in a field that it did not write, where it wrote what belongs to it."""
        if change.field == DELETED and change.old is True:
            # Deleted here, and changed or used there.
            by = self._touched.get(change.record_id) or self._changes[-1]
            return _Came(by.unit_id, False, False)
        fact = together(change.kind, change.field)
        parts = TOGETHER[change.kind][fact] if fact else ()
        came = [
            self._came[change.record_id, name] for name in parts if (change.record_id, name) in self._came
        ]
        if not came:
            return None
        had = self._facts.had(change.kind, change.record_id, change.field)
        return _Came(came[-1].by, had, had)

    # What stands on paper

    def _printed(self, asked: Sequence[Contest]) -> list[Contest]:
        """What was changed on one side in minutes that the other had issued, as it was asked at first."""
        ours = Ours(self._connection, self._vector, self._of_takings())
        here = [UUID(contest.record_id) for contest in asked]
        changed = {
            (record, name) for _, _, record, name in ours.changes(history_change.c.record_id.in_(here))
        }
        plan = Plan(touched={record: change.kind for record, change in self._touched.items()})
        plan.contests = [
            each
            for each in asked
            if each.field == DELETED or not changed.isdisjoint((each.key, (each.record_id, CREATED)))
        ]
        known, rows = len(plan.contests), self._rows()
        for (record, name), came in self._came.items():
            if record in rows and rows[record][name] != came.value:
                plan.values.setdefault(record, (plan.touched[record], {}))[1][name] = came.value
        add_sealed(self._connection, plan, rows, self._changes, ours)
        return [contest for contest in plan.contests[known:] if contest.why is Why.PRINTED]

    def _rows(self) -> dict[str, dict[str, Any]]:
        """The records that came as they stand; those it made are not there while they are taken back."""
        made = {change.record_id for change in self._changes if change.field == CREATED}
        by_kind: dict[Kind, list[str]] = {}
        for record, change in self._touched.items():
            by_kind.setdefault(change.kind, []).append(record)
        rows = {
            row["id"]: row for kind, ids in by_kind.items() for row in rows_of(self._connection, kind, ids)
        }
        return {record: row for record, row in rows.items() if record not in made or not row[DELETED]}

    def _of_takings(self) -> set[UUID]:
        """The units by which this handover was decided about and taken back, however often."""
        position = local_arrival.c.position
        within = sa.or_(
            *(position.between(each.first_position, each.last_position) for each in self._takings)
        )
        query = sa.select(history_unit.c.id).join(local_arrival, local_arrival.c.unit_id == history_unit.c.id)
        own = history_unit.c.computer_id == self._work.author.computer_id
        return {
            *self._connection.execute(query.where(own, within)).scalars(),
            *(each.undone_by for each in self._takings if each.undone_by is not None),
        }

    # What is decided as one

    def _as_facts(self, found: _Found) -> None:
        """Makes one contest of what says one thing, unless all of it stands as the inverse left it."""
        for record, kind in {record: each.kind for (record, _), (each, _) in found.items()}.items():
            for parts in TOGETHER.get(kind, {}).values():
                keys = [(record, name) for name in parts if (record, name) in found]
                if keys and (
                    any(found[key][1] is None for key in keys) or self._changed_since(record, parts)
                ):
                    contest = self._fact(record, kind, parts, [found.pop(key)[0] for key in keys])
                    if contest is not None:
                        found[contest.key] = (contest, None)

    def _changed_since(self, record: str, parts: Sequence[str]) -> bool:
        """Whether any part was written after the taking was taken back."""
        query = sa.select(local_arrival.c.position).where(
            local_arrival.c.unit_id == self._takings[-1].undone_by
        )
        back: int = self._connection.execute(query).scalar_one()
        ours = (self._facts.ours.get((record, name)) for name in parts)
        return any(wrote is not None and wrote.position > back for wrote in ours)

    def _fact(self, record: str, kind: Kind, parts: Sequence[str], offered: list[Contest]) -> Contest | None:
        row, known = self._work.get(kind, UUID(record)), {each.field: each for each in offered}
        mine = {name: plain(row[name]) for name in parts}
        theirs = {
            name: known[name].theirs if name in known else self._facts.had(kind, record, name)
            for name in parts
        }
        base = {name: known[name].base if name in known else mine[name] for name in parts}
        if mine == theirs:
            return None
        return contest_of(kind, record, (mine, theirs, base), (offered[0].mine_by, offered[0].theirs_by))
