"""Address labels and name badges of those who may be written to."""

from collections.abc import Iterable
from uuid import UUID

from cspdesk.domain.consent import may_be_written_to, why_not_written_to
from cspdesk.domain.papers.post import Badge, BadgesPaper, LabelsPaper
from cspdesk.errors import Refused
from cspdesk.services.chairs import chairs
from cspdesk.services.context import Context
from cspdesk.services.members import Expected, expected
from cspdesk.services.papers import common
from cspdesk.services.papers.letters import address_lines
from cspdesk.services.papers.registry import Wanted

_CHAIRS, _MEMBERS, _EVERYBODY = "chairs", "members", "everybody"


def labels(context: Context, ref: UUID | None, wanted: Wanted) -> LabelsPaper:
    """A label for each of those chosen who may be written to and whose address is held; the others are said.

    Raises Refused when nobody is left.
    """
    whom = str(wanted.options.get("whom") or (_CHAIRS if ref is None else _MEMBERS))
    found, left_out = {
        _CHAIRS: _chairs,
        _MEMBERS: _members,
        _EVERYBODY: _everybody,
    }.get(whom, _chairs)(context, ref)
    seen = tuple(dict.fromkeys(found))
    if not seen:
        raise Refused(
            "Nobody of those can be written to by post: an address is missing, or they did not agree."
        )
    return LabelsPaper(
        common.letterhead(context),
        context.today(),
        "Address labels",
        str(wanted.options.get("stock") or "L7160"),
        seen,
        _start(wanted),
        tuple(dict.fromkeys(left_out)),
    )


def badges(context: Context, ref: UUID | None, wanted: Wanted) -> BadgesPaper:
    """A badge for everybody who is expected at a meeting. Raises Refused when nobody is."""
    meeting, body = common.meeting_and_body(context, ref)
    names = common.Names(context, meeting.day, wanted.audience, body.id)
    bodies = context.store.meetings.bodies_of(meeting.id)
    people = [each for each in expected(context, bodies, meeting.day) if each.person is not None]
    if not people:
        raise Refused(f"Nobody is expected at {meeting.ref} by name: add members to {body.name} first.")
    return BadgesPaper(
        common.letterhead(context, body),
        context.today(),
        common.meeting_title(meeting, names),
        str(wanted.options.get("stock") or "L7418"),
        tuple(Badge(each.name, _title(each), each.agency) for each in people),
        _start(wanted),
    )


def _start(wanted: Wanted) -> int:
    """The place of the first label; nothing typed is the first."""
    return int(wanted.options.get("start") or 1)


def _title(each: Expected) -> str:
    return each.person.role_title if each.person is not None else ""


_Found = tuple[list[tuple[str, ...]], list[str]]


def _chairs(context: Context, ref: UUID | None) -> _Found:
    body = None if ref is None else context.store.bodies.get(ref, context.today())
    found: list[tuple[str, ...]] = []
    left_out: list[str] = []
    for chair in chairs(context, context.today()):
        if body is not None and chair.code != body.code:
            continue
        if chair.contact is not None and chair.contact.address:
            contact = chair.contact
            found.append(address_lines(contact.name, "", contact.address, contact.postcode))
        elif chair.person is not None:
            left_out.append(f"{chair.person.name}, {chair.body}: {chair.reach or 'no address yet'}.")
    return found, left_out


def _members(context: Context, ref: UUID | None) -> _Found:
    """Members and officers of a body, or of every body; an agency whose person is not known is written to itself."""
    bodies = [ref] if ref is not None else [body.id for body in context.store.bodies.all(context.today())]
    return _written(expected(context, bodies, context.today()))


def _written(people: Iterable[Expected]) -> _Found:
    found: list[tuple[str, ...]] = []
    left_out: list[str] = []
    for each in people:
        person = each.person
        if person is not None and not each.may_be_contacted:
            left_out.append(f"{each.name}: {why_not_written_to(person.may_be_contacted)}.")
            continue
        own = person.address if person is not None else ""
        address = own or each.agency_address
        if not address:
            left_out.append(f"{each.name}: no address yet.")
            continue
        postcode = person.postcode if person is not None and own else ""
        agency = "" if own or person is None else each.agency
        found.append(address_lines(each.name, agency, address, postcode))
    return found, left_out


def _everybody(context: Context, ref: UUID | None) -> _Found:
    """Everybody of the address book who may be written to."""
    del ref
    agencies = {agency.id: agency for agency in context.store.people.agencies()}
    found: list[tuple[str, ...]] = []
    left_out: list[str] = []
    for person in context.store.people.people(context.today()):
        agency = agencies.get(person.agency_id) if person.agency_id is not None else None
        address = person.address or (agency.address if agency is not None else "")
        if not may_be_written_to(person.may_be_contacted, person.resident):
            left_out.append(f"{person.name}: {why_not_written_to(person.may_be_contacted)}.")
        elif not address:
            left_out.append(f"{person.name}: no address yet.")
        else:
            at = "" if person.address or agency is None else agency.name
            found.append(address_lines(person.name, at, address, person.postcode if person.address else ""))
    return found, left_out
