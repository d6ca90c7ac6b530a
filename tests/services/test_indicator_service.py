"""What is done with indicators: each verb is one unit of work that undo takes back whole."""

from datetime import date

import pytest

from cspdesk.domain.indicator_kinds import Basis, ChangeIn, FigureKind, Good, IndicatorForm, TargetState
from cspdesk.domain.kinds import Audience, Kind
from cspdesk.errors import Refused
from cspdesk.office import Office
from cspdesk.services.indicator_typed import FigureTyped, TargetTyped
from cspdesk.services.papers.registry import Wanted, build


def test_a_code_that_another_indicator_goes_by_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="NI 40 is “Drug users"):
        office.indicators.add("Treatment", code="ni40")


def test_an_indicator_is_never_a_part_of_itself(office: Office) -> None:
    whole = office.indicators.add("Whole")
    part = office.indicators.add("Part", part_of_id=whole)
    with pytest.raises(Refused, match="part of itself"):
        office.indicators.change(whole, part_of_id=part)


def test_partners_come_with_the_indicator_in_one_step(office: Office) -> None:
    partners = office.indicators.read_partners("Police*\nFriends of the Park\n")
    made = office.indicators.add("Signed", IndicatorForm.COUNT, partners)
    found = office.indicators.get(made)
    assert [each.starred for each in found.partners] == ["Police*", "Friends of the Park"]
    assert found.partners[0].agency_id is not None


def test_targets_of_all_years_are_set_at_once_and_undone_at_once(office: Office) -> None:
    made = office.indicators.add("Calls", good=Good.LOWER)
    office.indicators.add_figure(made, FigureTyped("2025/26", "400", FigureKind.BASELINE))
    office.indicators.set_targets(
        made,
        [
            TargetTyped("2026/27", percent="-5"),
            TargetTyped("2027/28", "to be agreed"),
            TargetTyped("2028/29", "N/A"),
        ],
    )
    years = office.indicators.get(made).years
    assert [year.said for year in years] == ["380 (\N{MINUS SIGN}5%)", "to be agreed", "N/A"]
    assert years[1].target.state is TargetState.TO_BE_AGREED
    office.history.undo(office.history.recent()[-1].id)
    assert office.indicators.get(made).years == ()


def test_a_target_that_stays_keeps_its_record(office: Office) -> None:
    made = office.indicators.add("Calls")
    office.indicators.set_targets(made, [TargetTyped("2026/27", "10")])
    (before,) = office.indicators.get(made).years
    office.indicators.set_targets(made, [TargetTyped("2026/27", "12", id=before.target.id)])
    (after,) = office.indicators.get(made).years
    assert (after.target.id, after.said) == (before.target.id, "12")


def test_a_period_typed_twice_is_refused(office: Office) -> None:
    made = office.indicators.add("Calls")
    with pytest.raises(Refused, match="stands there twice"):
        office.indicators.set_targets(made, [TargetTyped("2026/27", "1"), TargetTyped("2026/27", "2")])


def test_a_changed_target_of_the_plan_stands_in_its_change_log(office: Office) -> None:
    row = office.indicators.find("Rowdy and nuisance behaviour")
    assert row is not None
    (year,) = office.indicators.get(row.id).years
    office.indicators.set_targets(row.id, [TargetTyped("2008-09", percent="-7", id=year.target.id)])
    assert year.target.plan_id is not None
    (change, *_) = office.plans.file(year.target.plan_id).changes
    assert (change.was, change.now) == ("-5%", "-7%")


def test_entering_a_figure_that_disagrees_raises_a_clash_until_it_is_settled(office: Office) -> None:
    made = office.indicators.add("ASB incidents")
    first, _ = office.indicators.add_figure(
        made, FigureTyped("July 2025 - June 2026", "11,359", place="page 3")
    )
    mean = FigureTyped("July 2025 - June 2026", "868", basis=Basis.MONTHLY_MEAN, place="page 5")
    second, raised = office.indicators.add_figure(made, mean)
    assert "page 3" in raised[0].words
    assert "page 5" in raised[0].words
    office.indicators.settle(first, second, "The mean leaves out calls about noise.")
    assert office.indicators.get(made).open_clashes == ()
    office.indicators.change_figure(
        second, FigureTyped("July 2025 - June 2026", "870", basis=Basis.MONTHLY_MEAN)
    )
    assert len(office.indicators.get(made).open_clashes) == 1


