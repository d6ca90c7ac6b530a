"""The register of a kind of activity on paper: totals with the day they are as at, and every record behind them."""

from uuid import UUID

from cspdesk.domain.activities import ActivityRow, CountRow
from cspdesk.domain.activity_kinds import Part
from cspdesk.domain.dates import say_date_long, say_date_short
from cspdesk.domain.kind_registers import By, Register, RegisterLine, Sum, value_on
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
    parts = [_totals(told), _records(context, told, rows, names)]
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
    if told.standing:
        heads = ["At the start", "New", "Ended", "Now", "Change"]
    else:
        heads = ["Year before", "Done", "Planned", "Change"]
    if told.takes:
        heads += ["Places", "Completed"]
    heads += told.categories
    lines = [*told.lines, told.total] if told.by is not By.SCHOOL else list(told.lines)
    rows = tuple(_row(told, line) for line in lines)
    days = [day for each in told.total.sums for day in (each.since, each.until) if day is not None]
    said = ""
    if days:
        first, last = say_date_short(min(days)), say_date_short(max(days))
        said = f"Numbers as at {last}." if first == last else f"Numbers as at {first} to {last}."
    if told.by is By.SCHOOL:
        said = f"{len(told.lines)} schools took part. A school counts once for each campaign."
    return Section(
        f"By {BY_HEADS[told.by].lower()}",
        said,
        table=SectionTable((BY_HEADS[told.by], *heads), rows),
        empty="Nothing is in this register yet.",
    )


def _row(told: Register, line: RegisterLine) -> tuple[str, ...]:
    counted = (
        [line.before, line.new, line.ended, line.now]
        if told.standing
        else [line.before, line.now, line.planned]
    )
    cells = [_DASH if each.number is None else f"{each.number:,}" for each in counted]
    cells.append(_DASH if line.change is None else f"{line.change:+,}" if line.change else "0")
    if told.takes:
        cells += [f"{line.places:,}", f"{line.completed:,}"]
    return (line.name, *cells, *(_sum(each) for each in line.sums))


def _sum(told: Sum) -> str:
    if told.now.number is None:
        return _DASH
    more = f" ({told.percent:.0f} %)" if told.percent is not None else ""
    more += f" ({told.change:+,})" if told.change is not None else ""
    until = f", {say_date_short(told.until)}" if told.until is not None else ""
    return f"{told.now.number:,}{more}{until}"


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
    return Section(
        "In place" if told.standing else "Done",
        table=SectionTable(heads, tuple(lines), (0, 2, 4)) if lines else None,
        empty="None in this period.",
    )


def _said(told: Register, category: str, counts: list[CountRow]) -> str:
    own = [count for count in counts if count.category.casefold() == category.casefold()]
    value = value_on(own, told.to_day)
    if value is None:
        return ""
    day = f" ({say_date_short(value.as_at)})" if value.as_at is not None else ""
    return f"{category} {value.value:,}{day}"
