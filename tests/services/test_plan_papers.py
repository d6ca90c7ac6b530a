"""Papers of the plan: what they count agrees with the rows, and any plan makes a sound page."""

import datetime as dt
import io
from collections.abc import Iterator
from uuid import UUID

import pytest
from pypdf import PdfReader
from sample_store import shared_sample

from cspdesk.documents.press import Press
from cspdesk.domain.kinds import Audience, Kind
from cspdesk.domain.papers.bulletins import BulletinPaper, Section
from cspdesk.domain.papers.common import PaperOptions
from cspdesk.domain.plan_checks import (
    elements_of,
    missing_sides,
    objective_of,
    seven_parts,
    tag_counts,
    to_be_agreed,
    untold_groups,
)
from cspdesk.domain.plan_kinds import NoteKind
from cspdesk.domain.plan_owing import owes, resources_by_agency, resources_by_priority
from cspdesk.domain.plan_progress import (
    closed_without,
    covered,
    missed_tasks,
    progress,
    spend_without_note,
    unanswered,
)
from cspdesk.domain.plan_rows import PlanFile
from cspdesk.domain.plans import LineRole, PlanLayout
from cspdesk.office import Office, new_office, open_office
from cspdesk.services.papers.registry import Wanted, build
from cspdesk.services.setup import PLAN_KEYS

TODAY = dt.date(2026, 11, 21)
LONG = ("Working with every partner in every street to keep promises made at meetings. " * 30)[:2000]
PAPERS = ("plan", "plan_summary", "plan_progress", "plan_changes", "plan_report", "plan_leads")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    opened = open_office(shared_sample(tmp_path_factory), machine="test", readonly=True)
    yield opened
    opened.close(keep_backup=False)


@pytest.fixture(scope="module")
def file(sample: Office) -> PlanFile:
    return sample.plans.file(sample.plans.current().id)


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Office, dict[str, UUID]]]:
    """An office with a plan of thirty priorities and long lines, one of a single priority, one of nothing."""
    path = tmp_path_factory.mktemp("odd") / "odd.cspdesk"
    office = new_office(path, PLAN_KEYS[0], machine="test", today=TODAY)
    plans = {name: office.plans.add_plan(name.capitalize()) for name in ("thirty", "one", "nothing")}
    with office.store.work("a plan of thirty priorities") as work:
        for number in range(30):
            priority = work.add(
                Kind.PLAN_PRIORITY,
                plan_id=plans["thirty"],
                position=number,
                title=f"Priority with a name {number}",
            )
            work.add(Kind.PLAN_LINE, plan_priority_id=priority, role=LineRole.ACTION, text=LONG)
        work.commit()
    office.plans.add_line(office.plans.add_priority(plans["one"], "Alone"), "Do it")
    yield office, plans
    office.close(keep_backup=False)


def pages(office: Office, name: str, **options: object) -> list[str]:
    paper = build(office.context, name, None, Wanted(options=options))
    return [page.extract_text() for page in PdfReader(io.BytesIO(Press().pdf(paper, PaperOptions()))).pages]


def section(paper: BulletinPaper, heading: str) -> Section:
    return next(each for each in paper.sections if each.heading == heading)


@pytest.mark.parametrize("plan", ["thirty", "one", "nothing"])
@pytest.mark.parametrize("name", PAPERS)
def test_any_plan_makes_a_sound_page(odd: tuple[Office, dict[str, UUID]], name: str, plan: str) -> None:
    office, plans = odd
    said = pages(office, name, plan=str(plans[plan]))
    assert all(len(page.split()) > 8 for page in said)


@pytest.mark.parametrize("layout", PlanLayout)
def test_two_thousand_letters_print_whole_in_every_layout(
    odd: tuple[Office, dict[str, UUID]], layout: PlanLayout
) -> None:
    office, plans = odd
    said = "".join(pages(office, "plan", plan=str(plans["thirty"]), layout=layout))
    assert said.count("Working") == 30 * LONG.count("Working")


@pytest.mark.parametrize("plan", ["thirty", "one", "nothing"])
def test_summary_of_any_plan_keeps_to_four_pages(odd: tuple[Office, dict[str, UUID]], plan: str) -> None:
    office, plans = odd
    assert len(pages(office, "plan_summary", plan=str(plans[plan]))) <= 4


@pytest.mark.parametrize("key", PLAN_KEYS)
def test_summary_of_each_real_plan_is_two_to_four_pages(
    odd: tuple[Office, dict[str, UUID]], key: str
) -> None:
    office, plans = odd
    plan = plans.setdefault(key, office.plans.add_shipped(key))
    assert 2 <= len(pages(office, "plan_summary", plan=str(plan))) <= 4


def test_every_page_of_a_long_plan_has_its_header_number_and_version(sample: Office) -> None:
    said = pages(sample, "plan")
    version = f"version {sample.plans.current().version}"
    assert all("Safer Communities" in page for page in said[1:])
    assert all(f"Page {number} of" in page and version in page for number, page in enumerate(said, 1))


def test_sum_of_what_partners_owe_is_every_line_and_action_once(file: PlanFile, sample: Office) -> None:
    found = owes(file, TODAY)
    rolled = progress(file, file.lines, TODAY)
    assert {record for each in found for record in each.owed} == {*rolled.lines.of, *rolled.actions.of}
    total = section(build(sample.context, "plan_report", None, Wanted()), "All partners").table.rows[-1]
    assert (total[1], total[2]) == (str(rolled.lines.whole), str(rolled.actions.whole))


