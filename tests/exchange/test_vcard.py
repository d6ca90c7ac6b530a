from dataclasses import replace

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.contacts import ContactRow
from cspdesk.domain.text import clean, one_line
from cspdesk.errors import Refused
from cspdesk.exchange.vcard import Version, read_vcards, write_vcards

ROWS = (
    ContactRow("Siân Ŵyn", "Heddlu, De; Cymru", "PC", "s@example.org", "01234 5", "+44 7700 900123"),
    ContactRow("Łukasz Żółć", address="1\\Ulica, Łódź\nx; y", postcode="MK40 1AA", note="a, b; c\\n\nd"),
    ContactRow("عائشہ خان 😀" * 15),
    ContactRow(organisation="Bedford Housing"),
    ContactRow("Madonna"),
)
PHONE_2_1 = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\n"
    "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=BB=C3=B3=C5=82=C4=87;Jan;;Dr;\r\n"
    "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Dr Jan =\r\n=C5=BB=C3=B3=C5=82=C4=87\r\n"
    "TEL;CELL:07700 900123\r\nTEL;WORK;FAX:01234 9\r\nTEL;HOME:01234 1\r\nTEL;WORK;PREF:01234 2\r\n"
    "ADR;WORK;ENCODING=QUOTED-PRINTABLE:;;1 High St=0D=0ARoom 2;Bedford;;MK40 1AA;UK\r\n"
    "PHOTO;ENCODING=BASE64;JPEG:AAAA\r\n BBBB\r\n\r\nEND:VCARD\r\n"
)


def _card(*lines: str) -> bytes:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", ""]).encode()


@pytest.mark.parametrize("version", ["3.0", "4.0"])
@pytest.mark.parametrize("row", ROWS)
def test_a_contact_comes_back_as_it_went(row: ContactRow, version: Version) -> None:
    file = read_vcards(write_vcards([row], version))
    assert [replace(back, line=0) for back in file.rows] == [row]


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_no_line_is_longer_than_75_octets(version: Version) -> None:
    assert max(map(len, write_vcards(ROWS, version).split(b"\r\n"))) <= 75


def test_another_reader_finds_every_card() -> None:
    names = [card.fn.value for card in vobject.readComponents(write_vcards(ROWS).decode())]
    assert names == [row.name or row.organisation for row in ROWS]


def test_a_card_is_of_the_version_that_outlook_reads_unless_another_is_asked_for() -> None:
    card = vobject.readOne(write_vcards(ROWS[:1]).decode())
    card.validate()
    assert (card.version.value, card.email.value) == ("3.0", "s@example.org")
    assert (card.n.value.family, card.n.value.given) == ("Ŵyn", "Siân")
    assert card.org.value == ["Heddlu, De; Cymru"]
    assert {tel.value: tel.params["TYPE"] for tel in card.tel_list} == {
        "01234 5": ["WORK", "VOICE"],
        "+44 7700 900123": ["CELL"],
    }
    assert b"VERSION:4.0" in write_vcards(ROWS[:1], "4.0")


def test_a_card_of_an_old_telephone_is_read() -> None:
    (row,) = read_vcards(PHONE_2_1.encode()).rows
    assert (row.name, row.mobile, row.phone) == ("Dr Jan Żółć", "07700 900123", "01234 2")
    assert (row.address, row.postcode) == ("1 High St\nRoom 2\nBedford", "MK40 1AA")
    assert row.note == "Also: 01234 1"


def test_a_telephone_written_as_a_link_is_read() -> None:
    (row,) = read_vcards(_card("FN:Ann", 'TEL;VALUE=uri;TYPE="cell,voice":tel:+44-7700-900123')).rows
    assert row.mobile == "+44-7700-900123"


def test_damaged_cards_are_listed_and_the_others_read() -> None:
    data = (
        _card("FN:Ann")
        + _card("no colon here")
        + _card("FN:Ben", "EMAIL:not one")
        + b"BEGIN:VCARD\r\nFN:Cut\r\n"
    )
    file = read_vcards(data)
    assert [row.name for row in file.rows] == ["Ann"]
    assert [refused.line for refused in file.refused] == [5, 9, 14]
    assert "no END line" in file.refused[2].reason


@pytest.mark.parametrize(
    "data", [b"", b"Name,Email\nAnn,a@example.org\n", b"%PDF-1.7", b"BEGIN:VCALENDAR\r\n"]
)
def test_what_holds_no_card_is_refused(data: bytes) -> None:
    with pytest.raises(Refused):
        read_vcards(data)


def test_typed_text_adds_no_property() -> None:
    data = write_vcards([ContactRow("Ann\r\nEMAIL:x@example.org", note="x\nEND:VCARD")])
    (row,) = read_vcards(data).rows
    assert (row.email, row.note) == ("", "x\nEND:VCARD")


def test_a_sample_is_marked() -> None:
    assert b"CATEGORIES:SAMPLE\r\n" in write_vcards(ROWS[:1], sample=True)


@given(st.text(max_size=60), st.text(max_size=90))
def test_any_names_and_notes_come_back(name: str, note: str) -> None:
    row = ContactRow(one_line(name) or "x", note=clean(note).text.strip())
    assert [replace(back, line=0) for back in read_vcards(write_vcards([row])).rows] == [row]


@given(st.text(alphabet=st.characters(max_codepoint=0x17F), max_size=200))
def test_any_card_is_read_or_refused(text: str) -> None:
    file = read_vcards(_card("FN:Ann", *text.split("\n")))
    assert len(file.rows) + len(file.refused) >= 1
