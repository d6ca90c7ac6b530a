"""Which meetings are listed: of what period, and of whom."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QComboBox

from cspdesk.domain.bodies import BodyName
from cspdesk.ui import fonts
from cspdesk.ui.meetings.meeting_periods import ALL, COMING, HELD, YEAR


class MeetingFilters(QObject):
    """Two boxes. Signal `changed`: another period or body is chosen."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: list[UUID | None] = [None]
        self.period = self._choice("Period", [COMING, YEAR, HELD, ALL])
        self.whose = self._choice("Whose meetings", ["All bodies"])

    def body(self) -> UUID | None:
        """Whose meetings are shown; None for all."""
        number = self.whose.currentIndex()
        return self._ids[number] if 0 <= number < len(self._ids) else None

    def set_body(self, body: UUID | None) -> None:
        """Shows the meetings of one body, or of all."""
        self.whose.setCurrentIndex(self._ids.index(body))

    def show_all(self) -> None:
        """Lets every meeting through."""
        self.period.setCurrentText(ALL)
        self.whose.setCurrentIndex(0)

    def set_bodies(self, bodies: Sequence[BodyName]) -> None:
        """Offers these bodies; the choice stays."""
        chosen = self.body()
        self._ids = [None, *(body.id for body in bodies)]
        self.whose.blockSignals(True)
        self.whose.clear()
        self.whose.addItems(["All bodies", *(body.name for body in bodies)])
        self.whose.setCurrentIndex(self._ids.index(chosen) if chosen in self._ids else 0)
        self.whose.blockSignals(False)

    def _choice(self, name: str, words: list[str]) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.addItems(words)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(10)
        made.setMaximumWidth(fonts.pixels(170))
        made.setIconSize(QSize(0, 0))
        made.currentIndexChanged.connect(self.changed)
        return made
