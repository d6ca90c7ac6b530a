"""One indicator beside the list: how it stands, its chart beside the numbers, figures, partners and lines served."""

from collections.abc import Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cspdesk.domain.chart import PeriodChart
from cspdesk.domain.indicator_chart import chart_of
from cspdesk.domain.indicator_clashes import Clash
from cspdesk.domain.indicator_points import Point
from cspdesk.domain.indicator_view import IndicatorStands
from cspdesk.domain.indicators import CommentRow, DoneRow
from cspdesk.ui import fonts, parts
from cspdesk.ui.actions.action_detail import Timeline
from cspdesk.ui.chart_view import ChartView
from cspdesk.ui.desk import Desk
from cspdesk.ui.indicators import indicator_lines
from cspdesk.ui.indicators.indicator_words import status_chip, status_words
from cspdesk.ui.link_lines import LinkLines
from cspdesk.ui.parts import DetailPanel
from cspdesk.ui.rows_model import Column, RowsModel
from cspdesk.ui.rows_table import RowsTable

_BESIDE = 620
_MOST_ROWS = 12
_BEHIND_LEAST = 620
_TABLE_WIDE, _GROUP_WIDE = 412, 56


class SmallTable(RowsTable):
    """A table as tall as its rows, for a detail."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, columns: Sequence[Column[Any]], rows: Sequence[Any]) -> None:
        """Shows these rows, in their order."""
        if self.rows.columns != tuple(columns):
            self.set_model(RowsModel(columns, None, self))
        self.rows.set_rows(rows)
        shown = min(max(len(rows), 1), _MOST_ROWS)
        tall = (
            self.horizontalHeader().sizeHint().height()
            + shown * self.verticalHeader().defaultSectionSize()
            + 4
        )
        self.setFixedHeight(tall)


class NumbersBeside(QWidget):
    """The chart and its table of numbers: side by side where there is room, else one above the other."""

    opened = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = ChartView()
        self.table = SmallTable("Figures and targets by period")
        self._across = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(parts.GRID)
        self._across.addWidget(self.chart, 1, Qt.AlignmentFlag.AlignTop)
        self._across.addWidget(self.table, 1, Qt.AlignmentFlag.AlignTop)
        self.chart.opened.connect(self.opened)
        self.table.opened.connect(self._on_opened)
        self._lines: dict[str, indicator_lines.PeriodLine] = {}

    def show_indicator(self, stands: IndicatorStands, chart: PeriodChart | None) -> None:
        lines = indicator_lines.period_lines(stands)
        self._lines = {line.id: line for line in lines}
        self.chart.set_chart(chart)
        self.chart.setVisible(chart is not None)
        self.table.show_rows(_WITH_FAMILY if any(line.family for line in lines) else _WITHOUT_FAMILY, lines)
        self._widen()
        self.setVisible(bool(lines))

    def _widen(self) -> None:
        """Beside the chart the table takes what its columns need, and the chart the rest."""
        wide = self._across.direction() is QBoxLayout.Direction.LeftToRight
        least = fonts.pixels(_TABLE_WIDE - (0 if self.table.rows.columns == _WITH_FAMILY else _GROUP_WIDE))
        self.table.setMinimumWidth(least if wide else 0)
        self.table.setMaximumWidth(least if wide else 16_777_215)

    def _on_opened(self, key: str) -> None:
        line = self._lines.get(key)
        if line is not None:
            self.opened.emit(line.records)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= fonts.pixels(_BESIDE)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._across.direction() is not way:
            self._across.setDirection(way)
            self._widen()


_WITH_FAMILY = indicator_lines.period_columns(family=True)
_WITHOUT_FAMILY = indicator_lines.period_columns(family=False)


class ClashCard(QFrame):
    """A clash, with the way to settle it. Signal `asked(verb, clash)`."""

    asked = Signal(str, object)

    def __init__(self, clash: Clash, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        words = parts.label(
            clash.words if clash.open else f"{clash.words} Settled: {clash.settled}", wrap=True
        )
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = "Two figures disagree" if clash.open else "Two figures disagree, settled"
        settle = parts.button("Settle it", partial(self._ask, "settle", clash), "", "check")
        first = parts.button("First figure", partial(self._ask, "figure", clash.first.id), "quiet")
        second = parts.button("Second figure", partial(self._ask, "figure", clash.second.id), "quiet")
        again = parts.button("Open it again", partial(self._ask, "unsettle", clash), "quiet", "undo")
        settle.setVisible(clash.open)
        again.setVisible(not clash.open)
        inside = parts.column(parts.label(head, "label"), words, space=6, margin=12)
        inside.addLayout(parts.row(settle, again, first, second, 0, space=4))
        self.setLayout(inside)

    def _ask(self, verb: str, key: object) -> None:
        self.asked.emit(verb, key)


class IndicatorDetail(DetailPanel):
    """Signals: `asked(verb, key)` a link or a button; `opened(records)` what is behind a number."""

    asked = Signal(str, object)
    opened = Signal(tuple)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.shown: IndicatorStands | None = None
        self._base = self._link("base")
        self._latest = self._link("latest")
        self.add_button(self._button("Add a figure", "figure", "plus", "F", ""))
        self.add_button(self._button("Targets", "targets", "table", "T", ""))
        self.add_button(self._button("Change", "change", "edit", "E"))
        self.add_button(self._button("Link to the plan", "link", "link", "L"))
        self.add_button(self._button("Comment", "comment", "note", "C"))
        self._clashes = QVBoxLayout()
        self._clashes.setSpacing(parts.GRID)
        holder = QWidget()
        holder.setLayout(self._clashes)
        self._clashes.setContentsMargins(0, 0, 0, 0)
        self._clash_holder = holder
        self.body.insertWidget(2, holder)
        points = QWidget()
        points.setLayout(parts.row(self._base, self._latest, 0, space=16))
        self._points = points
        self.body.insertWidget(3, points)
        self.numbers = NumbersBeside()
        self.numbers.opened.connect(self.opened)
        self._by_period = self.add_section("By period", self.numbers)
        self.figures = SmallTable("Figures")
        self.figures.opened.connect(partial(self._ask, "change_figure"))
        self._figures = self.add_section("Figures", self.figures)
        self._parts, self._part_lines = self._links("Its parts")
        self._served, self._served_lines = self._links("Lines of the plan it measures")
        self._partners, self._partner_lines = self._links("Partners signed up (* leads)")
        self._names, self._name_lines = self._links("What the plans call it")
        self._comments, self._comment_lines = self._links("Comments on the targets")
        self.timeline = Timeline()
        self._done = self.add_section("History", self.timeline)

    def _button(self, words: str, verb: str, icon: str, keys: str, look: str = "quiet") -> QPushButton:
        return parts.button(words, partial(self._ask, verb, None), look, icon, keys)

    def _link(self, verb: str) -> QPushButton:
        return parts.button("", partial(self._ask, verb, None), "link")

    def _links(self, title: str) -> tuple[parts.Section, LinkLines]:
        found = LinkLines()
        found.asked.connect(self.asked)
        return self.add_section(title, found), found

    def _ask(self, verb: str, key: object) -> None:
        self.asked.emit(verb, key)

    def show_indicator(
        self, stands: IndicatorStands, comments: list[CommentRow], done: list[DoneRow]
    ) -> None:
        """Shows an indicator with all that hangs on it."""
        self.shown = stands
        self.set_head(stands.row.title, status_words(stands.standing), status_chip(stands.standing))
        self._say(self._base, "Base", stands.base)
        self._say(self._latest, "Latest", stands.latest)
        self._points.setVisible(stands.base is not None or stands.latest is not None)
        self.facts.set_facts(indicator_lines.facts_of(stands))
        self._show_clashes(stands)
        self.numbers.show_indicator(stands, chart_of(stands))
        self._by_period.setVisible(bool(self.numbers.table.rows.total))
        lines = indicator_lines.figure_lines(stands)
        self.figures.show_rows(indicator_lines.FIGURE_COLUMNS, lines)
        self._figures.setVisible(bool(lines))
        self._fit_figures()
        for section, links, found in (
            (self._parts, self._part_lines, indicator_lines.part_lines(stands)),
            (self._served, self._served_lines, indicator_lines.served_lines(stands)),
            (self._partners, self._partner_lines, indicator_lines.partner_lines(stands)),
            (self._names, self._name_lines, indicator_lines.name_lines(stands.names)),
            (self._comments, self._comment_lines, indicator_lines.comment_lines(comments)),
        ):
            links.set_lines(found, 12)
            section.setVisible(bool(found))
        self.timeline.set_lines(indicator_lines.done_lines(done))
        self._done.setVisible(bool(done))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_figures()

    def _fit_figures(self) -> None:
        """n and N stand in a column where there is room and any figure has them; the figure itself has them always."""
        known = self.shown is not None and any(row.numerator is not None for row in self.shown.figures)
        if self.figures.rows.columns:
            narrow = self.width() < fonts.pixels(_BEHIND_LEAST)
            self.figures.setColumnHidden(self.figures.rows.column_of("behind"), narrow or not known)

    def choose_figure(self, figure: UUID) -> None:
        """Puts the keyboard on a figure."""
        if self.figures.choose(figure):
            self.ensureWidgetVisible(self.figures)
            self.figures.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, link: QPushButton, name: str, point: Point | None) -> None:
        link.setVisible(point is not None)
        if point is not None:
            link.setText(f"{name}: {point.words}".replace("&", "&&"))
            link.setToolTip("Open what is behind it")
            link.setEnabled(bool(point.records))

    def _show_clashes(self, stands: IndicatorStands) -> None:
        parts.clear(self._clashes)
        for clash in stands.clashes:
            card = ClashCard(clash)
            card.asked.connect(self._ask)
            self._clashes.addWidget(card)
        self._clash_holder.setVisible(bool(stands.clashes))
