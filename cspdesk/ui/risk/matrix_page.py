"""The scored matrix: digits typed into a grid, totals and ranks at once, the line, proposal, agreement and lock."""

from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QPushButton

from cspdesk.domain.changes import Changes
from cspdesk.domain.check_kinds import MatrixState
from cspdesk.domain.kinds import Kind
from cspdesk.domain.matrix import Matrix, Ranked
from cspdesk.services.matrices import Scored
from cspdesk.ui import fonts, parts
from cspdesk.ui.combos import ElidedCombo, index_of
from cspdesk.ui.desk import Desk
from cspdesk.ui.list_page import ListDetailPage
from cspdesk.ui.risk.matrix_deeds import MatrixDeeds, name_deeds
from cspdesk.ui.risk.matrix_detail import MatrixDetail
from cspdesk.ui.risk.matrix_grid import LineDelegate, grid_columns, grid_rows
from cspdesk.ui.risk.risk_tabs import put_tabs

_FIRST = 2
"""Place of the first criterion among the columns."""
_NEXT = {
    MatrixState.DRAFT: "Propose",
    MatrixState.PROPOSED: "Agree at a meeting",
    MatrixState.AGREED: "Supersede",
}
_CLEARS = (Qt.Key.Key_Backspace, Qt.Key.Key_Minus)


