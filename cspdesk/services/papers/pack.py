"""The steering group's pack as a paper, and the reports that are made the same way."""

from uuid import UUID

from cspdesk.domain.check_kinds import PackKind
from cspdesk.domain.dates import say_date_long
from cspdesk.domain.kinds import Audience, MeetingState
from cspdesk.domain.pack import Pack
from cspdesk.domain.papers.pack import PackPaper
from cspdesk.services.context import Context
from cspdesk.services.pack.build import body_of, kind_title
from cspdesk.services.pack.reads import PackWanted
from cspdesk.services.papers import common
from cspdesk.services.papers.wanted import Wanted

SECTION17 = "section17"
"""The option that holds the statement on what a report asks for."""

KINDS: dict[str, PackKind] = {
    "pack": PackKind.PACK,
    "statement": PackKind.STATEMENT,
    "scrutiny": PackKind.SCRUTINY,
    "review": PackKind.REVIEW,
}
"""The papers that are numbered and kept figure by figure, by their names in the registry."""


def build(context: Context, ref: UUID | None, wanted: Wanted) -> PackPaper:
    """The pack of a body over a period under the number it would get; nothing is kept."""
    return _report(context, ref, wanted, PackKind.PACK)


def statement(context: Context, ref: UUID | None, wanted: Wanted) -> PackPaper:
    """The position on the agreed priorities, for everybody to read."""
    return _report(context, ref, wanted, PackKind.STATEMENT)


def scrutiny(context: Context, ref: UUID | None, wanted: Wanted) -> PackPaper:
    """Progress, risks and barriers for a scrutiny panel; what is off target carries its barrier or says it has none."""
    return _report(context, ref, wanted, PackKind.SCRUTINY)


def review(context: Context, ref: UUID | None, wanted: Wanted) -> PackPaper:
    """One review: what it found, what came of it, how that stands, and what has changed since."""
    return _report(context, ref, wanted, PackKind.REVIEW)


def _report(context: Context, ref: UUID | None, wanted: Wanted, kind: PackKind) -> PackPaper:
    from cspdesk.services.packs import PackService

    return of_pack(context, PackService(context).make(wanted_of(ref, wanted, kind)))


def wanted_of(ref: UUID | None, wanted: Wanted, kind: PackKind = PackKind.PACK) -> PackWanted:
    """What a paper was asked for, as a pack is asked for; the option "sections" holds keys parted by spaces."""
    sections = tuple(str(wanted.options.get("sections") or "").split())
    reviewed = kind is PackKind.REVIEW
    return PackWanted(
        None if reviewed else ref,
        wanted.from_day,
        wanted.to_day,
        sections,
        kind,
        wanted.audience,
        entry_id=ref if reviewed else None,
        section17=str(wanted.options.get(SECTION17) or ""),
    )


def of_pack(context: Context, pack: Pack) -> PackPaper:
    """The paper of a pack that is counted already."""
    body = body_of(context, pack.body_id) if pack.body_id is not None else None
    period = f"{say_date_long(pack.from_day)} to {say_date_long(pack.to_day)}"
    counted = f"Figures as at {say_date_long(pack.as_at)}"
    about = [period, f"{counted}. {pack.number}." if pack.number else f"{counted}."]
    coming = next_meeting(context, pack)
    if coming and pack.kind is PackKind.PACK:
        about.append(f"For the meeting on {coming}")
    if pack.kind is PackKind.STATEMENT:
        about.append(f"Published {say_date_long(context.today())}")
    audience = Audience.PUBLIC if pack.public else Audience.INTERNAL
    return PackPaper(
        common.letterhead(context, body),
        context.today(),
        kind_title(pack.kind),
        pack,
        tuple(about),
        names_people=audience is Audience.INTERNAL,
    )


def next_meeting(context: Context, pack: Pack) -> str:
    """The day of the body's first meeting from today on; empty when none is planned."""
    if pack.body_id is None:
        return ""
    over = (MeetingState.CANCELLED, MeetingState.CLOSED)
    coming = context.store.meetings.all(body_id=pack.body_id, from_day=context.today())
    return next((say_date_long(row.day) for row in coming if row.state not in over), "")
