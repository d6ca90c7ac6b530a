import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from cspdesk.domain.spoken import Leaning
from cspdesk.ui.compiled.ui_member_dialog import Ui_MemberDialog
from cspdesk.ui.compiled.ui_tell_dialog import Ui_TellDialog
from cspdesk.ui.completer import Choice, NameEdit
from cspdesk.ui.desk import Desk
from cspdesk.ui.fields import DateField, TimeField
from cspdesk.ui.form_dialog import FormDialog

CHOICES = (
    Choice("Halina Wójcik", 1, "Resident"),
    Choice("Jo Marsh", 2, "Police"),
    Choice("John Wood", 3, "bpha", ("Jack",)),
)


@pytest.fixture
def name(qtbot: QtBot) -> NameEdit:
    made = NameEdit()
    qtbot.addWidget(made)
    made.set_choices(CHOICES, "person")
    made.show()
    return made


def type_in(field: QLineEdit, words: str, qtbot: QtBot) -> None:
    field.selectAll()
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_name_is_found_by_the_beginnings_of_its_words_without_accents(name: NameEdit) -> None:
    assert [choice.id for choice in name.found("wojc hal")] == [1]
    assert [choice.id for choice in name.found("jo")] == [2, 3]
    assert [choice.id for choice in name.found("jack")] == [3]


def test_enter_takes_the_name_under_the_bar(name: NameEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(name, "mars")
    with qtbot.waitSignal(name.picked) as picked:
        qtbot.keyClick(name, Qt.Key.Key_Return)
    assert picked.args == [2]
    assert name.text() == "Jo Marsh"


def test_a_whole_name_typed_is_known_without_choosing(name: NameEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(name, "halina wojcik")
    assert name.id() == 1


def test_an_unknown_name_is_offered_to_be_added(name: NameEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(name, "Zed Quill")
    with qtbot.waitSignal(name.adding) as adding:
        qtbot.keyClick(name, Qt.Key.Key_Return)
    assert adding.args == ["Zed Quill"]


def test_tab_takes_a_known_name_but_never_adds(name: NameEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(name, "Zed Quill")
    with qtbot.assertNotEmitted(name.adding):
        qtbot.keyClick(name, Qt.Key.Key_Tab)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("12 dec", dt.date(2026, 12, 12)),
        ("tomorrow", dt.date(2026, 11, 22)),
        ("2026-12-01", dt.date(2026, 12, 1)),
    ],
)
def test_a_date_is_typed_as_people_say_it(desk: Desk, qtbot: QtBot, typed: str, meant: dt.date) -> None:
    field = DateField(desk=desk)
    qtbot.addWidget(field)
    type_in(field, typed, qtbot)
    assert field.date() == meant


def test_a_shown_date_is_understood_again(desk: Desk, qtbot: QtBot) -> None:
    field = DateField(desk=desk)
    qtbot.addWidget(field)
    field.set_date(dt.date(2013, 3, 12))
    type_in(field, field.text(), qtbot)
    assert field.date() == dt.date(2013, 3, 12)


def test_words_that_are_no_date_are_kept_and_marked(desk: Desk, qtbot: QtBot) -> None:
    field = DateField(desk=desk)
    qtbot.addWidget(field)
    type_in(field, "when the moon is blue", qtbot)
    assert field.wrong()
    assert field.text() == "when the moon is blue"


def test_up_goes_to_the_next_day(desk: Desk, qtbot: QtBot) -> None:
    field = DateField(desk=desk)
    qtbot.addWidget(field)
    field.set_date(dt.date(2026, 12, 31))
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.date() == dt.date(2027, 1, 1)


def test_a_time_is_typed_as_people_say_it(qtbot: QtBot) -> None:
    field = TimeField()
    qtbot.addWidget(field)
    type_in(field, "7.30pm", qtbot)
    assert field.time() == dt.time(19, 30)
    assert not field.wrong()
    type_in(field, "25 o'clock", qtbot)
    assert field.wrong()


def test_a_field_about_the_past_takes_the_last_such_day(desk: Desk, qtbot: QtBot) -> None:
    field = DateField(None, desk)
    qtbot.addWidget(field)
    field.set_leaning(Leaning.LAST)
    type_in(field, "3 Nov", qtbot)
    assert field.date() == dt.date(2026, 11, 3)


def test_a_dialog_knows_its_fields_about_the_past(desk: Desk, qtbot: QtBot) -> None:
    member, telling = FormDialog(desk, Ui_MemberDialog(), "Member"), FormDialog(desk, Ui_TellDialog(), "Told")
    for dialog in (member, telling):
        qtbot.addWidget(dialog)
    type_in(member.ui.from_day, "25 Nov", qtbot)
    type_in(telling.ui.day, "25 Nov", qtbot)
    assert member.ui.from_day.date() == dt.date(2026, 11, 25)
    assert telling.ui.day.date() == dt.date(2025, 11, 25)
