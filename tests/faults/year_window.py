"""The window of one computer, open all through a played year: it takes and makes handovers as a person would."""

import os
import random
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.merging import Conflict
from cspdesk.errors import Refused
from cspdesk.office import Office
from tests.faults.year_desks import Desk, Stick

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from cspdesk.ui.desk import Saying
    from cspdesk.ui.handover.handovers_page import HandoversPage
    from cspdesk.ui.handover.review_dialog import ReviewDialog

_EDITED = 0.2
_TURN_MS, _PATIENCE_MS = 5, 300_000


class Screen:
    """One window. What goes wrong in a slot is kept in `errors`, and ends the year."""

    def __init__(self, desk: Desk, office: Office, dice: random.Random, *, pages: int | None = None) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from PySide6.QtWidgets import QApplication
        from pytestqt.exceptions import capture_exceptions

        from cspdesk.ui.desk import Desk as UiDesk
        from cspdesk.ui.pages import PAGES
        from cspdesk.ui.window import MainWindow

        self._app = QApplication.instance() or QApplication([])
        self.owner, self._dice = desk, dice
        self._ending = ExitStack()
        capture: AbstractContextManager[list[Any]] = capture_exceptions()
        self.errors: list[Any] = self._ending.enter_context(capture)
        self._office = office
        self.desk = UiDesk(today=lambda: self._office.context.today())
        self._window = MainWindow(self.desk, PAGES)
        self._window.show()
        desk.store.subscribe(self.desk.publish)
        self._keys = [spec.key for spec in PAGES if not spec.hidden][:pages]
        self._place = 0
        self.taken = self.made = self.joined = 0
        self.desk.attach(office)

    def look(self, office: Office) -> None:
        """A new day: turns to the next page, which reads again what came meanwhile."""
        self._office = office
        self.desk.attach(office)
        self._window.open_page(self._keys[self._place % len(self._keys)])
        self._place += 1
        self._app.processEvents()

    def take(self, stick: Stick, office: Office, is_one: Callable[[Any], bool]) -> list[Conflict]:
        """Drops a file on the page, answers what is asked, joins what is there twice; gives what was decided.

        Raises Refused with what the window says instead.
        """
        page = self._page(office)
        told = _Told(self, page, stick, is_one)
        told.run(lambda: _drop(page, stick.path))
        self.taken += 1
        return told.decided

    def make(self, path: Path, to: UUID | None, office: Office) -> None:
        """Makes a handover by the dialog, closed as it proposes. Raises Refused with what the window says."""
        from cspdesk.ui import messages

        page = self._page(office)
        chosen, messages.save_path = messages.save_path, lambda *_: path  # the system's own dialog
        try:
            _Told(self, page, None, bool).run(lambda: page.making.ask(to))
        finally:
            messages.save_path = chosen
        self.made += 1

    def close(self) -> None:
        self.desk.finish_work()
        self.desk.attach(None)
        self._window.close()
        self._app.processEvents()
        self._ending.close()

    def _page(self, office: Office) -> "HandoversPage":
        from cspdesk.ui.handover.handovers_page import HandoversPage

        self._office = office
        self.desk.attach(office)
        page = self._window.open_page("handovers")
        assert isinstance(page, HandoversPage)
        return page

    def decide(self, dialog: "ReviewDialog") -> None:
        """Goes through the conflicts one by one: mine, theirs, or words of one's own."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        while not dialog.deciding.done:
            if self._dice.random() < _EDITED and dialog.panel.edit.isVisible():
                press(dialog.panel.edit)
                typed = QApplication.focusWidget()
                if typed is dialog.panel.text.focusWidget() or typed is dialog.panel.text:
                    QTest.keyClicks(typed, " 7")
                press(dialog.panel.use)
            else:
                key = self._dice.choice((Qt.Key.Key_M, Qt.Key.Key_T))
                QTest.keyClick(dialog.rows.table, key)
        press(dialog.take)


class _Told:
    """One deed at the window: answers each dialog once it is shown, until the window says how it went."""

    def __init__(
        self, screen: Screen, page: "HandoversPage", stick: Stick | None, is_one: Callable[[Any], bool]
    ) -> None:
        self._screen, self._page, self._stick, self._is_one = screen, page, stick, is_one
        self.decided: list[Conflict] = []
        self._refused = ""
        self._over = self._joining = self._answering = False

    def run(self, begin: Callable[[], None]) -> None:
        from PySide6.QtCore import QEventLoop, QTimer

        desk, taking = self._screen.desk, self._page.taking
        loop, turn, patience = QEventLoop(), QTimer(interval=_TURN_MS), QTimer(singleShot=True)
        self._loop = loop
        turn.timeout.connect(self._on_turn)
        desk.saying.connect(self._on_said)
        taking.taken.connect(self._on_taken)
        taking.doubled.connect(self._on_doubled)
        patience.timeout.connect(self._on_silence)
        patience.start(_PATIENCE_MS)
        turn.start()
        begin()
        if not self._over:
            loop.exec()
        turn.stop()
        patience.stop()
        desk.saying.disconnect(self._on_said)
        taking.taken.disconnect(self._on_taken)
        taking.doubled.disconnect(self._on_doubled)
        if self._refused:
            raise Refused(self._refused)

    def _end(self) -> None:
        self._over = True
        self._loop.quit()

    def _on_silence(self) -> None:
        self._refused = "the window never said how it went"
        self._end()

    def _on_said(self, said: "Saying") -> None:
        if said.failure:
            self._refused = said.sentence
            self._end()
        elif self._stick is None:
            self._end()

    def _on_taken(self, taking_id: UUID | None) -> None:
        if taking_id is None:
            self._end()

    def _on_doubled(self, _taking_id: UUID, found: list[Any]) -> None:
        """The page says how many are there twice; the dialog of them is opened where some are."""
        if not any(map(self._is_one, found)):
            self._end()
        elif not self._joining:
            from PySide6.QtCore import QTimer

            self._joining = True
            QTimer.singleShot(0, self._page.taken.taken.doubles.click)

    def _on_turn(self) -> None:
        """One turn at a time: what is clicked may let the next one come before it is over."""
        if not self._answering:
            self._answering = True
            try:
                self._answer()
            finally:
                self._answering = False

    def _answer(self) -> None:
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        from cspdesk.ui.handover.doubles_dialog import DoublesDialog
        from cspdesk.ui.handover.make_dialog import MakeHandoverDialog
        from cspdesk.ui.handover.review_dialog import ReviewDialog
        from cspdesk.ui.handover.take_dialogs import HandoverPassphraseDialog, TakeHandoverDialog

        if self._screen.errors:
            self._end()
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, HandoverPassphraseDialog):
            assert self._stick is not None
            QTest.keyClicks(dialog.ui.passphrase, self._stick.passphrase)
            press(dialog.ui.save)
        elif isinstance(dialog, (TakeHandoverDialog, MakeHandoverDialog)):
            press(dialog.ui.save)
        elif isinstance(dialog, ReviewDialog):
            self.decided += dialog.deciding.conflicts
            self._screen.decide(dialog)
        elif isinstance(dialog, DoublesDialog):
            self._join(dialog)

    def _join(self, dialog: Any) -> None:
        """Joins what is one, and keeps the others apart."""
        while dialog.left:
            is_one = self._is_one(dialog.ui.rows.current_row())
            press(dialog.ui.save if is_one else dialog.ui.differ)
            self._screen.joined += is_one
        dialog.reject()


def press(button: "QPushButton") -> None:
    """A click in the middle of a button that is there to be clicked."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    assert button.isVisible() and button.isEnabled(), button.text()  # noqa: PT018
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _drop(page: "HandoversPage", path: Path) -> None:
    from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
    from PySide6.QtGui import QDropEvent

    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    held, button, copy = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    page.dropEvent(QDropEvent(QPointF(9, 9), copy, mime, button, held))
