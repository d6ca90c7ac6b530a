"""What can be done to a check from its page."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QPushButton

from cspdesk.domain.check_sheets import Item
from cspdesk.domain.kinds import Kind
from cspdesk.services.checks import Filled
from cspdesk.ui import parts
from cspdesk.ui.risk.check_dialogs import (
    BeginCheckDialog,
    CheckGroupsDialog,
    CheckItemDialog,
    CheckResultDialog,
    DoneCheckDialog,
    NewCheckItemDialog,
)

if TYPE_CHECKING:
    from cspdesk.ui.risk.checks_page import ChecksPage


class CheckDeeds:
    """Everything acts on the sheet that is shown, or on the item that has the keyboard."""

    def __init__(self, page: "ChecksPage") -> None:
        self._page = page
        self._desk = page.desk
        self.buttons: dict[str, QPushButton] = {}

    def offer(self, filled: Filled) -> None:
        """Shows the buttons that make sense for a sheet as it stands."""
        still = filled.sheet.done_on is None
        gaps = any(not item.actions for item in filled.gaps)
        shown = {
            "gaps": gaps,
            "result": still and bool(filled.checklist.result),
            "done": still,
            "again": not still,
        }
        shown["groups"] = filled.checklist.each == "group"
        for key, button in self.buttons.items():
            button.setVisible(shown.get(key, True))

    # -- sheets

    def new(self) -> None:
        self._begin(BeginCheckDialog(self._desk, self._page.kind.currentData() or "", None, self._page))

    def again(self) -> None:
        """The same check for another year, with the same items."""
        sheet = self._page.current()
        if sheet is not None:
            self._begin(BeginCheckDialog(self._desk, "", sheet, self._page))

    def _begin(self, dialog: BeginCheckDialog) -> None:
        if dialog.ask() and dialog.saved is not None:
            self._page.read()
            self._page.open_record(Kind.CHECK_SHEET, dialog.saved)
            self._page.open_chosen(dialog.saved)

    def result(self) -> None:
        sheet, filled = self._page.current(), self._page.card.filled
        if sheet is not None and filled is not None:
            CheckResultDialog(self._desk, sheet, filled.checklist, self._page).ask()

    def done(self) -> None:
        sheet = self._page.current()
        if sheet is None:
            return
        if sheet.done_on is not None:
            self._desk.attempt(partial(self._desk.services.checks.reopen, sheet.id))
        elif DoneCheckDialog(self._desk, sheet, self._page).ask():
            self._desk.say(f"{sheet.title} is done.", undo=True)

    def delete(self) -> None:
        sheet = self._page.current()
        if sheet is not None and self._desk.attempt(partial(self._deleted, sheet.id)):
            self._desk.say(f"{sheet.title} is deleted.", undo=True)

    def _deleted(self, sheet: UUID) -> bool:
        self._desk.services.checks.delete(sheet)
        return True

    def groups(self) -> None:
        if CheckGroupsDialog(self._desk, self._page).ask():
            self._desk.say("New equality checks ask of these groups.", undo=True)

    def print(self) -> None:
        sheet = self._page.current()
        self._desk.go("printroom", ("check", None, {"sheet": str(sheet.id)} if sheet is not None else {}))

    # -- items

    def answer(self, item: Item, word: str) -> None:
        """A digit: the next item follows; a negative effect asks what is changed first."""
        filled = self._page.card.filled
        if filled is None:
            return
        found = filled.checklist.answer(word)
        if found is not None and found.needs_change and not item.adjustment and not item.actions:
            CheckItemDialog(self._desk, filled.checklist, item, self._page, word).ask()
            return
        if self._desk.attempt(partial(self._answered, item, word)) and word:
            self._page.card.go_on()

    def _answered(self, item: Item, word: str) -> bool:
        self._desk.services.checks.answer(item.id, word)
        return True

    def open_item(self, item: Item) -> None:
        filled = self._page.card.filled
        if filled is not None:
            CheckItemDialog(self._desk, filled.checklist, item, self._page).ask()

    def change(self) -> None:
        item = self._page.card.current()
        if item is not None:
            self.open_item(item)

    def statutory(self) -> None:
        item = self._page.card.current()
        if item is not None:
            change = partial(self._desk.services.checks.answer, item.id, statutory=not item.statutory)
            self._desk.attempt(change)

    def action(self) -> None:
        """A real action of the item, with its owner and date, at once."""
        item = self._page.card.current()
        if item is None:
            return
        made = self._desk.attempt(partial(self._desk.services.checks.add_action, item.id))
        if made is not None:
            self._desk.say(f"Action {self._desk.services.actions.get(made).ref} added.", undo=True)

    def all_actions(self) -> None:
        sheet = self._page.current()
        made = (
            None
            if sheet is None
            else self._desk.attempt(partial(self._desk.services.checks.add_actions, sheet.id))
        )
        if made:
            self._desk.say(f"{len(made)} gaps are actions now.")

    def follow(self, item: Item) -> None:
        """Opens the first action of an item."""
        found = [row for row in self._desk.services.store.actions.all() if row.check_item_id == item.id]
        if found:
            self._desk.open(Kind.ACTION, found[0].id)

    def follow_current(self) -> None:
        item = self._page.card.current()
        if item is not None:
            self.follow(item)

    def new_item(self) -> None:
        sheet, item = self._page.current(), self._page.card.current()
        if sheet is not None:
            NewCheckItemDialog(self._desk, sheet, item.section if item is not None else "", self._page).ask()

    def remove_item(self) -> None:
        item = self._page.card.current()
        if item is not None and self._desk.attempt(partial(self._removed, item)):
            self._desk.say("The item is off this check.", undo=True)

    def _removed(self, item: Item) -> bool:
        self._desk.services.checks.remove_item(item.id)
        return True


def name_deeds(page: "ChecksPage") -> None:
    """Gives each deed its keys, its line in the command box, and the main ones a button."""
    deeds = page.deeds
    page.head.add(parts.button("Print", deeds.print, "", "print", "Ctrl+P"))
    page.add_primary("New check", deeds.new, "Ctrl+N; N")
    for words, do, keys, icon in (
        ("Evidence and answer of the item", deeds.change, "E; F2", "edit"),
        ("Make an action of the item", deeds.action, "A", "actions"),
        ("Make actions of all gaps", deeds.all_actions, "Shift+A", "actions"),
        ("Open the action of the item", deeds.follow_current, "G", "link"),
        ("Statutory or suggested", deeds.statutory, "T", "gavel"),
        ("New item on this check", deeds.new_item, "Shift+N", "plus"),
        ("Take the item off this check", deeds.remove_item, "Shift+Del", "minus"),
        ("Show all items", partial(page.card.show_view, "all"), "F6", "check"),
        ("Show items not answered", partial(page.card.show_view, "unanswered"), "F7", "help"),
        ("Show gaps", partial(page.card.show_view, "gaps"), "F8", "warning"),
        ("Show changes with owner and date", partial(page.card.show_view, "changes"), "F9", "edit"),
        ("Result of the check", deeds.result, "R", "note"),
        ("Mark the check as done, or open it again", deeds.done, "D", "check"),
        ("The same check for this year", deeds.again, "Y", "repeat"),
        ("Delete the check", deeds.delete, "Ctrl+Del", "trash"),
        ("Groups of equality checks", deeds.groups, "", "people"),
        ("Print the check", deeds.print, "Ctrl+P", "print"),
    ):
        page.add_command(words, do, keys, icon)
    for key, words, do, icon, keys in (
        ("evidence", "Evidence", deeds.change, "edit", "E"),
        ("action", "Make action", deeds.action, "actions", "A"),
        ("gaps", "Actions of all gaps", deeds.all_actions, "actions", "Shift+A"),
        ("result", "Result", deeds.result, "note", "R"),
        ("done", "Mark as done", deeds.done, "check", "D"),
        ("again", "Same again", deeds.again, "repeat", "Y"),
        ("groups", "Groups", deeds.groups, "people", ""),
    ):
        made = parts.button(words, do, "", icon, keys)
        deeds.buttons[key] = made
        page.card.buttons.addWidget(made)
