"""A pack put together: one set of reads, a section from each module, then the terms that stand in them."""

import datetime as dt
from collections.abc import Callable, Mapping
from uuid import UUID

from cspdesk.domain.bodies import BodyRow
from cspdesk.domain.check_kinds import PackKind
from cspdesk.domain.dates import add_months, plan_year
from cspdesk.domain.entries import Entry
from cspdesk.domain.glossary import Writer
from cspdesk.domain.kinds import Audience, BodyKind, BodyState
from cspdesk.domain.pack import Pack, Section
from cspdesk.domain.pack_codes import BY_KEY, USUAL
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.pack import (
    actions,
    agenda,
    barriers,
    came,
    comments,
    communications,
    forums,
    indicators,
    issues,
    minutes,
    outreach,
    overview,
    plan,
    review,
    reviews,
    risks,
    section17,
)
from cspdesk.services.pack.explaining import explained
from cspdesk.services.pack.reads import PackReads, PackWanted
from cspdesk.services.papers.clearing import cleared
from cspdesk.services.papers.explaining import terms_of

Maker = Callable[[PackReads], Section]
Tell = Callable[[str, int, int], None]
"""Told of each step: what is counted, which of how many; it may raise to give up."""

MAKERS: Mapping[str, Maker] = {
    "agenda": agenda.section,
    "minutes": minutes.section,
    "actions": actions.section,
    "forums": forums.section,
    "came": came.section,
    "issues": issues.section,
    "outreach": outreach.section,
    "plan": plan.section,
    "indicators": indicators.section,
    "risks": risks.section,
    "barriers": barriers.section,
    "reviews": reviews.section,
    "comments": comments.section,
    "communications": communications.section,
    "review": review.section,
    "section17": section17.section,
}
# The overview picks from the others, so that it is made last and stands first.
_OVERVIEW, _GLOSSARY = "overview", "glossary"


def build(
    context: Context,
    wanted: PackWanted,
    known: Mapping[str, str],
    number: str = "",
    tell: Tell | None = None,
) -> Pack:
    """The pack as it stands.

    Raises Refused for a body or a review that is not there, and for a period that ends before it begins.
    """
    body = body_of(context, wanted.body_id)
    looked = review.review_of(context, wanted.entry_id) if wanted.kind is PackKind.REVIEW else None
    first, last = period(context, wanted, looked)
    read = PackReads(context, wanted, body, first, last, known, looked)
    keys = sections_of(wanted, body, looked)
    counted = [key for key in keys if key in MAKERS]
    made: dict[str, Section] = {}
    for place, key in enumerate(counted):
        if tell is not None:
            tell(BY_KEY[key].title, place, len(counted))
        made[key] = MAKERS[key](read)
    if _OVERVIEW in keys:
        made[_OVERVIEW] = overview.section(read, made)
    writer = Writer(terms_of(context))
    sections = tuple(explained(writer, made[key]) for key in keys if key in made)
    terms = tuple((term.name, term.says) for term in writer.used) if _GLOSSARY in keys else ()
    if read.public:
        # What a section forgot to ask is asked here: nobody is named who may not be.
        sections, terms = cleared((sections, terms), read.names.text)
    whose = body.name if body is not None else ""
    called = looked.row.title if looked is not None else ""
    return Pack(
        number,
        wanted.kind,
        ", ".join(part for part in (kind_title(wanted.kind), called or whose) if part),
        whose,
        body.id if body is not None else None,
        first,
        last,
        read.day,
        sections,
        context.partnership.sample,
        read.public,
        glossary=terms,
        codes=read.codes.known,
        review=called,
        entry_id=looked.id if looked is not None else None,
    )


_OF_KIND: Mapping[PackKind, tuple[str, ...]] = {
    PackKind.STATEMENT: ("plan", "indicators", "outreach", "issues", "comments", "glossary"),
    PackKind.SCRUTINY: ("overview", "plan", "indicators", "risks", "barriers", "section17", "glossary"),
}


def sections_of(wanted: PackWanted, body: BodyRow | None, looked: Entry | None = None) -> tuple[str, ...]:
    """The sections asked for, else those of its kind, of the review, of the body, or all.

    For the public none that are internal.
    """
    kept = tuple(key for key in (body.pack_sections.split() if body is not None else ()) if key in BY_KEY)
    usual = _OF_KIND.get(wanted.kind) or (looked.spec.report if looked is not None else ()) or kept or USUAL
    keys = tuple(key for key in wanted.sections if key in BY_KEY) or usual
    if looked is None:
        keys = tuple(key for key in keys if not BY_KEY[key].of_review)
    public = wanted.audience is Audience.PUBLIC
    return tuple(key for key in keys if not (public and BY_KEY[key].internal))


def period(context: Context, wanted: PackWanted, looked: Entry | None = None) -> tuple[dt.date, dt.date]:
    """The days asked for; else since the review, the quarter of the plan year that ended last, or a half-year."""
    if wanted.from_day is not None and wanted.to_day is not None:
        first, last = wanted.from_day, wanted.to_day
    else:
        quarters = wanted.kind in (PackKind.PACK, PackKind.PARTNER, PackKind.LEAD)
        first, last = (
            last_part(context, 3 if quarters else 6) if looked is None else review.since(context, looked)
        )
        first, last = wanted.from_day or first, wanted.to_day or last
        if wanted.from_day is not None and wanted.to_day is None:
            last = max(first, context.today())
    if last < first:
        raise Refused("The period ends before it begins: change one of the days.")
    return first, last


def last_part(context: Context, months: int) -> tuple[dt.date, dt.date]:
    """The part of the plan year, so many months long, before the one that runs."""
    year = plan_year(context.today(), context.partnership.year_start_month)
    gone = (context.today().year - year.start.year) * 12 + context.today().month - year.start.month
    first = add_months(year.start, months * (gone // months - 1))
    return first, add_months(first, months) - dt.timedelta(days=1)


def body_of(context: Context, body_id: UUID | None) -> BodyRow | None:
    """The body of a pack; the steering group when none is named, None where there is none."""
    if body_id is not None:
        found = context.store.bodies.get(body_id, context.today())
        if found is None:
            raise Refused("That body is not in this store: look for it in the list of forums.")
        return found
    bodies = [row for row in context.store.bodies.all(context.today()) if row.state is not BodyState.CLOSED]
    for kind in (BodyKind.STEERING, BodyKind.EXECUTIVE, BodyKind.BOARD):
        for row in bodies:
            if row.kind is kind:
                return row
    return None


def kind_title(kind: PackKind) -> str:
    """What a print of this kind is called."""
    return {
        PackKind.PACK: "Steering group pack",
        PackKind.STATEMENT: "Position statement",
        PackKind.SCRUTINY: "Scrutiny report",
        PackKind.PARTNER: "Report of a partner",
        PackKind.LEAD: "Report of a lead person",
        PackKind.REVIEW: "Review report",
    }[kind]
