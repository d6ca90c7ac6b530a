"""Any plan in any layout: nothing of it is lost, and each layout says its own parts."""

import datetime as dt
import re

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
