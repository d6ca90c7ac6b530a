"""One review by itself: what it found, what came of it, how that stands, and what has changed since."""

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

from cspdesk.domain.actions import ActionRow, as_it_stood
from cspdesk.domain.dates import add_days, add_months, say_date_short
from cspdesk.domain.entries import Entry
from cspdesk.domain.history import HistoryLine
from cspdesk.domain.kinds import ActionState, Kind
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.pack import PackColumn, PackList, PackRow, PackTable, Records, Section, Sort
from cspdesk.domain.pack_codes import BY_KEY, figure
from cspdesk.domain.plan_progress import LineStatus
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.entry_reading import entries
from cspdesk.services.pack.actions import behind as records_of
from cspdesk.services.pack.reads import PackReads, refs, sentence
from cspdesk.services.papers import common

_KEY = "review"
_LONG = ("text", "answer", "evidence", "note")
_NAMED, _MOST_BEFORE, _MONTHS = 8, 5, 6
_BEHIND = (LineStatus.LATE, LineStatus.SLIPPING)


# -- which review


def reviews(context: Context) -> list[Entry]:
    """Every review there is, the newest first."""
    return sorted((each for each in entries(context) if each.spec.report), key=day_of, reverse=True)


def day_of(entry: Entry) -> dt.date:
    """The day a review was held, else the one it is due on."""
    return entry.row.done_on or entry.row.due or entry.row.review_on or dt.date.min


def called(entry: Entry) -> str:
    """What tells a review from others of the same title: “Review of the steering group, 22 Sep 2025”."""
    day = day_of(entry)
    return entry.row.title if day == dt.date.min else f"{entry.row.title}, {say_date_short(day)}"


def review_of(context: Context, entry_id: UUID | None) -> Entry:
    """The review of an id; without one the only review there is. Raises Refused, naming those there are."""
    if entry_id is not None:
        entry = next(iter(entries(context, entry_id=entry_id)), None)
        if entry is None or not entry.spec.report:
            raise Refused("That is no review: choose one from the registers of reviews and review reports.")
        return entry
    every = reviews(context)
    if not every:
        raise Refused("There is no review yet: add one on the page Plan registers, then report on it.")
    if len(every) > 1:
        names = "; ".join(f"“{called(each)}”" for each in every[:_NAMED])
        more = f" and {len(every) - _NAMED} more" if len(every) > _NAMED else ""
        raise Refused(f"A review report is of one review: say which of {names}{more}.")
    return every[0]


def since(context: Context, entry: Entry) -> tuple[dt.date, dt.date]:
    """From the day a review was held to today; of one that is to come, from the one before it."""
    today, held = context.today(), entry.row.done_on
    if held is None:
        before = _before(context, entry)
        months = entry.spec.every_months or _MONTHS
        last = before[0].row.done_on if before else None
        held = add_days(last, 1) if last is not None else add_months(today, -months)
    return min(held, today), today


# -- the section


def section(read: PackReads) -> Section:
    """Figures of what came of it, its words, and tables of parties, stages, actions, lines and changes."""
    kind, entry = BY_KEY[_KEY], read.review
    if entry is None:
        return Section(_KEY, kind.letter, kind.title, empty="This report is of no review.")
    actions, lines = _actions(read, entry), _lines(read, entry)
    still = [action for action in actions if action.state is ActionState.OPEN]
    late = [action for action in still if action.days_overdue(read.day)]
    slow = [each for each, _ in lines if read.line_status.get(each) in _BEHIND]
    changes = _changes(read, entry, actions, [each for each, _ in lines])
    changed = tuple(dict.fromkeys(record for _, records in changes for record in records))
    met = [row for row in read.meetings if row.held and row.body_id == entry.row.body_id]
    counted = (("actions", actions), ("open", still), ("overdue", late))
    return Section(
        _KEY,
        kind.letter,
        kind.title,
        figures=(
            *(figure(_KEY, rule, len(rows), records_of(rows)) for rule, rows in counted),
            figure(_KEY, "lines", len(lines), refs(Kind.PLAN_LINE, [each for each, _ in lines])),
            figure(_KEY, "behind", len(slow), refs(Kind.PLAN_LINE, slow)),
            *(
                (figure(_KEY, "met", len(met), refs(Kind.MEETING, [row.id for row in met])),)
                if entry.row.body_id is not None
                else ()
            ),
            figure(_KEY, "changed", len(changed), changed),
        ),
        notes=(_what(read, entry),),
        lists=tuple(_words(read, entry)),
        tables=(
            *_parties(read, entry),
            *_steps(read, entry),
            _action_table(read, actions),
            _line_table(read, lines),
            *_meetings(read, entry, met),
            _change_table(read, changes),
            *_earlier(read, entry),
        ),
    )


