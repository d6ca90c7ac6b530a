"""What an open store is asked for about erasing: what would go, erasing it, what went, copies that still have it."""

import contextlib
import datetime as dt
import json
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.care_kinds import Basis
from cspdesk.domain.changes import Changes
from cspdesk.domain.erasing import NOBODY, REMOVED, UNIT, Traces, marker_id, removed_line
from cspdesk.domain.kinds import Kind
from cspdesk.errors import StoreFailure
from cspdesk.store import cipher, erasing, file, traces
from cspdesk.store.care_tables import erasure
from cspdesk.store.clearing import Marker
from cspdesk.store.engine import reading, writing
from cspdesk.store.erasing import ErasingWork
from cspdesk.store.tables import RECORDS, attachment, history_unit, issue
from cspdesk.store.traces import Place
from cspdesk.store.work import Author

Text = tuple[Kind, UUID, str]
_WHOLE = frozenset({"private_detail", "private_note"})
"""Texts that are cleared altogether, never in part."""

_MADE = frozenset({Kind.ISSUED_PAPER, Kind.PACK_FIGURE})
"""Records nobody types into: they are cleared, not listed for a person to edit."""


@dataclass(frozen=True)
class Found:
    """What is kept of a person: who they are here, how they are told apart, and where they are named elsewhere."""

    people: tuple[UUID, ...]
    traces: Traces
    places: tuple[Place, ...]
    former: frozenset[Text]
    units: tuple[tuple[UUID, str], ...]
    issues: tuple[UUID, ...]
    voices: tuple[UUID, ...]

    @property
    def papers(self) -> tuple[UUID, ...]:
        """Issued papers that name the person."""
        return tuple(p.record_id for p in self.places if p.kind is Kind.ISSUED_PAPER and p.sure)

    @property
    def texts(self) -> tuple[Place, ...]:
        """Texts that people typed."""
        return tuple(place for place in self.places if place.kind not in _MADE)


@dataclass(frozen=True)
class ErasureRow:
    """One line of the log: ids alone."""

    id: UUID
    of_kind: str
    of_id: UUID
    of_field: str
    basis: Basis
    on_day: dt.date


