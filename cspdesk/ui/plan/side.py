"""The left of the plan: which plan and year, and its priorities and blocks with how each stands."""

from uuid import UUID

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QVBoxLayout, QWidget

from cspdesk.domain.dates import PlanYear
from cspdesk.domain.plan_rows import PlanRow
from cspdesk.ui import fonts, parts, theme, tokens
from cspdesk.ui.chips import chip_size, paint_chip
from cspdesk.ui.combos import ElidedCombo, index_of
from cspdesk.ui.plan.reading import Standing
from cspdesk.ui.row_delegate import PAD, RowDelegate
from cspdesk.ui.rows_model import Column, Index, RowsModel
from cspdesk.ui.rows_table import RowsTable
from cspdesk.ui.tips import plain_tip

_ALL_YEARS = "All years"
_HIGH = 74


def _title(row: Standing) -> str:
    return row.title


def _tip(row: Standing) -> str:
    return "\n".join(part for part in (row.title, row.chip.word, row.flags) if part)


def _said(row: Standing) -> str:
    return f"{row.chip.word} {row.flags}"


_COLUMNS: tuple[Column[Standing], ...] = (
    Column("title", "Priorities", _title, tip=_tip, also=_said, wrap=True),
)


class _StandingDelegate(RowDelegate):
    """A title in one or two lines; below it how many are done, and what is late or lacking."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = option.widget
        assert isinstance(view, RowsTable)
        row = view.rows.row_at(index.row())
        if not isinstance(row, Standing):
            return
        box: QRect = option.rect
        self._ground(painter, box, view, index)
        inner = box.adjusted(2 * PAD, 8, -PAD, -7)
        colours = theme.now()
        high = fonts.face(tokens.BODY)[1].height()
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        line = QRect(inner.left(), inner.top(), inner.width(), high)
        bold = index.row() == 0
        broken = fonts.two(row.title, inner.width(), bold=bold)
        if not broken[1]:
            line.translate(0, high // 2)
        for words in broken:
            self._line(painter, line, words, theme.ink(colours.text), left, bold=bold)
            line = line.translated(0, high)
        low = QRect(inner.left(), inner.bottom() - fonts.pixels(18), inner.width(), fonts.pixels(20))
        paint_chip(painter, low, row.chip)
        low.setLeft(low.left() + chip_size(row.chip.word).width() + 6)
        self._line(painter, low, row.flags, theme.ink(colours.soft), left, tokens.SMALL)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), fonts.pixels(_HIGH))


class PlanSide(QWidget):
    """Signals: `plan_chosen(id)`, `year_chosen()`, `chosen(id)` of the plan or of a priority of it."""

    plan_chosen = Signal(object)
    year_chosen = Signal()
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self.plans = self._box("Plan", self._on_plan)
        self.years = self._box("Year of the plan", self._on_year)
        self.list = RowsTable()
        self.list.setAccessibleName("Priorities")
        self.model: RowsModel[Standing] = RowsModel(_COLUMNS, None, self)
        self.list.set_model(self.model)
        self.list.setItemDelegate(_StandingDelegate(self.list))
        self.list.horizontalHeader().hide()
        self.list.setSortingEnabled(False)
        self.list.chosen.connect(self._on_chosen)
        top = parts.column(self.plans, self.years, space=6)
        top.setContentsMargins(16, 6, 8, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)

    def _box(self, name: str, do: object) -> QComboBox:
        made = ElidedCombo()
        made.setAccessibleName(name)
        made.currentIndexChanged.connect(do)
        return made

    # -- showing

    def set_plans(self, plans: list[PlanRow], current: UUID) -> None:
        """Lists the partnership's plans, the latest first, and the local one that is shown."""
        self._filling = True
        wanted = [plan for plan in reversed(plans) if not plan.local or plan.id == current]
        self.plans.clear()
        for plan in wanted:
            self.plans.addItem(": ".join(part for part in (plan.year, plan.title) if part), plan.id)
            self.plans.setItemData(self.plans.count() - 1, plain_tip(plan.title), Qt.ItemDataRole.ToolTipRole)
        self.plans.setCurrentIndex(max(index_of(self.plans, current), 0))
        self.plans.setVisible(bool(wanted))
        self._filling = False

    def set_years(self, years: tuple[PlanYear, ...]) -> None:
        """Lists the years of the plan; one that is chosen stays."""
        self._filling = True
        kept = self.year
        self.years.clear()
        self.years.addItem(_ALL_YEARS, None)
        for year in years:
            self.years.addItem(f"{year.start.year}-{year.end.year % 100:02d}", year)
        self.years.setCurrentIndex(max(index_of(self.years, kept), 0) if kept is not None else 0)
        self.years.setVisible(len(years) > 1)
        self._filling = False

    def set_standings(self, rows: list[Standing], whole: bool) -> None:
        """Shows the whole plan and its priorities; they rest while a view looks at no single one."""
        self.list.verticalHeader().setDefaultSectionSize(fonts.pixels(_HIGH))
        self._filling = True
        self.model.set_rows(rows)
        if self.list.current_id() is None and rows:
            self.list.setCurrentIndex(self.model.index(0, 0))
        self._filling = False
        self.list.setEnabled(not whole)

    @property
    def year(self) -> PlanYear | None:
        found = self.years.currentData()
        return found if isinstance(found, PlanYear) else None

    def current(self) -> UUID | None:
        found = self.list.current_id()
        return found if isinstance(found, UUID) else None

    def choose(self, key: UUID) -> None:
        self.list.choose(key)

    def step(self, by: int) -> None:
        """Goes to the priority before or after."""
        row = self.list.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row, 0))

    # -- choosing

    def _on_plan(self) -> None:
        if not self._filling and self.plans.currentData() is not None:
            self.plan_chosen.emit(self.plans.currentData())

    def _on_year(self) -> None:
        if not self._filling:
            self.year_chosen.emit()

    def _on_chosen(self, key: object) -> None:
        if not self._filling and key is not None:
            self.chosen.emit(key)


class NarrowSide(QComboBox):
    """The same priorities in a box of choices, for a screen that has no room at the left."""

    def __init__(self, side: PlanSide) -> None:
        super().__init__()
        self._side = side
        self.setAccessibleName("Priority")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.hide()
        self.activated.connect(self._on_chosen)

    def follow(self) -> None:
        """Shows what is chosen at the left."""
        self.clear()
        for row in self._side.model.shown():
            self.addItem(row.title, row.id)
        self.setCurrentIndex(max(self._side.list.currentIndex().row(), 0))

    def _on_chosen(self) -> None:
        self._side.choose(self.currentData())
