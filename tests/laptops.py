"""Laptops of one office that work apart and hand over, whatever happens to the files: one machine for all runs.

Edits are driven by the tables themselves, so that every kind of record and every type of column takes part.
"""

import contextlib
import datetime as dt
import random
import shutil
import tempfile
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from cspdesk.domain.ids import content_id
from cspdesk.domain.kinds import Kind
from cspdesk.domain.merging import Choice, Undecided
from cspdesk.errors import Refused
from cspdesk.store import check
from cspdesk.store.handover.desk import HandoverDesk
from cspdesk.store.store import Store, open_store
from cspdesk.store.tables import RECORDS, history_unit, metadata
from cspdesk.store.types import Clock, Day, Flag, Id, Instant, Word
from tests.same_stores import differences

_SEEDS = st.integers(0, 2**32)
_PLACES = st.integers(0, 3)
_TEXTS = ("", "a", "b", "Łódź", "it's “so”\n\t🌳", "=1+1", "<b>x</b>")
_ROUNDS = 8
IN_ORDER = [table for table in metadata.sorted_tables if table in set(RECORDS.values())]
_KINDS = {table: kind for kind, table in RECORDS.items()}
_NOT_RANDOM = {Kind.ERASURE, Kind.COMPUTER}
"""Kinds that act: an erasure erases, and a computer marked lost is heard no more. They have tests of their own."""


class Laptop:
    """One computer with its store, its key and its desk."""

    def __init__(self, empty: Path, folder: Path, name: str) -> None:
        self.path = folder / f"{name}.cspdesk"
        shutil.copyfile(empty, self.path)
        self.store: Store = open_store(self.path, machine=name)
        self.store.computer, self.store.person = name, name.upper()
        ticks = count()
        start = dt.datetime(2026, 11, 21, 9, tzinfo=dt.UTC)
        self.store.now = lambda: start + dt.timedelta(seconds=next(ticks))
        self.desk = HandoverDesk(self.store, folder / f"{name} keys")
        self.made: set[UUID] = set()

    def again(self, folder: Path) -> "Laptop":
        """The same computer as it stands, key and all, in another folder; this one must be closed."""
        keys = f"{self.path.stem} keys"
        if (self.path.parent / keys).exists():
            shutil.copytree(self.path.parent / keys, folder / keys)
        return Laptop(self.path, folder, self.path.stem)

    def ids(self, kind: Kind) -> list[UUID]:
        with self.store.reading() as connection:
            return list(
                connection.execute(sa.select(RECORDS[kind].c.id).order_by(RECORDS[kind].c.id)).scalars()
            )

    def units(self) -> set[UUID]:
        with self.store.reading() as connection:
            return set(connection.execute(sa.select(history_unit.c.id)).scalars())

    def note_own(self) -> None:
        """Remembers every unit this computer signed: none may ever be missing anywhere."""
        with self.store.reading() as connection:
            query = sa.select(history_unit.c.id).where(history_unit.c.computer_id == self.store.computer_id)
            self.made |= set(connection.execute(query).scalars())

    def value(self, column: sa.Column[Any], dice: random.Random) -> Any:
        """Any value a column takes; what points points at a record that is here."""
        sort: Any = column.type
        if isinstance(sort, Id):
            return self._pointer(column, dice)
        if column.nullable and dice.random() < 0.3:
            return None
        if isinstance(sort, Word):
            return dice.choice(list(sort.words))
        if isinstance(sort, Flag):
            return dice.random() < 0.5
        if isinstance(sort, Day):
            return dt.date(2026, 5, dice.randint(1, 3))
        if isinstance(sort, Instant):
            return dt.datetime(2026, 5, 1, dice.randint(0, 3), tzinfo=dt.UTC)
        if isinstance(sort, Clock):
            return dt.time(dice.randint(9, 11), 30)
        if isinstance(sort, sa.INTEGER):
            return dice.randint(0, 3)
        return "" if column.name.endswith("sha256") else dice.choice(_TEXTS)

    def _pointer(self, column: sa.Column[Any], dice: random.Random) -> UUID | None:
        if column.nullable and dice.random() < 0.4:
            return None
        for key in column.foreign_keys:
            known = self.ids(_KINDS[key.column.table])
            return dice.choice(known) if known else None
        if column.name in ("merged_into", "unit_id", "logo_id"):
            known = self.ids(_KINDS[column.table]) if column.name == "merged_into" else []
            return dice.choice(known) if known and dice.random() < 0.2 else None
        owners = [*self.ids(Kind.PERSON), *self.ids(Kind.MEETING), *self.ids(Kind.AGENCY)]
        return dice.choice(owners)

    def values(self, kind: Kind, dice: random.Random) -> dict[str, Any]:
        columns = [column for column in RECORDS[kind].c if column.name not in ("id", "deleted")]
        needed = [column for column in columns if not column.nullable and column.server_default is None]
        others = [column for column in columns if column not in needed]
        some = [*needed, *dice.sample(others, dice.randint(0, len(others)))]
        values = {column.name: self.value(column, dice) for column in some}
        if "owner_id" in values:
            kinds = (Kind.PERSON, Kind.MEETING, Kind.AGENCY)
            values["owner_kind"] = next(kind for kind in kinds if values["owner_id"] in self.ids(kind))
        return values


