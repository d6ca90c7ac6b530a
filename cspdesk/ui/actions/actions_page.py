"""Actions over all bodies: who owes what by when, how it goes, and what each partner owes."""

from pathlib import Path
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.changes import Changes
from cspdesk.domain.kinds import ActionState, Kind
from cspdesk.domain.owing import Owed
from cspdesk.ui import fonts, messages, parts
from cspdesk.ui.actions.action_cells import ActionSays
from cspdesk.ui.actions.action_detail import ActionDetail
from cspdesk.ui.actions.action_dialog import ActionDialog, CloseActionDialog
from cspdesk.ui.actions.action_filters import ActionFilters
from cspdesk.ui.desk import Desk
from cspdesk.ui.list_page import ListDetailPage

_WIDE = 1300


class ActionsPage(ListDetailPage):
    """A list with filters; N adds, D marks done, P goes to progress, E changes."""

    kinds: ClassVar[tuple[Kind, ...]] = (
        Kind.ACTION, Kind.ACTION_NOTE, Kind.ACTION_CARRY, Kind.AGENCY, Kind.PERSON, Kind.BODY, Kind.MEETING,
        Kind.MILESTONE, Kind.LINE_FEED, Kind.PLAN_LINE,
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Actions", ActionDetail(desk), 71)
        self._rows: dict[UUID, ActionRow] = {}
        self._owed: list[Owed] = []
        self._noting: UUID | None = None
        self.filters = ActionFilters(desk)
        self.filters.changed.connect(self.read)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, self.filters)
        self.rows.set_columns(ActionSays(desk).columns())
        self.rows.sort_by("stands")
        self.rows.stepped.connect(self._on_new)
        self._wire_detail()
        self.head.add(
            parts.button("Print", self._on_print, "quiet", "print"),
            parts.button("Send a sheet", self._on_send, "quiet", "upload"),
            parts.button("Take a sheet back", self._on_take, "quiet", "download"),
        )
        self.add_primary("New action", self._on_new, "Ctrl+N")
        self._letter("Mark done", self._on_done, "D", "check")
        self._letter("Note progress", self._on_progress, "P", "note")
        self._letter("Change", self._on_change, "E", "edit")
        self._letter("Add another action", self._on_new, "N", "plus")
        self._letter("Milestone", self.card.plan.add_step, "M", "flag")
        self.add_command("What the action cost", self.card.plan.spend, "", "edit")
        self.add_command("Drop", self._on_drop, "", "close")
        self.add_command("Send a sheet to its owner", self._on_send, "", "upload")
        self.add_command("Take a sheet back", self._on_take, "", "download")
        self.add_command("Print the list of actions", self._on_print, "Ctrl+P", "print")

    @property
    def card(self) -> ActionDetail:
        """The detail at the right."""
        assert isinstance(self.panel, ActionDetail)
        return self.panel

    def _wire_detail(self) -> None:
        card = self.card
        card.noted.connect(self._on_noted)
        card.done.connect(self._on_done)
        card.dropped.connect(self._on_drop)
        card.opened_again.connect(self._on_again)
        card.changing.connect(self._on_change)

    def _letter(self, words: str, do: object, key: str, icon: str) -> None:
        """A command on one letter, which acts in the list alone: everywhere else letters are typed."""
        action = self.add_command(words, do, key, icon)  # type: ignore[arg-type]
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.rows.table.addAction(action)

    # -- reading

    def refresh(self, changes: Changes | None) -> None:
        office = self.desk.services
        chosen = self.filters
        rows = office.actions.all() if chosen.wants_closed else office.actions.open()
        self._owed = office.actions.by_owner(rows)
        chosen.set_owners(self._owed)
        self._rows = {row.id: row for row in rows}
        kept = chosen.kept(rows, self._owed, office.store.person_id)
        self.rows.set_empty(*chosen.nothing)
        self.rows.set_rows(kept)
        self.head.set_sub(chosen.summed(kept, self._owed))
        self.show_current()

    def show_detail(self, key: UUID) -> None:
        row = self._rows.get(key)
        if row is None:
            return
        if self._noting not in (None, key):
            self.settle()
        self._noting = key
        actions = self.desk.services.actions
        self.card.show_action(
            row, actions.notes(key) if row.notes else [], actions.carries(key) if row.times_carried else []
        )

    def open_record(self, kind: Kind, record: UUID) -> None:
        if kind is Kind.ACTION and record not in [row.id for row in self.rows.model().shown()]:
            self.filters.show_all()
        self.rows.choose(record)

    def showEvent(self, event: QShowEvent) -> None:
        wish = self.desk.take_wish("actions")
        if wish is not None:
            self.filters.take(wish)
            self.stale = True
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The number begins with the code of the body, so a small screen loses nothing.
        column = self.rows.model().column_of("body")
        self.rows.table.setColumnHidden(column, self.width() < fonts.pixels(_WIDE))

    def settle(self) -> None:
        """Keeps a line of progress that is typed and not given yet."""
        self.card.note.give()

    # -- doing

    def _current(self) -> ActionRow | None:
        return self._rows.get(self.rows.current_id())

    def _on_new(self) -> None:
        dialog = ActionDialog(self.desk, None, self.filters.body_id, self)
        if dialog.ask() and dialog.saved is not None:
            self.read()
            self.open_record(Kind.ACTION, dialog.saved)

    def _on_change(self) -> None:
        row = self._current()
        if row is not None:
            ActionDialog(self.desk, row, parent=self).ask()

    def _on_done(self) -> None:
        self._close(ActionState.DONE)

    def _on_drop(self) -> None:
        self._close(ActionState.DROPPED)

    def _close(self, state: ActionState) -> None:
        row = self._current()
        if row is not None and CloseActionDialog(self.desk, row, state, self).ask():
            self.desk.say(f"{row.ref} is {state.value}.", undo=True)

    def _on_again(self) -> None:
        row = self._current()
        if row is not None:
            self.desk.attempt(_Again(self.desk, row.id))

    def _on_progress(self) -> None:
        if self._current() is not None:
            self.open_chosen(self.rows.current_id())
            self.card.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_noted(self, text: str) -> None:
        if self._noting is not None and self.desk.attempt(_Note(self.desk, self._noting, text)) is None:
            self.card.note.setText(text)  # refused, and said so: the words stay

    # -- sheets and papers

    def _on_print(self) -> None:
        from cspdesk.ui.papers.print_dialog import PrintDialog

        whose = self.filters.agency_id or self.filters.owner or None
        PrintDialog.open_room(self.desk, "actions", whose, self, ("actions",))

    def _on_send(self) -> None:
        from cspdesk.ui.actions.action_files import send_sheet

        send_sheet(self.desk, self.filters.agency_id, self.filters.owner, self)

    def _on_take(self) -> None:
        path = messages.open_path(self, "Take a sheet back", "xlsx", "csv")
        if path is not None:
            self.take_sheet(path)

    def take_sheet(self, path: Path) -> None:
        """Shows every line of a sheet that came back, and takes them when that is wanted."""
        from cspdesk.ui.actions.action_files import take_sheet

        take_sheet(self.desk, path, self)


class _Again:
    def __init__(self, desk: Desk, action: UUID) -> None:
        self._desk, self._action = desk, action

    def __call__(self) -> None:
        self._desk.services.actions.reopen(self._action)


class _Note:
    def __init__(self, desk: Desk, action: UUID, text: str) -> None:
        self._desk, self._action, self._text = desk, action, text

    def __call__(self) -> UUID:
        return self._desk.services.actions.add_note(self._action, self._text)
