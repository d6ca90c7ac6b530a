"""One window on one store, and a dead one's hold taken over."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cspdesk.domain.kinds import Kind
from cspdesk.errors import StoreFailure
from cspdesk.store.backup import folder_of
from cspdesk.store.hold import Hold
from cspdesk.store.store import Store

_OTHER = """
import sys
from cspdesk.store.store import open_store
store = open_store(sys.argv[1], machine="other")
store.computer, store.person = "hall laptop", "Ann Officer"
store.take_hold()
print("held", flush=True)
sys.stdin.read()
store.close()
"""


@pytest.fixture
def holder(file: Path) -> subprocess.Popen[str]:
    """Another program that has the store open and holds it."""
    here = Path(__file__).parents[2]
    process = subprocess.Popen(
        [sys.executable, "-c", _OTHER, str(file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=here,
        env=os.environ | {"PYTHONPATH": str(here)},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_program_is_told_who_holds_the_store_while_it_can_read(
    file: Path, holder: subprocess.Popen[str], opened: Callable[..., Store]
) -> None:
    store = opened(file, readonly=False)
    with pytest.raises(StoreFailure, match="by Ann Officer on hall laptop: close that window first"):
        store.take_hold()
    reader = opened(file, readonly=True)
    reader.take_hold()
    assert reader.search("hall") == []
    holder.communicate("", timeout=60)
    store.take_hold()


def test_the_hold_of_a_dead_program_is_taken_over(
    file: Path, holder: subprocess.Popen[str], opened: Callable[..., Store]
) -> None:
    holder.kill()
    holder.communicate(timeout=60)
    store = opened(file)
    store.take_hold()
    with store.work("add venue") as work:
        work.add(Kind.VENUE, name="Hall")
        work.commit()
    assert '"person": "Ann Officer"' in file.with_name("office.cspdesk.holder").read_text(encoding="utf-8")


def test_a_hold_let_go_leaves_no_name_behind(file: Path, opened: Callable[..., Store]) -> None:
    store = opened(file)
    store.take_hold()
    store.close()
    assert not file.with_name("office.cspdesk.holder").exists()


def test_a_hold_without_a_note_names_nobody(file: Path, opened: Callable[..., Store]) -> None:
    opened(file).take_hold()
    file.with_name("office.cspdesk.holder").unlink()
    with pytest.raises(StoreFailure, match="by another program"):
        opened(file).take_hold()


def test_a_store_has_one_hold_however_often_it_is_taken(file: Path, opened: Callable[..., Store]) -> None:
    store = opened(file)
    store.take_hold()
    store.take_hold()
    store.close()
    opened(file).take_hold()


def test_what_a_dead_program_had_half_written_goes(
    file: Path, holder: subprocess.Popen[str], opened: Callable[..., Store]
) -> None:
    half = (file.with_name(f"{file.name}.part"), folder_of(file) / "2026-11-21 090000.cspdesk.part")
    for each in half:
        each.parent.mkdir(exist_ok=True)
        each.write_bytes(b"half of everybody")
    holder.kill()
    holder.communicate(timeout=60)
    opened(file).take_hold()
    assert not any(each.exists() for each in half)


def test_a_note_that_cannot_be_written_leaves_nothing_half_written(tmp_path: Path) -> None:
    (tmp_path / "office.cspdesk.holder").mkdir()
    hold = Hold(tmp_path / "office.cspdesk")
    hold.take("laptop", "Ann")
    hold.release()
    assert not list(tmp_path.glob("*.part"))
