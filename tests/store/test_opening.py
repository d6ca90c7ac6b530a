"""Making and opening stores, and refusing what is none, without touching it."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from cspdesk.domain.kinds import Kind
from cspdesk.errors import Refused, StoreFailure
from cspdesk.store import file as store_file
from cspdesk.store import revision
from cspdesk.store import store as store_module
from cspdesk.store.engine import FULL
from cspdesk.store.store import Store, create, open_store
from tests.folders import am_root, short_folder


def _refusal(path: Path | str, **options: bool) -> str:
    with pytest.raises(StoreFailure) as refused:
        open_store(path, machine="laptop", **options)
    return str(refused.value)


def _add_venue(store: Store, name: str = "Hall") -> None:
    with store.work("add venue") as work:
        work.add(Kind.VENUE, name=name)
        work.commit()


def test_a_new_store_is_empty_and_at_the_newest_revision(tmp_path: Path) -> None:
    store = create(tmp_path / "deep" / "er" / "office.cspdesk", machine="laptop")
    with store.reading() as connection:
        assert revision.current(connection) == revision.HEAD
    assert store.position() == 0
    store.close()
    assert sorted(p.name for p in (tmp_path / "deep" / "er").iterdir()) == ["office.cspdesk"]


def test_a_store_that_is_there_is_not_made_again(file: Path) -> None:
    before = file.read_bytes()
    with pytest.raises(Refused, match="is there already"):
        create(file, machine="laptop")
    assert file.read_bytes() == before


def test_making_that_fails_half_way_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(_connection: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(revision, "make", stop)
    with pytest.raises(KeyboardInterrupt):
        create(tmp_path / "office.cspdesk", machine="laptop")
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_making_left_behind_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / "office.cspdesk.new").write_bytes(b"half")
    create(tmp_path / "office.cspdesk", machine="laptop").close()
    assert [p.name for p in tmp_path.iterdir()] == ["office.cspdesk"]


def test_a_place_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("x", encoding="utf-8")
    with pytest.raises(StoreFailure, match="choose a folder you may write to"):
        create(tmp_path / "a file" / "office.cspdesk", machine="laptop")


def test_a_missing_store_is_said(tmp_path: Path) -> None:
    assert "There is no store at" in _refusal(tmp_path / "none.cspdesk")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_a_foreign_database_is_refused_and_stays_as_it_was(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "places.sqlite"
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA journal_mode={mode}")
    connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
    connection.execute("INSERT INTO alembic_version VALUES ('0001')")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    assert "not a cspdesk store" in _refusal(path)
    assert (path.read_bytes(), [p.name for p in tmp_path.iterdir()]) == (before, ["places.sqlite"])


@pytest.mark.parametrize(
    "content", [b"", b"SQLite format 3\x00", b"PK\x03\x04 a spreadsheet", b"\x00" * 5000], ids=repr
)
def test_what_is_no_database_is_refused_and_stays_as_it_was(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "office.cspdesk"
    path.write_bytes(content)
    assert "not a cspdesk store, or it is damaged" in _refusal(path)
    assert path.read_bytes() == content


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert "cannot be read" in _refusal(tmp_path)


def test_a_store_cut_short_is_said_to_be_damaged(file: Path) -> None:
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    assert "its end is missing: restore the newest back-up" in _refusal(file)


def test_a_store_with_a_spoilt_first_page_is_said_to_be_damaged(file: Path) -> None:
    whole = bytearray(file.read_bytes())
    whole[100:2000] = b"\xff" * 1900
    file.write_bytes(whole)
    assert "damaged" in _refusal(file)


def test_damage_in_the_middle_is_found_by_check(file: Path, opened: Callable[..., Store]) -> None:
    store = opened(file)
    for n in range(50):
        _add_venue(store, f"Hall {n} " + "x" * 500)
    store.close()
    whole = bytearray(file.read_bytes())
    at = whole.index(b"Hall 30 xxx") // 4096 * 4096
    whole[at : at + 2000] = b"\x11" * 2000
    file.write_bytes(whole)
    (said, *_) = open_store(file, machine="laptop").check()
    assert said == "The store is damaged: restore the newest back-up."


def test_a_record_that_differs_from_its_history_is_found_by_check(store: Store) -> None:
    _add_venue(store)
    with store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE venue SET name = 'Hell'")
    (said,) = store.check()
    assert said.startswith("1 of “venue” are not what their history says: have the store checked")


def test_a_kept_file_that_changed_is_found_by_check(store: Store) -> None:
    with store.work("attach") as work:
        work.add_blob("0" * 64, b"not what the sum says")
        work.add(Kind.ATTACHMENT, owner_kind="body", owner_id=work.id, name="x", sha256="1" * 64)
        work.commit()
    damaged, missing = store.check()
    assert "A kept file is damaged (000000000000)" in damaged
    assert "1 of “attachment” have lost their file" in missing


def test_a_sound_store_has_nothing_to_say(store: Store) -> None:
    _add_venue(store)
    assert store.check() == []


def test_a_newer_store_is_refused(place: Path | str, opened: Callable[..., Store]) -> None:
    store = opened(place)
    with store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    assert "newer cspdesk" in _refusal(place)


def test_an_empty_shared_database_is_no_store(server: str) -> None:
    assert "holds no cspdesk store yet" in _refusal(server)


def test_a_shared_store_is_not_made_twice(shared_place: str) -> None:
    with pytest.raises(Refused, match="holds a cspdesk store already"):
        create(shared_place, machine="laptop")


def test_a_computer_keeps_its_id_in_a_store_and_another_has_its_own(
    place: Path | str, opened: Callable[..., Store]
) -> None:
    first, again, other = opened(place, "one"), opened(place, "one"), opened(place, "two")
    assert first.computer_id == again.computer_id != other.computer_id


@contextmanager
def _as_somebody_else() -> Iterator[None]:
    """Runs as a user without rights of their own where the tests run as root, whom no permission stops."""
    if not am_root():
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def read_only_store(empty_file: Path) -> Iterator[Path]:
    """A store with a venue in a folder where nobody may write."""
    # Not in pytest's folder, which other users may not even enter.
    folder = short_folder("cspdesk-read-only-")
    path = folder / "office.cspdesk"
    shutil.copyfile(empty_file, path)
    store = open_store(path, machine="laptop")
    _add_venue(store)
    store.keep_backup()
    store.close()
    path.chmod(0o444)
    folder.chmod(0o555)
    with _as_somebody_else():
        yield path
    folder.chmod(0o755)
    shutil.rmtree(folder)


def test_a_store_in_a_read_only_folder_is_read_through_a_copy(read_only_store: Path) -> None:
    store = open_store(read_only_store, machine="laptop", readonly=True)
    assert [found.title for found in store.search("hall")] == ["Hall"]
    copy = store.path
    listed = [row.path.parent.name for row in store.backup_rows()]
    store.close()
    assert copy is not None
    assert not copy.exists()
    assert listed == ["office back-ups"]
    assert sorted(p.name for p in read_only_store.parent.iterdir()) == ["office back-ups", "office.cspdesk"]


def test_a_store_in_a_read_only_folder_is_not_opened_for_writing(read_only_store: Path) -> None:
    assert "read-only: copy it to a folder you may write to" in _refusal(read_only_store)


def test_a_read_only_folder_takes_no_new_store(read_only_store: Path) -> None:
    with pytest.raises(StoreFailure, match="choose a folder you may write to"):
        create(read_only_store.with_name("new.cspdesk"), machine="laptop")


def test_the_header_says_whose_file_it_is(file: Path) -> None:
    assert int.from_bytes(file.read_bytes()[68:72], "big") == store_file.APPLICATION_ID


def test_a_store_on_a_full_disk_can_still_be_read(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked, look = [0], store_module._is_older

    def full_beside_the_store(engine: sa.Engine) -> bool:
        looked[0] += 1
        if looked[0] == 1:
            raise StoreFailure(FULL)
        return look(engine)

    monkeypatch.setattr(store_module, "_is_older", full_beside_the_store)
    store = open_store(file, machine="laptop", readonly=True)
    assert store.path != file
    store.close()
