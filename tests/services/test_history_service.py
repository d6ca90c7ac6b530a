"""Undo and redo as the window asks for them."""

from pathlib import Path
from uuid import UUID

import pytest

from cspdesk.domain.history import walk
from cspdesk.domain.kinds import Kind
from cspdesk.errors import Refused
from cspdesk.office import Office
from cspdesk.store.store import create, open_store


def _office(path: Path) -> Office:
    return Office((open_store if path.exists() else create)(path, machine="laptop"))


def _add(office: Office, name: str) -> UUID:
    with office.store.work(f"add {name}") as work:
        work.add(Kind.VENUE, name=name)
        work.commit()
    return work.id


def _venues(office: Office) -> list[str]:
    return [found.title for found in office.store.search("hall")]


def test_undo_after_a_restart_walks_back_and_forth(tmp_path: Path) -> None:
    path = tmp_path / "office.cspdesk"
    office = _office(path)
    _add(office, "Hall A")
    office.history.undo(_add(office, "Hall B"))
    office.close(keep_backup=False)
    office = _office(path)
    stood = walk(office.history.recent(50))
    assert ([u.words for u in stood.undoable], [u.words for u in stood.redoable]) == (
        ["add Hall A"],
        ["add Hall B"],
    )
    office.history.undo(stood.redoable[0].id)
    office.history.undo(stood.undoable[0].id)
    assert _venues(office) == ["Hall B"]
    office.close(keep_backup=False)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return _office(tmp_path / "office.cspdesk")


def test_the_history_says_undo_and_redo_in_words(office: Office) -> None:
    back = office.history.undo(_add(office, "Hall"))
    office.history.undo(back)
    assert [unit.words for unit in office.history.recent()] == ["add Hall", "undo add Hall", "redo add Hall"]
    office.close(keep_backup=False)


def test_a_refused_undo_does_not_stand_at_the_top_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "office.cspdesk"
    office = _office(path)
    made = _add(office, "Hall A")
    hall = office.store.search("hall")[0].id
    other = open_store(path, machine="another")
    with other.work("name the hall") as work:
        work.change(Kind.VENUE, hall, name="Hall B")
        work.commit()
    other.close()
    with pytest.raises(Refused, match="came after it"):
        office.history.undo(made)
    office.close(keep_backup=False)
    office = _office(path)
    assert walk(office.history.recent()).undoable == ()
    office.close(keep_backup=False)
