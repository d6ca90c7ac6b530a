"""What stands beside the list of a plan, as plain values: a card of words, facts, bars and lines that open."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from cspdesk.ui import fonts, parts, theme
from cspdesk.ui.chips import Chip
from cspdesk.ui.link_lines import Line, LinkLines
from cspdesk.ui.parts import DetailPanel

_MOST = 30


@dataclass(frozen=True)
class Deed:
    """A button: its words, what it asks for, its icon and its letter in the list."""

    words: str
    verb: str
    icon: str = ""
    letter: str = ""
    look: str = "quiet"
    key: Any = None


@dataclass(frozen=True)
class Passage:
    """A heading with lines under it; `bar` is how many of how many, `add` a button beside the heading."""

    title: str
    lines: tuple[Line, ...] = ()
    add: Deed | None = None
    bar: tuple[int, int] | None = None
    empty: str = ""


@dataclass(frozen=True)
class Card:
    """Everything that is shown of one thing."""

    title: str
    sub: str = ""
    chip: Chip | None = None
    words: str = ""
    deeds: tuple[Deed, ...] = ()
    facts: tuple[tuple[str, "str | Chip"], ...] = ()
    passages: tuple[Passage, ...] = ()


class Bar(QWidget):
    """How many of how many, as a bar; its words stand beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part, self._whole = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_part(self, part: int, whole: int) -> None:
        self._part, self._whole = part, whole
        self.setAccessibleName(f"{part} of {whole}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, fonts.pixels(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme.now()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(0, 0, self.width(), self.height())
        painter.setBrush(theme.ink(colours.line))
        painter.drawRoundedRect(whole, 4, 4)
        if self._part and self._whole:
            whole.setWidth(max(whole.width() * self._part / self._whole, 8))
            painter.setBrush(theme.ink(colours.accent))
            painter.drawRoundedRect(whole, 4, 4)


class _PassagePart(QWidget):
    """One passage on the screen; it stays while cards change, so that the keyboard stays where it is."""

    def __init__(self, panel: "CardPanel", passage: Passage) -> None:
        super().__init__()
        self._panel, self._deed = panel, passage.add
        self.lines = LinkLines()
        self.lines.asked.connect(panel.asked)
        self.bar = Bar()
        self.empty = parts.label("", "soft", wrap=True)
        self.section = parts.Section(passage.title)
        if passage.add is not None:
            self.section.add_button(
                parts.button(
                    passage.add.words, self._on_add, "quiet", passage.add.icon or "plus", passage.add.letter
                )
            )
        for widget in (self.bar, self.lines, self.empty):
            self.section.add(widget)
        self.setLayout(parts.column(self.section, space=0))
        self.show_passage(passage)

    def show_passage(self, passage: Passage) -> None:
        self._deed = passage.add
        self.lines.set_lines(passage.lines, _MOST)
        self.bar.setVisible(passage.bar is not None)
        if passage.bar is not None:
            self.bar.set_part(*passage.bar)
        self.empty.setText(passage.empty)
        self.empty.setVisible(not passage.lines and bool(passage.empty))

    def _on_add(self) -> None:
        if self._deed is not None:
            self._panel.asked.emit(self._deed.verb, self._deed.key)


class CardPanel(DetailPanel):
    """Shows a card. Signal `asked(verb, key)` for its buttons and lines."""

    asked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card: Card | None = None
        self._words = parts.label("", "section", wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.insertWidget(1, self._words)
        self._deeds: list[tuple[QPushButton, Deed]] = []
        self._shape: tuple[Deed, ...] = ()
        self._passages: dict[tuple[str, str], _PassagePart] = {}

    def show_card(self, card: Card) -> None:
        """Shows this card instead of the one before."""
        self.card = card
        self.set_head(card.title, card.sub, card.chip)
        self._words.setText(card.words)
        self._words.setVisible(bool(card.words))
        self._show_deeds(card.deeds)
        self.facts.set_facts(list(card.facts))
        self.facts.setVisible(bool(card.facts))
        self._show_passages(card.passages)

    def _show_deeds(self, deeds: tuple[Deed, ...]) -> None:
        if deeds == self._shape:
            return
        for button, _ in self._deeds:
            button.hide()
            button.deleteLater()
        self._shape = deeds
        self._deeds = []
        for deed in deeds:
            made = parts.button(deed.words, self._on_deed, deed.look, deed.icon, deed.letter)
            self._deeds.append((self.add_button(made), deed))

    def _show_passages(self, passages: Sequence[Passage]) -> None:
        shown_ones = (each for each in passages if each.lines or each.add or each.bar or each.empty)
        wanted = {_name(passage): passage for passage in shown_ones}
        for name in [name for name in self._passages if name not in wanted]:
            gone = self._passages.pop(name)
            gone.hide()
            gone.deleteLater()
        for place, (name, passage) in enumerate(wanted.items()):
            shown = self._passages.get(name)
            if shown is None:
                shown = self._passages[name] = _PassagePart(self, passage)
            else:
                shown.show_passage(passage)
            # Under the head, the words, the buttons and the facts.
            at = self.body.indexOf(self.facts) + 1 + place
            if self.body.indexOf(shown) != at:
                self.body.removeWidget(shown)
                self.body.insertWidget(at, shown)

    def _on_deed(self) -> None:
        sender = self.sender()
        deed = next((deed for button, deed in self._deeds if button is sender), None)
        if deed is not None:
            self.asked.emit(deed.verb, deed.key)

    def lines_of(self, title: str) -> LinkLines:
        """The lines under a heading."""
        return next(part.lines for name, part in self._passages.items() if name[0] == title)


def _name(passage: Passage) -> tuple[str, str]:
    return passage.title, passage.add.words if passage.add is not None else ""
