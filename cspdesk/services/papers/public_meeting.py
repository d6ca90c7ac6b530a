"""The report of public meetings: which responsible authorities had a senior person there, and which are missing."""

from uuid import UUID

from cspdesk.domain.dates import say_date_long, say_date_short
from cspdesk.domain.papers.bulletins import BulletinPaper, Section, SectionTable
from cspdesk.domain.public_meetings import PublicYear
from cspdesk.services.context import Context
from cspdesk.services.papers import common
from cspdesk.services.papers.wanted import Wanted
from cspdesk.services.public_meetings import PublicMeetingService


def build(context: Context, ref: UUID | None, wanted: Wanted) -> BulletinPaper:
    """Each strategy group's public meetings of this plan year, a tick for each authority at each of them."""
    del ref, wanted
    service = PublicMeetingService(context)
    years = service.years()
    return BulletinPaper(
        letterhead=common.letterhead(context),
        made_on=context.today(),
        kind="Report",
        title="Public meetings of the strategy group",
        period=f"Plan year {service.year().label}, as at {say_date_long(context.today())}",
        intro=(
            "At least one public meeting a year, with a senior representative of each responsible authority. It"
            " passes once each of them was there at one or more."
        ),
        sections=tuple(_section(year) for year in years)
        or (Section("", empty="There is no strategy group yet."),),
    )


def _section(year: PublicYear) -> Section:
    verdict = "Passes" if year.passes else "Does not pass"
    return Section(
        year.body,
        f"{verdict}. {year.words}.",
        table=_table(year) if year.meetings and year.authorities else None,
    )


def _table(year: PublicYear) -> SectionTable:
    rows = []
    for name in year.authorities:
        cells = []
        for meeting in year.meetings:
            tick = next((each for each in meeting.ticks if each.agency == name), None)
            if tick is None:
                cells.append("not one then")
            elif tick.present:
                cells.append(f"Present: {tick.by}")
            else:
                cells.append(f"Missing: {tick.note}" if tick.note else "Missing")
        rows.append((name, *cells))
    heads = ("Responsible authority", *(say_date_short(meeting.day) for meeting in year.meetings))
    return SectionTable(heads, tuple(rows), tuple(range(len(heads))))