def test_count_and_population_give_the_rate_and_keep_its_date(office: Office) -> None:
    made = office.indicators.add("Burglary", IndicatorForm.RATE, per=1000)
    typed = FigureTyped("2025/26", numerator=2470, denominator=175_700, population_on=date(2025, 6, 30))
    office.indicators.add_figure(made, typed)
    latest = office.indicators.get(made).latest
    assert latest is not None
    assert latest.said == "14.06"
    assert latest.figure is not None
    assert latest.figure.population_on == date(2025, 6, 30)


@pytest.mark.parametrize("typed", ["The family at number 4", "12 about J. Smith", "3:1"])
def test_words_are_refused_where_a_count_belongs(office: Office, typed: str) -> None:
    made = office.indicators.add("Referrals to the ASBRAC", unit="referrals")
    with pytest.raises(Refused, match="type the number alone"):
        office.indicators.add_figure(made, FigureTyped("2025/26", typed))
    office.indicators.add_figure(made, FigureTyped("2025/26", "12 referrals"))


def test_a_count_alone_is_no_percent(office: Office) -> None:
    made = office.indicators.add("Share", IndicatorForm.PERCENT)
    with pytest.raises(Refused, match="out of how many"):
        office.indicators.add_figure(made, FigureTyped("2025/26", numerator=12))


def test_the_base_of_next_year_is_what_the_baseline_year_measured(office: Office) -> None:
    made = office.indicators.add("Repeats", good=Good.LOWER)
    office.indicators.set_targets(
        made, [TargetTyped("2025/26", "baseline year"), TargetTyped("2026/27", percent="-10")]
    )
    office.indicators.add_figure(made, FigureTyped("2025/26", "50"))
    found = office.indicators.get(made)
    assert (found.years[0].standing.reason, found.years[1].number) == ("baseline year", 45)


def test_percent_and_points_are_asked_for_and_shown(office: Office) -> None:
    made = office.indicators.add("Safe", IndicatorForm.PERCENT, change_in=ChangeIn.POINTS)
    office.indicators.add_figure(made, FigureTyped("2025/26", "50%", FigureKind.BASELINE))
    office.indicators.set_targets(made, [TargetTyped("2026/27", percent="+4")])
    assert office.indicators.get(made).years[0].said == "54% (+4 points)"
    office.indicators.change(made, change_in=ChangeIn.PERCENT)
    assert office.indicators.get(made).years[0].said == "52% (+4%)"


def test_what_a_measure_counts_comes_with_its_activities(office: Office) -> None:
    kind = next(each for each in office.activities.kinds() if each.key == "training")
    made = office.activities.add(kind.id, "Awareness training", date(2026, 9, 1))
    office.activities.close(made)
    row = office.indicators.find("Training programmes delivered")
    assert row is not None
    found = office.indicators.get(row.id)
    assert found.latest is not None
    assert (found.latest.said, found.latest.records) == ("1", ((Kind.ACTIVITY, made),))
    assert found.years[0].number == 6


def test_an_indicator_of_the_library_comes_with_its_wordings_and_without_figures(office: Office) -> None:
    (made,) = office.indicators.add_from_library(["NI 20"])
    found = office.indicators.get(made)
    assert {"Assault with injury crime rate"} == {found.row.name}
    assert (len(found.names) > 2, found.figures, found.years) == (True, (), ())
    with pytest.raises(Refused, match="already"):
        office.indicators.add_from_library(["NI 20"])


def test_a_line_is_linked_and_let_go_again(office: Office) -> None:
    row = office.indicators.find("NI 47")
    assert row is not None
    line = next(
        each
        for each in office.plans.file(office.plans.current().id).lines
        if each.text.startswith("4 Rangers")
    )
    office.indicators.link(row.id, line.id)
    served = next(each for each in office.indicators.get(row.id).serves if each.line_id == line.id)
    assert served.fed
    office.indicators.unlink(row.id, line.id)
    assert line.id not in {each.line_id for each in office.indicators.get(row.id).serves}


