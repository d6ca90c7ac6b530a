"""Tables of text from any program: encoding, separator and heading line found by themselves."""

import csv
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from cspdesk.errors import Refused

LARGEST_FILE = 10 * 1024 * 1024
_HEADING_SEARCH = 12
MOST_LINES, _MOST_CELLS, _LONGEST_HEADING = 200_000, 1_000, 200
_BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig", "UTF-8"),
    (b"\xff\xfe\x00\x00", "utf-32", "UTF-32"),
    (b"\x00\x00\xfe\xff", "utf-32", "UTF-32"),
    (b"\xff\xfe", "utf-16", "UTF-16"),
    (b"\xfe\xff", "utf-16", "UTF-16"),
)
_SIGNATURES = (
    (b"PK\x03\x04", "a zip or spreadsheet file"),
    (b"PK\x05\x06", "an empty zip file"),
    (b"%PDF", "a PDF"),
    (b"\xd0\xcf\x11\xe0", "an old Office file, or one with a password"),
    (b"SQLite format 3", "a database"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"{\\rtf", "a Rich Text document"),
)
_PAGE = re.compile(r"\s*<(?:!doctype|html|\?xml|!--)", re.IGNORECASE)
_SEP_LINE = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE)
_SEPARATORS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "upright bars"}
_WESTERN = ("cp1252", "cp1250")
_OTHER_ALPHABETS = ["cp1251", "cp1253", "cp1255", "cp1256"]
_HIGH_RUN = re.compile(rb"[\x80-\xff]{4,}")
_PLAIN_RUN = re.compile(rb"[A-Za-z]+")
_HIGH_LETTER = re.compile(r"(?=(.|^|\n)([^\x00-\x7f])(.|$|\n))")
_PUNCTUATION = "‘’“”–—…•\xa0£€©®™½¼¾§ª°"


@dataclass(frozen=True)
class Decoded:
    """The text of a file and its encoding in words."""

    text: str
    encoding: str


@dataclass(frozen=True)
class Record:
    """One record: the line it starts on, its cells, its own text, and whether a quotation stays open."""

    line: int
    cells: tuple[str, ...]
    text: str
    unclosed: bool


@dataclass(frozen=True)
class TextTable:
    """A table of text: separator in words, heading record, and what follows it (blank lines left out)."""

    separator: str
    headings: Record
    records: tuple[Record, ...]


