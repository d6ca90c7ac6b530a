"""Local priorities chosen in the window by keyboard, with the tally of their vote."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cspdesk.domain.kinds import BodyState
from cspdesk.office import Office
from cspdesk.ui.bodies.forums_page import ForumsPage
from cspdesk.ui.desk import Desk
from cspdesk.ui.priorities.priorities_dialog import PrioritiesDialog, PriorityDialog
from cspdesk.ui.window import MainWindow, PageSpec
from tests.hands import Hands
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = new_office(tmp_path / "p.cspdesk", "north-bedfordshire-2008", machine="test", today=TODAY)
    made.bodies.set_state(made.bodies.forums()[0].id, BodyState.MEETING, TODAY)
    made.issues.add("Cars race along Mill Lane", body_id=made.bodies.forums()[0].id)
    yield made
    made.close(keep_backup=False)


@pytest.fixture
def desk(qtbot: QtBot, office: Office) -> Iterator[Desk]:
    desk = Desk(today=office.context.today)
    window = MainWindow(desk, [PageSpec("forums", "Forums", "forums", ForumsPage)])
    qtbot.addWidget(window)
    desk.attach(office)
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    yield desk
    window.close()


@pytest.fixture
def forum(office: Office) -> UUID:
    return office.bodies.forums()[0].id


def test_a_vote_typed_by_keyboard_sets_priorities_and_keeps_its_tally(
    desk: Desk, office: Office, forum: UUID
) -> None:
    dialog = PrioritiesDialog(desk, office.bodies.get(forum))
    dialog.show()
    hands = Hands(dialog)
    for place, (title, votes) in enumerate((("Litter", "4"), ("Speeding", "9"), ("Noise", "4")), start=1):
        hands.go(f"Choice {place}")
        hands.type(title)
        hands.go(f"Votes for choice {place}")
        hands.type(votes)
    assert dialog.ui.tally.text() == "1. Speeding (9)   2. Litter (4, tied)   2. Noise (4, tied)"
    dialog.ui.keep.setValue(2)
    dialog.accept()
    assert [p.title for p in office.priorities.current(forum)] == ["Speeding", "Litter"]
    (ballot,) = office.priorities.ballots(forum)
    assert [line.votes for line in office.priorities.lines(ballot.id)] == [4, 9, 4]


def test_an_issue_picked_stays_tied_to_its_priority(desk: Desk, office: Office, forum: UUID) -> None:
    dialog = PrioritiesDialog(desk, office.bodies.get(forum))
    dialog.show()
    hands = Hands(dialog)
    hands.go("Choice 1")
    hands.type("cars")
    hands.press("Down", "Return")
    dialog.accept()
    (priority,) = office.priorities.current(forum)
    assert priority.issue_id == office.issues.all()[0].id


def test_progress_is_typed_and_shown(desk: Desk, office: Office, forum: UUID) -> None:
    office.priorities.set(forum, [("Speeding", None)])
    dialog = PriorityDialog(desk, office.priorities.current(forum)[0])
    dialog.show()
    hands = Hands(dialog)
    hands.go("How it is going")
    hands.type("Cameras asked for")
    dialog.accept()
    QApplication.processEvents()
    assert office.priorities.current(forum)[0].progress == "Cameras asked for"


def test_votes_that_are_no_numbers_are_refused_in_the_dialog(desk: Desk, office: Office, forum: UUID) -> None:
    dialog = PrioritiesDialog(desk, office.bodies.get(forum))
    dialog.show()
    hands = Hands(dialog)
    hands.go("Choice 1")
    hands.type("Litter")
    hands.go("Votes for choice 1")
    hands.type("many")
    dialog.accept()
    assert "are numbers" in dialog.ui.says.text()
    dialog.reject()