def _what(read: PackReads, entry: Entry) -> str:
    """The register it stands in, and its short fields under their labels."""
    spec = entry.spec
    told = [f"{sentence(spec.one)}: {entry.state.words.lower()}"]
    for field in spec.fields:
        said = "" if field.name in ("title", "state", *_LONG) else read.names.text(entry.said(field.name))
        if said:
            told.append(f"{field.label}: {said}")
    told += [sentence(read.names.text(flag.words)) for flag in entry.flags]
    return "\n".join(told)


def _words(read: PackReads, entry: Entry) -> list[PackList]:
    """Its long texts under their labels, those that are empty too: a review that found nothing says so."""
    made = []
    for field in entry.spec.fields:
        if field.name in ("text", "answer") or (field.name in _LONG and getattr(entry.row, field.name)):
            lines = tuple(line for line in getattr(entry.row, field.name).splitlines() if line.strip())
            made.append(PackList(field.label, tuple(map(read.names.text, lines)), "Not written yet."))
    return made


def _actions(read: PackReads, entry: Entry) -> list[ActionRow]:
    stood = (as_it_stood(action, read.day) for action in read.store.actions.all(entry_id=entry.id))
    return [action for action in stood if action is not None and action.state is not ActionState.DROPPED]


def _lines(read: PackReads, entry: Entry) -> list[tuple[UUID, tuple[str, str]]]:
    """Lines of a plan that point to the review, then those of the priority it is of: id, words and why."""
    found = {each.id: (each.text, "came from it") for each in read.store.entries.lines(entry.id)}
    for line in read.commitments:
        if line.plan_priority_id == entry.row.plan_priority_id:
            found.setdefault(line.id, (line.text, "of its priority"))
    return list(found.items())


def _parties(read: PackReads, entry: Entry) -> tuple[PackTable, ...]:
    spec = entry.spec.parties
    if spec is None:
        return ()
    columns = (PackColumn(sentence(spec.one), wide=1), PackColumn(spec.day, Sort.DAY), PackColumn("State"))
    rows = tuple(
        PackRow(
            (read.names.text(party.name), party.on_day, spec.done if party.on_day else spec.open),
            ((Kind.ENTRY, entry.id),),
        )
        for party in entry.parties
    )
    return (PackTable(spec.title, columns, rows, f"No {spec.one} is named."),)


def _steps(read: PackReads, entry: Entry) -> tuple[PackTable, ...]:
    spec = entry.spec.steps
    if spec is None:
        return ()
    columns = (
        PackColumn(sentence(spec.one), wide=1),
        PackColumn(spec.due or "Due", Sort.DAY),
        PackColumn(spec.day or "On", Sort.DAY),
        PackColumn(spec.outcome or "Outcome", wide=1.4),
    )
    rows = tuple(
        PackRow(
            (read.names.text(step.name), step.due, step.on_day, read.names.text(step.outcome)),
            ((Kind.ENTRY, entry.id),),
        )
        for step in entry.steps
    )
    return (PackTable(spec.title, columns, rows, f"No {spec.one} is kept."),)


def _action_table(read: PackReads, actions: Sequence[ActionRow]) -> PackTable:
    columns = (
        PackColumn("No."),
        PackColumn("Action", wide=1),
        PackColumn("Owner"),
        PackColumn("Due", Sort.DAY),
        PackColumn("Now"),
    )
    rows = [
        PackRow(
            (
                action.ref,
                read.names.text(action.text),
                read.names.text(action.owner) or "nobody yet",
                action.due or action.due_words or "no date",
                _now(action, read.day),
            ),
            records_of([action]),
        )
        for action in actions
    ]
    return PackTable("Actions that came from it", columns, tuple(rows), "No action came from it yet.")


def _now(action: ActionRow, day: dt.date) -> str:
    late = action.days_overdue(day)
    if late:
        return f"open, {late} day{'' if late == 1 else 's'} late"
    on = f" {say_date_short(action.closed_on)}" if action.closed_on is not None else ""
    return f"{action.state.value}{on}"


