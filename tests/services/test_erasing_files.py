"""Attached files that name somebody who is erased are listed for a person to look at, whatever sort they are."""

import datetime as dt
import io
import zipfile
from collections.abc import Iterator

import pytest
from docx import Document
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from cspdesk.office import Office
from cspdesk.services.erasing import ErasingPreview
from cspdesk.ui.pdf_words import pdf_words
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)
NAME = "Ottoline Quillfeather"
SAID = f"The bench was asked for by {NAME} in May."


def _word(said: str) -> bytes:
    made, document = io.BytesIO(), Document()
    # A name may be set in several runs.
    paragraph = document.add_paragraph(said[:34])
    paragraph.add_run(said[34:]).bold = True
    document.save(made)
    return made.getvalue()


def _pdf(said: str) -> bytes:
    made = io.BytesIO()
    page = Canvas(made)
    page.drawString(72, 700, said)
    page.save()
    return made.getvalue()


def _photo(said: str) -> bytes:
    made, notes = io.BytesIO(), Image.Exif()
    notes[0x013B] = said
    Image.new("RGB", (4, 4)).save(made, "JPEG", exif=notes)
    return made.getvalue()


def _cut_short(said: str) -> bytes:
    with zipfile.ZipFile(made := io.BytesIO(), "w") as file:
        file.writestr("word/document.xml", said)
    return made.getvalue()[:60]


FILES = {
    "letter.docx": _word(SAID),
    "notes.txt": SAID.encode("utf-16"),
    "people.csv": f"Name,Ward\r\n{NAME},Putnoé\r\n".encode("cp1252"),
    "agreement.pdf": _pdf(SAID),
    "hall.jpg": _photo(NAME),
}
OTHERS = {
    "rules.docx": _word("Benches are mended by the council in the month of May."),
    "plan.pdf": _pdf("Nobody is named here."),
    "tree.jpg": _photo("A camera"),
}
UNREAD = {"scan.pdf": _pdf(""), "cut.docx": _cut_short(SAID), "tool.bin": b"\0\1\2"}


@pytest.fixture(scope="module")
def looked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Office, ErasingPreview]]:
    path = tmp_path_factory.mktemp("files") / "s.cspdesk"
    office = new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY)
    entry = office.entries.add("projects", "Benches")
    for name, data in (FILES | OTHERS | UNREAD).items():
        office.entries.attach(entry, name, data)
    person = office.people.add(NAME, resident=True)
    yield office, office.erasing.look(person, pdf_words)
    office.close(keep_backup=False)


def test_files_that_name_somebody_or_cannot_be_read_are_pointed_out(
    looked: tuple[Office, ErasingPreview],
) -> None:
    told = dict(place.words.split(": ", 1) for place in looked[1].places)
    assert {name for name, words in told.items() if NAME in words} == FILES.keys()
    assert {name for name, words in told.items() if "cannot be read" in words} == UNREAD.keys()


def test_what_is_left_stands_on_the_list_until_it_was_looked_at(
    looked: tuple[Office, ErasingPreview],
) -> None:
    office, preview = looked
    left = office.erasing.erase(preview)
    assert len(left) == len(FILES) + len(UNREAD)
    assert {place.key for place in office.erasing.left()} == {place.key for place in left}
    office.erasing.looked_at([place.key for place in left])
    assert office.erasing.left() == []
    assert office.store.check() == []
