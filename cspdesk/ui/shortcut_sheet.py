"""F1: every key of the window and of the open page on one sheet."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cspdesk.ui import fonts, parts
from cspdesk.ui.overlay import Veil

Keys = Sequence[tuple[str, str]]

_LIST_KEYS = (
    ("Ctrl+F", "Filter"),
    ("Enter", "Open"),
    ("Ctrl+C", "Copy rows"),
    ("Esc", "Back, or clear the filter"),
)
_COLUMN, _EDGE = 360, 24
_SCROLLS = {
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}
# Lines that a column holds on a screen of 768 pixels.
_TALL = 24


class _Scroll(QScrollArea):
    """As tall as what is in it, where there is room for it."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }")

    def sizeHint(self) -> QSize:
        inside = self.widget()
        return super().sizeHint() if inside is None else inside.sizeHint()


class ShortcutSheet(Veil):
    """Shows groups of (keys, words); Esc or F1 closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 2 * _COLUMN + 40, 56)
        self._layout = QVBoxLayout(self.card)
        self._layout.setContentsMargins(24, 20, 24, 20)
        self._layout.setSpacing(16)
        self._inside: QWidget | None = None
        self._scroll = _Scroll()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Keyboard shortcuts")

    def open_sheet(self, groups: Sequence[tuple[str, Keys]]) -> None:
        """Opens with these groups, in two columns, or three where they are many."""
        if self._inside is not None:
            self._layout.removeWidget(self._inside)
            self._inside.deleteLater()
        self._inside = QWidget()
        down = QVBoxLayout(self._inside)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(16)
        head = parts.row(
            parts.label("Keyboard", "title"), 0, parts.KeyHint("Esc"), parts.label("closes", "small")
        )
        down.addLayout(head)
        shown = [part for title, keys in groups for part in _short(title, keys)]
        count = 2 if sum(len(keys) + 2 for _, keys in shown) <= 2 * _TALL else 3
        wide = fonts.pixels(_COLUMN)
        count = max(1, min(count, (self._under.width() - 2 * _EDGE) // wide))
        self.set_card_width(wide * count + 2 * _EDGE)
        across = QHBoxLayout()
        across.setSpacing(32)
        columns = [QVBoxLayout() for _ in range(count)]
        heights = [0] * count
        for title, keys in shown:
            place = heights.index(min(heights))
            heights[place] += len(keys) + 2
            columns[place].addWidget(self._group(title, keys))
        for column in columns:
            column.setSpacing(16)
            column.addStretch(1)
            across.addLayout(column, 1)
        held = QWidget()
        across.setContentsMargins(0, 0, 8, 0)  # beside the scroll bar
        held.setLayout(across)
        self._scroll = _Scroll()
        self._scroll.setWidget(held)
        down.addWidget(self._scroll, 1)
        self._layout.addWidget(self._inside)
        self.open_over()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where large text leaves no room for all of it, the sheet scrolls by the keys of a list."""
        bar = self._scroll.verticalScrollBar()
        action = _SCROLLS.get(Qt.Key(event.key()))
        if action is not None:
            bar.triggerAction(action)
        else:
            super().keyPressEvent(event)

    def _group(self, title: str, keys: Keys) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        for line, (hint, words) in enumerate(keys):
            grid.addWidget(parts.label(words), line, 0)
            grid.addWidget(parts.KeyHint(hint), line, 1, Qt.AlignmentFlag.AlignRight)
        content = QWidget()
        content.setLayout(grid)
        return parts.Section(title, content)


def _short(title: str, keys: Keys) -> list[tuple[str, Keys]]:
    """A group as it is, or in two halves where no column holds it."""
    if len(keys) <= _TALL - 2:
        return [(title, keys)]
    half = (len(keys) + 1) // 2
    return [(title, keys[:half]), (f"{title}, more", keys[half:])]


def groups(
    everywhere: Sequence[tuple[str, str]],
    title: str,
    actions: Sequence[QAction],
    letters: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (),
) -> list[tuple[str, list[tuple[str, str]]]]:
    """The keys of the window as (keys, words), those of the open page, and those of every list, under headings.

    `letters` are keys that act in one part of the page alone, under headings of their own.
    """
    pages = [pair for pair in everywhere if pair[0][-1:].isdigit() and pair[0][0] != "F"]
    here = [(keys_of(a), a.text()) for a in actions if not a.shortcut().isEmpty()]
    found = [
        (title, here),
        *((part, list(keys)) for part, keys in letters),
        ("Everywhere", [pair for pair in everywhere if pair not in pages]),
        ("Pages", pages),
        ("Lists", list(_LIST_KEYS)),
    ]
    return [group for group in found if group[1]]


def keys_of(action: QAction) -> str:
    """The keys of an action as they stand on the keyboard; empty when it has none."""
    return action.shortcut().toString().replace("Return", "Enter")
