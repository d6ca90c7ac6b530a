import datetime as dt
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from sample_store import PLAN, shared_sample, tour_store

from cspdesk import cli
from cspdesk.domain.consent import names_found
from cspdesk.domain.kinds import BodyState, MeetingState, MinutesState
from cspdesk.errors import Refused
from cspdesk.office import Office, new_office, open_office
from cspdesk.services.sample.fixed import instant
from cspdesk.verbs.refs import LISTS
from cspdesk.verbs.rows import Rows
from cspdesk.verbs.run import Flat

WRITTEN = ("contacts.csv", "chairs.vcf", "actions.json", "calendar.ics", "attendance.xlsx", "meetings.csv")


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    # On the computer that made it: what one may undo is what one did there oneself.
    own = shutil.copyfile(shared_sample(tmp_path_factory), tmp_path_factory.mktemp("year") / "sample.cspdesk")
    office = open_office(own, machine="tests")
    yield office
    office.close(keep_backup=False)


def test_it_holds_exactly_what_it_says(year: Office) -> None:
    states = Counter(meeting.state for meeting in year.store.meetings.all())
    assert len(year.bodies.forums()) == 18
    assert states[MeetingState.CLOSED] == 90
    assert states[MeetingState.CANCELLED] == 4
    assert states[MeetingState.PLANNED] + states[MeetingState.PAPERS_OUT] == 36
    assert sum(action.meeting_id is not None for action in year.store.actions.all()) == 400


def test_it_runs_from_one_november_to_the_next_and_plans_to_march(year: Office) -> None:
    meetings = year.store.meetings.all()
    assert all(
        meeting.held == (meeting.day <= dt.date(2026, 11, 21)) for meeting in meetings if not meeting.reason
    )
    assert meetings[0].day >= dt.date(2025, 11, 22)
    assert dt.date(2027, 3, 1) < meetings[-1].day <= dt.date(2027, 3, 31)


def test_its_today_is_its_own_unless_another_is_given(year: Office) -> None:
    assert year.context.today() == dt.date(2026, 11, 21)
    assert Office(year.store, dt.date(2027, 1, 5)).context.today() == dt.date(2027, 1, 5)


def test_it_shows_what_goes_wrong_in_a_year(year: Office) -> None:
    forums = {forum.code: forum for forum in year.bodies.forums()}
    assert forums["F09"].chair == ""
    assert forums["F16"].state is BodyState.DORMANT
    assert forums["F10"].officer != year.bodies.get(forums["F10"].id, dt.date(2026, 5, 1)).officer
    assert forums["F04"].chair != year.bodies.get(forums["F04"].id, dt.date(2026, 5, 1)).chair
    assert {m.minutes_state for m in year.store.meetings.all()} == set(MinutesState)
    assert year.meetings.next_meeting(forums["F12"].id) is None
    quorums = [year.register.quorum(m.id).met for m in year.store.meetings.all() if m.held]
    assert 0 < quorums.count(False) < 30


def test_numbers_run_without_a_gap_in_each_forum_and_year(year: Office) -> None:
    runs: dict[tuple[str, int], list[int]] = {}
    for action in year.store.actions.all():
        runs.setdefault((action.code, action.year), []).append(action.running)
    assert all(sorted(numbers) == list(range(1, len(numbers) + 1)) for numbers in runs.values())


def test_actions_end_after_they_begin_and_not_after_today(year: Office) -> None:
    for action in year.store.actions.all():
        assert action.closed_on is None or action.given_on < action.closed_on <= dt.date(2026, 11, 21)
        assert (action.closed_on is None) == (action.state == "open")


def test_nobody_is_named_in_what_was_minuted(year: Office) -> None:
    people = [person.name for person in year.store.people.people(dt.date(2026, 11, 21))]
    for meeting in year.store.meetings.all():
        for item in year.store.meetings.items(meeting.id):
            assert names_found(item.minute, people) == ()


def test_telephones_and_addresses_are_nobody_s(year: Office) -> None:
    for person in year.store.people.people(dt.date(2026, 11, 21)):
        assert person.phone.startswith("01632 960") or not person.phone
        assert person.mobile.startswith("07700 900") or not person.mobile
        assert person.email.endswith("@example.org") or not person.email
        assert person.postcode.startswith("ZZ") or not person.postcode


def test_its_history_is_sound_and_undo_does_not_reach_it(year: Office) -> None:
    assert year.store.check() == []
    assert year.store.recent_units() == []


def test_two_runs_on_two_days_give_the_same_exports(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    stores = shared_sample(tmp_path_factory), tour_store(tmp_path_factory)
    today, later = (_exports(store, tmp_path / str(n)) for n, store in enumerate(stores))
    assert today == later


def test_two_runs_on_two_days_give_the_same_lists(tmp_path_factory: pytest.TempPathFactory) -> None:
    assert _lists(shared_sample(tmp_path_factory)) == _lists(tour_store(tmp_path_factory))


def _exports(store: Path, folder: Path) -> list[bytes]:
    """All that the command line writes out of a store."""
    folder.mkdir()
    for name in WRITTEN:
        target = folder / name
        assert cli.main(["export", target.stem, "-o", str(target), "--store", str(store)]) == 0
    return [(folder / name).read_bytes() for name in WRITTEN]


def _lists(store: Path) -> list[list[Flat]]:
    """All that the command line lists; which computer it is, is not the sample's."""
    office = open_office(store, machine="tests", readonly=True)
    try:
        return [Rows(office).of(kind) for kind in sorted({*LISTS} - {"computers"})]
    finally:
        office.close(keep_backup=False)


def test_twice_as_large_it_has_twice_as_many_forums(tmp_path: Path) -> None:
    office = new_office(tmp_path / "two.cspdesk", PLAN, machine="one", sample=True, times=2)
    codes = [forum.code for forum in office.bodies.forums()]
    actions = Counter(action.code for action in office.store.actions.all() if action.meeting_id is not None)
    office.close(keep_backup=False)
    assert len(set(codes)) == 36
    assert sum(actions.values()) == 800
    assert actions["F19"] > 0


@pytest.mark.parametrize("times", [0, 61, 9999])
def test_a_sample_of_no_sense_is_refused_and_leaves_no_file(times: int, tmp_path: Path) -> None:
    with pytest.raises(Refused):
        new_office(tmp_path / "x.cspdesk", PLAN, machine="one", sample=True, times=times)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("day", "hour"), [("2026-03-28", 19), ("2026-03-29", 18), ("2026-10-24", 18), ("2026-10-25", 19)]
)
def test_its_clock_knows_summer_time(day: str, hour: int) -> None:
    assert instant(dt.date.fromisoformat(day), dt.time(19)).hour == hour
