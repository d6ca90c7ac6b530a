"""E-mail drafts about a meeting: whom they reach, what they say, and what is kept of them."""

import datetime as dt
import email
from email.message import Message
from uuid import UUID

import pytest

from cspdesk.domain.kinds import Consent, Kind, MeetingState, RoleKind
from cspdesk.errors import Refused
from cspdesk.office import Office

NEXT = dt.date(2026, 12, 15)


@pytest.fixture
def meeting(office: Office) -> UUID:
    """A coming meeting of Forum 1 with four members."""
    body = office.bodies.forums()[0].id
    people = (
        ("Jo Green", "jo@example.org", Consent.YES, False),
        ("Ann Hill", "", Consent.YES, False),
        ("Lee No", "lee@example.org", Consent.NO, False),
        ("Pat Resident", "pat@example.org", Consent.UNKNOWN, True),
    )
    with office.store.work("people") as work:
        for name, address, contact, resident in people:
            person = work.add(
                Kind.PERSON, name=name, email=address, may_be_contacted=contact, resident=resident
            )
            kind = RoleKind.CHAIR if name == "Jo Green" else RoleKind.MEMBER
            work.add(Kind.ROLE, kind=kind, person_id=person, body_id=body)
        work.commit()
    return office.meetings.add([body], NEXT, start=dt.time(19), place="Hall A")


def read(eml: bytes) -> Message:
    return email.message_from_bytes(eml)


def words(eml: bytes) -> str:
    (text,) = (part for part in read(eml).walk() if part.get_content_type() == "text/plain")
    payload = text.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode("utf-8")


def test_papers_go_to_those_who_may_be_contacted_in_bcc(office: Office, meeting: UUID) -> None:
    draft = office.mail.papers_draft(meeting)
    message = read(draft.eml)
    assert "jo@example.org" in message["Bcc"]
    assert "lee@" not in message["Bcc"]
    assert "pat@" not in message["Bcc"]
    assert message["To"] is None
    assert message["X-Unsent"] == "1"


def test_those_it_does_not_reach_are_listed_with_the_reason(office: Office, meeting: UUID) -> None:
    _, post = office.mail.reach(meeting)
    assert {line.name: line.why for line in post} == {
        "Ann Hill": "no e-mail",
        "Lee No": "does not want to be contacted",
        "Pat Resident": "has not said that they may be contacted",
    }


def test_one_address_that_cannot_be_sent_to_goes_to_post_and_holds_nobody_up(
    office: Office, meeting: UUID
) -> None:
    hill = next(person for person in office.people.all() if person.name == "Ann Hill")
    office.people.change(hill.id, email="jörg@example.org")
    draft = office.mail.papers_draft(meeting)
    assert draft.to == 1
    assert ("Ann Hill", "jörg@example.org cannot be sent to") in [
        (line.name, line.why) for line in draft.post
    ]


def test_minutes_to_a_chair_whose_address_cannot_be_sent_to_are_refused_with_the_address(
    office: Office, meeting: UUID
) -> None:
    green = next(person for person in office.people.all() if person.name == "Jo Green")
    office.people.change(green.id, email="jörg@example.org")
    with pytest.raises(Refused, match=r"jörg@example\.org, which cannot be sent to"):
        office.mail.minutes_draft(meeting)


def test_agenda_and_calendar_entry_are_attached(office: Office, meeting: UUID) -> None:
    names = [part.get_filename() for part in read(office.mail.papers_draft(meeting).eml).walk()]
    assert [name for name in names if name] == ["F01-2026-12-15-agenda.pdf", "F01-2026-12-15.ics"]


def test_typed_template_is_no_format_string(office: Office, meeting: UUID) -> None:
    office.setup.change_partnership(mail_papers="{meeting} {meeting.__class__} {0} {unknown} 100%")
    assert words(office.mail.papers_draft(meeting).eml).strip() == (
        "Forum 1 {meeting.__class__} {0} {unknown} 100%"
    )


def test_sent_papers_keep_the_day_and_how_many(office: Office, meeting: UUID) -> None:
    office.mail.sent(meeting, "papers", 1, 3)
    row = office.meetings.get(meeting)
    assert (row.state, row.papers_out) == (MeetingState.PAPERS_OUT, dt.date(2026, 11, 21))
    (kept,) = office.meetings.dispatches(meeting)
    assert (kept.kind, kept.by_email, kept.by_post) == ("papers", 1, 3)


def test_each_owner_gets_only_what_they_owe(office: Office, meeting: UUID) -> None:
    office.minutes.open_meeting(meeting)
    office.minutes.add_action(meeting, None, "Send the form - Jo Green by 20 January")
    office.minutes.add_action(meeting, None, "Mend the light - Police by 20 January")
    (draft,) = office.mail.action_drafts(meeting)
    said = words(draft.eml)
    assert "Send the form" in said
    assert "Mend the light" not in said
    assert [line.name for line in office.mail.action_post(meeting)] == ["Police"]


def test_a_resident_who_owes_an_action_is_written_to_only_with_a_recorded_yes(
    office: Office, meeting: UUID
) -> None:
    office.minutes.open_meeting(meeting)
    office.minutes.add_action(meeting, None, "Count the lamps - Pat Resident by 20 January")
    assert office.mail.action_drafts(meeting) == []
    (line,) = office.mail.action_post(meeting)
    assert line.why == "has not said that they may be contacted"
    pat = next(person for person in office.people.all() if person.name == "Pat Resident")
    office.people.change(pat.id, may_be_contacted=Consent.YES)
    assert [draft.to for draft in office.mail.action_drafts(meeting)] == [1]


def test_minutes_are_not_sent_to_a_chair_who_does_not_want_to_be_contacted(
    office: Office, meeting: UUID
) -> None:
    office.minutes.open_meeting(meeting)
    jo = next(person for person in office.people.all() if person.name == "Jo Green")
    office.people.change(jo.id, may_be_contacted=Consent.NO)
    with pytest.raises(Refused, match="does not want to be contacted"):
        office.mail.minutes_draft(meeting)


def test_minutes_go_to_the_chair_to_check(office: Office, meeting: UUID) -> None:
    office.minutes.open_meeting(meeting)
    message = read(office.mail.minutes_draft(meeting).eml)
    assert "jo@example.org" in message["To"]


def test_cancelled_meeting_is_told_with_its_calendar_entry(office: Office, meeting: UUID) -> None:
    with pytest.raises(Refused, match="cancel or move it first"):
        office.mail.cancelled_draft(meeting)
    office.meetings.cancel(meeting, "Snow.")
    draft = office.mail.cancelled_draft(meeting)
    assert "is cancelled: Snow." in words(draft.eml)
    (entry,) = (part for part in read(draft.eml).walk() if (part.get_filename() or "").endswith(".ics"))
    payload = entry.get_payload(decode=True)
    assert isinstance(payload, bytes)
    assert b"STATUS:CANCELLED" in payload
    assert b"SEQUENCE:1" in payload
