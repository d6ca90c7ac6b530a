"""The grid of targets: a line for each period, with what a change on the base comes to beside it."""

import datetime as dt
import json
from collections.abc import Callable, Sequence
from uuid import UUID, uuid4

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from cspdesk.domain.dates import add_months, say_date
from cspdesk.domain.indicator_kinds import IndicatorForm
from cspdesk.domain.indicator_periods import Span, read_period, say_period
from cspdesk.domain.indicator_points import Point, aim
from cspdesk.domain.indicators import IndicatorRow, TargetRow
from cspdesk.domain.spoken import Leaning, understand_day
from cspdesk.errors import Refused
from cspdesk.services.indicator_typed import TargetTyped, target_values, typed_target
from cspdesk.ui import fonts, tokens

_PERIOD, _VALUE, _PERCENT, _COMES, _DATED, _NOTE = range(6)
_HEADS = ("Period", "Target as it is printed", "Change on the base", "Comes to", "Population dated", "Note")
_WIDTHS = (92, 176, 124, 96, 124, 0)
_LEAST_ROWS = 4


class _CellDelegate(QStyledItemDelegate):
    """Signal `typing` at each key in a cell that is open."""

    typing = Signal()

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        made = super().createEditor(parent, option, index)
        if isinstance(made, QLineEdit):
            made.textEdited.connect(self.typing)
        return made


