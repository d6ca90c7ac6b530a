"""What an officer types into the window from day to day: bodies, partners, meetings held; and what they read back."""

import datetime as dt
import io
from collections.abc import Callable
from functools import partial
from typing import Any

import pypdfium2
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from cspdesk.ui.attendance.who_came_page import WhoCamePage
from cspdesk.ui.completer import NameEdit
from cspdesk.ui.papers.print_dialog import PrintDialog
from cspdesk.ui.printroom.printroom_page import PrintRoomPage
from cspdesk.ui.rows_model import Column
from cspdesk.ui.tables import RowsView
from tests.cases.conftest import Desktop


class Officer:
    """Works by keyboard alone; reads what stands on the screen or comes out of the print room."""

    def __init__(self, desktop: Desktop, qtbot: QtBot) -> None:
        self.qtbot, self.desktop = qtbot, desktop
        self.hands, self.window = desktop.hands, desktop.window

    # -- typing

    def command(self, words: str, then: Callable[[], object] | None = None) -> None:
        """Does what the command box calls so; `then` works in the dialog that it opens."""
        self.hands.press("Ctrl+K")
        self.hands.type(words)
        if then is None:
            self.hands.press("Return")
        else:
            self.hands.during(partial(self.hands.press, "Return"), then)

    def fill(self, **fields: str) -> None:
        """Types into the fields of a dialog by their names, `_` for a space, and saves it."""
        for name, text in fields.items():
            self.hands.go({"E_mail": "E-mail"}.get(name, name.replace("_", " ")))
            if not isinstance(self.hands.focus(), QComboBox):
                self.hands.press("Ctrl+A")
            self.hands.type(text)
            if isinstance(self.hands.focus(), NameEdit):
                self.hands.press("Return")  # takes the name under the bar, or adds it
        self.hands.press("Ctrl+Return")

    def add_body(self, name: str, kind: str, state: str = "", since: str = "", **facts: str) -> None:
        """Adds a group of a kind, and puts it into a state from a day on."""
        self.window.open_page("forums")
        fields = {"Name": name, "Kind": kind} | facts
        self.hands.during(partial(self.hands.press, "Ctrl+Shift+N"), partial(self.fill, **fields))
        if state:
            self.set_state(state, since)

    def set_state(self, state: str, since: str, **more: str) -> None:
        """Puts the body that is chosen into a state."""
        self.command("Change state", partial(self.fill, State=state, From=since, **more))

    def add_partner(self, name: str, **facts: str) -> None:
        """Adds an agency."""
        self.window.open_page("people")
        self.hands.during(partial(self.hands.press, "Ctrl+N"), partial(self.fill, Name=name, **facts))

    def add_member(self, **facts: str) -> None:
        """Makes somebody a member of the body that is chosen."""
        self.window.open_page("forums")
        self.command("Add a member", partial(self.fill, **facts))

    def plan_meeting(self, body: str, day: str) -> None:
        """Adds a meeting; the list of meetings stays in front, the meeting chosen."""

        def facts() -> None:
            self.hands.type(body)
            self.hands.press("Return")
            self.hands.go("Day")
            self.hands.type(day)
            self.hands.press("Ctrl+Return")

        self.window.open_page("meetings")
        self.hands.during(partial(self.hands.press, "Ctrl+N"), facts)

    def hold_meeting(self, body: str, day: str, *register: str) -> None:
        """Plans a meeting, opens its room, marks who is there, and closes it."""
        self.plan_meeting(body, day)
        self.hands.press("Ctrl+Return")
        for line in register:
            self.hands.press("F3")
            self.hands.type(line)
            self.hands.press("Return", "p")
        self.hands.press("F9")
        self.hands.go("Why it is closed without")
        self.hands.type("as it was")
        self.hands.press("Return")
        QApplication.processEvents()

    # -- answering and telling

    def raise_issue(self, words: str, body: str) -> None:
        """Adds what somebody said."""
        self.window.open_page("issues")
        facts = {"What was said, in words that may be printed": words, "Forum or group": body}
        self.hands.during(partial(self.hands.press, "Ctrl+N"), partial(self.fill, **facts))

    def answer(self, issue: str, became: str, did: str, why: str = "") -> None:
        """Answers the open issue that is found by these words."""
        facts = {"What became of it": became, "What was done, in words that may be printed": did}
        if why:
            facts["Why it could not be done, in words that may be printed"] = why
        self.hands.press("Ctrl+4", "Ctrl+F")
        self.hands.type(issue)
        self.hands.press("Down")
        self.hands.during(partial(self.hands.press, "a"), partial(self.fill, **facts))

    def leaflet_of(self, body: str) -> PrintRoomPage:
        """Asks the print room for the leaflet of a body."""
        self.hands.press("Ctrl+9", "Return", "Ctrl+A")
        self.hands.type(body)
        self.hands.press("Return")
        room = self.window.page("printroom")
        assert isinstance(room, PrintRoomPage)
        return room

    def see_refused(self, body: str, why: str) -> None:
        """Waits until the print room says why there is no such leaflet."""
        room = self.leaflet_of(body)
        self.qtbot.waitUntil(partial(_is_refused, room, why))

    def set_leaflet(self, body: str, **options: str) -> PrintRoomPage:
        """Sets the leaflet of a body in the print room, its choices by their names, `_` for a space."""
        room = self.leaflet_of(body)
        for name, text in options.items():
            self.hands.go(name.replace("_", " "))
            self.hands.type(text)
        self.qtbot.waitUntil(partial(_is_set, room))
        return room

    # -- reading

    def row(self, page: str, name: str) -> dict[str, str]:
        """The line of a list that holds this name in its first column, by the keys of its columns."""
        return next(row for row in rows(self.window.page(page)) if next(iter(row.values())) == name)

    def detail(self, page: str) -> str:
        """All words the detail beside a list shows, on one line."""
        shown = self.window.page(page).panel  # type: ignore[attr-defined]
        return words(shown)

    def who_came(self, period: str) -> dict[str, str]:
        """How many meetings each agency attended, by the page of who came."""
        page = self.window.open_page("who_came")
        assert isinstance(page, WhoCamePage)
        self.hands.go("Period")
        self.hands.type(period)
        self.qtbot.waitUntil(lambda: page.report is not None and page.report.from_day.year < 2000)
        return {row["name"]: row["attended"] for row in rows(page)}

    def reached(self) -> str:
        """Whom the papers of the chosen meeting reach, as the dialog that sends them says."""
        found: list[str] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            assert dialog is not None
            found.append(words(dialog))
            self.hands.press("Escape")

        self.command("Send the papers", look)
        return found[0]

    def printed(self, open_room: Callable[[], object]) -> str:
        """The words of the paper the print room shows, on one line; the room is left."""
        return read_pdf(self.pdf(open_room))

    def pdf(self, open_room: Callable[[], object]) -> bytes:
        """The paper the print room shows; the room is left."""
        found: list[bytes] = []

        def look() -> None:
            room = QApplication.activeModalWidget()
            assert isinstance(room, PrintDialog)
            self.qtbot.waitUntil(lambda: room.printed is not None)
            assert room.printed is not None
            found.append(room.printed.pdf)
            self.hands.press("Escape")

        self.hands.during(open_room, look)
        return found[0]

    def chart(self) -> str:
        """The words of the structure chart."""
        self.window.open_page("forums")
        return self.printed(partial(self.command, "Structure chart"))


