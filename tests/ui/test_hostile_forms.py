"""Hostile text in the window: every form takes it or says why not, every page shows it; all plain, nothing fetched."""

import datetime as dt
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

import cspdesk
from cspdesk.errors import Refused, StoreFailure
from cspdesk.office import open_office
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.pages import PAGES
from cspdesk.ui.text_edit import PlainEdit
from cspdesk.ui.window import MainWindow
from tests.desktops import Desktop
from tests.hands import Hands
from tests.hostile import CONTROL, FORMULA, MARKUP, SURROGATE, TOGETHER, fill
from tests.offices import new_office
from tests.ui import test_names as every

TODAY = dt.date(2026, 11, 21)
LINE = " ".join((FORMULA, MARKUP, CONTROL, SURROGATE))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("hostile") / "s.cspdesk"
    office = new_office(path, "north-bedfordshire-2008", machine="tests", today=TODAY)
    fill(office, TOGETHER)
    office.close(keep_backup=False)
    return path


@pytest.fixture
def screen(filled: Path, tmp_path: Path, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    office = open_office(shutil.copyfile(filled, tmp_path / "own.cspdesk"), machine="tests", today=TODAY)
    window = MainWindow(desk, PAGES)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    desk.attach(office)
    window.show()
    yield Desktop(office, desk, window, None, Hands(window))
    desk.finish_work()
    window.close()
    office.close(keep_backup=False)


def test_every_page_shows_it(screen: Desktop, qtbot: QtBot) -> None:
    for key in every.KEYS:
        page = screen.window.open_page(key)
        qtbot.waitUntil(page.isVisible)
        QApplication.processEvents()


@pytest.mark.parametrize(
    "makers",
    [
        every._dialogs, every._issue_dialogs, every._outreach_dialogs, every._indicator_dialogs,
        every._entry_dialogs, every._risk_dialogs, every._care_dialogs, every._standard_dialogs,
    ],
)  # fmt: skip
def test_every_form_takes_it_or_says_why_not(
    makers: Callable[[Desktop], list[QDialog]], sample: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Desk, "run", lambda *_args, **_named: None)
    for dialog in makers(sample):
        if not isinstance(dialog, FormDialog):
            continue
        for line in dialog.findChildren(QLineEdit):
            if not isinstance(line.parent(), QComboBox) and not line.isReadOnly():
                line.setText(LINE)
        for text in dialog.findChildren(PlainEdit):
            text.setPlainText(TOGETHER)
        with suppress(Refused, StoreFailure):
            dialog.save()
        dialog.reject()
    assert sample.office.store.check() == []


sample = every.sample


def test_rich_text_is_pasted_plain(qtbot: QtBot) -> None:
    pasted = QMimeData()
    pasted.setHtml('<b>bold</b><img src="cid:a.b">')
    pasted.setText("bold")
    for field in (PlainEdit(), QPlainTextEdit()):
        qtbot.addWidget(field)
        field.insertFromMimeData(pasted)
        assert field.toPlainText().strip() == "bold"
        assert "passwd" not in field.document().toHtml()


def _sources() -> Iterator[tuple[str, str]]:
    for path in Path(cspdesk.__file__).parent.rglob("*.py"):
        yield path.name, path.read_text(encoding="utf-8")


def test_nothing_fetches_from_a_network() -> None:
    those = r"socket|ssl|urllib\.request|http|ftplib|smtplib|requests|httpx|PySide6\.Qt(?:Network|Web\w*)"
    never = rf"^\s*(?:from|import) +({those})\b"
    found = [(name, each) for name, text in _sources() for each in re.findall(never, text, re.MULTILINE)]
    # A pair of ends within the program, by which the thread that hears of others' changes is woken.
    assert found == [("listening.py", "socket")]


def test_nothing_anybody_types_into_is_rich() -> None:
    rich = {name for name, text in _sources() if re.search(r"\bQText(?:Edit|Browser)\b", text)}
    assert rich == {"side_text.py"}
