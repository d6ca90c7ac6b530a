import datetime as dt

import pytest

from cspdesk.errors import Refused
from cspdesk.office import Office


def test_a_venue_keeps_its_facts(office: Office) -> None:
    hall = office.venues.add("Hall", address="1 Sample Road", hire_charge_pence=1250, capacity=80)
    venue = office.venues.get(hall)
    assert (venue.hire_charge_pence, venue.capacity, venue.address) == (1250, 80, "1 Sample Road")


def test_two_venues_do_not_share_a_name(office: Office) -> None:
    office.venues.add("Hall")
    with pytest.raises(Refused, match="already"):
        office.venues.add(" hall ")


def test_a_venue_where_a_forum_meets_stays(office: Office) -> None:
    hall, forum = office.venues.add("Hall"), office.bodies.forums()[0]
    office.bodies.change(forum.id, usual_venue_id=hall)
    with pytest.raises(Refused, match="Forum 1"):
        office.venues.remove(hall)


def test_a_venue_of_past_meetings_may_go_and_they_keep_it(office: Office) -> None:
    hall, forum = office.venues.add("Hall"), office.bodies.forums()[0]
    meeting = office.meetings.add([forum.id], dt.date(2026, 3, 3), venue_id=hall)
    office.venues.remove(hall)
    assert office.venues.all() == []
    assert office.meetings.get(meeting).place == "Hall"


def test_a_venue_of_a_meeting_to_come_stays(office: Office) -> None:
    hall, forum = office.venues.add("Hall"), office.bodies.forums()[0]
    office.meetings.add([forum.id], dt.date(2026, 12, 3), venue_id=hall)
    with pytest.raises(Refused, match="to come"):
        office.venues.remove(hall)
