"""The tables of computers that hand over, of data protection, and of what one store knows about others.

Tables named `local_*` belong to one store and never travel in a handover.
"""

import sqlalchemy as sa

from cspdesk.domain.care_kinds import Basis, Covered
from cspdesk.domain.kinds import Kind
from cspdesk.store.columns import day, metadata, number, record, text, word
from cspdesk.store.types import Id, Instant

# Its id is the id that this computer signs its units of work with.
computer = record(
    Kind.COMPUTER,
    text("name"),
    text("person"),
    # Who may write a handover for it: a recipient of the age format.
    text("public_key"),
    day("keyed_on"),
    day("lost_on"),
    text("lost_note"),
)

retention_rule = record(
    Kind.RETENTION_RULE,
    word(Covered.RESIDENT, "covers"),
    number("months", 0),
    text("note"),
)

# No word of what was erased: ids alone, so that every store that meets them again erases again.
erasure = record(
    Kind.ERASURE,
    text("of_kind"),
    sa.Column("of_id", Id, nullable=False, index=True),
    # The one text that was cleared; empty when it was the whole record.
    text("of_field"),
    word(Basis.REQUEST, "basis"),
    day("on_day", needed=True),
)

local_peer = sa.Table(
    "local_peer",
    metadata,
    sa.Column("computer_id", Id, primary_key=True),
    sa.Column("name", sa.TEXT, nullable=False),
    sa.Column("person", sa.TEXT, nullable=False),
    sa.Column("heard_at", Instant),
    sa.Column("sent_at", Instant),
    # What it said it has, as JSON: {computer id: number of the last unit}.
    sa.Column("has", sa.TEXT, nullable=False),
    # What was last written for it, in the same form.
    sa.Column("sent", sa.TEXT, nullable=False),
    sqlite_strict=True,
)

local_taking = sa.Table(
    "local_taking",
    metadata,
    sa.Column("id", Id, primary_key=True),
    sa.Column("handover_id", Id, nullable=False, index=True),
    sa.Column("computer_id", Id, nullable=False),
    sa.Column("computer", sa.TEXT, nullable=False),
    sa.Column("person", sa.TEXT, nullable=False),
    sa.Column("at", Instant, nullable=False),
    # Positions of local_arrival: what came in, decisions made with it last.
    sa.Column("first_position", sa.INTEGER, nullable=False),
    sa.Column("last_position", sa.INTEGER, nullable=False),
    sa.Column("changes", sa.INTEGER, nullable=False),
    # The unit that took it back.
    sa.Column("undone_by", Id),
    sqlite_strict=True,
)

# Units that wrote the same value without knowing of one another; the next change of the field saw them all.
local_head = sa.Table(
    "local_head",
    metadata,
    sa.Column("record_id", Id, primary_key=True),
    sa.Column("field", sa.TEXT, primary_key=True),
    sa.Column("unit_id", Id, primary_key=True),
    sqlite_strict=True,
)
