"""The columns of who came: by agency, by meeting, by body, by member and by category."""

import re
from dataclasses import dataclass

from cspdesk.domain.attendance import Count
from cspdesk.domain.dates import say_date_short
from cspdesk.domain.who_came import AgencyCame, BodyCame, MeetingCame, MemberMissed
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.rows_model import Column


@dataclass(frozen=True)
class CategoryLine:
    """Heads of one category of member."""

    id: str
    heads: int


def in_order(text: str) -> str:
    """A text that sorts Forum 2 before Forum 10."""
    return re.sub(r"\d+", _padded, text)


def _padded(found: re.Match[str]) -> str:
    return found.group().zfill(6)


def _number(value: int) -> str:
    return str(value) if value else "–"


def residents(count: Count) -> str:
    """Named and counted residents, always as both: '3 + 12'."""
    return f"{count.residents_named} + {count.residents_unnamed}" if count.residents_total else "–"


def _expected(row: AgencyCame) -> str:
    return f"{row.as_member} of {row.expected}" if row.expected else "–"


def _percent(row: AgencyCame) -> str:
    return "–" if row.percent is None else f"{row.percent} %"


def _missed_chip(row: MemberMissed) -> Chip:
    return Chip(f"{row.missed} running", Tone.WARN)


def _last(row: MemberMissed) -> str:
    return say_date_short(row.last) if row.last else "Never"


AGENCY_COLUMNS: tuple[Column[AgencyCame], ...] = (
    Column("name", "Partner", lambda row: row.name),
    Column("attended", "Attended", lambda row: _number(row.attended), lambda row: row.attended, "right", 84,
           head_tip="Meetings at which somebody was there for it"),
    Column("expected", "As a member", _expected, lambda row: row.expected, "right", 96,
           head_tip="Attended of the meetings held while it was a member"),
    Column("percent", "Percent", _percent, lambda row: row.percent, "right", 76),
    Column("heads", "Heads", lambda row: _number(row.heads), lambda row: row.heads, "right", 70,
           head_tip="Different people"),
    Column("stand_ins", "Stand-ins", lambda row: _number(row.stand_ins), lambda row: row.stand_ins, "right", 84),
    Column("apologies", "Apologies", lambda row: _number(row.apologies), lambda row: row.apologies, "right", 84),
    Column("absent", "Absent", lambda row: _number(row.absent), lambda row: row.absent, "right", 76,
           head_tip="Expected, and neither there nor excused"),
)  # fmt: skip

MEETING_COLUMNS: tuple[Column[MeetingCame], ...] = (
    Column("day", "Day", lambda row: say_date_short(row.meeting.day), lambda row: row.meeting.day.isoformat(),
           width=104),
    Column("bodies", "Forum or group", lambda row: row.meeting.bodies, lambda row: in_order(row.meeting.bodies)),
    Column("people", "People", lambda row: _number(row.count.people), lambda row: row.count.people, "right", 70,
           head_tip="Heads and counted residents"),
    Column("agencies", "Partners", lambda row: _number(row.count.agencies), lambda row: row.count.agencies, "right",
           78),
    Column("heads", "Heads", lambda row: _number(row.count.heads), lambda row: row.count.heads, "right", 66),
    Column("residents", "Residents", lambda row: residents(row.count), lambda row: row.count.residents_total, "right",
           86, head_tip="Named in the register + counted"),
    Column("young", "Young", lambda row: _number(row.count.young), lambda row: row.count.young, "right", 64),
    Column("stand_ins", "Stand-ins", lambda row: _number(row.count.stand_ins), lambda row: row.count.stand_ins,
           "right", 80),
    Column("apologies", "Apologies", lambda row: _number(row.count.apologies_heads),
           lambda row: row.count.apologies_heads, "right", 82),
)  # fmt: skip

BODY_COLUMNS: tuple[Column[BodyCame], ...] = (
    Column("name", "Forum or group", lambda row: row.name, lambda row: in_order(row.name)),
    Column("held", "Held", lambda row: str(row.held), lambda row: row.held, "right", 60),
    Column("people", "People", lambda row: _number(row.count.people), lambda row: row.count.people, "right", 70),
    Column("agencies", "Partners", lambda row: _number(row.count.agencies), lambda row: row.count.agencies, "right", 78,
           head_tip="Different partner agencies over the period"),
    Column("heads", "Heads", lambda row: _number(row.count.heads), lambda row: row.count.heads, "right", 66,
           head_tip="Different people over the period"),
    Column("residents", "Residents", lambda row: residents(row.count), lambda row: row.count.residents_total, "right",
           86, head_tip="Named in the registers + counted"),
    Column("young", "Young", lambda row: _number(row.count.young), lambda row: row.count.young, "right", 64),
    Column("stand_ins", "Stand-ins", lambda row: _number(row.count.stand_ins), lambda row: row.count.stand_ins,
           "right", 80),
    Column("apologies", "Apologies", lambda row: _number(row.count.apologies_heads),
           lambda row: row.count.apologies_heads, "right", 82),
)  # fmt: skip

MISSED_COLUMNS: tuple[Column[MemberMissed], ...] = (
    Column("person", "Member", lambda row: row.person),
    Column("agency", "Partner", lambda row: row.agency, width=178, tip=lambda row: row.agency),
    Column("body", "Forum or group", lambda row: row.body, lambda row: in_order(row.body), width=130),
    Column("missed", "Away", lambda row: _missed_chip(row).word, lambda row: row.missed, chip=_missed_chip, width=110),
    Column("apologies", "Apologies", lambda row: _number(row.apologies), lambda row: row.apologies, "right", 82,
           head_tip="For how many of these they sent apologies"),
    Column("last", "Last came", _last, lambda row: row.last.isoformat() if row.last else None, width=110),
)  # fmt: skip

CATEGORY_COLUMNS: tuple[Column[CategoryLine], ...] = (
    Column("category", "Category of member", lambda row: row.id),
    Column("heads", "Heads", lambda row: str(row.heads), lambda row: row.heads, "right", 90),
)