class TargetsGrid(QTableWidget):
    """Typed straight into its cells; Tab goes on, also into a new line. Signal `changed` when anything is typed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, len(_HEADS), parent)
        self.setHorizontalHeaderLabels(_HEADS)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(fonts.pixels(tokens.ROW))
        self.setShowGrid(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for number, width in enumerate(_WIDTHS):
            if width:
                self.setColumnWidth(number, fonts.pixels(width))
            else:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        self._delegate = _CellDelegate(self)
        self.setItemDelegate(self._delegate)
        self._ids: list[UUID | None] = []
        self._kept: dict[UUID, TargetRow] = {}
        self._indicator: IndicatorRow | None = None
        self._base: Point | None = None
        self._month = 4
        self._filling = False
        self.cellChanged.connect(self._on_cell)

    def show_targets(
        self, indicator: IndicatorRow, base: Point | None, targets: Sequence[TargetRow], month: int
    ) -> None:
        """Shows the targets of an indicator; `base` is what changes are worked out from."""
        self._indicator, self._base, self._month = indicator, base, month
        self.setColumnHidden(_DATED, indicator.form is not IndicatorForm.RATE)
        self._kept = {target.id: target for target in targets}
        self.setRowCount(0)
        self._ids = []
        for target in targets:
            typed = typed_target(target)
            self.add_line(typed.period, typed)

    def add_line(self, period: str, typed: TargetTyped | None = None) -> int:
        """Adds a line at the end and gives its place."""
        place = self.rowCount()
        self._filling = True
        self.insertRow(place)
        self._ids.append(typed.id if typed is not None else None)
        dated = say_date(typed.population_on) if typed is not None and typed.population_on else ""
        texts = (
            (period, typed.value, typed.percent, "", dated, typed.note)
            if typed
            else (period, "", "", "", "", "")
        )
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            if column == _COMES:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.setItem(place, column, item)
        self._filling = False
        self._work_out(place)
        return place

    def add_year(self, today: dt.date) -> None:
        """Adds the year after the last one, else the one of a day, and goes into its target."""
        spans = [read_period(self._text(row, _PERIOD), self._month) for row in range(self.rowCount())]
        known = [span for span in spans if span is not None]
        if known:
            last = max(known, key=lambda span: span.last)
            following = Span(add_months(last.first, 12), add_months(last.last, 12))
        else:
            first = dt.date(today.year - (today.month < self._month), self._month, 1)
            following = Span(first, add_months(first, 12) - dt.timedelta(days=1))
        place = self.add_line(say_period(following, self._month))
        self.setCurrentCell(place, _VALUE)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def take_out(self) -> None:
        """Takes the line out that the keyboard is on."""
        place = self.currentRow()
        if place >= 0:
            self.removeRow(place)
            del self._ids[place]
            self.changed.emit()

    def typed(self) -> list[TargetTyped]:
        """The lines as they are typed; empty ones are left out. Raises Refused for a date that cannot be read."""
        self._settle()
        return [self._line(place) for place in range(self.rowCount()) if self._holds(place)]

    def in_words(self) -> str:
        """Every line as it stands, the cell that is open for typing too."""
        opened = next((each for each in self.viewport().findChildren(QLineEdit) if each.isVisible()), None)
        lines = []
        for place in range(self.rowCount()):
            cells = [self._text(place, column) for column in range(len(_HEADS))]
            if opened is not None and place == self.currentRow():
                cells[self.currentColumn()] = opened.text()
            cells[_COMES] = str(self._ids[place] or "")
            lines.append(cells)
        return json.dumps(lines)

    def take_words(self, words: str) -> None:
        """Shows lines as they stood; one whose target is no more there is a new one."""
        self.setRowCount(0)
        self._ids = []
        for cells in json.loads(words):
            own = UUID(cells[_COMES]) if cells[_COMES] else None
            place = self.add_line(cells[_PERIOD])
            self._ids[place] = own if own in self._kept else None
            for column, text in enumerate(cells):
                item = self.item(place, column)
                if item is not None and column != _COMES:
                    item.setText(text)
        self.setCurrentCell(0, _VALUE)
        self.changed.emit()

    def hear(self, told: Callable[[], object]) -> None:
        self.changed.connect(told)
        self._delegate.typing.connect(told)

    def _settle(self) -> None:
        """Takes what is still being typed in a cell."""
        if self.state() is QAbstractItemView.State.EditingState:
            for editor in self.viewport().findChildren(QLineEdit):
                self.commitData(editor)

    def _holds(self, place: int) -> bool:
        return any(self._text(place, column) for column in (_PERIOD, _VALUE, _PERCENT, _NOTE))

    def _line(self, place: int) -> TargetTyped:
        dated = self._text(place, _DATED)
        day = understand_day(dated, dt.date.today(), Leaning.NEAREST) if dated else None
        if dated and day is None:
            raise Refused(f"“{dated}” is no date: type the day of the population as 30 Jun 2009.")
        own = self._ids[place]
        kept = self._kept.get(own) if own is not None else None
        return TargetTyped(
            period=self._text(place, _PERIOD),
            value=self._text(place, _VALUE),
            percent=self._text(place, _PERCENT),
            numerator=kept.numerator if kept is not None else None,
            denominator=kept.denominator if kept is not None else None,
            population_on=day,
            note=self._text(place, _NOTE),
            id=own,
        )

    def _text(self, place: int, column: int) -> str:
        item = self.item(place, column)
        return item.text().strip() if item is not None else ""

    def _on_cell(self, place: int, column: int) -> None:
        if not self._filling and column != _COMES:
            self._work_out(place)
            self.changed.emit()

    def _work_out(self, place: int) -> None:
        """Says what a change on the base comes to; what is typed as a value stands as it is."""
        words = ""
        if self._indicator is not None:
            try:
                values = target_values(self._line(place), self._month)
                target = TargetRow(id=uuid4(), indicator_id=self._indicator.id, plan_id=None, **values)
                number, said = aim(self._indicator, target, self._base)
                words = self._indicator.say(number) if number is not None else said
                if number is not None and not target.value and self._base is not None:
                    words = self._indicator.say(number, self._base.places)
            except Refused as refusal:
                words = "" if not self._text(place, _PERIOD) else str(refusal)
        self._filling = True
        item = self.item(place, _COMES)
        if item is not None:
            item.setText(words)
            item.setToolTip(words)
        self._filling = False
