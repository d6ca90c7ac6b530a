"""The grid of forums: how each stands, counted by the rule of the list of forums."""

from collections.abc import Sequence

from cspdesk.domain.chart import Progress, State, StripChart
from cspdesk.domain.kinds import ActionState, IssueState, Kind
from cspdesk.domain.pack import PackColumn, PackFigure, PackRow, PackTable, Section, Sort
from cspdesk.domain.pack_codes import BY_KEY, figure
from cspdesk.domain.standing import BodyStanding, in_place
from cspdesk.services.pack.reads import PackReads, refs, sentence
from cspdesk.services.papers import common

_KEY = "forums"


def section(read: PackReads) -> Section:
    """Figures over the forums that are not closed, and a line for each."""
    kind, forums = BY_KEY[_KEY], [each for each in read.forums if not each.ended]
    if not forums:
        return Section(_KEY, kind.letter, kind.title, empty=f"No {read.words.forum} is set up yet.")
    return Section(
        _KEY,
        kind.letter,
        sentence(read.words.many("forum")),
        figures=figures(read, forums),
        tables=(_grid(read, forums),),
        charts=(_strip(read, forums),),
    )


def figures(read: PackReads, forums: Sequence[BodyStanding]) -> tuple[PackFigure, ...]:
    """The figures of the section, each with its forums or meetings."""
    days = read.context.partnership.contact_days
    place = in_place(each.body for each in read.forums)
    own = {each.id for each in forums}
    met = [body for body in read.came.bodies if body.id in own]
    held = [met.meeting_id for each in forums for met in each.year.held]
    flagged = {
        "silent": [each for each in forums if each.silent(read.day, days)],
        "no_next": [each for each in forums if each.no_next],
        "no_chair": [each for each in forums if each.vacant_chair],
        "gaps": [each for each in forums if each.year.gaps],
    }
    expected = sum(each.year.expected or 0 for each in forums)
    # A joint meeting is one meeting, as who came counts it.
    once = tuple(dict.fromkeys(held))
    return (
        figure(
            _KEY,
            "in_place",
            place.count,
            tuple((Kind.BODY, each.id) for each in forums),
            value=f"{place.count} of {place.total}",
        ),
        figure(
            _KEY,
            "held",
            len(once),
            refs(Kind.MEETING, once),
            value=f"{len(once):,}" + (f" of {expected:,} a year" if expected else ""),
        ),
        figure(
            _KEY,
            "met",
            len(met),
            tuple((Kind.BODY, body.id) for body in met),
            value=f"{len(met)} of {len(forums)}",
        ),
        *(
            figure(_KEY, rule, len(rows), tuple((Kind.BODY, each.id) for each in rows))
            for rule, rows in flagged.items()
        ),
    )


def _strip(read: PackReads, forums: Sequence[BodyStanding]) -> StripChart:
    words = read.words
    return StripChart(
        f"{sentence(words.many('meeting'))} held this plan year, of those expected",
        tuple(
            Progress(
                each.body.name,
                len(each.year.held),
                each.year.expected,
                code=each.body.code,
                records=refs(Kind.MEETING, [met.meeting_id for met in each.year.held]),
            )
            for each in forums
        ),
        (
            (State.DONE, "all of the year"),
            (State.PART, "so far"),
            (State.NOT_DONE, "none yet"),
            (State.NOT_KNOWN, "none expected"),
        ),
    )


def _grid(read: PackReads, forums: Sequence[BodyStanding]) -> PackTable:
    columns = (
        PackColumn("Code"),
        PackColumn("Name", wide=1),
        PackColumn("Held"),
        PackColumn("Last met", Sort.DAY),
        PackColumn("Next", Sort.DAY),
        PackColumn("Open actions", Sort.NUMBER),
        PackColumn("Open issues", Sort.NUMBER),
        PackColumn("Needs attention", wide=2),
    )
    actions: dict[object, int] = {}
    for action in read.actions:
        if action.state is ActionState.OPEN:
            actions[action.body_id] = actions.get(action.body_id, 0) + 1
    issues: dict[object, int] = {}
    for issue in read.issues:
        if issue.state is not IssueState.CLOSED and common.for_everybody(issue):
            issues[issue.body_id] = issues.get(issue.body_id, 0) + 1
    days = read.context.partnership.contact_days
    rows = []
    for each in forums:
        held = (
            f"{len(each.year.held)} of {each.year.expected}"
            if each.year.expected
            else str(len(each.year.held))
        )
        rows.append(
            PackRow(
                (
                    each.body.code,
                    each.body.name,
                    held,
                    each.contact.day if each.contact else None,
                    each.coming.day if each.coming else None,
                    actions.get(each.id, 0),
                    issues.get(each.id, 0),
                    "; ".join(each.flags(read.day, days)),
                ),
                ((Kind.BODY, each.id),),
            )
        )
    return PackTable(f"Each {read.words.forum}", columns, tuple(rows))
