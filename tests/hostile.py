"""Hostile text for tests: what people paste, and worse; and a store in which it stands in every free text."""

import datetime as dt
import random
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import sqlalchemy as sa

import tests.test_public_filter as typing_everywhere
from cspdesk.domain.kinds import Kind
from cspdesk.domain.text import clean
from cspdesk.office import Office
from cspdesk.services.papers.registry import Ref
from cspdesk.store.tables import RECORDS
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)
PLAN = "north-bedfordshire-2008"
MARKUP = '<img src="cid:a.b"><script>alert(1)</script><b>bold</b> &amp; <para/> {{x}} ${x} {0} %s'
FORMULA = '=HYPERLINK("http://evil.example","x")+cmd|\' /C calc\'!A0'
QUERY = '\'; DROP TABLE person; -- " OR 1=1 NEAR(* " ^ : ('
PATH = "../../../../etc/passwd\\..\\con C:\\nul http:a.b"
CONTROL = "bell\x07 nul\x00 escape\x1b[31m form\x0c \x85 tab\t"
SURROGATE = "half \ud83d pair \ud83d\ude00 \udc00"
BIDI = "\u202eevil\u202c \u2066x\u2069 \u200b\u200d\ufeff H\u0337\u0321\u032a e\u0301\u0323"
EMOJI = "".join(random.Random(5).choices([chr(code) for code in range(0x1F600, 0x1F64F)], k=10_000))
_LONG = 5_000
ONE_BY_ONE = (MARKUP, FORMULA, QUERY, PATH, CONTROL, SURROGATE, BIDI)
TOGETHER = " ".join((FORMULA, *ONE_BY_ONE[:1], *ONE_BY_ONE[2:], "@SUM(1) +1 -1"))

_KEYS = frozenset(
    " ".join(
        (
            "code key options content record sections form features categories topics kinds cadence accent accent_inks",
            "plan_key template register scores places paper nation suffix sha256 records_sha256 owner_kind media_type",
            "codes of_kind of_field public_key choices plan_line pack_sections criteria answer unit value rule section",
            "kind layout level direction equality_groups watch link names label short long text_key colour frequency",
            "logo target baseline scale objective formats tags word horizon",
        )
    ).split()
)
"""Columns that hold a word of the program's own, or data that it reads: no form writes typed text there."""


@contextmanager
def _typing(text: str) -> Iterator[None]:
    before = typing_everywhere.TYPED
    typing_everywhere.TYPED = text
    try:
        yield
    finally:
        typing_everywhere.TYPED = before


def fill(office: Office, text: str) -> dict[Ref, list[Any]]:
    """Types a text into every field of the services, then writes it into every free text that was left empty.

    Gives what papers may be of.
    """
    with _typing(text):
        refs = typing_everywhere._type_names_everywhere(office)
    with office.store.work("hostile everywhere") as work:
        for kind, names in _free():
            table = RECORDS[kind]
            rows = work.connection.execute(sa.select(table).where(~table.c.deleted)).mappings().all()
            # No handover holds a text of this length in each of a thousand rows.
            for row in rows[-1:] if len(text) > _LONG else rows:
                # What is full in all of them is typed over in the last; but one sheet has room for a short office.
                last = row is rows[-1] and kind is not Kind.PARTNERSHIP
                typed = {
                    name: text
                    for name in names
                    if not row[name] or len(text) > _LONG or (last and all(each[name] for each in rows))
                }
                if typed:
                    work.change(kind, row["id"], **typed)
        work.commit()
    return refs


@cache
def filled() -> tuple[bytes, dict[Ref, list[Any]]]:
    """A store file filled with all of them, once in a process; and what papers may be of."""
    with TemporaryDirectory(prefix="cspdesk-hostile-") as folder:
        path = Path(folder) / "s.cspdesk"
        office = new_office(path, PLAN, machine="tests", today=TODAY)
        refs = fill(office, TOGETHER)
        office.close(keep_backup=False)
        return path.read_bytes(), refs


def lost(office: Office, text: str) -> list[str]:
    """Each free text of which a record is without any word, or no record holds the text just as it was typed."""
    found = []
    with office.store.reading() as connection:
        for kind, names in _free():
            table = RECORDS[kind]
            rows = connection.execute(sa.select(table).where(~table.c.deleted)).mappings().all()
            for name in names if rows and kind is not Kind.PARTNERSHIP else ():
                held = [row[name] for row in rows]
                if (not all(held) and len(text) <= _LONG) or not any(kept(text) in each for each in held):
                    found.append(f"{kind.value}.{name}")
    return found


def _free() -> Iterator[tuple[Kind, list[str]]]:
    # Sealed, data of the program's own, or signed anew whenever a store is opened.
    others = (Kind.MATRIX, Kind.MATRIX_ROW, Kind.SPELLING, Kind.COMPUTER)
    for kind in (each for each in Kind if each not in others):
        names = [c.name for c in RECORDS[kind].c if isinstance(c.type, sa.TEXT) and c.name not in _KEYS]
        if kind is Kind.PERSON:
            names.remove("name")  # a poster with a link that is somebody's name is refused, rightly
        if names:
            yield kind, names


def kept(text: str) -> str:
    """The text as the one door lets it in."""
    return clean(text).text
