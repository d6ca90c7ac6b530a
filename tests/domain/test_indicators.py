"""How indicators stand, and figures that disagree."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.indicator_clashes import clashes
from cspdesk.domain.indicator_kinds import Basis, ChangeIn, FigureKind, Good, IndicatorForm, TargetState
from cspdesk.domain.indicator_periods import read_period
from cspdesk.domain.indicator_stands import Status
from cspdesk.domain.indicator_view import Held, IndicatorStands, in_order, stand
from cspdesk.domain.indicators import FigureRow, IndicatorRow, TargetRow, plain_code, same_code, say_row
from cspdesk.domain.kinds import Kind

_TODAY = dt.date(2011, 5, 1)


def _indicator(name: str = "Crime", **values: object) -> IndicatorRow:
    usual: dict[str, object] = dict.fromkeys(
        ("code", "aliases", "note", "unit", "numerator", "denominator", "source", "collection", "agreements", "family"),
        "",
    )  # fmt: skip
    usual |= dict.fromkeys(("per", "part_of_id", "gap_to_id", "measure_id", "survey_id"))
    usual |= dict.fromkeys(("not_collected", "stretch", "reward", "hidden"), False)
    usual |= {"form": IndicatorForm.COUNT, "good": Good.LOWER, "change_in": ChangeIn.PERCENT, "position": 0}
    return IndicatorRow(id=uuid4(), name=name, **{**usual, **values})  # type: ignore[arg-type]


def _target(of: IndicatorRow, period: str, value: str = "", **values: object) -> TargetRow:
    span = read_period(period)
    usual: dict[str, object] = {
        "state": TargetState.NOT_APPLICABLE if value == "N/A" else TargetState.AGREED,
        "plan_id": None, "percent": "", "numerator": None, "denominator": None, "population_on": None, "note": "",
    }  # fmt: skip
    first, last = span if span is not None else (None, None)
    return TargetRow(
        id=uuid4(), indicator_id=of.id, period=period, from_day=first, to_day=last, value=value, **{**usual, **values}
    )  # type: ignore[arg-type]  # fmt: skip


def _figure(of: IndicatorRow, period: str, value: str = "", **values: object) -> FigureRow:
    span = read_period(period)
    first, last = span if span is not None else (None, None)
    usual: dict[str, object] = dict.fromkeys(("source", "place", "note", "settled", "body"), "")
    usual |= dict.fromkeys(("numerator", "denominator", "population_on", "body_id", "as_at"))
    usual |= {"kind": FigureKind.ACTUAL, "basis": Basis.WHOLE}
    return FigureRow(
        id=uuid4(), indicator_id=of.id, period=period, from_day=first, to_day=last, value=value, **{**usual, **values}
    )  # type: ignore[arg-type]  # fmt: skip


def _baseline(of: IndicatorRow, period: str, value: str) -> FigureRow:
    return _figure(of, period, value, kind=FigureKind.BASELINE)


def _stand(
    of: IndicatorRow,
    targets: tuple[TargetRow, ...] = (),
    figures: tuple[FigureRow, ...] = (),
    others: tuple[Held, ...] = (),
) -> IndicatorStands:
    known: dict[UUID, Held] = {held.row.id: held for held in others}
    return stand(Held(of, targets=targets, figures=figures), known, _TODAY)


_NI_21 = _indicator("Agree", form=IndicatorForm.PERCENT, good=Good.HIGHER)
_NI_21_TARGETS = tuple(
    _target(_NI_21, period, value)
    for period, value in (("08/09", "N/A"), ("09/10", "N/A"), ("10/11", "32.5%"))
)


def test_26_percent_is_behind_the_straight_line_at_29() -> None:
    found = _stand(
        _NI_21, _NI_21_TARGETS, (_baseline(_NI_21, "2008/09", "25.5%"), _figure(_NI_21, "09/10", "26%"))
    )
    assert found.standing.status is Status.BEHIND
    assert found.standing.word == "Behind the line"
    assert found.standing.against == 29


def test_a_year_marked_n_a_is_not_scored_itself() -> None:
    found = _stand(_NI_21, _NI_21_TARGETS, (_figure(_NI_21, "09/10", "26%"),))
    assert found.years[1].standing.word == "Not scored: N/A"


@pytest.mark.parametrize(
    ("value", "status"), [("0.91", Status.AHEAD), ("0.92", Status.ON_TARGET), ("0.95", Status.MISSED)]
)
def test_lower_is_better_for_a_ratio(value: str, status: Status) -> None:
    row = _indicator(form=IndicatorForm.RATIO)
    assert (
        _stand(row, (_target(row, "09/10", "0.92"),), (_figure(row, "09/10", value),)).standing.status
        is status
    )


def test_whole_numbers_are_scored_year_by_year() -> None:
    row = _indicator("Drug users", good=Good.HIGHER)
    targets = tuple(_target(row, p, v) for p, v in (("08/09", "591"), ("09/10", "597"), ("10/11", "603")))
    figures = tuple(_figure(row, p, v) for p, v in (("08/09", "588"), ("09/10", "597"), ("10/11", "610")))
    found = [year.standing.status for year in _stand(row, targets, figures).years]
    assert found == [Status.MISSED, Status.ON_TARGET, Status.AHEAD]


def test_a_target_in_words_is_never_scored() -> None:
    row = _indicator(form=IndicatorForm.TEXT)
    found = _stand(
        row, (_target(row, "10/11", "Based on the ratio of 1:1.1"),), (_figure(row, "10/11", "12%"),)
    )
    assert found.standing.word == "Not scored: target in words"


def test_what_is_to_be_agreed_is_neither_nought_nor_missed() -> None:
    row = _indicator()
    target = _target(row, "10/11", state=TargetState.TO_BE_AGREED)
    found = _stand(row, (target,), (_figure(row, "10/11", "12"),))
    assert found.standing.word == "Not scored: to be agreed"
    assert found.years[0].number is None


def test_a_baseline_year_is_not_scored_and_is_the_base_of_the_next() -> None:
    row = _indicator()
    targets = (
        _target(row, "09/10", state=TargetState.BASELINE_YEAR),
        _target(row, "10/11", percent="-5"),
    )
    found = _stand(row, targets, (_figure(row, "09/10", "400"), _figure(row, "10/11", "390")))
    assert found.years[0].standing.word == "Not scored: baseline year"
    assert found.years[1].number == 380
    assert found.standing.status is Status.MISSED


def test_half_a_year_is_held_to_its_share_and_not_called_missed() -> None:
    row = _indicator()
    found = _stand(row, (_target(row, "10/11", "400"),), (_figure(row, "first half of 10/11", "210"),))
    assert found.standing.status is Status.BEHIND
    assert found.standing.against == 200


def test_none_of_one_is_not_on_target_before_its_share_is_a_whole_one() -> None:
    row = _indicator("Officer", good=Good.HIGHER)
    found = _stand(row, (_target(row, "10/11", "1"),), (_figure(row, "first half of 10/11", "0"),))
    assert found.standing.word == "Not scored: too early in the year to say"


def test_more_reports_of_hate_crime_are_a_change_for_the_better() -> None:
    row = _indicator("Hate crime", good=Good.HIGHER)
    found = _stand(row, (), (_baseline(row, "2006/07", "200"), _figure(row, "2007/08", "230")))
    assert found.change is not None
    assert (found.change.words, found.change.good) == ("+15.0%", True)


def test_points_are_told_as_points() -> None:
    row = _indicator(form=IndicatorForm.PERCENT, change_in=ChangeIn.POINTS)
    found = _stand(row, (), (_baseline(row, "2007", "54%"), _figure(row, "2008", "50%")))
    assert found.change is not None
    assert found.change.words == "\N{MINUS SIGN}4 points"


def test_count_and_population_give_the_rate() -> None:
    row = _indicator(form=IndicatorForm.RATE, per=1000)
    figure = _figure(row, "2007/08", numerator=2470, denominator=175_700)
    assert say_row(figure, row) == "14.06"


def test_n_and_n_give_the_percent() -> None:
    row = _indicator(form=IndicatorForm.PERCENT)
    assert say_row(_figure(row, "2007/08", numerator=12, denominator=64), row) == "18.8%"


def test_parts_are_summed_when_all_are_given() -> None:
    whole = _indicator("Acquisitive")
    parts = [_indicator(name, part_of_id=whole.id) for name in ("burglary", "robbery")]
    held = [
        Held(part, figures=(_figure(part, "09/10", value),))
        for part, value in zip(parts, ("210", "30"), strict=True)
    ]
    found = _stand(whole, others=tuple(held))
    assert found.parts is not None
    assert found.parts.total is not None
    assert (found.parts.total.said, len(found.parts.total.records)) == ("240", 2)
    assert found.latest is not None
    assert found.latest.number == 240


def test_parts_that_lack_one_are_not_summed() -> None:
    whole = _indicator("Acquisitive")
    burglary, robbery = (_indicator(name, part_of_id=whole.id) for name in ("burglary", "robbery"))
    held = (Held(burglary, figures=(_figure(burglary, "09/10", "210"),)), Held(robbery))
    found = _stand(whole, others=held)
    assert found.parts is not None
    assert (found.parts.total, found.parts.words) == (None, "1 of 2 parts have a figure for 09/10")


def test_worse_than_the_family_is_said_with_both_numbers() -> None:
    row = _indicator(form=IndicatorForm.RATE, per=1000, family="most similar family")
    family = _figure(row, "09/10", "11.2", kind=FigureKind.FAMILY)
    found = _stand(row, (), (_figure(row, "09/10", "12.6"), family)).family
    assert found is not None
    assert found.words == "Worse than most similar family: 12.6 against 11.2 (09/10)"


def test_the_perception_gap_is_17_points() -> None:
    victims = _indicator("Victim", form=IndicatorForm.PERCENT)
    worried = _indicator("Worried", form=IndicatorForm.PERCENT, gap_to_id=victims.id)
    held = Held(victims, figures=(_figure(victims, "", "16%"),))
    found = _stand(worried, (), (_figure(worried, "", "33%"),), (held,)).gap
    assert found is not None
    assert found.points == 17
    assert found.words == "33% \N{MINUS SIGN} 16% = 17 points"


def test_reward_that_is_at_risk_comes_first() -> None:
    calm = _indicator("Calm", position=1)
    risk = _indicator("Risk", position=2, reward=True)
    rows = [
        _stand(each, (_target(each, "09/10", "10"),), (_figure(each, "09/10", "20"),))
        for each in (calm, risk)
    ]
    assert [each.row.name for each in in_order(rows)] == ["Risk", "Calm"]


# -- clashes


def test_a_year_and_its_monthly_mean_that_disagree_clash_and_name_both_places() -> None:
    row = _indicator("ASB incidents")
    period = "July 2011 – June 2012"
    figures = (
        _figure(row, period, "11,359", place="line 113"),
        _figure(row, period, "868", place="line 181", basis=Basis.MONTHLY_MEAN),
    )
    (found,) = clashes(row, figures)
    assert found.open
    assert "11,359 (line 113)" in found.words
    assert "868 a month, which makes 10,416 (line 181)" in found.words


def test_two_counts_of_one_year_clash() -> None:
    row = _indicator()
    assert len(clashes(row, [_figure(row, "2011", "2,458"), _figure(row, "2011", "2,562")])) == 1


def test_a_clash_is_settled_when_both_say_why() -> None:
    row = _indicator()
    figures = [_figure(row, "2011", value, settled="counted on another day") for value in ("2,458", "2,562")]
    (found,) = clashes(row, figures)
    assert (found.open, found.settled) == (False, "counted on another day")


def test_another_period_another_area_and_the_family_never_clash() -> None:
    row = _indicator()
    figures = [
        _figure(row, "2011", "10"),
        _figure(row, "2012", "11"),
        _figure(row, "2011", "12", body_id=uuid4()),
        _figure(row, "2011", "13", kind=FigureKind.FAMILY),
    ]
    assert clashes(row, figures) == ()


@given(st.integers(0, 10_000_000), st.integers(0, 2))
def test_a_mean_that_was_only_rounded_never_clashes_with_its_year(year: int, places: int) -> None:
    row = _indicator()
    mean = (Decimal(year) / 12).quantize(Decimal(1).scaleb(-places))
    figures = [_figure(row, "2011", str(year)), _figure(row, "2011", str(mean), basis=Basis.MONTHLY_MEAN)]
    assert clashes(row, figures) == ()


@given(st.integers(0, 9999), st.integers(0, 9999))
def test_clashes_do_not_depend_on_the_order_of_entry(a: int, b: int) -> None:
    row = _indicator()
    figures = [_figure(row, "2011", str(a)), _figure(row, "2011", str(b))]
    assert len(clashes(row, figures)) == len(clashes(row, figures[::-1])) == (a != b)


# -- codes


@pytest.mark.parametrize("typed", ["NI16", "NI-16", "ni 16", "NI  16"])
def test_a_code_has_one_spelling(typed: str) -> None:
    assert plain_code(typed) == "NI 16"


def test_a_misprinted_code_is_an_alias() -> None:
    row = _indicator(code="NI 40", aliases="PI 40")
    assert same_code([row], "PI40") is row


def test_a_figure_names_its_record() -> None:
    row = _indicator()
    figure = _figure(row, "09/10", "5")
    assert _stand(row, (), (figure,)).records == ((Kind.FIGURE, figure.id),)


def test_percent_or_points_not_said_is_asked_and_not_scored() -> None:
    row = _indicator(form=IndicatorForm.PERCENT, change_in=ChangeIn.UNSAID)
    figures = (_baseline(row, "08/09", "50%"), _figure(row, "09/10", "47%"))
    found = _stand(row, (_target(row, "09/10", percent="-4"),), figures)
    assert found.standing.word == "Not scored: percent or points not said"
    points = replace(row, change_in=ChangeIn.POINTS)
    assert _stand(points, (_target(row, "09/10", percent="-4"),), figures).years[0].number == 46


def test_half_a_year_is_never_a_change_on_a_whole_one() -> None:
    row = _indicator()
    figures = (
        _baseline(row, "08/09", "400"),
        _figure(row, "09/10", "440"),
        _figure(row, "first half of 10/11", "210"),
    )
    found = _stand(row, (), figures).change
    assert found is not None
    assert found.words == "+10.0%"


def test_a_status_judged_by_an_earlier_target_says_of_which_period_it_is() -> None:
    crime = _indicator(good=Good.LOWER)
    targets = (_target(crime, "2025-26", "20"), _target(crime, "2026-27", "Based on a ratio"))
    held = Held(crime, targets=targets, figures=(_figure(crime, "2025-26", "22"),))
    found = stand(held, {}, dt.date(2026, 11, 21))
    assert found.now is not None
    assert found.now.target.period == "2026-27"
    assert (found.standing.word, found.standing.short) == ("Missed in 2025-26", "Missed 2025-26")
