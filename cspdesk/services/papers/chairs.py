"""The chairs' mailing list: who chairs which body on a day, and how each is reached."""

from uuid import UUID

from cspdesk.domain.dates import say_date_short
from cspdesk.domain.papers.lists import MailingLine, MailingListPaper
from cspdesk.services.chairs import Chair, chairs
from cspdesk.services.context import Context
from cspdesk.services.papers import common
from cspdesk.services.papers.registry import Wanted


def build(context: Context, ref: UUID | None, wanted: Wanted) -> MailingListPaper:
    """Chairs and vice-chairs of the last day wanted, today when none is given; it is about no one body."""
    del ref
    day = wanted.to_day or context.today()
    found = chairs(context, day)
    return MailingListPaper(
        letterhead=common.letterhead(context),
        made_on=context.today(),
        title="Chairs and vice-chairs",
        lines=tuple(map(_line, found)),
        scope="" if day == context.today() else f"Who held the chair on {say_date_short(day)}",
    )


def _line(chair: Chair) -> MailingLine:
    contact = chair.contact
    if contact is None:
        name = chair.person.name if chair.person is not None else ""
        return MailingLine(chair.body, chair.role, name, reach=chair.reach)
    # A postcode stays on one line.
    postcode = contact.postcode.replace(" ", "\u00a0")
    address = ", ".join(part for part in (*contact.address.split("\n"), postcode) if part)
    return MailingLine(
        chair.body,
        chair.role,
        contact.name,
        address,
        contact.phone or contact.mobile,
        contact.email,
        chair.reach,
    )
