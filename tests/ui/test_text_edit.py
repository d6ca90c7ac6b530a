from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cspdesk.ui.desk import Desk
from cspdesk.ui.text_edit import LineEdit, PlainEdit

_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(params=[LineEdit, PlainEdit])
def field(request: pytest.FixtureRequest, qtbot: QtBot, desk: Desk) -> Iterator[LineEdit | PlainEdit]:
    window = QWidget()
    window.setLayout(QVBoxLayout())
    made: LineEdit | PlainEdit = request.param(desk=desk)
    other = QLineEdit(objectName="other")
    for widget in (made, other):
        window.layout().addWidget(widget)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.set_text("old")
    made.setFocus()
    yield made
    window.close()


def _leave(field: QWidget) -> None:
    other = field.window().findChild(QLineEdit, "other")
    assert other is not None
    other.setFocus()


def test_leaving_the_field_settles_once(field: LineEdit | PlainEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "new ")
    with qtbot.waitSignal(field.settled) as settled:
        _leave(field)
    assert "new" in settled.args[0]
    with qtbot.assertNotEmitted(field.settled):
        field.setFocus()
        _leave(field)


def test_typing_is_kept_while_it_goes_on(field: LineEdit | PlainEdit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.kept):
        qtbot.keyClicks(field, "x")


def test_a_text_from_the_store_never_overwrites_typing(field: LineEdit | PlainEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "mine")
    field.set_text("theirs")
    assert "mine" in field.text()


def test_undo_takes_back_typing_before_it_goes_to_the_office(
    field: LineEdit | PlainEdit, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.keyClicks(field, "x")
    with qtbot.assertNotEmitted(desk.taking_back):
        qtbot.keyClick(field, Qt.Key.Key_Z, _CTRL)
    assert field.text() == "old"
    with qtbot.waitSignal(desk.taking_back):
        qtbot.keyClick(field, Qt.Key.Key_Z, _CTRL)


def test_typing_of_an_earlier_visit_is_not_taken_back_in_the_field(
    field: LineEdit | PlainEdit, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.keyClicks(field, "x")
    _leave(field)
    field.setFocus()
    with qtbot.waitSignal(desk.taking_back):
        qtbot.keyClick(field, Qt.Key.Key_Z, _CTRL)


def test_paste_brings_plain_text_without_control_characters(qtbot: QtBot) -> None:
    made = PlainEdit()
    qtbot.addWidget(made)
    source = QMimeData()
    source.setHtml("<b>bold</b><img src='http:a.b'>")
    source.setText("bo\x00ld")
    with qtbot.waitSignal(made.cleaned) as cleaned:
        made.insertFromMimeData(source)
    assert made.text() == "bold"
    assert cleaned.args == [1]
    assert "taken out" in made.toolTip()


def test_select_all_cut_and_paste_work_with_the_characters_a_window_system_gives_them(
    field: LineEdit | PlainEdit,
) -> None:
    for key, given in (
        (Qt.Key.Key_A, "\x01"),
        (Qt.Key.Key_X, "\x18"),
        (Qt.Key.Key_V, "\x16"),
        (Qt.Key.Key_V, "\x16"),
    ):
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, key, _CTRL, given))
    assert field.text() == "oldold"


def test_a_draft_taken_up_is_owed(qtbot: QtBot) -> None:
    made = PlainEdit()
    qtbot.addWidget(made)
    made.take_up("half a sen", "")
    with qtbot.waitSignal(made.settled) as settled:
        made.settle()
    assert settled.args == ["half a sen"]


def test_what_is_selected_when_a_window_opens_is_typed_over(qtbot: QtBot, desk: Desk) -> None:
    field = LineEdit(desk=desk)
    field.set_text("Forum 1")
    field.setFocus()
    field.selectAll()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "Queens Park")
    assert field.text() == "Queens Park"
