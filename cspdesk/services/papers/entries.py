"""Papers of the plan registers: one register, linked strategies by priority, what goes upward, what is late."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from cspdesk.domain.dates import say_date_long, say_date_short
from cspdesk.domain.entries import Entry, grouped, head_of
from cspdesk.domain.kinds import Audience
from cspdesk.domain.papers.bulletins import BigFigure, BulletinPaper, Section, SectionTable
from cspdesk.domain.papers.bulletins import Entry as Block
from cspdesk.domain.register_specs import RegisterSpec
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.entries import EntryService
from cspdesk.services.papers import common
from cspdesk.services.papers.common import Names
from cspdesk.services.papers.wanted import Wanted
from cspdesk.services.register_specs import register_of, registers
from cspdesk.services.watch import WatchService

_LONG = ("text", "answer", "evidence", "note")
_DASH = "–"


def register(context: Context, ref: UUID | None, wanted: Wanted) -> BulletinPaper:
    """One register, the first that has anything where none is named.

    The public reads registers that are public, without restricted entries. Raises Refused for any other.
    """
    del ref
    service, public = EntryService(context), wanted.audience is Audience.PUBLIC
    spec = _spec(service, str(wanted.options.get("register") or ""), public)
    if public and not spec.public:
        raise Refused(f"“{spec.title}” is for the office alone: print it for internal use.")
    own = _seen(service.all(spec.key), public)
    shown = [each for each in own if _shows(each, str(wanted.options.get("show") or ""))]
    names = Names(context, context.today(), wanted.audience)
    return BulletinPaper(
        letterhead=common.letterhead(context),
        made_on=context.today(),
        kind="Register",
        title=spec.title,
        period=f"As at {say_date_long(context.today())}",
        intro=spec.about,
        figures=tuple(_figures(service, spec, own, shown)),
        sections=(*_expected(context, spec, own, names), *_sections(spec, shown, names, public)),
    )


def strategies(context: Context, ref: UUID | None, wanted: Wanted) -> BulletinPaper:
    """Linked strategies with their period, those expired marked, and a cross-table of strategy and priority."""
    del ref
    service, public = EntryService(context), wanted.audience is Audience.PUBLIC
    spec = register_of("strategies")
    own = _seen(service.all(spec.key), public)
    names = Names(context, context.today(), wanted.audience)
    known = service.priorities()
    newest = [each for each in known if each.plan_id == known[0].plan_id] if known else []
    marks = tuple(
        (
            names.text(entry.row.title),
            *("x" if each.id in {link.plan_priority_id for link in entry.links} else "" for each in newest),
        )
        for entry in own
    )
    heads = ("Strategy", *(str(place) for place, _ in enumerate(newest, start=1)))
    key = "\n".join(f"{place}: {names.text(each.title)}" for place, each in enumerate(newest, start=1))
    bare = [names.text(each.row.title) for each in own if not each.links]
    without = f"Linked to no priority yet: {'; '.join(bare)}" if bare else ""
    if own and len(bare) == len(own):
        without = "No strategy is linked to a priority yet."
    cross = Section(
        "Strategies and priorities",
        "\n".join(part for part in (key, without) if part),
        table=SectionTable(heads, marks) if own and newest else None,
        empty="There is no strategy, or no priority of a plan, yet.",
    )
    listed = [
        (
            names.text(entry.row.title),
            names.text(entry.said("who")),
            names.text(entry.said("period")),
            ", ".join(part for part in (entry.state.words, *(flag.words for flag in entry.flags)) if part),
        )
        for entry in own
    ]
    table = SectionTable(("Strategy", "Owner", "Period", "State"), tuple(listed), (0, 1))
    return BulletinPaper(
        letterhead=common.letterhead(context),
        made_on=context.today(),
        kind="Register",
        title=spec.title,
        period=f"As at {say_date_long(context.today())}",
        intro=spec.about,
        sections=(
            Section("Linked strategies", table=table if listed else None, empty="None is kept yet."),
            cross,
        ),
    )


def upward(context: Context, ref: UUID | None, wanted: Wanted) -> BulletinPaper:
    """What is reported to the body above: signed-off items of the period alone, never a restricted one."""
    del ref
    spec, today = register_of("upward"), context.today()
    first, last = wanted.from_day, wanted.to_day or today
    names = Names(context, today, Audience.PUBLIC)
    signed = [
        entry
        for entry in EntryService(context).all(spec.key)
        if entry.row.state == "signed"
        and not entry.row.restricted
        and entry.row.done_on is not None
        and entry.row.done_on <= last
        and (first is None or entry.row.done_on >= first)
    ]
    to = sorted({entry.row.body for entry in signed} - {""})
    sections = []
    for head, own in _by_priority(signed):
        blocks = tuple(
            Block(names.text(entry.row.title), names.text(entry.row.text), _signed(entry, names))
            for entry in own
        )
        sections.append(Section(names.text(head) or "Other matters", entries=blocks))
    since = f"{say_date_long(first)} to " if first is not None else "Up to "
    return BulletinPaper(
        letterhead=common.letterhead(context),
        made_on=today,
        kind="Report",
        title=f"Report to {', '.join(to)}" if to else "Report upward",
        period=f"{since}{say_date_long(last)}",
        sections=tuple(sections) or (Section("", empty="Nothing was signed off in this period."),),
    )


def watch(context: Context, ref: UUID | None, wanted: Wanted) -> BulletinPaper:
    """Everything that should have met, been reviewed, reported or arrived, and has not, by what it is."""
    del ref
    today = context.today()
    names = Names(context, today, wanted.audience)
    late = WatchService(context).late()
    sections = []
    for sort in dict.fromkeys(each.sort for each in late):
        rows = tuple(
            (
                names.text(each.what),
                names.text(", ".join(part for part in (each.words, each.of) if part)),
                say_date_short(each.due) if each.due else _DASH,
                f"{each.days(today):,}" if each.due else _DASH,
            )
            for each in late
            if each.sort is sort
        )
        table = SectionTable(("Of", "What is missing", "By", "Days late"), rows, (0, 1))
        sections.append(Section(f"{sort.value}: {len(rows):,}", table=table))
    return BulletinPaper(
        letterhead=common.letterhead(context),
        made_on=today,
        kind="Late or missing",
        title="What has not met, reported or arrived",
        period=f"As at {say_date_long(today)}",
        sections=tuple(sections) or (Section("", empty="Nothing is late."),),
    )


def _spec(service: EntryService, key: str, public: bool) -> RegisterSpec:
    if key:
        return register_of(key)
    offered = [spec for spec in registers() if spec.public or not public]
    full = {each.spec.key for each in service.counts() if each.number}
    return next((spec for spec in offered if spec.key in full), offered[0])


def _seen(entries: Iterable[Entry], public: bool) -> list[Entry]:
    return [entry for entry in entries if not (public and entry.row.restricted)]


def _shows(entry: Entry, which: str) -> bool:
    return entry.open if which == "open" else bool(entry.flags) if which == "flagged" else True


def _figures(
    service: EntryService, spec: RegisterSpec, own: Sequence[Entry], shown: Sequence[Entry]
) -> Iterable[BigFigure]:
    note = "" if len(shown) == len(own) else f"of {len(own):,}"
    yield BigFigure(f"{len(shown):,}", "in this register", note)
    flagged = sum(bool(each.flags) for each in shown)
    if flagged:
        yield BigFigure(f"{flagged:,}", "late or missing")
    for total in service.totals(spec.key, own):
        if total.value is not None:
            value = (
                total.words.partition(": ")[2].partition(" in ")[0] if spec.sum_states else f"{total.value} %"
            )
            words = total.words.partition(" in ")[2] if spec.sum_states else total.words.partition(": ")[2]
            yield BigFigure(value, "agreed" if spec.sum_states else "in time", words)
    if spec.marked:
        yield BigFigure(f"{sum(each.row.marked for each in shown):,}", spec.marked[0].lower())


def _expected(context: Context, spec: RegisterSpec, own: Sequence[Entry], names: Names) -> Iterable[Section]:
    """What the register waits for and nobody has typed."""
    due = WatchService(context).expected(spec.key, own)
    if due:
        rows = tuple(
            (names.text(each.words), each.soft, say_date_short(each.due) if each.due else _DASH)
            for each in due
        )
        yield Section("Due", table=SectionTable(("Of", "What", "By"), rows, (0, 1)))


def _sections(spec: RegisterSpec, shown: Sequence[Entry], names: Names, public: bool) -> Iterable[Section]:
    if not shown:
        yield Section("", empty=f"No {spec.one} is kept yet.")
        return
    if spec.prose:
        yield Section("Listed", entries=tuple(_block(entry, names, public) for entry in shown))
        return
    groups = grouped(spec, shown) if spec.by else [("", list(shown))]
    for head, own in groups:
        yield Section(
            names.text(head) or ("Not said" if spec.by else "Listed"), table=_table(spec, own, names, public)
        )


def _table(spec: RegisterSpec, own: Sequence[Entry], names: Names, public: bool) -> SectionTable:
    """A line for each entry, its state and what is late at the end; a column that says nothing is left out."""
    columns = [name for name in (spec.paper or spec.columns) if name not in spec.by]
    heads = (spec.label("title"), *(head_of(spec, name) for name in columns), spec.label("state"))
    rows = []
    for entry in own:
        number = f"{entry.row.number}. " if spec.fields[0].name == "number" and entry.row.number else ""
        said = [f"{number}{entry.row.title}", *(entry.said(name) for name in columns)]
        flags = () if public else (flag.words for flag in entry.flags)
        rows.append(tuple(names.text(cell) for cell in (*said, "; ".join((entry.state.words, *flags)))))
    shown = [place for place in range(len(heads)) if not place or any(row[place] for row in rows)]
    wide = tuple(at for at, place in enumerate(shown) if not place or _is_wide(rows, place))
    return SectionTable(
        tuple(heads[place] for place in shown),
        tuple(tuple(row[place] for place in shown) for row in rows),
        wide,
    )


def _is_wide(rows: Sequence[tuple[str, ...]], place: int) -> bool:
    return max(len(row[place]) for row in rows) > 18


def _block(entry: Entry, names: Names, public: bool) -> Block:
    """An entry told in words: its long texts under their labels, who signed, its steps."""
    spec, row = entry.spec, entry.row
    said = []
    for field in spec.fields:
        if field.name in ("title", "state", "number") or (public and field.name == "note"):
            continue
        value = getattr(row, field.name) if field.name in _LONG else entry.said(field.name)
        if value:
            said.append(f"{field.label}: {names.text(value)}")
    for party in entry.parties:
        day = say_date_short(party.on_day) if party.on_day else ""
        words = spec.parties.done.lower() if spec.parties else ""
        signed = f"{words} {day}" if day else (spec.parties.open.lower() if spec.parties else "")
        said.append(f"{names.text(party.name)}: {signed}")
    for step in entry.steps:
        day = (
            say_date_short(step.on_day)
            if step.on_day
            else f"by {say_date_short(step.due)}"
            if step.due
            else ""
        )
        text = "" if step.text == step.name else step.text
        rest = ", ".join(part for part in (day, names.text(text), names.text(step.outcome)) if part)
        said.append(f"{names.text(step.name) or 'Stage'}: {rest or 'to come'}")
    flags = "" if public else "; ".join(flag.words for flag in entry.flags)
    note = " · ".join(part for part in (entry.state.words, names.text(flags)) if part)
    return Block(names.text(row.title), "\n".join(said), note)


def _by_priority(entries: Sequence[Entry]) -> list[tuple[str, list[Entry]]]:
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.row.priority, []).append(entry)
    return sorted(found.items(), key=_bare_last)


def _bare_last(pair: tuple[str, list[Entry]]) -> tuple[bool, str]:
    return not pair[0], pair[0].casefold()


def _signed(entry: Entry, names: Names) -> str:
    row = entry.row
    who = f" by {names.text(row.who)}" if row.who else ""
    at = f" at {entry.said('meeting_id')}" if row.meeting_day else ""
    day = f" on {say_date_short(row.done_on)}" if row.done_on else ""
    return f"Signed off{who}{day}{at}"
