"""What a handover carries is looked at as it is written: nothing that is not sound leaves the house."""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from cspdesk.domain.ids import new_id
from cspdesk.domain.kinds import Kind
from cspdesk.errors import StoreFailure
from tests.laptops import Laptop

UNSOUND = "No handover was made, because the store is not sound"


@pytest.fixture
def ann(empty_file: Path, tmp_path: Path) -> Iterator[Laptop]:
    """A laptop that another one has heard all of, with an agency that came after."""
    laptop = Laptop(empty_file, tmp_path, "ann")
    add(laptop, "Old agency")
    laptop.desk.make(tmp_path / "first", plain=True)
    has = f'{{"{laptop.store.computer_id}": 2}}'
    write(
        laptop,
        "INSERT INTO local_peer (computer_id, name, person, heard_at, has, sent)"
        f" VALUES (x'{new_id().hex}', 'bob', '', '2026-01-01T00:00:00.000000+00:00', '{has}', '{{}}')",
    )
    add(laptop, "New agency")
    yield laptop
    laptop.store.close()


def add(laptop: Laptop, name: str) -> None:
    with laptop.store.work("add") as work:
        work.add(Kind.AGENCY, name=name)
        work.commit()


def write(laptop: Laptop, sql: str) -> None:
    """Writes past the program."""
    with closing(sqlite3.connect(laptop.path)) as connection, connection:
        connection.execute(sql)


def made(laptop: Laptop, tmp_path: Path) -> int:
    """How many changes were written."""
    return laptop.desk.make(tmp_path / "second", plain=True).manifest.changes


def test_a_record_that_is_not_as_its_history_is_not_handed_over(ann: Laptop, tmp_path: Path) -> None:
    write(ann, "UPDATE agency SET name = 'Nex agency' WHERE name = 'New agency'")
    with pytest.raises(StoreFailure, match=f"^{UNSOUND}. 1 of “agency” are not what their history says"):
        made(ann, tmp_path)


def test_a_record_that_is_missing_is_not_handed_over(ann: Laptop, tmp_path: Path) -> None:
    write(ann, "DELETE FROM agency WHERE name = 'New agency'")
    with pytest.raises(StoreFailure, match=UNSOUND):
        made(ann, tmp_path)


def test_what_is_not_handed_over_is_not_waited_for(ann: Laptop, tmp_path: Path) -> None:
    write(ann, "UPDATE agency SET name = 'Olt agency' WHERE name = 'Old agency'")
    assert made(ann, tmp_path) == 1


def test_an_older_change_of_what_is_handed_over_counts_too(ann: Laptop, tmp_path: Path) -> None:
    old = ann.ids(Kind.AGENCY)[0]
    with ann.store.work("edit") as work:
        work.change(Kind.AGENCY, old, position=3)
        work.commit()
    write(ann, "UPDATE history_change SET new = 'no JSON' WHERE new LIKE '%Old agency%'")
    with pytest.raises(StoreFailure, match=f"^{UNSOUND}. The history of “agency” is damaged"):
        made(ann, tmp_path)


def test_a_step_that_is_missing_stops_a_handover(ann: Laptop, tmp_path: Path) -> None:
    add(ann, "Newest agency")
    write(ann, "DELETE FROM local_arrival WHERE position = 3")
    with pytest.raises(StoreFailure, match="history of this store is damaged"):
        made(ann, tmp_path)


def test_a_damaged_kept_file_stops_a_handover(ann: Laptop, tmp_path: Path) -> None:
    with ann.store.work("keep") as work:
        sha256 = hashlib.sha256(b"a logo").hexdigest()
        work.add_blob(sha256, b"a logo")
        owner = ann.ids(Kind.AGENCY)[0]
        work.add(Kind.ATTACHMENT, owner_kind="agency", owner_id=owner, sha256=sha256)
        work.commit()
    assert made(ann, tmp_path) == 2
    write(ann, "UPDATE blob SET content = x'00'")
    with pytest.raises(StoreFailure, match="kept file of this store is damaged"):
        made(ann, tmp_path)
