"""Before a meeting is closed: what its record still lacks, each thing a click or Enter away."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cspdesk.services.closing import Missing
from cspdesk.ui import parts
from cspdesk.ui.rows_model import Column, RowsModel
from cspdesk.ui.tables import RowsTable
from cspdesk.ui.text_edit import LineEdit


class _Line:
    """One thing missing with a number for an id."""

    def __init__(self, number: int, missing: Missing) -> None:
        self.id, self.missing = number, missing


def _words(line: _Line) -> str:
    return line.missing.words


def _icon(_line: _Line) -> str:
    return "warning"


class ClosingPanel(QWidget):
    """Signals: `going(Missing)` to where something is filled in; `closing(str)` with the reason; `left()`."""

    going = Signal(object)
    closing = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._needs_reason = False
        self._title = parts.label("Close the meeting", "title")
        self._sub = parts.label("", "soft", wrap=True)
        self.list = RowsTable()
        columns: tuple[Column[_Line], ...] = (Column("what", "What is missing", _words, icon=_icon),)
        self.list.set_model(RowsModel(columns, None, self))
        self.list.horizontalHeader().hide()
        self.list.setAccessibleName("What is missing; Enter goes there")
        self.reason = LineEdit()
        self.reason_row = parts.FormRow(
            "Why it is closed without", self.reason, "Kept with the meeting, not printed."
        )
        self.button = parts.button("Close the meeting", self._on_close, "primary", "check")
        self.back = parts.button("Back to the minutes", self._on_back, "quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        for widget in (self._title, self._sub):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.reason_row)
        layout.addLayout(parts.row(self.button, self.back, 0))
        layout.addStretch(0)
        self.list.opened.connect(self._on_opened)
        self.reason.returnPressed.connect(self._on_close)
        self.reason.textChanged.connect(self._on_reason)

    def show_missing(self, missing: Sequence[Missing]) -> None:
        """Shows what is missing; with nothing missing there is only the button."""
        self.list.rows.set_rows(_Line(number, each) for number, each in enumerate(missing))
        needed = sum(not each.warns for each in missing)
        self._needs_reason = bool(needed)
        self.list.setVisible(bool(missing))
        self.reason_row.setVisible(bool(needed))
        counted = "1 thing is" if len(missing) == 1 else f"{len(missing)} things are"
        self._sub.setText(
            f"{counted} missing. Enter on a line goes to where it is filled in; or say why, and close all the same."
            if needed
            else f"{counted} missing. Enter on a line goes to where it is filled in; or close without it."
            if missing
            else "Nothing is missing. The minutes stay a draft until you issue them."
        )
        self._on_reason()

    def take_keyboard(self) -> None:
        """Goes to the first thing missing, or else to the button."""
        if self.list.isVisibleTo(self):
            self.list.setCurrentIndex(self.list.rows.index(0, 0))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_reason(self) -> None:
        self.button.setEnabled(not self._needs_reason or bool(self.reason.text().strip()))

    def _on_opened(self, number: int) -> None:
        line = self.list.rows.row_at(self.list.rows.row_of(number))
        if isinstance(line, _Line):
            self.going.emit(line.missing)

    def _on_close(self) -> None:
        if self.button.isEnabled():
            self.closing.emit(self.reason.text())

    def _on_back(self) -> None:
        self.left.emit()
