"""The tables of numbered packs and of the figures each one held at that moment, and of the glossary."""

import sqlalchemy as sa

from cspdesk.domain.check_kinds import PackKind
from cspdesk.domain.kinds import Audience, Kind
from cspdesk.store.columns import day, flag, number, record, ref, text, word
from cspdesk.store.types import Id

pack = record(
    Kind.PACK,
    number("year", 0),
    number("running", 0),
    # Of a number that two computers gave out before they met: "b" for the later.
    text("suffix"),
    word(PackKind.PACK),
    text("title"),
    ref("body_id", "body"),
    ref("agency_id", "agency"),
    ref("person_id", "person"),
    ref("meeting_id", "meeting"),
    day("from_day", needed=True),
    day("to_day", needed=True),
    day("on_day", needed=True),
    word(Audience.INTERNAL, "audience"),
    # "pdf", "xlsx", "docx"
    text("form"),
    # Keys of its sections in order, one a line.
    text("sections"),
    # The last unit of work that had arrived when its figures were counted.
    sa.Column("unit_id", Id),
    # The bytes (of a blob) that hold the ids behind each figure.
    text("records_sha256"),
    day("published_on"),
    text("published_where"),
    # The review it reports on.
    ref("entry_id", "entry"),
)

pack_figure = record(
    Kind.PACK_FIGURE,
    ref("pack_id", "pack", needed=True),
    number("position", 0),
    text("code"),
    text("section"),
    text("words"),
    text("rule"),
    text("value"),
    number("records", 0),
)

glossary_term = record(
    Kind.GLOSSARY_TERM,
    text("short"),
    text("long"),
    text("meaning"),
    # Another sense of the same letters stands apart ("RAG" is a group in two of the plans).
    flag("expand", True),
    number("position", 0),
)
