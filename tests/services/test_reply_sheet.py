"""The reply sheet: of a ward, a councillor or issues chosen, without anything private for the public."""

import datetime as dt
from typing import Any
from uuid import UUID

import pytest

from cspdesk.domain.answer_kinds import Answer, Matter
from cspdesk.domain.kinds import Audience, Kind
from cspdesk.domain.papers.bulletins import BulletinPaper
from cspdesk.office import Office
from cspdesk.services.papers import registry, replies
from cspdesk.services.papers.registry import Wanted


@pytest.fixture
def forum(office: Office) -> UUID:
    with office.store.work("person") as work:
        work.add(Kind.PERSON, name="Rosie Green", resident=True)
        work.commit()
    body = office.bodies.forums()[0].id
    lamp = office.issues.add(
        "The lamp is out, says Rosie Green", body_id=body, ward="Mill", private_detail="Flat 4"
    )
    office.issues.add("Cars park on the grass", body_id=body, ward="Castle")
    office.issues.add("Nobody called back", body_id=body, ward="Mill", matter=Matter.COMPLAINT)
    office.answers.answer(lamp, Answer.DONE, "The lamp was mended.")
    return body


def sheet(office: Office, audience: Audience = Audience.PUBLIC, **options: Any) -> BulletinPaper:
    return replies.build(office.context, None, Wanted(audience, options=options))


def words(paper: BulletinPaper) -> list[str]:
    return [row[1] for section in paper.sections if section.table for row in section.table.rows]


def test_a_ward_has_its_own_sheet(office: Office, forum: UUID) -> None:
    assert words(sheet(office, ward="Castle")) == ["Cars park on the grass"]


def test_the_public_reads_no_resident_and_no_complaint(office: Office, forum: UUID) -> None:
    told = str(sheet(office))
    for private in ("Rosie", "Green", "Flat 4", "Nobody called back"):
        assert private not in told


def test_the_office_reads_its_complaints_too(office: Office, forum: UUID) -> None:
    assert "Nobody called back" in words(sheet(office, Audience.INTERNAL, ward="Mill"))


def test_the_public_reads_no_councillor_who_has_not_said_that_they_may_be_named(
    office: Office, forum: UUID
) -> None:
    councillor = office.people.add("Kim Ward", role_title="Councillor for Mill")
    office.issues.add("The hedge hides the sign", body_id=forum, councillor_id=councillor)
    told = sheet(office, councillor="Kim Ward")
    assert words(told) == ["The hedge hides the sign"]
    assert "Kim Ward" not in str(told)
    assert told.title == "Councillor for Mill"


def test_a_complaint_among_those_chosen_is_not_read_by_the_public(office: Office, forum: UUID) -> None:
    ids = [row.id for row in office.issues.all()]
    assert "Nobody called back" not in words(sheet(office, issues=ids))
    assert "Nobody called back" in words(sheet(office, Audience.INTERNAL, issues=ids))


def test_issues_chosen_come_in_their_order(office: Office, forum: UUID) -> None:
    ids = [row.id for row in reversed(office.issues.all()) if row.matter is Matter.ISSUE]
    assert words(sheet(office, issues=ids))[-1] == "Cars park on the grass"
    assert len(words(sheet(office, issues=ids))) == 2


def test_no_issue_at_all_is_a_sound_paper(office: Office) -> None:
    paper = sheet(office)
    assert [section.table for section in paper.sections] == [None, None]


def test_a_period_is_said(office: Office, forum: UUID) -> None:
    paper = replies.build(office.context, None, Wanted(from_day=dt.date(2020, 1, 1)))
    assert paper.period == "Raised since 1 Jan 2020"


def test_wards_are_offered_as_they_are_typed(office: Office, forum: UUID) -> None:
    paper = registry.PAPERS["replies"]
    ward = next(option for option in paper.options if option.key == "ward")
    assert registry.choices_of(office.context, paper, ward) == (
        ("", "All"),
        ("Castle", "Castle"),
        ("Mill", "Mill"),
    )
