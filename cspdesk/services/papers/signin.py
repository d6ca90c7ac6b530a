"""The sign-in sheet of a meeting: known members with boxes, and blank lines for everybody else."""

from uuid import UUID

from cspdesk.domain.papers.common import NameLine
from cspdesk.domain.papers.meetings import SignInGroup, SignInPaper
from cspdesk.services.context import Context
from cspdesk.services.members import expected
from cspdesk.services.papers import common
from cspdesk.services.papers.registry import Wanted

_BLANK_LINES = 16


def build(context: Context, ref: UUID | None, wanted: Wanted) -> SignInPaper:
    """Those expected, by agency; members of no agency stand last, under the name of the body."""
    meeting, body = common.meeting_and_body(context, ref)
    names = common.Names(context, meeting.day, wanted.audience)
    groups: dict[str, list[NameLine]] = {}
    for each in expected(context, context.store.meetings.bodies_of(meeting.id), meeting.day):
        group = groups.setdefault(each.agency or f"Members of {body.name}", [])
        if each.person is None:
            group.append(NameLine(""))
        else:
            line = names.line(each.person.id, each.agency)
            group.append(NameLine(line.name, line.role or each.category, each.agency))
    return SignInPaper(
        letterhead=common.letterhead(context, body),
        made_on=context.today(),
        body=common.meeting_title(meeting, names),
        occasion=common.occasion(context, meeting, names),
        groups=tuple(SignInGroup(agency, tuple(people)) for agency, people in groups.items()),
        ref=meeting.ref,
        blank_lines=_BLANK_LINES,
        names_line=context.partnership.names_line,
    )
