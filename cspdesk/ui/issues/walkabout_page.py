"""Walkabout: forum and day once, then one line for each issue; Enter keeps it and goes on with the place kept.

What was kept are issues in the store; what is still being typed, and the forum and day, are kept every second.
"""

import datetime as dt
from collections.abc import Sequence
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cspdesk.domain.changes import Changes
from cspdesk.domain.consent import names_found
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import IssueSource, Kind
from cspdesk.errors import Refused
from cspdesk.ui import parts
from cspdesk.ui.completer import Choice, NameEdit
from cspdesk.ui.desk import Desk
from cspdesk.ui.fields import DateField
from cspdesk.ui.issues.issue_dialog import learnt
from cspdesk.ui.list_page import PageHead
from cspdesk.ui.page import Page
from cspdesk.ui.rows_model import Column
from cspdesk.ui.tables import RowsView
from cspdesk.ui.text_edit import LineEdit
from cspdesk.ui.typing_keeper import TypingKeeper

_LINE, _HEAD = "walkabout line", "walkabout head"


def _ref(row: IssueRow) -> str:
    return row.ref


def _place(row: IssueRow) -> str:
    return row.place


def _kind(row: IssueRow) -> str:
    return row.kind


def _words(row: IssueRow) -> str:
    return row.words


_COLUMNS: tuple[Column[IssueRow], ...] = (
    Column("ref", "Number", _ref, width=130),
    Column("place", "Place", _place, width=220),
    Column("kind", "Kind", _kind, width=160),
    Column("words", "What was seen", _words, tip=_words),
)


