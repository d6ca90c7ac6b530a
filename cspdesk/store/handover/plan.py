"""What a handover does to this store: which values stand, and where two stand against each other.

The last change of a field to arrive is always one that no other has seen: a store has whatever a change it has
saw, so nothing here saw what is new, and the sender's last is seen by none of the sender's.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.ids import CONTENT
from cspdesk.domain.kinds import Kind
from cspdesk.domain.merge_heads import follow
from cspdesk.domain.merge_rules import settle
from cspdesk.domain.merging import Choice, Why
from cspdesk.errors import Refused
from cspdesk.store.care_tables import local_head
from cspdesk.store.handover.units import Change, Incoming
from cspdesk.store.handover.values import UNSOUND
from cspdesk.store.replay import plain_records
from cspdesk.store.tables import RECORDS, history_change, local_arrival

Field = tuple[str, str]
"""Record id and field."""
AT_ONCE = 500


@dataclass
class Contest:
    """A field with two values, each with the unit that wrote it; `settled` is the one that stands by rule.

    `beside` are the other parts of what it says with them: all are decided as one.
    """

    kind: Kind
    record_id: str
    field: str
    mine: Any
    theirs: Any
    base: Any
    mine_by: str
    theirs_by: str
    why: Why = Why.FIELD
    settled: Choice | None = None
    beside: tuple["Contest", ...] = ()

    @property
    def key(self) -> Field:
        """Record and field."""
        return self.record_id, self.field

    @property
    def ruled(self) -> Any:
        """The value that stands by rule, or ASK."""
        alike = UUID(self.record_id).version == CONTENT
        return settle(self.kind, self.field, self.mine, self.theirs, alike=alike)


@dataclass
class Plan:
    """`created` and `values` are what is to be written; `touched` every record that is changed.

    `beside` are the units that will stand in a field beside the last to arrive, `cleared` fields with such units now.
    """

    created: dict[str, tuple[Kind, dict[str, Any]]] = field(default_factory=dict)
    values: dict[str, tuple[Kind, dict[str, Any]]] = field(default_factory=dict)
    contests: list[Contest] = field(default_factory=list)
    beside: dict[Field, list[str]] = field(default_factory=dict)
    cleared: set[Field] = field(default_factory=set)
    touched: dict[str, Kind] = field(default_factory=dict)


class Planner:
    """Follows the changes of a handover, one after another, from what stands here."""

    def __init__(self, connection: sa.Connection, incoming: Incoming) -> None:
        self._connection = connection
        self._incoming = incoming
        self.plan = Plan()
        self.rows: dict[str, dict[str, Any]] = {}
        """Records that stand here and are touched, as they are now, in values as JSON has them."""
        self._mine: dict[Field, list[str]] = {}
        self._heads: dict[Field, list[str]] = {}
        self.latest: dict[Field, Any] = {}
        """The values that came, each the last to come."""
        self._base: dict[Field, Any] = {}
        self._made_by: dict[str, str] = {}
        self._last_made: dict[str, tuple[int, str]] = {}
        self._last: dict[Field, tuple[int, str]] = {}
        self._had: set[Field] = set()
        self._place = 0

    def make(self) -> Plan:
        """The plan. Raises Refused where a change is of a record that nobody made."""
        self._look_up()
        for change in self._incoming.changes:
            self._place += 1
            known = self.plan.touched.setdefault(change.record_id, change.kind)
            if known is not change.kind:
                raise Refused(UNSOUND)
            if change.field == "":
                self._create(change)
            else:
                self._change(change)
        self._settle()
        return self.plan

    # What stands here

    def _look_up(self) -> None:
        wanted: dict[Kind, dict[str, None]] = {}
        fields: dict[str, set[str]] = {}
        for change in self._incoming.changes:
            wanted.setdefault(change.kind, {})[change.record_id] = None
            if change.field:
                fields.setdefault(change.record_id, set()).add(change.field)
        for kind, ids in wanted.items():
            self._look_up_rows(kind, list(ids))
            self._refuse_other_kinds(kind, [id_ for id_ in ids if id_ not in self.rows])
        again = {
            change.record_id
            for change in self._incoming.changes
            if change.field == "" and change.record_id in self.rows
        }
        self._look_up_heads(again)

    def _look_up_rows(self, kind: Kind, ids: list[str]) -> None:
        self.rows.update((row["id"], row) for row in rows_of(self._connection, kind, ids))

    def _refuse_other_kinds(self, kind: Kind, ids: list[str]) -> None:
        """An id is of one record for good: history goes by it."""
        change = history_change.c
        for some in portions(ids):
            query = sa.select(change.record_id).where(
                change.record_id.in_(map(UUID, some)), change.kind != kind.value
            )
            if self._connection.execute(query.limit(1)).first() is not None:
                raise Refused(UNSOUND)

    def _look_up_heads(self, again: set[str]) -> None:
        """The changes that stand in the fields of records that are here, given by their making or changed since."""
        change = history_change.c
        for some in portions(list(self.rows)):
            ids = [UUID(id_) for id_ in some]
            query = (
                sa.select(change.record_id, change.field, change.unit_id, change.new)
                .join(local_arrival, local_arrival.c.unit_id == change.unit_id)
                .where(change.record_id.in_(ids))
                .order_by(local_arrival.c.position)
            )
            for record_id, name, unit, new in self._connection.execute(query):
                record, unit_id = str(record_id), str(unit)
                if name:
                    self._mine[record, name] = [unit_id]
                    continue
                for given in json.loads(new):
                    self._mine[record, given] = [unit_id]
            more = sa.select(local_head).where(local_head.c.record_id.in_(ids))
            for record_id, name, unit_id in self._connection.execute(more):
                key = (str(record_id), name)
                self._had.add(key)
                standing = self._mine.setdefault(key, [])
                if str(unit_id) not in standing:
                    standing.append(str(unit_id))
        for key, standing in self._mine.items():
            if key[0] in again:
                self._heads[key] = list(standing)

    # What comes

    def _create(self, change: Change) -> None:
        record = change.record_id
        before = self.plan.created.get(record)
        if before is None and record not in self.rows:
            self.plan.created[record] = (change.kind, dict(change.new))
            self._made_by[record] = change.unit_id
            self._last_made[record] = (self._place, change.unit_id)
            return
        if before is not None and record in self._made_by:
            # Made twice before it came here: from now on each field is followed for itself.
            for name in before[1]:
                self._heads.setdefault((record, name), [self._made_by[record]])
                self.latest.setdefault((record, name), before[1][name])
        self._last_made[record] = (self._place, change.unit_id)
        for name, value in change.new.items():
            key = (record, name)
            self._base.setdefault(key, None)
            self._heads[key] = [*self._heads.get(key, ()), change.unit_id]
            self.latest[key] = value
            if before is not None:
                before[1][name] = value

    def _change(self, change: Change) -> None:
        record, key = change.record_id, (change.record_id, change.field)
        heads = self._heads.get(key)
        if heads is None:
            heads = self._first_heads(record, change.field)
        self._base.setdefault(key, change.old)
        self._heads[key] = follow(heads, change.unit_id, change.saw)
        self._last[key] = (self._place, change.unit_id)
        self.latest[key] = change.new
        made = self.plan.created.get(record)
        if made is not None:
            made[1][change.field] = change.new

    def _first_heads(self, record: str, name: str) -> list[str]:
        made = self.plan.created.get(record)
        if made is not None:
            return [self._made_by[record]] if name in made[1] else []
        if record not in self.rows:
            raise Refused(UNSOUND)
        return self._mine.get((record, name), [])

    # What comes of it

    def _settle(self) -> None:
        for key, heads in self._heads.items():
            record, name = key
            if key in self.latest and record in self.rows:
                self._settle_field(record, name, heads)
            beside = [head for head in heads if head != self.last(record, name)[1]]
            if beside:
                self.plan.beside[key] = beside
            if key in self._had:
                self.plan.cleared.add(key)

    def last(self, record: str, name: str) -> tuple[int, str]:
        """Place and unit of what came last for a field; a later making stands last in one that it does not give."""
        return max(self._last.get((record, name), (-1, "")), self._last_made.get(record, (-1, "")))

    def _settle_field(self, record: str, name: str, heads: list[str]) -> None:
        kind, row = self.plan.touched[record], self.rows[record]
        theirs, mine = self.latest[record, name], row[name]
        if mine == theirs:
            return
        here = self._mine.get((record, name), ())
        standing = [head for head in heads if head in here]
        if not standing:
            self.plan.values.setdefault(record, (kind, {}))[1][name] = theirs
            return
        self.plan.contests.append(
            Contest(kind, record, name, mine, theirs, self._base[record, name], standing[-1], heads[-1])
        )


def rows_of(connection: sa.Connection, kind: Kind, ids: list[str]) -> Iterator[dict[str, Any]]:
    """Records of a kind as they stand, in values as JSON has them."""
    names = RECORDS[kind].c.keys()
    for some in portions(ids):
        for row in plain_records(connection, kind, some):
            yield dict(zip(names, row, strict=True))


def portions(ids: list[Any]) -> Iterable[list[Any]]:
    """A list in pieces that one statement takes."""
    return (ids[start : start + AT_ONCE] for start in range(0, len(ids), AT_ONCE))
