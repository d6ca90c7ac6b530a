"""Rows of the first plan shown through the window: forums, their meetings, who came, and papers."""

from functools import partial
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication, QTabBar
from pytestqt.qtbot import QtBot

from cspdesk.ui import messages
from cspdesk.ui.attendance.who_came_page import WhoCamePage
from cspdesk.ui.chips import ChipLabel, Tone
from cspdesk.ui.papers.print_dialog import PrintDialog
from tests.cases.conftest import Desktop
from tests.cases.officer import Officer, rows, words

_PICTURE = 3  # what PDFium calls an image


@pytest.fixture
def officer(desktop: Desktop, qtbot: QtBot) -> Officer:
    return Officer(desktop, qtbot)


def _shown(officer: Officer, page: str) -> str:
    return words(officer.window.open_page(page))


def test_a1_another_forum_or_a_closed_one_changes_every_total(officer: Officer) -> None:
    assert "0/18 in place" in _shown(officer, "forums")
    officer.hands.during(partial(officer.hands.press, "Ctrl+N"), partial(officer.fill, Name="Queens Park"))
    assert "0/19 in place" in _shown(officer, "forums")
    assert len(rows(officer.window.open_page("today"))) == 19
    officer.window.open_page("forums")
    officer.set_state("Closed", "21 November 2026", Closing_note="Merged with Castle.")
    assert "0/18 in place" in _shown(officer, "forums")
    assert "18 forums, 1 closed" in _shown(officer, "today")


def test_a2_forums_in_place_are_those_the_filter_shows(officer: Officer) -> None:
    officer.set_state("Meeting", "1 April 2026")
    assert "1/18 in place" in _shown(officer, "forums")
    officer.hands.go("1/18 in place")
    officer.hands.press("Space")
    assert [row["name"] for row in rows(officer.window.page("forums"))] == ["Forum 1"]


def test_a5_a_forum_without_a_meeting_to_come_is_flagged_on_the_start_screen(officer: Officer) -> None:
    officer.plan_meeting("F01", "8 December 2026")
    found = {row["name"]: row["next"] for row in rows(officer.window.open_page("today"))}
    assert "8 Dec" in found["Forum 1"]
    assert "8 Dec" not in found["Forum 2"]
    officer.window.open_page("forums")
    assert "no next meeting" not in officer.row("forums", "Forum 1")["eye"]
    assert "none" in officer.row("forums", "Forum 2")["next"]


def test_a6_the_filter_by_officer_gives_only_their_forums(officer: Officer) -> None:
    officer.command("Set an office", partial(officer.fill, Office="Officer", Who="Sam Reed"))
    officer.hands.go("Officer")
    officer.hands.type("Sam")
    assert [row["name"] for row in rows(officer.window.page("forums"))] == ["Forum 1"]
    assert "1 forum, 0 meetings held, no contact yet" in _shown(officer, "forums")


def test_a7_old_minutes_name_the_chair_of_that_day_and_the_list_the_chair_of_today(officer: Officer) -> None:
    for name, day in (("Olive Before", "1 January 2026"), ("Nina After", "1 September 2026")):
        officer.command("Set an office", partial(officer.fill, Office="Chair", From=day, Who=name))
    officer.hold_meeting("F01", "12 May 2026")
    officer.window.open_page("meetings")
    assert "Olive Before" in officer.printed(partial(officer.command, "Preview the minutes"))
    officer.window.open_page("people")
    chairs = officer.printed(partial(officer.command, "Print the chairs"))
    assert "Nina After" in chairs
    assert "Olive Before" not in chairs


def test_a14_one_meeting_in_a_year_of_two_to_three_is_too_few_three_are_enough_and_four_are_over(
    officer: Officer,
) -> None:
    officer.command("Change facts", partial(officer.fill, Fewest_a_year="2", Most_a_year="3"))
    officer.hands.go("Year before")
    officer.hands.press("Space")
    stands = []
    for held, day in enumerate(("12 May", "8 July", "9 September", "11 November"), 1):
        officer.hold_meeting("F01", f"{day} 2025")
        officer.window.open_page("forums")
        assert f"{held} held" in officer.detail("forums")
        chips = {chip.chip().word: chip.chip().tone for chip in officer.window.findChildren(ChipLabel)}
        stands += [word for word in ("too few", "enough", "over") if word in chips]
        tones = {"too few": Tone.BAD, "enough": Tone.GOOD, "over": Tone.WARN}
        assert chips[stands[-1]] is tones[stands[-1]]
    assert stands == ["too few", "enough", "enough", "over"]


def test_a16_minutes_count_the_public(officer: Officer) -> None:
    officer.plan_meeting("F01", "12 May 2026")
    officer.hands.press("Ctrl+Return", "F7", "1", "4", "Return", "0", "Return", "F9")
    officer.hands.go("Why it is closed without")
    officer.hands.type("as it was\n")
    officer.window.open_page("meetings")
    assert "14" in officer.printed(partial(officer.command, "Preview the minutes"))


def test_a17_four_supporters_are_printed_and_one_that_ends_is_not(officer: Officer) -> None:
    names = ("Charnwood Borough Council", "Leicestershire County Council", "The Trust", "The Constabulary")
    for name in names:
        officer.hands.go("Add supporting agencies")
        officer.hands.during(
            partial(officer.hands.press, "Space"), partial(officer.fill, Agency=name, From="1 April 2026")
        )
    sheet = officer.printed(partial(officer.command, "Forum sheet"))
    assert [name for name in names if name not in sheet] == []
    officer.hands.go("The Constabulary, since 1 Apr 2026")
    officer.hands.press("Space")
    assert "The Constabulary" not in officer.printed(partial(officer.command, "Forum sheet"))
    assert "The Constabulary" in officer.detail("forums")


