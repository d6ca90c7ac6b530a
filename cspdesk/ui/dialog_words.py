"""What is typed in a dialog, kept within a second, so that a stop at any moment loses no word of it.

Kept are all fields that are no longer as the dialog opened with them, under the dialog and the records it was made
for. The same dialog of the same records shows them again when it is next opened, says so and offers to discard them;
they are forgotten once it is saved or cancelled.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import fields as parts_of
from dataclasses import is_dataclass
from enum import Enum
from functools import partial
from string import ascii_lowercase
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QVBoxLayout, QWidget

from cspdesk.domain.dates import say_clock, say_date
from cspdesk.domain.history import Typed
from cspdesk.ui import parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.list_page import ListDetailPage
from cspdesk.ui.page import Page
from cspdesk.ui.text_edit import KEEP_MS, LineEdit, PlainEdit
from cspdesk.ui.typed_fields import Typeable, fields_of, hear, is_words, put, words_of
from cspdesk.ui.whole import WhileWhole

_LONGEST = 120


class DialogKeeper(QObject):
    """Follows the fields of one dialog. Signal `refilled` when words were put back or discarded."""

    refilled = Signal()

    def __init__(self, desk: Desk, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._desk, self._dialog, self._place = desk, dialog, ""
        self._start: dict[str, str] = {}
        self._kept: dict[str, str] = {}
        self._heard: dict[str, Typeable] = {}
        self._strip: QWidget | None = None
        self._timer = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._timer.timeout.connect(WhileWhole(self, DialogKeeper._keep))
        self._changed = WhileWhole(self, DialogKeeper._on_changed)

    def begin(self, place: str) -> bool:
        """Follows the fields as they stand, for a place; True when words of an earlier stop were put back."""
        self._place = place
        self._start = {name: words_of(field) for name, field in self._fields().items()}
        typed: Typed | None = self._do("typed") if self._desk.ready else None
        if typed is None:
            return False
        self._kept = typed.texts
        self._put(typed.texts)
        self._timer.stop()
        for name, field in self._fields().items():
            if name in typed.texts and isinstance(field, (LineEdit, PlainEdit)):
                field.go_on()
        self._say(typed.at)
        return True

    def keep_now(self) -> None:
        """Keeps what is typed at once."""
        if self._timer.isActive():
            self._keep()

    def leave(self) -> None:
        """Keeps what is typed and follows the fields no more: the dialog is closed, but nobody gave it up."""
        self._timer.stop()
        self._keep()
        self._place, self._kept = "", {}

    def done(self) -> None:
        """Forgets what was typed: it was saved, or given up. What stands now counts as untouched."""
        self._timer.stop()
        self._forget()
        if self._place:
            self._start = {name: words_of(field) for name, field in self._fields().items()}

    def discard(self) -> None:
        """Puts the fields as the dialog opened with them, and forgets what was brought back."""
        self._put(self._start)
        self._timer.stop()
        self._forget()
        self._take_strip()
        self.refilled.emit()

    def _forget(self) -> None:
        if self._kept and self._desk.ready:
            self._kept = {}
            self._do("forget_typing")
            self._desk.typing_settled.emit()

    def _put(self, texts: Mapping[str, str]) -> None:
        done: set[str] = set()
        # A choice may bring fields that were not there before it.
        while fresh := [(name, field) for name, field in self._fields().items() if name not in done]:
            for name, field in fresh:
                done.add(name)
                if name in texts and words_of(field) != texts[name]:
                    put(field, texts[name])

    def _fields(self) -> dict[str, Typeable]:
        found = fields_of(self._dialog)
        for name, field in found.items():
            if self._heard.get(name) is not field:
                self._heard[name] = field
                hear(field, self._changed)
        return found

    def _on_changed(self) -> None:
        if self._place and not self._timer.isActive():
            self._timer.start()

    def _keep(self) -> None:
        self._timer.stop()
        if not self._desk.ready:
            return
        fields = self._fields()
        now = {name: words_of(field) for name, field in fields.items()}
        typed = {name: words for name, words in now.items() if words != self._start.get(name, "")}
        if typed == self._kept:
            return
        if not typed:
            self._forget()
            return
        self._kept = typed
        title = self._dialog.windowTitle() if any(is_words(fields[name]) for name in typed) else ""
        self._do("keep_typing", typed, title, _where(self._dialog))

    def _do(self, name: str, *values: Any) -> Any:
        return self._desk.attempt(partial(getattr(self._desk.services.drafts, name), self._place, *values))

    # -- the line that says so

    def _say(self, at: dt.datetime | None) -> None:
        down = self._dialog.layout()
        if not isinstance(down, QVBoxLayout):
            return
        here = at.astimezone() if at is not None else None
        when = f" on {say_date(here.date(), self._desk.today())}, {say_clock(here.time())}" if here else ""
        letter = next(iter(_free_letters(self._dialog, "discard it")), "")
        words = "Discard it".replace(letter, f"&{letter}", 1) if letter else "Discard it"
        self._strip = QWidget(self._dialog)
        said = parts.label(f"Brought back what was typed{when}.", "soft", wrap=True)
        line = parts.row(said, parts.button(words, self.discard, "link"))
        line.setStretch(0, 1)
        self._strip.setLayout(line)
        down.insertWidget(0, self._strip)

    def _take_strip(self) -> None:
        if self._strip is not None:
            self._dialog.setFocus()
            self._strip.hide()
            self._strip.deleteLater()
            self._strip = None
            self._dialog.focusNextChild()


def place_of(dialog: str, *made_of: object) -> str:
    """The name of a dialog and what it was made of, as a place: the ids of records, and plain words."""
    told = " ".join(words for each in made_of if (words := _told(each)))
    return f"dialog {dialog} {told if len(told) <= _LONGEST else uuid5(NAMESPACE_URL, told)}".strip()


def _told(value: object) -> str:
    """Words that are the same for the same record: its id, else what its first part says."""
    own = getattr(value, "id", None)
    if isinstance(own, UUID):
        return str(own)
    if value is None or isinstance(value, QObject):
        return ""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, Mapping):
        return " ".join(f"{name}={_told(value[name])}" for name in sorted(value, key=str))
    if isinstance(value, (list, tuple)):
        return " ".join(_told(each) for each in value)
    if is_dataclass(value) and parts_of(value):
        return _told(getattr(value, parts_of(value)[0].name))
    return str(value)


def _where(dialog: QWidget) -> str:
    """The page a dialog was opened from, and the record that is current there."""
    page: object = dialog.parentWidget()
    while isinstance(page, QWidget) and not isinstance(page, Page):
        current: Callable[[], Page | None] | None = getattr(page, "current_page", None)
        page = current() if current is not None else page.parentWidget()
    if not isinstance(page, Page):
        return ""
    record = page.rows.current_id() if isinstance(page, ListDetailPage) else None
    return f"{page.objectName()} {record or ''}".strip()


def record_in(where: str) -> tuple[str, UUID | None]:
    """Page and record of what `where` said."""
    page, _, record = where.partition(" ")
    with suppress(ValueError):
        return page, UUID(record)
    return page, None


def _free_letters(dialog: QWidget, words: str) -> list[str]:
    """The letters of some words that no label and no button of a dialog has."""
    named: list[QLabel | QAbstractButton] = [
        *(each for each in dialog.findChildren(QLabel) if each.buddy() is not None),
        *dialog.findChildren(QAbstractButton),
    ]
    texts = [each.text().replace("&&", "").casefold() for each in named]
    taken = {text[text.index("&") + 1] for text in texts if "&" in text[:-1]}
    return [letter for letter in words if letter in ascii_lowercase and letter not in taken]
