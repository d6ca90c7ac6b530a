"""An action typed or changed, and how it was closed."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.dates import say_date, say_day
from cspdesk.domain.kinds import ActionState, Origin
from cspdesk.errors import Refused
from cspdesk.services.owners import OwnerBook
from cspdesk.ui.compiled.ui_action_dialog import Ui_ActionDialog
from cspdesk.ui.compiled.ui_close_action_dialog import Ui_CloseActionDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog


def owner_choices(book: OwnerBook) -> list[Choice]:
    """Everybody who may own an action, found by any of their names."""
    return [Choice(name, name, book.resolve(name).agency) for name in dict.fromkeys(book.names())]


class ActionDialog(FormDialog):
    """A new action, or one that is there; `saved` is its id. `came_from` points to a line of the plan, a risk, an item
    of a check or an entry of a register: the fields of an action by those names.
    """

    def __init__(
        self,
        desk: Desk,
        action: ActionRow | None,
        body: UUID | None = None,
        parent: QWidget | None = None,
        issue: UUID | None = None,
        origin: Origin | None = None,
        activity: UUID | None = None,
        came_from: Mapping[str, UUID] | None = None,
    ) -> None:
        super().__init__(
            desk, Ui_ActionDialog(), "New action" if action is None else f"Change {action.ref}", parent
        )
        self._action, self._issue, self._activity = action, issue, activity
        self._came_from = dict(came_from or {})
        self._origin = origin or (Origin.OTHER if issue is None else Origin.ISSUE)
        self.saved: UUID | None = None
        office = desk.services
        self.ui.owner.set_choices(owner_choices(office.actions.owners()))
        self.ui.body.set_choices([Choice(b.name, b.id, b.code) for b in office.bodies.names()])
        self.ui.given.set_date(desk.today())
        self.ui.body.set_id(body)
        if action is not None:
            self._show(action)
        self._before = self._typed()
        self.ui.due.textChanged.connect(self._on_due)
        self.ui.given.dated.connect(self._on_due)
        self._on_due()
        self.ui.text.setFocus()

    def _show(self, action: ActionRow) -> None:
        ui = self.ui
        ui.text.set_text(action.text)
        ui.owner.set_text(action.owner_person or action.owner_agency or action.owner_words)
        ui.due.set_text(action.due_words or (say_date(action.due) if action.due else ""))
        ui.body.set_id(action.body_id)
        ui.given.set_date(action.given_on)
        ui.community.setChecked(action.community)
        # The number is made of these two, and numbers are permanent.
        for field in (ui.body, ui.given):
            field.setEnabled(False)

    def _typed(self) -> tuple[str, str]:
        return self.ui.owner.text(), self.ui.due.text()

    def _on_due(self) -> None:
        """Says what the words of the due date come to."""
        given, words = self.ui.given.date() or self.desk.today(), self.ui.due.text().strip()
        due = self.desk.services.actions.due(words, given)
        if not words:
            said = "No date yet."
        elif due.next_meeting:
            said = "Due at the next meeting, and moves with it."
        elif due.date is not None:
            said = f"Due {say_day(due.date, self.desk.today())}."
        else:
            said = "That is no date I know; the words are kept as they are."
        self.ui.dueSays.setText(said)

    def save(self) -> None:
        ui, actions = self.ui, self.desk.services.actions
        if self._action is None:
            body = ui.body.sure()
            if body is None:
                raise Refused("Choose the forum or group that follows it.")
            self.saved = actions.add(
                ui.text.text(),
                body_id=body,
                owner=ui.owner.text(),
                due=ui.due.text(),
                given_on=ui.given.date(),
                origin=self._origin,
                issue_id=self._issue,
                activity_id=self._activity,
                **self._came_from,
                community=ui.community.isChecked(),
            )
            return
        owner, due = self._typed()
        actions.change(
            self._action.id,
            text=ui.text.text(),
            owner=owner if owner != self._before[0] else None,
            due=due if due != self._before[1] else None,
            community=ui.community.isChecked(),
        )
        self.saved = self._action.id


class CloseActionDialog(FormDialog):
    """The day on which an action was done or dropped, and what became of it."""

    def __init__(
        self, desk: Desk, action: ActionRow, state: ActionState, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, Ui_CloseActionDialog(), f"Mark {action.ref} as {state.value}", parent)
        self._action, self._state = action, state
        self.ui.what.setText(action.text)
        self.ui.save.setText(f"Mark as {state.value}")
        self.ui.day.set_date(desk.today())
        self.ui.note.setFocus()

    def save(self) -> None:
        day = self.ui.day.date()
        if day is None:
            raise Refused(f"Type the day on which it was {self._state.value}.")
        self.desk.services.actions.close(self._action.id, self._state, day, self.ui.note.text())
