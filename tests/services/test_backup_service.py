"""Back-ups in the office: made, told apart, compared with now, restored and taken back; checks before deeds."""

import datetime as dt
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest

from cspdesk.domain.backups import BackupSort
from cspdesk.domain.kinds import Kind
from cspdesk.errors import StoreFailure
from cspdesk.office import Office, open_office, restore_office
from cspdesk.services.backups import Deed, difference_words, looked_over_words
from cspdesk.services.papers.registry import Wanted
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store from a plan, made once."""
    path = tmp_path_factory.mktemp("backups") / "office.cspdesk"
    new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY).close(keep_backup=False)
    return path


@pytest.fixture
def place(made: Path, tmp_path: Path) -> Path:
    path = tmp_path / "office.cspdesk"
    path.write_bytes(made.read_bytes())
    return path


@pytest.fixture
def opened(place: Path) -> Iterator[Callable[[], Office]]:
    """Opens the store anew, closing what was open."""
    there: list[Office] = []

    def again() -> Office:
        while there:
            there.pop().close(keep_backup=False)
        there.append(open_office(place, machine="test", today=TODAY))
        return there[0]

    yield again
    while there:
        there.pop().close(keep_backup=False)


def _add(office: Office, name: str) -> UUID:
    with office.store.work(f"add {name}") as work:
        made = work.add(Kind.VENUE, name=name)
        work.commit()
    return made


def _names(office: Office) -> set[str]:
    return {venue.name for venue in office.venues.all()}


def _damage(place: Path, sql: str) -> None:
    with closing(sqlite3.connect(place)) as connection, connection:
        connection.execute(sql)


def test_a_back_up_says_what_it_holds_and_how_it_differs_from_now(opened: Callable[[], Office]) -> None:
    office = opened()
    _add(office, "Old Hall")
    row = office.backups.make()
    before = row.path.read_bytes()
    _add(office, "New Hall")
    held, words = office.backups.held(row), difference_words(office.backups.difference(row))
    assert (held.partnership, held.last_words) == (
        "North Bedfordshire Community Safety Partnership",
        "add Old Hall",
    )
    assert words == "1 change made since is not in it. It touches 1 venue."
    assert row.path.read_bytes() == before
    assert [each.name for each in row.path.parent.iterdir()] == [row.path.name]


def test_a_restore_is_taken_back_from_the_same_list(opened: Callable[[], Office], place: Path) -> None:
    office = opened()
    _add(office, "Old Hall")
    row = office.backups.make()
    _add(office, "New Hall")
    office.close(keep_backup=False)
    restore_office(row.path, place, machine="test", person="Ann")
    office = opened()
    assert "New Hall" not in _names(office)
    (aside,) = [each for each in office.backups.rows() if each.sort is BackupSort.BEFORE_RESTORE]
    assert "is not in this store" in difference_words(office.backups.difference(aside))
    office.close(keep_backup=False)
    restore_office(aside.path, place, machine="test", person="Ann")
    office = opened()
    assert {"Old Hall", "New Hall"} <= _names(office)
    assert office.backups.why_look_over(), "what lay on a disk is checked once it is back"
    assert office.store.check() == []


def test_a_restored_store_signs_as_a_new_computer_and_keeps_drafts_and_places(
    opened: Callable[[], Office], place: Path
) -> None:
    office = opened()
    hall = _add(office, "Old Hall")
    office.store.drafts.keep(Kind.VENUE, hall, "note", "half a sen", office.store.now())
    office.store.places.keep("page", "forums")
    before = office.store.computer_id
    row = office.backups.make()
    office.close(keep_backup=False)
    restore_office(row.path, place, machine="test", person="Ann")
    office = opened()
    assert office.store.computer_id != before
    assert [draft.text for draft in office.store.drafts.all()] == ["half a sen"]
    assert office.store.places.get("page") == "forums"


def test_what_was_erased_is_erased_in_an_older_back_up_that_is_restored(
    opened: Callable[[], Office], place: Path
) -> None:
    office = opened()
    with office.store.work("add a person") as work:
        person = work.add(Kind.PERSON, name="Zebedee Quill", email="z@example.org")
        work.commit()
    row = office.backups.make()
    with office.store.work("erase") as work:
        work.add(Kind.ERASURE, of_kind="person", of_id=person, on_day=TODAY)
        work.commit()
    office.close(keep_backup=False)
    restore_office(row.path, place, machine="test", person="Ann")
    assert b"Zebedee" not in place.read_bytes()
    assert opened().store.check() == []


def test_nothing_leaves_a_store_that_is_not_sound_and_its_back_up_is_kept_apart(
    opened: Callable[[], Office], place: Path, tmp_path: Path
) -> None:
    office = opened()
    _add(office, "Old Hall")
    office.backups.check_before(Deed.PACK)
    office.close(keep_backup=False)
    _damage(place, "UPDATE venue SET name = 'Olt Hall' WHERE name = 'Old Hall'")
    office = opened()
    with pytest.raises(
        StoreFailure, match=r"^No handover was made, because the store is not sound\. 1 of “venue”"
    ):
        office.handovers.make(tmp_path / "for-all", everything=True, plain=True)
    with pytest.raises(StoreFailure, match="kept apart as unsound"):
        office.backups.make()
    assert [row.sort for row in office.backups.rows()] == [BackupSort.UNSOUND]
    assert "and mended: 1 of “venue” differed" in looked_over_words(office.backups.look_over(), "")
    office.backups.check_before(Deed.PACK)


def test_closing_an_unsound_store_says_so(opened: Callable[[], Office], place: Path) -> None:
    _add(opened(), "Old Hall")
    opened().close(keep_backup=False)
    _damage(place, "UPDATE venue SET name = 'Olt Hall' WHERE name = 'Old Hall'")
    office = opened()
    with pytest.raises(StoreFailure, match="kept apart as unsound"):
        office.close()
    assert [row.sort for row in open_office(place, machine="test").backups.rows()] == [BackupSort.UNSOUND]


def test_a_back_up_is_due_a_day_after_the_last_whatever_the_clock_did(opened: Callable[[], Office]) -> None:
    office = opened()
    now = dt.datetime(2026, 11, 21, 18, 0, tzinfo=dt.UTC)
    office.store.now = lambda: now
    assert office.backups.due_in() == dt.timedelta()
    office.backups.make()
    assert office.backups.due_in() == dt.timedelta(days=1)
    now -= dt.timedelta(days=400)  # the clock was set back
    assert office.backups.due_in() == dt.timedelta()


def test_a_check_is_due_each_week(opened: Callable[[], Office]) -> None:
    office = opened()
    assert office.backups.why_look_over() == "as every week"
    assert office.backups.look_over().found == ()
    assert office.backups.why_look_over() == ""
    later = office.store.now() + dt.timedelta(days=8)
    office.store.now = lambda: later
    assert office.backups.why_look_over() == "as every week"


def test_the_answer_of_a_check_holds_while_nothing_changes(opened: Callable[[], Office], place: Path) -> None:
    office = opened()
    office.backups.check_before(Deed.PACK)
    _damage(place, "UPDATE body SET name = 'Elsewhere'")
    office.backups.check_before(Deed.PACK)
    _add(office, "New Hall")
    with pytest.raises(StoreFailure):
        office.backups.check_before(Deed.PACK)


def test_no_pack_is_made_of_a_store_that_is_not_sound(opened: Callable[[], Office], place: Path) -> None:
    _damage(place, "UPDATE body SET name = 'Elsewhere' WHERE code = 'F01'")
    with pytest.raises(StoreFailure, match="No pack was made, because the store is not sound"):
        opened().pack_files.make("pack", None, Wanted(), ("csv",))
