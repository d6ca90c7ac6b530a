"""The keys and commands of the frame, made after the first paint, when somebody can press them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from cspdesk.ui.desk import Hit
from cspdesk.ui.key_action import KeyAction

if TYPE_CHECKING:
    from cspdesk.ui.window import MainWindow


def make_keys(window: MainWindow) -> list[tuple[str, str]]:
    """Gives the window its own keys and the command box their words; the keys and words for the F1 sheet."""
    road = window.undo_road
    made = [_add(window, "Search or do anything", "Ctrl+K", window.open_box, "search", listed=False)]
    for words, keys, do, icon in (
        ("Undo", "Ctrl+Z", road.undo, "undo"),
        ("Redo", "Ctrl+Y; Ctrl+Shift+Z", road.redo, "redo"),
        ("All keys", "F1", window.open_sheet, "help"),
        ("Who uses this computer", "Ctrl+U", window.person_clicked.emit, "person"),
        ("Full screen", "F11", window.toggle_full_screen, "full-screen"),
        ("Close the program", "Ctrl+Q", window.close, "close"),
    ):
        made.append(_add(window, words, keys, do, icon))
    for spec in window.specs.values():
        if not spec.hidden:
            opener = _Opener(window, spec.key)
            made.append(_add(window, spec.title, window.page_keys(spec), opener, spec.icon, "Go to page"))
        for words, wish, icon in spec.deeds:
            made.append(_add(window, words, "", partial(window.desk.go, spec.key, wish), icon))
    return [(key, words) for key, words in made if key]


def _add(
    window: MainWindow,
    words: str,
    keys: str,
    do: Callable[[], object],
    icon: str,
    sub: str = "",
    listed: bool = True,
) -> tuple[str, str]:
    first = keys.split("; ")[0]
    if keys:
        action = KeyAction(words, window)
        action.setShortcuts([QKeySequence(key) for key in keys.split("; ")])
        action.triggered.connect(_Quiet(do))
        window.addAction(action)
    if listed:
        window.desk.commands.append(Hit(words, sub, icon, run=do, keys=first))
    return first, words


class _Opener:
    """Opens one page of the window; lives as long as the window's own command list."""

    def __init__(self, window: MainWindow, key: str) -> None:
        self.window, self.key = window, key

    def __call__(self) -> None:
        self.window.open_page(self.key)


class _Quiet:
    """Drops the `checked` that a QAction sends along."""

    def __init__(self, do: Callable[[], object]) -> None:
        self.do = do

    def __call__(self, checked: bool = False) -> None:
        self.do()
