"""Issues counted by source, kind, forum and more; each group adds up to all, and each count shows its issues."""

from collections.abc import Mapping, Sequence
from operator import attrgetter
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.answer_kinds import Answer
from cspdesk.domain.issue_figures import CountLine, counts
from cspdesk.domain.issues import IssueRow
from cspdesk.errors import Refused
from cspdesk.ui.compiled.ui_counts_dialog import Ui_CountsDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.issues.issue_words import ANSWERS, MATTERS, SOURCES, STATES, WORKED
from cspdesk.ui.rows_model import Column


def _source(row: IssueRow) -> str:
    return SOURCES[row.source]


def _kind(row: IssueRow) -> str:
    return row.kind or "No kind given"


def _matter(row: IssueRow) -> str:
    return MATTERS[row.matter]


def _body(row: IssueRow) -> str:
    return row.body or "No forum"


def _ward(row: IssueRow) -> str:
    return row.ward or "No ward given"


def _agency(row: IssueRow) -> str:
    return row.agency or "Not referred"


def _answer(row: IssueRow) -> str:
    return ANSWERS[row.answer] if row.answer is not Answer.NONE else "No answer yet"


def _state(row: IssueRow) -> str:
    return STATES[row.state]


def _worked(row: IssueRow) -> str:
    return WORKED[row.worked] if row.answered else "No answer yet"


GROUPS = (
    ("How it came", _source),
    ("Kind", _kind),
    ("What it is", _matter),
    ("Forum", _body),
    ("Ward", _ward),
    ("Referred to", _agency),
    ("State", _state),
    ("Answer", _answer),
    ("Did it work", _worked),
)


_AFTER = 5


class _Priority:
    """The local priority that was made of an issue."""

    def __init__(self, titles: Mapping[UUID, str]) -> None:
        self._titles = titles

    def __call__(self, row: IssueRow) -> str:
        return self._titles.get(row.id, "No local priority")


def _count_cell(line: CountLine) -> str:
    return str(line.count)


_COLUMNS: tuple[Column[CountLine], ...] = (
    Column("group", "By", attrgetter("group"), width=130),
    Column("words", "Which", attrgetter("words")),
    Column("count", "Issues", _count_cell, attrgetter("count"), "right", 84),
)


class CountsDialog(FormDialog):
    """Signals nothing: after `ask`, `title` and `chosen` say which issues to show."""

    def __init__(
        self, desk: Desk, view: str, issues: Sequence[IssueRow], parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, Ui_CountsDialog(), "Issues counted", parent)
        self.title = ""
        self.chosen: frozenset[UUID] = frozenset()
        ui = self.ui
        ui.lead.setText(f"{view}: {len(issues)}. Each group adds up to that; Enter shows those counted.")
        ui.counts.bar.setContentsMargins(0, 0, 0, 8)
        ui.counts.set_name("Counts")
        ui.counts.set_columns(_COLUMNS)
        ui.counts.set_empty("No issues yet", "There is nothing to count.", "", "issues")
        titles = {row.issue_id: row.title for row in desk.services.store.priorities.all() if row.issue_id}
        by_priority = ("Local priority", _Priority(titles))
        ui.counts.set_rows(counts(issues, (*GROUPS[:_AFTER], by_priority, *GROUPS[_AFTER:])))
        ui.counts.opened.connect(self.accept)
        ui.counts.choose_first()
        ui.counts.table.setFocus()

    def save(self) -> None:
        line = self.ui.counts.current_row()
        if not isinstance(line, CountLine):
            raise Refused("Choose a count first.")
        self.title, self.chosen = f"{line.group}: {line.words}", line.issues
