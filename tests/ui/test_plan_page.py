"""The plan in the window: priorities, lines typed and ticked by keys, views, plans of areas."""

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from cspdesk.domain.kinds import Kind
from cspdesk.domain.plan_kinds import LineState, NoteKind
from cspdesk.domain.plan_rows import LineRow
from cspdesk.domain.plans import LineRole
from cspdesk.office import Office, open_office
from cspdesk.ui.actions.actions_page import ActionsPage
from cspdesk.ui.desk import Desk
from cspdesk.ui.pages import PAGES
from cspdesk.ui.plan.items import Item
from cspdesk.ui.plan.line_dialog import PlanLineDialog
from cspdesk.ui.plan.plan_page import PlanPage
from cspdesk.ui.window import PageSpec
from tests.desktops import Desktop, desktop
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)
SPECS = (
    PageSpec("plan", "Plan", "plan", PlanPage, kinds=(Kind.PLAN, Kind.PLAN_PRIORITY, Kind.PLAN_LINE)),
    PageSpec("actions", "Actions", "actions", ActionsPage, kinds=(Kind.ACTION,)),
)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Plan 0 for today, each of its 18 areas with a plan, one action of the first line."""
    path = tmp_path_factory.mktemp("plan") / "plan.cspdesk"
    office = new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY)
    plan = office.plans.current()
    office.plans.change_plan(plan.id, from_day=dt.date(2026, 4, 1), to_day=dt.date(2027, 3, 31))
    forums = office.bodies.forums()
    for forum in forums:
        office.plans.give_area_plan(forum.id, dt.date(2026, 4, 1), dt.date(2027, 3, 31))
    office.plans.act(_action(office).id, "Visit the school", body_id=forums[0].id, owner="Police")
    office.close(keep_backup=False)
    return path


@pytest.fixture
def screen(filled: Path, tmp_path: Path, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    path = Path(shutil.copyfile(filled, tmp_path / "office.cspdesk"))
    opened = open_office(path, machine="test", today=TODAY)
    made = desktop(qtbot, desk, opened, SPECS)
    qtbot.waitUntil(lambda: made.page.counted)
    made.page.rows.table.setFocus()
    yield made
    desk.finish_work()
    opened.close(keep_backup=False)


def _lines(office: Office) -> tuple[LineRow, ...]:
    return office.plans.file(office.plans.current().id).lines


def _action(office: Office) -> LineRow:
    return next(line for line in _lines(office) if line.commitment)


def _fresh(office: Office, line: LineRow) -> LineRow:
    return office.plans.line(line.id)


def _rows(screen: Desktop) -> list[Item]:
    return [item for item in screen.page.rows.model().shown() if not item.head]


def _at(screen: Desktop, key: UUID) -> None:
    """Chooses a line in the list of all."""
    assert screen.page.rows.choose(key)
    screen.page.rows.table.setFocus()


def _save(screen: Desktop, *typed: tuple[str, str]) -> None:
    """Types into fields by their letters, and saves."""
    for keys, text in typed:
        screen.hands.press(keys)
        screen.hands.type(text)
    screen.hands.press("Ctrl+Return")


def test_a_line_is_added_with_a_day_said_from_the_start_of_the_plan(screen: Desktop) -> None:
    line = _action(screen.office)
    _at(screen, line.id)
    typed = (("Alt+W", "Evaluate the first half"), ("Alt+D", "in six months"))
    screen.hands.during(lambda: screen.hands.press("N"), lambda: _save(screen, *typed))
    made = next(line for line in _lines(screen.office) if line.text == "Evaluate the first half")
    assert (made.role, made.due) == (LineRole.ACTION, dt.date(2026, 10, 1))
    assert screen.page.rows.current_id() == made.id


def test_a_number_of_the_card_opens_the_actions_it_counts(screen: Desktop) -> None:
    screen.page.deeds.do("actions", ("Violent Crime", frozenset(_fed(screen.office))))
    actions = screen.window.current_page()
    assert isinstance(actions, ActionsPage)
    assert [row.text for row in actions.rows.model().shown()] == ["Visit the school"]


def _fed(office: Office) -> list[UUID]:
    return [feed.record_id for feed in office.plans.file(office.plans.current().id).feeds if feed.ref]


def test_an_action_opens_the_line_it_feeds(screen: Desktop, qtbot: QtBot) -> None:
    line = _action(screen.office)
    screen.desk.open(Kind.ACTION, _fed(screen.office)[0])
    actions = screen.window.current_page()
    assert isinstance(actions, ActionsPage)
    qtbot.waitUntil(lambda: bool(actions.card.plan.serves.links()))
    actions.card.plan.serves.links()[0].click()
    assert screen.window.current_page() is screen.page
    assert screen.page.rows.current_id() == line.id


def test_a_late_milestone_turns_its_line_amber_and_t_ticks_it(screen: Desktop, qtbot: QtBot) -> None:
    office, line = screen.office, _action(screen.office)
    office.plans.add_milestone("Schools asked", dt.date(2026, 11, 1), line_id=line.id)
    qtbot.waitUntil(lambda: _chip(screen, line.id) == "Slipping")
    _at(screen, line.id)
    screen.hands.press("T")
    assert [step.done_on for step in office.plans.file(line.plan_id).milestones] == [TODAY]


def _chip(screen: Desktop, key: UUID) -> str:
    found = next((item for item in _rows(screen) if item.id == key), None)
    return found.chip.word if found is not None and found.chip is not None else ""


def test_d_says_how_a_line_ended_and_what_difference_it_made(screen: Desktop) -> None:
    line = _action(screen.office)
    _at(screen, line.id)
    screen.hands.during(
        lambda: screen.hands.press("D"), lambda: _save(screen, ("Alt+W", "Fewer calls at night"))
    )
    notes = screen.office.plans.notes(line.plan_id, NoteKind.EVALUATION)
    assert _fresh(screen.office, line).state is LineState.DONE
    assert [note.text for note in notes] == ["Fewer calls at night"]


def test_a_change_agreed_keeps_the_old_and_the_new(screen: Desktop) -> None:
    line = _action(screen.office)
    _at(screen, line.id)
    typed = (("Alt+N", "Other words"), ("Alt+B", "The Steering Group"))
    screen.hands.during(lambda: screen.hands.press("C"), lambda: _save(screen, *typed))
    screen.hands.press("H")
    assert [item.words for item in _rows(screen)] == [f"{line.text} → Other words"]


def test_an_area_whose_plan_is_dropped_leaves_17_of_18(screen: Desktop) -> None:
    screen.hands.press("9")
    screen.hands.press("Delete")
    assert sum(item.chip is not None and item.chip.word == "No plan" for item in _rows(screen)) == 1
    screen.page._count_areas()
    assert screen.page.views._buttons["areas"].text() == "Areas 17/18"


def test_next_year_says_what_was_kept_changed_and_dropped(screen: Desktop) -> None:
    hands = screen.hands

    def work() -> None:
        hands.press("D", "C")
        hands.type("Other words next year")
        hands.press("Ctrl+Return")

    hands.during(lambda: hands.press("F"), work)
    screen.page.show_view("compare")
    heads = [item.head for item in screen.page.rows.model().shown() if item.head]
    assert [head.split(":")[0] + head.split(":")[1] for head in heads[:2]] == ["Changed 1", "Dropped 1"]
    assert heads[2] == f"Kept: {len(_lines_of_first(screen.office)) - 2}"


def _lines_of_first(office: Office) -> tuple[LineRow, ...]:
    return office.plans.file(office.plans.own()[0].id).lines


def test_a_comment_of_a_forum_is_written_down(screen: Desktop) -> None:
    hands = screen.hands
    hands.press("K")
    hands.during(lambda: hands.press("N"), lambda: _save(screen, ("Alt+W", "Too little about speeding")))
    assert [item.words for item in _rows(screen)] == ["Too little about speeding"]


def test_a_store_without_a_plan_offers_to_add_one(screen: Desktop) -> None:
    with screen.office.store.work("no plan") as work:
        for plan in screen.office.plans.own():
            work.delete(Kind.PLAN, plan.id)
        work.commit()
    screen.page.read()
    hands = screen.hands
    hands.go("Add a plan")
    hands.during(lambda: hands.press("Return"), lambda: _save(screen, ("Alt+T", "Our own plan")))
    assert [plan.title for plan in screen.office.plans.own()] == ["Our own plan"]


def test_a_line_is_added_from_any_page_by_its_command(
    screen: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(PlanLineDialog, "ask", lambda dialog: asked.append(dialog.windowTitle()))
    (wish,) = (wish for spec in PAGES for words, wish, _ in spec.deeds if words == "Add a line")
    screen.desk.go("actions")
    screen.desk.go("plan", wish)
    qtbot.waitUntil(lambda: [title.partition(" to ")[0] for title in asked] == ["Add a line"])
