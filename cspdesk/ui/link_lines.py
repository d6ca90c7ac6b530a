"""Short lines that open what is behind them, for details; the keyboard stays on a line when they are read again."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cspdesk.ui import parts
from cspdesk.ui.chips import Chip, ChipLabel

_MORE = "more"
_STEP = 50


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

        Each line is a few widgets, and a hundred of them take longer than a list to open.
        """
        self._lines, self._most = tuple(lines), most
        held = self._held()
        parts.clear(self._rows)
        for line in self._bounded():
            made, link = self._made(line)
            self._rows.addWidget(made)
            if held is not None and link is not None and (line.verb, line.key) == held:
                link.setFocus(Qt.FocusReason.OtherFocusReason)
        # Shown before it has a place, it would flash as a window of its own and take the keyboard away.
        if not lines or self.parentWidget() is not None:
            self.setVisible(bool(lines))

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
        if made is None or isinstance(made, QPushButton):
            return made
        return made.findChild(QPushButton)

    def _held(self) -> tuple[str, Any] | None:
        focused = self.window().focusWidget()
        if isinstance(focused, QPushButton) and self.isAncestorOf(focused):
            return focused.property("verb"), focused.property("key")
        return None

    def _made(self, line: Line) -> tuple[QWidget, QPushButton | None]:
        link: QPushButton | None = None
        first: QWidget
        if line.verb:
            link = parts.button(line.words.replace("&", "&&"), self._on_link, "link")
            link.setProperty("verb", line.verb)
            link.setProperty("key", line.key)
            link.setAccessibleName(", ".join(part for part in (line.words, line.soft) if part))
            link.setMinimumWidth(24)
            link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            first = link
        else:
            first = parts.label(line.words, line.look, wrap=not line.soft)
        if not line.soft and line.chip is None and link is None:
            first.setContentsMargins(0, 6 if line.look == "label" else 0, 0, 0)
            return first, None
        holder = QWidget()
        inside = parts.row(first, space=6)
        inside.setAlignment(first, Qt.AlignmentFlag.AlignTop)
        if line.soft:
            inside.addWidget(parts.label(line.soft, "soft", wrap=True), 1, Qt.AlignmentFlag.AlignVCenter)
        elif link is None:
            inside.setStretch(0, 1)
        else:
            inside.addStretch(1)
        if line.chip is not None:
            chip = ChipLabel()
            chip.set_chip(line.chip)
            inside.addWidget(chip)
        holder.setLayout(inside)
        return holder, link

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
