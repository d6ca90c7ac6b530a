"""What must still be put right once all that came stands here, by the rules of `domain.merge_rules`.

Everything here follows from the records as they stand, whoever looks: computers that put the same thing right write
the same.
"""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.ids import content_id, joined_id
from cspdesk.domain.kinds import Kind
from cspdesk.domain.merge_rules import NUMBERED, RANK, free_code, suffixes
from cspdesk.domain.pack import pack_number
from cspdesk.domain.references import FIELDS, OWNED
from cspdesk.store.handover.guards import DELETED, Ours, pointers
from cspdesk.store.handover.plan import portions
from cspdesk.store.handover.units import Change
from cspdesk.store.tables import RECORDS, agency, alias, body, history_change, issue, meeting, person
from cspdesk.store.work import UnitOfWork

_NUMBER = ("code", "year", "running", "suffix")
_NOTES = {
    Kind.ACTION: (Kind.ACTION_NOTE, "action_id", "given_on"),
    Kind.ISSUE: (Kind.ISSUE_STEP, "issue_id", "raised_on"),
}
_JOINED = {Kind.PERSON: person, Kind.AGENCY: agency, Kind.ISSUE: issue}
_NOT_FILLED = frozenset(
    {DELETED, "merged_into", "suffix", "named_on", "named_source", "contacted_on", "contacted_source"}
)
"""What belongs to a record alone, and what stands with an answer about consent."""
_TOLD_OF_JOINING = (Kind.ISSUE_VOICE, Kind.ISSUE_MEETING, Kind.ISSUE_STEP)
_LINKS = (Kind.MEETING_BODY, Kind.ACTION_CARRY)
"""Links with an id of their own making; the kept meeting has its own."""


