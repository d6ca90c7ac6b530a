"""The figures of who came, and what the detail beside the list says of one of them."""

from collections.abc import Sequence

from cspdesk.domain.attendance import Count
from cspdesk.domain.dates import say_date, say_date_short
from cspdesk.domain.kinds import Kind, Mark
from cspdesk.domain.meetings import RegisterRow
from cspdesk.domain.who_came import AgencyCame, BodyCame, MeetingCame, MemberMissed, WhoCame
from cspdesk.ui.attendance.came_detail import Behind, of_meeting
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.today.week_strip import Figure

Shown = tuple[str, str, list[tuple[str, str]], str, list[Behind]]

_WORDS = {
    "present": Chip("Present", Tone.GOOD),
    "stand-in": Chip("Stand-in", Tone.INFO),
    "apologies": Chip("Apologies", Tone.QUIET),
    "absent": Chip("Absent", Tone.WARN),
}
_MARKS = {
    Mark.IN_ROOM: Chip("In the room", Tone.GOOD),
    Mark.ONLINE: Chip("Online", Tone.GOOD),
    Mark.PHONE: Chip("By telephone", Tone.GOOD),
    Mark.STOOD_IN: Chip("Stood in for", Tone.INFO),
    Mark.APOLOGIES: Chip("Apologies", Tone.QUIET),
    Mark.ABSENT: Chip("Absent", Tone.WARN),
}


def figures(report: WhoCame, away: int) -> tuple[Figure, ...]:
    """The line of figures above the lists."""
    total = report.total
    counted = f"{total.residents_named} named in registers, {total.residents_unnamed} counted"
    return (
        Figure("held", "Meetings held", len(report.meetings)),
        Figure("agencies", "Partners", total.agencies, tip="Different partner agencies that came"),
        Figure("heads", "Heads", total.heads, tip="Different people named in the registers"),
        Figure(
            "residents",
            f"Residents ({total.residents_named} named + {total.residents_unnamed})",
            total.residents_total,
            tip=counted,
        ),
        Figure("young", "Young people", total.young, tip="Counted apart: they may be residents too"),
        Figure("apologies", "Sent apologies", total.apologies_heads, tip="People, apart from those absent"),
        Figure("away", "Members away", away, Tone.WARN, "Away from several meetings running"),
    )


def _facts(count: Count) -> list[tuple[str, str]]:
    """What the list has no column for."""
    return [
        ("Residents", f"{count.residents_named} named, {count.residents_unnamed} counted"),
        ("Absent", str(count.absent)),
    ]


def agency_behind(report: WhoCame, row: AgencyCame) -> Shown:
    """The meetings of a partner, newest first, each with who was there for it."""
    lines = [
        of_meeting(place, met.meeting, _WORDS[came.word], ", ".join(came.people))
        for place, (met, came) in enumerate(zip(report.meetings, row.came, strict=True))
        if came.word
    ]
    percent = "" if row.percent is None else f", {row.percent} %"
    facts = [
        ("Attended", f"{row.attended} meetings"),
        ("As a member", f"{row.as_member} of {row.expected}{percent}" if row.expected else ""),
        ("Heads", str(row.heads)),
        ("Stand-ins", str(row.stand_ins)),
        ("Apologies", str(row.apologies)),
        ("Absent", str(row.absent)),
    ]
    return row.name, "", facts, "Meetings", lines[::-1]


def meeting_behind(row: MeetingCame, register: Sequence[RegisterRow]) -> Shown:
    """The register of a meeting."""
    lines = [
        Behind(
            place,
            line.person,
            Kind.PERSON,
            line.person_id,
            _MARKS.get(line.mark),
            f"{line.agency or line.capacity.value}" + (f", {line.stand_in} came" if line.stand_in else ""),
        )
        for place, line in enumerate(register)
        if line.id is not None and line.mark is not Mark.EXPECTED
    ]
    return row.meeting.bodies, say_date(row.meeting.day), _facts(row.count), "Register", lines


def body_behind(report: WhoCame, row: BodyCame) -> Shown:
    """The meetings of a body, newest first."""
    lines = [
        of_meeting(place, met.meeting, None, f"{met.count.agencies} partners, {met.count.people} people")
        for place, met in enumerate(report.meetings)
        if met.id in row.meetings
    ]
    return row.name, f"{row.held} meetings held", _facts(row.count), "Meetings", lines[::-1]


def member_behind(row: MemberMissed) -> Shown:
    """A member who has been away, with where to turn."""
    facts = [
        ("Partner", row.agency),
        ("Away from", f"the last {row.missed} meetings"),
        ("Apologies", f"for {row.apologies} of them" if row.apologies else "none"),
        ("Last came", say_date_short(row.last) if row.last else "never"),
    ]
    lines = [
        Behind(0, row.person, Kind.PERSON, row.person_id, None, "Their record"),
        Behind(1, row.body, Kind.BODY, row.body_id, None, "The forum or group"),
    ]
    return row.person, row.body, facts, "Open", lines