class MatrixPage(ListDetailPage):
    """0 to 5 scores and goes on, I takes in or out, R writes why; the order is held while a row is scored."""

    kinds: ClassVar[tuple[Kind, ...]] = (Kind.MATRIX, Kind.MATRIX_ROW, Kind.MEETING, Kind.BODY)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Matrix", MatrixDetail(), 74)
        self.scored: Scored | None = None
        self._shown: UUID | None = None
        self._scoring: UUID | None = None
        self._order: list[UUID] = []
        self._columns_of: tuple[str, ...] = ()
        self.tabs = put_tabs(self, "matrix")
        self.which = ElidedCombo()
        self.which.setAccessibleName("Which matrix")
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.which.setMinimumContentsLength(30)
        self.which.setIconSize(QSize(0, 0))
        self.which.currentIndexChanged.connect(self._on_which)
        self.rows.set_name("Issues of the matrix")
        self.rows.add_to_bar(self.which)
        self.rows.set_columns(())
        self.rows.table.setItemDelegate(LineDelegate(self.rows.table))
        self.rows.table.installEventFilter(self)
        self.deeds = MatrixDeeds(self)
        self._wire()

    def _wire(self) -> None:
        self.rows.stepped.connect(self.deeds.issue)
        self.rows.chosen.connect(self._on_row)
        self.card.asked.connect(self._on_asked)
        self.card.line_drawn.connect(self.deeds.draw_line)
        self.head.add(parts.button("Print", self._on_print, "", "print", "Ctrl+P"))
        name_deeds(self)
        self.next_step: QPushButton = parts.button("Propose", self.deeds.go_on, "primary", "", "P")
        self.head.add(self.next_step)
        self.add_command("Print the matrix", self._on_print, "Ctrl+P", "print")

    def letters(self) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
        return (("Grid of scores", (("0 to 5", "Score, and go on"), ("Backspace", "Take the score back"))),)

    @property
    def card(self) -> MatrixDetail:
        assert isinstance(self.panel, MatrixDetail)
        return self.panel

    @property
    def matrix(self) -> Matrix | None:
        return self.scored.matrix if self.scored is not None else None

    # -- reading

    def refresh(self, changes: Changes | None) -> None:
        del changes
        service = self.desk.services.matrices
        every = service.all()
        if self._shown not in {each.id for each in every}:
            current = service.current()
            self._shown = current.id if current is not None else None
        self.which.blockSignals(True)
        self.which.clear()
        for each in every:
            self.which.addItem(f"{each.title}, {each.state.value}", each.id)
        self.which.setCurrentIndex(index_of(self.which, self._shown))
        self.which.setVisible(len(every) > 1)
        self.which.blockSignals(False)
        self._read()

    def _read(self) -> None:
        if self._shown is None:
            self.scored = None
            self.rows.set_rows([])
            self.rows.set_empty(
                "No matrix yet",
                "Issues are scored on criteria, ranked by their totals, and those above a line are proposed.",
                "New matrix",
                "table",
            )
            self.head.set_sub("")
            self.next_step.hide()
            self.show_current()
            return
        service = self.desk.services.matrices
        self.scored = service.scored(self._shown)
        matrix = self.scored.matrix
        self._lay_columns(matrix)
        order = self._order if self._scoring is not None else []
        self.rows.set_empty(
            "No issue yet", "Add what is to be compared, then type its scores.", "New issue", "table"
        )
        self.rows.set_rows(grid_rows(matrix, self.scored.rows, order))
        line = f", line at {matrix.cut_off}" if matrix.cut_off is not None else ""
        many = "issue" if len(self.scored.rows) == 1 else "issues"
        self.head.set_sub(f"{len(self.scored.rows)} {many}, the most is {matrix.maximum}{line}")
        self.next_step.setVisible(matrix.state in _NEXT)
        self.next_step.setText(_NEXT.get(matrix.state, ""))
        self.card.show_matrix(self.scored, service.versions(matrix.id))
        self.show_current()
        self._to_scores()

    def _lay_columns(self, matrix: Matrix) -> None:
        if self._columns_of == matrix.names:
            return
        self._columns_of = matrix.names
        self.rows.set_columns(grid_columns(matrix))
        self.rows.table.setSortingEnabled(False)
        self.rows.table.horizontalHeader().setFixedHeight(fonts.pixels(52))

    def show_detail(self, key: UUID) -> None:
        row = self.current()
        if row is not None and self.matrix is not None:
            self.card.show_issue(row, self.matrix, self.desk.services.history.latest(row.id))

    def current(self) -> Ranked | None:
        """The issue that is chosen."""
        key = self.rows.current_id()
        return (
            next((row for row in self.scored.rows if row.id == key), None)
            if self.scored is not None
            else None
        )

    def open_record(self, kind: Kind, record: UUID) -> None:
        if kind is Kind.MATRIX_ROW:
            row = self.desk.services.store.risks.matrix_row(record)
            if row is None:
                return
            self.show_matrix(row.matrix_id)
            self.rows.choose(record)
        else:
            self.show_matrix(record)

    def show_matrix(self, matrix: UUID) -> None:
        """Shows another version."""
        self._shown, self._scoring = matrix, None
        self.read()

    def rest(self) -> None:
        """Scoring of one row is over: the rows may take their places."""
        self._scoring = None

    def choose_cell(self, row: UUID) -> None:
        """Puts the keyboard on the first score of an issue."""
        self.rows.choose(row)
        self._to_scores()

    def _to_scores(self) -> None:
        table = self.rows.table
        if table.currentIndex().isValid() and table.currentIndex().column() < _FIRST:
            table.setCurrentIndex(self.rows.model().index(table.currentIndex().row(), _FIRST))

    def showEvent(self, event: QShowEvent) -> None:
        wish = self.desk.take_wish("matrix")
        if isinstance(wish, UUID):
            self._shown, self.stale = wish, True
        super().showEvent(event)

    # -- scoring

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits typed into a cell of the grid are scores."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and watched is self.rows.table
        ):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if plain and event.text().isdecimal():
                self._score(int(event.text()))
                return True
            if plain and event.key() in _CLEARS:
                self._score(None)
                return True
        return super().eventFilter(watched, event)

    def _score(self, mark: int | None) -> None:
        row, table = self.current(), self.rows.table
        place = table.currentIndex().column() - _FIRST
        if row is None or self.matrix is None:
            return
        count = len(self.matrix.names)
        if not 0 <= place < count:
            place = 0
            table.setCurrentIndex(self.rows.model().index(table.currentIndex().row(), _FIRST))
        if self._scoring != row.id:
            self._scoring = row.id
            self._order = [each.id for each in self.rows.model().shown()]
        if (
            self.desk.attempt(partial(self._give, row.id, place, mark))
            and mark is not None
            and place + 1 < count
        ):
            table.setCurrentIndex(self.rows.model().index(table.currentIndex().row(), _FIRST + place + 1))

    def _give(self, row: UUID, place: int, mark: int | None) -> bool:
        self.desk.services.matrices.score(row, place, mark)
        return True

    def _on_row(self, key: object) -> None:
        """Another row: what was typed may stand elsewhere now."""
        if self._scoring is not None and key is not None and key != self._scoring:
            self._scoring = None
            if self.scored is not None:
                self.rows.set_rows(grid_rows(self.scored.matrix, self.scored.rows))

    # -- choosing

    def _on_which(self) -> None:
        found = self.which.currentData()
        if self.desk.ready and isinstance(found, UUID):
            self.show_matrix(found)

    def _on_asked(self, verb: str, key: object) -> None:
        if verb == "row":
            self.rows.choose(key)
            self.show_list()
        elif verb == "matrix" and isinstance(key, UUID):
            self.show_matrix(key)
        elif verb == "history":
            self.show_history()

    def _on_print(self) -> None:
        chosen = {"matrix": str(self.matrix.id)} if self.matrix is not None else {}
        self.desk.go("printroom", ("matrix", None, chosen))