def _is_refused(room: PrintRoomPage, why: str) -> bool:
    QThread.yieldCurrentThread()
    return why in room.below.said()


def _is_set(room: PrintRoomPage) -> bool:
    QThread.yieldCurrentThread()  # lets the worker run: QTest holds the interpreter all the while
    return room.printed is not None and room.order == room.panel().order()


def rows(page: QWidget) -> list[dict[str, str]]:
    """The lines of the list that a page shows, each by the keys of its columns."""
    view = next(view for view in page.findChildren(RowsView) if view.isVisible())
    model = view.model()
    return [{column.key: _cell(column, row) for column in model.columns} for row in model.shown()]


def _cell(column: Column[Any], row: Any) -> str:
    chip = column.chip(row) if column.chip is not None else None
    return chip.word if chip is not None else column.text(row)


def words(widget: QWidget) -> str:
    """Every word a part of the window shows, on one line."""
    parts = [
        part.text()
        for kind in (QLabel, QAbstractButton)
        for part in widget.findChildren(kind)
        if part.isVisibleTo(widget)
    ]
    return " ".join(" ".join(parts).replace("&&", "&").split())


def read_pdf(pdf: bytes) -> str:
    """The words of a paper, on one line."""
    pages = pypdfium2.PdfDocument(io.BytesIO(pdf))
    return " ".join(" ".join(page.get_textpage().get_text_range() for page in pages).split())


def say(day: dt.date) -> str:
    """A day as one types it."""
    return f"{day.day} {day:%B} {day.year}"
