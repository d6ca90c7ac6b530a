"""Hostile text for tests: what people paste, and worse; and a store in which it stands in every free text."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

import tests.test_public_filter as typing_everywhere
from cspdesk.domain.kinds import Kind
from cspdesk.domain.text import clean
from cspdesk.office import Office
from cspdesk.services.papers.registry import Ref
from cspdesk.store.tables import RECORDS

MARKUP = '<img src="cid:a.b"><script>alert(1)</script><b>bold</b> &amp; <para/> {{x}} ${x} {0} %s'
FORMULA = '=HYPERLINK("http://evil.example","x")+cmd|\' /C calc\'!A0'
QUERY = '\'; DROP TABLE person; -- " OR 1=1 NEAR(* " ^ : ('
PATH = "../../../../etc/passwd\\..\\con C:\\nul http:a.b"
CONTROL = "bell\x07 nul\x00 escape\x1b[31m form\x0c \x85 tab\t"
SURROGATE = "half \ud83d pair \ud83d\ude00 \udc00"
BIDI = "\u202eevil\u202c \u2066x\u2069 \u200b\u200d\ufeff H\u0337\u0321\u032a e\u0301\u0323"
EMOJI = "😀" * 10_000
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
        for kind in (each for each in Kind if each not in (Kind.MATRIX, Kind.MATRIX_ROW, Kind.SPELLING)):
            table = RECORDS[kind]
            names = [c.name for c in table.c if isinstance(c.type, sa.TEXT) and c.name not in _KEYS]
            for row in work.connection.execute(sa.select(table)).mappings().all() if names else ():
                empty = {name: text for name in names if not row[name]}
                if empty and not row["deleted"]:
                    work.change(kind, row["id"], **empty)
        work.commit()
    return refs


def kept(text: str) -> str:
    """The text as the one door lets it in."""
    return clean(text).text