def _line_table(read: PackReads, lines: Sequence[tuple[UUID, tuple[str, str]]]) -> PackTable:
    columns = (PackColumn("Line", wide=1), PackColumn("Why it stands here"), PackColumn("Status"))
    rows = []
    for each, (text, why) in lines:
        status = read.line_status.get(each)
        said = status.value if status is not None else "of another year"
        rows.append(PackRow((read.names.text(text), why, said), ((Kind.PLAN_LINE, each),)))
    return PackTable("Lines of the plan", columns, tuple(rows), "No line of the plan came from it.")


def _meetings(read: PackReads, entry: Entry, met: Sequence[MeetingRow]) -> tuple[PackTable, ...]:
    if entry.row.body_id is None:
        return ()
    columns = (PackColumn("Date", Sort.DAY), PackColumn("Meeting of", wide=1), PackColumn("Minutes"))
    rows = tuple(
        PackRow(
            (row.day, common.meeting_title(row, read.names), row.minutes_state.value.replace("_", " ")),
            ((Kind.MEETING, row.id),),
        )
        for row in met
    )
    return (PackTable("Meetings of the group since", columns, rows, "No meeting was held in the period."),)


# -- what changed since

Change = tuple[HistoryLine, Records]


def _changes(
    read: PackReads, entry: Entry, actions: Sequence[ActionRow], lines: Sequence[UUID]
) -> list[Change]:
    """Each unit of work of the period that changed one of these records, with what it changed; the newest first."""
    ids = [*(party.id for party in (*entry.parties, *entry.links)), *(step.id for step in entry.steps)]
    parts = dict.fromkeys(ids, entry.id)
    kinds: dict[UUID, Kind] = {entry.id: Kind.ENTRY}
    kinds.update({action.id: Kind.ACTION for action in actions})
    kinds.update(dict.fromkeys(lines, Kind.PLAN_LINE))
    found: dict[UUID, tuple[HistoryLine, dict[tuple[Kind, UUID], None]]] = {}
    for line in read.store.history_of(*kinds, *parts):
        # A record that was made shows among those that came of the review.
        if line.field and read.first <= line.at.astimezone().date() <= read.day:
            record = parts.get(line.record_id, line.record_id)
            found.setdefault(line.unit_id, (line, {}))[1][kinds[record], record] = None
    return [(line, tuple(records)) for line, records in found.values()]


def _change_table(read: PackReads, changes: Sequence[Change]) -> PackTable:
    columns = (PackColumn("On", Sort.DAY), PackColumn("What was done", wide=1), PackColumn("By"))
    rows = [
        PackRow(
            (
                line.at.astimezone().date(),
                sentence(read.names.text(line.words)),
                read.names.text(line.person),
            ),
            records,
        )
        for line, records in changes
    ]
    return PackTable("What changed since", columns, tuple(rows), "Nothing of it was changed in the period.")


# -- those before it


def _before(context: Context, entry: Entry) -> list[Entry]:
    """Earlier reviews of the same group, member or priority, the newest first."""
    of = _subject(entry)
    return [
        each
        for each in reviews(context)
        if each.spec.key == entry.spec.key
        and each.id != entry.id
        and _subject(each) == of
        and each.row.done_on is not None
        and (entry.row.done_on is None or each.row.done_on < entry.row.done_on)
    ]


def _subject(entry: Entry) -> tuple[UUID | None, ...]:
    return entry.row.body_id, entry.row.agency_id, entry.row.plan_priority_id


def _earlier(read: PackReads, entry: Entry) -> tuple[PackTable, ...]:
    before = _before(read.then, entry)[:_MOST_BEFORE]
    if not before:
        return ()
    spec = entry.spec
    columns = (
        PackColumn(spec.label("done_on"), Sort.DAY),
        PackColumn(spec.label("title"), wide=1),
        PackColumn(spec.label("text") or "What it says", wide=1),
        PackColumn(spec.label("answer") or "What follows", wide=1),
        PackColumn("Actions", Sort.NUMBER),
    )
    rows = tuple(
        PackRow(
            (
                each.row.done_on,
                read.names.text(each.row.title),
                read.names.text(each.row.text),
                read.names.text(each.row.answer),
                each.row.actions or None,
            ),
            ((Kind.ENTRY, each.id),),
        )
        for each in before
    )
    return (PackTable("Reviews before it", columns, rows),)