def decode(data: bytes, what: str) -> Decoded:
    """The text of a file that may come from any program of an office; `what` it should be, for the sentence.

    Raises Refused when the file is empty, too large, or no text at all.
    """
    _check_bytes(data, what)
    decoded = _by_mark(data) or _by_zeros(data) or _by_letters(data)
    if not decoded.text.strip("\ufeff\x00 \t\r\n"):
        raise Refused(f"The file is empty: choose {what} with something in it.")
    if _PAGE.match(decoded.text):
        raise Refused(f"The file is a web page or XML, not {what}; choose another file.")
    strange = sum(1 for letter in decoded.text[:20_000] if letter < " " and letter not in "\t\r\n\x0b\x0c")
    # A stray NUL is cleaned away later; a file full of them never was text.
    if strange > max(8, len(decoded.text[:20_000]) // 50):
        raise Refused(f"The file is not text, so it is not {what}; choose another file.")
    return decoded


def read_table(text: str, known: Callable[[str], bool]) -> TextTable | None:
    """The table in a text, by the separator and line with most `known` headings; None when none is known.

    Raises Refused when it has more lines than any list of an office, or more headings.
    """
    refuse_endless(text)
    # The reader refuses fields over 128 kB by itself and loses the rest of the file with them.
    csv.field_size_limit(LARGEST_FILE * 4)
    lines = list(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    separators = list(_SEPARATORS)
    told = _SEP_LINE.fullmatch(lines[0]) if lines else None
    if told:
        lines[0] = "\n"
        separators = [told.group(1)]
    best = max((_found_headings(lines, separator, known) for separator in separators), default=(0, 0, "", 0))
    known_count, _, separator, start = best
    if not known_count:
        return None
    records = [record for record in _records(lines, separator) if any(cell.strip() for cell in record.cells)]
    place = next(place for place, record in enumerate(records) if record.line == start)
    words = _SEPARATORS.get(separator, f"“{separator}”")
    return TextTable(f"separated by {words}", records[place], tuple(records[place + 1 :]))


def refuse_endless(text: str) -> None:
    """Raises Refused for a text of more lines than any list has."""
    if text.count("\n") + text.count("\r") - text.count("\r\n") > MOST_LINES:
        raise Refused(f"The file has more than {MOST_LINES:,} lines; split it and import the parts.")


def _check_bytes(data: bytes, what: str) -> None:
    if not data:
        raise Refused(f"The file is empty: choose {what} with something in it.")
    if len(data) > LARGEST_FILE:
        raise Refused(f"The file is larger than {LARGEST_FILE // 2**20} MB: choose a smaller one.")
    for signature, words in _SIGNATURES:
        if data.startswith(signature):
            raise Refused(f"The file is {words}, not {what}; save it as {what} and try again.")


def _by_mark(data: bytes) -> Decoded | None:
    for mark, codec, words in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return Decoded(data.decode(codec, "replace"), words)
    return None


def _by_zeros(data: bytes) -> Decoded | None:
    """UTF-16 without its mark shows as a zero in every second byte of plain letters."""
    head = data[:4000]
    pairs = len(head) // 2
    for codec, zeros in (("utf-16-le", head[1::2].count(0)), ("utf-16-be", head[0::2].count(0))):
        if pairs > 3 and zeros > pairs * 0.6:
            return Decoded(data.decode(codec, "replace"), "UTF-16")
    return None


def _by_letters(data: bytes) -> Decoded:
    try:
        return Decoded(data.decode("utf-8"), "UTF-8")
    except UnicodeDecodeError:
        pass
    codec = _foreign_page(data) or max(_WESTERN, key=lambda page: _likeness(data, page))
    return Decoded(data.decode(codec, "replace"), f"Windows-{codec.removeprefix('cp')}")


def _foreign_page(data: bytes) -> str:
    """The code page of a file written in another alphabet, where whole words are high bytes; else empty."""
    high = sum(len(run) for run in _HIGH_RUN.findall(data))
    plain = sum(len(run) for run in _PLAIN_RUN.findall(data))
    if high * 4 < plain:
        return ""
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=_OTHER_ALPHABETS, preemptive_behaviour=False).best()
    return best.encoding if best is not None else ""


def _likeness(data: bytes, page: str) -> int:
    """How much the letters beyond ASCII look like parts of words; a few names are too little to count on."""
    text = data[:200_000].decode(page, "replace")
    return sum(_letter_likeness(*found.groups()) for found in _HIGH_LETTER.finditer(text))


def _letter_likeness(before: str, letter: str, after: str) -> int:
    beside_letter = before.isalpha() or after.isalpha()
    if not letter.isalpha():
        return -2 if beside_letter and letter not in _PUNCTUATION else 0
    if before.isdigit() or after.isdigit() or not beside_letter:
        return -2
    if letter.isupper() and before.islower():
        return -1
    # The byte of œ is ś in Central Europe, and names here are Polish far oftener than they hold a ligature.
    return 0 if letter in "œŒ" else 1


def _found_headings(
    lines: list[str], separator: str, known: Callable[[str], bool]
) -> tuple[int, int, str, int]:
    """Known headings, cells, separator and line of the best heading record; the first of equals wins."""
    best = (0, 0, separator, 0)
    seen = 0
    for record in _records(lines, separator):
        if not any(cell.strip() for cell in record.cells):
            continue
        first = record.cells[:_MOST_CELLS]
        count = sum(1 for cell in first if len(cell) <= _LONGEST_HEADING and known(cell))
        if count and len(record.cells) > _MOST_CELLS:
            raise Refused(
                f"The file has more than {_MOST_CELLS:,} columns; take out those that are not needed."
            )
        if count > best[0]:
            best = (count, len(record.cells), separator, record.line)
        seen += 1
        if seen >= _HEADING_SEARCH:
            break
    return best


def _records(lines: list[str], separator: str) -> Iterator[Record]:
    reader = csv.reader(lines, delimiter=separator)
    start = 1
    for cells in reader:
        end = reader.line_num
        text = "".join(lines[start - 1 : end])
        unclosed = end == len(lines) and _stays_open(lines[start - 1 : end], separator)
        yield Record(start, tuple(cells), text, unclosed)
        start = end + 1


def _stays_open(lines: list[str], separator: str) -> bool:
    """True when the last record runs into the end of the file inside a quotation."""
    try:
        list(csv.reader(lines, delimiter=separator, strict=True))
    except csv.Error as error:
        return "unexpected end" in str(error)
    return False
