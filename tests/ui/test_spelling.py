import sys

import pytest
from PySide6.QtGui import QTextCharFormat
from pytestqt.qtbot import QtBot

from cspdesk.ui.spelling import Speller, _dictionary, can_spell
from cspdesk.ui.text_edit import PlainEdit


@pytest.fixture(scope="module")
def speller(qapp: object) -> Speller:
    made = Speller(["Wójcik", "Putnoe"])
    made.wait()
    return made


@pytest.mark.parametrize(
    "word", ["neighbourhood", "colour", "organise", "Wojcik", "Putnoe's", "PCSO", "F07", "B", "Sgt", "Cllr's"]
)
def test_known_words_are_left_alone(speller: Speller, word: str) -> None:
    assert speller.knows(word)


@pytest.mark.parametrize("word", ["neigbourhood", "recieve"])
def test_misspelt_words_are_found(speller: Speller, word: str) -> None:
    assert not speller.knows(word)


def test_a_misspelt_word_is_offered_right(speller: Speller) -> None:
    assert "receive" in speller.suggest("recieve")


def test_scripts_the_dictionary_cannot_write_are_not_marked(speller: Speller) -> None:
    assert speller.knows("ਪੰਜਾਬੀ")


def test_without_its_library_no_word_is_marked_and_the_settings_can_say_so(
    monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    monkeypatch.setitem(sys.modules, "hunspell", None)  # how Python notes a module that is not to be had
    _dictionary.cache_clear()
    assert not can_spell()
    made = Speller()
    made.wait()
    assert made.knows("neigbourhood")
    assert made.suggest("recieve") == []


def test_a_word_added_is_known_and_told(speller: Speller) -> None:
    heard: list[str] = []
    made = Speller(on_added=heard.append)
    made.wait()
    made.add("Zedquill")
    assert made.knows("zedquill")
    assert heard == ["Zedquill"]


def test_the_field_marks_but_never_changes_what_is_typed(speller: Speller, qtbot: QtBot) -> None:
    field = PlainEdit()
    qtbot.addWidget(field)
    field.set_spelling(speller)
    field.set_text("We recieve letters")
    marks = field.document().firstBlock().layout().formats()
    wavy = [
        mark for mark in marks if mark.format.underlineStyle() != QTextCharFormat.UnderlineStyle.NoUnderline
    ]
    assert [(mark.start, mark.length) for mark in wavy] == [(3, 7)]
    assert field.text() == "We recieve letters"