class Laptops(RuleBasedStateMachine):
    """Two to four computers; files between them are lost, doubled and taken in any order."""

    empty: Path
    full: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="cspdesk-"))
        self.laptops: list[Laptop] = []
        self.files: list[tuple[int, Path]] = []
        self.number = count()

    @initialize(computers=st.integers(2, 4))
    def begin(self, computers: int) -> None:
        """All begin from one store that holds a record of every kind."""
        self.laptops = [Laptop(self.empty, self.folder, f"laptop {place}") for place in range(computers)]
        for laptop in self.laptops:
            laptop.desk.take(self.full, {})

    def teardown(self) -> None:
        try:
            if self.laptops:
                self.exchange_until_quiet()
                self.compare()
        finally:
            for laptop in self.laptops:
                laptop.store.close()
            shutil.rmtree(self.folder)

    def _at(self, place: int) -> Laptop:
        return self.laptops[place % len(self.laptops)]

    # What people do

    @rule(place=_PLACES, seed=_SEEDS)
    def add(self, place: int, seed: int) -> None:
        laptop, dice = self._at(place), random.Random(seed)
        kind = _some_kind(dice)
        # Some records are the same in the world wherever they are written down.
        made = content_id(kind, dice.randint(0, 3)) if dice.random() < 0.4 else None
        self._work(laptop, kind, made, laptop.values(kind, dice))

    @rule(place=_PLACES, seed=_SEEDS)
    def edit(self, place: int, seed: int) -> None:
        laptop, dice = self._at(place), random.Random(seed)
        kind = _some_kind(dice)
        record_id = dice.choice(laptop.ids(kind))
        values = laptop.values(kind, dice)
        self._work(laptop, kind, record_id, dict(dice.sample(sorted(values.items()), min(2, len(values)))))

    @rule(place=_PLACES, seed=_SEEDS, gone=st.booleans())
    def delete(self, place: int, seed: int, gone: bool) -> None:
        laptop, dice = self._at(place), random.Random(seed)
        kind = _some_kind(dice)
        self._work(laptop, kind, dice.choice(laptop.ids(kind)), {"deleted": gone})

    @rule(place=_PLACES, seed=_SEEDS)
    def number_alike(self, place: int, seed: int) -> None:
        """Gives out the next number, which other laptops give out too."""
        laptop, dice = self._at(place), random.Random(seed)
        kind = dice.choice([Kind.ACTION, Kind.ISSUE])
        values = laptop.values(kind, dice) | {"code": "F07", "year": 2026, "suffix": ""}
        with laptop.store.work("number") as work:
            values["running"] = work.next_running(kind, "F07", 2026)
            work.add(kind, **values)
            work.commit()

    def _work(self, laptop: Laptop, kind: Kind, record_id: UUID | None, values: dict[str, Any]) -> None:
        # A matrix that was agreed says no.
        with contextlib.suppress(Refused), laptop.store.work("work") as work:
            if record_id is None:
                work.add(kind, **values)
            elif work.peek(kind, record_id) is None:
                work.add(kind, record_id, **values)
            else:
                work.change(kind, record_id, **_without_ties(kind, values))
            work.commit()

    @rule(place=_PLACES)
    def undo_last(self, place: int) -> None:
        laptop = self._at(place)
        for unit in laptop.store.recent_units(1):
            # Something came after it.
            with contextlib.suppress(Refused):
                laptop.store.undo(unit.id, "undo")

    # Files

    @rule(place=_PLACES, to=_PLACES, everything=st.booleans())
    def hand_over(self, place: int, to: int, everything: bool) -> None:
        laptop, taker = self._at(place), self._at(to)
        path = self.folder / f"{next(self.number)}.handover"
        known = {peer.computer_id for peer in laptop.desk.peers() if not peer.this}
        to_id = taker.store.computer_id if taker.store.computer_id in known else None
        laptop.desk.make(path, to_id, everything=everything, plain=True)
        self.files.append((self.laptops.index(laptop), path))

    @precondition(lambda self: self.files)
    @rule(place=_PLACES, seed=_SEEDS)
    def take(self, place: int, seed: int) -> None:
        """Takes some file that was ever made: the newest, an old one, one for another, one's own."""
        dice = random.Random(seed)
        _, path = dice.choice(self.files)
        try:
            self._take(self._at(place), path, dice)
        except Refused as refused:
            assert "goes on from one that was not taken" in str(refused), refused  # noqa: PT017

    @rule(place=_PLACES, seed=_SEEDS)
    def take_back(self, place: int, seed: int) -> None:
        laptop, dice = self._at(place), random.Random(seed)
        takings = [row for row in laptop.desk.takings()[:-1] if not row.undone]
        if takings:
            # Something came after it.
            with contextlib.suppress(Refused):
                laptop.desk.undo(dice.choice(takings).id)

    def _take(self, laptop: Laptop, path: Path, dice: random.Random) -> int:
        before = laptop.units()
        try:
            laptop.desk.take(path, {})
        except Undecided as asked:
            assert laptop.units() == before, "something was applied before all was decided"
            decisions = {conflict.id: dice.choice(list(Choice)) for conflict in asked.taking.conflicts}
            laptop.desk.take(path, decisions)
        laptop.note_own()
        return len(laptop.units() - before)

    # The end

    def exchange_until_quiet(self) -> None:
        """All take from all, in any order, until nothing new comes."""
        dice = random.Random(len(self.files))
        for laptop in self.laptops:
            laptop.note_own()
        for _ in range(_ROUNDS):
            pairs = [(one, other) for one in self.laptops for other in self.laptops if one is not other]
            dice.shuffle(pairs)
            came = 0
            for one, other in pairs:
                path = self.folder / f"{next(self.number)}.handover"
                one.desk.make(path, plain=True, everything=dice.random() < 0.2)
                came += self._take(other, path, dice)
            if not came:
                return
        raise AssertionError("the computers never come to an end with one another")

    def compare(self) -> None:
        first, *others = self.laptops
        for laptop in self.laptops:
            with laptop.store.reading() as connection:
                flaws = [str(flaw) for flaw in check.look(connection)]
            assert not flaws, flaws
        made = set().union(*(laptop.made for laptop in self.laptops))
        for laptop in self.laptops:
            assert made <= laptop.units(), "a change is missing from history"
        for other in others:
            found = differences(first.path, other.path)
            assert not found, "\n".join(found)


