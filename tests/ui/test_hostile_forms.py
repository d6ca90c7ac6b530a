"""Hostile text in the window: forms keep it as typed or say why not, pages show it; all plain, nothing fetched."""

import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractListModel, QMimeData, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

import cspdesk
from cspdesk.domain.text import clean
from cspdesk.office import open_office
from cspdesk.ui import messages
from cspdesk.ui.completer import NameEdit
from cspdesk.ui.desk import Desk
from cspdesk.ui.dialog import Dialog
from cspdesk.ui.fields import DateField, TimeField
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.pages import PAGES
from cspdesk.ui.text_edit import PlainEdit
from cspdesk.ui.window import MainWindow
from tests.desktops import Desktop
from tests.hands import Hands
from tests.hostile import CONTROL, FORMULA, MARKUP, SURROGATE, TODAY, TOGETHER, filled
from tests.ui import test_names as every

LINE = " ".join((FORMULA, MARKUP, CONTROL, SURROGATE))
SHORT = "<b>&amp</b>{x} =1+1 '--\x07\ud83d \N{GRINNING FACE}"
READ = frozenset(
    (
        "", "base", "booking_email", "capacity", "charge", "code", "colour", "copies", "denominator", "due", "email",
        "every", "fewest", "households", "line", "minutes", "months", "most", "numerator", "per", "percent",
        "postcode", "pounds", "qt_spinbox_lineedit", "quantity", "quorum", "repeats", "review_months", "target",
        "times", "value", "voters",
    )
)  # fmt: skip
"""Fields whose words are read as a number, an address, a rule: they say no to anything else."""
sample = every.sample


