"""Meetings as calendar files, read back by icalendar."""

import datetime as dt
from typing import Any
from uuid import UUID

import icalendar
import pytest

from cspdesk.domain.kinds import Consent
from cspdesk.errors import Refused
from cspdesk.office import Office
from tests.offices import kind_of


@pytest.fixture
def forum(office: Office) -> UUID:
    return office.bodies.forums()[0].id


def events(data: bytes) -> list[Any]:
    return list(icalendar.Calendar.from_ical(data).walk("VEVENT"))


def test_summer_meeting_is_an_hour_earlier_in_utc(office: Office, forum: UUID) -> None:
    made = office.meetings.add([forum], dt.date(2027, 7, 6), start=dt.time(19), finish=dt.time(20, 30))
    (event,) = events(office.calendar.of_meeting(made))
    assert event.decoded("DTSTART") == dt.datetime(2027, 7, 6, 18, tzinfo=dt.UTC)
    assert event.decoded("DTEND") == dt.datetime(2027, 7, 6, 19, 30, tzinfo=dt.UTC)


def test_meeting_without_times_is_all_day(office: Office, forum: UUID) -> None:
    made = office.meetings.add([forum], dt.date(2027, 1, 12))
    (event,) = events(office.calendar.of_meeting(made))
    assert event.decoded("DTSTART") == dt.date(2027, 1, 12)


def test_moved_meeting_keeps_its_uid_and_raises_its_sequence(office: Office, forum: UUID) -> None:
    made = office.meetings.add([forum], dt.date(2027, 1, 12))
    (before,) = events(office.calendar.of_meeting(made))
    office.meetings.move(made, dt.date(2027, 1, 19), "Snow.")
    (after,) = events(office.calendar.of_meeting(made))
    assert after["UID"] == before["UID"]
    assert (before["SEQUENCE"], after["SEQUENCE"]) == (0, 1)


def test_cancelled_meeting_cancels_the_entry(office: Office, forum: UUID) -> None:
    made = office.meetings.add([forum], dt.date(2027, 1, 12))
    office.meetings.cancel(made, "Snow.")
    (event,) = events(office.calendar.of_meeting(made))
    assert (event["STATUS"], event["SEQUENCE"]) == ("CANCELLED", 1)


def test_one_file_holds_a_forums_coming_meetings(office: Office, forum: UUID) -> None:
    other = office.bodies.forums()[1].id
    for body, day in ((forum, 12), (forum, 13), (other, 14)):
        office.meetings.add([body], dt.date(2027, 1, day))
    office.meetings.add([forum], dt.date(2026, 1, 12))
    assert len(events(office.calendar.of_meetings(forum))) == 2


def test_unchanged_meeting_gives_the_same_file(office: Office, forum: UUID) -> None:
    made = office.meetings.add([forum], dt.date(2027, 1, 12))
    assert office.calendar.of_meeting(made) == office.calendar.of_meeting(made)


def test_calendar_of_no_meetings_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="no meeting"):
        office.calendar.of_meetings()


@pytest.fixture
def hall(office: Office) -> UUID:
    return office.venues.add("Youth Hall", address="1 Ford End Road", postcode="MK40 4JT")


def test_a_venue_that_changed_its_address_raises_sequence_and_stamp(
    office: Office, forum: UUID, hall: UUID
) -> None:
    made = office.meetings.add([forum], dt.date(2027, 1, 12), venue_id=hall)
    (before,) = events(office.calendar.of_meeting(made))
    office.store.now = _later
    office.venues.change(hall, address="2 Ford End Road")
    (after,) = events(office.calendar.of_meeting(made))
    assert after["LOCATION"] != before["LOCATION"]
    assert after["SEQUENCE"] == before["SEQUENCE"] + 1
    assert after.decoded("DTSTAMP") == _later().replace(microsecond=0)


