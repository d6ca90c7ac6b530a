"""The unit of work: rows, history and search text written together, or not at all."""

import datetime as dt
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from types import TracebackType
from typing import Any, Self
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.changes import Changes
from cspdesk.domain.ids import new_id
from cspdesk.domain.kinds import Kind, MeetingState
from cspdesk.domain.meanwhile import Clashed
from cspdesk.domain.meetings import MOVING, MOVING_AT_VENUE
from cspdesk.domain.text import clean
from cspdesk.errors import Refused
from cspdesk.store import heads, quick, sealed, search
from cspdesk.store.codec import encode, encode_record
from cspdesk.store.digest import digest
from cspdesk.store.drafts import forget_on
from cspdesk.store.engine import one_writer, told_plainly, writing
from cspdesk.store.meanwhile import Meanwhile, seen_now
from cspdesk.store.notices import notify
from cspdesk.store.statements import (
    ANY_HEAD,
    COMPUTER_ID,
    FIELD,
    INSERT_ARRIVAL,
    INSERT_CHANGE,
    INSERT_UNIT,
    LAST_NUMBER,
    RECORD_ID,
    SEEN,
    by_id,
    insert,
    update,
)
from cspdesk.store.tables import RECORDS, blob

CREATED = ""
"""The field of a change that made its record; its `new` holds the fields given, the rest have their default."""

_OVER = (MeetingState.CLOSED, MeetingState.CANCELLED)
_LARGEST = 2**31 - 1


@dataclass(frozen=True)
class Author:
    """Who changes what, on which computer."""

    person_id: UUID | None
    person: str
    computer_id: UUID
    computer: str


@dataclass(frozen=True)
class _Change:
    kind: Kind
    record_id: UUID
    field: str
    old: str | None
    new: str | None