def test_a19_a_meeting_of_others_without_a_partner_is_flagged(officer: Officer) -> None:
    officer.add_body("Let's Talk Together", "Outside")
    officer.hold_meeting("Let's Talk Together", "6 October 2026")
    page = officer.window.open_page("meetings")
    assert "No partner recorded" in [cell for row in rows(page) for cell in row.values()]


def test_a35_two_people_of_one_agency_are_two_heads_and_one_agency(officer: Officer) -> None:
    officer.hold_meeting("F01", "12 May 2026", "Ann Day (Police)", "Bob Hill (Police)")
    page = officer.window.open_page("who_came")
    assert isinstance(page, WhoCamePage)
    officer.qtbot.waitUntil(lambda: page.report is not None)
    (police,) = [row for row in rows(page) if row["name"] == "Police"]
    assert (police["attended"], police["heads"]) == ("1", "2")


def test_a103_papers_for_13_april_2026_are_due_on_2_april(officer: Officer) -> None:
    said: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        officer.hands.type("F01")
        officer.hands.press("Return")
        officer.hands.go("Day")
        officer.hands.type("13 April 2026\t")
        said.append(words(dialog))
        officer.hands.press("Escape")

    officer.window.open_page("meetings")
    officer.hands.during(partial(officer.hands.press, "Ctrl+N"), look)
    assert "Papers are due Thu 2 Apr" in said[0]


def test_a264_one_change_of_office_hours_is_on_every_paper(officer: Officer) -> None:
    hours = "Monday to Thursday 8:30am to 5:00pm"
    officer.window.open_page("settings")
    officer.hands.type("Contact")
    officer.hands.go("Office hours")
    officer.hands.press("Ctrl+A")
    officer.hands.type(f"{hours}\t")
    officer.window.open_page("forums")
    for command in ("Forum sheet", "Structure chart"):
        assert hours in officer.printed(partial(officer.command, command))


def test_a255_a_logo_changed_in_the_settings_is_on_every_new_print(
    officer: Officer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []
    for size in ((120, 60), (80, 80)):
        picture = tmp_path / "logo.png"
        Image.new("RGB", size, "#aa2200").save(picture)
        monkeypatch.setattr(messages, "open_path", partial(_give, picture))
        officer.window.open_page("settings")
        officer.hands.type("Logo")
        officer.hands.go("Choose a logo…")
        officer.hands.press("Space")
        officer.window.open_page("forums")
        for command in ("Forum sheet", "Structure chart"):
            page = pypdfium2.PdfDocument(officer.pdf(partial(officer.command, command)))[0]
            seen += [part.get_px_size() for part in page.get_objects() if part.type == _PICTURE]
    assert seen == [(120, 60), (120, 60), (80, 80), (80, 80)]


def _give(path: Path, *_asked: object) -> Path:
    return path


def _came(officer: Officer, tab: int) -> list[dict[str, str]]:
    """The lines of one of the ways to look at who came this year."""
    page = officer.window.open_page("who_came")
    assert isinstance(page, WhoCamePage)
    officer.qtbot.waitUntil(lambda: page.report is not None)
    while not isinstance(officer.hands.focus(), QTabBar):
        officer.hands.press("Tab")
    officer.hands.press(*["Right"] * tab)
    return rows(page)


def test_a15_who_came_by_category_sums_to_the_heads(officer: Officer) -> None:
    for name, category in (("Ann Day", "District councillor"), ("Bob Hill", "Parish council")):
        officer.add_member(Person=name, Category=category, From="1 April 2026")
    officer.hold_meeting("F01", "12 May 2026", "Ann Day", "Bob Hill")
    found = {row["category"]: row["heads"] for row in _came(officer, 4)}
    assert found == {"District councillor": "1", "Parish council": "1"}


def test_a119_a_member_away_from_meetings_running_is_listed(officer: Officer) -> None:
    officer.add_member(Person="Dan Dale", Category="Parish council", From="1 April 2026")
    for day in ("12 May 2026", "14 July 2026", "8 September 2026"):
        officer.hold_meeting("F01", day, "Ann Day (Police)")
    (line,) = _came(officer, 3)
    assert (line["person"], line["missed"]) == ("Dan Dale", "3 running")


def test_a120_an_agency_came_to_so_many_of_those_it_was_expected_at(officer: Officer) -> None:
    officer.add_member(Agency="Police", From="1 April 2026")
    officer.hold_meeting("F01", "12 May 2026", "Ann Day (Police)")
    officer.hold_meeting("F01", "14 July 2026")
    (police,) = [row for row in _came(officer, 0) if row["name"] == "Police"]
    assert police["expected"] == "1 of 2"


def test_a246_and_a263_large_print_is_set_and_its_pages_are_known_before_anything_is_printed(
    officer: Officer,
) -> None:
    said: list[str] = []

    def look() -> None:
        room = QApplication.activeModalWidget()
        assert isinstance(room, PrintDialog)
        for _ in range(2):
            officer.qtbot.waitUntil(lambda: room.printed is not None and not room._setter.waiting)
            said.append(words(room))
            officer.hands.go("Large print (18 point)")
            officer.hands.press("Space")
        officer.hands.press("Escape")

    officer.hands.during(partial(officer.command, "Structure chart"), look)
    assert "1 page" in said[0]
    assert "sheet" in said[1]
