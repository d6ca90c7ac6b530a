"""Charts from any values: every mark in the frame, no words over words, no gap drawn as nought."""

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.chart import (
    AnyChart,
    Bar,
    BarChart,
    Box,
    Chart,
    Dot,
    Fill,
    Label,
    Line,
    Period,
    PeriodChart,
    Progress,
    Role,
    Shape,
    Share,
    SharesChart,
    State,
    StripChart,
    Value,
    amount,
)
from cspdesk.domain.chart_axis import axis, number_words
from cspdesk.domain.chart_fit import overlap, spread
from cspdesk.domain.chart_hatch import strokes
from cspdesk.domain.chart_layout import cut, lay_out
from cspdesk.domain.chart_words import numbers, told
from cspdesk.domain.kinds import Kind

RECORD = (Kind.FIGURE, UUID(int=7))


def measure(text: str, size: float) -> float:
    return len(text) * size * 0.55


def laid(chart: AnyChart, width: float = 480.0) -> Chart:
    return lay_out(chart, width, measure)


def columns(chart: Chart) -> list[Box]:
    return [mark for mark in chart.marks if isinstance(mark, Box) and mark.role is Role.SERIES]


def labels(chart: Chart, *roles: Role) -> list[Label]:
    return [mark for mark in chart.marks if isinstance(mark, Label) and mark.role in roles]


def texts(chart: Chart, *roles: Role) -> list[str]:
    return [label.text for label in labels(chart, *roles)]


def yearly(*values: float | str | None, targets: Sequence[float | str] = ()) -> PeriodChart:
    """Periods from values: a number, a word for a gap, or None where nothing is known."""
    return PeriodChart(
        "Offences",
        tuple(
            Period(
                f"{2001 + place}/{2 + place:02d}",
                None if value is None else said(value),
                said(targets[place]) if place < len(targets) else None,
            )
            for place, value in enumerate(values)
        ),
    )


def said(value: float | str) -> Value:
    return Value(None, value) if isinstance(value, str) else Value(value, records=(RECORD,))


# -- any values at all

_SIDE = (Role.TARGET, Role.BASELINE, Role.GROUP)
NUMBERS = st.one_of(
    st.none(),
    st.integers(-50, 5000),
    st.floats(),
    st.sampled_from([1e9, 3.2e12, 1e-9, -2.5e-7, 5e-324, 1.7e308, 10**400, Decimal("72.4"), 0]),
)
WORDS = st.one_of(
    st.sampled_from(["", "N/A", "to be agreed", "baseline year", "not collected"]), st.text(max_size=40)
)
VALUES = st.builds(
    Value,
    NUMBERS,
    WORDS,
    st.none() | NUMBERS,
    st.none() | NUMBERS,
    estimate=st.sampled_from([False, False, True]),
)
MAYBE = st.none() | VALUES
NAMES = st.text(max_size=60)
WIDTHS = st.sampled_from([120.0, 240.0, 480.0, 1100.0])
PERIOD_CHARTS = st.builds(
    PeriodChart,
    NAMES,
    st.lists(st.builds(Period, NAMES, MAYBE, MAYBE, MAYBE), max_size=30).map(tuple),
    st.sampled_from(["", "%", "crimes per 1,000 people"]),
    st.sampled_from(Shape),
    MAYBE,
)
BAR_CHARTS = st.integers(1, 3).flatmap(
    lambda series: st.builds(
        BarChart,
        NAMES,
        st.lists(
            st.builds(Bar, NAMES, st.lists(VALUES, min_size=series, max_size=series).map(tuple), MAYBE),
            max_size=12,
        ).map(tuple),
        st.just(("Before", "Meanwhile", "After")[:series]),
    )
)
OTHER_CHARTS = st.one_of(
    st.builds(
        SharesChart, NAMES, st.lists(st.builds(Share, NAMES, st.integers(0, 10**9)), max_size=9).map(tuple)
    ),
    st.builds(
        StripChart,
        NAMES,
        st.lists(
            st.builds(
                Progress, NAMES, NUMBERS, NUMBERS, st.none() | st.sampled_from(State), st.text(max_size=8)
            ),
            max_size=80,
        ).map(tuple),
    ),
)
ANY_CHART = st.one_of(PERIOD_CHARTS, BAR_CHARTS, OTHER_CHARTS)


