"""A plan carried on for another year, line by line, and achievements pulled in from what was done."""

from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cspdesk.domain.dates import plan_year, say_date
from cspdesk.domain.plan_kinds import LineState
from cspdesk.domain.plan_rows import LineRow, PlanFile
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.compiled.ui_achievements_dialog import Ui_AchievementsDialog
from cspdesk.ui.compiled.ui_plan_refresh_dialog import Ui_PlanRefreshDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog, choose
from cspdesk.ui.plan.plan_words import ROLES
from cspdesk.ui.rows_model import Column

_KEPT, _CHANGED, _DROPPED = "Kept", "Changed", "Dropped"
_TONES = {_KEPT: Tone.GOOD, _CHANGED: Tone.WARN, _DROPPED: Tone.BAD}


@dataclass(frozen=True)
class _Row:
    """A line and what becomes of it; `head` is the heading of its priority."""

    id: object
    words: str = ""
    role: str = ""
    fate: str = _KEPT
    head: str = ""


def _words(row: _Row) -> str:
    return row.words


def _role(row: _Row) -> str:
    return row.role


def _fate(row: _Row) -> Chip:
    return Chip(row.fate, _TONES[row.fate])


def _fate_word(row: _Row) -> str:
    return row.fate


def _head(row: _Row) -> str:
    return row.head


_COLUMNS: tuple[Column[_Row], ...] = (
    Column("words", "Line", _words, wrap=True, tip=_words),
    Column("role", "", _role, width=130, head_tip="Part of the plan"),
    Column("fate", "Next year", _fate_word, chip=_fate, width=104),
)


