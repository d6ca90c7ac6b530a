"""Contacts: a file looked at before anything is stored, all rows or none, and lists for other programs."""

import datetime as dt
from uuid import UUID

import pytest

from cspdesk.domain.kinds import Consent, RoleKind, Standing
from cspdesk.errors import Refused
from cspdesk.office import Office
from cspdesk.services.contacts import ContactPreview, Decision, Match, Whom

CSV = (
    "First Name,Last Name,Company,E-mail Address,Business Phone\r\n"
    "Ann,Sample,Police,ann@example.org,01234 000001\r\n"
    "Ben,Model,Probation,ben@example.org,\r\n"
    "Bad,Row,Police,not an address,\r\n"
)


def look(office: Office, text: str = CSV) -> ContactPreview:
    return office.contacts.preview(text.encode(), "list.csv")


def add(office: Office, name: str, agency: str | None = None, **values: object) -> UUID:
    return office.people.add(name, agency, **values)


def test_looking_stores_nothing(office: Office) -> None:
    before = len(office.history.recent())
    preview = look(office)
    assert [row.match for row in preview.rows] == [Match.NEW, Match.NEW]
    assert "not an e-mail" in preview.refused[0].reason
    assert len(office.history.recent()) == before


def test_taken_rows_are_one_undo(office: Office) -> None:
    office.contacts.take(look(office))
    assert [p.name for p in office.people.all()] == ["Ann Sample", "Ben Model"]
    office.history.undo(office.history.recent()[-1].id)
    assert office.people.all() == []
    assert office.partners.named("Probation") is None


def test_agency_of_an_address_book_is_no_partner(office: Office) -> None:
    taken = office.contacts.take(look(office))
    assert office.partners.named("Probation").standing is Standing.OUTSIDE
    assert office.partners.counts().members == 16
    assert taken.words == "Contacts: 2 added, 1 new agency."


def test_address_list_leaves_out_a_no_and_a_resident_without_a_yes(office: Office) -> None:
    add(office, "Seat Unasked", "Police")
    add(office, "Seat No", "Police", may_be_contacted=Consent.NO)
    add(office, "Home Unasked", resident=True)
    add(office, "Home Yes", resident=True, may_be_contacted=Consent.YES)
    named = {row.name for row in office.contacts.rows(Whom.CONTACTABLE) if row.name}
    assert named == {"Seat Unasked", "Home Yes"}


def test_known_person_gets_only_what_is_missing(office: Office) -> None:
    ann = add(office, "Ann Sample", "Police", email="ann@example.org", note="Keep me")
    preview = look(office)
    assert (preview.rows[0].match, preview.rows[0].fills) == (Match.SAME, ("telephone",))
    office.contacts.take(preview)
    assert office.people.get(ann).phone == "01234 000001"
    assert len(office.people.all()) == 2


def test_same_file_again_brings_nothing(office: Office) -> None:
    office.contacts.take(look(office))
    with pytest.raises(Refused, match="nothing to take"):
        office.contacts.take(look(office))


def test_like_name_alone_is_never_joined(office: Office) -> None:
    add(office, "A Sample", "BBC")
    row = look(office).rows[0]
    assert (row.match, row.decision) == (Match.LIKELY, Decision.ADD)


def test_same_name_elsewhere_is_only_likely(office: Office) -> None:
    add(office, "Ann Sample", "BBC", email="other@example.org")
    assert look(office).rows[0].match is Match.LIKELY


def test_row_twice_in_the_file_is_left_out(office: Office) -> None:
    line = "Ann,Sample,Police,ann@example.org,01234 000001\r\n"
    assert look(office, CSV + line).rows[-1].match is Match.TWICE


def test_choice_wins_over_what_was_proposed(office: Office) -> None:
    office.contacts.take(look(office), {0: Decision.SKIP})
    assert [p.name for p in office.people.all()] == ["Ben Model"]


def test_merge_meanwhile_refuses_all_rows(office: Office) -> None:
    ann = add(office, "Ann Sample", "Police", email="ann@example.org")
    preview = look(office)
    office.merging.merge_people(add(office, "Annie Sample"), ann)
    before = len(office.people.all())
    with pytest.raises(Refused, match="Nothing was taken"):
        office.contacts.take(preview)
    assert len(office.people.all()) == before


def test_cards_are_known_from_their_first_line(office: Office) -> None:
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann Sample\r\nN:Sample;Ann;;;\r\nEND:VCARD\r\n"
    assert look(office, card).rows[0].contact.name == "Ann Sample"


def test_organisation_alone_is_an_agency(office: Office) -> None:
    preview = look(office, "Company,E-mail Address\r\nYouth Offending Service,yos@example.org\r\n")
    office.contacts.take(preview)
    assert office.partners.named("YOS").email == "yos@example.org"


def test_what_goes_out_comes_back_the_same(office: Office) -> None:
    add(office, "Ann Sample", "Police", email="ann@example.org", address="1 Example Street")
    for data in (office.contacts.csv(Whom.EVERYBODY), office.contacts.vcf(Whom.EVERYBODY)):
        rows = office.contacts.preview(data, "back").rows
        assert [(row.match, row.decision) for row in rows] == [(Match.SAME, Decision.SKIP)]


def test_who_said_no_is_not_among_those_to_contact(office: Office) -> None:
    ann = add(office, "Ann Sample", "Police")
    office.people.set_consent(ann, Consent.NO, None, "", naming=False)
    add(office, "Ray Resident", resident=True)
    add(office, "Ben Model", "Police")
    assert [row.name for row in office.contacts.rows(Whom.CONTACTABLE)] == ["Ben Model"]
    assert len(office.contacts.rows(Whom.EVERYBODY)) == 3


def test_duty_body_stands_among_the_contacts(office: Office) -> None:
    office.partners.add("Commissioner", standing=Standing.DUTY, duty="Duty to co-operate")
    assert "Commissioner" in [row.organisation for row in office.contacts.rows(Whom.CONTACTABLE)]


def test_empty_list_is_no_file(office: Office) -> None:
    with pytest.raises(Refused, match="Nobody"):
        office.contacts.csv(Whom.CHAIRS)


def test_chairs_of_a_day_are_those_of_that_day(office: Office) -> None:
    forum = office.bodies.forums()[0].id
    old, new = add(office, "Old Chair", email="old@example.org"), add(office, "New Chair")
    change = dt.date(2026, 6, 1)
    office.bodies.set_office(forum, RoleKind.CHAIR, old, dt.date(2026, 1, 1))
    office.bodies.set_office(forum, RoleKind.CHAIR, new, change)
    before = office.contacts.rows(Whom.CHAIRS, change - dt.timedelta(days=1))
    assert [(row.name, row.job_title) for row in before] == [("Old Chair", "Chair, Forum 1")]
    assert [row.name for row in office.contacts.rows(Whom.CHAIRS)] == ["New Chair"]


def test_chairs_paper_shows_vacant_chairs(office: Office) -> None:
    from cspdesk.services.papers import chairs
    from cspdesk.services.papers.registry import Wanted

    paper = chairs.build(office.context, None, Wanted())
    assert len(paper.lines) == 18
    assert {line.name for line in paper.lines} == {""}