@given(ANY_CHART, WIDTHS)
def test_every_mark_stands_inside_the_frame(chart: AnyChart, width: float) -> None:
    made = laid(chart, width)
    for mark in made.marks:
        left, top, right, foot = mark.bounds
        assert -0.5 <= left <= right <= made.width + 0.5, mark
        assert -0.5 <= top <= foot <= made.height + 0.5, mark


@given(PERIOD_CHARTS, WIDTHS)
def test_no_words_of_one_sort_stand_over_one_another(chart: PeriodChart, width: float) -> None:
    made = laid(chart, width)
    sorts = ((Role.TICK,), (Role.NAME,), (Role.VALUE, Role.INSIDE, Role.MISSING), (Role.KEY,), _SIDE)
    for roles in sorts:
        areas = [label.bounds for label in labels(made, *roles)]
        assert not any(
            overlap(one, other, -0.1) and min(one[3], other[3]) - max(one[1], other[1]) > 0.5
            for place, one in enumerate(areas)
            for other in areas[:place]
        )


@given(st.lists(st.floats(-1e12, 1e12), min_size=1, max_size=30), st.sampled_from(Shape))
def test_higher_values_stand_higher(values: list[float], shape: Shape) -> None:
    periods = tuple(Period(str(place), Value(value)) for place, value in enumerate(values))
    made = laid(PeriodChart("", periods, shape=shape))
    if shape is Shape.LINE:
        heights = [mark.y for mark in made.marks if isinstance(mark, Dot)]
    else:
        zero = next(mark.y1 for mark in made.marks if isinstance(mark, Line) and mark.role is Role.AXIS)
        heights = [
            box.y if box.y + box.height <= zero + 0.01 else box.y + box.height for box in columns(made)
        ]
    assert len(heights) == len(values)
    for (one, low), (other, high) in pairwise(sorted(zip(values, heights, strict=True))):
        assert one == other or high <= low + 1.01


@given(ANY_CHART)
def test_any_chart_has_a_sentence_and_a_table_with_a_row_for_each_name(chart: AnyChart) -> None:
    own = numbers(chart)
    assert told(chart).endswith(".")
    assert all(len(row.cells) == len(own.heads) for row in own.rows)


@given(st.lists(st.floats(-1e15, 1e15), min_size=1, max_size=9), st.booleans())
def test_an_axis_holds_its_values_in_few_round_steps(values: list[float], from_zero: bool) -> None:
    values = [found for value in values if (found := amount(value)) is not None]
    made = axis(values, from_zero=from_zero)
    slack = (made.high - made.low) * 1e-6
    assert made.low - slack <= min(values)
    assert max(values) <= made.high + slack
    assert 2 <= len(made.ticks) <= 7
    assert len({words for _, words in made.ticks}) == len(made.ticks)


@given(
    st.lists(st.tuples(st.floats(0, 100), st.floats(1, 20)), max_size=5),
)
def test_names_at_the_side_are_spread_without_touching(blocks: list[tuple[float, float]]) -> None:
    wanted, talls = [top for top, _ in blocks], [tall for _, tall in blocks]
    tops = spread(wanted, talls, 0.0, 120.0)
    order = sorted(range(len(blocks)), key=tops.__getitem__)
    for upper, lower in pairwise(order):
        assert tops[upper] + talls[upper] <= tops[lower] + 0.001


@given(st.floats(1, 300), st.floats(1, 300), st.sampled_from([Fill.HATCH, Fill.BACK_HATCH]))
def test_hatching_ends_at_the_edges_of_its_box(width: float, height: float, fill: Fill) -> None:
    for x1, y1, x2, y2 in strokes(Box(5.0, 7.0, width, height, Role.SERIES, fill)):
        assert 4.99 <= x1 <= x2 <= 5.01 + width
        assert all(6.99 <= y <= 7.01 + height for y in (y1, y2))


# -- gaps


@pytest.mark.parametrize("word", ["N/A", "to be agreed", "baseline year", "not collected"])
def test_a_period_without_a_value_is_its_word_and_no_column(word: str) -> None:
    made = laid(yearly(549, word, 504))
    assert len(columns(made)) == 2
    assert " ".join(texts(made, Role.MISSING)) == word


def test_nought_is_a_column_with_its_number() -> None:
    made = laid(yearly(549, 0))
    assert len(columns(made)) == 2
    assert "0" in texts(made, Role.VALUE)


