"""The page of indicators on the sample year, with the keyboard."""

import datetime as dt
import shutil
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from sample_store import shared_sample

from cspdesk.domain.indicator_kinds import FigureKind
from cspdesk.domain.kinds import Kind
from cspdesk.office import open_office
from cspdesk.ui.desk import Desk
from cspdesk.ui.indicators.figure_dialog import FigureDialog, SettleDialog
from cspdesk.ui.indicators.indicator_dialog import IndicatorDialog
from cspdesk.ui.indicators.indicators_page import IndicatorsPage
from cspdesk.ui.indicators.small_dialogs import CommentDialog, LibraryDialog, LinkDialog
from cspdesk.ui.indicators.targets_dialog import TargetsDialog

TODAY = dt.date(2026, 11, 21)


@pytest.fixture
def page(
    tmp_path_factory: pytest.TempPathFactory, tmp_path: Path, desk: Desk, qtbot: QtBot
) -> Iterator[IndicatorsPage]:
    path = shutil.copyfile(shared_sample(tmp_path_factory), tmp_path / "sample.cspdesk")
    office = open_office(path, machine="tests", today=TODAY)
    office.store.subscribe(desk.publish)
    desk.attach(office)
    made = IndicatorsPage(desk)
    qtbot.addWidget(made)
    made.read()
    yield made
    office.close(keep_backup=False)


def _show(page: IndicatorsPage, typed: str) -> None:
    row = page.desk.services.indicators.find(typed)
    assert row is not None
    page.open_record(Kind.INDICATOR, row.id)
    page.show_detail(row.id)


def _codes(page: IndicatorsPage) -> list[str]:
    return [row.row.code for row in page.rows.model().shown()]


def test_reward_at_risk_stands_first(page: IndicatorsPage) -> None:
    assert _codes(page)[0] == "NI 16"


def test_the_filters_choose_by_reward_clash_and_priority(page: IndicatorsPage) -> None:
    page.filters.take("reward")
    page.read()
    assert set(_codes(page)) == {"NI 16", "NI 40"}
    page.filters.take("clash")
    page.read()
    assert _codes(page) == ["NI 47"]
    page.filters.take(("agreement", "LAA"))
    page.read()
    assert set(_codes(page)) == {"NI 16", "NI 30", "NI 32"}


def test_a_whole_is_chosen_with_its_parts(page: IndicatorsPage) -> None:
    box = page.filters.whole
    box.setCurrentIndex(next(n for n in range(box.count()) if box.itemText(n).startswith("NI 16")))
    assert [row.row.part_of_id is None for row in page.rows.model().shown()] == [
        True,
        False,
        False,
        False,
        False,
    ]


def test_the_filter_finds_a_code_without_its_space(page: IndicatorsPage) -> None:
    page.rows.filter.setText("pi40")
    assert _codes(page) == ["NI 40"]


def test_the_detail_has_the_chart_and_its_numbers_and_every_number_opens(page: IndicatorsPage) -> None:
    _show(page, "Schools involved in the programme")
    shown = page.card.shown
    assert shown is not None
    assert shown.latest is not None
    assert all(kind is Kind.ACTIVITY for kind, _ in shown.latest.records)
    _show(page, "NI 16")
    numbers = page.card.numbers
    assert numbers.chart.marks() is not None
    assert [row.actual for row in numbers.table.rows.shown()] == ["14.90", "14.61", "7.27 so far", ""]


def test_a_figure_that_is_opened_from_elsewhere_is_chosen_in_its_indicator(page: IndicatorsPage) -> None:
    row = page.desk.services.indicators.find("NI 111")
    assert row is not None
    figure = page.desk.services.indicators.get(row.id).figures[-1]
    page.open_record(Kind.FIGURE, figure.id)
    assert page.rows.current_id() == row.id
    assert page.card.figures.current_id() == figure.id


def test_count_and_population_give_the_rate_while_one_types(page: IndicatorsPage, qtbot: QtBot) -> None:
    _show(page, "NI 15")
    assert page.card.shown is not None
    dialog = FigureDialog(page.desk, page.card.shown, None)
    qtbot.addWidget(dialog)
    dialog.ui.numerator.set_text("2,470")
    dialog.ui.denominator.set_text("175,700")
    qtbot.waitUntil(lambda: dialog.ui.comes.text().startswith("Comes to 14.06"))
    dialog.ui.denominator.set_text("")
    dialog.ui.value.set_text("14.06")
    qtbot.waitUntil(lambda: "about 175,700 people" in dialog.ui.comes.text())


def test_a_second_figure_of_a_year_is_told_to_clash_before_it_is_saved(
    page: IndicatorsPage, qtbot: QtBot
) -> None:
    _show(page, "NI 111")
    assert page.card.shown is not None
    dialog = FigureDialog(page.desk, page.card.shown, None)
    qtbot.addWidget(dialog)
    dialog.ui.period.set_text("2025/26")
    dialog.ui.value.set_text("140")
    qtbot.waitUntil(lambda: "disagree" in dialog.ui.comes.text())
    dialog.accept()
    assert len(page.desk.services.indicators.get(page.card.shown.id).open_clashes) == 1


