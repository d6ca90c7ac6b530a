"""What is behind a figure of who came: the meetings, and at each who was there."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from cspdesk.domain.dates import say_date
from cspdesk.domain.kinds import Kind
from cspdesk.domain.meetings import MeetingRow
from cspdesk.ui import fonts, parts
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.desk import Desk
from cspdesk.ui.rows_model import Column
from cspdesk.ui.tables import RowsModel, RowsTable

_ROOM = 360


@dataclass(frozen=True)
class Behind:
    """One line: a record that opens, a chip, and names or words below."""

    id: int
    title: str
    kind: Kind
    record: UUID
    chip: Chip | None = None
    words: str = ""


def of_meeting(place: int, meeting: MeetingRow, chip: Chip | None = None, words: str = "") -> Behind:
    """The line of a meeting."""
    return Behind(place, f"{say_date(meeting.day)}, {meeting.bodies}", Kind.MEETING, meeting.id, chip, words)


def _title(line: Behind) -> str:
    return line.title


def _words(line: Behind) -> str:
    return line.words


def _chip(line: Behind) -> Chip:
    return line.chip or Chip("", Tone.QUIET)


def _chip_or_none(line: Behind) -> Chip | None:
    return line.chip


def _chip_word(line: Behind) -> str:
    return _chip(line).word


_COLUMNS: tuple[Column[Behind], ...] = (
    Column("title", "Record", _title, sub=_words, tip=_words, link=True),
    Column("chip", "Mark", _chip_word, chip=_chip_or_none, width=122, align="right"),
)


class CameDetail(QWidget):
    """Lists what a figure counts; each line opens its record by click or Enter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._head = parts.label("", "title", wrap=True)
        self._sub = parts.label("", "soft", wrap=True)
        self._facts = parts.Facts()
        self._section = parts.label("", "section")
        self.lines = RowsTable()
        self.lines.set_model(RowsModel(_COLUMNS, parent=self))
        self.lines.horizontalHeader().hide()
        self.lines.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.lines.setAccessibleName("Records behind the figure")
        self.lines.opened.connect(self._on_opened)
        self.lines.link_clicked.connect(self._on_opened)
        upper = parts.column(self._head, self._sub, 8, self._facts, 8, self._section, space=4)
        upper.setContentsMargins(fonts.pixels(16), fonts.pixels(16), fonts.pixels(16), fonts.pixels(8))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(upper)
        layout.addWidget(self.lines, 1)

    def set_desk(self, desk: Desk) -> None:
        self._desk = desk

    def show_behind(
        self,
        title: str,
        sub: str,
        facts: Sequence[tuple[str, str]],
        section: str,
        lines: Sequence[Behind],
    ) -> None:
        """Shows a figure's name, its parts, and the records it counts."""
        self._head.setText(title)
        self._sub.setText(sub)
        self._sub.setVisible(bool(sub))
        self._facts.set_facts(facts)
        self._section.setText(section)
        self.lines.rows.set_rows(lines)
        self.lines.scrollToTop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where there is little room the records matter more than the figures, which the list has too.
        self._facts.setVisible(self.height() > fonts.pixels(_ROOM))

    def _on_opened(self, line: int) -> None:
        row = self.lines.rows.row_at(self.lines.rows.row_of(line))
        if row is not None and self._desk is not None:
            self._desk.open(row.kind, row.record)
