"""Alt and a letter reach every field of every form, and no letter reaches two."""

import re
import string
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

_FORMS = sorted((Path(__file__).resolve().parents[2] / "forms").glob("*.ui"))
_FIELDS = ("QCheckBox", "QRadioButton")
_LETTER = re.compile(r"&(?!&)(.)")


def _texts(part: ElementTree.Element) -> Iterator[tuple[bool, str]]:
    """Every text in a part of a form that may bear a letter, and whether it names a field."""
    for widget in part.iter("widget"):
        found = {each.get("name"): each for each in widget.findall("property")}
        text = found["text"].findtext("string") if "text" in found else None
        names = widget.get("class") in _FIELDS or "buddy" in found
        if text and (names or widget.get("class") == "QPushButton"):
            yield names, text.replace("&&", "")


def _pages(form: Path) -> list[ElementTree.Element]:
    """What is on the screen at once: a form, or each section of the settings."""
    root = ElementTree.parse(form).getroot()
    sections = [part for part in root.iter("widget") if str(part.get("name")).endswith("PageHolder")]
    return sections or [root]


def _letters(page: ElementTree.Element) -> Counter[str]:
    return Counter(found[1].lower() for _, text in _texts(page) if (found := _LETTER.search(text)))


def test_no_letter_is_given_twice() -> None:
    twice = {
        (form.stem, letter)
        for form in _FORMS
        for page in _pages(form)
        for letter, times in _letters(page).items()
        if times > 1
    }
    assert twice == set()


def test_every_field_of_a_dialog_has_a_letter_while_letters_are_left() -> None:
    without = set()
    for form in _FORMS:
        for page in _pages(form) if form.stem.endswith("_dialog") else ():
            free = set(string.ascii_lowercase) - set(_letters(page))
            bare = (text for names, text in _texts(page) if names and not _LETTER.search(text))
            without |= {(form.stem, text) for text in bare if set(text.lower()) & free}
    assert without == set()
