"""Many issues: the window lists what it knows, and the worker brings the rest."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from cspdesk.domain.answer_kinds import Answer
from cspdesk.domain.changes import Changes
from cspdesk.domain.kinds import IssueState, Kind
from cspdesk.office import Office
from cspdesk.ui.desk import Desk
from cspdesk.ui.issues.issues_page import IssuesPage
from cspdesk.ui.window import PageSpec
from tests.desktops import Desktop, desktop
from tests.offices import copy_of, new_office

TODAY = dt.date(2026, 11, 21)
SPECS = (PageSpec("issues", "Issues", "issues", IssuesPage, kinds=(Kind.ISSUE,)),)
MANY = 1000


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("many") / "many.cspdesk"
    office = new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY)
    body = office.bodies.forums()[0].id
    office.issues.add("Litter behind the shops", body_id=body)
    done = {"state": IssueState.ANSWERED, "answer": Answer.DONE, "answered_on": TODAY, "raised_on": TODAY}
    with office.store.work("many") as work:
        for number in range(MANY):
            work.add(Kind.ISSUE, code="F01", year=2025, running=number, words="Seen to", body_id=body, **done)
        work.commit()
    office.close(keep_backup=False)
    return path


@pytest.fixture
def office(many: Path, tmp_path: Path) -> Iterator[Office]:
    yield from copy_of(many, tmp_path, TODAY)


@pytest.fixture
def screen(office: Office, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    made = desktop(qtbot, desk, office, SPECS)
    qtbot.waitUntil(lambda: made.page.counted)
    made.page.views.choose("all")
    made.page.read()
    yield made
    desk.finish_work()


def shown(screen: Desktop) -> int:
    return len(screen.page.rows.model().shown())


def touched(issue: UUID) -> Changes:
    return Changes({Kind.ISSUE: frozenset({issue})})


def answered(office: Office) -> UUID:
    return next(issue.id for issue in office.issues.all() if issue.answered)


def test_all_are_listed_again_only_when_the_worker_has_them(screen: Desktop, qtbot: QtBot) -> None:
    assert screen.page._read.late
    qtbot.waitUntil(lambda: not screen.page._read.late)
    assert shown(screen) == MANY + 1


def test_what_a_change_touched_is_listed_before_the_worker_has_the_others(
    screen: Desktop, office: Office
) -> None:
    read, issue = screen.page._read, answered(office)
    office.issues.change(issue, words="Seen to, and swept")
    read.read(None, changes=touched(issue))
    assert read.late
    assert (read.lines[issue].issue.words, len(read.lines)) == ("Seen to, and swept", MANY + 1)


def test_what_was_deleted_goes_before_the_worker_has_the_others(screen: Desktop, office: Office) -> None:
    read, issue = screen.page._read, answered(office)
    with office.store.work("delete") as work:
        work.delete(Kind.ISSUE, issue)
        work.commit()
    read.read(None, changes=touched(issue))
    assert read.late
    assert issue not in read.lines


def test_an_issue_opened_from_elsewhere_is_there_at_once(office: Office, desk: Desk, qtbot: QtBot) -> None:
    screen, issue = desktop(qtbot, desk, office, SPECS), answered(office)
    screen.page.views.take((office.bodies.forums()[1].name, frozenset()))
    screen.page.open_record(Kind.ISSUE, issue)
    assert screen.page.rows.current_id() == issue
    qtbot.waitUntil(lambda: not screen.page._read.late)
    assert (screen.page.rows.current_id(), shown(screen)) == (issue, MANY + 1)
    desk.finish_work()


def test_what_is_counted_by_ward_is_counted_over_all(screen: Desktop) -> None:
    screen.page.read()
    screen.page._finish_view()
    assert shown(screen) == MANY + 1
