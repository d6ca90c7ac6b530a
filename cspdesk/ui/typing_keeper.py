"""Texts typed where no record holds them yet - a line of progress, a bar of the room - kept every second.

A stop at any moment loses at most the last second: the same line or bar shows the words again when it is next opened;
`dialog_words.py` does the same for dialogs. They are forgotten once they are saved, or given up on purpose.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer

from cspdesk.ui.desk import Desk
from cspdesk.ui.text_edit import KEEP_MS, LineEdit, PlainEdit
from cspdesk.ui.whole import WhileWhole

Field = LineEdit | PlainEdit


class TypingKeeper(QObject):
    """Keeps the texts of some fields under a place, such as "progress 1b2c"."""

    def __init__(self, desk: Desk, fields: Mapping[str, Field], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._fields = desk, dict(fields)
        self._place = ""
        self._start: dict[str, str] = {}
        self._timer = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._timer.timeout.connect(WhileWhole(self, TypingKeeper._keep))
        for field in self._fields.values():
            field.textChanged.connect(WhileWhole(self, TypingKeeper._on_typed))

    def begin(self, place: str) -> bool:
        """Follows the fields as they stand for a place; True when words of an earlier stop were put back."""
        if self._timer.isActive():
            self._keep()
        self._place, self._start = place, self._texts()
        kept = self._do(self._drafts().typing, place) if self._able() else None
        found = {name: text for name, text in (kept or {}).items() if name in self._fields}
        for name, text in found.items():
            field = self._fields[name]
            if isinstance(field, PlainEdit):
                field.setPlainText(text)
            else:
                field.setText(text)
            field.go_on()
        self._timer.stop()
        return bool(found)

    def done(self) -> None:
        """Forgets what was typed: it was saved, or given up."""
        self._timer.stop()
        self._start = self._texts()
        if self._place and self._able():
            self._do(self._drafts().forget_typing, self._place)

    def keep_now(self) -> None:
        """Keeps what is typed at once, as before the window closes."""
        if self._timer.isActive():
            self._keep()

    def stop(self) -> None:
        """Keeps what is typed now, and follows the fields no more until `begin`."""
        self.keep_now()
        self._place = ""

    def _on_typed(self) -> None:
        if self._place and not self._timer.isActive():
            self._timer.start()

    def _keep(self) -> None:
        self._timer.stop()
        if not self._place or not self._able():
            return
        typed = {name: text for name, text in self._texts().items() if text != self._start[name]}
        if typed:
            self._do(self._drafts().keep_typing, self._place, typed)
        else:
            self._do(self._drafts().forget_typing, self._place)

    def _texts(self) -> dict[str, str]:
        return {name: field.text() for name, field in self._fields.items()}

    def _able(self) -> bool:
        return self._desk.ready

    def _drafts(self) -> Any:
        return self._desk.services.drafts

    def _do(self, call: Callable[..., Any], *values: Any) -> Any:
        return self._desk.attempt(partial(call, *values))
