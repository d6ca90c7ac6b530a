"""The three lists in the settings: closed days, pre-election periods, words spelling knows."""

import datetime as dt
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from cspdesk.domain.dates import say_date
from cspdesk.domain.partnership import NATIONS, Partnership
from cspdesk.domain.publications import HeldPeriod
from cspdesk.errors import Refused
from cspdesk.ui.desk import Desk

_ID = Qt.ItemDataRole.UserRole


class ClosedDays(QObject):
    """Days the office is closed beside the bank holidays."""

    def __init__(self, desk: Desk, ui: Any, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._ui = desk, ui
        ui.closures.set_empty("No closed days yet. Type the first above, such as 24 December.")
        ui.closedDay.set_desk(desk)
        ui.closedWords.set_desk(desk)
        ui.addClosed.clicked.connect(self._on_add)
        ui.closedWords.returnPressed.connect(self._on_add)
        ui.removeClosed.clicked.connect(self._on_remove)

    def show(self, settings: Partnership) -> None:
        today = self._desk.today()
        items = [
            (
                closure.id,
                "    ".join(part for part in (say_date(closure.on_day, today), closure.words) if part),
            )
            for closure in self._desk.services.setup.closures()
        ]
        _fill(self._ui.closures, items)
        self._ui.removeClosed.setEnabled(bool(items))
        nation = NATIONS.get(settings.nation, "England")
        self._ui.holidaysLine.setText(f"Bank holidays of {nation} are counted already.")

    def _on_add(self) -> None:
        self._ui.closedDay.settle()
        if self._desk.ready and self._desk.attempt(self._add):
            self._ui.closedDay.set_date(None)
            self._ui.closedWords.set_text("")
            self._ui.closedDay.setFocus()

    def _add(self) -> bool:
        day = self._ui.closedDay.date()
        if day is None or self._ui.closedDay.wrong():
            raise Refused("Type the day the office is closed, such as 24 December.")
        self._desk.services.setup.add_closure(day, self._ui.closedWords.text().strip())
        return True

    def _on_remove(self) -> None:
        chosen = _chosen(self._ui.closures)
        if chosen is not None:
            self._desk.did(partial(self._desk.services.setup.remove_closure, chosen), "Closed day removed.")


class HeldPeriods(QObject):
    """Pre-election periods, in which public papers wait or are let out by name."""

    def __init__(self, desk: Desk, ui: Any, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._ui = desk, ui
        ui.heldPeriods.set_empty("No pre-election periods yet. Type the first and the last day of one above.")
        for field in (ui.heldFrom, ui.heldTo, ui.heldWords):
            field.set_desk(desk)
        ui.addHeld.clicked.connect(self._on_add)
        ui.heldWords.returnPressed.connect(self._on_add)
        ui.removeHeld.clicked.connect(self._on_remove)

    def show(self) -> None:
        today = self._desk.today()
        periods = self._desk.services.publications.held_periods()
        items = [(each.id, _period_words(each, today)) for each in periods]
        _fill(self._ui.heldPeriods, items)
        self._ui.removeHeld.setEnabled(bool(items))
        held = any(each.holds(today) for each in periods)
        self._ui.heldLine.setText(
            "Public papers are held back today." if held else "Nothing is held back today."
        )

    def _on_add(self) -> None:
        self._ui.heldFrom.settle()
        self._ui.heldTo.settle()
        if self._desk.ready and self._desk.attempt(self._add):
            for field in (self._ui.heldFrom, self._ui.heldTo):
                field.set_date(None)
            self._ui.heldWords.set_text("")
            self._ui.heldFrom.setFocus()

    def _add(self) -> bool:
        first, last = self._ui.heldFrom.date(), self._ui.heldTo.date()
        if first is None or last is None or self._ui.heldFrom.wrong() or self._ui.heldTo.wrong():
            raise Refused("Type the first and the last day of the period, such as 24 March and 7 May.")
        self._desk.services.publications.add_held_period(first, last, self._ui.heldWords.text())
        return True

    def _on_remove(self) -> None:
        chosen = _chosen(self._ui.heldPeriods)
        if chosen is not None:
            self._desk.did(
                partial(self._desk.services.publications.remove_held_period, chosen),
                "Pre-election period removed.",
            )


def _period_words(period: HeldPeriod, today: dt.date) -> str:
    days = f"{say_date(period.from_day, today)} to {say_date(period.to_day, today)}"
    return "    ".join(part for part in (days, period.words) if part)


class OwnWords(QObject):
    """Words of the office's own."""

    def __init__(self, desk: Desk, ui: Any, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._ui = desk, ui
        ui.ownWords.set_empty("No own words yet. Type the first above: it is marked as wrong no more.")
        ui.newWord.set_desk(desk)
        ui.addWord.clicked.connect(self._on_add)
        ui.newWord.returnPressed.connect(self._on_add)
        ui.removeWord.clicked.connect(self._on_remove)

    def show(self) -> None:
        items = [(word.id, word.word) for word in self._desk.services.setup.spelling_words()]
        _fill(self._ui.ownWords, items)
        self._ui.removeWord.setEnabled(bool(items))

    def _on_add(self) -> None:
        if self._desk.ready and self._desk.attempt(self._add):
            self._ui.newWord.set_text("")
            self._ui.newWord.setText("")
            self._ui.newWord.setFocus()

    def _add(self) -> bool:
        self._desk.services.setup.add_spelling_word(self._ui.newWord.text())
        return True

    def _on_remove(self) -> None:
        chosen = _chosen(self._ui.ownWords)
        if chosen is not None:
            self._desk.did(partial(self._desk.services.setup.remove_spelling_word, chosen), "Word removed.")


def _fill(listed: QListWidget, items: list[tuple[UUID, str]]) -> None:
    """Shows these lines; the current place stays."""
    place = max(listed.currentRow(), 0)
    listed.clear()
    for key, words in items:
        item = QListWidgetItem(words, listed)
        item.setData(_ID, key)
    listed.setCurrentRow(min(place, listed.count() - 1))


def _chosen(listed: QListWidget) -> UUID | None:
    item = listed.currentItem()
    found = item.data(_ID) if item is not None else None
    return found if isinstance(found, UUID) else None
