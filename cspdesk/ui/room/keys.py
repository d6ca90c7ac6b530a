"""The keys of the meeting room, each named once."""

from typing import TYPE_CHECKING

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
    strip = [(START_KEY, "Start the meeting", page.start)]
    strip += [(keys, words, do) for keys, words, do, _ in shown]
    strip.append(("Ctrl+↓", "Next item", page.next_item))
    strip.append(("Esc", "Back", page.back_to_minute))
    page.ui.strip.set_keys(strip)