class Erasures:
    """Erasing is final: nothing of it can be undone."""

    def __init__(
        self,
        engine: sa.Engine,
        author: Callable[[], Author],
        now: Callable[[], dt.datetime],
        publish: Callable[..., None],
    ) -> None:
        self._engine, self._author, self._now, self._publish = engine, author, now, publish

    def work(self, words: str) -> ErasingWork:
        """A unit of work whose markers are followed in its own transaction; `scrub` belongs after it."""
        return ErasingWork(self._engine, words, self._author(), self._now, self._publish, final=True)

    def scrub(self) -> None:
        erasing.scrub(self._engine)

    def log(self) -> list[ErasureRow]:
        """Everything that was erased, the newest day first."""
        columns = (erasure.c[name] for name in ("id", "of_kind", "of_id", "of_field", "basis", "on_day"))
        query = sa.select(*columns).order_by(erasure.c.on_day.desc(), erasure.c.id)
        with reading(self._engine) as connection:
            return [ErasureRow(*row) for row in connection.execute(query)]

    def markers(self) -> list[Marker]:
        with reading(self._engine) as connection:
            return erasing.markers(connection)

    def erased_ids(self) -> set[UUID]:
        with reading(self._engine) as connection:
            return erasing.erased_ids(connection)

    def apply(self) -> int:
        """Clears again what the markers name; gives how many changes held any of it."""
        with writing(self._engine) as connection, connection.begin():
            cleared = erasing.apply_erasures(connection)
        if cleared:
            self.scrub()
        return cleared

    def traces_of(self, people: Iterable[UUID]) -> Traces:
        """What people are known by while they are not erased."""
        with reading(self._engine) as connection:
            return traces.traces_of(connection, list(people))

    def look(self, *wanted: UUID, known: Traces | None = None) -> Found:
        """What is kept of people; `known` is what they were known by, where their records say it no more."""
        with reading(self._engine) as connection:
            people = traces.ones_and_merged(connection, wanted)
            told = known or traces.traces_of(connection, people)
            own = traces.own_records(connection, people)
            near = traces.around(connection, people)
            voice = RECORDS[Kind.ISSUE_VOICE]
            return Found(
                tuple(people),
                told,
                tuple(traces.texts(connection, told, own, near)) if told else (),
                frozenset(traces.former_texts(connection, told, own)) if told else frozenset(),
                tuple(traces.units(connection, told)) if told else (),
                _with_detail(connection, issue, people),
                _with_detail(connection, voice, people),
            )

    def files(self, besides: Collection[UUID]) -> list[tuple[UUID, str, str]]:
        """Attached files that do not belong to people, with their names and the SHA-256 of what is kept of them."""
        of = attachment.c
        query = sa.select(of.id, of.name, of.sha256).where(of.sha256 != "", of.owner_id.not_in(besides))
        with reading(self._engine) as connection:
            return [tuple(row) for row in connection.execute(query.order_by(of.id))]

    def erase(self, found: Found, chosen: Collection[Text], basis: Basis, on_day: dt.date) -> None:
        """Erases people; names in the chosen texts are replaced, the others are left as they are."""
        self.erase_records_of(found, chosen, basis, on_day)
        self.scrub()

    def erase_records_of(
        self, found: Found, chosen: Collection[Text], basis: Basis, on_day: dt.date, *, many: int = 1
    ) -> None:
        """The same without `scrub`, which belongs after it."""
        with self.work("erase a person" if many == 1 else f"erase {many} people") as work:
            marked = _Marks(work, basis, on_day)
            _clear_texts(work, found, chosen, marked, removed_line(on_day))
            for person_id in found.people:
                marked.add(Kind.PERSON, person_id)
            traces.forget_here(work.connection, found.traces, found.people)
            work.commit()

    def after_taking(self, known: Iterable[tuple[UUID, Traces]], cleared: int, on_day: dt.date) -> None:
        """Ends a taking that brought in what was erased, here or there: no trace of it stays in the file."""
        self.clear_elsewhere(known, on_day)
        if cleared:
            self._publish(Changes())
            self.scrub()

    def clear_elsewhere(self, known: Iterable[tuple[UUID, Traces]], on_day: dt.date) -> list[Text]:
        """Takes people whom another computer erased, or joined to somebody erased, out of what only this store has.

        Gives the texts that only may mean them.
        """
        left: list[Text] = []
        for person_id, told in known:
            found = self.look(person_id, known=told)
            whole = self._not_erased(list(found.people))
            if found.places or found.former or found.units or whole:
                chosen = {(each.kind, each.record_id, each.field) for each in found.texts if each.sure}
                self.erase(found, chosen, Basis.REQUEST, on_day)
                left += [(each.kind, each.record_id, each.field) for each in found.texts if not each.sure]
        return left

    def rows(self) -> list[dict[str, Any]]:
        """The markers as they are stored."""
        with reading(self._engine) as connection:
            return [
                dict(row) for row in connection.execute(sa.select(erasure).order_by(erasure.c.id)).mappings()
            ]

    def again(self, rows: Iterable[Mapping[str, Any]]) -> int:
        """Erases here what was erased in another copy of this store, such as the one that a back-up replaces.

        What this copy does not have stands ready for what may still come from elsewhere.
        """
        known = {marker.id for marker in self.markers()}
        missing = [row for row in rows if row["id"] not in known]
        people = [row for row in missing if row["of_kind"] == Kind.PERSON and not row["of_field"]]
        there = self._not_erased([row["of_id"] for row in people])
        for row in people:
            if row["of_id"] in there:
                found = self.look(row["of_id"])
                chosen = {(each.kind, each.record_id, each.field) for each in found.texts if each.sure}
                self.erase(found, chosen, row["basis"], row["on_day"])
        for row in missing:
            self._clear_whole(row)
        if missing:
            self._mark_again(missing)
            with reading(self._engine) as connection:
                joined = not_followed(connection)
            self.clear_elsewhere(joined, max(row["on_day"] for row in missing))
        return len(missing)

    def _clear_whole(self, row: Mapping[str, Any]) -> None:
        """A text that was cleared altogether, where this copy still has it under an older value."""
        name, _, stays = row["of_field"].partition(" ")
        if name not in _WHOLE or row["of_kind"] == UNIT or self._unit_known(UUID(stays)):
            return
        kind = Kind(row["of_kind"])
        if self.record_known(kind, row["of_id"]):
            text = (kind, row["of_id"], name)
            self.erase_texts([(text, "")], row["basis"], row["on_day"], "erase a text")

    def _not_erased(self, people: list[UUID]) -> set[UUID]:
        person = RECORDS[Kind.PERSON]
        query = sa.select(person.c.id).where(person.c.id.in_(people), person.c.name != REMOVED)
        with reading(self._engine) as connection:
            return set(connection.execute(query).scalars())

    def erase_texts(
        self, wanted: Iterable[tuple[Text, str | None]], basis: Basis, on_day: dt.date, words: str
    ) -> None:
        """Clears all that texts ever said; each becomes the words given with it, or stays with None."""
        with self.work(words) as work:
            marked = _Marks(work, basis, on_day)
            for (kind, record_id, field), now in wanted:
                if now is not None:
                    work.change(kind, record_id, **{field: now})
                marked.text(kind, record_id, field)
            work.commit()
        self.scrub()

    def erase_records(
        self, wanted: Iterable[tuple[Kind, UUID]], basis: Basis, on_day: dt.date, words: str
    ) -> None:
        """Clears records whole; somebody in a register becomes one resident more without a name."""
        with self.work(words) as work:
            marked = _Marks(work, basis, on_day)
            for kind, record_id in wanted:
                if kind is Kind.ATTENDANCE:
                    _clear_papers(work, record_id, marked, removed_line(on_day))
                    _count_instead(work, record_id)
                marked.add(kind, record_id)
            work.commit()
        self.scrub()

    def missing_in(self, copy: Path) -> int | None:
        """How many of what was erased a back-up still has; None when it cannot be looked into."""
        wanted = {marker.id.bytes for marker in self.markers()}
        try:
            file.look_at_header(copy)
            with contextlib.closing(file.read_only(copy)) as connection:
                there = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
                if "erasure" not in there:
                    return len(wanted)
                return len(wanted - {row[0] for row in connection.execute("SELECT id FROM erasure")})
        except cipher.errors(OSError, StoreFailure):
            return None

    def _unit_known(self, unit_id: UUID) -> bool:
        with reading(self._engine) as connection:
            found = connection.execute(
                sa.select(history_unit.c.id).where(history_unit.c.id == unit_id)
            ).first()
        return found is not None

    def record_known(self, kind: Kind, record_id: UUID) -> bool:
        table = RECORDS[kind]
        with reading(self._engine) as connection:
            return (
                connection.execute(sa.select(table.c.id).where(table.c.id == record_id)).first() is not None
            )

    def _mark_again(self, rows: Iterable[Mapping[str, Any]]) -> None:
        with self.work("erase again") as work:
            for row in rows:
                if row["of_kind"] == Kind.ATTENDANCE and not row["of_field"]:
                    _count_instead(work, row["of_id"])
                if work.peek(Kind.ERASURE, row["id"]) is None:
                    told = {name: row[name] for name in ("of_kind", "of_id", "of_field", "basis", "on_day")}
                    work.add(Kind.ERASURE, row["id"], **told)
            work.commit()
        self.scrub()


