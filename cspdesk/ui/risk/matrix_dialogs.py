"""A matrix begun or renamed, its issues, why one is in or out, and how it is proposed and agreed."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.kinds import BodyKind
from cspdesk.domain.matrix import CRITERIA, MEANING, Matrix, Ranked
from cspdesk.errors import Refused
from cspdesk.ui.compiled.ui_agree_dialog import Ui_AgreeDialog
from cspdesk.ui.compiled.ui_decide_dialog import Ui_DecideDialog
from cspdesk.ui.compiled.ui_matrix_dialog import Ui_MatrixDialog
from cspdesk.ui.compiled.ui_matrix_issue_dialog import Ui_MatrixIssueDialog
from cspdesk.ui.compiled.ui_propose_dialog import Ui_ProposeDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.issues.link_dialogs import meeting_choices

_LOCK = "From then on it is never changed, not by undo either: a later one supersedes it."


class MatrixDialog(FormDialog):
    """A new matrix with its criteria, or another name for one; `saved` is its id."""

    def __init__(self, desk: Desk, matrix: Matrix | None, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, Ui_MatrixDialog(), "New matrix" if matrix is None else "Change the matrix", parent
        )
        self._matrix = matrix
        self.saved: UUID | None = None
        ui = self.ui
        ui.criteria.set_text("\n".join(CRITERIA if matrix is None else matrix.names))
        ui.meaning.set_text(MEANING if matrix is None else matrix.meaning)
        if matrix is not None:
            ui.title.set_text(matrix.title)
            ui.note.set_text(matrix.note)
            # Scores were given for these.
            ui.criteria.setEnabled(False)
            ui.criteria.setToolTip("Scores were given for these: other criteria are another matrix.")
        ui.title.setFocus()

    def save(self) -> None:
        ui, matrices = self.ui, self.desk.services.matrices
        if self._matrix is None:
            self.saved = matrices.add(ui.title.text(), ui.criteria.text().split("\n"), note=ui.note.text())
            if ui.meaning.text() != MEANING:
                matrices.rename(
                    self.saved, title=ui.title.text(), meaning=ui.meaning.text(), note=ui.note.text()
                )
            return
        self.saved = self._matrix.id
        matrices.rename(self.saved, title=ui.title.text(), meaning=ui.meaning.text(), note=ui.note.text())


class MatrixIssueDialog(FormDialog):
    """An issue to be scored, or other words for one; `saved` is its id."""

    def __init__(self, desk: Desk, matrix: Matrix, row: Ranked | None, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, Ui_MatrixIssueDialog(), "New issue" if row is None else "Rename the issue", parent
        )
        self._matrix, self._row = matrix, row
        self.saved: UUID | None = None
        if row is not None:
            self.ui.issue.set_text(row.row.issue)
        self.ui.issue.setFocus()

    def save(self) -> None:
        matrices, words = self.desk.services.matrices, self.ui.issue.text()
        if self._row is None:
            self.saved = matrices.add_issue(self._matrix.id, words)
        else:
            self.saved = self._row.id
            matrices.rename_issue(self._row.id, words)


class DecideDialog(FormDialog):
    """In or out, and why."""

    def __init__(self, desk: Desk, row: Ranked, chosen: bool, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_DecideDialog(), "In the list or not", parent)
        self._row = row
        self.ui.what.setText(f"{row.row.issue}: {row.total}")
        self.ui.chosen.setChecked(chosen)
        self.ui.reason.set_text(row.row.reason)
        self.ui.reason.setFocus()

    def save(self) -> None:
        self.desk.services.matrices.decide(self._row.id, self.ui.chosen.isChecked(), self.ui.reason.text())


class ProposeDialog(FormDialog):
    """To whom the list is proposed, and when."""

    def __init__(self, desk: Desk, matrix: Matrix, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_ProposeDialog(), "Propose the list", parent)
        self._matrix = matrix
        bodies = desk.services.bodies.all()
        self.ui.what.setText(matrix.title)
        self.ui.body.set_choices([Choice(body.name, body.id, body.code) for body in bodies])
        wanted = (BodyKind.EXECUTIVE, BodyKind.BOARD, BodyKind.STEERING)
        usual = next((body.id for kind in wanted for body in bodies if body.kind is kind), None)
        self.ui.body.set_id(usual)
        self.ui.day.set_date(desk.today())
        self.ui.body.setFocus()

    def save(self) -> None:
        body = self.ui.body.sure()
        if body is None:
            raise Refused("Choose the group it is proposed to.")
        self.desk.services.matrices.propose(self._matrix.id, body, self.ui.day.date())


class AgreeDialog(FormDialog):
    """The meeting that agreed it; from then on it is locked."""

    def __init__(self, desk: Desk, matrix: Matrix, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_AgreeDialog(), "Agree the matrix", parent)
        self._matrix = matrix
        self.ui.what.setText(matrix.title)
        self.ui.hint.setText(_LOCK)
        self.ui.meeting.set_choices(meeting_choices(desk, matrix.proposed_to_id) or meeting_choices(desk))
        self.ui.by.set_text(matrix.proposed_to)
        self.ui.meeting.setFocus()

    def save(self) -> None:
        meeting = self.ui.meeting.sure()
        if meeting is None:
            raise Refused("Choose the meeting that agreed it: type its group or its date.")
        self.desk.services.matrices.agree(self._matrix.id, meeting, self.ui.day.date(), self.ui.by.text())
