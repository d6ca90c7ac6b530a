"""What can be done with the current issue: each deed is a dialog or a change, on one letter in the list."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.answer_kinds import Matter
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import Kind
from cspdesk.ui.issues.answer_dialogs import (
    AnswerDialog,
    ReopenDialog,
    SecondStageDialog,
    StepDialog,
    TellDialog,
    WorkedDialog,
)
from cspdesk.ui.issues.issue_dialog import IssueDialog
from cspdesk.ui.issues.link_dialogs import DiscussDialog, JoinDialog, VoiceDialog
from cspdesk.ui.issues.promise_deeds import PromiseDeeds

if TYPE_CHECKING:
    from cspdesk.ui.issues.issues_page import IssuesPage


class IssueDeeds(PromiseDeeds):
    """The deeds of the issues page; each does nothing when no issue is chosen."""

    def __init__(self, page: "IssuesPage") -> None:
        super().__init__(page)
        self.by_verb: dict[str, Callable[[], object]] = {
            "answer": self.answer, "tell": self.tell, "worked": self.worked, "reopen": self.reopen,
            "change": self.change, "action": self.action,
        }  # fmt: skip

    def listed(self) -> tuple[tuple[str, Callable[[], object], str, str], ...]:
        """Every deed as (words, deed, letter, icon), in the order of the menu."""
        return (
            ("Answer", self.answer, "A", "check"),
            ("Tell people", self.tell, "T", "publications"),
            ("Give an action", self.action, "G", "actions"),
            ("Update to the person who raised it", self.update, "U", "phone"),
            ("Acknowledge", self.acknowledge, "K", "mail"),
            ("More time to answer", self.extend_next, "X", "clock"),
            ("Why it was late", self.miss_next, "Y", "warning"),
            ("Did it work?", self.worked, "W", "help"),
            ("Discussed at a meeting", self.discuss, "M", "meetings"),
            ("Another voice", self.voice, "V", "people"),
            ("Join with a double", self.join, "J", "merge"),
            ("Letter to the person who raised it", self.letter, "L", "mail"),
            ("Close", self.close, "C", "check"),
            ("Open again", self.reopen, "R", "undo"),
            ("Second stage of a complaint", self.second_stage, "", "chevron-right"),
            ("Change", self.change, "E", "edit"),
            ("Delete the issue", self.delete, "", "trash"),
        )

    # -- dialogs

    def answer(self) -> None:
        row = self._current()
        if row is None:
            return
        if row.answered:
            self._desk.say(f"{row.ref} is answered already: open it again with R to answer it anew.")
        else:
            self._ask(AnswerDialog(self._desk, row, self._page), f"{row.ref} is answered.")

    def tell(self) -> None:
        """Tells people of the chosen answer, or of all that are owed when none is."""
        row = self._current()
        owed = self._desk.services.answers.to_tell()
        chosen = [row.id] if row is not None and row.owes_telling else []
        if row is not None and row.answered and not chosen:
            owed, chosen = [row, *owed], [row.id]
        self._tell(owed, chosen)

    def tell_all(self) -> None:
        """Tells people of every answer that is owed."""
        self._tell(self._desk.services.answers.to_tell(), [])

    def _tell(self, owed: list[IssueRow], chosen: list[UUID]) -> None:
        dialog = TellDialog(self._desk, owed, chosen, self._page)
        if self._ask(dialog):
            count = dialog.told
            self._desk.say(f"{count} issue{' is' if count == 1 else 's are'} kept as told.", undo=True)

    def reopen(self) -> None:
        row = self._current()
        if row is None:
            return
        if row.answered:
            self._ask(ReopenDialog(self._desk, row, self._page), f"{row.ref} is open again.")
        else:
            self._desk.say(f"{row.ref} is open.")

    def worked(self) -> None:
        row = self._current()
        if row is None:
            return
        if row.answered:
            self._ask(WorkedDialog(self._desk, row, self._page), f"Kept whether {row.ref} worked.")
        else:
            self._desk.refuse(f"{row.ref} has no answer yet: answer it, then ask whether it worked.")

    def second_stage(self) -> None:
        row = self._current()
        if row is None:
            return
        if row.matter is Matter.COMPLAINT and row.stage == 1:
            self._ask(SecondStageDialog(self._desk, row, self._page), f"{row.ref} is in its second stage.")
        else:
            self._desk.refuse("Only a complaint in its first stage goes to a second one.")

    def update(self) -> None:
        self._with(_updating, "The update is kept.")

    def voice(self) -> None:
        self._with(VoiceDialog, "Another voice is kept.")

    def join(self) -> None:
        self._with(JoinDialog, "The two are one issue now.")

    def discuss(self) -> None:
        self._with(DiscussDialog, "")

    def _with(self, make: Callable[..., Any], said: str) -> None:
        row = self._current()
        if row is not None:
            self._ask(make(self._desk, row, parent=self._page), said)

    def priority(self, priority_id: UUID) -> None:
        """Opens the local priority that was made of the issue."""
        from cspdesk.ui.priorities.priorities_dialog import PriorityDialog

        row = self._current()
        made = self._desk.services.answers.chain(row.id).priorities if row is not None else []
        found = next((each for each in made if each.id == priority_id), None)
        if found is not None:
            PriorityDialog(self._desk, found, self._page).ask()

    # -- changes

    def new(self) -> None:
        """Adds an issue."""
        self.new_of(Matter.ISSUE)

    def new_of(self, matter: Matter) -> None:
        page = self._page
        dialog = IssueDialog(self._desk, None, page.views.body_id, page, matter)
        if dialog.ask() and dialog.saved is not None:
            page.read()
            page.open_record(Kind.ISSUE, dialog.saved)

    def change(self) -> None:
        self._with(_changing, "")

    def action(self) -> None:
        """Gives an action that answers the issue."""
        from cspdesk.ui.actions.action_dialog import ActionDialog

        row = self._current()
        if row is not None:
            ActionDialog(self._desk, None, row.body_id, self._page, issue=row.id).ask()

    def close(self) -> None:
        row = self._current()
        if row is not None:
            self._desk.did(partial(self._desk.services.answers.close, row.id), f"{row.ref} is closed.")

    def delete(self) -> None:
        row = self._current()
        if row is not None:
            self._desk.did(partial(self._desk.services.issues.delete, row.id), f"{row.ref} is deleted.")

    def note(self, issue_id: UUID, text: str) -> bool:
        """Keeps a line of progress; False when it was refused."""
        return self._desk.did(partial(self._desk.services.answers.note, issue_id, text))


def _changing(desk: Any, row: IssueRow, parent: Any) -> IssueDialog:
    return IssueDialog(desk, row, parent=parent)


def _updating(desk: Any, row: IssueRow, parent: Any) -> StepDialog:
    return StepDialog(desk, row, True, parent)
