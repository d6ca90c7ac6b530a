"""One laptop of an office that works apart and hands over: its store, its key, and any value a column takes.

Values are driven by the tables themselves, so that every kind of record and every type of column takes part.
"""

import datetime as dt
import random
import shutil
from functools import cached_property
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from cspdesk.domain.kinds import Kind
from cspdesk.domain.merging import Conflict, Undecided
from cspdesk.office import Office
from cspdesk.store import check
from cspdesk.store.handover.desk import HandoverDesk
from cspdesk.store.store import Store, open_store
from cspdesk.store.tables import RECORDS, blob, history_change, history_unit, metadata
from cspdesk.store.types import Clock, Day, Flag, Id, Instant, Word
from cspdesk.store.work import UnitOfWork
from tests.same_stores import differences

_DAY = dt.date(2026, 5, 12)
PEOPLE = ("Ottoline Quillfeather", "Basil Kettleworth", "Zora Inkwell")
_TEXTS = (
    "",
    "a",
    "b",
    "Łódź",
    "it's “so”\n\t🌳",
    "=1+1",
    "<b>x</b>",
    *(f"As {name} said" for name in PEOPLE),
)
_FILES = {sha256(content).hexdigest(): content for content in (b"picture", b"letter")}
IN_ORDER = [table for table in metadata.sorted_tables if table in set(RECORDS.values())]
_KINDS = {table: kind for kind, table in RECORDS.items()}
DEEDS = frozenset({Kind.ERASURE, Kind.COMPUTER})
"""Kinds that nobody types: they are written by erasing, and by handing over or marking a computer lost."""


class Laptop:
    """One computer with its store, its key and its desk; its store is a copy of an empty file, or a shared one."""

    def __init__(self, empty: Path | str, folder: Path, name: str) -> None:
        self.path = folder / f"{name}.cspdesk"
        if isinstance(empty, Path):
            shutil.copyfile(empty, self.path)
        self.store: Store = open_store(self.path if isinstance(empty, Path) else empty, machine=name)
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

    @cached_property
    def office(self) -> Office:
        """The services on its store."""
        return Office(self.store, dt.date(2026, 11, 21))

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
        if column.name.endswith("sha256"):
            return dice.choice(["", *_FILES])
        return dice.choice(PEOPLE if column is RECORDS[Kind.PERSON].c.name else _TEXTS)

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


def everything(laptop: Laptop) -> dict[str, list[str]]:
    """Every row that handovers must make equal, by its table, from whatever database."""
    with laptop.store.reading() as connection:
        kinds = connection.execute(
            sa.select(history_change.c.kind).distinct().order_by(history_change.c.kind)
        )
        tables = (*(RECORDS[Kind(kind)] for kind in kinds.scalars()), blob, history_unit, history_change)
        return {table.name: sorted(map(repr, connection.execute(sa.select(table)).all())) for table in tables}


def unlike(one: Laptop, other: Laptop) -> list[str]:
    """What one of two has and the other has not; of files told by SQLite alone."""
    if one.path.exists() and other.path.exists():
        return differences(one.path, other.path)
    ours, theirs = everything(one), everything(other)
    names = ours.keys() | theirs.keys()
    return [
        f"{name}: {ours.get(name)} {theirs.get(name)}" for name in names if ours.get(name) != theirs.get(name)
    ]


def write_full(laptop: Laptop, path: Path) -> None:
    """A handover that holds two records of every kind."""
    dice = random.Random(1)
    for table in IN_ORDER:
        kind = _KINDS[table]
        if kind in DEEDS:
            continue
        for _ in range(2):
            values = _sound(kind, laptop.values(kind, dice))
            with laptop.store.work(f"add {kind}") as work:
                add_files(work, values)
                work.add(kind, **values)
                work.commit()
    laptop.desk.make(path, plain=True)


def _sound(kind: Kind, values: dict[str, Any]) -> dict[str, Any]:
    """A matrix that is not agreed yet may still be written on."""
    return values | {"state": "draft"} if kind is Kind.MATRIX else values


def add_files(work: UnitOfWork, values: dict[str, Any]) -> None:
    """Keeps the files that values name."""
    for value in values.values():
        if value in _FILES:
            work.add_blob(value, _FILES[value])


class Two:
    """A laptop and the coordinator's computer, which begins with what the laptop has."""

    def __init__(self, ann: Laptop, bob: Laptop, folder: Path) -> None:
        self.folder, self.ann, self.bob = folder, ann, bob
        self.number = 0
        known = ann.ids(Kind.MEETING)
        self.meeting = known[0] if known else self.do(ann, Kind.MEETING, day=_DAY, title="May")

    def do(self, laptop: Laptop, kind: Kind, record_id: UUID | None = None, **values: Any) -> UUID:
        """Adds a record, or changes the one of that id."""
        with laptop.store.work("work") as work:
            known = record_id is not None and work.peek(kind, record_id) is not None
            if known:
                assert record_id is not None
                work.change(kind, record_id, **values)
            else:
                record_id = work.add(kind, record_id, **values)
            work.commit()
        assert record_id is not None
        return record_id

    def row(self, laptop: Laptop, kind: Kind, record_id: UUID) -> dict[str, Any]:
        with laptop.store.work("look") as work:
            return work.get(kind, record_id)

    def made(self, laptop: Laptop) -> Path:
        self.number += 1
        path = self.folder / f"{self.number}.handover"
        laptop.desk.make(path, plain=True)
        return path

    def give(self, one: Laptop, other: Laptop, decide: Any = None) -> None:
        other.desk.take(self.made(one), decide or {})

    def asked(self, one: Laptop, other: Laptop) -> tuple[Conflict, ...]:
        """What taking asks; the taker is as it was."""
        return self.asked_of(self.made(one), other)

    def asked_of(self, path: Path, other: Laptop) -> tuple[Conflict, ...]:
        """What taking a file asks."""
        before = other.units()
        with pytest.raises(Undecided) as caught:
            other.desk.take(path, {})
        assert other.units() == before
        return caught.value.taking.conflicts

    def close(self) -> None:
        self.ann.store.close()
        self.bob.store.close()

    def settle(self) -> None:
        """Hands over to and fro until both have everything, and looks whether they are equal and sound."""
        for one, other in ((self.ann, self.bob), (self.bob, self.ann), (self.ann, self.bob)):
            self.give(one, other)
        assert unlike(self.ann, self.bob) == []
        with self.bob.store.reading() as connection:
            assert [str(flaw) for flaw in check.look(connection)] == []
