"""Which back-ups are kept: seven days, four weeks, twelve months, whatever the clock did."""

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from cspdesk.domain.backups import BackupSort, Stamp, superfluous

_NOW = dt.datetime(2026, 11, 21, 18, 0, tzinfo=dt.UTC)
_TIMES = st.datetimes(dt.datetime(2020, 1, 1), dt.datetime(2032, 1, 1), timezones=st.just(dt.UTC))
_STAMPS = st.sets(st.builds(Stamp, _TIMES, st.sampled_from(BackupSort)), max_size=40)


def _kept(stamps: set[Stamp], now: dt.datetime = _NOW) -> list[Stamp]:
    return sorted(stamps - superfluous(stamps, now), key=lambda stamp: stamp.at)


def test_two_years_of_days_leave_seven_days_four_weeks_and_twelve_months() -> None:
    kept = _kept({Stamp(_NOW - dt.timedelta(days=day)) for day in range(730)})
    days = [(_NOW - stamp.at).days for stamp in kept]
    assert [day for day in days if day < 7] == [6, 5, 4, 3, 2, 1, 0]
    # The Sundays of the two whole weeks before those seven days, then the last days of eleven months.
    assert [day for day in days if 7 <= day < 21] == [20, 13]
    assert len({(s.at.year, s.at.month) for s in kept}) == 12
    assert len(kept) == 7 + 2 + 11


@settings(max_examples=40)
@given(_STAMPS, _TIMES)
def test_the_newest_of_each_sort_up_to_now_and_all_past_now_stay(
    stamps: set[Stamp], now: dt.datetime
) -> None:
    kept = set(_kept(stamps, now))
    assert {stamp for stamp in stamps if stamp.at > now or stamp.sort is BackupSort.BY_HAND} <= kept
    for sort in BackupSort:
        past = [stamp for stamp in stamps if stamp.sort is sort and stamp.at <= now]
        assert not past or max(past, key=lambda stamp: stamp.at) in kept


@settings(max_examples=40)
@given(_STAMPS, _TIMES)
def test_dropping_again_drops_nothing_more(stamps: set[Stamp], now: dt.datetime) -> None:
    kept = set(_kept(stamps, now))
    assert not superfluous(kept, now)


@settings(max_examples=40)
@given(_STAMPS, _TIMES, _TIMES)
def test_time_alone_drops_nothing_of_the_past(
    stamps: set[Stamp], now: dt.datetime, later: dt.datetime
) -> None:
    past = {stamp for stamp in stamps if stamp.at <= now}
    assert superfluous(past, now) == superfluous(past, max(now, later))


@settings(max_examples=40)
@given(_STAMPS, _TIMES)
def test_no_more_are_kept_than_are_promised(stamps: set[Stamp], now: dt.datetime) -> None:
    kept = [stamp for stamp in _kept(stamps, now) if stamp.at <= now]
    assert sum(stamp.sort is BackupSort.BY_ITSELF for stamp in kept) <= 7 + 4 + 12
    assert sum(stamp.sort is BackupSort.UNSOUND for stamp in kept) <= 5
