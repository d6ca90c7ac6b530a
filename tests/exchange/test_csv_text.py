from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.cells import guard, unguard
from cspdesk.errors import Refused
from cspdesk.exchange.csv_text import LARGEST_FILE, decode, read_table

_WELSH_AND_POLISH = "Name,Town\nSiân Ŵyn,Caerdydd\nŁukasz Żółć,Łódź\n"


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_in_any_dress_is_read(codec: str) -> None:
    assert decode(_WELSH_AND_POLISH.encode(codec), "a CSV file").text == _WELSH_AND_POLISH


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("Name\nSiân O’Brien\nZoë\n", "cp1252"),
        ("Name\nAndré Müller – £5 “ok”\n", "cp1252"),
        ("Name\nŁukasz Żółć\n", "cp1250"),
        ("Name\nJózef Wiśniewski\n", "cp1250"),
        ("Name\nИван Петров\nСергей Козлов\n", "cp1251"),
    ],
)
def test_code_pages_are_told_apart(text: str, codec: str) -> None:
    assert decode(text.encode(codec), "a CSV file").text == text


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" \r\n",
        b"\xef\xbb\xbf",
        b"PK\x03\x04x",
        b"%PDF-1.7",
        b"\x89PNG\r\n",
        b"\xd0\xcf\x11\xe0",
        bytes(range(256)),
    ],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(Refused):
        decode(data, "a CSV file")


def test_a_web_page_is_refused() -> None:
    with pytest.raises(Refused, match="web page"):
        decode(b"<!DOCTYPE html><html><body>Name,Email</body></html>", "a CSV file")


def test_a_file_over_the_limit_is_refused() -> None:
    with pytest.raises(Refused, match="larger than 10 MB"):
        decode(b"x" * (LARGEST_FILE + 1), "a CSV file")


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found(separator: str) -> None:
    table = read_table(f"Name{separator}Town\nAnn{separator}A, b; c\n", {"Name", "Town"}.__contains__)
    assert table is not None
    assert table.headings.cells == ("Name", "Town")


def test_excels_own_sep_line_is_believed() -> None:
    table = read_table("sep=^\nName^Town\nAnn^x\n", {"Name", "Town"}.__contains__)
    assert table is not None
    assert (table.records[0].line, table.records[0].cells) == (3, ("Ann", "x"))


def test_lines_are_counted_through_quoted_newlines() -> None:
    table = read_table('Name,Note\nAnn,"a\nb"\nBen,c\n', {"Name"}.__contains__)
    assert table is not None
    assert [record.line for record in table.records] == [2, 4]


def test_a_quotation_left_open_is_told() -> None:
    table = read_table('Name,Note\nAnn,"a\nBen,c\n', {"Name"}.__contains__)
    assert table is not None
    assert table.records[0].unclosed


@pytest.mark.parametrize("text", ["=1+1", "+44", "-x", "@a", "\t=1", "\r=1", "'=1", "\n=x"])
def test_formula_looking_text_is_guarded(text: str) -> None:
    assert guard(text) == "'" + text


@given(st.text())
def test_unguarding_undoes_guarding(text: str) -> None:
    assert unguard(guard(text)) == text


@given(st.text())
def test_no_guarded_text_starts_a_formula(text: str) -> None:
    assert guard(text)[:1] not in tuple("=+-@\t\r\n") or guard(text) == ""


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with suppress(Refused):
        read_table(decode(data, "a CSV file").text, {"name"}.__contains__)
