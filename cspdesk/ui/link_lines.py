"""Short lines that open what is behind them, for details; the keyboard stays on a line when they are read again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QBoxLayout,
    QLabel,
    QLayoutItem,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from cspdesk.ui import fonts, parts
from cspdesk.ui.chips import Chip, ChipLabel

_MORE = "more"
_STEP = 50
_LEVEL = 150
"""Links up to this width, dates and numbers, have what stands beside them in one column."""
_LONG = 40
"""A long link and words beside it, together longer than this, stand one above the other."""


@dataclass(frozen=True)
class Line:
    """One line: words, a softer part beside them, a chip; with a `verb` a click emits verb and key."""

    words: str
    soft: str = ""
    verb: str = ""
    key: Any = None
    chip: Chip | None = None
    look: str = ""


class LinkLines(QWidget):
    """Lines one under another. Signal `asked(verb, key)`."""

    asked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self._lines: tuple[Line, ...] = ()
        self._most = 0

    def set_lines(self, lines: Sequence[Line], most: int = 0) -> None:
        """Shows these lines instead of those before; beyond `most` (0: no bound) a last line shows more of them.

        Each line is a few widgets, and a hundred of them take longer than a list to open; one that looks as the
        line before it in its place takes over its widgets, which are dressed and laid out already.
        """
        self._lines, self._most = tuple(lines), most
        held, shown = self._held(), self._bounded()
        while self._rows.count() > len(shown):
            _drop(self._rows.takeAt(self._rows.count() - 1))
        wide = self._level(shown)
        for place, line in enumerate(shown):
            made = self._place(place, line)
            made.level(wide)
            if held is not None and made.link is not None and (line.verb, line.key) == held:
                made.show()  # not shown yet, it would not get the keyboard back under a dialog
                made.link.setFocus(Qt.FocusReason.OtherFocusReason)
        # Shown before it has a place, it would flash as a window of its own and take the keyboard away.
        if not lines or self.parentWidget() is not None:
            self.setVisible(bool(lines))

    def _place(self, place: int, line: Line) -> "_Row":
        """The row at this place, with this line in it."""
        item = self._rows.itemAt(place)
        made = item.widget() if item is not None else None
        if not isinstance(made, _Row) or made.shape != _shape(line):
            if made is not None:
                _drop(self._rows.takeAt(place))
            made = _Row(line, self._on_link)
            self._rows.insertWidget(place, made)
        made.set_line(line)
        return made

    def _level(self, lines: Sequence[Line]) -> int:
        """The width all short links take; 0 where one of them is long, and each takes its own."""
        metrics = self.fontMetrics()
        widest = max((_wide(metrics, line.words) for line in lines if line.verb and line.soft), default=0)
        return widest if widest <= fonts.pixels(_LEVEL) else 0

    def _bounded(self) -> Sequence[Line]:
        left = len(self._lines) - self._most
        if not self._most or left <= 1:
            return self._lines
        step = f"{left} more" if left <= _STEP else f"{_STEP} of {left} more"
        return *self._lines[: self._most], Line(f"Show {step}", verb=_MORE)

    def links(self) -> list[QPushButton]:
        """The buttons of the lines that can be opened, in order."""
        return [link for place in range(self._rows.count()) if (link := self._link_at(place)) is not None]

    def _link_at(self, place: int) -> QPushButton | None:
        item = self._rows.itemAt(place)
        made = item.widget() if item is not None else None
        return made.link if isinstance(made, _Row) else None

    def _held(self) -> tuple[str, Any] | None:
        focused = self.window().focusWidget()
        if isinstance(focused, QPushButton) and self.isAncestorOf(focused):
            return focused.property("verb"), focused.property("key")
        return None

    def _on_link(self) -> None:
        sender = self.sender()
        if sender is not None and sender.property("verb") == _MORE:
            self._show_more()
        elif sender is not None:
            self.asked.emit(sender.property("verb"), sender.property("key"))

    def _show_more(self) -> None:
        """The keyboard goes on at the first line that was not there."""
        first = self._most
        self.set_lines(self._lines, first + _STEP)
        link = self._link_at(first)
        if link is not None:
            link.setFocus(Qt.FocusReason.OtherFocusReason)


class _Row(QWidget):
    """One line; `shape` says which widgets it is made of."""

    def __init__(self, line: Line, do: Callable[[], object]) -> None:
        super().__init__()
        self.shape = _shape(line)
        self.link: QPushButton | None = None
        self._words: QLabel | None = None
        inside = self._inside = parts.row(space=6)
        self._gap = QSpacerItem(0, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        if line.verb:
            self.link = parts.button("", do, "link")
            self.link.setMinimumWidth(24)
            self.link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            inside.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            inside.addSpacerItem(self._gap)
        else:
            self._words = parts.label("", line.look, wrap=not line.soft)
            alone = not line.soft and line.chip is None
            inside.setContentsMargins(0, 6 if alone and line.look == "label" else 0, 0, 0)
            inside.addWidget(self._words, 0 if line.soft else 1, Qt.AlignmentFlag.AlignTop)
        self._soft = parts.label("", "soft", wrap=True) if line.soft else None
        if self._soft is not None:
            if line.verb:
                self._soft.setContentsMargins(0, 2, 0, 2)  # on the line of the link, which has a frame
            inside.addWidget(self._soft, 1, Qt.AlignmentFlag.AlignTop)
        elif line.verb:
            inside.addStretch(1)
        self._chip = ChipLabel() if line.chip is not None else None
        if self._chip is not None:
            inside.addWidget(self._chip)
        self.setLayout(inside)

    def level(self, wide: int) -> None:
        """Leaves room after a link narrower than `wide`, so that what stands beside it begins in one column; where
        links are too long for that (0), what is long stands below them.
        """
        if self.link is not None and self._soft is not None:
            used = _wide(self.fontMetrics(), self.link.text())
            long = used > fonts.pixels(_LEVEL) and len(self.link.text()) + len(self._soft.text()) > _LONG
            below = self._chip is None and not wide and long
            way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
            self._inside.setDirection(way)
            self._inside.setSpacing(0 if below else 6)
            self._gap.changeSize(max(0, wide - used), 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
            self._inside.invalidate()
            self.updateGeometry()

    def set_line(self, line: Line) -> None:
        """Puts another line of the same shape in."""
        if self.link is not None:
            self.link.setText(line.words.replace("&", "&&"))
            self.link.setProperty("verb", line.verb)
            self.link.setProperty("key", line.key)
            self.link.setAccessibleName(", ".join(part for part in (line.words, line.soft) if part))
        if self._words is not None:
            self._words.setText(line.words)
        if self._soft is not None:
            self._soft.setText(line.soft)
        if self._chip is not None:
            self._chip.set_chip(line.chip)


def _shape(line: Line) -> tuple[bool, bool, bool, str]:
    return bool(line.verb), bool(line.soft), line.chip is not None, line.look


def _wide(metrics: QFontMetrics, words: str) -> int:
    """The width a button gives its words."""
    return metrics.size(Qt.TextFlag.TextShowMnemonic, words).width()


def _drop(item: QLayoutItem | None) -> None:
    made = item.widget() if item is not None else None
    if made is not None:
        made.hide()
        made.deleteLater()
