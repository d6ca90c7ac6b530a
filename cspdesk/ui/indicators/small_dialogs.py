"""The smaller dialogs of indicators: a line of a plan, a comment of a forum, and the library of all codes."""

from functools import partial

from PySide6.QtWidgets import QAbstractItemView, QWidget

from cspdesk.domain.indicator_view import IndicatorStands
from cspdesk.domain.indicators import CommentRow
from cspdesk.errors import Refused
from cspdesk.services.indicator_library import LibraryEntry
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.compiled.ui_indicator_comment_dialog import Ui_IndicatorCommentDialog
from cspdesk.ui.compiled.ui_indicator_library_dialog import Ui_IndicatorLibraryDialog
from cspdesk.ui.compiled.ui_indicator_link_dialog import Ui_IndicatorLinkDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.rows_model import Column


class LinkDialog(FormDialog):
    """A line of a plan that is measured by an indicator."""

    def __init__(self, desk: Desk, stands: IndicatorStands, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_IndicatorLinkDialog(), "Link to a line of the plan", parent)
        self._stands = stands
        self.ui.lead.setText(f"Which line does {stands.row.title} measure? Type some of its words.")
        known = {row.line_id for row in stands.serves}
        office = desk.services
        choices = []
        for plan in office.plans.own():
            file = office.plans.file(plan.id)
            heads = {priority.id: priority for priority in file.priorities}
            for line in file.lines:
                if line.id not in known:
                    priority = heads[line.plan_priority_id]
                    where = priority.label or priority.title
                    choices.append(Choice(line.text, line.id, f"{plan.title}, {where}"))
        self.ui.line.set_choices(choices)
        self.ui.line.setFocus()

    def save(self) -> None:
        line = self.ui.line.sure()
        if line is None:
            raise Refused("Choose a line of the plan.")
        self.desk.services.indicators.link(self._stands.id, line)


class CommentDialog(FormDialog):
    """What a forum or somebody of the public says of a target; the steering group's pack brings it."""

    def __init__(
        self,
        desk: Desk,
        stands: IndicatorStands,
        comment: CommentRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = "Comment on a target" if comment is None else "Answer a comment"
        super().__init__(desk, Ui_IndicatorCommentDialog(), title, parent)
        self._stands, self._comment, ui = stands, comment, self.ui
        bodies = desk.services.bodies.forums()
        ui.body.set_choices([Choice(each.name, each.id, each.code) for each in bodies])
        ui.day.set_date(desk.today())
        ui.lead.setText(f"{stands.row.title}: the next pack of the steering group brings it.")
        if comment is not None:
            ui.lead.setText(f"{comment.said_by or comment.body or 'Somebody'} said: {comment.text}")
            ui.wordsLabel.setText("Our &answer")
            ui.words.setAccessibleName("Our answer")
            ui.words.set_text(comment.answer)
            for name in ("saidBy", "body", "day"):
                getattr(ui, name).hide()
                getattr(ui, f"{name}Label").hide()
            ui.public.hide()
        ui.words.setFocus()

    def save(self) -> None:
        ui, indicators = self.ui, self.desk.services.indicators
        if self._comment is not None:
            indicators.answer_comment(self._comment.id, ui.words.toPlainText())
            return
        indicators.comment(
            self._stands.id,
            ui.words.toPlainText(),
            said_by=ui.saidBy.text(),
            body_id=ui.body.sure(),
            public=ui.public.isChecked(),
            on_day=ui.day.date(),
        )


def _here_chip(known: bool) -> Chip | None:
    return Chip("In this store", Tone.GOOD) if known else None


class LibraryDialog(FormDialog):
    """Every indicator of the five plans; those chosen are added with each plan's wording, without its figures."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_IndicatorLibraryDialog(), "Add indicators from the library", parent)
        ui = self.ui
        ui.lead.setText(
            "The national indicators of the five plans, and what each plan measures besides. "
            "Choose one, or several with Ctrl or Shift."
        )
        entries = desk.services.indicators.library()
        self._known = {entry.key: known for entry, known in entries}
        columns: tuple[Column[LibraryEntry], ...] = (
            Column("code", "Code", lambda row: row.code, width=70),
            Column("name", "Indicator", lambda row: row.name, tip=lambda row: row.name),
            Column("plans", "Plans that have it", lambda row: row.plan_names, width=250,
                   tip=lambda row: row.plan_names),
            Column("here", "", self._here, chip=self._chip, width=116, head_tip="Whether this store has it"),
        )  # fmt: skip
        ui.rows.set_name("Library")
        ui.rows.bar.setContentsMargins(0, 0, 0, 8)
        ui.rows.set_columns(columns)
        ui.rows.set_rows([entry for entry, _ in entries])
        ui.rows.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        ui.rows.opened.connect(partial(self._on_opened))
        ui.rows.filter.setFocus()

    def _here(self, row: LibraryEntry) -> str:
        return "In this store" if self._known[row.key] else ""

    def _chip(self, row: LibraryEntry) -> Chip | None:
        return _here_chip(self._known[row.key])

    def _on_opened(self, _key: object) -> None:
        self.accept()

    def save(self) -> None:
        chosen = self.ui.rows.table.selected_ids()
        if not chosen:
            raise Refused("Choose the indicators to add.")
        made = self.desk.services.indicators.add_from_library(chosen)
        self.desk.say(f"{len(made)} indicator{'' if len(made) == 1 else 's'} added.", undo=True)
