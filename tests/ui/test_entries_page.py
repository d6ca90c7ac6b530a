"""Plan registers in the window: chosen, filtered and typed by keyboard, with what is late and where it opens."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cspdesk.domain.kinds import Kind
from cspdesk.ui import messages
from cspdesk.ui.desk import Desk
from cspdesk.ui.entries.entries_page import EntriesPage
from cspdesk.ui.entries.fields_form import letters_of
from cspdesk.ui.window import PageSpec
from tests.desktops import Desktop, desktop
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)
SPECS = (PageSpec("entries", "Plan registers", "table", EntriesPage, kinds=(Kind.ENTRY,)),)


@pytest.fixture
def screen(tmp_path: Path, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    office = new_office(
        tmp_path / "office.cspdesk", "bath-north-east-somerset-2009", machine="test", today=TODAY
    )
    yield desktop(qtbot, desk, office, SPECS)
    desk.finish_work()
    office.close(keep_backup=False)


def titles(page: EntriesPage) -> list[str]:
    return [row.row.title for row in page.rows.model().shown()]


def test_typing_an_indicator_keeps_the_projects_that_serve_it(screen: Desktop) -> None:
    assert len(titles(screen.page)) == 8
    screen.page.rows.filter.setFocus()
    screen.hands.type("NI-21")
    assert len(titles(screen.page)) == 7


def test_the_mandatory_sources_alone(screen: Desktop) -> None:
    screen.page._go_to("sources")
    screen.page.which.setCurrentText("Mandatory")
    assert len(titles(screen.page)) == 13


def test_arrows_at_the_left_choose_a_register(screen: Desktop) -> None:
    screen.page.left.setFocus(Qt.FocusReason.TabFocusReason)
    screen.hands.press("Down", "Return")
    assert (screen.page.view, titles(screen.page)) == ("agreements", ["Information-sharing protocol"])
    assert screen.hands.focus() is screen.page.rows.table


def test_an_entry_is_typed_by_keyboard_alone_and_taken_back(screen: Desktop) -> None:
    hands, page = screen.hands, screen.page
    page._go_to("profiles")
    page.rows.table.setFocus(Qt.FocusReason.TabFocusReason)

    def fill() -> None:
        hands.type("Shop theft")
        hands.press("Ctrl+Return")

    hands.during(lambda: hands.press("Ctrl+N"), fill)
    assert "Shop theft" in titles(page)
    screen.office.history.undo(screen.office.history.recent()[-1].id)
    page.read()
    assert "Shop theft" not in titles(page)


def test_what_is_late_opens_its_entry(screen: Desktop, qtbot: QtBot) -> None:
    made = screen.office.entries.add("profiles", "Shop theft", due=dt.date(2026, 11, 1))
    page = screen.page
    page.read()
    qtbot.waitUntil(lambda: page._late is not None and any(each.record == made for each in page._late))
    page._go_to("watch")
    late = next(row for row in page.rows.model().shown() if row.record == made)
    page.rows.choose(late.id)
    page.open_chosen(late.id)
    assert (page.view, page.current().id) == ("profiles", made)


def test_letters_of_a_form_are_given_once() -> None:
    labels = ["Strategy", "Owner", "Period in words", "From", "Until", "State", "Note", "On"]
    found = letters_of(labels)
    assert len({letter.casefold() for letter in found}) == len(labels)
    assert all(letter in label for letter, label in zip(found, labels, strict=True))


def test_what_could_run_is_never_opened(
    screen: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    entries, opened = screen.office.entries, list[Path]()
    monkeypatch.setattr(messages, "open_outside", lambda path: opened.append(path) or True)
    made = entries.add("profiles", "Shop theft")
    for name in ("../a b.pdf", "x.desktop", "x.pdf.exe", "page.html", "draft.svg"):
        entries.attach(made, name, b"x")
    for file in entries.files(made):
        screen.page.deeds.open_file(file)
    assert [path.name for path in opened] == ["a b.pdf"]