class UnitOfWork:
    """One change of the office, written when `commit` is called; left without it, nothing happened.

    `words` say in a few words what is done, as undo shows it: "mark apologies".
    """

    def __init__(
        self,
        engine: sa.Engine,
        words: str,
        author: Author,
        now: Callable[[], dt.datetime],
        publish: Callable[[Changes], None],
        *,
        undoes: UUID | None = None,
        final: bool = False,
        make_id: Callable[[], UUID] = new_id,
    ) -> None:
        self.id = make_id()
        self.words = clean(words).text
        self.author = author
        self.now = now
        self.final = final
        self._undoes = undoes
        self._make_id = make_id
        self._publish = publish
        self._engine = engine
        self._changes: dict[tuple[UUID, str], _Change] = {}
        self._created: dict[UUID, dict[str, Any]] = {}
        self._decided: set[tuple[UUID, str]] = set()
        self._settled: list[_Change] | None = None
        seen = seen_now()
        # Taking back asks of each field by itself what stands there.
        self._meanwhile = Meanwhile(self, seen) if seen is not None and undoes is None else None

    def __enter__(self) -> Self:
        self._scope = writing(self._engine)
        self.connection = self._scope.__enter__()
        try:
            self._transaction = self.connection.begin()
            one_writer(self.connection)
        except BaseException:
            # Nobody calls `__exit__` after a failed `__enter__`; the scope says it plainly and lets go.
            self._scope.__exit__(*sys.exc_info())
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if self._transaction.is_active:
                self._transaction.rollback()
        finally:
            self._scope.__exit__(kind, error, trace)

    def get(self, kind: Kind, record_id: UUID) -> dict[str, Any]:
        """The record as it stands now, deleted or not. Raises Refused when there is none."""
        found = self.peek(kind, record_id)
        if found is None:
            raise Refused(
                f"That {kind.value.replace('_', ' ')} is not in this store: look for it in its list."
            )
        return found

    def peek(self, kind: Kind, record_id: UUID) -> dict[str, Any] | None:
        """The record, or None when there is none."""
        return quick.first(self.connection, by_id(kind), {RECORD_ID: record_id})

    def find(self, kind: Kind, /, **equals: Any) -> list[dict[str, Any]]:
        """Records not deleted whose fields equal these, by id."""
        table = RECORDS[kind]
        query = sa.select(table).where(~table.c.deleted, *(table.c[k] == v for k, v in equals.items()))
        return [dict(row) for row in self.connection.execute(query.order_by(table.c.id)).mappings()]

    def add(self, kind: Kind, record_id: UUID | None = None, /, **values: Any) -> UUID:
        """Writes a new record and gives its id.

        A record of that id that is there already, deleted or not, is brought back with these values.
        """
        if record_id is not None and self.peek(kind, record_id) is not None:
            self.change(kind, record_id, **values, deleted=False)
            return record_id
        values = {name: _kept(value) for name, value in values.items()}
        if kind in sealed.KINDS:
            sealed.refuse_adding(self, kind, values)
        made = record_id or self._make_id()
        quick.run(self.connection, insert(kind), {"id": made, **values})
        self._created[made] = values
        self._changes[made, CREATED] = _Change(kind, made, CREATED, None, None)
        return made

    def change(self, kind: Kind, record_id: UUID, /, **values: Any) -> bool:
        """Changes those fields that differ; False when none did.

        What others wrote since the person at work looked stays where it was not meant to be changed.
        """
        before = self.get(kind, record_id)
        kept = {name: _kept(value) for name, value in values.items()}
        differing = {name: value for name, value in kept.items() if before[name] != value}
        if differing and self._meanwhile is not None and record_id not in self._created:
            differing = self._meanwhile.heed(kind, record_id, before, differing)
        if not differing:
            return False
        if kind in sealed.KINDS:
            sealed.refuse_changing(self, kind, before, differing)
        elif kind is Kind.MEETING and not MOVING.isdisjoint(differing):
            self._raise_sequence(record_id, before, differing)
        elif kind is Kind.VENUE and not MOVING_AT_VENUE.isdisjoint(differing):
            self._raise_sequences_at(record_id)
        quick.run(self.connection, update(kind), {**differing, RECORD_ID: record_id})
        if record_id in self._created:
            self._created[record_id].update(differing)
        else:
            self._note(kind, record_id, before, differing)
        return True

    def decide(self, kind: Kind, record_id: UUID, /, **values: Any) -> None:
        """Writes what was decided between two computers, even where it stands here already; no seal forbids it."""
        before = self.get(kind, record_id)
        kept = {name: _kept(value) for name, value in values.items()}
        differing = {name: value for name, value in kept.items() if before[name] != value}
        if differing:
            quick.run(self.connection, update(kind), {**differing, RECORD_ID: record_id})
        if record_id in self._created:
            self._created[record_id].update(kept)
            return
        self._note(kind, record_id, before, kept)
        self._decided.update((record_id, name) for name in kept)

    def decided(self, field: str) -> list[tuple[Kind, UUID]]:
        """The records of which `decide` wrote a field."""
        return [(self._changes[key].kind, key[0]) for key in sorted(self._decided) if key[1] == field]

    def _raise_sequence(self, record_id: UUID, before: dict[str, Any], differing: dict[str, Any]) -> None:
        """A calendar takes a meeting's change only under a higher number; one unit of work is one change."""
        if record_id not in self._created and (record_id, "sequence") not in self._changes:
            differing["sequence"] = before["sequence"] + 1

    def _raise_sequences_at(self, venue_id: UUID) -> None:
        for there in self.find(Kind.MEETING, venue_id=venue_id):
            known = there["id"] in self._created or (there["id"], "sequence") in self._changes
            if not known and there["state"] not in _OVER:
                self.change(Kind.MEETING, there["id"], sequence=there["sequence"] + 1)

    def _note(self, kind: Kind, record_id: UUID, before: dict[str, Any], now: dict[str, Any]) -> None:
        """Keeps one change for each field of this unit, from what stood before it to what stands now."""
        for name, value in now.items():
            first = self._changes.get((record_id, name))
            if first is None:
                first = _Change(kind, record_id, name, encode(before[name]), None)
            self._changes[record_id, name] = replace(first, new=encode(value))

    def next_running(self, kind: Kind, code: str, year: int) -> int:
        """The next running number of an action or issue; numbers of deleted ones are never given out again."""
        table = RECORDS[kind]
        query = sa.select(sa.func.max(table.c.running)).where(table.c.code == code, table.c.year == year)
        return (self.connection.execute(query).scalar() or 0) + 1

    def delete(self, kind: Kind, record_id: UUID) -> None:
        """Marks a record deleted; nothing is lost."""
        self.change(kind, record_id, deleted=True)

    def add_blob(self, sha256: str, content: bytes) -> None:
        """Keeps bytes under their SHA-256; bytes already kept are left alone."""
        known = self.connection.execute(sa.select(blob.c.sha256).where(blob.c.sha256 == sha256)).first()
        if known is None:
            self.connection.execute(sa.insert(blob).values(sha256=sha256, content=content))

    def settle_draft(self, kind: Kind, record_id: UUID, field: str) -> None:
        """Forgets this computer's draft of a text that this unit writes."""
        forget_on(self.connection, self.author.computer_id, kind, record_id, field)

    def commit(self) -> Changes:
        """Writes history and search text, commits, then tells who listens.

        A unit that changed nothing leaves no history and tells nobody. Raises StoreFailure, and Clashed when others
        wrote the same fields since the person at work looked.
        """
        if self._meanwhile is not None and self._meanwhile.clashes:
            raise Clashed(tuple(self._meanwhile.clashes))
        changes = self.settle()
        with told_plainly():
            if changes:
                notify(self.connection)
            try:
                self._transaction.commit()
            except sa.exc.DBAPIError:
                # SQLite leaves a transaction open whose end it refused; the next one could not begin.
                raw = quick.driver(self.connection)
                if raw is not None:
                    raw.rollback()
                raise
        records: dict[Kind, set[UUID]] = {}
        for change in changes:
            records.setdefault(change.kind, set()).add(change.record_id)
        told = Changes(
            {kind: frozenset(ids) for kind, ids in records.items()},
            self.id,
            self.words,
            self._undoes,
            self.final,
        )
        if changes:
            self._publish(told)
        return told

    def settle(self) -> list[_Change]:
        """Writes history and search text, once; after it nothing more is done in this unit. Raises StoreFailure."""
        if self._settled is None:
            self._settled = changes = self._final_changes()
            if changes:
                with told_plainly():
                    self._write_history(changes)
                    search.update(self.connection, ((c.kind, c.record_id, c.field) for c in changes))
        return self._settled

    def _final_changes(self) -> list[_Change]:
        """What this unit did: records made as they are at its end, fields that came back to where they began not."""
        done = []
        for change in self._changes.values():
            if change.field == CREATED:
                done.append(replace(change, new=encode_record(self._created[change.record_id])))
            elif change.old != change.new or (change.record_id, change.field) in self._decided:
                done.append(change)
        return done

    def _write_history(self, changes: list[_Change]) -> None:
        last = quick.first(self.connection, LAST_NUMBER, {COMPUTER_ID: self.author.computer_id})
        unit = {
            "id": self.id,
            "computer_id": self.author.computer_id,
            "number": (last["number"] if last else 0) + 1,
            "computer": self.author.computer,
            "person_id": self.author.person_id,
            "person": clean(self.author.person).text,
            "at": self.now(),
            "words": self.words,
            "undoes": self._undoes,
            "final": self.final,
        }
        several = quick.first(self.connection, ANY_HEAD, {}) is not None
        rows = [self._row(position, change, several) for position, change in enumerate(changes)]
        quick.run(self.connection, INSERT_UNIT, unit | {"digest": digest(unit, rows)})
        quick.run(self.connection, INSERT_ARRIVAL, {"unit_id": self.id})
        quick.run(self.connection, INSERT_CHANGE, *rows)

    def _row(self, position: int, change: _Change, several: bool) -> dict[str, Any]:
        """A change as history keeps it, with the unit whose value stood there before it as `seen`."""
        where = {RECORD_ID: change.record_id, FIELD: change.field}
        seen = quick.first(self.connection, SEEN, where)
        seen_id: UUID | None = seen["unit_id"] if seen else None
        return {
            "unit_id": self.id,
            "position": position,
            "kind": change.kind.value,
            "record_id": change.record_id,
            "field": change.field,
            "old": change.old,
            "new": change.new,
            "seen": seen_id,
            "also": heads.superseded(self.connection, change.record_id, change.field, seen_id)
            if several
            else None,
        }


def _kept(value: Any) -> Any:
    """A value as it is stored: the one door where typed text enters. Raises Refused for a number past all use."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, str):
        return clean(value).text
    if isinstance(value, dt.time):
        return value.replace(second=0, microsecond=0)
    if isinstance(value, int) and abs(value) > _LARGEST:
        raise Refused(f"{value} is too large a number to keep: look at it again.")
    return value
