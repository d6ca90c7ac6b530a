"""What can be done to a matrix from its page: its line, its issues, its proposal and agreement."""

from functools import partial
from typing import TYPE_CHECKING

from cspdesk.domain.check_kinds import MatrixState
from cspdesk.domain.matrix import Ranked, lines
from cspdesk.ui import parts
from cspdesk.ui.risk.matrix_dialogs import (
    AgreeDialog,
    DecideDialog,
    MatrixDialog,
    MatrixIssueDialog,
    ProposeDialog,
)

if TYPE_CHECKING:
    from cspdesk.ui.risk.matrix_page import MatrixPage


class MatrixDeeds:
    """Everything acts on the matrix that is shown, or on the issue that is chosen."""

    def __init__(self, page: "MatrixPage") -> None:
        self._page = page

    def draw_line(self, total: int | None) -> None:
        if self._page.matrix is not None:
            self._page.rest()
            self._page.desk.attempt(
                partial(self._page.desk.services.matrices.draw_line, self._page.matrix.id, total)
            )

    def move(self, step: int) -> None:
        """One total up or down; from no line at all to the highest."""
        if self._page.scored is None or not self._page.scored.rows:
            return
        totals, now = lines(self._page.scored.rows), self._page.scored.matrix.cut_off
        if now is None:
            self.draw_line(totals[0])
            return
        above = [total for total in totals if total > now]
        below = [total for total in totals if total < now]
        to = above[-1] if step < 0 and above else below[0] if step > 0 and below else now
        if to != now:
            self.draw_line(to)

    def decide(self) -> None:
        row = self._page.current()
        if row is None or self._page.matrix is None:
            return
        wanted = not row.row.chosen
        if self._page.matrix.cut_off is not None and wanted is not row.above(self._page.matrix.cut_off):
            DecideDialog(self._page.desk, row, wanted, self._page).ask()
        else:
            self._page.desk.attempt(partial(self._page.desk.services.matrices.decide, row.id, wanted, ""))

    def reason(self) -> None:
        row = self._page.current()
        if row is not None:
            DecideDialog(self._page.desk, row, row.row.chosen, self._page).ask()

    def issue(self) -> None:
        if self._page.matrix is None:
            self.new()
            return
        dialog = MatrixIssueDialog(self._page.desk, self._page.matrix, None, self._page)
        if dialog.ask() and dialog.saved is not None:
            self._page.rest()
            self._page.read()
            self._page.choose_cell(dialog.saved)

    def rename(self) -> None:
        row = self._page.current()
        if row is not None and self._page.matrix is not None:
            MatrixIssueDialog(self._page.desk, self._page.matrix, row, self._page).ask()

    def remove(self) -> None:
        row = self._page.current()
        if row is not None and self._page.desk.attempt(partial(self._removed, row)):
            self._page.desk.say(f"{row.row.issue} is off the matrix.", undo=True)

    def _removed(self, row: Ranked) -> bool:
        self._page.desk.services.matrices.remove_issue(row.id)
        return True

    def new(self) -> None:
        dialog = MatrixDialog(self._page.desk, None, self._page)
        if dialog.ask() and dialog.saved is not None:
            self._page.show_matrix(dialog.saved)

    def change(self) -> None:
        if self._page.matrix is not None:
            MatrixDialog(self._page.desk, self._page.matrix, self._page).ask()

    def delete(self) -> None:
        if self._page.matrix is not None:
            self._page.desk.attempt(partial(self._page.desk.services.matrices.remove, self._page.matrix.id))

    def withdraw(self) -> None:
        if self._page.matrix is not None:
            self._page.desk.attempt(partial(self._page.desk.services.matrices.withdraw, self._page.matrix.id))

    def go_on(self) -> None:
        """What comes next for a matrix as it stands."""
        matrix = self._page.matrix
        if matrix is None:
            return
        if matrix.state is MatrixState.DRAFT:
            ProposeDialog(self._page.desk, matrix, self._page).ask()
        elif matrix.state is MatrixState.PROPOSED:
            if AgreeDialog(self._page.desk, matrix, self._page).ask():
                self._page.desk.say("The matrix is agreed and locked.")
        elif matrix.state is MatrixState.AGREED:
            made = self._page.desk.attempt(partial(self._page.desk.services.matrices.supersede, matrix.id))
            if made is not None:
                self._page.show_matrix(made)
                self._page.desk.say(
                    "A copy was made: score it anew; the agreed one stands until it is agreed.", undo=True
                )


def name_deeds(page: "MatrixPage") -> None:
    """Gives each deed its keys, its line in the command box, and the main ones a button."""
    deeds = page.deeds
    page.card.add_button(parts.button("New matrix", deeds.new, "", "plus", "Ctrl+N"))
    page.card.add_button(parts.button("New issue", deeds.issue, "", "plus", "N"))
    page.card.add_button(parts.button("Reason", deeds.reason, "", "note", "R"))
    for words, do, keys, icon in (
        ("Propose, agree or supersede the matrix", deeds.go_on, "P", "gavel"),
        ("Take the proposal back", deeds.withdraw, "W", "undo"),
        ("New issue in the matrix", deeds.issue, "N", "plus"),
        ("Rename the issue", deeds.rename, "E; F2", "edit"),
        ("Take the issue off the matrix", deeds.remove, "Del", "trash"),
        ("Take the issue in, or leave it out", deeds.decide, "I", "check"),
        ("Reason why the issue is in or out", deeds.reason, "R", "note"),
        ("Draw the line higher", partial(deeds.move, -1), "Ctrl+Up", "chevron-up"),
        ("Draw the line lower", partial(deeds.move, 1), "Ctrl+Down", "chevron-down"),
        ("New matrix", deeds.new, "Ctrl+N", "plus"),
        ("Change title and note of the matrix", deeds.change, "", "edit"),
        ("Delete the draft of the matrix", deeds.delete, "", "trash"),
    ):
        page.add_command(words, do, keys, icon)
