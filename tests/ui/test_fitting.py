"""Dialogs within their screen."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout
from pytestqt.qtbot import QtBot

from cspdesk.ui.dialog import Dialog


def _dialog(fields: int) -> QDialog:
    made = Dialog()
    column = QVBoxLayout(made)
    for number in range(fields):
        field = QLineEdit()
        field.setAccessibleName(f"Field {number}")
        column.addWidget(field)
    buttons = QHBoxLayout()
    buttons.addWidget(QPushButton("Save"))
    column.addLayout(buttons)
    return made


def test_a_dialog_taller_than_its_screen_scrolls_above_its_buttons(qtbot: QtBot) -> None:
    dialog = _dialog(60)
    qtbot.addWidget(dialog)
    dialog.show()
    area = dialog.findChild(QScrollArea)
    assert dialog.height() <= dialog.screen().availableGeometry().height()
    assert area is not None
    assert not area.isAncestorOf(dialog.findChild(QPushButton))


def test_a_dialog_that_fits_does_not_scroll(qtbot: QtBot) -> None:
    dialog = _dialog(3)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.findChild(QScrollArea) is None


def test_the_first_field_has_the_keyboard_when_a_dialog_scrolls(qtbot: QtBot) -> None:
    dialog = _dialog(60)
    qtbot.addWidget(dialog)
    dialog.show()
    focused = dialog.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Field 0"