def test_what_several_owe_is_marked_for_each_of_them(file: PlanFile) -> None:
    found = owes(file, TODAY)
    times = [record for each in found for record in each.owed]
    shared = {record for each in found for record in each.shared}
    assert shared == {record for record in times if times.count(record) > 1}


def test_community_group_owes_apart_from_agencies(file: PlanFile) -> None:
    community = [each for each in owes(file, TODAY) if each.community]
    assert [each.name for each in community] == ["Residents’ group"]
    assert all(each.agency_id is None for each in community)


def test_forums_add_up_to_the_plan(file: PlanFile) -> None:
    rolled = progress(file, file.lines, TODAY)
    assert sorted(rolled.actions.of) == sorted(record for each in rolled.forums for record in each.done.of)
    assert sorted(rolled.actions.ids) == sorted(record for each in rolled.forums for record in each.done.ids)


def test_coverage_of_the_sample_names_the_area_that_ran_out_and_the_two_with_none(sample: Office) -> None:
    paper = build(sample.context, "coverage", None, Wanted())
    part = covered(sample.plans.coverage())
    assert (part.part, part.whole, paper.figures[0].value) == (15, 18, "15/18")
    assert [row[0] for row in section(paper, "No plan").table.rows] == ["F13", "F17"]
    assert [row[0] for row in section(paper, "Ran out").table.rows] == ["F09"]


def test_resources_add_up_by_agency_and_by_priority(file: PlanFile) -> None:
    sums = [resources_by_agency(file.resources), resources_by_priority(file)]
    assert [sum(each.pence for each in rows) for rows in sums] == [1170000, 1170000]
    assert [sorted(record for each in rows for record in each.ids) for rows in sums] == [
        sorted(row.id for row in file.resources)
    ] * 2


def test_what_lacks_a_note_is_counted_with_its_records(file: PlanFile) -> None:
    spent = spend_without_note(file.feeds, file.notes)
    noted = {note.action_id for note in file.notes_of(NoteKind.VALUE_FOR_MONEY)}
    assert spent.part
    assert not noted & set(spent.ids)
    closed = closed_without(NoteKind.EVALUATION, file.feeds, file.notes)
    evaluated = {note.action_id for note in file.notes_of(NoteKind.EVALUATION)} & set(closed.of)
    assert closed.whole - closed.part == len(evaluated) > 0


def test_unanswered_questions_come_by_the_day_their_answer_is_due(file: PlanFile) -> None:
    assert [note.due for note in unanswered(file.notes)] == [dt.date(2026, 10, 31), dt.date(2027, 2, 28)]
    assert [note.due for note in unanswered(file.notes, TODAY)] == [dt.date(2026, 10, 31)]


def test_missed_task_of_a_quarterly_line_stays_visible(file: PlanFile) -> None:
    assert [task.due for task in missed_tasks(file.milestones, TODAY)] == [dt.date(2026, 6, 30)]


def test_priority_that_leaves_a_side_of_the_triangle_out_is_listed(file: PlanFile) -> None:
    lacking = {priority.key: sides for priority, sides in missing_sides(file)}
    assert lacking == {"P3": ("victim",), "P4": ("victim", "offender"), "P6": ("location",)}


def test_element_nobody_uses_counts_zero(file: PlanFile) -> None:
    counts = {
        each.tag: each.count for each in tag_counts(file.lines, (*file.plan.elements, "luck"), elements_of)
    }
    assert counts["luck"] == 0
    assert counts["enforcement"] == 1


def test_plan_s_own_five_objectives_are_all_there_empty_ones_too(odd: tuple[Office, dict[str, UUID]]) -> None:
    office, plans = odd
    key = "charnwood-2008"
    own = office.plans.file(plans.setdefault(key, office.plans.add_shipped(key)))
    found = tag_counts(own.lines, own.plan.objectives, objective_of)
    assert [each.tag for each in found] == [
        "Prevention",
        "Engagement",
        "Reassurance",
        "Enforcement",
        "Intelligence",
    ]
    assert len(to_be_agreed(own.lines)) == 21


def test_priority_without_vulnerable_groups_is_flagged(file: PlanFile) -> None:
    assert [priority.key for priority in untold_groups(file)] == ["P4"]


def test_seven_parts_are_shares_of_the_priorities(file: PlanFile) -> None:
    found = {part.name: str(part.have) for part in seven_parts(file)}
    assert (len(found), found["initiatives"], found["resources"]) == (7, "8 of 8", "6 of 8")


def test_public_progress_says_only_public_notes(sample: Office) -> None:
    barrier = "Two agencies have no budget for weekend work until April."
    public = str(build(sample.context, "plan_progress", None, Wanted(Audience.PUBLIC)).sections)
    assert barrier not in public
    assert "What the plan lacks" not in public
    assert "A joint visit at the time of the trouble settles more than three letters." in public


def test_action_of_the_plan_names_its_forum_and_its_line(file: PlanFile) -> None:
    lines = {line.id for line in file.lines}
    acted = [feed for feed in file.feeds if feed.kind is Kind.ACTION]
    assert acted
    assert all(feed.line_id in lines and feed.body_code for feed in acted)


def test_sample_goes_by_a_plan_of_its_own_years(sample: Office) -> None:
    plan = sample.plans.current()
    assert (plan.year, plan.from_day, plan.to_day) == ("2026-2027", dt.date(2025, 4, 1), dt.date(2028, 3, 31))
