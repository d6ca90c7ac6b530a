"""The glance beside a store: right after every change, read before the store, never believed of another store."""

import datetime as dt
import json
import shutil
from pathlib import Path

import pytest

from cspdesk.errors import Refused
from cspdesk.office import Office, open_office
from cspdesk.services import glance
from tests.counted_year import fill

TODAY = dt.date(2026, 11, 21)


@pytest.fixture
def place(filled_store: Path, tmp_path: Path) -> Path:
    """A closed store of its own, last worked in by this run."""
    path = tmp_path / "mine.cspdesk"
    shutil.copyfile(filled_store, path)
    return path


def worked_in(path: Path) -> Office:
    office = open_office(path, machine="test")
    office.setup.change_partnership(sample_today=TODAY)
    return office


def test_closing_a_changed_store_leaves_its_glance(place: Path) -> None:
    office = worked_in(place)
    grid = office.today_grid.grid()
    office.close(keep_backup=False)
    found = glance.read(place)
    assert found is not None
    assert found.grid == grid
    assert found.today == TODAY


def test_glance_keeps_every_kind_of_value(place: Path) -> None:
    office = worked_in(place)
    fill(office)
    office.bodies.change(office.bodies.forums()[0].id, min_meetings=4, max_meetings=6)
    grid = office.today_grid.grid()
    office.close(keep_backup=False)
    found = glance.read(place)
    assert found is not None
    assert found.grid == grid


def test_glance_is_right_while_the_store_is_open(place: Path) -> None:
    office = worked_in(place)
    office.glance.keep()
    position = office.store.position()
    found = glance.read(place)
    office.close(keep_backup=False)
    assert found is not None
    assert found.position == position


def test_store_that_was_only_read_keeps_its_glance(place: Path) -> None:
    worked_in(place).close(keep_backup=False)
    before = glance.path_of(place).read_bytes()
    reader = open_office(place, machine="test", readonly=True)
    reader.bodies.forums()
    reader.close(keep_backup=False)
    assert glance.path_of(place).read_bytes() == before


def test_day_set_by_hand_leaves_no_glance(place: Path) -> None:
    office = open_office(place, machine="test", today=dt.date(2030, 1, 1))
    office.setup.change_partnership(area="Elsewhere")
    office.close(keep_backup=False)
    assert glance.read(place) is None


def test_glance_of_another_store_is_not_believed(place: Path, filled_store: Path) -> None:
    worked_in(place).close(keep_backup=False)
    other = open_office(filled_store, machine="test", readonly=True)
    other.close(keep_backup=False)
    shutil.copyfile(filled_store, place)
    assert glance.read(place) is None


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"version": 1}', "\x00" * 40, '{"version": 1, "file": 3, "rows": 4}']
)
def test_damaged_glance_is_none(place: Path, text: str) -> None:
    glance.path_of(place).write_text(text)
    assert glance.read(place) is None


@pytest.mark.parametrize("part", ["rows", "week", "at", "position", "columns", "contact_days"])
def test_glance_with_a_wrong_part_is_none(place: Path, part: str) -> None:
    worked_in(place).close(keep_backup=False)
    kept = json.loads(glance.path_of(place).read_bytes())
    kept[part] = {"wrong": [1]}
    glance.path_of(place).write_text(json.dumps(kept))
    assert glance.read(place) is None


def test_missing_glance_is_none(place: Path) -> None:
    assert glance.read(place) is None


def test_disk_that_refuses_the_glance_harms_nobody(place: Path) -> None:
    office = worked_in(place)
    glance.path_of(place).mkdir()
    office.close(keep_backup=False)
    assert glance.read(place) is None


def test_empty_store_has_no_glance(tmp_path: Path) -> None:
    from cspdesk.store.store import create

    office = Office(create(tmp_path / "empty.cspdesk", machine="test"))
    with pytest.raises(Refused):
        office.glance.keep()
    office.close(keep_backup=False)
    assert glance.read(tmp_path / "empty.cspdesk") is None
