"""Contacts in and out as vCards: 2.1, 3.0 and 4.0 in, 3.0 and 4.0 out."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, Literal
from urllib.parse import unquote

from cspdesk.domain.contacts import ContactRow, ContactsFile, FoundShape, RefusedRow
from cspdesk.domain.ids import content_id
from cspdesk.domain.text import clean, one_line
from cspdesk.errors import Refused
from cspdesk.exchange import contact_headings as heads
from cspdesk.exchange.contact_rows import finish_row, join_address, shorten
from cspdesk.exchange.contacts_csv import split_name
from cspdesk.exchange.csv_text import Decoded, decode, refuse_endless

MOST_CARDS = 10_000
_LONGEST_CARD, _MOST_LINES = 20_000, 300
"""Letters and lines of one card without its pictures; what reads them takes a time that grows with their square."""
_MOST_MARKS, _MOST_MARKS_OF_ALL = 1_000, 1_000_000
"""Commas and semicolons of one card and of a file, each of which parts a value."""
# vobject's own pattern takes for ever over a line that almost has this shape; this one never goes back.
_VALUE = r'(?:"[^"]*+"|[^";:,]*+)'
_SOUND = re.compile(
    rf"(?:[A-Za-z0-9_-]++\.)?+[A-Za-z0-9_-]++(?:;(?=:)|(?:;[A-Za-z0-9_-]++(?:={_VALUE})?+(?:,{_VALUE})*+)*+):"
)
_OCTETS = 75
_BEGIN = re.compile(r"[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*", re.IGNORECASE)
_END = re.compile(r"[ \t]*END[ \t]*:[ \t]*VCARD[ \t]*", re.IGNORECASE)
# Pictures and sounds are most of a card and none of it is kept.
_BULKY = re.compile(r"(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]", re.IGNORECASE)
_QUOTED_PRINTABLE = re.compile(r"[^:]*ENCODING=QUOTED-PRINTABLE|[^:]*;QUOTED-PRINTABLE", re.IGNORECASE)
_MOBILE = {"CELL", "MOBILE", "IPHONE"}
_NO_PHONE = {"FAX", "PAGER", "MODEM", "TEXT", "TEXTPHONE"}

Version = Literal["3.0", "4.0"]


def read_vcards(data: bytes) -> ContactsFile:
    """The contacts of a vCard file of one or many cards, for a preview: nothing is stored.

    Every card that cannot be read is in `refused` with its first line, its text and the reason.
    Raises Refused when the file holds no vCard or more than 10,000.
    """
    decoded = decode(data, "a vCard file")
    refuse_endless(decoded.text)
    rows: list[ContactRow] = []
    refused: list[RefusedRow] = []
    marks = 0
    for line, card, ended in _cards(decoded):
        marks += _marks(card)
        if len(rows) + len(refused) >= MOST_CARDS or marks > _MOST_MARKS_OF_ALL:
            raise Refused(f"The file holds more than {MOST_CARDS:,} cards; split it and import the parts.")
        row = _read_card(line, card) if ended else _refuse(line, card, "The card has no END line.")
        if isinstance(row, ContactRow):
            rows.append(row)
        else:
            refused.append(row)
    if not rows and not refused:
        raise Refused("The file holds no vCard; choose a file that an address book saved as vCard.")
    return ContactsFile(tuple(rows), tuple(refused), FoundShape(decoded.encoding, "vCards"))


def write_vcards(rows: Iterable[ContactRow], version: Version = "3.0", sample: bool = False) -> bytes:
    """The contacts as one vCard file in UTF-8, a sample's in the category SAMPLE; same contacts, same bytes.

    3.0 (RFC 2426) is what Outlook reads; 4.0 (RFC 6350) is written on request.
    """
    lines: list[str] = []
    for row in rows:
        lines += _card_lines(row, version, sample)
    return "".join(_folded(line) for line in lines).encode("utf-8")


def _card_lines(row: ContactRow, version: Version, sample: bool) -> Iterator[str]:
    given, family = split_name(row.name)
    if not family:
        given, family = family, given
    mobile, work = (
        ("TYPE=CELL", "TYPE=WORK,VOICE") if version == "3.0" else ("TYPE=cell", 'TYPE="work,voice"')
    )
    yield "BEGIN:VCARD"
    yield f"VERSION:{version}"
    uid = content_id("vcard", row.name, row.organisation, row.email)
    yield f"UID:urn:uuid:{uid}"
    yield f"FN:{_escape(one_line(row.name) or row.organisation)}"
    yield f"N:{_escape(family)};{_escape(given)};;;"
    fields = (
        ("ORG", row.organisation),
        ("TITLE", row.job_title),
        ("EMAIL;TYPE=INTERNET" if version == "3.0" else "EMAIL", row.email),
        (f"TEL;{work}", row.phone),
        (f"TEL;{mobile}", row.mobile),
        ("NOTE", row.note),
    )
    for name, text in fields:
        if text:
            yield f"{name}:{_escape(text)}"
    if row.address or row.postcode:
        kind = "TYPE=WORK" if version == "3.0" else "TYPE=work"
        yield f"ADR;{kind}:;;{_escape(row.address)};;;{_escape(row.postcode)};"
    if sample:
        yield "CATEGORIES:SAMPLE"
    yield "END:VCARD"


def _escape(text: str) -> str:
    plain = clean(text).text
    for mark in ("\\", ";", ","):
        plain = plain.replace(mark, "\\" + mark)
    return plain.replace("\n", "\\n")


def _folded(line: str) -> str:
    """The line in pieces of at most 75 octets, never cut inside a letter."""
    pieces: list[str] = []
    piece, octets = "", 0
    for letter in line:
        size = len(letter.encode("utf-8"))
        if octets + size > _OCTETS:
            pieces.append(piece)
            piece, octets = " ", 1
        piece += letter
        octets += size
    return "\r\n".join([*pieces, piece]) + "\r\n"


def _cards(decoded: Decoded) -> Iterator[tuple[int, str, bool]]:
    """Each card's first line (from 1), its text, and whether its END was found."""
    start, card = 0, list[str]()
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    for number, line in enumerate(text.split("\n"), 1):
        if _BEGIN.fullmatch(line):
            if start:
                yield start, "\n".join(card), False
            start, card = number, ["BEGIN:VCARD"]
        elif start and _END.fullmatch(line):
            yield start, "\n".join([*card, "END:VCARD"]), True
            start = 0
        elif start:
            card.append(line)
    if start:
        yield start, "\n".join(card), False


