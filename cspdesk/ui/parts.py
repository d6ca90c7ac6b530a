"""Small widgets every page is made of: labels, form rows, key hints, facts and sections."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QBoxLayout,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cspdesk.ui import fonts, icons, theme, tokens
from cspdesk.ui.chips import Chip, ChipLabel
from cspdesk.ui.flow import FlowLayout

GRID = tokens.GRID
W = TypeVar("W", bound=QWidget)


def label(text: str = "", look: str = "", parent: QWidget | None = None, wrap: bool = False) -> QLabel:
    """A label that shows its text as typed, never as markup; `look` is title, section, soft, small, label..."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wrap)
    if wrap:
        made.setMinimumWidth(1)  # by itself Qt asks for a shape it likes and pushes panels wide
    if look:
        made.setProperty("look", look)
    return made


def button(
    text: str, do: Callable[[], object], look: str = "", icon: str = "", keys: str = ""
) -> QPushButton:
    """A push button; `look` is primary (one a page), danger, quiet or link. Typed text in it never makes a mnemonic."""
    made = QPushButton(text)
    if look:
        made.setProperty("look", look)
    if icon:
        icons.put(made, icon, {"primary": "on_accent", "danger": "page"}.get(look, "soft"))
    if keys:
        made.setToolTip(f"{text} ({keys})")
    if look == "link":
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    made.clicked.connect(do)
    return made


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Sets a property the style sheet looks at and has it looked at again."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def row(*widgets: QWidget | int, space: int = GRID) -> QHBoxLayout:
    """Widgets side by side; 0 stands for a stretch, another number for a space of that many pixels."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(space)
    _fill(made, widgets)
    return made


def column(*widgets: QWidget | int, space: int = GRID, margin: int = 0) -> QVBoxLayout:
    """Widgets one under another; numbers as in `row`."""
    made = QVBoxLayout()
    made.setContentsMargins(margin, margin, margin, margin)
    made.setSpacing(space)
    _fill(made, widgets)
    return made


def _fill(layout: QBoxLayout, widgets: Sequence[QWidget | int]) -> None:
    for item in widgets:
        if isinstance(item, QWidget):
            layout.addWidget(item)
        elif item:
            layout.addSpacing(item)
        else:
            layout.addStretch(1)


def rule() -> QFrame:
    """A one-pixel line across."""
    made = QFrame()
    made.setProperty("look", "rule")
    made.setFixedHeight(1)
    return made


class KeyHint(QWidget):
    """The keys of a command, drawn as key caps where the hand is: `KeyHint("Ctrl+K")`."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys.split("+")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_keys(self, keys: str) -> None:
        self._keys = keys.split("+")
        self.updateGeometry()
        self.update()

    def _widths(self) -> list[int]:
        metrics = QFontMetrics(fonts.font(tokens.SMALL))
        return [max(metrics.horizontalAdvance(key) + 10, 18) for key in self._keys]

    def sizeHint(self) -> QSize:
        widths = self._widths()
        return QSize(sum(widths) + 3 * (len(widths) - 1) + 1, fonts.pixels(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_keys(painter, self.rect().left(), self.rect().center().y(), self._keys)


def paint_keys(painter: QPainter, left: int, middle: int, keys: Sequence[str]) -> int:
    """Paints key caps from `left`, centred on `middle`; returns where they end."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    face = fonts.font(tokens.SMALL)
    painter.setFont(face)
    metrics, height = QFontMetrics(face), fonts.pixels(17)
    for key in keys:
        width = max(metrics.horizontalAdvance(key) + 10, 18)
        painter.setPen(QPen(theme.colour("line" if theme.now().scheme != "contrast" else "edge"), 1))
        painter.setBrush(theme.colour("page"))
        painter.translate(0.5, 0.5)
        painter.drawRoundedRect(left, middle - height // 2, width - 1, height - 1, 4, 4)
        painter.translate(-0.5, -0.5)
        painter.setPen(theme.colour("soft"))
        painter.drawText(left, middle - height // 2, width, height, Qt.AlignmentFlag.AlignCenter, key)
        left += width + 3
    painter.restore()
    return left


class Facts(QWidget):
    """A list of facts: name at the left, value beside it; a value may be a text, a chip or a widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._shown: list[tuple[str, type, QWidget]] = []

    def set_facts(self, facts: Sequence[tuple[str, "str | Chip | QWidget"]]) -> None:
        """Shows these facts instead of those before; empty texts are left out."""
        full = [(name, value) for name, value in facts if value != ""]
        if self._take_over(full):
            return
        held = self._held()
        clear(self._grid)
        self._shown = []
        for line, (name, value) in enumerate(full):
            tag = label(name, "soft")
            tag.setMinimumWidth(fonts.pixels(96))
            self._grid.addWidget(tag, line, 0, Qt.AlignmentFlag.AlignTop)
            if isinstance(value, QWidget):
                tag.setContentsMargins(0, 2, 0, 0)  # on the line of a link, which has a frame for its focus
                self._grid.addWidget(shown := value, line, 1)
            elif isinstance(value, Chip):
                shown = chip = ChipLabel(self)
                chip.set_chip(value)
                self._grid.addWidget(chip, line, 1, Qt.AlignmentFlag.AlignLeft)
            else:
                shown = words = label(value, wrap=True)
                words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self._grid.addWidget(words, line, 1, Qt.AlignmentFlag.AlignTop)
            self._shown.append((name, type(value), shown))
            if name == held:
                _focus_in(shown)

    def _held(self) -> str:
        """Name of the fact that has the keyboard; taken down, it would leave the keyboard somewhere else."""
        here = self.window().focusWidget()
        return next((name for name, _, shown in self._shown if here and shown.isAncestorOf(here)), "")

    def _take_over(self, facts: "Sequence[tuple[str, str | Chip | QWidget]]") -> bool:
        """Puts texts and chips of the same names where those before stand, dressed and laid out already."""
        if [(name, type(value)) for name, value in facts] != [(name, kind) for name, kind, _ in self._shown]:
            return False
        if not all(kind in (str, Chip) for _, kind, _ in self._shown):
            return False
        for (_, value), (_, _, shown) in zip(facts, self._shown, strict=True):
            if isinstance(shown, ChipLabel) and isinstance(value, Chip):
                shown.set_chip(value)
            elif isinstance(shown, QLabel) and isinstance(value, str):
                shown.setText(value)
        return True


def _focus_in(widget: QWidget) -> None:
    """Gives the keyboard to the first part that Tab reaches, shown first: under a dialog Qt forgets it else."""
    widget.show()
    for part in widget.findChildren(QWidget):
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            part.setFocus(Qt.FocusReason.OtherFocusReason)
            return


def clear(layout: QGridLayout | QVBoxLayout | QHBoxLayout | QFormLayout) -> None:
    """Takes every widget out of a layout and lets go of it."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class FormRow(QWidget):
    """A label above its field, with room for what is wrong with it; clicking the label goes to the field.

    Alt and `letter`, the first such one in the text, goes there too.
    """

    def __init__(
        self, text: str, field: QWidget, hint: str = "", parent: QWidget | None = None, letter: str = ""
    ) -> None:
        super().__init__(parent)
        words = text.replace("&", "&&")
        self._label = QLabel(words.replace(letter, f"&{letter}", 1) if letter else words)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setProperty("look", "label")
        self._label.setBuddy(field)
        self._hint = hint
        self._says = label(hint, "small", wrap=True)
        self.field = field
        field.setAccessibleName(text)
        if hint:
            field.setAccessibleDescription(hint)
        self.setLayout(column(self._label, field, self._says, space=3))
        # After the layout: a label that belongs to nothing would be shown as a window of its own.
        self._says.setVisible(bool(hint))

    def refuse(self, sentence: str) -> None:
        """Shows what is wrong under the field; an empty sentence takes it away."""
        self._says.setText(sentence or self._hint)
        self._says.setVisible(bool(sentence or self._hint))
        restyle(self._says, "look", "wrong" if sentence else "small")


class Section(QWidget):
    """A heading with an optional quiet button at its right, and what belongs under it."""

    def __init__(self, title: str, content: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(title, "section")
        self._head = row(self._title, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(self._head)
        if content is not None:
            layout.addWidget(content)

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def add_button(self, made: QWidget) -> None:
        self._head.addWidget(made)

    def add(self, widget: QWidget) -> None:
        layout = self.layout()
        assert layout is not None
        layout.addWidget(widget)


class DetailPanel(QScrollArea):
    """The right-hand side of a list: title, sub-line, chip, buttons, then facts and sections."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title = label("", "title", wrap=True)
        self._sub = label("", "soft", wrap=True)
        self._chip = ChipLabel()
        self._chip.hide()
        self._buttons = FlowLayout(space=GRID)  # goes on in a second line where the panel is narrow
        self.facts = Facts()
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 3 * GRID)
        self.body.setSpacing(2 * GRID)
        head = QVBoxLayout()
        head.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(top)
        head.addWidget(self._sub)
        self.body.addLayout(head)
        self.body.addLayout(self._buttons)
        self.body.addWidget(self.facts)
        self.body.addStretch(1)
        self.setWidget(self._inside)

    def set_head(self, title: str, sub: str = "", chip: Chip | None = None) -> None:
        self._title.setText(title)
        self._sub.setText(sub)
        self._sub.setVisible(bool(sub))
        self._chip.set_chip(chip)

    def add_button(self, made: W) -> W:
        """Adds a button under the title, left to right."""
        self._buttons.addWidget(made)
        return made

    def add_section(self, title: str, content: QWidget | None = None) -> Section:
        """Adds a section under the facts."""
        section = Section(title, content)
        self.body.insertWidget(self.body.count() - 1, section)
        return section

    def add(self, widget: QWidget) -> None:
        """Adds a widget under what is there."""
        self.body.insertWidget(self.body.count() - 1, widget)