def test_a_line_is_broken_where_a_period_has_no_value() -> None:
    chart = yearly(5, 6, "not collected", 8)
    made = laid(PeriodChart(chart.title, chart.periods, shape=Shape.LINE))
    strokes_ = [mark for mark in made.marks if isinstance(mark, Line) and mark.role is Role.SERIES]
    assert len(strokes_) == 1
    assert len([mark for mark in made.marks if isinstance(mark, Dot)]) == 3


def test_a_word_without_room_becomes_a_letter_that_is_explained() -> None:
    made = laid(yearly(*[5 if place % 2 else "not collected" for place in range(30)]))
    assert set(texts(made, Role.MISSING)) == {"a"}
    assert texts(made, Role.KEY) == ["a: not collected"]


def test_words_alone_need_no_axis() -> None:
    made = laid(yearly("baseline year", "to be agreed"))
    assert not labels(made, Role.TICK)
    assert texts(made, Role.MISSING) == ["baseline year", "to be agreed"]


def test_a_target_to_be_agreed_stands_under_its_period_and_never_on_the_axis() -> None:
    made = laid(yearly(549, 504, targets=["to be agreed", "to be agreed"]))
    assert texts(made, Role.TARGET) == ["Target: to be agreed"]
    assert not [mark for mark in made.marks if isinstance(mark, Line) and mark.role is Role.TARGET]


def test_a_range_is_a_box_from_its_low_to_its_high_end() -> None:
    made = laid(PeriodChart("", (Period("2009/10", Value(low=70, high=75)), Period("2010/11", Value(75)))))
    span, column = columns(made)
    assert span.fill is Fill.TINT
    assert span.y == pytest.approx(column.y)
    assert span.y + span.height < column.y + column.height
    assert "70 to 75" in texts(made, Role.VALUE)


# -- lines beside the values


def test_the_target_line_steps_with_its_periods_and_says_its_word() -> None:
    made = laid(yearly(549, 530, 504, targets=[540, 520, 520]))
    steps = [mark for mark in made.marks if isinstance(mark, Line) and mark.role is Role.TARGET]
    assert len(steps) == 2
    assert texts(made, Role.TARGET) == ["Target 520"]


def test_baseline_and_comparison_group_have_marks_and_words_of_their_own() -> None:
    chart = PeriodChart(
        "", (Period("2008/09", Value(504), group=Value(530)),), baseline=Value(549, "549 in 2006/07")
    )
    made = laid(chart)
    assert " ".join(texts(made, Role.BASELINE)) == "Baseline 549 in 2006/07"
    assert " ".join(texts(made, Role.GROUP)) == "Comparison group 530"
    assert [mark.role for mark in made.marks if isinstance(mark, Dot)] == [Role.GROUP]


def test_an_estimate_is_hatched_and_explained() -> None:
    made = laid(PeriodChart("", (Period("2008/09", Value(504, estimate=True)),)))
    assert [box.fill for box in columns(made)] == [Fill.HATCH]
    assert texts(made, Role.KEY) == ["Hatched: estimate"]


def test_columns_begin_at_nought() -> None:
    made = laid(yearly(1004, 1001, 1003))
    assert "0" in texts(made, Role.TICK)


def test_a_line_of_close_values_has_its_own_foot() -> None:
    chart = yearly(72, 81)
    made = laid(PeriodChart("", chart.periods, "%", Shape.LINE))
    assert texts(made, Role.TICK)[0] == "72%"


def test_billions_are_counted_in_billions() -> None:
    chart = yearly(3_200_000_000)
    made = laid(PeriodChart("", chart.periods, "£"))
    assert texts(made, Role.TICK)[0] == "£, billions"
    assert texts(made, Role.VALUE) == ["3.2 billion"]


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "0"), (11359, "11,359"), (-12, "−12"), (9.4, "9.4"), (1 / 3, "0.3333"), (3.2e-9, "3.2 × 10⁻⁹")],
)
def test_numbers_are_written_as_people_write_them(number: float, words: str) -> None:
    assert number_words(number) == words


# -- bars, shares, strips


def test_bars_keep_the_order_they_were_given_in() -> None:
    made = laid(BarChart("", tuple(Bar(name, (Value(n),)) for name, n in (("C", 1), ("A", 9), ("B", 4)))))
    assert texts(made, Role.NAME) == ["C", "A", "B"]
    tops = [box.y for box in columns(made)]
    assert tops == sorted(tops)


def test_a_bar_below_nought_goes_the_other_way() -> None:
    made = laid(BarChart("", (Bar("Up", (Value(10),)), Bar("Down", (Value(-10),)))))
    up, down = columns(made)
    assert down.x + down.width == pytest.approx(up.x)
    assert down.width == pytest.approx(up.width)


