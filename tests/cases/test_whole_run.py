"""A whole meeting by keyboard alone: from the first start of all to minutes that the next meeting agrees."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cspdesk.domain.kinds import Mark, MeetingState, MinutesState
from cspdesk.domain.meetings import MeetingRow
from cspdesk.office import open_office
from cspdesk.settings import Settings, new_machine
from cspdesk.store_jobs import make_store
from cspdesk.ui import messages
from cspdesk.ui.desk import Desk
from cspdesk.ui.pages import PAGES
from cspdesk.ui.papers.print_dialog import PrintDialog
from cspdesk.ui.start.first_start import FirstStart
from cspdesk.ui.window import MainWindow
from tests.cases.conftest import Desktop
from tests.cases.officer import Officer
from tests.hands import Hands

TODAY = dt.date(2026, 12, 15)
FORUM = "Putnoe and Brickhill Forum"


class Run:
    """One officer's weeks in one window, each step by keys."""

    def __init__(self, desktop: Desktop, qtbot: QtBot) -> None:
        self.desktop, self.office = desktop, desktop.office
        self.officer, self.hands = Officer(desktop, qtbot), desktop.hands
        self.qtbot = qtbot

    def meetings(self) -> list[MeetingRow]:
        return sorted(self.office.meetings.all(), key=_by_day)

    def name_forum(self) -> None:
        self.desktop.window.open_page("forums")
        facts = {
            "Usual_venue": "Putnoe Hall",
            "How_often_it_meets": "third Tuesday every month",
            "Quorum": "2",
        }
        self.hands.during(
            partial(self.hands.press, "Ctrl+E"), partial(self.officer.fill, Name=FORUM, **facts)
        )
        self.officer.command("Set an office", partial(self.officer.fill, Who="Margaret Hope"))
        self.officer.add_member(Person="Peter Vale", Agency="Police")
        self.officer.add_member(Person="Rosa Lane")

    def add_address(self, name: str, email: str) -> None:
        self.desktop.window.open_page("people")
        self.hands.press("Ctrl+Shift+2", "Ctrl+F")
        self.hands.type(name)
        self.hands.press("Down")
        facts = {"E_mail": email, "May_be_contacted": "Yes"}
        self.hands.during(partial(self.hands.press, "F2"), partial(self.officer.fill, **facts))
        self.hands.press("Ctrl+F", "Escape")

    def plan_year(self) -> None:
        self.hands.press("Ctrl+3")
        self.hands.during(partial(self.hands.press, "Ctrl+Shift+N"), partial(self.hands.press, "Ctrl+Return"))

    def print_agenda(self) -> None:
        """Saves the agenda of the first meeting as a PDF."""

        def save() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, PrintDialog)
            self.qtbot.waitUntil(partial(_is_set, dialog))
            self.hands.press("Ctrl+Return", "Escape")

        self.hands.during(partial(self.hands.press, "Ctrl+P"), save)

    def send_papers(self) -> None:
        self.hands.during(partial(self.hands.press, "Ctrl+E"), partial(self.hands.press, "Ctrl+Return"))

    def hold(self) -> None:
        self.hands.press("Ctrl+Return")
        for line, letter in (("margaret", "p"), ("rosa", "a"), ("Ann Green (resident)", "p"), ("peter", "p")):
            self.hands.press("F3")
            self.hands.type(line)
            self.hands.press("Return", letter)
        self.hands.press("e")
        self.hands.type("8pm")
        self.hands.press("Return", "F7", "9", "Return", "0", "Return", "F2")
        self.hands.press("Ctrl+Down", "Ctrl+Down", "Ctrl+Down")
        self.hands.type("Burglary fell by a third.")
        for key, line in (
            ("F4", "Ask for a second walkabout"),
            ("F5", "Walk round Brickhill at night - Peter Vale by 12 Jan"),
            ("F6", "Street lights out in Church Lane"),
        ):
            self.hands.press(key)
            self.hands.type(line)
            self.hands.press("Return")

    def close(self) -> None:
        self.hands.press("F9")
        self.hands.go("Why it is closed without")
        self.hands.type("The hall was needed at nine")
        self.hands.press("Return")
        QApplication.processEvents()

    def issue(self) -> None:
        self.officer.command("Send the minutes to the chair")
        self.officer.command("Issue the minutes", partial(self.hands.press, "Return"))

    def agree_at_next(self) -> None:
        """Starts the next meeting before its day, corrects and agrees the minutes there."""
        self.hands.press("Ctrl+3", "Down")
        self.hands.press("Ctrl+Return")
        self.hands.during(partial(self.hands.press, "F10"), partial(self.hands.press, "Return"))
        self.hands.press("F2", "Ctrl+Down", "Tab", "Return")
        self.hands.type("a third")
        self.hands.press("Tab")
        self.hands.type("a quarter")
        self.hands.press("Return")
        QApplication.processEvents()
        self.hands.press("F2", "Tab", "Tab", "Return")
        QApplication.processEvents()


