"""Actions in the window, by key and click."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cspdesk.domain.kinds import ActionState, Kind
from cspdesk.office import Office
from cspdesk.ui import messages
from cspdesk.ui.actions.actions_page import ActionsPage
from cspdesk.ui.actions.return_dialog import ReturnDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.papers.print_dialog import PrintDialog
from cspdesk.ui.window import PageSpec
from tests.desktops import Desktop, desktop
from tests.offices import copy_of, new_office

TODAY = dt.date(2026, 11, 21)
MAY = dt.date(2026, 5, 12)
SPECS = (PageSpec("actions", "Actions", "actions", ActionsPage, kinds=(Kind.ACTION,)),)


@pytest.fixture(scope="module")
def promised(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("promised") / "promised.cspdesk"
    office = new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY)
    first, second = (forum.id for forum in office.bodies.forums()[:2])
    for body, text, owner, due in (
        (first, "Clear the path", "Police", "1 June 2026"),
        (first, "Mend the gate", "BBC", "24 November 2026"),
        (second, "Count the cars", "PCSOs", "1 March 2027"),
        (second, "Write to the school", "Police", ""),
    ):
        office.actions.add(text, body_id=body, owner=owner, due=due, given_on=MAY)
    done = office.actions.add(
        "Ask the bus company", body_id=first, owner="Police", due="1 June", given_on=MAY
    )
    office.actions.close(done, ActionState.DONE, dt.date(2026, 6, 9))
    office.close(keep_backup=False)
    return path


@pytest.fixture
def office(promised: Path, tmp_path: Path) -> Iterator[Office]:
    yield from copy_of(promised, tmp_path, TODAY)


@pytest.fixture
def screen(office: Office, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    made = desktop(qtbot, desk, office, SPECS)
    yield made
    desk.finish_work()


def texts(screen: Desktop) -> list[str]:
    return [row.text for row in screen.page.rows.model().shown()]


def choose(screen: Desktop, text: str) -> UUID:
    found = next(row.id for row in screen.office.actions.all() if row.text == text)
    screen.page.rows.choose(found)
    screen.page.rows.table.setFocus(Qt.FocusReason.OtherFocusReason)
    return found


def press_chip(screen: Desktop, words: str) -> None:
    chip = next(button for button in screen.page.filters._group.buttons() if button.text() == words)
    chip.click()


def test_list_shows_what_is_open_the_longest_overdue_first(screen: Desktop) -> None:
    assert texts(screen) == ["Clear the path", "Mend the gate", "Count the cars", "Write to the school"]


@pytest.mark.parametrize(
    ("chip", "shown"),
    [
        ("Overdue", ["Clear the path"]),
        ("Next 7 days", ["Mend the gate"]),
        ("Done", ["Ask the bus company"]),
    ],
)
def test_choice_above_the_list_filters_it(screen: Desktop, chip: str, shown: list[str]) -> None:
    press_chip(screen, chip)
    assert texts(screen) == shown


def test_half_a_line_of_progress_is_there_again_after_a_stop(screen: Desktop, qtbot: QtBot) -> None:
    drafts = screen.office.drafts
    path = choose(screen, "Clear the path")
    qtbot.keyClicks(screen.page.card.note, "half a li")
    qtbot.waitUntil(lambda: drafts.typing(f"progress {path}") == {"note": "half a li"})
    gate = next(row.id for row in screen.office.actions.all() if row.text == "Mend the gate")
    drafts.keep_typing(f"progress {gate}", {"note": "ordered the hin"})
    choose(screen, "Mend the gate")
    assert screen.page.card.note.text() == "ordered the hin"
    screen.page.settle()
    assert [note.text for note in screen.office.actions.notes(gate)] == ["ordered the hin"]
    assert drafts.typing(f"progress {gate}") == drafts.typing(f"progress {path}") == {}


def test_list_filters_as_one_types(screen: Desktop, qtbot: QtBot) -> None:
    qtbot.keyClicks(screen.page.rows.filter, "pcso")
    assert texts(screen) == ["Count the cars"]


def test_owner_s_page_counts_open_overdue_done_and_late(screen: Desktop) -> None:
    screen.page.filters.owners.setCurrentText("Police")
    assert texts(screen) == ["Clear the path", "Count the cars", "Write to the school"]
    assert screen.page.head._sub.text() == "Police: 3 open, 1 overdue; 1 done, 1 of them late"


def test_agency_opened_from_elsewhere_shows_what_it_owes(screen: Desktop) -> None:
    council = next(a.id for a in screen.office.store.people.agencies() if a.name == "BBC")
    screen.window.open_page("meetings")
    screen.desk.go("actions", ("owner", council))
    assert texts(screen) == ["Mend the gate"]


def test_person_opened_from_elsewhere_shows_what_they_owe(screen: Desktop) -> None:
    with screen.office.store.work("person") as work:
        person = work.add(Kind.PERSON, name="Jo Green")
        work.commit()
    body = screen.office.bodies.forums()[0].id
    screen.office.actions.add("Bring the plan", body_id=body, owner="Jo Green")
    screen.window.open_page("meetings")
    screen.desk.go("actions", ("person", person))
    assert texts(screen) == ["Bring the plan"]
    assert screen.page.filters.body.text() == "Jo Green"
    screen.page.filters.body.click()
    assert len(texts(screen)) == 5


def test_n_adds_an_action_by_keyboard_alone(screen: Desktop) -> None:
    choose(screen, "Clear the path")

    def type_it() -> None:
        screen.hands.type("Paint the fence")
        screen.hands.press("Tab")
        screen.hands.type("BBC")
        screen.hands.press("Tab")
        screen.hands.type("end of next month")
        screen.hands.press("Tab")
        screen.hands.type("forum 3")
        screen.hands.press("Tab", "Return")

    screen.hands.during(lambda: screen.hands.press("n"), type_it)
    made = next(row for row in screen.office.actions.all() if row.text == "Paint the fence")
    assert (made.ref, made.owner, made.due) == ("F03-2026-001", "BBC", dt.date(2026, 12, 31))
    assert screen.page.rows.current_id() == made.id


def test_d_marks_done(screen: Desktop) -> None:
    action = choose(screen, "Mend the gate")
    screen.hands.during(lambda: screen.hands.press("d"), lambda: screen.hands.press("Return"))
    assert screen.office.actions.get(action).state is ActionState.DONE


def test_letters_are_typed_in_the_filter(screen: Desktop, qtbot: QtBot) -> None:
    screen.page.rows.filter.setFocus()
    qtbot.keyClicks(screen.page.rows.filter, "end")
    assert texts(screen) == ["Mend the gate"]


def test_p_goes_to_progress_and_enter_keeps_it(screen: Desktop) -> None:
    action = choose(screen, "Clear the path")
    screen.hands.press("p")
    screen.hands.type("The contractor has been asked")
    screen.hands.press("Return")
    assert [note.text for note in screen.office.actions.notes(action)] == ["The contractor has been asked"]


def test_progress_not_given_yet_is_kept_when_the_page_is_left(screen: Desktop) -> None:
    action = choose(screen, "Clear the path")
    screen.hands.press("p")
    screen.hands.type("Half a sentence")
    screen.window.open_page("meetings")
    assert [note.text for note in screen.office.actions.notes(action)] == ["Half a sentence"]


def test_progress_typed_stays_with_its_own_action(screen: Desktop) -> None:
    first = choose(screen, "Clear the path")
    screen.hands.press("p")
    screen.hands.type("About the path")
    second = choose(screen, "Mend the gate")
    assert [note.text for note in screen.office.actions.notes(first)] == ["About the path"]
    assert screen.office.actions.notes(second) == []


def test_record_that_a_filter_hides_is_shown_all_the_same(screen: Desktop) -> None:
    done = next(row.id for row in screen.office.actions.all() if row.text == "Ask the bus company")
    screen.desk.open(Kind.ACTION, done)
    assert screen.page.rows.current_id() == done


def test_the_list_of_an_owner_in_words_is_printed_by_itself(screen: Desktop, qtbot: QtBot) -> None:
    body = screen.office.bodies.forums()[0].id
    screen.office.actions.add("Paint the railings", body_id=body, owner="Residents' group")
    screen.page.read()
    screen.page.filters.owners.setCurrentText("Residents' group")
    titles: list[str] = []

    def look() -> None:
        room = QApplication.activeModalWidget()
        assert isinstance(room, PrintDialog)
        qtbot.waitUntil(lambda: room.printed is not None)
        titles.append(room.windowTitle())
        screen.hands.press("Escape")

    screen.hands.during(screen.page._on_print, look)
    assert titles == ["Print room: Action list, Residents' group"]


def test_sheet_goes_out_and_comes_back(
    screen: Desktop, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "police.csv"
    monkeypatch.setattr(messages, "save_path", lambda *_: path)
    screen.page.filters.owners.setCurrentText("Police")
    with qtbot.waitSignal(screen.desk.worked):
        screen.page._on_send()
    lines = path.read_text("utf-8-sig").splitlines()
    place = next(n for n, line in enumerate(lines) if line.startswith("F01-2026-001"))
    cells = lines[place].split(",")
    heading = next(line for line in lines if line.startswith("Number")).split(",")
    cells[heading.index("Progress")] = "Nearly there"
    lines[place] = ",".join(cells)
    path.write_text("\n".join(lines), "utf-8")

    dialog = ReturnDialog(screen.desk, screen.office.action_sheets.preview(path.read_bytes()), screen.page)
    qtbot.addWidget(dialog)
    dialog.show()
    assert [line.returned.progress for line in dialog.ui.lines.model().shown()] == ["Nearly there"]
    qtbot.mouseClick(dialog.ui.save, Qt.MouseButton.LeftButton)
    assert list(screen.office.actions.latest_notes().values()) == ["Nearly there"]


def test_line_with_a_problem_stops_the_others_until_it_is_left_out(screen: Desktop, qtbot: QtBot) -> None:
    sent = b"Number,Progress\nF01-2026-001,Nearly\nF99-2026-001,Who knows\n"
    dialog = ReturnDialog(screen.desk, screen.office.action_sheets.preview(sent), screen.page)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.ui.save, Qt.MouseButton.LeftButton)
    assert dialog.ui.says.text().startswith("1 line has a problem")
    dialog.ui.without.setChecked(True)
    qtbot.mouseClick(dialog.ui.save, Qt.MouseButton.LeftButton)
    assert dialog.taken == 1


def test_every_control_has_a_name(screen: Desktop, assert_named: Callable[[QWidget], None]) -> None:
    assert_named(screen.page)