def test_undoing_the_venues_change_raises_it_again(office: Office, forum: UUID, hall: UUID) -> None:
    made = office.meetings.add([forum], dt.date(2027, 1, 12), venue_id=hall)
    office.venues.change(hall, postcode="MK40 4JU")
    office.history.undo(office.history.recent(1)[-1].id)
    (event,) = events(office.calendar.of_meeting(made))
    assert event["SEQUENCE"] == 2
    assert "MK40 4JT" in event["LOCATION"]


def test_what_an_entry_does_not_show_of_a_venue_leaves_it_alone(
    office: Office, forum: UUID, hall: UUID
) -> None:
    made = office.meetings.add([forum], dt.date(2027, 1, 12), venue_id=hall)
    before = office.calendar.of_meeting(made)
    office.store.now = _later
    office.venues.change(hall, capacity=80)
    assert office.calendar.of_meeting(made) == before


def test_an_office_without_an_e_mail_is_an_organiser_all_the_same(office: Office, forum: UUID) -> None:
    made = office.meetings.add([forum], dt.date(2027, 1, 12))
    office.setup.change_partnership(email="")
    (event,) = events(office.calendar.of_meeting(made))
    assert str(event["ORGANIZER"]) == "mailto:no-reply@cspdesk.invalid"
    assert event["ORGANIZER"].params["CN"]


def _later() -> dt.datetime:
    return dt.datetime(2030, 1, 1, 12, tzinfo=dt.UTC)


def test_public_events_go_into_a_calendar_and_raise_their_sequence_when_moved(office: Office) -> None:
    made = office.activities.add(
        kind_of(office, "pride_in"),
        "Pride In the park",
        dt.date(2027, 7, 6),
        start=dt.time(10),
        place="The park",
    )
    office.activities.add(kind_of(office, "post"), "Officer", dt.date(2027, 7, 6))
    (before,) = events(office.calendar.of_activities())
    office.activities.change(made, from_day=dt.date(2027, 7, 13))
    (after,) = events(office.calendar.of_activity(made))
    assert (before["UID"], before["SEQUENCE"], after["SEQUENCE"]) == (after["UID"], 0, 1)
    assert after.decoded("DTSTART") == dt.datetime(2027, 7, 13, 9, tzinfo=dt.UTC)
    assert (str(after["SUMMARY"]), str(after["LOCATION"])) == ("Pride In the park", "The park")


def test_an_action_week_is_one_entry_of_all_its_days(office: Office) -> None:
    week = kind_of(office, "action_week")
    office.activities.add(week, "Action week", dt.date(2027, 6, 7), to_day=dt.date(2027, 6, 11))
    (event,) = events(office.calendar.of_activities())
    assert event.decoded("DTEND") == dt.date(2027, 6, 12)


def test_what_is_not_for_the_public_stays_out_of_calendars(office: Office) -> None:
    made = office.activities.add(kind_of(office, "post"), "Officer", dt.date(2027, 7, 6))
    with pytest.raises(Refused, match="public calendars"):
        office.calendar.of_activity(made)
    with pytest.raises(Refused, match="no public event"):
        office.calendar.of_activities()


@pytest.mark.parametrize(
    ("link", "shown"),
    [
        ("https://example.org/pride-in", "https://example.org/pride-in"),
        ("https://example.org/pat-resident", ""),
        ("https://example.org/?who=Pat%20Resident", ""),
        ("https://example.org/?who=Pat+Resident", ""),
        ("https://pat.resident@example.org", ""),
    ],
)
def test_a_link_that_names_a_resident_stays_out_of_calendars(office: Office, link: str, shown: str) -> None:
    office.people.add("Pat Resident", resident=True, may_be_named=Consent.YES)
    made = office.activities.add(kind_of(office, "pride_in"), "Pride In", dt.date(2027, 7, 6), link=link)
    (event,) = events(office.calendar.of_activity(made))
    assert str(event.get("URL", "")) == shown
