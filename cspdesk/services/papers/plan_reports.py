"""Reports of the plan: its summary, what every partner and lead person owes, what changed, how it goes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.dates import say_date_long, say_date_short
from cspdesk.domain.kinds import AgencyKind, Audience, Standing
from cspdesk.domain.papers.bulletins import BigFigure, BulletinPaper, Entry, Section, SectionTable
from cspdesk.domain.papers.common import Letterhead
from cspdesk.domain.plan_compare import compare
from cspdesk.domain.plan_kinds import LineState
from cspdesk.domain.plan_owing import Owes, owes
from cspdesk.domain.plan_progress import LineStatus, Progress, is_late, progress, statuses
from cspdesk.domain.plan_rows import LineRow, PlanFile, PlanPriorityRow
from cspdesk.domain.plans import LineRole
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.papers import common
from cspdesk.services.papers.plan import wanted_plan
from cspdesk.services.papers.plan_reading import as_read
from cspdesk.services.papers.registry import Wanted
from cspdesk.services.plans import PlanService

_LONGEST = 170
"""Letters of a line in the summary; a longer one ends in an ellipsis."""
_SUMMARY_LINES, _MOST_LINES, _MOST_SECTIONS = 40, 8, 12
_AIMS = (LineRole.AIM, LineRole.OBJECTIVE, LineRole.SUCCESS, LineRole.TARGET, LineRole.OUTCOME)


@dataclass(frozen=True)
class Sight:
    """A plan read for a report, with the names its audience may read."""

    context: Context
    file: PlanFile
    names: common.Names
    wanted: Wanted

    @property
    def letterhead(self) -> Letterhead:
        return common.letterhead(self.context)

    @property
    def period(self) -> str:
        return self.file.plan.year

    @property
    def version(self) -> str:
        """Version and the day of the last change, as every paper of the plan says them, and as at when it is made."""
        plan = self.file.plan
        changed = f", last changed on {say_date_long(plan.changed_on)}" if plan.changed_on else ""
        return f"Version {plan.version}{changed}. As at {say_date_long(self.context.today())}."

    def said(self, line: LineRow) -> str:
        return f"{line.label}: {line.text}" if line.label else line.text


def sight(context: Context, wanted: Wanted) -> Sight:
    service = PlanService(context)
    plan = wanted_plan(service, wanted)
    names = common.Names(context, context.today(), wanted.audience)
    return Sight(context, as_read(service.file(plan.id), names), names, wanted)


def summary(context: Context, ref: UUID | None, wanted: Wanted) -> BulletinPaper:
    """The plan on two to four pages, however long it is: what each priority aims at and what is to be done."""
    del ref
    seen = sight(context, wanted)
    file = seen.file
    rolled = progress(file, file.lines, context.today())
    most = max(1, min(_MOST_LINES, _SUMMARY_LINES // max(len(file.priorities), 1)))
    vision = common.letterhead(context).vision
    return BulletinPaper(
        letterhead=seen.letterhead,
        made_on=context.today(),
        kind="Executive summary",
        title=file.plan.title,
        period=seen.period,
        intro="\n".join(
            part for part in (seen.version, shortened(file.plan.summary, 1200) or vision) if part
        ),
        figures=(
            BigFigure(str(sum(p.is_priority for p in file.priorities)), "priorities"),
            BigFigure(str(rolled.lines.whole), "things we will do", f"{rolled.lines.part:,} done"),
            BigFigure(
                str(sum(line.to_be_agreed for line in file.lines)), "targets to be agreed", "counted apart"
            ),
        ),
        sections=tuple(_summed(seen, priority, most) for priority in file.priorities)
        if len(file.priorities) <= _MOST_SECTIONS
        else (_in_rows(seen),),
    )


def _in_rows(seen: Sight) -> Section:
    """Many priorities as a row each: what it aims at, and how much is to be done."""
    rows = []
    for priority in seen.file.priorities:
        lines = [line for line in seen.file.lines_of(priority.id) if line.state is not LineState.DROPPED]
        aim = next((line for role in _AIMS for line in lines if line.role is role), None)
        rows.append(
            (
                shortened(priority.heading, 80),
                shortened(aim.text, _LONGEST // 2) if aim is not None else "",
                f"{sum(line.commitment for line in lines):,}",
            )
        )
    return Section("Priorities", table=SectionTable(("Priority", "Aim", "To do"), tuple(rows), wide=(0, 1)))


def _summed(seen: Sight, priority: PlanPriorityRow, most: int) -> Section:
    lines = [line for line in seen.file.lines_of(priority.id) if line.state is not LineState.DROPPED]
    doing = [line for line in lines if line.commitment]
    aims = [line for role in _AIMS for line in lines if line.role is role][
        : max(1, most // (3 if doing else 1))
    ]
    shown = doing[: max(1, most - len(aims))]
    rows = [
        (
            line.label or f"{number}.",
            shortened(line.text, _LONGEST),
            line.lead_agency or line.community or line.lead,
            say_date_short(line.due) if line.due else line.timescale,
        )
        for number, line in enumerate(shown, start=1)
    ]
    more = len(doing) - len(shown)
    if more > 0:
        rows.append(("", f"and {more:,} more in the plan", "", ""))
    filled = [place for place in range(4) if any(row[place] for row in rows)]
    heads = ("Line", "What we will do", "Lead", "By")
    return Section(
        priority.heading,
        "; ".join(shortened(line.text.rstrip(" ;"), _LONGEST) for line in aims),
        table=SectionTable(
            tuple(heads[place] for place in filled),
            tuple(tuple(row[place] for place in filled) for row in rows),
            wide=(1,),
        )
        if rows
        else None,
        empty="Nothing is said under this priority yet.",
    )


def shortened(text: str, most: int) -> str:
    """A text cut between two words where it is longer than so many letters."""
    if len(text) <= most:
        return text
    cut = text[:most].rsplit(" ", 1)[0]
    return f"{cut.rstrip(' ,;.')}…"


# Partners


def partners(context: Context, ref: UUID | None, wanted: Wanted) -> BulletinPaper:
    """What every statutory partner owes of the plan, what is done and late; of one partner when it is named.

    What several share is marked; the sum counts each thing once.
    """
    seen, today = sight(context, wanted), context.today()
    found = owes(seen.file, today)
    agencies = {row.id: row for row in context.store.people.agencies()}
    if ref is not None and ref not in agencies:
        raise Refused("That partner is not in this store: look for it among the partners.")
    statutory = {
        row.id
        for row in agencies.values()
        if row.kind is AgencyKind.STATUTORY or row.standing is Standing.RESPONSIBLE
    }
    detailed = [each for each in found if each.agency_id in ({ref} if ref is not None else statutory)]
    sections = [] if ref is not None else [_all_partners(found)]
    sections += [_owed(seen, each) for each in detailed]
    if ref is not None and not detailed:
        sections.append(Section(agencies[ref].name, empty="Owes nothing of this plan."))
    return BulletinPaper(
        letterhead=seen.letterhead,
        made_on=today,
        kind="What partners owe",
        title=agencies[ref].name if ref is not None else seen.file.plan.title,
        period=seen.period,
        intro=seen.version,
        sections=tuple(sections),
    )


def _all_partners(found: Sequence[Owes]) -> Section:
    rows = [
        (
            f"{each.name} (community)" if each.community else each.name,
            str(len(each.lines)),
            str(len(each.actions)),
            str(len(each.done)),
            str(len(each.late)),
            str(len(each.shared)),
        )
        for each in found
    ]

    def once(name: str) -> str:
        return f"{len({record for each in found for record in getattr(each, name)}):,}"

    rows.append(
        ("All, each once", once("lines"), once("actions"), once("done"), once("late"), once("shared"))
    )
    columns = ("Partner", "Lines of the plan", "Actions", "Done", "Late", "Shared with others")
    return Section(
        "All partners",
        "What several partners share stands with each of them and is marked; the last row counts it once.",
        table=SectionTable(columns, tuple(rows)),
    )


def _owed(seen: Sight, each: Owes) -> Section:
    status, shared = statuses(seen.file, seen.context.today()), set(each.shared)
    wanted = set(each.owed)
    rows = [
        (
            "Line",
            seen.said(line),
            say_date_short(line.due) if line.due else line.timescale,
            status[line.id].value,
            "shared" if line.id in shared else "",
        )
        for line in seen.file.lines
        if line.id in wanted
    ]
    actions = {feed.record_id: feed for feed in seen.file.feeds if feed.record_id in wanted}
    rows += [
        (
            feed.ref,
            feed.words,
            say_date_short(feed.due) if feed.due else "",
            "late" if is_late(feed, seen.context.today()) else feed.state,
            "shared" if feed.record_id in shared else "",
        )
        for feed in actions.values()
    ]
    told = f"Owes {len(each.owed):,}: {len(each.done):,} done, {len(each.late):,} late, {len(each.shared):,} shared."
    table = SectionTable(("What", "In words", "By", "State", "Shared"), tuple(rows), wide=(1,))
    return Section(each.name, told, table=table)


# Lead persons


def leads(context: Context, ref: UUID | None, wanted: Wanted) -> BulletinPaper:
    """What every lead person owes and when, a section for each."""
    del ref
    seen, today = sight(context, wanted), context.today()
    status = statuses(seen.file, today)
    led: dict[UUID, list[LineRow]] = {}
    of_priority = {row.id: row.lead_id for row in seen.file.priorities}
    for line in seen.file.lines:
        lead = line.lead_id or of_priority.get(line.plan_priority_id)
        if lead is not None and line.commitment and line.state is not LineState.DROPPED:
            led.setdefault(lead, []).append(line)
    for priority in seen.file.priorities:
        if priority.lead_id is not None:
            led.setdefault(priority.lead_id, [])
    nobody = [p for p in seen.file.priorities if p.is_priority and p.lead_id is None]
    sections = [
        _led(seen, person, lines, status)
        for person, lines in sorted(led.items(), key=lambda pair: seen.names.name(pair[0]))
    ]
    sections.append(
        Section(
            "Priorities without a lead person",
            entries=tuple(Entry(p.heading) for p in nobody),
            empty="Every priority has one.",
        )
    )
    return BulletinPaper(
        letterhead=seen.letterhead,
        made_on=today,
        kind="Lead persons",
        title=seen.file.plan.title,
        period=seen.period,
        intro=seen.version,
        sections=tuple(sections),
        names_people=wanted.audience is Audience.INTERNAL,
    )


def _led(seen: Sight, person: UUID, lines: Sequence[LineRow], status: dict[UUID, LineStatus]) -> Section:
    led = [p.heading for p in seen.file.priorities if p.lead_id == person]
    rows = tuple(
        (
            seen.said(line),
            say_date_short(line.due) if line.due else line.timescale or "no day",
            status[line.id].value,
        )
        for line in sorted(lines, key=_by_due)
    )
    told = f"Leads {'; '.join(each for each in led)}." if led else ""
    table = SectionTable(("What is owed", "By", "State"), rows) if rows else None
    return Section(seen.names.name(person), told, table=table, empty="Owes nothing now.")


def _by_due(line: LineRow) -> tuple[bool, str, int]:
    return line.due is None, line.due.isoformat() if line.due else "", line.position


# What changed


def changes(context: Context, ref: UUID | None, wanted: Wanted) -> BulletinPaper:
    """What of the plan was kept, changed, dropped and added against the year before, and its change log."""
    del ref
    seen = sight(context, wanted)
    file = seen.file
    service = PlanService(context)
    sections: list[Section] = []
    if file.plan.follows_id is not None:
        before = as_read(service.file(file.plan.follows_id), seen.names)
        found = compare(before.lines, file.lines)
        sections = [
            Section(
                "Against the plan before",
                f"Kept {len(found.kept):,}, changed {len(found.changed):,}, dropped {len(found.dropped):,}, "
                f"added {len(found.added):,}.",
                table=SectionTable(
                    ("Line", "What", "Was", "Is now"),
                    tuple(
                        (seen.said(each.new), what, was, now)
                        for each in found.changed
                        for what, was, now in each.fields
                    ),
                    wide=(0, 2, 3),
                ),
            ),
            _listed(seen, "Dropped", found.dropped, "Nothing was dropped."),
            _listed(seen, "Added", found.added, "Nothing was added."),
            _listed(seen, "Kept", found.kept, "Nothing stayed as it was."),
        ]
    sections.append(_log(seen))
    return BulletinPaper(
        letterhead=seen.letterhead,
        made_on=context.today(),
        kind="Changes of the plan",
        title=file.plan.title,
        period=seen.period,
        intro=seen.version,
        sections=tuple(sections),
    )


def _listed(seen: Sight, heading: str, lines: Iterable[LineRow], empty: str) -> Section:
    rows = tuple((line.role.value, seen.said(line)) for line in lines)
    return Section(
        heading, table=SectionTable(("Part", "Line"), rows, wide=(1,)) if rows else None, empty=empty
    )


def _log(seen: Sight) -> Section:
    rows = tuple(
        (
            say_date_short(row.on_day),
            row.what,
            row.was,
            row.now,
            ", ".join(
                part
                for part in (
                    row.agreed_by,
                    f"meeting of {say_date_short(row.meeting_day)}" if row.meeting_day else "",
                    row.reason,
                )
                if part
            ),
        )
        for row in seen.file.changes
    )
    columns = ("Day", "What", "Was", "Is now", "Agreed by, where, why")
    table = SectionTable(columns, rows, wide=(2, 3, 4)) if rows else None
    return Section("Change log", table=table, empty="No change is in the log.")


def line_of_progress(rolled: Progress) -> tuple[str, ...]:
    """Commitments, done, late, slipping, actions and done of them, as cells."""
    return (
        str(rolled.lines.whole),
        str(rolled.lines.part),
        str(len(rolled.late_lines)),
        str(len(rolled.slipping)),
        str(rolled.actions.whole),
        str(rolled.actions.part),
    )
