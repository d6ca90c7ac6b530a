"""The register of a kind of activity on paper: totals with the day they are as at, and every record behind them."""

from uuid import UUID

from cspdesk.domain.activities import ActivityRow, CountRow
from cspdesk.domain.activity_kinds import Part
from cspdesk.domain.dates import say_date_long, say_date_short
from cspdesk.domain.kind_registers import By, Register, RegisterLine, Sum, said_days, value_on
from cspdesk.domain.papers.bulletins import BulletinPaper, Section, SectionTable
from cspdesk.services.context import Context
from cspdesk.services.kind_registers import KindRegisterService
from cspdesk.services.papers import common
from cspdesk.services.papers.registry import Wanted

BY_HEADS = {
    By.TYPE: "Type",
    By.AREA: "Area",
    By.PARTNER: "Lead partner",
    By.SCHOOL: "School",
    By.PLACE: "Place",
    By.TAKERS: "Agency",
}
_DASH = "–"


def build(context: Context, ref: UUID | None, wanted: Wanted) -> BulletinPaper:
    """The register of the kind chosen, or of the first that has anything, parted as chosen."""
    del ref
    service = KindRegisterService(context)
    usual = service.usual()
    chosen = str(wanted.options.get("activity_kind") or "") or (str(usual.id) if usual is not None else "")
    kind_id = None if chosen in ("", "every") else UUID(chosen)
    by = str(wanted.options.get("by") or "")
    told = service.read(kind_id, By(by) if by else None, wanted.from_day, wanted.to_day)
    names = common.Names(context, context.today(), wanted.audience)
    known = {row.id: row for row in context.store.activities.all()}
    rows = [known[record] for record in told.total.now.records if record in known]
    parts = [_totals(told), *_sums(told), _records(context, told, rows, names)]
    if told.without:
        parts.insert(1, Section("With nothing in this period", ", ".join(told.without)))
    return BulletinPaper(
        letterhead=common.letterhead(context),
        made_on=context.today(),
        kind="Register",
        title=told.kind or "All activities",
        period=f"{say_date_long(told.from_day)} to {say_date_long(told.to_day)}",
        sections=tuple(parts),
    )


def _totals(told: Register) -> Section:
    """How many there are, each part on its line."""
    if told.standing:
        heads = ["At the start", "New", "Ended", "Now", "Change"]
    else:
        heads = ["Year before", "Done", "Planned", "Change"]
    if told.takes:
        heads += ["Places", "Completed"]
    schools = told.by is By.SCHOOL
    # Those with nothing are named below, in a line.
    lines = [line for line in told.lines if line.anything] or list(told.lines)
    lines += [] if schools else [told.total]
    return Section(
        f"By {BY_HEADS[told.by].lower()}",
        f"{len(told.lines)} schools took part. A school counts once for each campaign." if schools else "",
        table=SectionTable((BY_HEADS[told.by], *heads), tuple(_row(told, line) for line in lines)),
        empty="Nothing is in this register yet.",
    )


def _row(told: Register, line: RegisterLine) -> tuple[str, ...]:
    counted = (
        [line.before, line.new, line.ended, line.now]
        if told.standing
        else [line.before, line.now, line.planned]
    )
    cells = [_number(each.number) for each in counted]
    cells.append(_change(line.change))
    if told.takes:
        cells += [f"{line.places:,}", f"{line.completed:,}"]
    return (line.name, *cells)


def _sums(told: Register) -> list[Section]:
    """Each category that was counted: before, now, the change, and the day the numbers are as at."""
    made = []
    for place, category in enumerate(told.categories):
        lines = [
            (line.name, line.sums[place]) for line in told.lines if line.sums[place].now.number is not None
        ]
        if not lines:
            continue
        lines.append((told.total.name, told.total.sums[place]))
        whole = any(each.percent is not None for _, each in lines)
        heads = ["At the start", "Now", "Change"] if told.standing else ["Year before", "Done", "Change"]
        heads += ["Percent"] if whole else []
        heads += ["As at"] if told.standing else []
        rows = tuple((name, *_sum(told, each, whole)) for name, each in lines)
        made.append(Section(category, table=SectionTable((BY_HEADS[told.by], *heads), rows)))
    return made


def _sum(told: Register, each: Sum, whole: bool) -> list[str]:
    cells = [_number(each.before.number), _number(each.now.number), _change(each.change)]
    if whole:
        cells.append(_DASH if each.percent is None else f"{each.percent:.0f}")
    if told.standing:
        cells.append(said_days(each) or _DASH)
    return cells


def _number(number: int | None) -> str:
    return _DASH if number is None else f"{number:,}"


def _change(number: int | None) -> str:
    return _DASH if number is None else f"{number:+,}" if number else "0"


def _records(context: Context, told: Register, rows: list[ActivityRow], names: common.Names) -> Section:
    counts: dict[UUID, list[CountRow]] = {}
    for count in context.store.activities.counts():
        counts.setdefault(count.activity_id, []).append(count)
    schools: dict[UUID, list[str]] = {}
    for part in context.store.activities.parts():
        if part.part is Part.SCHOOL:
            schools.setdefault(part.activity_id, []).append(part.agency)
    lines = []
    for row in rows:
        where = ", ".join(part for part in (names.text(row.place), row.body) if part)
        own = counts.get(row.id, [])
        said = [_said(told, category, own) for category in told.categories]
        numbers = "; ".join([*(words for words in said if words), *schools.get(row.id, [])])
        lines.append((names.text(row.title), row.topic, where, say_date_short(row.from_day), numbers))
    heads = ("What", "Type", "Where", "Since" if told.standing else "Day", "Numbers")
    # A column that says nothing takes no room.
    shown = [place for place in range(len(heads)) if any(line[place] for line in lines)]
    table = SectionTable(
        tuple(heads[place] for place in shown),
        tuple(tuple(line[place] for place in shown) for line in lines),
        tuple(number for number, place in enumerate(shown) if place in (0, 2, 4)),
    )
    heading = "In place" if told.standing else "Done"
    return Section(heading, table=table if lines else None, empty="None in this period.")


def _said(told: Register, category: str, counts: list[CountRow]) -> str:
    own = [count for count in counts if count.category.casefold() == category.casefold()]
    value = value_on(own, told.to_day)
    if value is None:
        return ""
    day = f" ({say_date_short(value.as_at)})" if value.as_at is not None else ""
    return f"{category} {value.value:,}{day}"
