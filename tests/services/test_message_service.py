"""The communications schedule: channels, messages, what is overdue, a month and a list that agree."""

import datetime as dt
from uuid import UUID

import pytest

from cspdesk.domain.publication_kinds import GivenWay, MessageState
from cspdesk.errors import Refused
from cspdesk.office import Office


@pytest.fixture
def newsletter(office: Office) -> UUID:
    return office.messages.add_channel("Town newsletter", times_a_year=4)


def test_a_message_shows_the_channels_it_goes_out_by(office: Office, newsletter: UUID) -> None:
    board = office.messages.add_channel("Notice board")
    made = office.messages.add("Bulb planting", [newsletter, board])
    assert office.messages.get(made).channels == "Notice board, Town newsletter"


def test_a_channel_taken_from_a_message_is_no_longer_shown(office: Office, newsletter: UUID) -> None:
    made = office.messages.add("Bulb planting", [newsletter])
    office.messages.change(made, [])
    assert office.messages.get(made).channels == ""


def test_a_quarterly_channel_has_four_due_days_a_year(office: Office, newsletter: UUID) -> None:
    office.messages.plan_year(newsletter, "Our contribution", dt.date(2026, 1, 31))
    assert [row.due for row in office.messages.all()] == [
        dt.date(2026, 1, 31),
        dt.date(2026, 4, 30),
        dt.date(2026, 7, 31),
        dt.date(2026, 10, 31),
    ]


def test_a_channel_of_no_known_rhythm_has_no_year(office: Office) -> None:
    board = office.messages.add_channel("Notice board")
    with pytest.raises(Refused, match="how many times"):
        office.messages.plan_year(board, "News", dt.date(2026, 1, 1))


def test_a_planned_message_of_a_past_day_is_overdue_until_it_is_sent(office: Office) -> None:
    made = office.messages.add("Shed locks", due=office.context.today() - dt.timedelta(days=1))
    assert [row.id for row in office.messages.overdue()] == [made]
    office.messages.sent(made)
    assert office.messages.overdue() == []


def test_the_next_ninety_days_end_on_the_ninetieth(office: Office) -> None:
    today = office.context.today()
    for days in (0, 90, 91):
        office.messages.add(str(days), due=today + dt.timedelta(days=days))
    assert [row.title for row in office.messages.coming()] == ["0", "90"]


def test_month_and_list_show_the_same_messages(office: Office) -> None:
    day = dt.date(2026, 5, 15)
    for title, due in (("a", day), ("b", day.replace(month=6)), ("c", day.replace(day=1))):
        office.messages.add(title, due=due)
    months = [row.title for month in (5, 6) for row in office.messages.of_month(day.replace(month=month))]
    assert sorted(months) == sorted(row.title for row in office.messages.all())


def test_a_sent_message_stands_under_the_day_it_was_sent(office: Office) -> None:
    made = office.messages.add("Shed locks", due=dt.date(2026, 5, 30))
    office.messages.sent(made, dt.date(2026, 6, 1))
    assert [row.state for row in office.messages.of_month(dt.date(2026, 6, 1))] == [MessageState.SENT]


def test_a_channel_is_known_once(office: Office, newsletter: UUID) -> None:
    with pytest.raises(Refused, match="already"):
        office.messages.add_channel("TOWN newsletter")


def test_two_articles_in_one_outlet_count_two(office: Office) -> None:
    article = office.publications.log("article", "Our priorities")
    for place in ("Parish Magazine", "parish magazine", "The Gazette"):
        office.publications.give_out(
            article, place, way=GivenWay.ARTICLE, on_day=dt.date(2026, 3, 1), tell=False
        )
    counted = [(count.outlet, count.number) for count in office.publications.articles()]
    assert counted == [("Parish Magazine", 2), ("The Gazette", 1)]
