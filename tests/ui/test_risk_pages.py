"""Risk & checks in the window, by keyboard: heat grid, scores typed into the matrix, checks answered with digits."""

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cspdesk.domain.kinds import Kind
from cspdesk.office import Office, open_office
from cspdesk.ui.desk import Desk
from cspdesk.ui.risk.checks_page import ChecksPage
from cspdesk.ui.risk.matrix_page import MatrixPage
from cspdesk.ui.risk.risks_page import RisksPage
from cspdesk.ui.window import PageSpec
from tests.desktops import Desktop, desktop
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)
SPECS = {
    "risk": PageSpec("risk", "Risk & checks", "risk", RisksPage, kinds=(Kind.RISK,)),
    "matrix": PageSpec("matrix", "Matrix", "table", MatrixPage, kinds=(Kind.MATRIX,)),
    "checks": PageSpec("checks", "Checks", "check", ChecksPage, kinds=(Kind.CHECK_SHEET, Kind.CHECK_ITEM)),
}


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three risks, a matrix of three issues of which one is not scored, and an equality check."""
    path = tmp_path_factory.mktemp("risk") / "risk.cspdesk"
    office = new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY)
    for title, severity, likelihood in (("Low", 1, 2), ("High", 4, 4), ("High too", 4, 4)):
        office.risks.add(title, severity=severity, likelihood=likelihood)
    matrix = office.matrices.add("Assessment", ("One", "Two", "Three"))
    for issue, marks in (("Burglary", (5, 5, 4)), ("Noise", (1, 2, 1)), ("Fraud", ())):
        office.matrices.add_issue(matrix, issue, marks)
    office.checks.begin("equality", subject="Meetings")
    office.close(keep_backup=False)
    return path


@pytest.fixture
def office(filled: Path, tmp_path: Path) -> Iterator[Office]:
    opened = open_office(Path(shutil.copyfile(filled, tmp_path / "o.cspdesk")), machine="test", today=TODAY)
    yield opened
    opened.close(keep_backup=False)


@pytest.fixture
def screen(office: Office, desk: Desk, qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Desktop]:
    """The page a test names, with the two others behind it."""
    first = SPECS[request.param]
    yield desktop(qtbot, desk, office, [first, *(spec for spec in SPECS.values() if spec is not first)])
    desk.finish_work()


def on(page: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("screen", [page], indirect=True)


def issues(screen: Desktop) -> list[tuple[str, str, int]]:
    """Rank, issue and total as the grid shows them."""
    return [
        (row.ranked.place, row.ranked.row.issue, row.ranked.total) for row in screen.page.rows.model().shown()
    ]


@on("risk")
def test_the_register_and_the_heat_grid_agree(screen: Desktop) -> None:
    shown = [risk.title for risk in screen.page.rows.model().shown()]
    assert shown == ["High", "High too", "Low"]
    assert [risk.title for risk in screen.page.card.heat.risks((4, 4))] == shown[:2]


@on("risk")
def test_a_cell_of_the_heat_grid_opens_its_risks_by_keyboard(screen: Desktop) -> None:
    screen.hands.press("g")
    assert screen.hands.name() == "Heat grid, Severe, rare: 5, medium; no risk"
    screen.hands.press("Down", "Right", "Right", "Right", "Return")
    assert [risk.title for risk in screen.page.rows.model().shown()] == ["High", "High too"]
    screen.hands.press("Up", "Return")
    assert screen.page.rows.model().total == 0
    screen.hands.press("Return")
    assert screen.page.rows.model().total == 3


@on("risk")
def test_a_risk_is_added_by_keyboard(screen: Desktop, qtbot: QtBot) -> None:
    def fill() -> None:
        screen.hands.type("Staff leave")
        screen.hands.press("Ctrl+Return")

    screen.hands.during(lambda: screen.hands.press("n"), fill)
    qtbot.waitUntil(lambda: screen.page.rows.model().total == 4)
    assert screen.page.current().title == "Staff leave"


@on("matrix")
def test_digits_score_and_go_on_while_the_row_keeps_its_place(screen: Desktop, qtbot: QtBot) -> None:
    assert issues(screen)[0] == ("1", "Burglary", 14)
    screen.hands.press("Down", "Down", "5", "5", "5")
    qtbot.waitUntil(lambda: issues(screen)[2] == ("1", "Fraud", 15))
    screen.hands.press("Up")
    qtbot.waitUntil(lambda: issues(screen)[0] == ("1", "Fraud", 15))


@on("matrix")
def test_a_score_past_five_is_refused_with_a_sentence(screen: Desktop) -> None:
    said: list[str] = []
    screen.desk.saying.connect(lambda saying: said.append(saying.sentence))
    screen.hands.press("7")
    assert said == ["A score is a whole number from 0 to 5."]


@on("matrix")
def test_the_line_moves_by_keyboard_and_takes_the_list_with_it(screen: Desktop, qtbot: QtBot) -> None:
    matrix = screen.page.matrix.id
    screen.hands.press("Ctrl+Down")
    qtbot.waitUntil(lambda: screen.page.matrix.cut_off == 14)
    screen.hands.press("Ctrl+Down")
    qtbot.waitUntil(lambda: screen.page.matrix.cut_off == 4)
    assert [row.row.issue for row in screen.office.matrices.scored(matrix).chosen] == ["Burglary", "Noise"]


@on("checks")
def test_digits_answer_and_go_on_and_a_makes_an_action(screen: Desktop, qtbot: QtBot) -> None:
    card = screen.page.card
    qtbot.waitUntil(lambda: card.filled is not None)
    screen.hands.press("Return", "1", "3")
    qtbot.waitUntil(lambda: len(card.filled.tally.unanswered) == 7)
    assert card.current().part == "Gender reassignment"
    screen.hands.press("a")
    qtbot.waitUntil(lambda: card.current().actions == 1)
    screen.hands.press("2")
    qtbot.waitUntil(lambda: len(card.filled.tally.gaps) == 1)


@on("checks")
def test_a_negative_effect_asks_what_is_changed_first(screen: Desktop, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: screen.page.card.filled is not None)
    screen.hands.press("Return")

    def fill() -> None:
        screen.hands.type("Meet by day")
        screen.hands.go("By whom")
        screen.hands.type("Police")
        screen.hands.go("Until")
        screen.hands.type("1 Feb 2027")
        screen.hands.press("Ctrl+Return")

    screen.hands.during(lambda: screen.hands.press("2"), fill)
    qtbot.waitUntil(lambda: bool(screen.page.card.filled.gaps))
    (gap,) = screen.page.card.filled.gaps
    assert (gap.adjustment, gap.owner, gap.due) == ("Meet by day", "Police", dt.date(2027, 2, 1))


@on("checks")
def test_the_other_pages_are_one_letter_away(screen: Desktop, qtbot: QtBot) -> None:
    screen.hands.press("Alt+M")
    qtbot.waitUntil(lambda: isinstance(screen.window.current_page(), MatrixPage))
    screen.hands.press("Alt+R")
    qtbot.waitUntil(lambda: isinstance(screen.window.current_page(), RisksPage))


@on("risk")
def test_an_item_of_a_check_opens_from_elsewhere(screen: Desktop, qtbot: QtBot) -> None:
    item = screen.office.checks.filled(screen.office.checks.all()[0].id).items[4]
    screen.desk.open(Kind.CHECK_ITEM, item.id)
    page = screen.window.current_page()
    assert isinstance(page, ChecksPage)
    qtbot.waitUntil(lambda: page.card.current() is not None and page.card.current().id == item.id)
