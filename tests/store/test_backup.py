"""Back-ups: verified, seven kept, and a copy that holds everything."""

import datetime as dt
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import apsw
import pytest

from cspdesk.domain.kinds import Kind
from cspdesk.errors import Refused, StoreFailure
from cspdesk.store import backup
from cspdesk.store.file import put_in_place
from cspdesk.store.restore import restore
from cspdesk.store.store import Store, open_store

_NOW = dt.datetime(2026, 11, 21, 18, 0, tzinfo=dt.UTC)


def _add(store: Store, name: str) -> None:
    with store.work("add venue") as work:
        work.add(Kind.VENUE, name=name)
        work.commit()


def _names(store: Store) -> list[Any]:
    with store.reading() as connection:
        return list(connection.exec_driver_sql("SELECT name FROM venue ORDER BY name").scalars())


def _put_back(copy: Path, store: Path) -> Path | None:
    return restore(copy, store, machine="laptop", computer="laptop", person="Ann", now=_NOW)


def test_a_backup_of_a_live_store_holds_everything(sqlite_store: Store, tmp_path: Path) -> None:
    for n in range(20):
        _add(sqlite_store, f"Hall {n}")
    target = tmp_path / "copy.cspdesk"
    with sqlite_store.work("half done") as work:
        work.add(Kind.VENUE, name="Not yet")
        sqlite_store.backup_to(target)
    connection = apsw.Connection(str(sqlite_store.path))
    connection.execute("ATTACH ? AS copy", (str(target),))
    # SQLite's own change sets: what would have to change in the store to make it the copy.
    session = apsw.Session(connection, "main")
    session.attach()
    for (table,) in connection.execute(
        "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_words%'"
    ).fetchall():
        session.diff("copy", str(table))
    assert session.is_empty
    session.close()
    connection.close()


def test_a_backup_opens_as_a_store(sqlite_store: Store, tmp_path: Path, opened: Callable[..., Store]) -> None:
    _add(sqlite_store, "Hall")
    sqlite_store.backup_to(tmp_path / "copy.cspdesk")
    assert opened(tmp_path / "copy.cspdesk").check() == []


def test_the_oldest_day_goes_when_an_eighth_comes_in_the_same_week_and_month(sqlite_store: Store) -> None:
    assert sqlite_store.path is not None
    for day in range(8):
        backup.keep(sqlite_store.engine, sqlite_store.path, _NOW - dt.timedelta(days=12 - day))
    names = [path.stem for path in backup.kept(sqlite_store.path)]
    assert (len(names), names[-1]) == (7, "office 2026-11-10 180000")


def test_files_that_others_put_among_the_backups_stay(sqlite_store: Store) -> None:
    assert sqlite_store.path is not None
    folder = backup.folder_of(sqlite_store.path)
    folder.mkdir()
    (folder / "office before the flood.cspdesk").write_bytes(b"x")
    for day in range(9):
        backup.keep(sqlite_store.engine, sqlite_store.path, _NOW + dt.timedelta(days=day))
    assert (folder / "office before the flood.cspdesk").exists()


def test_closing_keeps_a_backup_when_asked(file: Path) -> None:
    store = open_store(file, machine="laptop")
    store.close(keep_backup=True)
    assert len(backup.kept(file)) == 1


def test_a_backup_that_cannot_be_written_is_said_and_leaves_the_old_one(
    sqlite_store: Store, tmp_path: Path
) -> None:
    (tmp_path / "a file").write_bytes(b"x")
    with pytest.raises(Refused, match="choose another folder"):
        sqlite_store.backup_to(tmp_path / "a file" / "copy.cspdesk")


def test_a_damaged_backup_is_not_taken_for_sound(sqlite_store: Store, tmp_path: Path) -> None:
    target = tmp_path / "copy.cspdesk"
    sqlite_store.backup_to(target)
    whole = bytearray(target.read_bytes())
    whole[4096:8192] = b"\x11" * 4096
    target.write_bytes(whole)
    with pytest.raises(StoreFailure, match=r"copy.cspdesk is damaged: take an older back-up"):
        backup.verify(target)


def test_a_shared_store_says_who_backs_it_up(shared_store: Store, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="pg_dump"):
        shared_store.backup_to(tmp_path / "copy.cspdesk")


def test_a_backup_put_back_is_the_store_again(file: Path, opened: Callable[..., Store]) -> None:
    store = opened(file)
    _add(store, "Before")
    kept = backup.keep(store.engine, file, _NOW)
    _add(store, "After")
    store.close()
    _put_back(kept, file)
    assert _names(opened(file)) == ["Before"]
    (aside,) = [path for path in backup.kept(file) if path.stem.endswith("before restore")]
    assert _names(opened(aside)) == ["After", "Before"]