def not_followed(connection: sa.Connection) -> list[tuple[UUID, Traces]]:
    """What people are known by who are to be erased and are not cleared here yet.

    Another computer erased them, or joined them to somebody who is erased: whoever joined two knows them as one.
    """
    marked = sa.select(erasure.c.of_id).where(
        erasure.c.of_kind == Kind.PERSON.value, erasure.c.of_field == ""
    )
    people = list(connection.execute(marked).scalars())
    if not people:
        return []
    person = RECORDS[Kind.PERSON].c
    all_ = traces.one_and_the_same(connection, people)
    there = connection.execute(sa.select(person.id).where(person.name != REMOVED).order_by(person.id))
    return [(each, traces.traces_of(connection, [each])) for each in there.scalars().all() if each in all_]


class _Marks:
    """Writes markers of one day and reason into a unit of work, each once."""

    def __init__(self, work: ErasingWork, basis: Basis, on_day: dt.date) -> None:
        self._work, self._basis, self._on_day = work, basis, on_day
        self.texts: set[Text] = set()

    def add(self, kind: Kind, record_id: UUID) -> None:
        self.write(kind.value, record_id, "")

    def text(self, kind: Kind, record_id: UUID, field: str) -> None:
        """Marks a text; its value after this unit stays."""
        self.texts.add((kind, record_id, field))
        own = self._work.changed(record_id, field)
        stays = self._work.id if own else traces.heads(self._work.connection, record_id, field)
        if stays is not None:
            self.write(kind.value, record_id, f"{field} {stays}")

    def write(self, of_kind: str, of_id: UUID, of_field: str) -> None:
        made = marker_id(of_kind, of_id, of_field)
        if self._work.peek(Kind.ERASURE, made) is None:
            self._work.add(
                Kind.ERASURE, made, of_kind=of_kind, of_id=of_id, of_field=of_field, basis=self._basis,
                on_day=self._on_day,
            )  # fmt: skip


