"""Clearing what is erased out of changes, units of work, records, kept files and drafts; no rule needs a name."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.erasing import BELONGING, CLEARED, REMOVED, plain_words
from cspdesk.domain.kinds import Kind
from cspdesk.store import search
from cspdesk.store.codec import decode, encode
from cspdesk.store.digest import digest
from cspdesk.store.tables import (
    RECORDS,
    blob,
    history_change,
    history_unit,
    local_draft,
)
from cspdesk.store.work import CREATED

Change = dict[str, Any]
"""A change as its row holds it."""

_AT_ONCE = 500
_BLANK = '""'


@dataclass(frozen=True)
class Marker:
    """What was erased; `field` empty for a whole record, `unit_id` the unit whose value of the field stays."""

    id: UUID
    kind: str
    of_id: UUID
    field: str = ""
    unit_id: UUID | None = None


class Clearing:
    """One round of clearing: changes, the units they are in, rows, kept files and drafts."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._units: set[UUID] = set()
        self._blobs: set[str] = set()
        self._records: dict[UUID, Kind] = {}
        self.count = 0
        self._own: set[UUID] = set(
            connection.execute(
                sa.select(history_change.c.unit_id).where(
                    history_change.c.kind == Kind.ERASURE.value, history_change.c.field == CREATED
                )
            ).scalars()
        )

    def follow(
        self,
        changes: Iterable[Change],
        whole: Mapping[UUID, Marker],
        belonging: Mapping[UUID, UUID],
    ) -> None:
        """Clears the changes of records erased whole and of what belonged to them, and the words of their units."""
        for change in changes:
            self._word(change["unit_id"])
            cleared = _fields_of(change, whole, belonging)
            if cleared:
                self._write(change, cleared)

    def text(self, marker: Marker) -> None:
        """Clears the values of one field that the one that stays had seen."""
        changes = [
            dict(row)
            for row in self._connection.execute(
                sa.select(history_change).where(
                    history_change.c.record_id == marker.of_id,
                    history_change.c.field.in_((CREATED, marker.field)),
                )
            ).mappings()
        ]
        by_unit = {change["unit_id"]: change for change in changes}
        earlier = _seen_by(by_unit, marker.unit_id)
        for change in changes:
            seen = change["seen"] in earlier
            if change["unit_id"] in earlier or seen:
                self._word(change["unit_id"])
                self._blank(change, marker.field, new=change["unit_id"] in earlier, old=seen)

    def unit(self, marker: Marker) -> None:
        """Clears the words of a unit of work, or who did it."""
        if marker.field == "person":
            self._author(marker.of_id)
        else:
            self._word(marker.of_id, always=True)

    def rows(self, whole: Mapping[UUID, Marker], belonging: Mapping[UUID, UUID]) -> None:
        """Brings the records themselves to what their history says now."""
        for record_id, marker in whole.items():
            self._row(Kind(marker.kind), record_id, CLEARED[Kind(marker.kind)])
            if marker.kind == Kind.PERSON:
                self._authored(record_id)
        for kind, (_, values) in BELONGING.items():
            for some in portions([each for each in belonging if each not in whole]):
                table = RECORDS[kind]
                for record_id in self._connection.execute(
                    sa.select(table.c.id).where(table.c.id.in_(some))
                ).scalars():
                    self._row(kind, record_id, values)

    def finish(self) -> None:
        """Tells the digests anew, and drops files and drafts nobody has any more."""
        for unit_id in sorted(self._units):
            _tell_digest(self._connection, unit_id)
        if self._blobs:
            # Not read by whoever opens a store.
            from cspdesk.store.check import named_sums

            for sha256 in sorted(self._blobs - named_sums(self._connection)):
                self._connection.execute(sa.delete(blob).where(blob.c.sha256 == sha256))
        for some in portions(list(self._records)):
            self._connection.execute(sa.delete(local_draft).where(local_draft.c.record_id.in_(some)))
        search.update(
            self._connection, [(kind, record_id, CREATED) for record_id, kind in self._records.items()]
        )

    # -- inside

    def _write(self, change: Change, cleared: Mapping[str, Any]) -> None:
        if change["field"] == CREATED:
            before = json.loads(change["new"])
            self._lose(before, cleared)
            after = {**before, **cleared}
            new = json.dumps({name: after[name] for name in sorted(after)}, ensure_ascii=False)
            self._change(change, change["old"], new)
        else:
            self._lose({change["field"]: json.loads(change["old"] or "null")}, cleared)
            self._lose({change["field"]: json.loads(change["new"])}, cleared)
            told = json.dumps(cleared[change["field"]], ensure_ascii=False)
            self._change(change, told, told)

    def _blank(self, change: Change, name: str, *, new: bool, old: bool) -> None:
        held = change["new"]
        if change["field"] == CREATED:
            made = json.loads(held)
            if new and made.get(name):
                self._lose(made, {name: ""})
                held = json.dumps({**made, name: ""}, ensure_ascii=False)
            self._change(change, change["old"], held)
            return
        for value in [change["old"]] * old + [change["new"]] * new:
            self._lose({name: json.loads(value or "null")}, {name: ""})
        self._change(change, _BLANK if old else change["old"], _BLANK if new else held)

    def _change(self, change: Change, old: str | None, new: str) -> None:
        if (change["old"], change["new"]) == (old, new):
            return
        here = sa.and_(
            history_change.c.unit_id == change["unit_id"], history_change.c.position == change["position"]
        )
        self._connection.execute(sa.update(history_change).where(here).values(old=old, new=new))
        self._units.add(change["unit_id"])
        self.count += 1

    def _lose(self, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        """A file that a record had and has no more."""
        if before.get("sha256") and "sha256" in after:
            self._blobs.add(str(before["sha256"]))

    def _word(self, unit_id: UUID, *, always: bool = False) -> None:
        """What was typed may stand in the words of a unit; those of an erasing name nobody."""
        if unit_id in self._own and not always:
            return
        first = (
            sa.select(history_change.c.field, history_change.c.kind)
            .where(history_change.c.unit_id == unit_id)
            .order_by(history_change.c.position)
            .limit(1)
        )
        unit = self._connection.execute(sa.select(history_unit).where(history_unit.c.id == unit_id)).first()
        change = self._connection.execute(first).first()
        if unit is None or change is None:
            return
        told = plain_words(unit.words, unit.undoes is not None, change.field, change.kind)
        if told != unit.words:
            self._connection.execute(
                sa.update(history_unit).where(history_unit.c.id == unit_id).values(words=told)
            )
            self._units.add(unit_id)

    def _author(self, unit_id: UUID) -> None:
        here = sa.and_(history_unit.c.id == unit_id, history_unit.c.person != REMOVED)
        if self._connection.execute(sa.update(history_unit).where(here).values(person=REMOVED)).rowcount:
            self._units.add(unit_id)

    def _authored(self, person_id: UUID) -> None:
        query = sa.select(history_unit.c.id).where(
            history_unit.c.person_id == person_id, history_unit.c.person != REMOVED
        )
        for unit_id in self._connection.execute(query).scalars().all():
            self._author(unit_id)

    def _row(self, kind: Kind, record_id: UUID, cleared: Mapping[str, Any]) -> None:
        table = RECORDS[kind]
        row = self._connection.execute(sa.select(table).where(table.c.id == record_id)).mappings().first()
        if row is None:
            return
        values = {name: decode(table.c[name], json.dumps(value)) for name, value in cleared.items()}
        differing = {name: value for name, value in values.items() if encode(row[name]) != encode(value)}
        if not differing:
            return
        self._lose(dict(row), differing)
        self._connection.execute(sa.update(table).where(table.c.id == record_id).values(differing))
        self._records[record_id] = kind


def _fields_of(
    change: Change, whole: Mapping[UUID, Marker], belonging: Mapping[UUID, UUID]
) -> dict[str, Any]:
    """The fields of a change that are cleared, with what stands there instead."""
    marker = whole.get(change["record_id"])
    if marker is not None:
        cleared = CLEARED[Kind(marker.kind)]
    elif change["record_id"] in belonging:
        cleared = BELONGING[Kind(change["kind"])][1]
    else:
        return {}
    return dict(cleared) if change["field"] in (CREATED, *cleared) else {}


def _seen_by(by_unit: Mapping[UUID, Change], unit_id: UUID | None) -> set[UUID]:
    """The units whose values one unit had seen, and those that these had seen, and so on."""
    found: set[UUID] = set()
    waiting = [unit_id]
    while waiting:
        change = by_unit.get(waiting.pop())  # type: ignore[arg-type]
        if change is None:
            continue
        before = {change["seen"], *map(UUID, json.loads(change["also"] or "[]"))} - {None}
        waiting += [each for each in before if each not in found]
        found |= before
    return found - {unit_id}


def _tell_digest(connection: sa.Connection, unit_id: UUID) -> None:
    unit = connection.execute(sa.select(history_unit).where(history_unit.c.id == unit_id)).mappings().one()
    changes = connection.execute(
        sa.select(history_change)
        .where(history_change.c.unit_id == unit_id)
        .order_by(history_change.c.position)
    ).mappings()
    told = digest(dict(unit), [dict(change) for change in changes])
    connection.execute(sa.update(history_unit).where(history_unit.c.id == unit_id).values(digest=told))


def portions(ids: list[UUID]) -> Iterator[list[UUID]]:
    """Ids in as many as one statement takes."""
    return (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))
