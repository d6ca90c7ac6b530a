"""The history of everything: paged, filtered, undone, and the deleted brought back."""

import datetime as dt
from collections.abc import Iterator
from uuid import UUID

import pytest

from cspdesk.domain.kinds import Kind
from cspdesk.domain.past import Asked
from cspdesk.errors import Refused
from cspdesk.office import Office
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    path = tmp_path_factory.mktemp("past") / "office.cspdesk"
    made = new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY)
    made.store.person, made.store.computer = "Ann Officer", "hall laptop"
    yield made
    made.close(keep_backup=False)


def _do(office: Office, words: str, kind: Kind = Kind.VENUE, **values: object) -> UUID:
    with office.store.work(words) as work:
        made = work.add(kind, **values)
        work.commit()
    return made


def _change(office: Office, words: str, record: UUID, **values: object) -> UUID:
    with office.store.work(words) as work:
        work.change(Kind.VENUE, record, **values)
        work.commit()
    return work.id


def test_pages_follow_one_another_without_a_gap_and_newest_first(office: Office) -> None:
    for number in range(7):
        _do(office, f"paged {number}", name=f"Hall {number}")
    found: list[str] = []
    before = None
    while True:
        page = office.history.page(Asked("paged"), before, limit=3)
        found += [row.words for row in page.rows]
        before = page.before
        if before is None:
            break
    assert found == [f"paged {number}" for number in reversed(range(7))]


def test_history_is_found_by_word_person_kind_day_and_record(office: Office) -> None:
    hall = _do(office, "add the Cornmarket", name="Cornmarket")
    today = office.history.page(Asked("cornmarket")).rows[0].at.astimezone().date()
    for asked in (
        Asked("CORN add"),
        Asked("cornmarket", person="Ann Officer"),
        Asked("cornmarket", kind=Kind.VENUE),
        Asked("cornmarket", day=today),
        Asked(record_id=hall),
        Asked("hall laptop cornmarket"),
    ):
        assert [row.words for row in office.history.page(asked).rows] == ["add the Cornmarket"], asked
    for asked in (Asked("cornmarket", person="Bob"), Asked("cornmarket", kind=Kind.ACTION)):
        assert office.history.page(asked).rows == ()
    assert "Ann Officer" in office.history.people()


def test_a_change_is_told_in_words(office: Office) -> None:
    hall = _do(office, "add", name="Moot Hall", capacity=80)
    made = office.history.page(Asked(record_id=hall)).rows[0]
    unit = _change(office, "enlarge", hall, capacity=120)
    (change,) = office.history.told(unit).changes
    assert (change.record, change.field, change.old, change.new) == (
        "Venue Moot Hall",
        "Holds",
        "80",
        "120",
    )
    assert {(c.field, c.new) for c in office.history.told(made.id).changes} >= {("Name", "Moot Hall")}


def test_any_past_change_is_undone_while_nothing_stands_on_it(office: Office) -> None:
    hall = _do(office, "add", name="Guildhall")
    first = _change(office, "set its address", hall, address="1 High Street")
    note = _change(office, "note", hall, note="key at number 3")
    assert office.history.take_back(first) == "set its address"
    assert office.history.told(first).undone
    assert not office.history.told(note).undone
    later = _change(office, "note again", hall, note="key at number 4")
    with pytest.raises(Refused, match="because “note again” came after it"):
        office.history.take_back(note)
    office.history.take_back(later)
    office.history.take_back(note)


def test_what_was_deleted_is_listed_and_brought_back_with_what_went_with_it(office: Office) -> None:
    with office.store.work("add two halls") as work:
        halls = [work.add(Kind.VENUE, name=name) for name in ("Gone Hall", "Gone Annexe")]
        work.commit()
    with office.store.work("delete both halls") as work:
        for hall in halls:
            work.delete(Kind.VENUE, hall)
        work.commit()
    row = office.history.deleted()[0]
    assert (row.words, row.person, row.others) == ("delete both halls", "Ann Officer", 1)
    office.history.bring_back(row)
    assert {"Gone Hall", "Gone Annexe"} <= {venue.name for venue in office.venues.all()}
    assert row.id not in {each.id for each in office.history.deleted()}


def test_a_record_that_was_changed_after_it_was_deleted_comes_back_alone(office: Office) -> None:
    hall = _do(office, "add", name="Late Hall")
    _change(office, "delete and rename", hall, deleted=True, name="Was Late Hall")
    _change(office, "rename again", hall, name="Late Hall, closed")
    office.history.bring_back(office.history.deleted()[0])
    assert "Late Hall, closed" in {venue.name for venue in office.venues.all()}


def test_what_was_never_made_is_not_among_the_deleted(office: Office) -> None:
    _do(office, "add by mistake", name="Mistake Hall")
    office.history.undo(office.history.page(Asked("by mistake")).rows[0].id)
    assert "Mistake Hall" not in {row.record for row in office.history.deleted()}
