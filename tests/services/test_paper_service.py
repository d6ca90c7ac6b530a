"""Papers by their name: what they are of, what they are called, and whom their names are for."""

import datetime as dt
from io import BytesIO
from uuid import UUID

import pypdf
import pytest

from cspdesk.domain.kinds import Audience, Consent, Kind, RoleKind
from cspdesk.errors import Refused
from cspdesk.office import Office
from cspdesk.services.papers.press import count_pages, safe_file_name, sheets_words
from cspdesk.services.papers.registry import PAPERS, Wanted, build

PUBLIC = Wanted(audience=Audience.PUBLIC)


@pytest.fixture
def meeting(office: Office) -> UUID:
    body = office.bodies.forums()[0].id
    with office.store.work("people") as work:
        person = work.add(
            Kind.PERSON, name="Pat Resident", resident=True, may_be_named=Consent.NO, role_title=""
        )
        work.add(Kind.ROLE, kind=RoleKind.MEMBER, person_id=person, body_id=body)
        work.commit()
    return office.meetings.add([body], dt.date(2026, 12, 15), start=dt.time(19), finish=dt.time(20))


def text(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages)


def test_agenda_prints_items_with_clock_times(office: Office, meeting: UUID) -> None:
    printed = office.papers.print("agenda", meeting)
    assert "Police report" in text(printed.pdf)
    assert "7.20pm" in text(printed.pdf)
    assert (printed.title, printed.file_name) == ("Agenda, F01-2026-12-15", "F01-2026-12-15-agenda.pdf")


def test_pages_are_counted(office: Office, meeting: UUID) -> None:
    printed = office.papers.print("agenda", meeting, Wanted(large_print=True))
    pages = len(pypdf.PdfReader(BytesIO(printed.pdf)).pages)
    assert printed.pages == count_pages(printed.pdf) == pages > 1


def test_same_paper_gives_the_same_bytes(office: Office, meeting: UUID) -> None:
    assert office.papers.print("agenda", meeting).pdf == office.papers.print("agenda", meeting).pdf


def test_warning_that_items_outrun_the_meeting_is_for_the_office_alone(office: Office, meeting: UUID) -> None:
    assert build(office.context, "agenda", meeting, Wanted()).warning
    assert not build(office.context, "agenda", meeting, PUBLIC).warning


def test_public_agenda_names_no_resident(office: Office, meeting: UUID) -> None:
    office.agenda.add(meeting, "What Pat Resident asked about parking", lead="Pat Resident")
    assert "Pat Resident" in text(office.papers.print("agenda", meeting).pdf)
    assert "Pat Resident" not in text(office.papers.print("agenda", meeting, PUBLIC).pdf)


def test_open_actions_stand_once_under_matters_arising(office: Office, meeting: UUID) -> None:
    body = office.meetings.bodies_of(meeting)[0]
    held = office.meetings.add([body], dt.date(2026, 11, 3))
    office.minutes.open_meeting(held)
    office.minutes.add_action(held, None, "Mend the light - Police by 10 November")
    office.closing.close(held, "Tried.")
    paper = build(office.context, "agenda", meeting, Wanted())
    (line,) = paper.matters
    assert (line.number, line.times_carried, line.days_overdue) == ("F01-2026-001", 1, 11)
    assert text(office.papers.print("agenda", meeting).pdf).count("Mend the light") == 1


def test_sign_in_sheet_lists_members_and_leaves_lines(office: Office, meeting: UUID) -> None:
    paper = build(office.context, "signin", meeting, Wanted())
    assert [line.name for group in paper.groups for line in group.people] == ["Pat Resident"]
    assert paper.blank_lines > 8
    assert paper.names_line


def test_door_notice_of_a_moved_meeting_says_where_it_was(office: Office, meeting: UUID) -> None:
    with pytest.raises(Refused, match="as announced"):
        office.papers.print("notice", meeting, PUBLIC)
    office.meetings.change(meeting, place="Hall A")
    office.meetings.move(meeting, dt.date(2026, 12, 16), "Snow.", start=dt.time(18), place="Hall B")
    paper = build(office.context, "notice", meeting, PUBLIC)
    assert (paper.was.date, paper.was.start, paper.was.place) == (
        dt.date(2026, 12, 15),
        dt.time(19),
        "Hall A",
    )
    assert (paper.now.date, paper.now.start, paper.now.place) == (
        dt.date(2026, 12, 16),
        dt.time(18),
        "Hall B",
    )


def test_door_notice_of_a_cancelled_meeting_says_when_the_next_one_is(office: Office, meeting: UUID) -> None:
    body = office.meetings.bodies_of(meeting)[0]
    office.meetings.add([body], dt.date(2027, 1, 19))
    office.meetings.cancel(meeting, "Snow.")
    paper = build(office.context, "notice", meeting, PUBLIC)
    assert paper.now is None
    assert paper.next_meeting.date == dt.date(2027, 1, 19)


def test_poster_of_dates_marks_what_is_cancelled(office: Office, meeting: UUID) -> None:
    office.meetings.cancel(meeting, "Snow.")
    paper = build(office.context, "dates", None, PUBLIC)
    assert [(line.body, line.cancelled) for line in paper.dates] == [("Forum 1", True)]
    assert paper.period == "2026-27"


def test_meetings_not_open_to_the_public_stay_off_the_public_poster(office: Office) -> None:
    other = next(body.id for body in office.bodies.all() if body.kind.value != "forum")
    office.meetings.add([other], dt.date(2026, 12, 15))
    assert build(office.context, "dates", None, PUBLIC).dates == ()
    assert len(build(office.context, "dates", None, Wanted()).dates) == 1


def test_paper_of_a_meeting_needs_one(office: Office) -> None:
    with pytest.raises(Refused, match="say which"):
        office.papers.print("agenda")


def test_unknown_paper_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="There is no paper “menu”"):
        office.papers.print("menu")


def test_sign_in_sheet_is_never_public(office: Office, meeting: UUID) -> None:
    with pytest.raises(Refused, match="internal use only"):
        office.papers.print("signin", meeting, PUBLIC)


def test_every_paper_has_its_builder(office: Office) -> None:
    from importlib import import_module

    for kind in PAPERS.values():
        module, name = kind.builder.split(":")
        assert callable(getattr(import_module(f"cspdesk.services.papers.{module}"), name)), kind.name


@pytest.mark.parametrize(
    ("pages", "said"),
    [
        (1, ""),
        (2, "1 sheet printed on both sides"),
        (5, "3 sheets printed on both sides, or 2 with two pages to a side"),
    ],
)
def test_sheets_are_said_for_saving_paper(pages: int, said: str) -> None:
    assert sheets_words(pages) == said


@pytest.mark.parametrize(
    ("typed", "kept"), [("Forum 1/2: <a>", "Forum-1-2-a"), ("../..", "paper"), ("Llŷn ąę", "Llŷn-ąę")]
)
def test_file_names_are_safe_everywhere(typed: str, kept: str) -> None:
    assert safe_file_name(typed) == kept


def test_minutes_of_a_meeting_not_yet_held_are_refused(office: Office, meeting: UUID) -> None:
    with pytest.raises(Refused, match="has not been held yet"):
        office.papers.print("minutes", meeting)
    office.minutes.open_meeting(meeting)
    assert office.papers.print("minutes", meeting).pages


def test_a_cancelled_meeting_has_no_minutes(office: Office, meeting: UUID) -> None:
    office.meetings.cancel(meeting, "Snow.")
    with pytest.raises(Refused, match="print its notice"):
        office.papers.print("minutes", meeting)
