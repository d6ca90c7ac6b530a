"""What stands against a planned meeting."""

import datetime as dt
from uuid import UUID, uuid4

import pytest

from cspdesk.domain.planning import Booking, clashes, overlap, year_warning

DAY = dt.date(2026, 12, 15)
ALEX, HALL = uuid4(), uuid4()


def booking(
    start: int | None, finish: int | None, *, officer: UUID | None = ALEX, venue: UUID | None = HALL
) -> Booking:
    def clock(hour: int | None) -> dt.time | None:
        return None if hour is None else dt.time(hour)

    return Booking("Forum 1", frozenset({uuid4()}), DAY, clock(start), clock(finish), officer, venue)


@pytest.mark.parametrize(
    ("one", "other", "meets"),
    [
        ((19, 20), (20, 21), False),
        ((19, 21), (20, 22), True),
        ((19, None), (20, 21), True),
        ((19, None), (21, 22), False),
        ((None, None), (9, 10), True),
        ((23, None), (22, 23), False),
    ],
)
def test_times_meet_where_they_overlap(
    one: tuple[int | None, int | None], other: tuple[int | None, int | None], meets: bool
) -> None:
    assert overlap(booking(*one), booking(*other)) is meets
    assert overlap(booking(*other), booking(*one)) is meets


def test_other_officer_and_venue_do_not_clash() -> None:
    assert clashes(booking(19, 20), [booking(19, 20, officer=uuid4(), venue=uuid4())]) == ()


def test_unknown_officer_and_venue_do_not_clash() -> None:
    free = booking(19, 20, officer=None, venue=None)
    assert clashes(free, [free]) == ()


def test_both_clashes_are_said() -> None:
    assert clashes(booking(19, 20), [booking(19, 20)], "Alex Moss", "Hall A") == (
        "Alex Moss is at Forum 1 at 7.00pm that day.",
        "Hall A is taken by Forum 1 at 7.00pm that day.",
    )


def test_year_with_enough_meetings_is_not_warned_of() -> None:
    assert year_warning("Forum 1", 4, "2026-27", 4, 6) == ""


def test_year_with_one_meeting_too_few_is_said() -> None:
    assert year_warning("Forum 1", 1, "2026-27", 2, None) == (
        "Forum 1 would have 1 meeting in 2026-27, fewer than its fewest of 2."
    )