class EntryLine(QFrame):
    """Place, kind, words; Tab goes on, Enter in the words keeps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.place, self.kind, self.words = NameEdit(), NameEdit(), LineEdit()
        shares = ((self.place, "Place", 3), (self.kind, "Kind", 2), (self.words, "What was seen", 6))
        line = parts.row(space=8)
        for field, name, share in shares:
            field.setAccessibleName(name)
            line.addLayout(parts.column(parts.label(name, "label"), field, space=3), share)
        self.says = parts.label("", "refusal", wrap=True)
        self.says.hide()
        hints = parts.row(
            parts.KeyHint("Tab"), parts.label("next", "small"),
            parts.KeyHint("Enter"), parts.label("keep, place stays", "small"),
            parts.KeyHint("Esc"), parts.label("empty the line", "small"),
            parts.KeyHint("Up"), parts.label("change what was kept", "small"), 0, space=6,
        )  # fmt: skip
        layout = parts.column(space=8, margin=12)
        layout.addLayout(line)
        layout.addWidget(self.says)
        layout.addLayout(hints)
        self.setLayout(layout)
        self.place.returnPressed.connect(self._on_entered)
        self.kind.returnPressed.connect(self._on_entered)

    def fields(self) -> dict[str, LineEdit]:
        return {"place": self.place, "kind": self.kind, "words": self.words}

    def say(self, sentence: str) -> None:
        self.says.setText(sentence)
        self.says.setVisible(bool(sentence))

    def _on_entered(self) -> None:
        """Enter goes from the place to the kind, and from the kind to the words."""
        self.focusNextChild()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter was answered by its field, whose answer may have moved the keyboard on.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)


class WalkaboutPage(Page):
    """Many issues by keyboard alone; Enter on a kept one changes it, Delete takes it away."""

    kinds: ClassVar[tuple[Kind, ...]] = (Kind.ISSUE, Kind.BODY)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._changing: UUID | None = None
        self._rows: dict[UUID, IssueRow] = {}
        self._names: list[str] = []
        self._begun = False
        self.head = PageHead("Walkabout")
        self.head.lead(parts.button("Issues", self._on_back, "quiet", "chevron-left", "Alt+Left"))
        self.forum, self.day = NameEdit(), DateField(desk=desk)
        self.entry, self.rows = EntryLine(), RowsView()
        self._build()
        self._wire()
        self.add_command("Change the last one", self._on_last, "Ctrl+Up", "edit")
        self.add_command("Back to the issues", self._on_back, "Alt+Left", "chevron-left")
        self.add_command("Next walkabout: another forum", self._on_head, "Ctrl+L", "forums")

    def _build(self) -> None:
        for field, name in ((self.forum, "Forum"), (self.day, "Day of the walkabout")):
            field.setAccessibleName(name)
        top = parts.row(space=12)
        top.addLayout(parts.column(parts.label("Forum", "label"), self.forum, space=3), 3)
        top.addLayout(parts.column(parts.label("Day", "label"), self.day, space=3), 1)
        top.addStretch(3)
        self.rows.set_name("Kept on this walkabout")
        self.rows.set_columns(_COLUMNS)
        self.rows.set_empty(
            "Nothing kept yet",
            "Choose the forum and the day, then type place, kind and what you saw: Enter keeps each line.",
            "",
            "pin",
        )
        inside = parts.column(space=12)
        inside.setContentsMargins(16, 4, 16, 0)
        inside.addLayout(top)
        inside.addWidget(self.entry)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.head)
        layout.addLayout(inside)
        layout.addWidget(self.rows, 1)

    def _wire(self) -> None:
        entry = self.entry
        for field in (*entry.fields().values(), self.forum):
            field.set_desk(self.desk)
        self._keeper = TypingKeeper(self.desk, entry.fields(), self)
        entry.words.returnPressed.connect(self.keep)
        entry.words.textEdited.connect(self._on_words)
        self.forum.picked.connect(self._on_forum)
        self.forum.settled.connect(self._on_forum)
        self.forum.returnPressed.connect(self._on_forum_entered)
        self.day.dated.connect(self._on_forum)
        self.day.returnPressed.connect(self._to_line)
        self.rows.opened.connect(self.take_up)
        self.rows.stepped.connect(self._to_line)
        removing = self.add_command("Take the chosen one away", self._on_remove, "Del", "trash")
        removing.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.rows.table.addAction(removing)

    # -- reading

    def refresh(self, changes: Changes | None) -> None:
        office = self.desk.services
        if changes is None or changes.touches(Kind.BODY):
            self.forum.set_choices([Choice(b.name, b.id, b.code) for b in office.bodies.all()])
            self._names = [person.name for person in office.people.all()]
        self.entry.kind.set_choices(learnt(office.issues.kinds()))
        self.entry.place.set_choices(learnt(office.issues.places()))
        if not self._begun:
            self._begin()
        self._show_kept()

    def _begin(self) -> None:
        """Takes up the forum, the day and the line a stop left."""
        self._begun = True
        kept = self.desk.services.drafts.typing(_HEAD)
        self.forum.set_id(UUID(kept["body"]) if kept.get("body") else None)
        self.day.set_date(dt.date.fromisoformat(kept["day"]) if kept.get("day") else self.desk.today())
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
            self.forum.set_id(wish)
            self._on_forum()

    def first_focus(self) -> QWidget | None:
        return self.forum if self.forum.id() is None else self.entry.place

    def letters(self) -> Sequence[tuple[str, Sequence[tuple[str, str]]]]:
        return (("In what was kept", (("Enter", "Change it"), ("Del", "Take it away"))),)

    # -- typing

    def _on_forum(self, *_: object) -> None:
        """Keeps where and when, and shows what was kept there."""
        body, day = self.forum.id(), self.day.date()
        texts = {"body": str(body) if body is not None else "", "day": day.isoformat() if day else ""}
        self.desk.attempt(partial(self.desk.services.drafts.keep_typing, _HEAD, texts))
        self._show_kept()

    def _on_forum_entered(self) -> None:
        if self.forum.id() is not None:
            self._on_forum()
            self.day.setFocus(Qt.FocusReason.TabFocusReason)

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
            self._keep(entry.place.text().strip(), entry.kind.text().strip(), entry.words.text())
        except Refused as error:
            entry.say(str(error))
            return
        self._keeper.done()
        entry.words.set_text("")
        entry.words.clear()
        entry.kind.clear()
        self._changing = None
        self._keeper.begin(_LINE)
        entry.place.setFocus(Qt.FocusReason.OtherFocusReason)
        entry.place.selectAll()

    def _keep(self, place: str, kind: str, words: str) -> None:
        issues = self.desk.services.issues
        if self._changing is not None:
            issues.change(self._changing, place=place, kind=kind, words=words)
            return
        body, day = self.forum.id(), self.day.date()
        if body is None:
            self.forum.setFocus()
            raise Refused("Choose the forum first: it goes with every line of this walkabout.")
        if day is None or self.day.wrong():
            self.day.setFocus()
            raise Refused("Type the day of the walkabout first.")
        issues.add(words, body_id=body, raised_on=day, source=IssueSource.WALKABOUT, place=place, kind=kind)

    def take_up(self, key: UUID) -> None:
        """Puts a kept issue back into the line to be changed."""
        row = self._rows.get(key)
        if row is None:
            return
        self._changing = row.id
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
        if row is not None and self.desk.attempt(partial(_did, self.desk, row.id)):
            self.desk.say(f"{row.ref} is taken away.", undo=True)

    def _on_head(self) -> None:
        self.forum.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.forum.selectAll()

    def _on_back(self) -> None:
        self.desk.go("issues", self.forum.id())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the line, or leaves the one that is changed as it was."""
        if event.key() == Qt.Key.Key_Escape:
            for field in (self.entry.kind, self.entry.words):
                field.clear()
            self._changing = None
            self._keeper.done()
            self.entry.say("")
            self._show_kept()
            self.entry.place.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Up and self.entry.isAncestorOf(self.window().focusWidget() or self):
            self._on_last()
        else:
            super().keyPressEvent(event)


def _did(desk: Desk, issue: UUID) -> bool:
    desk.services.issues.delete(issue)
    return True