def _read_card(line: int, text: str) -> ContactRow | RefusedRow:
    import vobject
    from vobject.base import VObjectError

    lines = _logical_lines(text)
    if _too_long(lines):
        return _refuse(line, text, "The card is longer than any that an address book writes.")
    broken = next((each for each in lines if not _SOUND.match(each)), "")
    if broken:
        return _refuse(line, text, f"The card cannot be read (“{shorten(broken)[:60]}” is no line of one).")
    try:
        card = vobject.readOne("\r\n".join([*lines, ""]), allowQP=True)
        parts, addresses, removed = _parts(card)
    except (VObjectError, ValueError, LookupError, AttributeError, TypeError) as error:
        # vobject lets several kinds of Python error out of a damaged card; only that card is refused.
        return _refuse(line, text, f"The card cannot be read ({one_line(str(error))[:80] or 'damaged'}).")
    remarks = ["Unprintable characters were taken out."] if removed else []
    if len(addresses) > 1:
        remarks.append("Only the first of its addresses is taken.")
    row = finish_row(line, parts, join_address(addresses[0]) if addresses else ("", ""), remarks)
    return _refuse(line, text, row.problem) if row.problem else row


def _refuse(line: int, text: str, reason: str) -> RefusedRow:
    return RefusedRow(line, shorten(text), reason)


def _logical_lines(text: str) -> list[str]:
    """The lines of a card unfolded, without its pictures; no more of them than a card may have, and one."""
    lines: list[list[str]] = []
    bulky = encoded = False
    size = 0
    for line in text.split("\n"):
        if lines and encoded and lines[-1][-1].endswith("="):
            lines[-1][-1] = lines[-1][-1][:-1]
            lines[-1].append(line.lstrip(" \t"))
        elif line[:1] in (" ", "\t"):
            if bulky or not lines:
                continue
            lines[-1].append(line[1:])
        else:
            bulky = bool(_BULKY.match(line))
            if bulky or not line.strip():
                continue
            encoded = bool(_QUOTED_PRINTABLE.match(line))
            lines.append([line])
        size += len(lines[-1][-1])
        if size > _LONGEST_CARD or len(lines) > _MOST_LINES:
            break
    return ["".join(pieces) for pieces in lines]