@pytest.fixture
def screen(tmp_path: Path, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    path = tmp_path / "own.cspdesk"
    path.write_bytes(filled()[0])
    office = open_office(path, machine="tests", today=TODAY)
    window = MainWindow(desk, PAGES)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    desk.attach(office)
    window.show()
    yield Desktop(office, desk, window, None, Hands(window))
    desk.finish_work()
    window.close()
    office.close(keep_backup=False)


@pytest.fixture
def still(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing asks further, and no worker begins: what is typed into a form is what is looked at."""
    monkeypatch.setattr(Desk, "run", lambda *_args, **_named: None)
    for asks in ("save_path", "open_path", "folder_path", "asked", "told", "refused"):
        monkeypatch.setattr(messages, asks, lambda *_args, **_named: None)
    monkeypatch.setattr(Dialog, "exec", lambda _self: 0)


def _type(form: QWidget, line: str, text: str) -> None:
    for field in form.findChildren(QLineEdit):
        if not field.isReadOnly() and field.isEnabled():
            field.selectAll()
            field.insert(line)
    for lines in form.findChildren(QPlainTextEdit):
        if not lines.isReadOnly() and lines.isEnabled():
            lines.selectAll()
            lines.insertPlainText(text)


def _markup(shown: QWidget) -> list[str]:
    """What Qt would take for markup among all labels and tool tips."""
    words = [
        each.text() for each in shown.findChildren(QLabel) if each.textFormat() is not Qt.TextFormat.PlainText
    ]
    words += [each.toolTip() for each in (shown, *shown.findChildren(QWidget))]
    for view in shown.findChildren(QAbstractItemView):
        rows = view.model()
        for row in range(min(rows.rowCount(), 50) if rows is not None else 0):
            columns = 1 if isinstance(rows, QAbstractListModel) else rows.columnCount()
            tips = (rows.index(row, column).data(Qt.ItemDataRole.ToolTipRole) for column in range(columns))
            words += [str(tip) for tip in tips if tip]
    return [each for each in words if "<b>" in each or "<img" in each or "<script" in each]


def test_every_page_shows_it_and_takes_it(screen: Desktop, qtbot: QtBot, still: None) -> None:
    for key in every.KEYS:
        page = screen.window.open_page(key)
        qtbot.waitUntil(page.isVisible)
        QApplication.processEvents()
        assert (key, _markup(page)) == (key, [])
        _type(page, LINE, TOGETHER)
        screen.desk.finish_work()
        QApplication.processEvents()
    screen.window.open_page(every.KEYS[0])
    assert screen.office.store.check() == []


@pytest.mark.parametrize("makers", every.MAKERS)
def test_every_form_keeps_it_as_typed_or_says_why_not(
    makers: Callable[[Desktop], list[QDialog]], sample: Desktop, still: None
) -> None:
    kept, lost = 0, list[str]()
    with closing(sqlite3.connect(str(sample.office.store.path))) as store:
        for dialog in makers(sample):
            assert not any(box.isEditable() for box in dialog.findChildren(QComboBox))
            if isinstance(dialog, FormDialog):
                typed = _type_freely(dialog)
                words = _words_kept(dialog, store)
                kept += len(typed) if words else 0
                lost += [
                    f"{type(dialog).__name__}.{name}"
                    for name, text in typed.items()
                    if words and text not in words
                ]
            _type(dialog, LINE, TOGETHER)
            dialog.press_main() if isinstance(dialog, Dialog) else None
            assert (type(dialog), _markup(dialog)) == (type(dialog), [])
            dialog.reject()
    assert lost == []
    assert kept or makers is every._handover_dialogs
    assert sample.office.store.check() == []


def _words_kept(dialog: FormDialog, store: sqlite3.Connection) -> str:
    """Every text that saving a form wrote; empty where it was refused, or hands its words to who opened it."""
    before = store.execute("SELECT count(*) FROM history_change").fetchone()[0]
    if not dialog.keep():
        return ""
    after = store.execute("SELECT new FROM history_change LIMIT -1 OFFSET ?", (before,)).fetchall()
    return "\n".join(_strings([json.loads(new or "null") for (new,) in after]))


def _type_freely(form: QDialog) -> dict[str, str]:
    """Types into each field of free text words of its own, and gives what should be kept of them."""
    typed = {}
    for number, field in enumerate((*form.findChildren(QLineEdit), *form.findChildren(PlainEdit))):
        named, text = field.objectName(), f"{number}{SHORT}"
        read = isinstance(field, (DateField, TimeField, NameEdit)) or named in READ
        if not read and field.isVisibleTo(form) and field.isEnabled() and not field.isReadOnly():
            field.selectAll()
            if isinstance(field, PlainEdit):
                field.insertPlainText(text)
            else:
                field.insert(text)
            typed[named] = clean(text).text
    return typed


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
        if value[:1] in ("{", "["):
            yield from _strings(json.loads(value))
    elif isinstance(value, (dict, list)):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _strings(each)


def test_rich_text_is_pasted_plain(qtbot: QtBot) -> None:
    pasted = QMimeData()
    pasted.setHtml('<b>bold</b><img src="cid:a.b">')
    pasted.setText("bold")
    for field in (PlainEdit(), QPlainTextEdit()):
        qtbot.addWidget(field)
        field.insertFromMimeData(pasted)
        assert field.toPlainText().strip() == "bold"
        assert "img" not in field.document().toHtml()


@cache
def _sources() -> list[tuple[str, str]]:
    return [(path.name, path.read_text("utf-8")) for path in Path(cspdesk.__file__).parent.rglob("*.py")]


def test_nothing_fetches_from_a_network() -> None:
    those = r"socket|ssl|urllib\.request|http|ftplib|smtplib|requests|httpx|PySide6\.Qt(?:Network|Web\w*)"
    never = rf"^\s*(?:from|import) +({those})\b"
    found = [(name, each) for name, text in _sources() for each in re.findall(never, text, re.MULTILINE)]
    # A pair of ends within the program, by which the thread that hears of others' changes is woken.
    assert found == [("listening.py", "socket")]


def test_nothing_anybody_types_into_is_rich() -> None:
    rich = {name for name, text in _sources() if re.search(r"\bQText(?:Edit|Browser)\b *[()]", text)}
    assert rich == {"side_text.py"}


def test_no_link_and_no_resource_is_followed_by_a_text() -> None:
    follows = (
        r"setOpen(External)?Links|linkActivated|(add|load)Resource|(set|append)Html|RichText|setSource\("
    )
    assert [name for name, text in _sources() if re.search(follows, text)] == []