def test_a_clash_is_settled_with_words(page: IndicatorsPage, qtbot: QtBot) -> None:
    _show(page, "NI 47")
    assert page.card.shown is not None
    (clash,) = page.card.shown.open_clashes
    dialog = SettleDialog(page.desk, clash)
    qtbot.addWidget(dialog)
    dialog.accept()
    assert "why both figures stand" in dialog.ui.says.text()
    dialog.ui.words.set_text("The unit counts by the day of the report.")
    dialog.accept()
    assert page.desk.services.indicators.get(page.card.shown.id).open_clashes == ()


def test_targets_are_typed_in_a_grid_and_a_percent_says_what_it_comes_to(
    page: IndicatorsPage, qtbot: QtBot
) -> None:
    _show(page, "NI 111")
    assert page.card.shown is not None
    dialog = TargetsDialog(page.desk, page.card.shown)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.addYear.click()
    grid = dialog.ui.grid
    assert grid.item(2, 0).text() == "2027/28"
    grid.setCurrentCell(2, 2)
    qtbot.keyClick(grid, Qt.Key.Key_F2)
    cell = grid.findChild(QLineEdit)
    assert cell is not None
    qtbot.keyClicks(cell, "-10")
    qtbot.keyClick(cell, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: grid.item(2, 3).text() == "117")
    dialog.accept()
    years = page.desk.services.indicators.get(page.card.shown.id).years
    assert [year.said for year in years] == ["125", "120", "117 (\N{MINUS SIGN}10%)"]


def test_a_target_still_being_typed_is_saved_too(page: IndicatorsPage, qtbot: QtBot) -> None:
    _show(page, "NI 111")
    assert page.card.shown is not None
    dialog = TargetsDialog(page.desk, page.card.shown)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.grid.setCurrentCell(1, 1)
    qtbot.keyClicks(dialog.ui.grid, "9")
    dialog.accept()
    assert page.desk.services.indicators.get(page.card.shown.id).years[1].said == "9"


def test_an_indicator_is_added_with_its_partners(page: IndicatorsPage, qtbot: QtBot) -> None:
    dialog = IndicatorDialog(page.desk, None)
    qtbot.addWidget(dialog)
    dialog.ui.name.set_text("Nuisance calls")
    dialog.ui.agreements.set_text("PSA 23; LAA")
    dialog.ui.partners.set_text("Police*\nBBC")
    dialog.accept()
    assert dialog.saved is not None
    found = page.desk.services.indicators.get(dialog.saved)
    assert found.row.agreement_list == ("PSA 23", "LAA")
    assert [each.starred for each in found.partners] == ["Police*", "BBC"]


def test_several_indicators_come_from_the_library_at_once(page: IndicatorsPage, qtbot: QtBot) -> None:
    dialog = LibraryDialog(page.desk)
    qtbot.addWidget(dialog)
    table = dialog.ui.rows.table
    table.selectAll()
    before = len(page.desk.services.indicators.rows())
    dialog.accept()
    assert len(page.desk.services.indicators.rows()) > before + 50


def test_a_line_of_the_plan_is_linked_by_its_words(page: IndicatorsPage, qtbot: QtBot) -> None:
    _show(page, "NI 39")
    assert page.card.shown is not None
    dialog = LinkDialog(page.desk, page.card.shown)
    qtbot.addWidget(dialog)
    choice = dialog.ui.line.found("Reduction in burglary")[0]
    dialog.ui.line.set_id(choice.id)
    dialog.accept()
    lines = [row.line for row in page.desk.services.indicators.get(page.card.shown.id).serves]
    assert "Reduction in burglary" in lines


def test_a_comment_stands_in_the_detail(page: IndicatorsPage, qtbot: QtBot) -> None:
    _show(page, "NI 16")
    assert page.card.shown is not None
    dialog = CommentDialog(page.desk, page.card.shown)
    qtbot.addWidget(dialog)
    dialog.ui.words.set_text("Our street has had three.")
    dialog.ui.saidBy.set_text("Forum 4")
    dialog.accept()
    (comment,) = page.desk.services.indicators.comments(page.card.shown.id)
    assert (comment.text, comment.said_by, comment.public) == ("Our street has had three.", "Forum 4", False)


def test_the_family_stands_beside_the_own_figure(page: IndicatorsPage) -> None:
    _show(page, "NI 16")
    assert page.card.shown is not None
    assert page.card.shown.family is not None
    assert page.card.shown.family.better is False
    assert any(row.kind is FigureKind.FAMILY for row in page.card.shown.figures)


def test_the_parts_of_an_indicator_stand_right_under_it(page: IndicatorsPage) -> None:
    shown = [row.row for row in page.rows.model().shown()]
    above: dict[object, object] = {}
    for before, row in pairwise(shown):
        above[row.id] = before.id if before.part_of_id is None else before.part_of_id
    parts = [row for row in shown if row.part_of_id is not None]
    assert parts
    assert all(above[row.id] == row.part_of_id for row in parts)
