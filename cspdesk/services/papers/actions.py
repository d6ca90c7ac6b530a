"""The list of actions by owner, of one agency or of all."""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.dates import plan_year, say_date_short
from cspdesk.domain.kinds import Audience
from cspdesk.domain.owing import COMMUNITY, NOBODY, Owed
from cspdesk.domain.papers.common import ActionLine
from cspdesk.domain.papers.lists import ActionListPaper, OwnerGroup
from cspdesk.services.actions import ActionService
from cspdesk.services.context import Context
from cspdesk.services.papers import common
from cspdesk.services.papers.registry import OWNER, Wanted


def build(context: Context, agency_id: UUID | None, wanted: Wanted) -> ActionListPaper:
    """What is owed today, longest due first; what was done counts over the plan year.

    Of one agency, of the owner in words that the option "owner" names, or of all. Progress is for the office alone.
    """
    today = context.today()
    names = common.Names(context, today, wanted.audience)
    actions = ActionService(context)
    words = str(wanted.options.get(OWNER) or "") if agency_id is None else ""
    alone = agency_id is not None or bool(words)
    if agency_id is not None:
        owed = [actions.owed_by(agency_id)]
    else:
        owed = [actions.owed_in_words(words)] if words else actions.by_owner()
    notes = actions.latest_notes() if wanted.audience is Audience.INTERNAL else {}
    # Who owes nothing now needs no heading, unless the list is theirs alone.
    groups = tuple(_group(context, each, names, notes) for each in owed if each.open or alone)
    title = groups[0].owner if alone else "All owners"
    return ActionListPaper(common.letterhead(context), today, title, groups, "All forums and groups")


def _group(context: Context, owed: Owed, names: common.Names, notes: Mapping[UUID, str]) -> OwnerGroup:
    year = plan_year(context.today(), context.partnership.year_start_month)
    done = sum(action.closed_on is not None and action.closed_on in year for action in owed.done)
    listed = sorted(owed.open, key=_by_due)
    lines = tuple(_line(context, action, names, notes.get(action.id, "")) for action in listed)
    return OwnerGroup(_owner(owed, names), lines, done, len(owed.overdue))


def _owner(owed: Owed, names: common.Names) -> str:
    """Whose list it is, as the audience may read it."""
    if owed.agency_id is not None or owed.owner in (COMMUNITY, NOBODY):
        return owed.owner
    person = next((action.owner_person_id for action in owed.actions if action.owner_person_id), None)
    return names.name(person) or names.text(owed.owner)


def _line(context: Context, action: ActionRow, names: common.Names, note: str) -> ActionLine:
    line = common.action_line(action, names, context.today())
    day = say_date_short(action.meeting_day or action.given_on)
    return replace(line, origin=f"{action.body}, {day}", progress=names.text(note))


def _by_due(action: ActionRow) -> tuple[bool, str, str]:
    return action.due is None, action.due.isoformat() if action.due else "", action.ref
