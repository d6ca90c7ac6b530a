"""What is behind a figure of who came: the meetings, and at each who was there."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cspdesk.domain.dates import say_date
from cspdesk.domain.kinds import Kind
from cspdesk.domain.meetings import MeetingRow
from cspdesk.ui import parts
from cspdesk.ui.chips import Chip, ChipLabel
from cspdesk.ui.desk import Desk
from cspdesk.ui.parts import DetailPanel

_MOST = 80


@dataclass(frozen=True)
class Behind:
    """One line: a record that opens, a chip, and names or words below."""

    title: str
    kind: Kind
    record: UUID
    chip: Chip | None = None
    words: str = ""


def of_meeting(meeting: MeetingRow, chip: Chip | None = None, words: str = "") -> Behind:
    """The line of a meeting."""
    return Behind(f"{say_date(meeting.day)}, {meeting.bodies}", Kind.MEETING, meeting.id, chip, words)


class CameDetail(DetailPanel):
    """Lists what a figure counts; each line opens its record."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        holder = QWidget()
        self._lines = QVBoxLayout(holder)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(parts.GRID)
        self._section = self.add_section("", holder)

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
        self.set_head(title, sub)
        self.facts.set_facts(facts)
        self._section.set_title(section)
        self._section.setVisible(bool(lines))
        parts.clear(self._lines)
        for line in lines[:_MOST]:
            self._lines.addWidget(self._line(line))
        if len(lines) > _MOST:
            self._lines.addWidget(parts.label(f"and {len(lines) - _MOST} more", "soft"))

    def _line(self, line: Behind) -> QWidget:
        holder = QWidget()
        across = parts.row(parts.button(line.title.replace("&", "&&"), _Opener(self._desk, line), "link"), 0)
        if line.chip is not None:
            chip = ChipLabel()
            chip.set_chip(line.chip)
            across.addWidget(chip)
        down = QVBoxLayout(holder)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(across)
        if line.words:
            words = parts.label(line.words, "small", wrap=True)
            words.setContentsMargins(3, 0, 0, 0)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            down.addWidget(words)
        return holder


class _Opener:
    def __init__(self, desk: Desk | None, line: Behind) -> None:
        self._desk, self._line = desk, line

    def __call__(self) -> None:
        if self._desk is not None:
            self._desk.open(self._line.kind, self._line.record)
