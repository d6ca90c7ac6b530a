"""How the plan goes, on paper: rolled up from forums to priorities, with what it taught and what it lacks."""

from uuid import UUID

from cspdesk.domain.dates import say_date_short
from cspdesk.domain.kinds import Audience
from cspdesk.domain.money import say_pence
from cspdesk.domain.papers.bulletins import BigFigure, BulletinPaper, Entry, Section, SectionTable
from cspdesk.domain.plan_checks import (
    community_owned,
    deliveries_of,
    elements_of,
    missing_sides,
    objective_of,
    seven_parts,
    smart_check,
    tag_counts,
    targets,
    themes_of,
    to_be_agreed,
    untold_groups,
)
from cspdesk.domain.plan_kinds import LineState, NoteKind
from cspdesk.domain.plan_owing import resources_by_agency, resources_by_priority
from cspdesk.domain.plan_progress import (
    closed_without,
    missed_tasks,
    progress,
    spend_without_note,
    unanswered,
)
from cspdesk.services.context import Context
from cspdesk.services.papers.plan_reports import Sight, line_of_progress, sight
from cspdesk.services.papers.registry import Wanted

_COLUMNS = ("To do", "Done", "Late", "Slipping", "Actions", "Actions done")
_TOLD = (
    (NoteKind.ACHIEVEMENT, "Achievements"),
    (NoteKind.EVIDENCE, "How the priorities were chosen"),
    (NoteKind.EVALUATION, "What difference it made"),
    (NoteKind.LEARNING, "Learning"),
    (NoteKind.LESSON, "Lessons for later years"),
    (NoteKind.VALUE_FOR_MONEY, "Value for money"),
)


def build(context: Context, ref: UUID | None, wanted: Wanted) -> BulletinPaper:
    """Progress of the plan; the public reads notes marked public alone, and not what the office still lacks."""
    del ref
    seen, today = sight(context, wanted), context.today()
    file = seen.file
    rolled = progress(file, file.lines, today)
    missed = missed_tasks(file.milestones, today)
    inside = wanted.audience is Audience.INTERNAL
    return BulletinPaper(
        letterhead=seen.letterhead,
        made_on=today,
        kind="Progress of the plan",
        title=file.plan.title,
        period=seen.period,
        intro=seen.version,
        figures=(
            BigFigure(
                f"{rolled.lines.part:,}",
                "lines of the plan done",
                f"of {rolled.lines.whole:,}, {len(rolled.part_done):,} part done",
            ),
            BigFigure(
                f"{len(rolled.late_lines) + len(rolled.slipping)}",
                "late or slipping",
                f"{len(rolled.late_lines):,} late, {len(rolled.slipping):,} slipping",
            ),
            BigFigure(
                f"{rolled.actions.part:,}", "actions that feed it done", f"of {rolled.actions.whole:,}"
            ),
        ),
        sections=(
            _priorities(seen),
            _forums(seen),
            _settled(seen),
            *(_notes(seen, kind, heading) for kind, heading in _TOLD),
            _county(seen),
            *(
                (_questions(seen), _lacking(seen, len(missed)), _parts(seen), _spread(seen), _resources(seen))
                if inside
                else ()
            ),
        ),
    )


def _priorities(seen: Sight) -> Section:
    rows = []
    for priority in seen.file.priorities:
        rolled = progress(seen.file, seen.file.lines_of(priority.id), seen.context.today())
        rows.append((priority.heading, *line_of_progress(rolled)))
    rolled = progress(seen.file, seen.file.lines, seen.context.today())
    if rows:
        rows.append(("The whole plan", *line_of_progress(rolled)))
    return Section(
        "By priority",
        table=SectionTable(("Priority", *_COLUMNS), tuple(rows)) if rows else None,
        empty="This plan has no priority yet.",
    )


def _forums(seen: Sight) -> Section:
    """The actions of each forum and group that feed the plan."""
    rolled = progress(seen.file, seen.file.lines, seen.context.today())
    rows = tuple(
        (each.code, each.name, str(each.done.whole), str(each.done.part), str(len(each.late)))
        for each in rolled.forums
    )
    columns = ("Code", "Forum or group", "Actions", "Done", "Late")
    return Section(
        "By forum",
        table=SectionTable(columns, rows, wide=(1,)) if rows else None,
        empty="No action feeds the plan yet.",
    )


def _settled(seen: Sight) -> Section:
    """What became of each commitment that was settled: done, part done, not done (A179)."""
    words = {LineState.DONE: "done", LineState.PART_DONE: "part done", LineState.NOT_DONE: "not done"}
    rows = tuple(
        (seen.said(line), words[line.state], say_date_short(line.state_on) if line.state_on else "")
        for line in seen.file.lines
        if line.commitment and line.state in words
    )
    table = SectionTable(("What we said we would do", "Came of it", "On"), rows) if rows else None
    return Section("What became of it", table=table, empty="Nothing is settled yet.")


