"""Rows of the mission shown by typing the names of their plan into an empty store through the window."""

import datetime as dt
import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cspdesk.domain.kinds import Kind
from cspdesk.office import Office, open_office
from cspdesk.store.store import Store, create
from cspdesk.ui.desk import Desk
from cspdesk.ui.pages import PAGES
from cspdesk.ui.window import MainWindow
from tests.cases.conftest import Desktop
from tests.cases.officer import Officer, rows, words
from tests.hands import Hands

TODAY = dt.date(2026, 11, 21)
EXECUTIVE, STEERING = "Community Safety Executive Group", "CSP Steering Group"
CHARNWOOD_RESPONSIBLE = (
    "Charnwood Borough Council",
    "Leicestershire Constabulary",
    "Leicestershire County Council",
    "Leicestershire County & Rutland Primary Care Trust",
    "Leicestershire Fire Authority",
    "Leicestershire Police Authority",
)
CHARNWOOD_OTHER = (
    "Charnwood Neighbourhood Housing",
    "Leicestershire & Rutland Probation Area",
    "Leicestershire Drug & Alcohol Action Team (DAAT)",
    "Leicestershire Youth Offending Service (YOS)",
    "Loughborough Women's Aid",
    "Loughborough Chamber of Trade and Commerce",
    "CREC",
    "Turning Point",
    "Loughborough University",
    "Voluntary Action Charnwood",
)
CENTRAL_BEDFORDSHIRE = {
    "Bedfordshire Drugs and Alcohol Action Team": "Statutory",
    "Bedfordshire Fire & Rescue Service": "Statutory",
    "Clinical Commissioning Group": "Health",
    "Bedfordshire Police": "Statutory",
    "Bedfordshire Probation Trust": "Statutory",
    "Central Bedfordshire Council": "Council",
    "Domestic & Sexual Abuse Partnership": "Other",
    "Housing Providers": "Housing",
    "Local Criminal Justice Board": "Statutory",
    "Voluntary & Community Sector": "Voluntary",
    "Youth Offending Service": "Statutory",
}
BATH = (
    "The Council",
    "Police",
    "Primary Care Trust",
    "Probation Service",
    "Youth Offending Team",
    "Fire and Rescue Service",
    "Somer Community Housing Trust",
)


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that holds the name of a partnership and nothing else."""

    def begin(store: Store) -> None:
        with store.work("begin") as work:
            work.add(Kind.PARTNERSHIP, name="The partnership")
            work.commit()

    path = tmp_path_factory.mktemp("bare") / "bare.cspdesk"
    office = Office(create(path, machine="rows", fill=begin), TODAY)
    office.setup.introduce("Sam Reed", "Safer Neighbourhood Officer", "")
    office.close(keep_backup=False)
    return path


def _today() -> dt.date:
    return TODAY


@pytest.fixture
def officer(bare: Path, tmp_path: Path, dressed: QApplication, qtbot: QtBot) -> Iterator[Officer]:
    """The window on an empty store, and somebody at its keyboard."""
    path = Path(shutil.copyfile(bare, tmp_path / "office.cspdesk"))
    office = open_office(path, machine="rows", today=TODAY)
    desk = Desk(today=_today)
    office.store.subscribe(desk.publish)
    window = MainWindow(desk, PAGES)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    desk.attach(office)
    window.undo_road.attach(office.history.undo, office.history.recent(50))
    window.show()
    window.open_page("forums")
    yield Officer(Desktop(office, window, Hands(window)), qtbot)
    window.close()
    office.close(keep_backup=False)


def test_a104_a_quarter_without_a_meeting_of_the_executive_is_flagged(officer: Officer) -> None:
    officer.add_body(EXECUTIVE, "Executive", "Meeting", "1 April 2026", How_often_it_meets="quarterly")
    officer.hold_meeting(EXECUTIVE, "12 May 2026")
    officer.hold_meeting(EXECUTIVE, "13 October 2026")
    officer.window.open_page("forums")
    assert officer.row("forums", EXECUTIVE)["eye"].startswith("gap in Jul")
    assert "2 held of 4 expected" in officer.detail("forums")
    assert "No meeting in Jul" in officer.detail("forums")


def test_a108_the_structure_chart_prints_the_tree_typed_and_changes_with_it(officer: Officer) -> None:
    officer.add_body(EXECUTIVE, "Executive")
    officer.add_body(STEERING, "Steering", Stands_below=EXECUTIVE)
    officer.add_body("ASB Partnership Group", "Priority", Stands_below=STEERING)
    officer.add_body("Sexual Abuse Operational Group", "Operational", Stands_below="ASB Partnership Group")
    chart = officer.chart()
    assert [name for name in (EXECUTIVE, STEERING, "ASB Partnership Group") if name not in chart] == []
    officer.hands.during(
        partial(officer.hands.press, "F2"), partial(officer.fill, Name="Bedfordshire Sexual Abuse Group")
    )
    assert "Bedfordshire Sexual Abuse Group" in officer.chart()
    assert "Operational Group" not in officer.chart()
    depths = {each.body.name: each.depth for each in officer.desktop.office.standing.all()}
    assert list(depths.values()) == [0, 1, 2, 3]


def test_a109_a_group_under_review_says_so_on_the_chart_with_its_reason(officer: Officer) -> None:
    reason = "Changes in Substance Misuse Commissioning"
    officer.add_body("Bedfordshire Drugs & Alcohol Action Board", "Partner board")
    officer.set_state("Under review", "1 April 2026", Reason=reason)
    chart = officer.chart()
    assert "under review" in chart.casefold()
    assert reason in chart


def test_a111_a_task_and_finish_group_past_its_end_asks_for_a_closing_note(officer: Officer) -> None:
    name = "Robbery task and finish group"
    officer.add_body(
        name,
        "Task",
        "Meeting",
        "1 June 2026",
        Starts="1 June 2026",
        Expected_end="30 September 2026",
        Purpose="Robberies at Dog Kennel Walk, Dunstable",
    )
    assert officer.row("forums", name)["eye"].startswith("past its end: closing note")
    # The dialog of the state opens on closing it, with the day and the note.
    officer.command(
        "Change state", partial(officer.fill, Closing_note="Signs and a camera stand; robberies fell.")
    )
    assert officer.row("forums", name)["eye"] == ""
    assert "Signs and a camera stand; robberies fell." in officer.detail("forums")


def test_a112_a_quarterly_board_is_expected_four_times_and_its_gaps_are_listed(officer: Officer) -> None:
    name = "Youth Crime Prevention Board"
    officer.add_body(name, "Partner board", "Meeting", "1 April 2026", How_often_it_meets="quarterly")
    officer.hold_meeting(name, "14 July 2026")
    officer.window.open_page("forums")
    assert officer.row("forums", name)["year"] == "1 of 4"
    assert "No meeting in Apr" in officer.detail("forums")


def test_a127_eleven_partners_load_and_who_comes_is_tied_to_one_or_is_the_public(officer: Officer) -> None:
    for name, kind in CENTRAL_BEDFORDSHIRE.items():
        officer.add_partner(name, Kind=kind)
    assert {row["name"] for row in rows(officer.window.page("people"))} == set(CENTRAL_BEDFORDSHIRE)
    officer.add_body("Forum 1", "Forum")
    officer.hold_meeting("Forum 1", "12 May 2026", "Ann Day (Bedfordshire Police)", "Eve Green (resident)")
    (meeting,) = officer.desktop.office.meetings.all()
    there = officer.desktop.office.register.rows(meeting.id)
    assert {(row.person, row.agency) for row in there if row.mark is not None} == {
        ("Ann Day", "Bedfordshire Police"),
        ("Eve Green", ""),
    }


def test_a128_six_responsible_and_ten_other_agencies_are_counted(officer: Officer) -> None:
    for name in CHARNWOOD_RESPONSIBLE:
        officer.add_partner(name, Kind="Statutory", Standing="Responsible")
    for name in CHARNWOOD_OTHER:
        officer.add_partner(name)
    assert "16 partners: 6 responsible, 10 other" in words(officer.window.page("people"))


def test_a129_an_authority_is_flagged_until_somebody_is_named_for_it(officer: Officer) -> None:
    name = "Hertfordshire Constabulary / North Hertfordshire"
    officer.add_partner(name, Standing="Responsible")
    assert officer.row("people", name)["speaker"] == "Nobody named"
    for who in ("Chief Inspector Hill", "Inspector Dale"):
        officer.hands.go("Name: who speaks for it")
        officer.hands.during(partial(officer.hands.press, "Space"), partial(officer.fill, Person=who))
    assert officer.row("people", name)["speaker"] == "Chief Inspector Hill"
    assert "Inspector Dale" in words(officer.window.page("people"))


def test_a130_a_group_of_seven_bodies_and_a_cabinet_member_has_eight_members(officer: Officer) -> None:
    officer.add_body("Responsible Authorities Group", "Executive")
    for name in BATH:
        officer.add_member(Agency=name)
    officer.add_member(Person="Cabinet member")
    shown = officer.detail("forums")
    assert "Members 8" in shown
    assert [name for name in (*BATH, "Cabinet member") if name not in shown] == []


def test_a131_attendance_counts_for_the_old_body_before_the_day_and_the_new_one_after(
    officer: Officer,
) -> None:
    ccg, pct = "Clinical Commissioning Group", "Primary Care Trust"
    officer.add_partner(pct, Kind="Health", Standing="Responsible", Responsible_from="30 April 2004")
    officer.hands.go("Successor…")
    officer.hands.during(
        partial(officer.hands.press, "Space"), partial(officer.fill, Followed_by=ccg, From="1 April 2013")
    )
    officer.add_body(STEERING, "Steering")
    officer.hold_meeting(STEERING, "12 March 2013", f"Pat Shaw ({pct})")
    officer.hold_meeting(STEERING, "14 May 2013", f"Sam Roe ({ccg})")
    officer.window.open_page("people")
    standing = {row["name"]: row["standing"] for row in rows(officer.window.page("people"))}
    assert standing == {pct: "Ended", ccg: "Responsible"}
    assert officer.who_came("All years") == {pct: "1", ccg: "1"}


def test_a132_a_body_with_a_duty_is_a_contact_and_in_no_count(officer: Officer) -> None:
    name = "Police and Crime Commissioner"
    officer.add_partner("Central Bedfordshire Council", Standing="Responsible")
    officer.add_partner(
        name,
        Standing="Duty",
        Duty="Mutual duty with the CSP to co-operate to reduce crime, disorder and re-offending",
        E_mail="pcc@example.org",
    )
    shown = words(officer.window.page("people"))
    assert "1 partner: 1 responsible, 0 other, 1 with a duty to co-operate" in shown
    assert "Mutual duty with the CSP to co-operate" in shown
    officer.add_body(STEERING, "Steering")
    officer.add_member(Agency=name)
    officer.plan_meeting(STEERING, "8 December 2026")
    assert "By e-mail to 1 member" in officer.reached()