def _some_kind(dice: random.Random) -> Kind:
    """Any kind, those that stand against each other most often before others."""
    if dice.random() < 0.4:
        return dice.choice([Kind.MEETING, Kind.ATTENDANCE, Kind.ACTION, Kind.AGENCY, Kind.PERSON])
    return dice.choice([kind for kind in Kind if kind not in _NOT_RANDOM])


def _without_ties(kind: Kind, values: dict[str, Any]) -> dict[str, Any]:
    """Nobody ties a name, a file or a meeting to another owner by a change; it is made anew."""
    if kind not in (Kind.ALIAS, Kind.ATTACHMENT, Kind.MEETING_BODY):
        return values
    return {
        name: value for name, value in values.items() if not name.startswith(("owner_", "meeting_", "body_"))
    }


def write_full(laptop: Laptop, path: Path) -> None:
    """A handover that holds two records of every kind."""
    dice = random.Random(1)
    for table in IN_ORDER:
        kind = _KINDS[table]
        if kind in _NOT_RANDOM:
            continue
        for _ in range(2):
            with laptop.store.work(f"add {kind}") as work:
                work.add(kind, **_sound(kind, laptop.values(kind, dice)))
                work.commit()
    laptop.desk.make(path, plain=True)


def _sound(kind: Kind, values: dict[str, Any]) -> dict[str, Any]:
    """A matrix that is not agreed yet may still be written on."""
    return values | {"state": "draft"} if kind is Kind.MATRIX else values
