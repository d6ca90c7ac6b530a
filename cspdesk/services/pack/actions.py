"""Open actions by owner, the same groups as the list of actions shows."""

from collections.abc import Sequence

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.kinds import ActionState, Kind
from cspdesk.domain.owing import NOBODY, Owed, by_owner, is_late
from cspdesk.domain.pack import PackColumn, PackRow, PackTable, Records, Section, Sort
from cspdesk.domain.pack_codes import BY_KEY, figure
from cspdesk.services.actions import ActionService
from cspdesk.services.pack.reads import PackReads
from cspdesk.services.papers import common

_KEY = "actions"


def section(read: PackReads) -> Section:
    """Counts of the period, what each owner owes, and every open action."""
    kind = BY_KEY[_KEY]
    owed = by_owner(read.actions, read.day, *ActionService(read.context).agencies())
    still = [action for each in owed for action in each.open]
    given = [a for a in read.actions if read.within(a.given_on) and a.state is not ActionState.DROPPED]
    done = [a for a in read.actions if a.state is ActionState.DONE and read.within(a.closed_on)]
    counted = (
        ("open", still),
        ("overdue", [action for each in owed for action in each.overdue]),
        ("given", given),
        ("done", done),
        ("late", [action for action in done if is_late(action)]),
        ("no_owner", [action for each in owed if each.owner == NOBODY for action in each.open]),
        ("no_date", [action for action in still if action.due is None]),
    )
    return Section(
        _KEY,
        kind.letter,
        kind.title,
        figures=tuple(figure(_KEY, rule, len(rows), behind(rows)) for rule, rows in counted),
        tables=(_owners(read, owed), _open(read, owed)),
    )


def behind(actions: Sequence[ActionRow]) -> Records:
    """Actions as the records of a figure."""
    return tuple((Kind.ACTION, action.id) for action in actions)


def owner_name(read: PackReads, owed: Owed) -> str:
    """Whose list it is, as the audience may read it."""
    if owed.agency_id is not None or not read.public:
        return owed.owner
    person = next((action.owner_person_id for action in owed.actions if action.owner_person_id), None)
    return read.names.name(person) or read.names.text(owed.owner)


def action_cells(read: PackReads, action: ActionRow) -> tuple[str, str, str]:
    """Number, what is to be done, and when it is due where that is no day."""
    line = common.action_line(action, read.names, read.day)
    return action.ref, line.text, line.due_words


def _owners(read: PackReads, owed: Sequence[Owed]) -> PackTable:
    columns = (
        PackColumn("Owner", wide=1),
        PackColumn("Open", Sort.NUMBER),
        PackColumn("Overdue", Sort.NUMBER),
        PackColumn("Done in the period", Sort.NUMBER),
        PackColumn("Of these late", Sort.NUMBER),
    )
    rows, counted = [], []
    for each in owed:
        done = [action for action in each.done if read.within(action.closed_on)]
        late = [action for action in done if is_late(action)]
        if each.open or done:
            numbers = (len(each.open), len(each.overdue), len(done), len(late))
            counted.append(numbers)
            rows.append(PackRow((owner_name(read, each), *numbers), behind((*each.open, *done))))
    if len(rows) > 1:
        rows.append(PackRow(("All owners", *map(sum, zip(*counted, strict=True))), strong=True))
    return PackTable("What each owner owes", columns, tuple(rows), "Nothing is owed, and nothing was done.")


def _open(read: PackReads, owed: Sequence[Owed]) -> PackTable:
    columns = (
        PackColumn("Owner"),
        PackColumn("No."),
        PackColumn("Action", wide=1),
        PackColumn("Due", Sort.DAY),
        PackColumn("Days late", Sort.NUMBER, under="{} days late"),
        PackColumn("Carried", Sort.NUMBER, under="carried {} times"),
    )
    rows = []
    for each in owed:
        name = owner_name(read, each)
        for action in sorted(each.open, key=_by_due):
            number, text, words = action_cells(read, action)
            due = words if action.due_next_meeting or action.due is None else action.due
            late = action.days_overdue(read.day) or None
            rows.append(
                PackRow(
                    (name, number, text, due or "no date", late, action.times_carried or None),
                    behind([action]),
                )
            )
    return PackTable("Open actions", columns, tuple(rows), "No action is open.", grouped=True)


def _by_due(action: ActionRow) -> tuple[bool, str, str]:
    return action.due is None, action.due.isoformat() if action.due else "", action.ref
