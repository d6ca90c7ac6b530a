"""Rows of the mission that registers, measures and papers of the ledger serve, each one fact seen from outside."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pypdfium2
import pytest

from cspdesk.domain.activity_kinds import ActivityState, AnswerForm, CountedAs, DistinctOf, Part
from cspdesk.domain.answer_kinds import Matter
from cspdesk.domain.kind_registers import By, Register, RegisterLine
from cspdesk.domain.kinds import Audience
from cspdesk.domain.measures import Figure
from cspdesk.errors import Refused
from cspdesk.office import Office
from cspdesk.services.papers.registry import Wanted, build, paper_kind
from cspdesk.services.surveys import Asked
from tests.offices import copy_of, kind_of, new_office

TODAY = dt.date(2026, 11, 21)
MAY, JUNE = dt.date(2026, 5, 4), dt.date(2026, 6, 8)
LAST_YEAR = dt.date(2025, 5, 5)


@pytest.fixture(scope="module")
def planned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("registers") / "filled.cspdesk"
    new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY).close(keep_backup=False)
    return path


@pytest.fixture
def office(planned: Path, tmp_path: Path) -> Iterator[Office]:
    yield from copy_of(planned, tmp_path, TODAY)


def stands(office: Office, key: str, title: str, since: dt.date, **values: Any) -> UUID:
    return office.activities.add(kind_of(office, key), title, since, state=ActivityState.UNDER_WAY, **values)


def done(office: Office, key: str, day: dt.date = MAY, title: str = "Something", **values: Any) -> UUID:
    return office.activities.add(kind_of(office, key), title, day, state=ActivityState.DONE, **values)


def school(office: Office, name: str) -> UUID:
    return office.partners.add(name)


def register(office: Office, key: str, by: By) -> Register:
    return office.kind_registers.read(kind_of(office, key), by)


def line(told: Register, name: str) -> RegisterLine:
    return next(each for each in told.lines if each.name == name)


def words(office: Office, paper: str, ref: UUID | None = None, **options: object) -> str:
    audience = paper_kind(paper).audiences[0]
    pdf = pypdfium2.PdfDocument(office.papers.print(paper, ref, Wanted(audience, options=options)).pdf)
    return " ".join(" ".join(page.get_textpage().get_text_range() for page in pdf).split())


def print_register(office: Office, key: str, by: By) -> str:
    return words(office, "register", activity_kind=str(kind_of(office, key)), by=by.value)


def measured(office: Office, name: str, how: CountedAs, **values: Any) -> Figure:
    made = office.measures.add(name, how, **values)
    return office.measures.figure(office.measures.get(made))


def test_a62_new_schemes_of_the_year_are_counted_by_type(office: Office) -> None:
    stands(office, "watch_scheme", "Old", LAST_YEAR, topic="Rural Watch")
    stands(office, "watch_scheme", "New", MAY, topic="Rural Watch")
    stands(office, "watch_scheme", "Other", JUNE, topic="Street Watch")
    told = register(office, "watch_scheme", By.TYPE)
    assert (line(told, "Rural Watch").new.number, line(told, "Street Watch").new.number) == (1, 1)


def test_a62_new_schemes_of_the_year_are_counted_by_area(office: Office) -> None:
    forum = office.bodies.forums()[3]
    new = stands(office, "watch_scheme", "New", MAY, body_id=forum.id)
    assert line(register(office, "watch_scheme", By.AREA), forum.name).new.records == (new,)


def test_a63_a_total_of_members_says_as_at_which_days(office: Office) -> None:
    for number, day in ((40, MAY), (25, JUNE)):
        made = stands(office, "watch_scheme", f"Scheme of {number}", LAST_YEAR)
        office.activities.set_counts(made, {"Members": number}, as_at=day)
    members = register(office, "watch_scheme", By.TYPE).total.sums[0]
    assert (members.now.number, members.since, members.until) == (65, MAY, JUNE)


def test_a63_the_day_stands_beside_the_total_on_paper(office: Office) -> None:
    made = stands(office, "watch_scheme", "Scheme", LAST_YEAR, topic="Rural Watch")
    office.activities.set_counts(made, {"Members": 40}, as_at=MAY)
    assert "Rural Watch – 40 – 4 May 2026" in print_register(office, "watch_scheme", By.TYPE)


def test_a63_an_office_adds_a_sort_of_watch(office: Office) -> None:
    watch = kind_of(office, "watch_scheme")
    office.activities.change_kind(watch, topics=["Boat Watch", "Rural Watch"])
    assert [each.name for each in register(office, "watch_scheme", By.TYPE).lines] == [
        "Boat Watch",
        "Rural Watch",
    ]


def test_a64_participants_at_the_start_and_now_and_the_change(office: Office) -> None:
    made = stands(office, "watch_scheme", "Town Pubwatch", dt.date(2024, 5, 1), topic="Pubwatch")
    office.activities.set_counts(made, {"Members": 12}, as_at=dt.date(2026, 3, 20))
    office.activities.set_counts(made, {"Members": 17}, as_at=dt.date(2026, 10, 2))
    members = line(register(office, "watch_scheme", By.TYPE), "Pubwatch").sums[0]
    assert (members.before.number, members.now.number, members.change) == (12, 17, 5)


def test_a64_an_older_count_is_counted_once_no_more(office: Office) -> None:
    made = stands(office, "watch_scheme", "Town Pubwatch", LAST_YEAR)
    office.activities.set_counts(made, {"Members": 12}, as_at=MAY)
    office.activities.set_counts(made, {"Members": 17}, as_at=JUNE)
    assert office.activities.get(made).reach == 17


def test_a65_letters_are_the_sum_of_those_of_each_operation(office: Office) -> None:
    for letters in (14, 9):
        done(office, "operation", counts={"Letters issued": letters}, topic="Tarantula")
    told = line(register(office, "operation", By.TYPE), "Tarantula")
    assert (told.now.number, told.sums[0].now.number) == (2, 23)


def test_a66_operations_and_those_with_enforcement_are_both_counted(office: Office) -> None:
    done(office, "operation", topic="Test purchasing", counts={"With enforcement": 1})
    done(office, "operation", topic="Test purchasing", counts={"With enforcement": 0})
    told = line(register(office, "operation", By.TYPE), "Test purchasing")
    assert (told.now.number, told.sums[1].now.number) == (2, 1)


def test_a67_activities_of_one_topic_are_counted_whatever_their_kind(office: Office) -> None:
    made = {done(office, key, topic="Domestic abuse") for key in ("outreach_session", "campaign")}
    told = line(office.kind_registers.read(None, By.TYPE), "Domestic abuse")
    assert set(told.now.records) == made


def test_a68_a_base_of_200_and_five_percent_more_is_210(office: Office) -> None:
    figure = measured(
        office,
        "SAFE referrals",
        CountedAs.CHANGE,
        base=200,
        target_percent=5,
        kinds=["partner_figure"],
        topic="SAFE referrals",
        category="Number",
    )
    assert figure.target == 210


@pytest.mark.parametrize(("second", "met"), [("Education", True), ("Diversionary", False)])
def test_a69_one_project_of_each_kind_is_wanted(office: Office, second: str, met: bool) -> None:
    for topic in ("Diversionary", second):
        stands(office, "project", topic, MAY, topic=topic)
    figures = [
        measured(office, topic, CountedAs.COUNT, kinds=["project"], topic=topic, target=1)
        for topic in ("Diversionary", "Education")
    ]
    assert all(figure.met for figure in figures) is met


def test_a70_the_same_place_twice_counts_once(office: Office) -> None:
    for place in ("High Street", "Mill Lane", "high street"):
        stands(office, "hotspot_measure", "Camera", MAY, topic="CCTV camera", place=place)
    figure = measured(
        office,
        "Places",
        CountedAs.DISTINCT,
        distinct_of=DistinctOf.PLACE,
        kinds=["hotspot_measure"],
        target=4,
    )
    assert (figure.value, figure.met) == (2, False)


def test_a72_zones_at_the_start_of_the_year_and_now(office: Office) -> None:
    stands(office, "zone", "Old zone", LAST_YEAR)
    gone = stands(office, "zone", "Zone that ends", LAST_YEAR)
    office.activities.change(gone, to_day=JUNE)
    for name in ("New zone", "Newer zone"):
        stands(office, "zone", name, MAY)
    total = register(office, "zone", By.AREA).total
    counted = (total.before.number, total.new.number, total.ended.number, total.now.number, total.change)
    assert counted == (2, 2, 1, 3, 1)


def test_a74_a_school_counts_once_for_a_campaign(office: Office) -> None:
    first = school(office, "First School")
    made = done(office, "poster_competition", title="Poster competition")
    for part in (Part.PARTNER, Part.SCHOOL):
        office.activities.set_part(made, first, part)
    assert line(register(office, "poster_competition", By.SCHOOL), "First School").now.number == 1


def test_a74_the_schools_of_a_campaign_are_printed(office: Office) -> None:
    made = done(office, "poster_competition", title="Poster competition")
    for name in ("First School", "Second School"):
        office.activities.set_part(made, school(office, name), Part.SCHOOL)
    said = print_register(office, "poster_competition", By.SCHOOL)
    assert "2 schools took part" in said
    assert said.index("First School") < said.index("Second School")


def test_a76_what_is_in_place_at_a_hotspot_leaves_out_what_was_taken_away(office: Office) -> None:
    spot = stands(office, "hotspot", "The underpass", LAST_YEAR)
    stands(office, "hotspot_measure", "Warning sign", MAY, series_id=spot)
    gone = stands(office, "hotspot_measure", "Spare camera", MAY, series_id=spot)
    office.activities.close(gone)
    said = words(office, "hotspots")
    assert ("Warning sign" in said, "Spare camera" in said) == (True, False)


def test_a77_areas_with_no_visit_are_named(office: Office) -> None:
    first = office.bodies.forums()[0]
    done(office, "mobile_visit", body_id=first.id)
    without = register(office, "mobile_visit", By.AREA).without
    assert (len(without), first.name in without) == (17, False)


def test_a78_those_who_finished_feed_a_line_of_the_plan(office: Office) -> None:
    for finished in (8, 11):
        stands(office, "partner_scheme", "Firebreak", MAY, counts={"Places": 12, "Finished": finished})
    figure = measured(office, "Firebreak", CountedAs.SUM, kinds=["partner_scheme"], category="Finished")
    assert figure.value == 19


def test_a79_more_keys_issued_than_cut_is_said(office: Office) -> None:
    from cspdesk.domain.activity_checks import too_many

    made = stands(office, "alley_gates", "Gates", MAY, counts={"Keys cut": 40, "Keys issued": 41})
    assert too_many(office.activities.file(made).counts) == ["Keys issued (41) is more than keys cut (40)."]


def test_a80_percent_done_by_area_is_that_of_its_list(office: Office) -> None:
    forum = office.bodies.forums()[1]
    for offered, finished in ((30, 20), (20, 20)):
        stands(
            office,
            "home_protection",
            "SmartWater",
            MAY,
            body_id=forum.id,
            counts={"Homes offered": offered, "Homes done": finished},
        )
    homes = line(register(office, "home_protection", By.AREA), forum.name).sums[1]
    assert (homes.now.number, homes.whole, homes.percent) == (40, 50, 80)


def test_a81_completed_by_agency_adds_up(office: Office) -> None:
    made = done(office, "staff_training")
    agencies = [agency.id for agency in office.partners.all()[:2]]
    for label, agency, completed in (("A", 0, True), ("B", 0, False), ("C", 1, True)):
        office.activities.add_taker(made, label=label, agency_id=agencies[agency], completed=completed)
    told = register(office, "staff_training", By.TAKERS)
    assert sum(each.completed for each in told.lines) == told.total.completed == 2


def test_a82_a_count_stands_beside_that_of_last_year(office: Office) -> None:
    for day, cases in ((LAST_YEAR, 12), (MAY, 15)):
        done(office, "partner_figure", day, topic="Acceptable behaviour contracts", counts={"Number": cases})
    number = line(register(office, "partner_figure", By.TYPE), "Acceptable behaviour contracts").sums[0]
    assert (number.before.number, number.now.number, number.change) == (12, 15, 3)


def test_a82_a_year_nothing_was_kept_of_is_not_nought(office: Office) -> None:
    done(office, "partner_figure", counts={"Number": 15})
    total = register(office, "partner_figure", By.TYPE).total
    assert (total.before.number, total.change, total.sums[0].before.number) == (None, None, None)


def test_a64_an_older_number_typed_late_does_not_replace_the_newer_one(office: Office) -> None:
    made = stands(office, "watch_scheme", "Town Pubwatch", LAST_YEAR)
    office.activities.set_counts(made, {"Members": 17}, as_at=JUNE)
    office.activities.set_counts(made, {"Members": 12}, as_at=dt.date(2026, 3, 20))
    members = register(office, "watch_scheme", By.TYPE).total.sums[0]
    assert (members.before.number, members.now.number) == (12, 17)


def test_a254_evidence_of_a_strategy_is_listed_by_level(office: Office) -> None:
    strategy = stands(office, "strategy", "Communication strategy 2026", LAST_YEAR)
    for level, what in (("Executive level", "Agreed its messages"), ("Front line", "Used at the fayre")):
        done(office, "strategy_evidence", title=what, topic=level, series_id=strategy)
    told = register(office, "strategy_evidence", By.TYPE)
    assert [line(told, level).now.number for level in ("Executive level", "Forums", "Front line")] == [
        1,
        0,
        1,
    ]


def test_a254_evidence_by_level_is_printed(office: Office) -> None:
    done(office, "strategy_evidence", title="Used at the fayre", topic="Front line")
    said = print_register(office, "strategy_evidence", By.TYPE)
    assert ("Front line 1" in said.replace("– ", ""), "Used at the fayre" in said) == (True, True)


def test_papers_of_a_questionnaire_are_numbered_in_one_file(office: Office) -> None:
    office.surveys.add("How is it here?", [Asked("Do you feel safe?", AnswerForm.YES_NO)])
    said = words(office, "questionnaire", number=7, copies=3)
    assert [number for number in range(6, 11) if f"Paper number {number} " in f"{said} "] == [7, 8, 9]


def test_no_file_of_more_numbered_papers_than_it_holds(office: Office) -> None:
    office.surveys.add("How is it here?", [Asked("Do you feel safe?", AnswerForm.YES_NO)])
    with pytest.raises(Refused, match="500 papers"):
        words(office, "questionnaire", copies=501)


def test_a101_feedback_is_counted_by_theme_in_the_yearly_review(office: Office) -> None:
    forum = office.bodies.forums()[0].id
    for theme in ("Politeness", "Time to answer", "Politeness"):
        office.issues.add("You were kind", body_id=forum, kind=theme, matter=Matter.COMMENT)
    said = words(office, "performance")
    assert "Politeness 2 Time to answer 1 All 3" in said


@pytest.mark.parametrize(("audience", "there"), [(Audience.PUBLIC, True), (Audience.INTERNAL, False)])
def test_a247_the_public_reads_that_everybody_is_treated_fairly(
    office: Office, audience: Audience, there: bool
) -> None:
    paper = build(office.context, "forum", office.bodies.forums()[0].id, Wanted(audience))
    assert bool(paper.letterhead.equality_line) is there


def test_a265_the_vision_stands_on_flyers(office: Office) -> None:
    office.setup.change_partnership(vision="Working together for a safer Bedford")
    assert "Working together for a safer Bedford" in words(office, "poster", what="Shed locks")


def test_a64_what_was_not_counted_at_the_start_gives_no_false_change(office: Office) -> None:
    for title, then in (("Counted", dt.date(2026, 3, 20)), ("Not counted", MAY)):
        made = stands(office, "watch_scheme", title, LAST_YEAR)
        office.activities.set_counts(made, {"Members": 10}, as_at=then)
    members = register(office, "watch_scheme", By.TYPE).total.sums[0]
    assert (members.before.number, members.now.number, members.change) == (None, 20, None)
