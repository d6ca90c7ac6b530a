"""Which activities the list shows: a family, a kind, a period, or the records behind a figure."""

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from cspdesk.domain.activities import ActivityKindRow, ActivityRow
from cspdesk.domain.dates import last_of_month, plan_year
from cspdesk.ui import fonts, icons, parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.flow import FlowLayout
from cspdesk.ui.outreach.activity_words import FAMILIES

ALL = "All"
YEAR, MONTH, EVER = "This plan year", "This month", "All years"
_EVERY_KIND = "Every kind"


class ActivityFilters(QWidget):
    """Signal `changed` when another choice is made; `wider` when a period must be read anew."""

    changed = Signal()
    wider = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.family = ALL
        self.only: frozenset[UUID] | None = None
        self.body_id: UUID | None = None
        self._chips: dict[str, QPushButton] = {}
        line = FlowLayout(self, space=2)
        line.setContentsMargins(12, 0, 16, 0)
        for word in (ALL, *FAMILIES):
            made = parts.button(word, self._on_chip, "quiet")
            made.setCheckable(True)
            made.setChecked(word == ALL)
            self._chips[word] = made
            line.addWidget(made)
        self.shown_only = parts.button("", self._on_only, "", "close")
        self.shown_only.setToolTip("Show the whole list again")
        self.shown_only.hide()
        line.addWidget(self.shown_only)
        self.period = self._choice("Period", [YEAR, MONTH, EVER])
        self.period.currentIndexChanged.connect(self.wider)
        self.kind = self._choice("Kind of activity", [_EVERY_KIND])
        self.kind.currentIndexChanged.connect(self.changed)

    @staticmethod
    def _choice(name: str, words: list[str]) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.addItems(words)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(12)
        made.setMaximumWidth(fonts.pixels(190))
        made.setIconSize(QSize(0, 0))
        return made

    # -- what is chosen

    def days(self) -> tuple[dt.date | None, dt.date | None]:
        """First and last day of what is read; None for no bound."""
        if self.only is not None or self.period.currentText() == EVER:
            return None, None
        today = self._desk.today()
        if self.period.currentText() == MONTH:
            return today.replace(day=1), last_of_month(today)
        year = plan_year(today, self._desk.services.context.partnership.year_start_month)
        return year.start, year.end

    @property
    def kind_id(self) -> UUID | None:
        found = self.kind.currentData()
        return found if isinstance(found, UUID) else None

    def set_kinds(self, kinds: Sequence[ActivityKindRow]) -> None:
        """Offers these kinds; the choice stays."""
        chosen = self.kind_id
        self.kind.blockSignals(True)
        self.kind.clear()
        self.kind.addItem(_EVERY_KIND, None)
        for kind in kinds:
            self.kind.addItem(kind.plural or kind.name, kind.id)
        place = next((n for n in range(self.kind.count()) if self.kind.itemData(n) == chosen), 0)
        self.kind.setCurrentIndex(place)
        self.kind.blockSignals(False)

    def kept(self, rows: Sequence[ActivityRow]) -> list[ActivityRow]:
        """The rows that pass."""
        if self.only is not None:
            return [row for row in rows if row.id in self.only]
        families, kind = FAMILIES.get(self.family), self.kind_id
        return [
            row
            for row in rows
            if (families is None or row.family in families)
            and kind in (None, row.kind_id)
            and self.body_id in (None, row.body_id)
        ]

    def count(self, rows: Sequence[ActivityRow]) -> None:
        """Shows the families that have something, and the one chosen."""
        held = Counter(row.family for row in rows)
        for word, chip in self._chips.items():
            number = sum(held[family] for family in FAMILIES.get(word, ()))
            chip.setVisible(word in (ALL, self.family) or bool(number))
            chip.setToolTip(f"{number} in this period" if word != ALL else "")
        # Few families need no choosing among.
        self.updateGeometry()

    # -- choosing

    def choose(self, family: str) -> None:
        self.family = family
        for word, chip in self._chips.items():
            chip.setChecked(word == family)

    def show_only(self, records: Sequence[UUID], words: str) -> None:
        """Shows these records alone, such as those behind a figure."""
        self.only, self.body_id = frozenset(records), None
        self.choose(ALL)
        self._name_only(words)

    def show_body(self, body: UUID, name: str) -> None:
        """Shows the activities of one forum."""
        self.only, self.body_id = None, body
        self._name_only(name)

    def show_kind(self, kind: UUID) -> None:
        """Shows one kind, whatever else was chosen."""
        self.show_all()
        self.kind.setCurrentIndex(
            next((n for n in range(self.kind.count()) if self.kind.itemData(n) == kind), 0)
        )

    def show_all(self) -> None:
        """Lets everything through."""
        self.only, self.body_id = None, None
        self._name_only("")
        self.choose(ALL)
        for box, place in ((self.kind, 0), (self.period, self.period.findText(EVER))):
            box.blockSignals(True)
            box.setCurrentIndex(place)
            box.blockSignals(False)

    def _name_only(self, words: str) -> None:
        self.shown_only.setText(words.replace("&", "&&"))
        self.shown_only.setVisible(bool(words))
        icons.put(self.shown_only, "close")

    def _on_only(self) -> None:
        self.only, self.body_id = None, None
        self._name_only("")
        self.wider.emit()

    def _on_chip(self) -> None:
        sender = self.sender()
        word = next((word for word, chip in self._chips.items() if chip is sender), ALL)
        self.choose(word)
        self.changed.emit()