def _is_set(dialog: PrintDialog) -> bool:
    QThread.yieldCurrentThread()  # lets the worker run: QTest holds the interpreter all the while
    return dialog.printed is not None


def _by_day(meeting: MeetingRow) -> dt.date:
    return meeting.day


def _today() -> dt.date:
    return TODAY


def _first_start(qtbot: QtBot) -> str:
    """Types name, role and agency and takes the first choice of store; gives the store made."""
    dialog = FirstStart(Settings(new_machine()), make_store)
    qtbot.addWidget(dialog)
    dialog.show()
    hands = Hands(dialog)
    for text in ("Sam Reed", "Safer Neighbourhood Officer", "BBC"):
        hands.type(text)
        hands.press("Return")
    hands.press("Return")
    hands.go("Without a passphrase")
    hands.press("Space")
    qtbot.waitUntil(lambda: dialog.answer is not None)
    assert dialog.answer is not None
    return str(dialog.answer.store)


@contextmanager
def _window(store: str, qtbot: QtBot) -> Iterator[Desktop]:
    """The program on this store, its pages and its undo."""
    office = open_office(store, machine="run", today=TODAY)
    office.store.person_id = office.setup.introduce("Sam Reed", "Safer Neighbourhood Officer", "BBC")
    desk = Desk(today=_today)
    office.store.subscribe(desk.publish)
    window = MainWindow(desk, PAGES)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    desk.attach(office)
    window.undo_road.attach(office.history.undo, office.history.recent(50))
    window.show()
    yield Desktop(office, window, Hands(window))
    window.close()
    office.close(keep_backup=False)


def _save_in(folder: Path, _parent: object, _caption: str, name: str, _kind: str) -> Path:
    return folder / name


def _printed_in(folder: Path) -> list[str]:
    return sorted(path.name.removeprefix("F01-2026-12-15-") for path in folder.iterdir())


def _marks(run: Run, meeting: UUID) -> dict[str, Mark]:
    return {row.person: row.mark for row in run.office.register.rows(meeting) if row.id is not None}


def test_from_the_first_start_to_agreed_minutes_by_keys(
    dressed: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "save_path", partial(_save_in, tmp_path))
    monkeypatch.setattr(messages, "open_outside", bool)
    with _window(_first_start(qtbot), qtbot) as desktop:
        run = Run(desktop, qtbot)
        run.name_forum()
        run.add_address("Margaret", "margaret@example.org")
        run.plan_year()
        run.print_agenda()
        run.send_papers()
        first = run.meetings()[0]
        assert (first.bodies, first.place, first.state) == (FORUM, "Putnoe Hall", MeetingState.PAPERS_OUT)
        assert first.papers_out == first.day == TODAY
        run.hold()
        run.close()
        run.issue()
        assert _marks(run, first.id) == {
            "Margaret Hope": Mark.IN_ROOM,
            "Peter Vale": Mark.IN_ROOM,
            "Ann Green": Mark.IN_ROOM,
            "Rosa Lane": Mark.APOLOGIES,
        }
        assert run.office.meetings.get(first.id).minutes_state is MinutesState.ISSUED
        run.agree_at_next()
        assert run.office.meetings.get(first.id).minutes_state is MinutesState.AGREED
        (correction,) = run.office.issued.corrections(of=first.id)
        assert (correction.was, correction.now) == ("a third", "a quarter")
        (carried,) = run.office.agenda.view(run.meetings()[1].id).own.values()
        assert [each.action.due for each in carried] == [dt.date(2027, 1, 12)]
        assert [issue.words for issue in run.office.issues.of_meeting(first.id)] == [
            "Street lights out in Church Lane"
        ]
    assert _printed_in(tmp_path) == [
        "agenda.pdf",
        "draft-minutes-to-the-chair.eml",
        "papers.eml",
    ]
