"""What holds people and is not made to be passed on is for its user alone to read; the modes are those of POSIX."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from cspdesk.own_files import narrowed
from cspdesk.store.handover.file import write
from cspdesk.store.handover.keys import KeyFile
from cspdesk.store.moving import move_to_file
from cspdesk.store.restore import restore
from cspdesk.store.store import create, open_store
from tests.offices import new_office

PASSED_ON = {"closed.handover", "paper.pdf", "readers.handover"}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, dict[str, int]]]:
    """A folder of all that an office writes, and the modes by name under the umask that most systems begin with."""
    folder = tmp_path_factory.mktemp("made")
    before = os.umask(0o022)
    try:
        create(folder / "new.cspdesk", machine="test").close(keep_backup=True)
        office = new_office(folder / "office.cspdesk", "north-bedfordshire-2008", machine="test")
        office.store.take_hold()
        office.people.add("Jo Bell")
        office.save_file(folder / "held.pdf", b"%PDF", own=True)
        office.save_file(folder / "paper.pdf", b"%PDF")
        office.handovers.make(folder / "plain.handover", plain=True)
        write(folder / "closed.handover", b"", passphrase="", public_keys=[KeyFile(folder).public()])
        office.handovers.make_for_readers(folder / "readers.handover", plain=True)
        office.store.backup_to(folder / "copy.cspdesk")
        move_to_file(office.store.engine, folder / "moved.cspdesk", lambda *_: None)
        modes = _modes(folder)  # while logs and the note of who has it lie beside the store
        office.close(keep_backup=False)
        yield folder, modes | _modes(folder)
    finally:
        os.umask(before)


def _modes(folder: Path) -> dict[str, int]:
    return {path.name: _mode(path) for path in folder.rglob("*") if path.is_file()}


def _mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_what_holds_people_is_for_its_user_alone_to_read(made: tuple[Path, dict[str, int]]) -> None:
    modes = made[1]
    beside = {"office.cspdesk-wal", "office.cspdesk-shm", "office.cspdesk.holder", "office.cspdesk.glance"}
    assert beside < modes.keys()
    assert any(name.startswith("new 20") for name in modes)  # a back-up, by the day in its name
    assert {name for name, mode in modes.items() if mode != 0o600 and not name.endswith(".lock")} == PASSED_ON


def test_what_is_made_to_be_passed_on_is_read_by_whom_it_is_passed_to(
    made: tuple[Path, dict[str, int]],
) -> None:
    assert {made[1][name] for name in PASSED_ON} == {0o644}


@pytest.mark.parametrize(
    ("was", "becomes"),
    [(0o644, 0o600), (0o664, 0o660), (0o660, 0o660), (0o640, 0o640), (0o666, 0o666), (0o600, 0o600)],
    ids=oct,
)
def test_a_file_is_closed_to_whom_nobody_let_in(was: int, becomes: int) -> None:
    assert narrowed(was) == becomes


def test_a_store_and_back_ups_of_an_older_version_are_closed_to_others(
    made: tuple[Path, dict[str, int]], tmp_path: Path
) -> None:
    for name in ("new.cspdesk", "new back-ups/new 2026-11-20 100000.cspdesk"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        shutil.copyfile(made[0] / "new.cspdesk", path)
        path.chmod(0o644)
    open_store(tmp_path / "new.cspdesk", machine="test").close(keep_backup=True)
    assert {_mode(path) for path in tmp_path.rglob("*.cspdesk")} == {0o600}


def test_a_store_that_a_group_shares_is_shared_when_it_is_written_anew(
    made: tuple[Path, dict[str, int]], tmp_path: Path
) -> None:
    store = Path(shutil.copyfile(made[0] / "new.cspdesk", tmp_path / "office.cspdesk"))
    store.chmod(0o660)
    copy = open_store(store, machine="test")
    kept = copy.keep_backup()
    copy.close()
    restore(made[0] / "new.cspdesk", store, machine="test", computer="", person="")
    assert (_mode(kept), _mode(store)) == (0o660, 0o660)
