"""The list every page shows: no grid, row lines, hover, chips, a box that filters as one types, an empty state.

`RowsView` is the whole (promote it in a form); `RowsTable` the table alone. Rows are frozen dataclasses with `id`.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from cspdesk.ui import fonts, icons, parts, theme, tokens
from cspdesk.ui.chips import chip_size, paint_chip
from cspdesk.ui.rows_model import (
    CHIP_ROLE,
    ICON_ROLE,
    ID_ROLE,
    LINK_ROLE,
    SUB_ROLE,
    Column,
    Index,
    RowsModel,
    plain_tip,
)

__all__ = ["Column", "RowsModel", "RowsTable", "RowsView"]

PAD = 8


class RowDelegate(QStyledItemDelegate):
    """Paints a whole row alike: ground, line below, icon, text cut with dots, second line, chip, link."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = option.widget
        box: QRect = option.rect
        painter.save()
        self._ground(painter, box, view, index)
        first = index.column() == 0
        inner = box.adjusted(2 * PAD if first else PAD, 0, -PAD, -1)
        name = index.data(ICON_ROLE)
        if name:
            ratio = painter.device().devicePixelRatio()
            picture = icons.pixmap(name, 16, theme.now().soft, ratio)
            painter.drawPixmap(inner.left(), inner.center().y() - 8, picture)
            inner.setLeft(inner.left() + 24)
        chip = index.data(CHIP_ROLE)
        if chip is not None:
            paint_chip(painter, inner, chip, Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole)))
        else:
            self._words(painter, inner, view, index)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRect, view: Any, index: Index) -> None:
        colours = theme.now()
        chosen = isinstance(view, RowsTable) and view.is_chosen(index)
        hovered = isinstance(view, RowsTable) and view.hovered == index.row()
        painter.fillRect(
            box, QColor(colours.selected if chosen else colours.hover if hovered else colours.page)
        )
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if chosen and index.column() == 0 and isinstance(view, RowsTable) and view.hasFocus():
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height() - 1), QColor(colours.accent))

    def _words(self, painter: QPainter, inner: QRect, view: Any, index: Index) -> None:
        colours = theme.now()
        ink = index.data(Qt.ItemDataRole.ForegroundRole) or QColor(colours.text)
        link = index.data(LINK_ROLE)
        face = index.data(Qt.ItemDataRole.FontRole) or fonts.font()
        if link:
            face.setUnderline(isinstance(view, RowsTable) and view.over_link == (index.row(), index.column()))
            ink = QColor(colours.accent_text)
        align = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        sub = index.data(SUB_ROLE)
        upper = QRect(inner)
        if sub:
            upper.setBottom(inner.center().y())
            upper.setTop(inner.top() + 4)
            lower = QRect(
                inner.left(), upper.bottom() + 1, inner.width(), inner.bottom() - upper.bottom() - 5
            )
            self._line(painter, lower, str(sub), fonts.font(tokens.SMALL), QColor(colours.soft), align)
        self._line(painter, upper, str(index.data() or ""), face, ink, align)

    def _line(
        self, painter: QPainter, box: QRect, text: str, face: Any, ink: QColor, align: Qt.AlignmentFlag
    ) -> None:
        flat = " ".join(text.split())
        painter.setFont(face)
        painter.setPen(ink)
        shown = QFontMetrics(face).elidedText(flat, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(align | Qt.TextFlag.TextSingleLine), shown)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Shows the whole text of a cell that was cut, as plain text, when the column says nothing else."""
        said = index.data(Qt.ItemDataRole.ToolTipRole)
        if (
            not said
            and index.isValid()
            and self.sizeHint(option, index).width() > view.visualRect(index).width()
        ):
            chip = index.data(CHIP_ROLE)
            said = plain_tip(chip.word if chip is not None else str(index.data() or ""))
        if said:
            QToolTip.showText(event.globalPos(), said, view)
        else:
            QToolTip.hideText()
        return True

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        chip = index.data(CHIP_ROLE)
        wide = chip_size(chip.word).width() if chip is not None else fonts.pixels(40)
        if chip is None:
            wide = QFontMetrics(fonts.font()).horizontalAdvance(str(index.data() or ""))
        return QSize(wide + 2 * PAD + (24 if index.data(ICON_ROLE) else 0), fonts.pixels(tokens.ROW))


class RowsTable(QTableView):
    """A QTableView that keeps its selection by id and opens with Enter.

    Signals: `chosen` the id now current (None when none); `opened` an id; `link_clicked` id and column key.
    """

    chosen = Signal(object)
    opened = Signal(object)
    link_clicked = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered = -1
        self.over_link = (-1, -1)
        self._kept: Any = None
        self.rows: RowsModel[Any] = RowsModel(())
        self.setItemDelegate(RowDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(10)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSortIndicatorClearable(True)
        head.setStretchLastSection(False)
        head.setMinimumSectionSize(32)
        self.setAccessibleName("List")

    def set_model(self, model: RowsModel[Any]) -> None:
        """Shows a model; the widths come from its columns."""
        self.rows = model
        self.setModel(model)
        two = any(column.sub is not None for column in model.columns)
        self.verticalHeader().setDefaultSectionSize(fonts.pixels(tokens.ROW_TWO_LINES if two else tokens.ROW))
        head = self.horizontalHeader()
        for number, column in enumerate(model.columns):
            if column.width:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(number, fonts.pixels(column.width))
            else:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def current_id(self) -> Any:
        """Id of the current row, or None."""
        return self.rows.id_at(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def selected_ids(self) -> list[Any]:
        """Ids of the chosen rows from the top."""
        return [self.rows.id_at(index.row()) for index in sorted(self.selectionModel().selectedRows())]

    def is_chosen(self, index: Index) -> bool:
        return self.selectionModel().isSelected(index)

    def choose(self, key: Any) -> bool:
        """Makes the row with this id current and brings it into sight; False when it is not shown."""
        number = self.rows.row_of(key)
        if number < 0:
            return False
        column = max(self.currentIndex().column(), 0)
        self.setCurrentIndex(self.rows.index(number, column))
        self.scrollTo(self.rows.index(number, 0))
        return True

    def currentChanged(self, current: QModelIndex | Any, previous: QModelIndex | Any) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row() or current.isValid() != previous.isValid():
            self.chosen.emit(self.rows.id_at(current.row()) if current.isValid() else None)

    def _keep(self) -> None:
        self._kept = self.current_id()

    def _restore(self) -> None:
        self.hovered = -1
        if self._kept is not None and not self.choose(self._kept):
            self.chosen.emit(None)

    # -- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.current_id())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Puts the chosen rows on the clipboard, columns parted by tabs."""
        lines = []
        for index in sorted(self.selectionModel().selectedRows()):
            cells = [self.rows.index(index.row(), number) for number in range(self.rows.columnCount())]
            words = [
                cell.data(CHIP_ROLE).word if cell.data(CHIP_ROLE) else str(cell.data() or "")
                for cell in cells
            ]
            lines.append("\t".join(" ".join(word.split()) for word in words))
        QGuiApplication.clipboard().setText("\n".join(lines))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        link = bool(index.isValid() and index.data(LINK_ROLE))
        self.over_link = (index.row(), index.column()) if link else (-1, -1)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor)
        if index.row() != self.hovered or link:
            self.hovered = index.row()
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered, self.over_link = -1, (-1, -1)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index.data(LINK_ROLE):
            self.link_clicked.emit(index.data(ID_ROLE), self.rows.columns[index.column()].key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.opened.emit(index.data(ID_ROLE))


class RowsView(QWidget):
    """Filter box, room for buttons, the table, and what is said when it is empty.

    Signals: `chosen`, `opened`, `link_clicked` as RowsTable; `stepped` for the empty state's button; `counted`
    how many rows are shown and how many there are.
    """

    chosen = Signal(object)
    opened = Signal(object)
    link_clicked = Signal(object, str)
    stepped = Signal()
    counted = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText("Filter")
        self.filter.setAccessibleName("Filter the list")
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(fonts.pixels(280))
        self.filter.setMinimumWidth(fonts.pixels(150))
        self.table = RowsTable()
        self.empty = parts.EmptyState()
        self._count = parts.label("", "small")
        self._words = ("Nothing here yet.", "", "", "")
        self.bar = QHBoxLayout()
        self.bar.setContentsMargins(2 * PAD, PAD, 2 * PAD, PAD)
        self.bar.setSpacing(PAD)
        self.bar.addWidget(self.filter, 1)
        self.bar.addWidget(self._count)
        self.bar.addStretch(1)
        self._stack = QStackedLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.bar)
        layout.addLayout(self._stack, 1)
        # Only now: a stacked layout that belongs to nothing would show its first widget as a window of its own.
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self._wire()

    def _wire(self) -> None:
        self.filter.textChanged.connect(self._on_filter)
        self.filter.installEventFilter(self)
        self.table.chosen.connect(self.chosen)
        self.table.opened.connect(self.opened)
        self.table.link_clicked.connect(self.link_clicked)
        self.empty.stepped.connect(self._on_step)
        self.setFocusProxy(self.table)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._on_find)

    # -- for pages

    def set_columns(
        self, columns: Sequence[Column[Any]], identify: Callable[[Any], Any] | None = None
    ) -> None:
        """Sets the columns once, before rows; `identify` gives a row's id when it has no `id`."""
        model = RowsModel(columns, identify, self)
        model.modelReset.connect(self._on_counted)
        self.table.set_model(model)
        icons.lead(self.filter, "search")
        self._on_counted()

    def set_rows(self, rows: Iterable[Any]) -> None:
        """Shows these rows; selection, order, filter and place stay."""
        self.model().set_rows(rows)
        self._on_counted()

    def set_keep(self, keep: Callable[[Any], bool] | None) -> None:
        """Shows only the rows a rule keeps."""
        self.model().set_keep(keep)

    def set_empty(self, title: str, words: str = "", step: str = "", icon: str = "") -> None:
        """Sets what an empty list says and the button of its first step (signal `stepped`)."""
        self._words = (title, words, step, icon)
        self._on_counted()

    def set_name(self, name: str) -> None:
        """Names list and filter box for those who hear the screen: "Forums"."""
        self.table.setAccessibleName(name)
        self.filter.setAccessibleName(f"Filter {name.lower()}")
        self.filter.setPlaceholderText(f"Filter {name.lower()}")

    def add_to_bar(self, *widgets: QWidget) -> None:
        """Puts buttons or boxes at the right of the filter."""
        for widget in widgets:
            self.bar.addWidget(widget)

    def sort_by(self, key: str, descending: bool = False) -> None:
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.table.sortByColumn(self.model().column_of(key), order)

    def model(self) -> RowsModel[Any]:
        return self.table.rows

    def current_id(self) -> Any:
        return self.table.current_id()

    def current_row(self) -> Any:
        """The current row itself, or None."""
        return self.model().row_at(self.table.currentIndex().row())

    def choose(self, key: Any) -> bool:
        """Makes a row current; when a filter hides it, the filter is cleared."""
        if self.table.choose(key):
            return True
        self.filter.clear()
        return self.table.choose(key)

    def choose_first(self) -> None:
        """Makes the first row current when none is."""
        if self.model().rowCount() and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model().index(0, 0))

    # -- inside

    def _on_filter(self, words: str) -> None:
        self.model().set_filter(words)
        self._on_counted()

    def _on_find(self) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _on_step(self) -> None:
        if self.model().total:
            self.filter.clear()
        else:
            self.stepped.emit()

    def _on_counted(self) -> None:
        shown, total = self.model().rowCount(), self.model().total
        self._count.setText("" if shown == total else f"{shown} of {total}")
        if total and not shown:
            self.empty.set_state(
                "Nothing matches", "No row has all of these words.", "Clear the filter", "search"
            )
        elif not total:
            self.empty.set_state(*self._words)
        self._stack.setCurrentIndex(0 if shown else 1)
        self.counted.emit(shown, total)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the filter into the list; Esc empties the filter."""
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return) and self.model().rowCount():
                self.choose_first()
                self.table.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.filter.text():
                self.filter.clear()
                return True
        return super().eventFilter(watched, event)