def _notes(seen: Sight, kind: NoteKind, heading: str) -> Section:
    inside = seen.wanted.audience is Audience.INTERNAL
    priorities = {row.id: row.heading for row in seen.file.priorities}
    entries = tuple(
        Entry(
            note.text,
            note.answer,
            " · ".join(
                part
                for part in (
                    say_date_short(note.on_day),
                    priorities.get(note.plan_priority_id, "") if note.plan_priority_id else "",
                    note.action,
                    ", ".join(note.years),
                )
                if part
            ),
        )
        for note in seen.file.notes_of(kind)
        if inside or note.public
    )
    return Section(heading, entries=entries, empty="Nothing is noted.")


def _county(seen: Sight) -> Section:
    """The lines that feed the agreement of several partnerships (A181)."""
    lines = [line for line in seen.file.lines if line.feeds_county and line.state is not LineState.DROPPED]
    rows = tuple((line.label or line.role.value, line.text) for line in lines)
    table = SectionTable(("Line", "What feeds it"), rows, wide=(1,)) if rows else None
    heading = f"Feeds the {seen.file.plan.county or 'county agreement'}"
    return Section(heading, table=table, empty="No line is marked.")


def _questions(seen: Sight) -> Section:
    """Evaluation questions: those without an answer first, by the day it is due (A171)."""
    waiting = unanswered(seen.file.notes)
    answered = [note for note in seen.file.notes_of(NoteKind.QUESTION) if note.answered]
    rows = tuple(
        (
            note.text,
            f"answer due {say_date_short(note.due)}" if note.due else "no day",
            "not answered",
        )
        for note in waiting
    )
    rows += tuple(
        (note.text, say_date_short(note.done_on) if note.done_on else "", note.answer) for note in answered
    )
    table = SectionTable(("Question", "When", "Answer"), rows, wide=(0, 2)) if rows else None
    return Section("Evaluation", table=table, empty="No evaluation question is asked.")


def _lacking(seen: Sight, missed: int) -> Section:
    """What the plan lacks, as counts of what counts of it."""
    file = seen.file
    checks = [smart_check(line) for line in targets(file.lines)]
    closed = closed_without(NoteKind.EVALUATION, file.feeds, file.notes)
    spent = spend_without_note((*file.feeds, *file.besides), file.notes)
    refs = {feed.record_id: feed.ref for feed in (*file.feeds, *file.besides)}
    sides = missing_sides(file)
    rows = [
        ("Targets that are not SMART", f"{sum(not check.smart for check in checks):,} of {len(checks):,}"),
        ("Targets to be agreed", f"{len(to_be_agreed(file.lines)):,}"),
        ("Tasks of repeating lines that were missed", f"{missed:,}"),
        ("Actions closed without an evaluation", str(closed)),
        ("Actions with spending and no value-for-money note", str(spent)),
        *((f"{refs[action_id]}: spending without a note", "write one") for action_id in spent.ids),
        ("Lines owned by a community group", str(community_owned(file.lines))),
        ("Priorities without vulnerable groups ticked", f"{len(untold_groups(file)):,}"),
        *(
            (f"{priority.heading}: sides of the triangle missing", ", ".join(lacking))
            for priority, lacking in sides
        ),
    ]
    return Section("What the plan lacks", table=SectionTable(("What", "How many"), tuple(rows)))


def _parts(seen: Sight) -> Section:
    """How many priorities have each of the seven parts, in percent (A165)."""
    rows = tuple(
        (part.name.capitalize(), str(part.have), f"{part.have.percent or 0}%")
        for part in seven_parts(seen.file)
    )
    columns = ("Part", "Priorities that have it", "Complete")
    return Section("The seven parts of an action plan", table=SectionTable(columns, rows))


def _spread(seen: Sight) -> Section:
    plan, lines = seen.file.plan, seen.file.lines
    rows = []
    for words, listed, tags in (
        ("Element", plan.elements, elements_of),
        ("Theme", plan.themes, themes_of),
        ("Kind of delivery", plan.deliveries, deliveries_of),
        ("Objective", plan.objectives, objective_of),
    ):
        for each in tag_counts(lines, listed, tags):
            rows.append((words, each.tag, f"{each.count:,}" if each.count else "0, none yet"))
    table = SectionTable(("List", "Tag", "Lines"), tuple(rows), wide=(1,)) if rows else None
    return Section("Spread of what is to be done", table=table, empty="This plan lists no tags.")


def _resources(seen: Sight) -> Section:
    rows = [
        (words, each.name, say_pence(each.pence), str(each.people), str(each.in_kind))
        for words, sums in (
            ("Agency", resources_by_agency(seen.file.resources)),
            ("Priority", resources_by_priority(seen.file)),
        )
        for each in sums
    ]
    columns = ("By", "Name", "Money", "People", "In kind")
    table = SectionTable(columns, tuple(rows), wide=(1,)) if rows else None
    return Section("Resources", table=table, empty="No resource is noted.")