class Adjuster:
    """Puts right what a handover brought, inside the unit of work that takes it; `said` tells it in sentences."""

    def __init__(self, work: UnitOfWork, changes: list[Change], ours: Ours) -> None:
        self._work = work
        self._connection = work.connection
        self._changes = changes
        self._ours = ours
        self.said: list[str] = []

    def adjust(self) -> None:
        self._bring_back()
        for kind in NUMBERED:
            self._letter(kind)
        self._recode()
        self._join()

    # What is there belongs to something that is there

    def _bring_back(self) -> None:
        """A record brought back by a decision brings back what it cannot be without."""
        waiting = [(kind, record) for kind, record in self._work.decided(DELETED)]
        while waiting:
            kind, record_id = waiting.pop()
            row = self._work.get(kind, record_id)
            if row[DELETED]:
                continue
            table = RECORDS[kind]
            for name in pointers(kind):
                for key in table.c[name].foreign_keys:
                    if table.c[name].nullable:
                        continue
                    owner = Kind(key.column.table.name)
                    if self._work.get(owner, row[name])[DELETED]:
                        self._work.decide(owner, row[name], deleted=False)
                        waiting.append((owner, row[name]))

    # Numbers

    def _letter(self, kind: Kind) -> None:
        table = RECORDS[kind]
        parts = [name for name in _NUMBER if name in table.c]
        touched = {
            UUID(change.record_id)
            for change in self._changes
            if change.kind is kind and (change.field == "" or change.field in parts)
        }
        numbers: set[tuple[Any, ...]] = set()
        columns = [table.c[name] for name in parts if name != "suffix"]
        for some in portions(sorted(touched)):
            found = self._connection.execute(sa.select(*columns).where(table.c.id.in_(some)))
            numbers.update(tuple(row) for row in found)
        for number in sorted(self._doubled(columns, numbers)):
            same = sa.and_(*(column == part for column, part in zip(columns, number, strict=True)))
            rows = self._connection.execute(sa.select(table.c.id, table.c.suffix).where(same)).all()
            for record_id, suffix in suffixes((row.id, row.suffix) for row in rows).items():
                self._reletter(kind, record_id, suffix)

    def _doubled(self, columns: list[sa.Column[Any]], numbers: set[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
        """Those numbers that more than one record of one suffix has."""
        found: set[tuple[Any, ...]] = set()
        suffix = columns[0].table.c.suffix
        for years in portions(sorted({number[:-1] for number in numbers})):
            for year in years:
                here = [column == part for column, part in zip(columns[:-1], year, strict=True)]
                query = (
                    sa.select(*columns)
                    .where(*here, columns[-1] > 0)
                    .group_by(*columns, suffix)
                    .having(sa.func.count() > 1)
                )
                found.update(tuple(row) for row in self._connection.execute(query))
        return list(found & numbers)

    def _reletter(self, kind: Kind, record_id: UUID, suffix: str) -> None:
        row = self._work.get(kind, record_id)
        was, now = _number(kind, row), _number(kind, row | {"suffix": suffix})
        self._work.decide(kind, record_id, suffix=suffix)
        words = f"{was} was given out on two computers before they met; this one, the later, is {now} since."
        self.said.append(f"{was} was given out twice: the later one is {now} now, and says so itself.")
        if kind not in _NOTES:
            return
        note, owner, day = _NOTES[kind]
        made = content_id("number given out twice", record_id, suffix)
        if self._work.peek(note, made) is None:
            self._work.add(note, made, **{owner: record_id, "on_day": row[day], "text": words})

    def _recode(self) -> None:
        """Of two forums or groups with one code the later gets another."""
        if not any(
            change.kind is Kind.BODY and change.field in ("", "code", DELETED) for change in self._changes
        ):
            return
        query = (
            sa.select(body.c.id, body.c.code).where(~body.c.deleted, body.c.code != "").order_by(body.c.id)
        )
        rows = self._connection.execute(query).all()
        taken = {row.code for row in rows}
        seen: set[str] = set()
        for row in rows:
            if row.code not in seen:
                seen.add(row.code)
                continue
            code = free_code(row.code, taken)
            if code != row.code:
                taken.add(code)
                self._work.decide(Kind.BODY, row.id, code=code)
                self.said.append(f"The code {row.code} was given out twice: the later one is {code} now.")

    # What was joined

    def _join(self) -> None:
        """Points at the kept record whatever points at one that was joined to it."""
        kept = self._kept()
        if not kept:
            return
        moved: set[UUID] = set()
        fresh = {
            UUID(change.record_id) for change in self._changes if change.field == "merged_into" and change.new
        } | {
            UUID(change.new["old_id"])
            for change in self._changes
            if change.kind is Kind.ALIAS and change.field == "" and change.new.get("old_id")
        }
        for old in sorted(fresh & kept.keys()):
            kind, keep = kept[old]
            for where, name in FIELDS[kind]:
                for row in self._work.find(where, **{name: old}):
                    self._move(where, row["id"], name, keep, moved)
            for where in OWNED:
                for row in self._work.find(where, owner_id=old):
                    self._move(where, row["id"], "owner_id", keep, moved)
        self._move_what_came(kept, moved)
        self._clear_seats(moved)
        self._fill(kept, fresh)

    def _fill(self, kept: dict[UUID, tuple[Kind, UUID]], fresh: set[UUID]) -> None:
        """What was written on one side into a record that the other had joined fills what the kept one leaves empty."""
        written = {(UUID(change.record_id), change.field) for change in self._changes if change.field}
        ids = list(fresh & kept.keys())
        if ids:
            theirs = self._ours.changes(history_change.c.record_id.in_(ids))
            written |= {(UUID(record), name) for _, _, record, name in theirs if name}
        for old, name in sorted(written):
            if old not in kept or name in _NOT_FILLED:
                continue
            kind, keep = kept[old]
            value, there = self._work.get(kind, old)[name], self._work.get(kind, keep)[name]
            if value not in (None, "") and there in (None, ""):
                self._work.decide(kind, keep, **{name: value})

    def _kept(self) -> dict[UUID, tuple[Kind, UUID]]:
        """For each record that was joined to another its kind and the one kept in the end."""
        into: dict[UUID, tuple[Kind, UUID]] = {}
        for kind, table in _JOINED.items():
            query = sa.select(table.c.id, table.c.merged_into).where(table.c.merged_into.is_not(None))
            into.update((old, (kind, keep)) for old, keep in self._connection.execute(query))
        joined = (
            sa.select(alias.c.old_id, alias.c.owner_id)
            .join(meeting, meeting.c.id == alias.c.old_id)
            .where(~alias.c.deleted, meeting.c.deleted, alias.c.owner_kind == Kind.MEETING.value)
            .order_by(alias.c.id)
        )
        into.update((old, (Kind.MEETING, keep)) for old, keep in self._connection.execute(joined))
        self._untie(into)
        return {old: (kind, _end(into, old)) for old, (kind, _) in into.items()}

    def _untie(self, into: dict[UUID, tuple[Kind, UUID]]) -> None:
        """Two that were joined into each other: the older one is kept."""
        for old in sorted(into):
            ring = _ring(into, old)
            if not ring:
                continue
            keep = min(ring)
            kind, lost = into.pop(keep)
            if kind is Kind.MEETING:
                self._work.decide(kind, keep, deleted=False)
            else:
                self._work.decide(kind, keep, merged_into=None)
                self._forget(lost, keep)

    def _forget(self, keep: UUID, drop: UUID) -> None:
        """What was written when one was joined to another, which it is not after all."""
        for where in _TOLD_OF_JOINING:
            made = joined_id(where, keep, drop)
            if (row := self._work.peek(where, made)) is not None and not row[DELETED]:
                self._work.decide(where, made, deleted=True)

    def _move_what_came(self, kept: dict[UUID, tuple[Kind, UUID]], moved: set[UUID]) -> None:
        for change in self._changes:
            values = change.new if change.field == "" else {change.field: change.new}
            for name in pointers(change.kind):
                pointed = values.get(name)
                if pointed and UUID(pointed) in kept and (change.kind, name) in _MOVING:
                    kind, keep = kept[UUID(pointed)]
                    record_id = UUID(change.record_id)
                    now = self._work.get(change.kind, record_id)
                    if (
                        now[name] == UUID(pointed)
                        and not now[DELETED]
                        and kind in _kinds_at(change.kind, name)
                    ):
                        self._move(change.kind, record_id, name, keep, moved)

    def _move(self, where: Kind, record_id: UUID, name: str, keep: UUID, moved: set[UUID]) -> None:
        if where in _LINKS or (where is Kind.ALIAS and self._is_own(record_id, keep)) or record_id == keep:
            return
        self._work.decide(where, record_id, **{name: keep})
        if where is Kind.ATTENDANCE:
            moved.add(record_id)

    def _is_own(self, record_id: UUID, keep: UUID) -> bool:
        return bool(self._work.get(Kind.ALIAS, record_id)["old_id"] == keep)

    def _clear_seats(self, moved: Iterable[UUID]) -> None:
        """Of several marks of one person in one seat that of being there stays."""
        seats = ("meeting_id", "person_id", "agency_id", "capacity")
        done: set[tuple[Any, ...]] = set()
        for record_id in sorted(moved):
            row = self._work.get(Kind.ATTENDANCE, record_id)
            seat = tuple(row[name] for name in seats)
            if row[DELETED] or seat in done:
                continue
            done.add(seat)
            held = self._work.find(Kind.ATTENDANCE, **{name: row[name] for name in seats})
            for other in sorted(held, key=_by_mark)[1:]:
                self._work.decide(Kind.ATTENDANCE, other["id"], deleted=True)


_MOVING = {pair for pairs in FIELDS.values() for pair in pairs} | {(kind, "owner_id") for kind in OWNED}


def _kinds_at(where: Kind, name: str) -> set[Kind]:
    """The kinds of record that a field may point at."""
    if name == "owner_id":
        return set(Kind)
    return {kind for kind, pairs in FIELDS.items() if (where, name) in pairs}


def _number(kind: Kind, row: dict[str, Any]) -> str:
    if kind is Kind.PACK:
        return pack_number(row["year"], row["running"], row["suffix"])
    letter = "S" if kind is Kind.ISSUE else ""
    return f"{row['code']}-{row['year']}-{letter}{row['running']:03d}{row['suffix']}"


def _end(into: dict[UUID, tuple[Kind, UUID]], old: UUID) -> UUID:
    while old in into:
        old = into[old][1]
    return old


def _ring(into: dict[UUID, tuple[Kind, UUID]], start: UUID) -> list[UUID]:
    """The records that lead on to one another in a circle from `start`; empty where they come to an end."""
    seen = [start]
    while (after := into.get(seen[-1])) is not None:
        if after[1] in seen:
            return seen[seen.index(after[1]) :]
        seen.append(after[1])
    return []


def _by_mark(row: dict[str, Any]) -> tuple[int, UUID]:
    return RANK.index(row["mark"]), row["id"]
