"""The buttons, keys and commands of the issues page, named in one place."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from cspdesk.ui import parts
from cspdesk.ui.issues.issue_views import ViewKeys
from cspdesk.ui.issues.view_kinds import VIEWS

if TYPE_CHECKING:
    from cspdesk.ui.issues.issues_page import IssuesPage


def name_deeds(page: "IssuesPage") -> None:
    """Gives the page its buttons and commands, and the menu of an issue its deeds."""
    deeds = page.deeds
    page.head.add(
        parts.button("Print", page.print_replies, "quiet", "print", "Ctrl+P"),
        parts.button("Counts", page.count, "quiet", "table"),
        parts.button("Sign off", deeds.sign_off, "quiet", "saved"),
        parts.button("Walkabout", page.walk, "quiet", "pin", "Ctrl+B"),
    )
    page.add_primary("New issue", deeds.new, "Ctrl+N")
    for words, do, letter, icon in deeds.listed():
        page.card.menu.addAction(_letter(page, words, do, letter, icon))
    _letter(page, "Note progress", page.write_progress, "P", "note")
    _letter(page, "Add another issue", deeds.new, "N", "plus")
    for view in VIEWS:
        _letter(page, f"View: {view.words}", ViewKeys(page.views, view.key), view.digit, "filter")
    page.add_command("Walkabout: many issues, one line each", page.walk, "Ctrl+B", "pin")
    page.add_command("Tell people of every answer", deeds.tell_all, "Ctrl+T", "publications")
    page.add_command("Print a reply sheet of these issues", page.print_replies, "Ctrl+P", "print")
    page.add_command("Issues counted", page.count, "", "table")
    page.add_command("Sign a period off", deeds.sign_off, "", "saved")
    page.add_command("Service standards", page.open_standards, "", "check")


def _letter(page: "IssuesPage", words: str, do: Callable[[], object], key: str, icon: str) -> QAction:
    """A command on one letter, which acts in the list alone: everywhere else letters are typed."""
    action = page.add_command(words, do, key, icon)
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    page.rows.table.addAction(action)
    return action