def _clear_texts(
    work: ErasingWork, found: Found, chosen: Collection[Text], marked: _Marks, line: str
) -> None:
    """What stands outside the records of the person themselves."""
    told = found.traces
    for place in found.places:
        key = (place.kind, place.record_id, place.field)
        if place.sure and (place.kind in _MADE or key in chosen):
            values = {place.field: told.without_in_json(place.text)}
            if place.kind is Kind.ISSUED_PAPER and place.field == "record":
                values = {"record": _said(values["record"], line), "sha256": ""}
            work.change(place.kind, place.record_id, **values)
            for field in values:
                marked.text(place.kind, place.record_id, field)
    for kind, ids in ((Kind.ISSUE, found.issues), (Kind.ISSUE_VOICE, found.voices)):
        for record_id in ids:
            work.change(kind, record_id, private_detail="")
            marked.text(kind, record_id, "private_detail")
    for kind, record_id, field in sorted(found.former - marked.texts, key=str):
        marked.text(kind, record_id, field)
    for unit_id, which in found.units:
        marked.write(UNIT, unit_id, which)


def _said(record: str, line: str) -> str:
    """A frozen paper with the line that says what was taken out of it."""
    try:
        packed = json.loads(record)
        packed["record"]["removed"] = line
    except (ValueError, TypeError, KeyError, RecursionError):
        # No paper of ours, as another computer may hand over: its names are replaced all the same.
        return record
    return json.dumps(packed, ensure_ascii=False, separators=(",", ":"))


def _clear_papers(work: ErasingWork, attendance_id: UUID, marked: _Marks, line: str) -> None:
    """Takes somebody in a register out of the minutes that print it."""
    row = work.get(Kind.ATTENDANCE, attendance_id)
    told = traces.traces_of(work.connection, [row["person_id"]])
    for paper in work.find(Kind.ISSUED_PAPER, meeting_id=row["meeting_id"]):
        record = told.without_in_json(paper["record"])
        if record != paper["record"]:
            work.change(Kind.ISSUED_PAPER, paper["id"], record=_said(record, line), sha256="")
            for field in ("record", "sha256"):
                marked.text(Kind.ISSUED_PAPER, paper["id"], field)


def _count_instead(work: ErasingWork, attendance_id: UUID) -> None:
    """One name less in a register is one resident more in its count."""
    row = work.peek(Kind.ATTENDANCE, attendance_id)
    if work.peek(Kind.PERSON, NOBODY) is None:
        work.add(Kind.PERSON, NOBODY, name=REMOVED, resident=True, deleted=True)
    if row is None or row["deleted"]:
        return
    work.delete(Kind.ATTENDANCE, attendance_id)
    if row["mark"].present:
        meeting = work.get(Kind.MEETING, row["meeting_id"])
        work.change(Kind.MEETING, row["meeting_id"], residents=(meeting["residents"] or 0) + 1)


def _with_detail(connection: sa.Connection, table: sa.Table, people: list[UUID]) -> tuple[UUID, ...]:
    query = sa.select(table.c.id).where(table.c.raiser_id.in_(people), table.c.private_detail != "")
    return tuple(connection.execute(query.order_by(table.c.id)).scalars())
