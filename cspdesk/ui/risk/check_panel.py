"""One sheet: what it comes to, and its items answered with digits, as lines or as a grid."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cspdesk.domain.check_sheets import HALLMARKS, MET, Item, all_met
from cspdesk.domain.dates import say_date_short
from cspdesk.services.checks import Filled
from cspdesk.ui import fonts, parts
from cspdesk.ui.chips import Chip, ChipLabel
from cspdesk.ui.flow import FlowLayout
from cspdesk.ui.outreach.grid_cells import CellDelegate
from cspdesk.ui.risk.check_rows import MANY, asked_columns, asked_rows, item_columns, item_rows, questions
from cspdesk.ui.tables import RowDelegate, RowsView

_ALL, _CHANGES = "all", "changes"
_CLEARS = (Qt.Key.Key_Backspace, Qt.Key.Key_Minus)


class CheckPanel(QWidget):
    """Signals: `answered(item, word)` for a digit; `opening(item)` for Enter; `following(item)` for its actions."""

    answered = Signal(object, str)
    opening = Signal(object)
    following = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filled: Filled | None = None
        self._view = _ALL
        self._shape: tuple[object, ...] = ()
        self._title = parts.label("", "title", wrap=True)
        self._sub = parts.label("", "soft", wrap=True)
        self._chip = ChipLabel()
        self._chip.hide()
        self._warning = parts.label("", "wrong", wrap=True)
        self._result = parts.label("", "", wrap=True)
        self._keys = parts.label("", "small", wrap=True)
        self.buttons = FlowLayout(space=parts.GRID)
        self._counts = FlowLayout()
        self._views: dict[str, QPushButton] = {}
        # Words of their own until there is something to count: a button is never without.
        first = {_ALL: "All", "unanswered": "Not answered", "gaps": "Gaps", "met": "Met", _CHANGES: "Changes"}
        for key, words in first.items():
            made = parts.button(words, partial(self._on_view, key), "quiet")
            made.setCheckable(True)
            self._views[key] = made
            self._counts.addWidget(made)
        self.rows = RowsView()
        self.rows.set_name("Items of the check")
        self.rows.set_columns(())
        self._lines, self._cells = RowDelegate(self.rows.table), CellDelegate(self.rows.table)
        self.rows.table.installEventFilter(self)
        self.rows.opened.connect(self._on_opened)
        self.rows.link_clicked.connect(self._on_link)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(2 * parts.GRID, 2 * parts.GRID, 2 * parts.GRID, 0)
        head.setSpacing(6)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(top)
        head.addWidget(self._sub)
        head.addLayout(self.buttons)
        head.addWidget(self._warning)
        head.addWidget(self._result)
        head.addLayout(self._counts)
        head.addWidget(self._keys)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.rows, 1)

    # -- showing

    def show_filled(self, filled: Filled, chip: Chip) -> None:
        """Shows a sheet; the item that has the keyboard keeps it."""
        if self.filled is None or self.filled.sheet.id != filled.sheet.id:
            self._view = _ALL
        self.filled = filled
        sheet, own = filled.sheet, filled.checklist
        self._title.setText(sheet.title)
        done = ""
        if sheet.done_on is not None:
            done = f"done {say_date_short(sheet.done_on)}" + (f" by {sheet.done_by}" if sheet.done_by else "")
        due = f"due {say_date_short(sheet.due)}" if sheet.due is not None and not done else ""
        kind = own.title if own.title != sheet.title else ""
        begun = f"begun {say_date_short(sheet.on_day)}"
        last = filled.before.done_on if filled.before is not None else None
        was = f"last done {say_date_short(last)}" if last is not None else ""
        said = (kind, sheet.subject_words, sheet.year, begun, due, done, was)
        self._sub.setText("  ·  ".join(part for part in said if part))
        self._chip.set_chip(chip)
        self._warning.setText(filled.warning)
        self._warning.setVisible(bool(filled.warning))
        result = _result_words(filled)
        self._result.setText(result)
        self._result.setVisible(bool(result))
        scale = "   ".join(f"{place} {each.word}" for place, each in enumerate(own.scale, start=1))
        self._keys.setText(f"{scale}   Backspace takes an answer back")
        self._keys.setVisible(sheet.done_on is None)
        self._count(filled)
        self._fill(filled)

    def _count(self, filled: Filled) -> None:
        tally = filled.tally
        words = {
            _ALL: f"All {len(tally.items)}",
            "unanswered": f"Not answered {len(tally.unanswered)}",
            "gaps": f"Gaps {len(tally.gaps)}",
            "met": f"{_met_word(filled)} {len(tally.met)}",
        }
        changes = _changes(filled)
        words[_CHANGES] = f"Changes {len(changes)}"
        self._views[_CHANGES].setVisible(bool(changes))
        if filled.checklist.yearly and tally.percent is not None:
            words["met"] += f", {tally.percent} %"
        for key, button in self._views.items():
            button.setText(words[key].replace("&", "&&"))
            button.setChecked(key == self._view)

    def _fill(self, filled: Filled) -> None:
        grid = filled.checklist.each in MANY and self._view == _ALL
        shape = (filled.sheet.id, grid, tuple(questions(filled)) if grid else (), filled.before is not None)
        table = self.rows.table
        place = table.currentIndex().column()
        if shape != self._shape:
            self._shape = shape
            self.rows.set_columns(asked_columns(filled) if grid else item_columns(filled))
            table.setSortingEnabled(False)
            table.setItemDelegate(self._cells if grid else self._lines)
            table.horizontalHeader().setFixedHeight(fonts.pixels(52 if grid else 30))
            place = 1 if grid else 0
        picks = {"unanswered": filled.tally.unanswered, "gaps": filled.tally.gaps, "met": filled.tally.met}
        picks[_CHANGES] = _changes(filled)
        self.rows.set_empty("Nothing here", "No item of this check is answered in this way.", "", "check")
        self.rows.set_rows(asked_rows(filled) if grid else item_rows(filled, picks.get(self._view)))
        self.rows.choose_first()
        index = self.rows.model().index(max(table.currentIndex().row(), 0), max(place, 0))
        if index.isValid():
            table.setCurrentIndex(index)

    def _on_view(self, key: str) -> None:
        self._view = key
        if self.filled is not None:
            self._count(self.filled)
            self._fill(self.filled)

    def show_view(self, key: str) -> None:
        """All items, or those not answered, gaps, or met."""
        self._on_view(key)

    # -- asking

    @property
    def is_grid(self) -> bool:
        return bool(self._shape) and self._shape[1] is True

    def current(self) -> Item | None:
        """The item that has the keyboard."""
        if self.filled is None:
            return None
        row = self.rows.current_row()
        if row is None:
            return None
        if not self.is_grid:
            found: Item = row.item
            return found
        if row.gaps:
            return None
        asked: Sequence[str] = questions(self.filled)
        place = self.rows.table.currentIndex().column() - 1
        chosen: Item | None = row.items.get(asked[min(max(place, 0), len(asked) - 1)])
        return chosen

    def choose(self, item: UUID) -> None:
        """Puts the keyboard on an item."""
        if not self.is_grid:
            self.rows.choose(item)
            return
        model = self.rows.model()
        for row, asked in enumerate(model.shown()):
            for place, each in enumerate(asked.items.values(), start=1):
                if each.id == item:
                    self.rows.table.setCurrentIndex(model.index(row, place))

    def _on_opened(self, _key: object) -> None:
        item = self.current()
        if item is not None:
            self.opening.emit(item)
        elif self.is_grid:
            self._on_view("gaps")

    def _on_link(self, _key: object, _column: str) -> None:
        item = self.current()
        if item is not None:
            self.following.emit(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits answer the item that has the keyboard, and go on to the next."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and watched is self.rows.table
        ):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            item = self.current()
            if plain and item is not None and self.filled is not None:
                scale = self.filled.checklist.scale
                digit = int(event.text()) if event.text().isdecimal() else 0
                if 1 <= digit <= len(scale):
                    self.answered.emit(item, scale[digit - 1].word)
                    return True
                if event.key() in _CLEARS:
                    self.answered.emit(item, "")
                    return True
        return super().eventFilter(watched, event)

    def go_on(self) -> None:
        """The next item: below it, or beside it in a grid."""
        table, model = self.rows.table, self.rows.model()
        now = table.currentIndex()
        row, column = (now.row(), now.column() + 1) if self.is_grid else (now.row() + 1, now.column())
        if self.is_grid and self.filled is not None and column > len(questions(self.filled)):
            row, column = row + 1, 1
        if row < model.rowCount():
            table.setCurrentIndex(model.index(row, column))


def _changes(filled: Filled) -> frozenset[UUID]:
    """Items that lead to a change, each with its owner and date."""
    return frozenset(item.id for item in filled.items if item.adjustment)


def _met_word(filled: Filled) -> str:
    """What an answer that is no gap is called, where there is one word for it."""
    met = [each.word for each in filled.checklist.scale if each.counts == MET]
    return met[0] if len(met) == 1 else "No gap"


def _result_words(filled: Filled) -> str:
    """What came of it, in a sentence."""
    own = filled.checklist
    if own.key == HALLMARKS:
        results = filled.hallmarks
        met = [result.name for result in results if result.met]
        all_six = "yes" if all_met(results) else "no"
        return f"All six: {all_six}. Met: {len(met)} of {len(results)}" + (
            f" ({', '.join(met)})." if met else "."
        )
    if own.each in MANY:
        short = [each for each in filled.questions if each.gaps]
        worst = max(short, key=lambda each: len(each.gaps), default=None)
        return f"Most gaps: {own.short(worst.text)} ({len(worst.gaps)})." if worst is not None else ""
    if own.result:
        return f"{own.result}: {filled.sheet.result}" if filled.sheet.result else ""
    return filled.sheet.result