def test_removing_an_indicator_lets_its_lines_go_and_undo_brings_all_back(office: Office) -> None:
    row = office.indicators.find("NI 16")
    assert row is not None
    before = len(office.indicators.get(row.id).serves)
    office.indicators.remove(row.id)
    assert office.indicators.find("NI 16") is None
    office.history.undo(office.history.recent()[-1].id)
    assert len(office.indicators.get(row.id).serves) == before


def test_a_comment_for_the_public_stands_on_the_paper_of_targets(office: Office) -> None:
    row = office.indicators.find("Schools involved in the programme")
    assert row is not None
    office.indicators.comment(row.id, "Which schools?", said_by="A parent", public=True)
    office.indicators.comment(row.id, "Not for print")
    paper = build(office.context, "targets", None, Wanted(Audience.PUBLIC))
    said = [comment for group in paper.groups for line in group.lines for comment in line.comments]
    assert said == ["Which schools?"]
    assert {each.plan_id for each in office.plans.notes()} != {None}


def test_reward_that_is_at_risk_tops_the_list(office: Office) -> None:
    made = office.indicators.add("Paid for", reward=True, good=Good.LOWER)
    office.indicators.set_targets(made, [TargetTyped("2025/26", "10")])
    office.indicators.add_figure(made, FigureTyped("2025/26", "11"))
    first = office.indicators.all()[0]
    assert (first.id, first.at_risk) == (made, True)


def test_a_file_of_figures_is_taken_whole_or_not_at_all(office: Office) -> None:
    bad = b"Indicator,Period,Value\nNI 47,2025/26,90\nNI 99,2025/26,1\n"
    preview = office.figure_files.preview(bad)
    with pytest.raises(Refused, match="1 row cannot be taken"):
        office.figure_files.take(preview)
    good = b"Indicator;Period;Value;Source\nNI 47;2025/26;90;Police\nPI 40;2025/26;424;BDAT\n"
    assert office.figure_files.take(office.figure_files.preview(good)) == 2
    again = office.figure_files.preview(good + b"NI 47;2025/26;93;Unit\n")
    assert len(again.new) == 1
    assert "90 (Police), against 93 (Unit)" in again.clashes[0]


def test_figures_that_leave_come_back_as_known(office: Office) -> None:
    from cspdesk.exchange.workbook import write_csv

    made = office.indicators.add("Burglary", IndicatorForm.RATE, per=1000)
    office.indicators.add_figure(
        made, FigureTyped("2025/26", numerator=10, denominator=2000, source="Police")
    )
    preview = office.figure_files.preview(write_csv(office.figure_files.figures()))
    assert (preview.refused, preview.new) == ((), ())


def test_what_is_not_counted_yet_says_so_and_never_nought(office: Office) -> None:
    rows = {row.row.name: row for row in office.indicators.all(counted=False)}
    found = rows["Schools involved in the programme"]
    assert (found.latest, found.standing.word) == (None, "Not scored: being counted")


def test_reward_money_is_listed_apart_on_paper(office: Office) -> None:
    office.indicators.add("Paid for", reward=True)
    paper = build(office.context, "indicators", None, Wanted(options={"which": "reward"}))
    assert ([line.name for line in paper.lines], paper.period) == (["Paid for"], "Those of reward money")


def test_nobody_who_may_not_be_named_stands_on_public_papers(office: Office) -> None:
    office.people.add("Ottoline Quillfeather", resident=True)
    partners = office.indicators.read_partners("Ottoline Quillfeather*")
    made = office.indicators.add("Calls of Ottoline Quillfeather", IndicatorForm.TEXT, partners)
    told = "as Ottoline Quillfeather says"
    office.indicators.set_targets(made, [TargetTyped("2026/27", told)])
    office.indicators.add_figure(
        made, FigureTyped("2026/27", told, source="Ottoline Quillfeather", place=told)
    )
    office.indicators.comment(made, f"It is {told}", public=True)
    for name in ("indicators", "targets"):
        assert "Quillfeather" not in str(build(office.context, name, None, Wanted(Audience.PUBLIC)))