def test_a_long_name_takes_two_lines_and_then_dots() -> None:
    made = laid(BarChart("", (Bar("Prolific and other priority offenders " * 5, (Value(3),)),)))
    names = texts(made, Role.NAME)
    assert len(names) == 2
    assert names[1].endswith("…")


def test_a_bar_without_a_value_is_its_word() -> None:
    made = laid(BarChart("", (Bar("A", (Value(5),)), Bar("B", (Value(None, "not collected"),)))))
    assert len(columns(made)) == 1
    assert texts(made, Role.MISSING) == ["not collected"]


def test_two_series_differ_in_their_fill() -> None:
    made = laid(BarChart("", (Bar("Litter", (Value(12), Value(3))),), ("Before", "After")))
    assert [box.fill for box in columns(made)][-2:] == [Fill.GREY, Fill.SOLID]


def test_shares_are_as_wide_as_their_numbers_and_each_has_a_fill_of_its_own() -> None:
    made = laid(SharesChart("", (Share("Closed", 30), Share("Open", 10), Share("New", 0))))
    bar = [box for box in columns(made) if box.y == 0]
    assert [round(box.width + 1.5) for box in bar] == [360, 120]
    assert len({box.fill for box in bar}) == 2
    assert texts(made, Role.NAME) == ["Closed 30", "Open 10", "New 0"]


@pytest.mark.parametrize(
    ("row", "state"),
    [
        (Progress("", 4, 4), State.DONE),
        (Progress("", 5, 4), State.DONE),
        (Progress("", 1, 4), State.PART),
        (Progress("", 0, 4), State.NOT_DONE),
        (Progress("", 3, None), State.NOT_KNOWN),
        (Progress("", 0, 4, State.DONE), State.DONE),
    ],
)
def test_a_row_stands_where_its_numbers_put_it(row: Progress, state: State) -> None:
    assert row.stands is state


@pytest.mark.parametrize("count", [1, 18, 60, 61, 504])
def test_a_strip_has_a_mark_for_every_row(count: int) -> None:
    rows = tuple(
        Progress(f"Forum {n}", n % 5, 4, code=f"F{n}", records=((Kind.BODY, UUID(int=n)),))
        for n in range(count)
    )
    made = laid(StripChart("Forums", rows))
    assert {datum.records for datum in made.data if datum.records} == {row.records for row in rows}


def test_a_strip_cut_over_pages_loses_no_row_and_says_its_key_again() -> None:
    rows = tuple(Progress(f"Forum {n}", n % 5, 4) for n in range(50))
    first, rest = cut(laid(StripChart("Forums", rows)), 200.0) or pytest.fail("nothing fits")
    assert first.height <= 200.0
    assert texts(first, Role.KEY) == texts(rest, Role.KEY)
    assert texts(first, Role.NAME) + texts(rest, Role.NAME) == [row.name for row in rows]
    assert all(mark.bounds[3] <= rest.height + 0.5 for mark in rest.marks)


def test_bars_cut_over_pages_keep_one_line_of_nought() -> None:
    chart = BarChart("", tuple(Bar(f"Place {n}", (Value(n),)) for n in range(40)))
    first, rest = cut(laid(chart), 150.0) or pytest.fail("nothing fits")
    for half in (first, rest):
        (zero,) = [mark for mark in half.marks if isinstance(mark, Line)]
        assert zero.y2 <= half.height
        assert zero.y1 >= 0


# -- records and words


def test_every_value_opens_its_records() -> None:
    made = laid(yearly(549, 504))
    opened = defaultdict(set)
    for mark in made.marks:
        if mark.datum is not None:
            opened[mark.datum.words].add(mark.datum.records)
    assert opened == {"2001/02: 549": {(RECORD,)}, "2002/03: 504": {(RECORD,)}}


def test_the_sentence_says_every_number_and_every_gap() -> None:
    chart = yearly("baseline year", 504, targets=["N/A", 520])
    assert told(chart) == "Offences. 2001/02: baseline year, target N/A; 2002/03: 504, target 520."


def test_the_table_has_a_column_for_what_there_is() -> None:
    own = numbers(yearly(549, "not collected", targets=[540, 520]))
    assert own.heads == ("Period", "Actual", "Target")
    assert [row.cells for row in own.rows] == [("2001/02", "549", "540"), ("2002/03", "not collected", "520")]
    assert own.rows[0].records == (RECORD,)
