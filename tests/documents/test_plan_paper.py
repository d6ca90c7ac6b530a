"""Any plan in any layout: nothing of it is lost, and each layout says its own parts."""

import datetime as dt
import re
from dataclasses import replace
from itertools import chain

import pypdfium2
import pytest

from cspdesk.documents.press import Press
from cspdesk.domain.papers.common import Letterhead, PaperOptions
from cspdesk.domain.papers.plans import PlanGridPaper, PlanPaper
from cspdesk.domain.plans import SLOTS, LineRole, PlanLayout
from cspdesk.services.plans import printed_plan
from cspdesk.services.setup import PLAN_KEYS

DAY = dt.date(2026, 11, 21)


def paper(key: str, layout: PlanLayout | None = None) -> PlanPaper:
    plan = printed_plan(key)
    wanted = layout or plan.layout
    kind = PlanGridPaper if wanted is PlanLayout.OBJECTIVES else PlanPaper
    return kind(Letterhead("Test Partnership"), DAY, plan, wanted)


def squeezed(text: str) -> str:
    """Letters and figures alone: lines break, words are parted and signs are drawn in their own ways."""
    return re.sub(r"[^a-z0-9%&]", "", text.lower())


@pytest.mark.parametrize("layout", PlanLayout)
def test_every_role_has_a_place_in_every_layout(layout: PlanLayout) -> None:
    placed = {role for slot in SLOTS[layout] for role in slot.roles} | {LineRole.ACTION}
    assert placed == set(LineRole)


@pytest.mark.parametrize("layout", PlanLayout)
@pytest.mark.parametrize("key", PLAN_KEYS)
def test_any_plan_prints_whole_in_any_layout(key: str, layout: PlanLayout) -> None:
    said = squeezed(Press().text(paper(key, layout), PaperOptions()).decode())
    plan = printed_plan(key)
    lines = [line.text for priority in plan.priorities for line in priority.lines]
    lost = [
        text for text in (*lines, *(each.title for each in plan.priorities)) if squeezed(text) not in said
    ]
    assert lost == []


@pytest.mark.parametrize("key", PLAN_KEYS)
def test_plan_in_its_own_layout_is_a_sound_file(key: str) -> None:
    pages = pypdfium2.PdfDocument(Press().pdf(paper(key), PaperOptions()))
    said = squeezed("".join(page.get_textpage().get_text_range() for page in pages))
    assert all(squeezed(priority.title) in said for priority in printed_plan(key).priorities)


def test_plan_without_actions_shows_five_objectives_and_says_so() -> None:
    said = Press().text(paper("charnwood-2008"), PaperOptions()).decode()
    assert said.count("No action yet") == 25
    assert said.count("Objective: Intelligence") == 5


def test_activity_has_no_side_of_the_triangle_until_one_is_set() -> None:
    said = Press().text(paper("north-herts-2008"), PaperOptions()).decode()
    assert said.count("Not set") == 45


def whole(key: str) -> PlanPaper:
    return replace(paper(key), whole=True)


@pytest.mark.parametrize("key", PLAN_KEYS)
def test_whole_document_holds_all_that_the_text_prints(key: str) -> None:
    said = squeezed(Press().text(whole(key), PaperOptions()).decode())
    parts = [part for section in printed_plan(key).sections for part in section.parts]
    texts = [text for part in parts for text in (part.text, *part.items, *chain.from_iterable(part.rows))]
    tables = [cell for table in printed_plan(key).tables for row in table.rows for cell in row]
    assert [text for text in (*texts, *tables) if squeezed(text) not in said] == []


def test_contents_give_the_page_each_heading_stands_on() -> None:
    pages = [
        page.get_textpage().get_text_range().splitlines()
        for page in pypdfium2.PdfDocument(Press().pdf(whole("central-bedfordshire-2013"), PaperOptions()))
    ]
    found = (re.fullmatch(r"(.+?)\s+(\d+)", line.strip()) for line in pages[0])
    first = {each.heading for each in printed_plan("central-bedfordshire-2013").sections if each.level == 1}
    listed = {match[1]: int(match[2]) for match in found if match and match[1] in first}
    assert listed.keys() == first
    assert [heading for heading, number in listed.items() if heading not in pages[number - 1]] == []


@pytest.mark.parametrize("layout", PlanLayout)
def test_partner_agencies_never_stand_under_the_heading_of_the_lead(layout: PlanLayout) -> None:
    said = Press().text(paper("north-bedfordshire-2008", layout), PaperOptions()).decode()
    assert said.count("Partner Agencies") == len(printed_plan("north-bedfordshire-2008").priorities)


def test_six_columns_say_what_is_said_above_and_what_is_to_be_agreed() -> None:
    said = Press().text(paper("north-bedfordshire-2008", PlanLayout.OBJECTIVES), PaperOptions()).decode()
    # 24 actions: lead and measure stand above each, times and resources are open; so is the risk of 8 blocks.
    assert (said.count("As above"), said.count("To be agreed"), said.count("None yet")) == (48, 56, 24)


def test_activities_of_a_plan_without_horizons_are_said_to_have_no_time_by_none() -> None:
    said = Press().text(paper("north-herts-2008", PlanLayout.HORIZONS), PaperOptions()).decode()
    assert said.count("We will:") == 6
    assert "no horizon" not in said


def test_foot_notes_that_a_priority_points_at_stand_below_the_priorities() -> None:
    said = Press().text(paper("north-bedfordshire-2008"), PaperOptions()).decode()
    assert said.index("¹ NI (National Performance Indicator)") < said.index("² APACS (Assessment")


def test_lists_are_lettered_where_the_plan_letters_them() -> None:
    said = Press().text(whole("north-bedfordshire-2008"), PaperOptions()).decode()
    assert len(re.findall(r"^[a-e]\. ", said, re.MULTILINE)) == 16
    assert "b. Identification of resources" in said
    assert "e. Identification of resources" in said


def test_title_of_any_length_makes_a_document() -> None:
    long = replace(paper("charnwood-2008"), plan=replace(printed_plan("charnwood-2008"), title="Plan " * 400))
    assert Press().docx(long, PaperOptions()).startswith(b"PK")


@pytest.mark.parametrize("layout", PlanLayout)
def test_priority_without_a_line_says_so_in_every_layout(layout: PlanLayout) -> None:
    made = paper("north-herts-2008", layout)
    bare = replace(made.plan.priorities[0], lines=())
    said = Press().text(replace(made, plan=replace(made.plan, priorities=(bare,))), PaperOptions()).decode()
    assert "Nothing is said under this priority yet." in said or "No action yet" in said