def _too_long(lines: list[str]) -> bool:
    return (
        len(lines) > _MOST_LINES
        or sum(map(len, lines)) > _LONGEST_CARD
        or sum(map(_marks, lines)) > _MOST_MARKS
    )


def _marks(text: str) -> int:
    return text.count(",") + text.count(";")


def _parts(card: Any) -> tuple[dict[str, list[str]], list[dict[str, list[str]]], int]:
    """The card's parts by the names of contact_headings, its addresses, and how many characters went."""
    parts: dict[str, list[str]] = {}
    addresses: list[dict[str, list[str]]] = []
    removed = 0
    lines = sorted(card.lines(), key=_preference)
    for content in lines:
        found = _address_of(content) if content.name == "ADR" else _values_of(content)
        kept: dict[str, list[str]] = {}
        for field, text in found:
            cleaned = clean(text)
            removed += cleaned.removed
            plain = cleaned.text.strip() if field in (heads.NOTE, heads.STREET) else one_line(cleaned.text)
            if plain:
                kept.setdefault(field, []).append(plain)
        if content.name == "ADR" and kept:
            addresses.append(kept)
        else:
            for field, values in kept.items():
                parts.setdefault(field, []).extend(values)
    # A card's FN is made of its N; only where it is missing do the parts of N make the name.
    if parts.get(heads.NAME):
        for field in (heads.PREFIX, heads.GIVEN, heads.MIDDLE, heads.FAMILY, heads.SUFFIX):
            parts.pop(field, None)
        # Address books name an organisation's card after it.
        if parts[heads.NAME][:1] == parts.get(heads.ORGANISATION, [])[:1] and not _is_person(card):
            del parts[heads.NAME]
    return parts, addresses, removed


def _is_person(card: Any) -> bool:
    name = getattr(card, "n", None)
    return name is not None and bool(_text(name.value.family).strip() or _text(name.value.given).strip())


def _values_of(content: Any) -> list[tuple[str, str]]:
    name, value = content.name, content.value
    types = _types(content)
    if name == "FN":
        return [(heads.NAME, _text(value))]
    if name == "N":
        named = ((heads.PREFIX, value.prefix), (heads.GIVEN, value.given), (heads.MIDDLE, value.additional))
        return [(field, _text(text)) for field, text in (*named, (heads.FAMILY, value.family))]
    if name == "ORG":
        units = [_text(unit) for unit in value] if isinstance(value, list) else [_text(value)]
        return [(heads.ORGANISATION, units[0]), (heads.DEPARTMENT, ", ".join(filter(None, units[1:])))]
    if name == "TEL":
        if types & _NO_PHONE and not types & {"VOICE", *_MOBILE}:
            return []
        number = unquote(_text(value).removeprefix("tel:"))
        return [(heads.MOBILE if types & _MOBILE else heads.PHONE, number)]
    field = {"TITLE": heads.JOB_TITLE, "ROLE": heads.JOB_TITLE, "EMAIL": heads.EMAIL, "NOTE": heads.NOTE}
    return [(field[name], _text(value))] if name in field else []


def _address_of(content: Any) -> list[tuple[str, str]]:
    value = content.value
    return [
        (heads.STREET, _text(value.box)),
        (heads.STREET, _text(value.extended)),
        (heads.STREET, _text(value.street)),
        (heads.CITY, _text(value.city)),
        (heads.COUNTY, _text(value.region)),
        (heads.POSTCODE, _text(value.code)),
        (heads.COUNTRY, _text(value.country)),
    ]


def _text(value: Any) -> str:
    """A value as text; vobject gives a list where a card parts it by commas."""
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _types(content: Any) -> set[str]:
    """TYPE words in capitals; vCard 2.1 writes them bare."""
    told = [*content.params.get("TYPE", []), *content.singletonparams]
    return {word.strip().upper() for entry in told for word in entry.split(",")}


def _preference(content: Any) -> int:
    """The preferred of several addresses comes first; others keep their order."""
    return 0 if "PREF" in _types(content) or content.params.get("PREF", [""])[0] == "1" else 1
