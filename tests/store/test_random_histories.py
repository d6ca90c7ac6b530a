"""Whatever is done, undone and redone: the records are what a plain model says, and what history tells."""

import datetime as dt
import os
import shutil
import tempfile
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from cspdesk.domain.kinds import Kind
from cspdesk.errors import Refused
from cspdesk.store import check, search
from cspdesk.store.store import Store, open_store
from cspdesk.store.tables import RECORDS, search_entry
from tests.postgres import Kept

_FIELDS: dict[Kind, tuple[str, ...]] = {
    Kind.MEETING: ("title", "place"),
    Kind.AGENDA_ITEM: ("title", "minute"),
    Kind.ACTION: ("text", "owner_words"),
}
_KINDS = st.sampled_from(list(_FIELDS))
_TEXTS = st.sampled_from(["", "a", "b", "Łódź", "ਪੰਜਾਬੀ", "it's “so”\n\t🌳"])
_empty: dict[str, Path | Kept] = {}

Records = dict[UUID, dict[str, Any]]


@dataclass
class _Done:
    """What undo and redo should bring: the records before and after, and the unit to take back next."""

    before: Records
    after: Records
    unit: UUID
    touched: set[UUID] = field(default_factory=set)


class Office(RuleBasedStateMachine):
    """Random edits, with undo and redo from the top of the list as the window does it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="cspdesk-"))
        self.store: Store = open_store(self.place(), machine="laptop")
        self.records: Records = {}
        self.done: list[_Done] = []
        self.undone: list[_Done] = []

    def place(self) -> Path | str:
        """Where an empty store is."""
        empty = _empty["file"]
        assert isinstance(empty, Path)
        return Path(shutil.copyfile(empty, self.folder / "office.cspdesk"))

    def teardown(self) -> None:
        self.store.close()
        shutil.rmtree(self.folder)

    def _of(self, kind: Kind) -> list[UUID]:
        return [made for made, row in self.records.items() if row["kind"] == kind]

    def _keep(self, before: Records, unit: UUID) -> None:
        if before != self.records:
            self.done.append(_Done(before, deepcopy(self.records), unit))
            self.undone.clear()

    @rule(kind=_KINDS, text=_TEXTS)
    def add(self, kind: Kind, text: str) -> None:
        before = deepcopy(self.records)
        values: dict[str, Any] = {_FIELDS[kind][0]: text}
        needed: dict[str, Any] = {}
        if kind == Kind.MEETING:
            needed["day"] = dt.date(2026, 5, 12)
        elif kind == Kind.ACTION:
            needed["given_on"] = dt.date(2026, 5, 12)
        else:
            meetings = [m for m in self._of(Kind.MEETING) if not self.records[m]["deleted"]]
            if not meetings:
                return
            needed["meeting_id"] = meetings[-1]
        with self.store.work(f"add {kind}") as work:
            made = work.add(kind, **values, **needed)
            work.commit()
        row = dict.fromkeys(_FIELDS[kind], "") | values
        self.records[made] = {"kind": kind, "deleted": False, **row}
        self._keep(before, work.id)

    @precondition(lambda self: self.records)
    @rule(data=st.data(), edits=st.lists(st.tuples(st.integers(0, 1), _TEXTS), min_size=1, max_size=4))
    def edit(self, data: st.DataObject, edits: list[tuple[int, str]]) -> None:
        before = deepcopy(self.records)
        with self.store.work("edit") as work:
            for number, text in edits:
                made = data.draw(st.sampled_from(list(self.records)))
                kind = self.records[made]["kind"]
                work.change(kind, made, **{_FIELDS[kind][number]: text})
                self.records[made][_FIELDS[kind][number]] = text
            work.commit()
        self._keep(before, work.id)

    @precondition(lambda self: self.records)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        before = deepcopy(self.records)
        made = data.draw(st.sampled_from(list(self.records)))
        with self.store.work("delete") as work:
            work.delete(self.records[made]["kind"], made)
            work.commit()
        self.records[made]["deleted"] = True
        self._keep(before, work.id)

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        step = self.done.pop()
        self._take_back(step, step.before)
        self.undone.append(step)

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        step = self.undone.pop()
        self._take_back(step, step.after)
        self.done.append(step)

    def _take_back(self, step: _Done, records: Records) -> None:
        made = self.store.undo(step.unit, "undo").unit
        assert made is not None
        step.unit = made
        # What undoing a creation leaves is marked, not lost.
        lost = {key: row | {"deleted": True} for key, row in self.records.items() if key not in records}
        self.records = deepcopy(records) | lost

    @precondition(lambda self: len(self.done) > 1)
    @rule(data=st.data())
    def undo_out_of_turn(self, data: st.DataObject) -> None:
        """Taking back an older unit is either refused or touches what that unit touched, alone."""
        step = data.draw(st.sampled_from(self.done[:-1]))
        before = deepcopy(self.records)
        try:
            told = self.store.undo(step.unit, "undo older")
        except Refused:
            return
        for made in {made for ids in told.records.values() for made in ids}:
            now = self.records[made]
            then = step.before.get(made, now | {"deleted": True})
            for name in now:
                if step.after[made][name] != then[name]:
                    now[name] = then[name]
        self.done.remove(step)
        # Later steps were compared with records that no longer are: the walk starts anew from here.
        self.done.clear()
        self.undone.clear()
        assert before != self.records

    @invariant()
    def records_are_what_the_model_says(self) -> None:
        with self.store.reading() as connection:
            for kind, names in _FIELDS.items():
                rows = connection.execute(RECORDS[kind].select()).mappings()
                stored = {row["id"]: {name: row[name] for name in (*names, "deleted")} for row in rows}
                told = {
                    made: {name: self.records[made][name] for name in (*names, "deleted")}
                    for made in self._of(kind)
                }
                assert stored == told

    @invariant()
    def history_tells_the_records(self) -> None:
        with self.store.reading() as connection:
            assert [check.unlike_history(connection, kind) for kind in _FIELDS] == [[], [], []]

    @invariant()
    def search_is_what_a_rebuild_makes(self) -> None:
        wanted = search_entry.select().with_only_columns(
            search_entry.c.record_id, search_entry.c.title, search_entry.c.detail, search_entry.c.folded
        )
        with self.store.engine.connect() as connection:
            written = set(connection.execute(wanted).all())
            search.rebuild(connection)
            assert set(connection.execute(wanted).all()) == written
            connection.rollback()


class SharedOffice(Office):
    """The same on a server."""

    def place(self) -> Path | str:
        empty = _empty["server"]
        assert isinstance(empty, Kept)
        empty.restore()
        return empty.address


@pytest.fixture(autouse=True)
def _empty_stores(empty_file: Path, empty_shared: Kept) -> Iterator[None]:
    _empty.update(file=empty_file, server=empty_shared)
    yield
    empty_shared.restore()


def _few(usually: int) -> settings:
    wanted = int(os.environ.get("CSPDESK_EXAMPLES", usually))
    return settings(max_examples=wanted, stateful_step_count=12, deadline=None)


TestOffice = Office.TestCase
TestOffice.settings = _few(6)
TestSharedOffice = SharedOffice.TestCase
TestSharedOffice.settings = _few(2)
