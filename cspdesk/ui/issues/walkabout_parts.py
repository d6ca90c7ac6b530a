"""The parts of a walkabout: its forum and day, the line one types, and the columns of what was kept."""

import datetime as dt
from functools import partial
from operator import attrgetter
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from cspdesk.domain.issues import IssueRow
from cspdesk.errors import Refused
from cspdesk.ui import parts
from cspdesk.ui.completer import NameEdit
from cspdesk.ui.desk import Desk
from cspdesk.ui.fields import DateField
from cspdesk.ui.rows_model import Column
from cspdesk.ui.text_edit import LineEdit

_HEAD = "walkabout head"


COLUMNS: tuple[Column[IssueRow], ...] = (
    Column("ref", "Number", attrgetter("ref"), width=130),
    Column("place", "Place", attrgetter("place"), width=220),
    Column("kind", "Kind", attrgetter("kind"), width=160),
    Column("words", "What was seen", attrgetter("words"), tip=attrgetter("words")),
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


class WhereAndWhen(QWidget):
    """Forum and day, kept over a stop. Signals: `changed`, and `passed` when Enter goes on to the line."""

    changed = Signal()
    passed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.forum, self.day = NameEdit(desk=desk), DateField(desk=desk)
        for field, name in ((self.forum, "Forum"), (self.day, "Day of the walkabout")):
            field.setAccessibleName(name)
        top = parts.row(space=12)
        top.addLayout(parts.column(parts.label("Forum", "label"), self.forum, space=3), 3)
        top.addLayout(parts.column(parts.label("Day", "label"), self.day, space=3), 1)
        top.addStretch(3)
        self.setLayout(top)
        self.forum.picked.connect(self._keep)
        self.forum.settled.connect(self._keep)
        self.forum.returnPressed.connect(self._on_forum_entered)
        self.day.dated.connect(self._keep)
        self.day.returnPressed.connect(self.passed)

    def begin(self) -> None:
        """Takes up the forum and the day a stop left; else today."""
        kept = self._desk.services.drafts.typing(_HEAD)
        self.forum.set_id(UUID(kept["body"]) if kept.get("body") else None)
        self.day.set_date(dt.date.fromisoformat(kept["day"]) if kept.get("day") else self._desk.today())

    def choose(self, forum: UUID) -> None:
        self.forum.set_id(forum)
        self._keep()

    def sure(self) -> tuple[UUID, dt.date]:
        """Forum and day. Raises Refused, with the keyboard where one is missing."""
        body, day = self.forum.id(), self.day.date()
        if body is None:
            self.forum.setFocus()
            raise Refused("Choose the forum first: it goes with every line of this walkabout.")
        if day is None or self.day.wrong():
            self.day.setFocus()
            raise Refused("Type the day of the walkabout first.")
        return body, day

    def to_forum(self) -> None:
        self.forum.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.forum.selectAll()

    def _keep(self, *_: object) -> None:
        body, day = self.forum.id(), self.day.date()
        texts = {"body": str(body) if body is not None else "", "day": day.isoformat() if day else ""}
        self._desk.attempt(partial(self._desk.services.drafts.keep_typing, _HEAD, texts))
        self.changed.emit()

    def _on_forum_entered(self) -> None:
        if self.forum.id() is not None:
            self._keep()
            self.day.setFocus(Qt.FocusReason.TabFocusReason)