def test_a_damaged_store_can_be_put_back(file: Path, opened: Callable[..., Store]) -> None:
    store = opened(file)
    _add(store, "Before")
    kept = backup.keep(store.engine, file, _NOW)
    store.close()
    file.write_bytes(b"SQLite format 3\x00 and nothing more")
    _put_back(kept, file)
    assert _names(opened(file)) == ["Before"]


def test_a_file_that_is_no_store_is_set_aside_unopened(file: Path, opened: Callable[..., Store]) -> None:
    store = opened(file)
    kept = backup.keep(store.engine, file, _NOW)
    store.close()
    file.write_text("Dear all", encoding="utf-8")
    aside = _put_back(kept, file)
    assert aside is not None
    assert (aside.name, aside.read_text("utf-8")) == ("office.cspdesk before restore", "Dear all")
    assert [path.name for path in kept.parent.iterdir()] == [kept.name]


def test_a_backup_made_by_hand_is_not_written_over(sqlite_store: Store, tmp_path: Path) -> None:
    sqlite_store.backup_to(tmp_path / "by hand")
    with pytest.raises(Refused, match="by hand is a store"):
        sqlite_store.backup_to(tmp_path / "by hand")


def test_a_backup_takes_the_place_of_no_other_file(sqlite_store: Store, tmp_path: Path) -> None:
    (tmp_path / "thesis.odt").write_bytes(b"PK")
    with pytest.raises(Refused, match=r"thesis.odt is there already and is no back-up: name another file"):
        sqlite_store.backup_to(tmp_path / "thesis.odt")
    assert (tmp_path / "thesis.odt").read_bytes() == b"PK"


def test_a_store_in_use_is_not_put_back(file: Path, opened: Callable[..., Store]) -> None:
    store = opened(file)
    kept = backup.keep(store.engine, file, _NOW)
    store.take_hold()
    with pytest.raises(StoreFailure, match="Ann Officer on hall laptop"):
        _put_back(kept, file)


def test_what_is_no_backup_is_not_put_back(file: Path, tmp_path: Path) -> None:
    before = file.read_bytes()
    (tmp_path / "letter.txt").write_text("Dear all", encoding="utf-8")
    with pytest.raises(StoreFailure, match="not a cspdesk store"):
        _put_back(tmp_path / "letter.txt", file)
    assert file.read_bytes() == before


def test_nothing_is_left_beside_a_backup_that_is_read(
    file: Path, opened: Callable[..., Store], tmp_path: Path
) -> None:
    store = opened(file)
    kept = backup.keep(store.engine, file, _NOW)
    store.close()
    opened(kept).close()  # a back-up that was looked into is a file with a log
    before = kept.read_bytes()
    _put_back(kept, file)
    assert not list(kept.parent.glob(f"{kept.name}-*"))
    assert kept.read_bytes() == before


def test_what_stands_in_the_log_of_a_copied_store_is_put_back_too(
    file: Path, opened: Callable[..., Store], tmp_path: Path
) -> None:
    store = opened(file)
    _add(store, "In the log")
    taken = tmp_path / "taken" / "office.cspdesk"
    taken.parent.mkdir()
    for ending in ("", "-wal"):
        taken.with_name(taken.name + ending).write_bytes(file.with_name(file.name + ending).read_bytes())
    store.close()
    _put_back(taken, tmp_path / "new.cspdesk")
    assert _names(opened(tmp_path / "new.cspdesk")) == ["In the log"]


def test_what_a_stop_left_of_a_back_up_goes_with_the_next(sqlite_store: Store) -> None:
    assert sqlite_store.path is not None
    folder = backup.folder_of(sqlite_store.path)
    folder.mkdir()
    left = folder / "office 2026-11-20 180000.cspdesk.part"
    left.write_bytes(b"half")
    os.utime(left, (0, 0))
    sqlite_store.keep_backup()
    assert not left.exists()


def test_a_file_that_lacks_what_is_in_its_log_is_not_put_in_place(tmp_path: Path) -> None:
    finished, target = tmp_path / "finished", tmp_path / "target"
    finished.write_bytes(b"half")
    finished.with_name("finished-wal").write_bytes(b"the other half")
    with pytest.raises(OSError, match="No space left"):
        put_in_place(finished, target)
    assert not target.exists()
