"""Checking finds whatever was damaged, and mending puts it right from history, a back-up or the records."""

import contextlib
import datetime as dt
import hashlib
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa

from cspdesk.domain.backups import BackupSort
from cspdesk.domain.kinds import Kind
from cspdesk.errors import StoreFailure
from cspdesk.store import backup
from cspdesk.store.replay import made
from cspdesk.store.store import Store, open_store
from cspdesk.store.tables import RECORDS, blob

_FILE = b"a picture"
_SUM = hashlib.sha256(_FILE).hexdigest()


@pytest.fixture(scope="module")
def prepared(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with three halls, a picture, and a back-up of all of it; made once."""
    path = shutil.copyfile(empty_file, tmp_path_factory.mktemp("prepared") / "office.cspdesk")
    with contextlib.closing(open_store(path, machine="laptop")) as store:
        store.computer = "hall laptop"
        _fill(store)
        store.keep_backup()
    return path


@pytest.fixture
def kept(prepared: Path, tmp_path: Path, opened: Callable[..., Store]) -> Store:
    path = shutil.copyfile(prepared, tmp_path / prepared.name)
    shutil.copytree(backup.folder_of(prepared), backup.folder_of(path))
    store: Store = opened(path)
    return store


@pytest.fixture
def halls(store: Store) -> Store:
    """The same without a back-up, on each of the two databases."""
    _fill(store)
    return store


def _fill(store: Store) -> None:
    for name in ("Old Hall", "New Hall", "Town Hall"):
        with store.work(f"add {name}") as work:
            made = work.add(Kind.VENUE, name=name, capacity=120)
            work.commit()
    with store.work("add a picture") as work:
        work.add_blob(_SUM, _FILE)
        work.add(Kind.ATTACHMENT, owner_kind="venue", owner_id=made, name="hall.jpg", sha256=_SUM)
        work.commit()


def _read_all(store: Store, meeting: UUID) -> None:
    store.history_of(meeting)
    with store.reading() as connection:
        for kind in (Kind.MEETING, Kind.AGENDA_ITEM):
            connection.execute(RECORDS[kind].select()).all()


def _run(store: Store, sql: str) -> None:
    """Does what no program of ours does, past all its rules."""
    if store.path is None:
        with store.engine.begin() as connection:
            connection.exec_driver_sql(sql)
        return
    with contextlib.closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute(sql)


def _mended(store: Store) -> str:
    """What mending says; everything must be sound and as it was then."""
    done = store.mend()
    assert done.left == ()
    with store.reading() as connection:
        rows = connection.exec_driver_sql("SELECT name, capacity FROM venue ORDER BY name").all()
    assert rows == [("New Hall", 120), ("Old Hall", 120), ("Town Hall", 120)]
    assert store.bytes_of(_SUM) == _FILE
    return " ".join(done.told)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE venue SET name = 'Olt Hall' WHERE name = 'Old Hall'",
        "UPDATE venue SET capacity = 376 WHERE name = 'Old Hall'",
        "UPDATE venue SET hire_charge_pence = 1 WHERE name = 'Old Hall'",
        "UPDATE venue SET deleted = true WHERE name = 'Old Hall'",
        "DELETE FROM venue WHERE name = 'Old Hall'",
    ],
)
def test_a_damaged_record_is_written_anew_from_its_history(halls: Store, damage: str) -> None:
    _run(halls, damage)
    assert "1 of “venue” differed from what history says" in _mended(halls)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE venue SET id = zeroblob(16) WHERE name = 'Old Hall'",
        "UPDATE venue SET id = x'00' WHERE name = 'Old Hall'",
        "UPDATE venue SET name = CAST(x'4fff6420' AS TEXT) WHERE name = 'Old Hall'",
    ],
)
def test_a_record_that_can_hardly_be_read_is_written_anew_too(kept: Store, damage: str) -> None:
    _run(kept, damage)
    assert "1 of “venue” differed from what history says" in _mended(kept)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE history_change SET new = replace(new, 'Old', 'Olt')",
        "UPDATE history_unit SET words = 'ade' WHERE number = 2",
        "UPDATE history_unit SET at = '2026-11-21T09:00:00.000001+00:00' WHERE number = 2",
        "UPDATE history_unit SET id = zeroblob(16) WHERE number = 2",
        "UPDATE history_change SET unit_id = zeroblob(16) WHERE rowid = 2",
        "UPDATE history_change SET record_id = x'01' WHERE rowid = 2",
        "DELETE FROM local_arrival WHERE position = 2",
        "DELETE FROM history_change WHERE rowid = 2",
    ],
)
def test_a_damaged_history_is_taken_from_a_back_up(kept: Store, damage: str) -> None:
    _run(kept, damage)
    assert "of the history was taken from a back-up" in _mended(kept)


def test_a_change_that_is_missing_is_found_by_its_number(kept: Store) -> None:
    for table, column in (
        ("history_change", "unit_id"),
        ("local_arrival", "unit_id"),
        ("history_unit", "id"),
    ):
        _run(kept, f"DELETE FROM {table} WHERE {column} IN (SELECT id FROM history_unit WHERE number = 2)")
    assert any("1 of the changes made on hall laptop are missing" in said for said in kept.check())
    assert "taken from a back-up" in _mended(kept)


def test_a_damaged_and_a_missing_file_are_taken_from_a_back_up(kept: Store) -> None:
    for damage in ("UPDATE blob SET content = x'00'", "DELETE FROM blob"):
        _run(kept, damage)
        assert "1 kept file was taken from a back-up." in _mended(kept)


def test_a_file_that_belongs_to_nothing_is_dropped(halls: Store) -> None:
    with halls.engine.begin() as connection:
        stray = {"sha256": hashlib.sha256(b"stray").hexdigest(), "content": b"stray"}
        connection.execute(blob.insert().values(stray))
    assert "dropped" in _mended(halls)


def test_a_file_that_undo_could_bring_back_belongs_to_something(halls: Store) -> None:
    with halls.work("other picture") as work:
        (picture,) = work.find(Kind.ATTACHMENT)
        other = hashlib.sha256(b"other").hexdigest()
        work.add_blob(other, b"other")
        work.change(Kind.ATTACHMENT, picture["id"], sha256=other)
        work.commit()
    assert halls.check() == []


def test_an_entry_of_search_that_lies_is_made_anew(halls: Store) -> None:
    _run(halls, "UPDATE search_entry SET title = 'Elsewhere' WHERE title = 'Old Hall'")
    assert _mended(halls) == "Search was made anew from the records."


def test_a_draft_of_no_record_is_dropped(halls: Store) -> None:
    with halls.work("look") as work:
        hall = work.find(Kind.VENUE)[0]["id"]
    halls.drafts.keep(Kind.VENUE, hall, "note", "half", halls.now())
    assert halls.check() == []
    _run(halls, "UPDATE local_draft SET field = 'nite'")
    assert "half typed" in _mended(halls)


def test_what_no_back_up_has_is_said_and_the_store_is_kept_as_it_was(kept: Store) -> None:
    for path in kept.backups():
        path.unlink()
    _run(kept, "UPDATE history_unit SET words = 'ade' WHERE number = 2")
    done = kept.mend()
    assert (len(done.left), done.told) == (1, ())
    assert kept.path is not None
    stamps = [backup.stamp_of(kept.path, path) for path in kept.backups()]
    assert [stamp.sort for stamp in stamps if stamp] == [BackupSort.BEFORE_MENDING]


@pytest.mark.parametrize(
    "lost", ["history_change", "history_change local_arrival history_unit", "local_arrival"]
)
def test_a_record_stays_as_it_stands_where_its_history_is_lost(kept: Store, lost: str) -> None:
    for path in kept.backups():
        path.unlink()
    venue = RECORDS[Kind.VENUE]
    with kept.work("call it a room") as work:
        work.change(Kind.VENUE, work.connection.execute(sa.select(venue.c.id)).scalars().first(), name="Room")
        work.commit()
    with kept.reading() as connection:
        before = connection.execute(sa.select(venue)).all()
    for table in lost.split():
        _run(kept, f"DELETE FROM {table} WHERE rowid = 2")
    done = kept.mend()
    with kept.reading() as connection:
        assert connection.execute(sa.select(venue)).all() == before
    assert "; no back-up beside the store has it whole: " in done.left[0]


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE agenda_item SET kind = 'nothing we know'",
        "UPDATE meeting SET day = '2026-13-45'",
        "UPDATE history_unit SET at = 'yesterday'",
    ],
)
def test_a_value_that_nobody_wrote_is_said_to_be_damage(kept: Store, damage: str) -> None:
    with kept.work("a meeting") as work:
        meeting = work.add(Kind.MEETING, day=dt.date(2026, 5, 1))
        work.add(Kind.AGENDA_ITEM, meeting_id=meeting, title="Lights", position=1)
        work.commit()
    _run(kept, damage)
    with pytest.raises(StoreFailure, match="The store is damaged: have it checked"):
        _read_all(kept, meeting)


def test_the_fast_form_finds_a_damaged_record_and_a_damaged_history(halls: Store) -> None:
    _run(halls, "UPDATE venue SET name = 'Olt Hall' WHERE name = 'Old Hall'")
    _run(halls, "UPDATE history_unit SET words = 'ade' WHERE number = 2")
    assert len(halls.check(fast=True)) == 2


def test_a_store_that_was_left_open_is_known_until_it_is_looked_over(file: Path) -> None:
    first = open_store(file, machine="laptop")
    first.take_hold()
    first._hold._lock.release()  # type: ignore[union-attr]  # what a kill does; the note stays
    for _ in range(2):
        again = open_store(file, machine="laptop")
        again.take_hold()
        assert again.ended_uncleanly
        again.close()
    last = open_store(file, machine="laptop")
    last.take_hold()
    assert last.mend().found == ()
    assert not last.ended_uncleanly
    last.close()
    assert not file.with_name(f"{file.name}.holder").exists()


def test_when_a_store_was_last_found_sound_is_kept(halls: Store) -> None:
    assert halls.last_checked() is None
    halls.check()
    found = halls.last_checked()
    assert found is not None
    assert found.position == halls.position()


def test_a_record_made_on_two_computers_alike_is_what_both_gave() -> None:
    changes = [("", '{"name": "Hall", "note": "ours"}'), ("", '{"name": "Hall", "capacity": 3}')]
    found = made(Kind.VENUE, changes)
    assert (found["note"], found["capacity"], found["key_holder"]) == ("ours", 3, "")


def test_a_back_up_is_never_written_over_another(sqlite_store: Store) -> None:
    now = dt.datetime(2026, 11, 21, 18, 0, tzinfo=dt.UTC)
    sqlite_store.now = lambda: now
    assert len({sqlite_store.keep_backup(BackupSort.BY_HAND) for _ in range(3)}) == 3
