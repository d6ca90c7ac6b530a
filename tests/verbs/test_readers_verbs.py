"""A file for readers from the command line, and the reader's copy it begins: read, renewed, and joined to nothing."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cspdesk.domain.ids import new_id
from cspdesk.errors import Refused, StoreFailure
from cspdesk.office import Office, office_from_handover, open_office
from cspdesk.store.handover.readers import refuse_in
from cspdesk.store.store import open_store
from tests.offices import new_office

PLAN = "north-bedfordshire-2008"
Ask = Callable[..., Any]
Refuse = Callable[..., tuple[int, str]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The office's store, the reader's copy that began with its first file, and a second file after a change."""
    folder = tmp_path_factory.mktemp("made")
    office = new_office(folder / "office.cspdesk", PLAN, machine="office")
    office.handovers.make_for_readers(folder / "first", plain=True)
    police = office.partners.named("Police")
    assert police is not None
    office.partners.change(police.id, name="The Constabulary")
    office.handovers.make_for_readers(folder / "second", plain=True)
    office.close(keep_backup=False)
    copy, _ = office_from_handover(folder / "reader.cspdesk", folder / "first", "", machine="reader")
    copy.close()
    return folder


@pytest.fixture
def own(made: Path, tmp_path: Path) -> Path:
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    return tmp_path


def _in(store: Path, name: str) -> tuple[str, Path]:
    return "--store", store / f"{name}.cspdesk"


@pytest.fixture
def reader(own: Path) -> Iterator[Office]:
    """The reader's copy, open."""
    office = open_office(own / "reader.cspdesk", machine="reader")
    yield office
    office.close(keep_backup=False)


def test_a_reader_sees_the_forums_of_the_office(own: Path, ask: Ask) -> None:
    assert len(ask(*_in(own, "reader"), "list", "forums")) == 18


def test_the_file_says_that_it_is_for_readers(own: Path, ask: Ask) -> None:
    shown = ask("handover", "show", own / "first")
    assert (shown["for_readers"], shown["computer"]) == (True, "the office")


def test_nothing_is_changed_in_a_readers_copy(reader: Office) -> None:
    with pytest.raises(StoreFailure, match="reader's copy: nothing in it is changed"):
        reader.people.add("Ann")


def test_the_office_takes_no_file_for_readers(own: Path, ask: Ask, refuse: Refuse) -> None:
    status, said = refuse(*_in(own, "office"), "handover", "take", own / "first")
    assert (status, "taken into no store of the office" in said) == (1, True)
    assert "The Constabulary" in {row["name"] for row in ask(*_in(own, "office"), "list", "partners")}


def test_a_readers_copy_takes_no_handover_of_the_office(own: Path, ask: Ask, refuse: Refuse) -> None:
    ask(*_in(own, "office"), "handover", "make", own / "all", "--all", "--plain")
    status, said = refuse(*_in(own, "reader"), "handover", "take", own / "all")
    assert (status, "takes files for readers alone" in said) == (1, True)


def test_a_readers_copy_hands_over_to_nobody(own: Path, refuse: Refuse) -> None:
    for how in ("--all", "--for-readers"):
        status, said = refuse(*_in(own, "reader"), "handover", "make", own / "back", how, "--plain")
        assert (status, "reader's copy" in said) == (1, True)
    assert not (own / "back").exists()


def test_the_next_file_takes_the_place_of_everything(own: Path, reader: Office) -> None:
    reader.handovers.take(own / "second", {})
    assert reader.partners.named("The Constabulary")
    assert reader.partners.named("Police") is None
    assert reader.store.check() == []


def test_an_older_file_brings_nothing_back(own: Path, reader: Office) -> None:
    reader.handovers.take(own / "second", {})
    with pytest.raises(Refused, match="newer than that file"):
        reader.handovers.take(own / "first", {})


def test_the_same_file_twice_is_taken_once(own: Path, reader: Office) -> None:
    assert reader.handovers.look(own / "first").changes == 0
    assert reader.handovers.take(own / "first", {}).id is None


def test_readers_of_another_office_are_not_mixed_in(own: Path, reader: Office) -> None:
    told, mark = reader.handovers.contents(own / "second"), reader.store.readers_copy
    assert mark is not None
    with reader.store.reading() as connection, pytest.raises(Refused, match="of another office"):
        refuse_in(connection, replace(mark, office=new_id()), told)


def test_a_file_for_readers_has_a_passphrase(own: Path, refuse: Refuse) -> None:
    status, said = refuse(*_in(own, "office"), "handover", "make", own / "open", "--for-readers")
    assert (status, "give a passphrase" in said, (own / "open").exists()) == (1, True, False)


def test_a_file_for_readers_is_for_no_computer_by_name(own: Path, refuse: Refuse) -> None:
    assert (
        refuse(*_in(own, "office"), "handover", "make", own / "x", "--for-readers", "--all", "--plain")[0]
        == 1
    )


def test_a_readers_copy_is_moved_to_no_server(reader: Office) -> None:
    with pytest.raises(Refused, match="not moved"):
        reader.moving.move("postgresql://nowhere/x")


def test_a_back_up_of_a_readers_copy_is_one(own: Path, reader: Office) -> None:
    reader.store.backup_to(own / "again.cspdesk")
    again = open_store(own / "again.cspdesk", machine="reader")
    assert again.readonly
    again.close()
