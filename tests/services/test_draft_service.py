"""Texts being typed, as the meeting room uses them."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from cspdesk.domain.kinds import Kind
from cspdesk.office import Office
from cspdesk.store.store import create, open_store


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(create(tmp_path / "office.cspdesk", machine="laptop"))
    yield office
    office.close(keep_backup=False)


@pytest.fixture
def venue(office: Office) -> UUID:
    with office.store.work("add venue") as work:
        made = work.add(Kind.VENUE, name="Hall", note="before")
        work.commit()
    return made


def _note(office: Office, venue: UUID) -> str:
    with office.store.work("look") as work:
        return str(work.get(Kind.VENUE, venue)["note"])


def test_a_settled_draft_is_one_change_with_one_history_row(office: Office, venue: UUID) -> None:
    for text in ("t", "ty", "typed"):
        office.drafts.keep(Kind.VENUE, venue, "note", text)
    office.drafts.settle(Kind.VENUE, venue, "note", "typed", "write note")
    lines = office.history.of(venue)
    assert [(line.field, line.new) for line in lines[:-1]] == [("note", '"typed"')]
    assert office.drafts.take_up() == []


def test_a_draft_settled_as_it_was_is_no_change(office: Office, venue: UUID) -> None:
    office.drafts.keep(Kind.VENUE, venue, "note", "befor")
    office.drafts.settle(Kind.VENUE, venue, "note", "before", "write note")
    assert len(office.history.recent()) == 1


def test_a_draft_left_by_a_stop_becomes_a_change_that_can_be_undone(office: Office, venue: UUID) -> None:
    office.drafts.keep(Kind.VENUE, venue, "note", "before and aft")
    (recovered,) = office.drafts.take_up()
    assert (recovered.text, recovered.beside, _note(office, venue)) == (
        "before and aft",
        False,
        "before and aft",
    )
    office.history.undo(office.history.recent()[-1].id)
    assert _note(office, venue) == "before"


def test_a_text_changed_meanwhile_keeps_both(office: Office, venue: UUID) -> None:
    office.drafts.keep(Kind.VENUE, venue, "note", "before and aft")
    with office.store.work("change note") as work:
        work.change(Kind.VENUE, venue, note="somebody else's")
        work.commit()
    (recovered,) = office.drafts.take_up()
    first, said, last = _note(office, venue).replace("\n\n", "\n").split("\n")
    assert (recovered.beside, first, last) == (True, "somebody else's", "before and aft")
    assert said.startswith("[Typed on ")


def test_a_draft_that_says_nothing_new_is_let_go(office: Office, venue: UUID) -> None:
    office.drafts.keep(Kind.VENUE, venue, "note", "before")
    assert (office.drafts.take_up(), office.store.drafts.all()) == ([], [])


def test_a_reader_leaves_drafts_to_the_writer(office: Office, venue: UUID) -> None:
    office.drafts.keep(Kind.VENUE, venue, "note", "typed")
    assert office.store.path is not None
    reader = Office(open_store(office.store.path, machine="laptop", readonly=True))
    assert (reader.drafts.take_up(), len(reader.store.drafts.all())) == ([], 1)
    reader.close(keep_backup=False)
