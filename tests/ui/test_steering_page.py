"""Steering group in the window: packs, the figures each held, the records behind; a pack made by the keyboard."""

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sample_store import shared_sample

from cspdesk.domain.kinds import ActionState, Audience, Kind
from cspdesk.office import Office, open_office
from cspdesk.services.pack.reads import PackWanted
from cspdesk.services.papers.registry import Wanted
from cspdesk.ui import messages
from cspdesk.ui.desk import Desk
from cspdesk.ui.papers.orders import Order
from cspdesk.ui.steering.pack_dialog import PackDialog, PackOrder
from cspdesk.ui.steering.publish_dialog import PublishDialog
from cspdesk.ui.steering.steering_page import SteeringPage
from cspdesk.ui.window import PageSpec
from tests.desktops import Desktop, desktop

SPECS = (PageSpec("steering", "Steering group", "steering", SteeringPage, kinds=(Kind.PACK,)),)
QUARTER = {"from_day": dt.date(2026, 7, 1), "to_day": dt.date(2026, 9, 30)}


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample with a pack of actions and who came."""
    path = tmp_path_factory.mktemp("steering") / "kept.cspdesk"
    office = open_office(shutil.copyfile(shared_sample(tmp_path_factory), path), machine="test")
    office.packs.keep(office.packs.make(PackWanted(**QUARTER, sections=("actions", "came"))), "pdf xlsx")
    office.close(keep_backup=False)
    return path


@pytest.fixture
def office(kept: Path, tmp_path: Path) -> Iterator[Office]:
    opened = open_office(shutil.copyfile(kept, tmp_path / "own.cspdesk"), machine="test")
    yield opened
    opened.close(keep_backup=False)


@pytest.fixture
def screen(office: Office, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    yield desktop(qtbot, desk, office, SPECS)
    desk.finish_work()


def codes(page: SteeringPage) -> list[str]:
    return [row.code for row in page.desk.services.packs.figures(page.rows.current_id())]


def test_the_newest_pack_is_first_and_shows_what_it_held(screen: Desktop, qtbot: QtBot) -> None:
    page = screen.page
    qtbot.waitUntil(lambda: page.figures.figure() is not None)
    assert page.rows.current_row().ref == screen.office.packs.all()[0].ref
    assert codes(page)[:2] == ["A1", "A2"]
    assert "Nothing behind them changed since." in page.figures.sub.text()


def test_enter_goes_to_the_figures_then_to_the_records_then_to_the_record(
    screen: Desktop, qtbot: QtBot
) -> None:
    page, figures = screen.page, screen.page.figures
    qtbot.waitUntil(lambda: figures.figure() is not None)
    held = next(each for each in screen.office.packs.figures(page.rows.current_id()) if each.code == "W1")
    page.rows.table.setFocus()
    qtbot.keyClick(page.rows.table, Qt.Key.Key_Return)
    assert figures.rows.table.hasFocus()
    figures.rows.table.choose(held.id)
    assert "W1 counts: Meetings held in the period" in figures.rule.text()
    qtbot.keyClick(figures.rows.table, Qt.Key.Key_Return)
    assert figures.behind.table.hasFocus()
    record = figures.behind.current_row()
    qtbot.keyClick(figures.behind.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.opened("meetings") == [(Kind.MEETING, record.id)])


def test_escape_goes_back_step_by_step(screen: Desktop, qtbot: QtBot) -> None:
    page = screen.page
    qtbot.waitUntil(lambda: page.figures.figure() is not None)
    page.open_chosen(None)
    page.figures.behind.table.setFocus()
    qtbot.keyClick(page.figures.behind.table, Qt.Key.Key_Escape)
    assert page.figures.rows.table.hasFocus()
    qtbot.keyClick(page.figures.rows.table, Qt.Key.Key_Escape)
    assert page.rows.table.hasFocus()


def test_a_figure_whose_record_changed_is_marked(office: Office, desk: Desk, qtbot: QtBot) -> None:
    action = next(a for a in office.actions.open() if a.given_on <= dt.date(2026, 9, 30))
    office.actions.close(action.id, ActionState.DONE)
    page = desktop(qtbot, desk, office, SPECS).page
    qtbot.waitUntil(lambda: page.figures.figure() is not None)
    assert page.figures.figure().code == "A1"
    assert "have records that changed since" in page.figures.sub.text()
    since = [row for row in office.packs.behind(page.rows.current_row(), "A1") if row.since]
    assert [row.ref for row in since] == [action.ref]


def test_sections_are_ticked_ordered_and_remembered(screen: Desktop, qtbot: QtBot) -> None:
    dialog = PackDialog(screen.desk, screen.page)
    qtbot.addWidget(dialog)
    dialog.show()
    box = dialog.ui.sections
    for place in range(2, box.count()):
        box.item(place).setCheckState(Qt.CheckState.Unchecked)
    box.setCurrentRow(0)
    qtbot.mouseClick(dialog.ui.lower, Qt.MouseButton.LeftButton)
    dialog.accept()
    assert dialog.order is not None
    assert dialog.order.wanted.options["sections"] == "agenda overview"
    again = PackDialog(screen.desk, screen.page)
    qtbot.addWidget(again)
    assert again._ticked() == ["agenda", "overview"]


def test_a_dialog_without_a_section_or_a_file_says_so(screen: Desktop, qtbot: QtBot) -> None:
    dialog = PackDialog(screen.desk, screen.page)
    qtbot.addWidget(dialog)
    for box in (dialog.ui.pdf, dialog.ui.xlsx):
        box.setChecked(False)
    dialog.accept()
    assert dialog.order is None
    assert "at least one kind of file" in dialog.ui.says.text()


def test_a_pack_is_made_off_the_windows_thread_numbered_and_saved(
    screen: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    number = screen.office.packs.next_number()
    wanted = Wanted(Audience.INTERNAL, **QUARTER, options={"sections": "risks actions"})
    screen.page.making.make(PackOrder("pack", None, wanted, ("pdf", "csv")), tmp_path)
    qtbot.waitUntil(lambda: screen.page.rows.current_row() is not None and bool(list(tmp_path.glob("*.csv"))))
    qtbot.waitUntil(lambda: screen.page.rows.model().total == len(screen.office.packs.all()))
    assert screen.office.packs.all()[0].ref == number
    assert sorted(path.suffix for path in tmp_path.glob(f"{number}*")) == [".csv", ".pdf"]


def test_a_cancelled_pack_keeps_nothing(screen: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    before = len(screen.office.packs.all())
    job = screen.page.making
    wanted = Wanted(Audience.INTERNAL, **QUARTER, options={"sections": "risks actions"})
    running: list[object] = []
    screen.desk.working.connect(running.append)
    screen.desk.working.connect(_cancel)
    with qtbot.waitSignal(screen.desk.worked):
        job.make(PackOrder("pack", None, wanted, ("pdf",)), tmp_path)
    assert len(screen.office.packs.all()) == before
    assert not list(tmp_path.glob("*.pdf"))


def test_a_pack_that_cannot_be_saved_is_not_in_the_list(
    screen: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    before = screen.office.packs.all()
    wanted = Wanted(Audience.INTERNAL, **QUARTER, options={"sections": "risks actions"})
    with qtbot.waitSignal(screen.desk.worked):
        screen.page.making.make(PackOrder("pack", None, wanted, ("csv",)), tmp_path / "gone")
    assert screen.office.packs.all() == before


def _cancel(progress: object) -> None:
    progress.cancel()  # type: ignore[attr-defined]


def test_where_a_statement_was_published_is_kept(screen: Desktop, qtbot: QtBot) -> None:
    packs = screen.office.packs
    packs.keep(packs.make(PackWanted(**QUARTER, sections=("plan",), audience=Audience.PUBLIC)), "pdf")
    row = packs.all()[0]
    dialog = PublishDialog(screen.desk, row, screen.page)
    qtbot.addWidget(dialog)
    dialog.ui.place.set_text("the website")
    dialog.accept()
    assert packs.get(row.id).published_where == "the website"


def test_the_command_box_makes_a_pack(screen: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(messages, "folder_path", lambda *_: None)
    monkeypatch.setattr(PackDialog, "ask", lambda _: asked.append(True) or False)
    screen.desk.go("steering", "make")
    screen.window.open_page("people")
    screen.window.open_page("steering")
    qtbot.waitUntil(lambda: asked == [True])


def test_a_report_without_a_section_17_statement_says_so_before_it_is_made(
    screen: Desktop, qtbot: QtBot
) -> None:
    dialog = PackDialog(screen.desk, screen.page)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.ui.section17Warns.isVisible()
    dialog.ui.section17.set_text("Fewer burglaries")
    dialog.ui.section17.textChanged.emit()
    assert not dialog.ui.section17Warns.isVisible()
    dialog.accept()
    assert dialog.order is not None
    assert dialog.order.wanted.options["section17"] == "Fewer burglaries"


def test_a_review_chosen_elsewhere_begins_its_report(screen: Desktop, qtbot: QtBot) -> None:
    review = next(each for each in screen.office.packs.reviews() if each.row.done_on == dt.date(2025, 9, 22))
    dialog = PackDialog(screen.desk, screen.page, Order("review", review.id, Wanted()))
    qtbot.addWidget(dialog)
    dialog.show()
    assert (dialog.ui.about.id(), dialog._ticked()) == (review.id, ["review", "section17", "glossary"])
    dialog.accept()
    assert dialog.order is not None
    assert (dialog.order.name, dialog.order.ref) == ("review", review.id)
    assert dialog.order.wanted.from_day == dt.date(2025, 9, 22)
