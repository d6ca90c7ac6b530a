"""Words that a stop left in a dialog: the top bar says quietly that they wait, and goes where it is opened."""

from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from cspdesk.domain.dates import say_clock, say_date
from cspdesk.domain.history import Typed
from cspdesk.ui.desk import Desk, Hit
from cspdesk.ui.dialog_words import record_in
from cspdesk.ui.list_page import ListDetailPage
from cspdesk.ui.window import MainWindow


class WaitingWords(QObject):
    """Shows a button in the top bar for as long as anything waits."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._command = Hit("Typed words that wait", icon="edit", run=self.open_menu)
        self._bar = window.ui.topBar
        self._bar.waiting_clicked.connect(self.open_menu)
        desk.typing_settled.connect(self.look)
        desk.attached.connect(self.look)

    def look(self) -> list[Typed]:
        """Counts anew what waits."""
        found = (self._desk.attempt(self._desk.services.drafts.waiting) or []) if self._desk.ready else []
        self._bar.set_waiting(len(found))
        listed = self._command in self._desk.commands
        if found and not listed:
            self._desk.commands.append(self._command)
        elif listed and not found:
            self._desk.commands.remove(self._command)
        return found

    def say(self) -> None:
        """Says at the start what waits, where anything does."""
        found = self.look()
        if found:
            more = "" if len(found) == 1 else f", and {len(found) - 1} more"
            self._desk.say(
                f"Words typed in “{found[0].title}”{more} wait: they are back when it is opened again."
            )

    def open_menu(self) -> None:
        """Shows the list under its button."""
        menu, bar = self.menu(), self._bar.waiting
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(bar.mapToGlobal(QPoint(0, bar.height())))
        menu.setActiveAction(menu.actions()[0])

    def menu(self) -> QMenu:
        """Lists what waits; each line goes to its page, the last one gives all of it up."""
        menu = QMenu(self._window)
        for typed in self.look():
            words = f"{typed.title}, typed{self._when(typed)}".replace("&", "&&")
            menu.addAction(words).triggered.connect(partial(self._go, typed))
        menu.addSeparator()
        menu.addAction("Discard them").triggered.connect(self._discard)
        return menu

    def _when(self, typed: Typed) -> str:
        here = typed.at.astimezone() if typed.at is not None else None
        return f" on {say_date(here.date(), self._desk.today())}, {say_clock(here.time())}" if here else ""

    def _go(self, typed: Typed, _checked: bool = False) -> None:
        """Shows the page and record the words belong to; a new record's dialog opens at once."""
        key, record = record_in(typed.where)
        if key not in self._window.specs:
            return
        page = self._window.open_page(key)
        if record is not None and isinstance(page, ListDetailPage):
            page.rows.choose(record)
        for action in page.actions():
            # As in “Add a line” and “Add a line to Violent Crime”.
            if typed.title.split(" to ")[0] == action.text() and action.isEnabled():
                action.trigger()
                return
        self._desk.say(f"Open “{typed.title}” here again: what was typed comes back in it.")

    def _discard(self, _checked: bool = False) -> None:
        drafts = self._desk.services.drafts
        for typed in self.look():
            self._desk.attempt(partial(drafts.forget_typing, typed.place))
        self.look()
