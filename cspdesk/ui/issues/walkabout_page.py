"""Walkabout: forum and day once, then one line for each issue; Enter keeps it and goes on with the place kept.

What was kept are issues in the store; what is still being typed, and the forum and day, are kept every second.
"""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cspdesk.domain.changes import Changes
from cspdesk.domain.consent import names_found
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import IssueSource, Kind
from cspdesk.errors import Refused, StoreFailure
from cspdesk.ui import parts
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.issues.issue_dialog import learnt
from cspdesk.ui.issues.walkabout_parts import COLUMNS, EntryLine, WhereAndWhen
from cspdesk.ui.list_page import PageHead
from cspdesk.ui.page import Page
from cspdesk.ui.tables import RowsView
from cspdesk.ui.typing_keeper import TypingKeeper

_LINE = "walkabout line"


class WalkaboutPage(Page):
    """Many issues by keyboard alone; Enter on a kept one changes it, Delete takes it away."""

    kinds: ClassVar[tuple[Kind, ...]] = (Kind.ISSUE, Kind.BODY)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._changing: UUID | None = None
        self._seen: int | None = None
        self._rows: dict[UUID, IssueRow] = {}
        self._names: list[str] = []
        self._begun = False
        self.head = PageHead("Walkabout")
        self.head.lead(parts.button("Issues", self._on_back, "quiet", "chevron-left", "Alt+Left"))
        self.where = WhereAndWhen(desk)
        self.forum, self.day = self.where.forum, self.where.day
        self.entry, self.rows = EntryLine(), RowsView()
        self._build()
        self._wire()
        self.add_command("Change the last one", self._on_last, "Ctrl+Up", "edit")
        self.add_command("Back to the issues", self._on_back, "Alt+Left", "chevron-left")
        self.add_command("Next walkabout: another forum", self.where.to_forum, "Ctrl+L", "forums")

    def _build(self) -> None:
        self.rows.set_name("Kept on this walkabout")
        self.rows.set_columns(COLUMNS)
        self.rows.set_empty(
            "Nothing kept yet",
            "Choose the forum and the day, then type place, kind and what you saw: Enter keeps each line.",
            "",
            "pin",
        )
        inside = parts.column(space=12)
        inside.setContentsMargins(16, 4, 16, 0)
        inside.addWidget(self.where)
        inside.addWidget(self.entry)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.head)
        layout.addLayout(inside)
        layout.addWidget(self.rows, 1)

    def _wire(self) -> None:
        entry = self.entry
        for field in entry.fields().values():
            field.set_desk(self.desk)
        self._keeper = TypingKeeper(self.desk, entry.fields(), self)
        entry.words.returnPressed.connect(self.keep)
        entry.words.textEdited.connect(self._on_words)
        self.where.changed.connect(self._show_kept)
        self.where.passed.connect(self._to_line)
        self.rows.opened.connect(self.take_up)
        self.rows.stepped.connect(self._to_line)
        removing = self.add_command("Take the chosen one away", self._on_remove, "Del", "trash")
        removing.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.rows.table.addAction(removing)

    # -- reading

    def refresh(self, changes: Changes | None) -> None:
        office = self.desk.services
        if changes is None or changes.touches(Kind.BODY):
            self.forum.set_choices([Choice(b.name, b.id, b.code) for b in office.bodies.names()])
            self._names = office.people.known_names()
        self.entry.kind.set_choices(learnt(office.issues.kinds()))
        self.entry.place.set_choices(learnt(office.issues.places()))
        if not self._begun:
            self._begin()
        self._show_kept()

    def _begin(self) -> None:
        """Takes up the forum, the day and the line a stop left."""
        self._begun = True
        self.where.begin()
        if self._keeper.begin(_LINE):
            self.entry.say("What was being typed when the program stopped is back: Enter keeps it.")

    def _show_kept(self) -> None:
        """What was kept for this forum and day, the last on top."""
        body, day = self.forum.id(), self.day.date()
        found = (
            self.desk.services.issues.of_walkabout(body, day) if body is not None and day is not None else []
        )
        self._rows = {row.id: row for row in found}
        self.rows.set_rows(found[::-1])
        count = len(found)
        self.head.set_sub(f"{count} kept" if count else "")

    def showEvent(self, event: QShowEvent) -> None:
        wish = self.desk.take_wish("walkabout")
        super().showEvent(event)
        if isinstance(wish, UUID) and self.forum.id() is None:
            self.where.choose(wish)

    def first_focus(self) -> QWidget | None:
        return self.forum if self.forum.id() is None else self.entry.place

    def letters(self) -> Sequence[tuple[str, Sequence[tuple[str, str]]]]:
        return (("In what was kept", (("Enter", "Change it"), ("Del", "Take it away"))),)

    # -- typing

    def _to_line(self) -> None:
        self.day.settle()
        (
            self.entry.words if self.entry.place.text() and self.entry.kind.text() else self.entry.place
        ).setFocus()

    def _on_words(self, text: str) -> None:
        found = names_found(text, self._names)
        self.entry.say(
            f"The words name {found[0]}: they may be printed, so leave the name out." if found else ""
        )

    def keep(self) -> None:
        """Keeps the line as an issue, or the change of one; the place stays for the next."""
        entry = self.entry
        entry.say("")
        try:
            kept = partial(
                self._keep, entry.place.text().strip(), entry.kind.text().strip(), entry.words.text()
            )
            self.desk.heeding(kept, self._seen, self)
        except (Refused, StoreFailure) as error:
            entry.say(str(error))
            return
        self._keeper.done()
        entry.words.set_text("")
        entry.words.clear()
        entry.kind.clear()
        self._changing = self._seen = None
        self._keeper.begin(_LINE)
        entry.place.setFocus(Qt.FocusReason.OtherFocusReason)
        entry.place.selectAll()

    def _keep(self, place: str, kind: str, words: str) -> None:
        issues = self.desk.services.issues
        if self._changing is not None:
            issues.change(self._changing, place=place, kind=kind, words=words)
            return
        body, day = self.where.sure()
        issues.add(words, body_id=body, raised_on=day, source=IssueSource.WALKABOUT, place=place, kind=kind)

    def take_up(self, key: UUID) -> None:
        """Puts a kept issue back into the line to be changed."""
        row = self._rows.get(key)
        if row is None:
            return
        self._changing, self._seen = row.id, self.desk.seen
        entry = self.entry
        for field, text in ((entry.place, row.place), (entry.kind, row.kind), (entry.words, row.words)):
            field.setText(text)
        entry.say("")
        self.head.set_sub(f"Changing {row.ref}: Enter keeps it, Esc leaves it as it was")
        entry.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_last(self) -> None:
        rows = self.rows.model().shown()
        if rows:
            self.take_up(rows[0].id)

    def _on_remove(self) -> None:
        row = self._rows.get(self.rows.current_id())
        if row is not None:
            self.desk.did(partial(self.desk.services.issues.delete, row.id), f"{row.ref} is taken away.")

    def _on_back(self) -> None:
        self.desk.go("issues", self.forum.id())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the line, or leaves the one that is changed as it was."""
        if event.key() == Qt.Key.Key_Escape:
            for field in (self.entry.kind, self.entry.words):
                field.clear()
            self._changing = self._seen = None
            self._keeper.done()
            self.entry.say("")
            self._show_kept()
            self.entry.place.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Up and self.entry.isAncestorOf(self.window().focusWidget() or self):
            self._on_last()
        else:
            super().keyPressEvent(event)
