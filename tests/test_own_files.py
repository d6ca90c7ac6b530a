"""What holds people and is not made to be passed on is for its user alone to read; the modes are those of POSIX."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from cspdesk.office import open_office
from cspdesk.own_files import narrowed
from cspdesk.store.handover.file import write
from cspdesk.store.handover.keys import KeyFile
from cspdesk.store.moving import move_to_file
from cspdesk.store.restore import restore
from cspdesk.store.store import create, open_store
from tests.offices import new_office

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")

PASSED_ON = {"closed.handover", "paper.pdf", "readers.handover"}


@pytest.fixture(scope="module")
def modes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, int]]:
    """The modes of all that an office writes, by name, under the umask that most systems begin with."""
    folder = tmp_path_factory.mktemp("made")
    before = os.umask(0o022)
    try:
        yield _written(folder)
    finally:
        os.umask(before)


def _written(folder: Path) -> dict[str, int]:
    create(folder / "new.cspdesk", machine="test").close(keep_backup=True)
    new_office(folder / "office.cspdesk", "north-bedfordshire-2008", machine="test").close(keep_backup=False)
    office = open_office(folder / "office.cspdesk", machine="test")
    office.store.take_hold()
    office.people.add("Jo Bell")
    office.save_file(folder / "held.pdf", b"%PDF", own=True)
    office.save_file(folder / "paper.pdf", b"%PDF")
    office.handovers.make(folder / "plain.handover", plain=True)
    write(folder / "closed.handover", b"", passphrase="", public_keys=[KeyFile(folder).public()])
    office.handovers.make_for_readers(folder / "readers.handover", plain=True)
    office.store.backup_to(folder / "copy.cspdesk")
    move_to_file(office.store.engine, folder / "moved.cspdesk", lambda *_: None)
    found = _modes(folder)
    office.close()
    restore(folder / "copy.cspdesk", folder / "put back.cspdesk", machine="test", computer="", person="")
    return found | _modes(folder)


def _modes(folder: Path) -> dict[str, int]:
    return {path.name: _mode(path) for path in folder.rglob("*") if path.is_file()}


def _mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_what_holds_people_is_for_its_user_alone_to_read(modes: dict[str, int]) -> None:
    theirs = {"office.cspdesk-wal", "office.cspdesk-shm", "office.cspdesk.holder", "office.cspdesk.glance"}
    assert theirs < modes.keys()
    assert sum("20" in name for name in modes) == 2  # back-ups of two stores, by the day in their names
    wide = {name for name, mode in modes.items() if mode != 0o600 and not name.endswith(".lock")}
    assert wide == PASSED_ON


def test_what_is_made_to_be_passed_on_is_read_by_whom_it_is_passed_to(modes: dict[str, int]) -> None:
    assert {modes[name] for name in PASSED_ON} == {0o644}


@pytest.mark.parametrize(
    ("was", "becomes"),
    [(0o644, 0o600), (0o664, 0o660), (0o660, 0o660), (0o640, 0o640), (0o666, 0o666), (0o600, 0o600)],
    ids=oct,
)
def test_a_store_that_is_opened_is_closed_to_whom_nobody_let_in(was: int, becomes: int) -> None:
    assert narrowed(was) == becomes


def test_a_store_and_back_ups_of_an_older_version_are_closed_to_others(tmp_path: Path) -> None:
    store = tmp_path / "office.cspdesk"
    create(store, machine="test").close(keep_backup=True)
    (copy,) = (tmp_path / "office back-ups").iterdir()
    for path in (store, copy):
        path.chmod(0o644)
    open_store(store, machine="test").close(keep_backup=True)
    assert {_mode(path) for path in tmp_path.rglob("*.cspdesk")} == {0o600}


def test_a_store_that_a_group_shares_is_shared_when_it_is_written_anew(tmp_path: Path) -> None:
    store = tmp_path / "office.cspdesk"
    create(store, machine="test").close()
    store.chmod(0o660)
    open_store(store, machine="test").close(keep_backup=True)
    (copy,) = (tmp_path / "office back-ups").iterdir()
    restore(shutil.copy(copy, tmp_path / "copy"), store, machine="test", computer="", person="")
    assert (_mode(copy), _mode(store)) == (0o660, 0o660)
