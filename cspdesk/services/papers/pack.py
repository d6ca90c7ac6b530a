"""The steering group's pack as a paper, and the reports that are made the same way."""

from uuid import UUID

from cspdesk.domain.check_kinds import PackKind
from cspdesk.domain.dates import say_date_long
from cspdesk.domain.kinds import Audience
from cspdesk.domain.pack import Pack
from cspdesk.domain.papers.pack import PackPaper
from cspdesk.services.context import Context
from cspdesk.services.pack.build import body_of, kind_title
from cspdesk.services.pack.reads import PackWanted
from cspdesk.services.papers import common
from cspdesk.services.papers.wanted import Wanted

KINDS: dict[str, PackKind] = {"pack": PackKind.PACK}
"""The papers that are numbered and kept figure by figure, by their names in the registry."""


def build(context: Context, ref: UUID | None, wanted: Wanted) -> PackPaper:
    """The pack of a body over a period under the number it would get; nothing is kept."""
    from cspdesk.services.packs import PackService

    return of_pack(context, PackService(context).make(wanted_of(ref, wanted)))


def wanted_of(ref: UUID | None, wanted: Wanted, kind: PackKind = PackKind.PACK) -> PackWanted:
    """What a paper was asked for, as a pack is asked for; the option "sections" holds keys parted by spaces."""
    sections = tuple(str(wanted.options.get("sections") or "").split())
    return PackWanted(ref, wanted.from_day, wanted.to_day, sections, kind, wanted.audience)


def of_pack(context: Context, pack: Pack) -> PackPaper:
    """The paper of a pack that is counted already."""
    body = body_of(context, pack.body_id) if pack.body_id is not None else None
    period = f"{say_date_long(pack.from_day)} to {say_date_long(pack.to_day)}"
    counted = f"Figures as at {say_date_long(pack.as_at)}"
    about = (period, f"{counted}. Pack {pack.number}." if pack.number else f"{counted}.")
    audience = Audience.PUBLIC if pack.public else Audience.INTERNAL
    return PackPaper(
        common.letterhead(context, body),
        context.today(),
        kind_title(pack.kind),
        pack,
        about,
        names_people=audience is Audience.INTERNAL,
    )
