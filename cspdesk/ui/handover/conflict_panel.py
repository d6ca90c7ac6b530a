"""The conflict that is chosen: before, mine and theirs side by side, and what is decided about it."""

import datetime as dt
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cspdesk.domain.merging import Choice, Conflict, Decision, Edited, Side
from cspdesk.domain.word_marks import added, removed
from cspdesk.errors import Refused
from cspdesk.ui import fonts, parts
from cspdesk.ui.fields import DateField, TimeField
from cspdesk.ui.form_dialog import number
from cspdesk.ui.handover.handover_words import why, wrote
from cspdesk.ui.handover.side_text import SideText
from cspdesk.ui.text_edit import LineEdit, PlainEdit

_SIDES, _EDITOR, _REST = 2, 4, 5
"""Places in the panel, from the top."""
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ConflictPanel(QWidget):
    """Signal `decided` with a Decision about the conflict shown; `refused` with a sentence."""

    decided = Signal(object)
    refused = Signal(str)

    def __init__(self, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._conflict: Conflict | None = None
        self.title = parts.label("", "section", wrap=True)
        self.sub = parts.label("", "soft", wrap=True)
        self.base, self.mine, self.theirs = SideText("Before"), SideText("Mine"), SideText("Theirs")
        self.keep_mine = parts.button("Keep &mine", self._on_mine, "", "", "M")
        self.take_theirs = parts.button("Take &theirs", self._on_theirs, "", "", "T")
        self.edit = parts.button("&Edit…", self.begin_edit, "", "edit", "E")
        sides = QHBoxLayout()
        sides.setSpacing(12)
        for side in (self.base, self.mine, self.theirs):
            sides.addWidget(side, 1)
            side.laid_out.connect(self._even_out)
        self._build_editor()
        self._down = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(parts.GRID)
        layout.addWidget(self.title)
        layout.addWidget(self.sub)
        layout.addLayout(sides)
        layout.addLayout(parts.row(self.keep_mine, self.take_theirs, self.edit, 0))
        layout.addWidget(self.editor)
        layout.addStretch(1)

    def _build_editor(self) -> None:
        self.editor = QWidget()
        self.text, self.line = PlainEdit(), LineEdit()
        self.day, self.time = DateField(), TimeField()
        self._fields = QStackedWidget()
        for field in self._all():
            field.setAccessibleName("Your own words")
            field.installEventFilter(self)
            self._fields.addWidget(field)
        self.use = parts.button("&Use this", self._on_use, "", "check", "Ctrl+Enter")
        self._leave = parts.button("Leave it", self.end_edit, "quiet", "", "Esc")
        self.editor.setLayout(parts.column(parts.label("Your own words", "section"), self._fields, space=4))
        layout = self.editor.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addLayout(parts.row(self.use, self._leave, 0))
        self.editor.hide()

    @property
    def editing(self) -> bool:
        return not self.editor.isHidden()

    def show_conflict(self, conflict: Conflict | None, decision: Decision | None) -> None:
        """Shows one with what was decided about it."""
        self.end_edit(focus=False)
        self._conflict = conflict
        for button in (self.keep_mine, self.take_theirs, self.edit):
            button.setEnabled(conflict is not None)
        if conflict is None:
            self.title.setText("")
            self.sub.setText("")
            return
        self.title.setText(f"{conflict.record}: {conflict.label}" if conflict.label else conflict.record)
        self.edit.setVisible(can_edit(conflict))
        base, mine, theirs = conflict.base.words, conflict.mine.words, conflict.theirs.words
        pieces = (removed(base, mine, theirs), added(base or theirs, mine), added(base or mine, theirs))
        for side, shown, told in zip(
            (self.base, self.mine, self.theirs),
            pieces,
            (conflict.base, conflict.mine, conflict.theirs),
            strict=True,
        ):
            side.show_side(wrote(told, self._today), shown, long=conflict.long)
        self._share_out(conflict.long)
        self._even_out()
        self.show_decision(decision)

    def show_decision(self, decision: Decision | None) -> None:
        """Shows what is decided."""
        self.mine.set_chosen(decision is Choice.MINE)
        self.theirs.set_chosen(decision is Choice.THEIRS)
        if self._conflict is not None:
            own = f" Decided: {_words(decision.value)}" if isinstance(decision, Edited) else ""
            self.sub.setText(f"{why(self._conflict)}{own}")

    def _share_out(self, long: bool) -> None:
        """Long texts take what room there is; short ones leave it below."""
        for place, share in ((_SIDES, 3), (_EDITOR, 2), (_REST, 0)):
            self._down.setStretch(place, share if long else int(place == _REST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._even_out()

    def _even_out(self) -> None:
        """The three are as tall as the longest of them, where there is room for it."""
        sides = (self.base, self.mine, self.theirs)
        for side in sides:
            side.keep_to(max(each.wanted() for each in sides))

    # -- editing

    def begin_edit(self) -> None:
        """Opens the editor: both texts where they are long, else mine."""
        conflict = self._conflict
        if conflict is None or not can_edit(conflict):
            return
        value = conflict.mine.value
        if conflict.long and conflict.theirs.value and conflict.mine.value:
            value = f"{conflict.mine.value}\n\n{conflict.theirs.value}"
        field = self._field(conflict)
        if isinstance(field, DateField):
            field.set_date(value)
        elif isinstance(field, TimeField):
            field.set_time(value)
        else:
            field.set_text("" if value is None else str(value))
        self._fields.setCurrentWidget(field)
        if field is self.text:
            self._fields.setMinimumHeight(fonts.pixels(64))
            self._fields.setMaximumHeight(16777215 if conflict.long else fonts.pixels(64))
        else:
            self._fields.setFixedHeight(field.sizeHint().height())
        self.editor.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def end_edit(self, focus: bool = True) -> None:
        """Closes the editor; nothing of it is kept."""
        if self.editing:
            self.editor.hide()
            if focus:
                self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc leaves the editor, Ctrl+Enter uses what stands there; both before the dialog hears of them."""
        if isinstance(event, QKeyEvent) and watched in self._all() and self.editing:
            leave = event.key() == Qt.Key.Key_Escape
            use = event.key() in _ENTERS and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if (leave or use) and event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if (leave or use) and event.type() is QEvent.Type.KeyPress:
                self.end_edit() if leave else self._on_use()
                return True
        return super().eventFilter(watched, event)

    def _all(self) -> tuple[QWidget, ...]:
        return self.text, self.line, self.day, self.time

    def _field(self, conflict: Conflict) -> Any:
        value = _sample(conflict)
        if isinstance(value, dt.date):
            return self.day
        if isinstance(value, dt.time):
            return self.time
        return self.line if isinstance(value, int) else self.text

    def _on_use(self) -> None:
        conflict = self._conflict
        if conflict is None:
            return
        try:
            value = self._typed(conflict)
        except Refused as refusal:
            self.refused.emit(str(refusal))
            return
        self.end_edit(focus=False)
        self.decided.emit(Edited(value))

    def _typed(self, conflict: Conflict) -> Any:
        field = self._field(conflict)
        if isinstance(field, (DateField, TimeField)):
            field.settle()
            if field.wrong():
                raise Refused(field.accessibleDescription() or "That cannot be read: type it in another way.")
            return field.date() if isinstance(field, DateField) else field.time()
        return number(field, conflict.label) if isinstance(field, LineEdit) else field.text().strip()

    def _on_mine(self) -> None:
        self.decided.emit(Choice.MINE)

    def _on_theirs(self) -> None:
        self.decided.emit(Choice.THEIRS)


def can_edit(conflict: Conflict) -> bool:
    """True for what a person can type: words as they are shown, numbers and dates."""
    if not conflict.field or conflict.field == "deleted":
        return False
    sides = (conflict.mine, conflict.theirs)
    return all(_typeable(side) for side in sides) and _sample(conflict) is not None


def _typeable(side: Side) -> bool:
    value = side.value
    if value is None or isinstance(value, bool):
        return value is None
    if isinstance(value, StrEnum):
        return False
    if isinstance(value, str):
        return not value or value == side.words
    if isinstance(value, dt.datetime):
        return False
    return isinstance(value, (dt.date, dt.time)) or (isinstance(value, int) and str(value) == side.words)


def _sample(conflict: Conflict) -> Any:
    return conflict.mine.value if conflict.mine.value is not None else conflict.theirs.value


def _words(value: Any) -> str:
    flat = " ".join(str(value).split()) if value not in (None, "") else "nothing"
    return flat if len(flat) <= 120 else f"{flat[:119]}…"
