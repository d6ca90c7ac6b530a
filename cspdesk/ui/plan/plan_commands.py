"""The buttons, keys and commands of the plan, named in one place."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from cspdesk.ui import parts
from cspdesk.ui.plan.plan_views import ViewKey
from cspdesk.ui.plan.view_kinds import VIEWS

if TYPE_CHECKING:
    from cspdesk.ui.plan.plan_page import PlanPage


def name_deeds(page: "PlanPage") -> None:
    """Gives the page its buttons, letters and commands."""
    deeds = page.deeds
    page.head.add(
        parts.button("Registers", partial(page.desk.go, "entries"), "quiet", "table"),
        parts.button("Print", deeds.print_plan, "quiet", "print", "Ctrl+P"),
        parts.button("Priority", deeds.add_priority, "quiet", "plus", "Ctrl+Shift+N"),
    )
    page.add_primary("Add a line", deeds.add, "Ctrl+N")
    for words, do, key, icon in (
        ("Add to this view", deeds.add, "N", "plus"),
        ("Change what is chosen", deeds.edit, "E", "edit"),
        ("How it ended", deeds.end, "D", "check"),
        ("Open again", deeds.reopen, "R", "undo"),
        ("Tick the next step", deeds.tick_next, "T", "check"),
        ("Milestone", deeds.milestone, "M", "flag"),
        ("Link what feeds it", deeds.feed, "L", "link"),
        ("Give an action", deeds.act, "A", "actions"),
        ("Note", deeds.add_note, "O", "note"),
        ("Evaluation question", deeds.ask, "Q", "help"),
        ("Resource", deeds.add_resource, "U", "plus"),
        ("Change agreed at a meeting", deeds.agree, "C", "gavel"),
        ("Move up", deeds.up, "Ctrl+Up", "move-up"),
        ("Move down", deeds.down, "Ctrl+Down", "move-down"),
        ("Drop, or take away", deeds.drop, "Delete", "trash"),
        ("Refresh the plan for the next year", deeds.refresh, "F", "repeat"),
        ("Priority before", partial(page.side.step, -1), "Alt+Up", "chevron-up"),
        ("Next priority", partial(page.side.step, 1), "Alt+Down", "chevron-down"),
    ):
        _letter(page, words, do, key, icon)
    for view in VIEWS:
        _letter(page, f"View: {view.words}", ViewKey(page.views, view.key), view.digit, "filter")
    page.add_command("Add a priority", deeds.add_priority, "Ctrl+Shift+N", "plus")
    page.add_command("Print this plan", deeds.print_plan, "Ctrl+P", "print")
    page.add_command("Add a plan", deeds.add_plan, "", "plus")
    page.add_command("Change the plan", deeds.edit_plan, "", "edit")
    page.add_command("Approve the plan", deeds.approve, "", "gavel")
    page.add_command("Achievements from closed actions", deeds.pull, "", "check")
    page.add_command("Comment of a forum or resident on the plan", deeds.comment, "", "note")


def _letter(page: "PlanPage", words: str, do: Callable[[], object], key: str, icon: str) -> QAction:
    """A command on one letter, which acts in the list alone: everywhere else letters are typed."""
    action = page.add_command(words, do, key, icon)
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    page.rows.table.addAction(action)
    return action