class PlanRefreshDialog(FormDialog):
    """Every line is kept unless one says otherwise: K keeps, C changes its words, D drops; `made` is the new plan."""

    def __init__(self, desk: Desk, file: PlanFile, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_PlanRefreshDialog(), "Refresh the plan for the next year", parent)
        self._file = file
        self.made: UUID | None = None
        self._filling = False
        self._lines: dict[object, LineRow] = {line.id: line for line in file.lines}
        self._rows = self._begin()
        ui = self.ui
        month = desk.services.context.partnership.year_start_month
        year = plan_year(desk.today(), month).following
        if file.plan.from_day is not None and file.plan.from_day >= year.start:
            year = plan_year(file.plan.to_day or file.plan.from_day, month).following
        ui.fromDay.set_date(year.start)
        ui.toDay.set_date(year.end)
        ui.year.set_text(f"{year.start.year}-{year.end.year % 100:02d}")
        ui.lines.set_name("Lines")
        ui.lines.bar.setContentsMargins(0, 0, 0, 8)
        ui.lines.set_columns(_COLUMNS, None, _head)
        ui.lines.set_empty("No lines yet", "The plan is carried on with its priorities alone.", "", "plan")
        for letter, do in (("K", self._on_keep), ("C", self._on_words), ("D", self._on_drop)):
            key = QShortcut(QKeySequence(letter), ui.lines.table)
            key.setContext(Qt.ShortcutContext.WidgetShortcut)
            key.activated.connect(do)
        ui.keep.clicked.connect(self._on_keep)
        ui.drop.clicked.connect(self._on_drop)
        ui.lines.chosen.connect(self._on_chosen)
        ui.words.textChanged.connect(self._on_typed)
        self._show()
        ui.lines.choose_first()
        ui.lines.table.setFocus()

    def _begin(self) -> list[_Row]:
        rows = []
        for priority in self._file.priorities:
            own = [line for line in self._file.lines_of(priority.id) if line.state is not LineState.DROPPED]
            if own:
                rows.append(_Row(("head", priority.id), head=priority.heading))
            # What is done stays behind unless one keeps it; what is not done goes on.
            rows += [
                _Row(
                    line.id, line.text, ROLES[line.role], _DROPPED if line.state is LineState.DONE else _KEPT
                )
                for line in own
            ]
        return rows

    def _show(self) -> None:
        self.ui.lines.set_rows(self._rows)
        counts = {fate: sum(row.fate == fate and not row.head for row in self._rows) for fate in _TONES}
        said = ", ".join(f"{count} {fate.lower()}" for fate, count in counts.items())
        self.ui.lead.setText(
            f"{said}. The old plan stays as it is; the new one is a draft until it is approved."
        )

    def _set(self, row: _Row, fate: str, words: str) -> None:
        place = next(number for number, each in enumerate(self._rows) if each.id == row.id)
        self._rows[place] = replace(row, words=words, fate=fate)
        self._show()

    def mark(self, fate: str) -> None:
        """Says of the chosen line what becomes of it, and goes on to the next."""
        row = self.ui.lines.current_row()
        if not isinstance(row, _Row):
            return
        self._set(row, fate, self._lines[row.id].text)
        table = self.ui.lines.table
        below = table.rows.row_of(row.id) + 1
        while below < table.rows.rowCount() and table.rows.head_at(below):
            below += 1
        if below < table.rows.rowCount():
            table.setCurrentIndex(table.rows.index(below, 0))
        table.setFocus()

    def _on_keep(self) -> None:
        self.mark(_KEPT)

    def _on_drop(self) -> None:
        self.mark(_DROPPED)

    def _on_words(self) -> None:
        self.ui.words.setFocus()
        self.ui.words.selectAll()

    def _on_chosen(self, _key: object) -> None:
        row = self.ui.lines.current_row()
        self._filling = True
        self.ui.words.setPlainText(row.words if isinstance(row, _Row) else "")
        self._filling = False

    def _on_typed(self) -> None:
        """Other words make the line a changed one; its own words again keep it."""
        row = self.ui.lines.current_row()
        if self._filling or not isinstance(row, _Row):
            return
        words = " ".join(self.ui.words.toPlainText().split())
        same = not words or words == " ".join(self._lines[row.id].text.split())
        if same:
            words = self._lines[row.id].text
        self._set(row, _KEPT if same else _CHANGED, words)

    def save(self) -> None:
        ui = self.ui
        first, last = ui.fromDay.date(), ui.toDay.date()
        if first is None or last is None:
            raise Refused("Type from which day to which the new plan holds.")
        rows = [row for row in self._rows if isinstance(row.id, UUID)]
        self.made = self.desk.services.plans.refresh(
            self._file.plan.id,
            year=one_line(ui.year.text()),
            from_day=first,
            to_day=last,
            drop=[row.id for row in rows if row.fate == _DROPPED and isinstance(row.id, UUID)],
            words={row.id: row.words for row in rows if row.fate == _CHANGED and isinstance(row.id, UUID)},
        )


class AchievementsDialog(FormDialog):
    """Done actions that feed a priority, ticked to be its achievements; `pulled` says how many."""

    def __init__(
        self, desk: Desk, file: PlanFile, priority_id: UUID | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, Ui_AchievementsDialog(), "Achievements from closed actions", parent)
        self.pulled = 0
        ui = self.ui
        for priority in file.priorities:
            ui.priority.addItem(priority.heading, priority.id)
        choose(ui.priority, priority_id)
        ui.priority.currentIndexChanged.connect(self._on_priority)
        self._on_priority()
        (ui.priority if ui.actionsBox.isHidden() else ui.actions).setFocus()

    def _on_priority(self) -> None:
        ui, found = self.ui, []
        priority = ui.priority.currentData()
        if isinstance(priority, UUID):
            found = self.desk.services.plans.achievable(priority)
        ui.actions.set_choices(
            [
                (row.id, f"{row.ref}, {say_date(row.closed_on) if row.closed_on else 'done'}: {row.text}")
                for row in found
            ],
            [row.id for row in found],
        )
        ui.actionsBox.setVisible(bool(found))
        ui.none.setVisible(not found)
        ui.save.setEnabled(bool(found))

    def save(self) -> None:
        chosen, priority = self.ui.actions.chosen(), self.ui.priority.currentData()
        if not chosen or not isinstance(priority, UUID):
            raise Refused("Tick the actions that are achievements, or cancel.")
        self.desk.services.plans.pull_achievements(priority, chosen)
        self.pulled = len(chosen)
