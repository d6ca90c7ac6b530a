"""One side of a conflict: whose it is, who wrote it and when, and its text with the differing words marked."""

from collections.abc import Sequence

from PySide6.QtCore import QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from cspdesk.domain.word_marks import Mark, Piece
from cspdesk.ui import fonts, parts, theme
from cspdesk.ui.chips import Chip, ChipLabel, Tone

_SHORT, _AROUND = 96, 16
"""The height of a text of few words, and the frame of any, in pixels."""


class SideText(QWidget):
    """What the other side adds is underlined on a ground, what it leaves out struck through: never colour alone."""

    laid_out = Signal()
    """The text came to another height, as it does once it has its width."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._long = title, False
        self.chip = ChipLabel(self)
        self.chip.hide()
        self.who = parts.label("", "small", wrap=True)
        self.who.setMinimumHeight(fonts.pixels(30))
        self.who.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(title)
        self.text.setMinimumWidth(fonts.pixels(130))
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.text.document().documentLayout().documentSizeChanged.connect(self._on_size)
        head = parts.row(parts.label(title, "section"), 0, self.chip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.who)
        # The text first; what it does not want stays below it, not between the lines above.
        layout.addWidget(self.text, 100)
        layout.addStretch(1)

    def show_side(self, who: str, pieces: Sequence[Piece], *, long: bool) -> None:
        """Shows a side; data are never markup."""
        self.who.setText(who)
        self._long = long
        self.text.setMinimumHeight(fonts.pixels(_SHORT))
        self.text.clear()
        cursor = self.text.textCursor()
        if not pieces:
            cursor.insertText("nothing", _soft())
        for piece in pieces:
            cursor.insertText(piece.text, _format(piece.mark))
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.text.setTextCursor(cursor)

    def _on_size(self, _size: QSizeF) -> None:
        self.laid_out.emit()

    def wanted(self) -> int:
        """How tall the text is at this width, in pixels."""
        if not self._long:
            return 0
        return round(self.text.document().size().height()) + _AROUND

    def keep_to(self, height: int) -> None:
        """Grows no taller than that: an empty frame says nothing."""
        around = self.minimumSizeHint().height() - self.text.minimumHeight()
        self.text.setMaximumHeight(max(height, fonts.pixels(_SHORT)))
        self.setMaximumHeight(around + self.text.maximumHeight())

    def set_chosen(self, chosen: bool) -> None:
        """Says that this side was chosen."""
        parts.restyle(self.text, "chosen", chosen)
        self.chip.set_chip(Chip("chosen", Tone.GOOD) if chosen else None)
        self.text.setAccessibleName(f"{self._title}, chosen" if chosen else self._title)


def _format(mark: Mark) -> QTextCharFormat:
    made, colours = QTextCharFormat(), theme.now()
    made.setForeground(QColor(colours.text))
    if mark is Mark.ADDED:
        made.setFontUnderline(True)
        made.setBackground(QColor(colours.info_ground))
    elif mark is Mark.REMOVED:
        made.setFontStrikeOut(True)
        made.setBackground(QColor(colours.bad_ground))
    return made


def _soft() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(theme.now().soft))
    return made
