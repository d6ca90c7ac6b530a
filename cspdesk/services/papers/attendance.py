"""Who came, of one body or of all, over a period."""

from uuid import UUID

from cspdesk.domain.dates import say_date_short
from cspdesk.domain.kinds import Audience
from cspdesk.domain.papers.lists import AgencyAttendance, AttendedMeeting, WhoCamePaper
from cspdesk.domain.who_came import AgencyCame, MeetingCame, MemberMissed
from cspdesk.services.attendance import AttendanceService
from cspdesk.services.context import Context
from cspdesk.services.papers import common
from cspdesk.services.papers.registry import Wanted


def build(context: Context, body_id: UUID | None, wanted: Wanted) -> WhoCamePaper:
    """Agencies and meetings of the period, this plan year when none is given.

    Members who stay away are named to the chair alone, so never in public.
    """
    service = AttendanceService(context)
    report = service.who_came(wanted.from_day, wanted.to_day, body_id)
    body = context.store.bodies.get(body_id, context.today()) if body_id is not None else None
    names = common.Names(context, context.today(), wanted.audience)
    private = wanted.audience is Audience.INTERNAL
    return WhoCamePaper(
        letterhead=common.letterhead(context, body),
        made_on=context.today(),
        scope=body.name if body is not None else "All forums and groups",
        period=f"{say_date_short(report.from_day)} to {say_date_short(report.to_day)}",
        meetings=tuple(_meeting(met, names) for met in report.meetings),
        agencies=tuple(_agency(each) for each in report.agencies),
        absent_running=tuple(_sentence(line) for line in service.absent_running(body_id)) if private else (),
        ref=body.code if body is not None else "",
    )


def _meeting(met: MeetingCame, names: common.Names) -> AttendedMeeting:
    return AttendedMeeting(
        met.meeting.ref,
        met.meeting.day,
        common.meeting_title(met.meeting, names),
        met.count.people,
        met.count.agencies,
        met.count.residents_total,
        met.count.young,
    )


def _agency(each: AgencyCame) -> AgencyAttendance:
    """An agency that is a member by its attendance as one; a guest by the meetings it came to."""
    return AgencyAttendance(
        each.name,
        each.as_member if each.expected else each.attended,
        each.expected,
        each.heads,
        each.stand_ins,
        each.apologies,
        each.absent,
        each.percent,
        tuple(came.word for came in each.came),
    )


def _sentence(line: MemberMissed) -> str:
    who = f"{line.person}, {line.agency}" if line.agency else line.person
    last = f"last came {say_date_short(line.last)}" if line.last else "has not come yet"
    excused = f", apologies for {line.apologies}" if line.apologies else ""
    return f"{who}: away from the last {line.missed} meetings of {line.body}{excused}; {last}."
