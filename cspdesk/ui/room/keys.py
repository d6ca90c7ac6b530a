"""The keys of the meeting room, each named once."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cspdesk.domain.issues import IssueRow

if TYPE_CHECKING:
    from cspdesk.ui.room.room_page import RoomPage


START_KEY = "F10"
"""Starts a meeting that is still to come; shown only then."""


def add_keys(page: "RoomPage") -> None:
    """Gives every part of the room its key, and shows the first of them at its foot."""
    taking, register = page.taking, page.ui.register_
    shown = (
        ("F2", "Minute", page.back_to_minute, "note"),
        ("F3", "Register", page.open_register, "people"),
        ("F4", "Decision", taking.decision, "decision"),
        ("F5", "Action", taking.action, "actions"),
        ("F6", "Issue", taking.issue, "issues"),
        ("F7", "Counts", register.count_heads, "people"),
        ("F8", "New item", taking.new_item, "plus"),
        ("F9", "Close", page.ending.open, "check"),
    )
    for keys, words, do, icon in shown:
        page.add_command(words, do, keys, icon)
    page.add_command("Start the meeting", page.start, START_KEY, "room")
    page.add_command("Next item", page.next_item, "Ctrl+Down; PgDown", "move-down")
    page.add_command("Previous item", page.previous_item, "Ctrl+Up; PgUp", "move-up")
    page.add_command("Item done", page.tick_item, "Ctrl+D", "check")
    page.add_command("Private note", page.private_note, "Shift+F2", "note")
    page.add_command("Rows of this item", page.ui.item.entries.setFocus, "Shift+F5", "table")
    page.add_command("Take up an issue raised before", taking.discuss, "Shift+F6", "issues")
    page.add_command("Leave the room", page.leave, "Alt+Left", "chevron-left")
    strip: list[tuple[str, str, Callable[[], object]]] = [(START_KEY, "Start the meeting", page.start)]
    strip += [(keys, words, do) for keys, words, do, _ in shown]
    strip.append(("Ctrl+↓", "Next item", page.next_item))
    strip.append(("Esc", "Back", page.back_to_minute))
    on_rows = _OnRows(page)
    strip += on_rows.keys()
    page.ui.strip.set_keys(strip)
    page.ui.item.entries.chosen.connect(on_rows.show)
    on_rows.show()


class _OnRows(QObject):
    """The keys of a row under the item, shown while one is chosen."""

    def __init__(self, page: "RoomPage") -> None:
        super().__init__(page)
        self._page = page
        self._rows = page.ui.item.entries

    def keys(self) -> list[tuple[str, str, Callable[[], object]]]:
        return [
            ("A", "Make it an action", self._act),
            ("Enter", "Change", self._change),
            ("Del", "Take off", self._remove),
        ]

    def show(self, _id: object = None) -> None:
        """Shows what can be done with the row that is chosen."""
        entry = self._rows.current()
        raised = entry is not None and isinstance(entry.source, IssueRow)
        self._page.ui.strip.show_key("A", raised)
        for cap in ("Enter", "Del"):
            self._page.ui.strip.show_key(cap, entry is not None)

    def _act(self) -> None:
        if entry := self._rows.current():
            self._page.taking.act_on(entry)

    def _change(self) -> None:
        if entry := self._rows.current():
            self._page.taking.change_record(entry.id)

    def _remove(self) -> None:
        if entry := self._rows.current():
            self._rows.removing.emit(entry)
