"""Flyers from the store: what they take from a meeting, an event, a template, and whom they never name."""

import datetime as dt
import hashlib
import io
from uuid import UUID

import pypdf
import pytest
from PIL import Image

from cspdesk.domain.kinds import Audience, Consent, Kind
from cspdesk.domain.papers.flyers import FlyerPart
from cspdesk.domain.publication_kinds import BlockKind
from cspdesk.errors import Refused
from cspdesk.office import Office
from cspdesk.services.papers.registry import PAPERS, Wanted, build, choices_of

DAY = dt.date(2026, 12, 15)


def wanted(**options: object) -> Wanted:
    return Wanted(audience=Audience.PUBLIC, options=options)


@pytest.fixture
def meeting(office: Office) -> UUID:
    body = office.bodies.forums()[0].id
    hall = office.venues.add(
        "Village Hall", address="High Street", postcode="MK40 1AA", step_free=Consent.YES
    )
    return office.meetings.add([body], DAY, start=dt.time(19), finish=dt.time(20, 30), venue_id=hall)


@pytest.fixture
def campaign(office: Office) -> UUID:
    kinds = {kind.key: kind.id for kind in office.activities.kinds()}
    return office.activities.add(
        kinds["campaign"],
        "White Ribbon week",
        dt.date(2026, 11, 23),
        to_day=dt.date(2026, 11, 29),
        what="Talk to us.",
        why="Nobody should live with abuse.",
        link="https://example.org/ribbon",
    )


def test_a_meetings_flyer_says_when_where_and_how_to_get_in(office: Office, meeting: UUID) -> None:
    paper = build(office.context, "invite", meeting, wanted())
    assert paper.when == ("Tuesday 15 December 2026", "7.00pm to 8.30pm")
    assert (paper.place, paper.address) == ("Village Hall", "High Street, MK40 1AA")
    assert paper.access == ("Step-free entrance",)
    assert "Everyone is welcome" in paper.why


def test_the_code_of_a_meeting_is_its_calendar_entry(office: Office, meeting: UUID) -> None:
    code = build(office.context, "invite", meeting, wanted()).code
    assert code.startswith("BEGIN:VCALENDAR\r\n")
    assert "DTSTART:20261215T190000Z" in code
    assert "LOCATION:Village Hall\\, High Street\\, MK40 1AA" in code


def test_the_code_may_be_a_link_or_none(office: Office, meeting: UUID) -> None:
    link = build(office.context, "invite", meeting, wanted(code="link", link="https://example.org"))
    assert link.code == "https://example.org"
    assert build(office.context, "invite", meeting, wanted(code="none")).code == ""


def test_a_cancelled_meeting_has_no_flyer(office: Office, meeting: UUID) -> None:
    office.meetings.cancel(meeting, "Snow.")
    with pytest.raises(Refused, match="door notice"):
        build(office.context, "invite", meeting, wanted())


def test_a_campaign_of_several_days_says_the_first_and_the_last(office: Office, campaign: UUID) -> None:
    paper = build(office.context, "flyer", campaign, wanted())
    assert paper.when == ("Monday 23 to Sunday 29 November 2026",)
    assert paper.why == "Talk to us.\nNobody should live with abuse."
    assert "DTEND;VALUE=DATE:20261130" in paper.code


def test_a_poster_in_own_words_needs_no_words(office: Office) -> None:
    assert office.papers.print("poster", None, Wanted(audience=Audience.PUBLIC)).pages == 1
    paper = build(
        office.context, "poster", None, wanted(what="Lost keys", when="Found on Friday", place="Office")
    )
    assert (paper.what, paper.when, paper.place) == ("Lost keys", ("Found on Friday",), "Office")


def test_a_help_line_changed_once_changes_on_every_flyer(
    office: Office, meeting: UUID, campaign: UUID
) -> None:
    (shown, *_) = build(office.context, "poster", None, wanted()).help
    block = next(b for b in office.publications.blocks(BlockKind.HELP_LINE) if b.title == shown.title)
    office.publications.change_block(block.id, phone="01632 960 101")
    for name, ref in (("invite", meeting), ("flyer", campaign), ("poster", None)):
        assert build(office.context, name, ref, wanted()).help[0].ways[0] == "01632 960 101"


def test_a_template_sets_blocks_colour_words_and_shared_texts(office: Office, meeting: UUID) -> None:
    office.publications.add_block(BlockKind.CONTENT, "How to report ASB", "Ring 101.", key="report")
    content = {
        "blocks": ["what", "words", "help"],
        "colour": "#b3261e",
        "words": {"kicker": "How to"},
        "texts": ["report"],
    }
    template = office.publications.keep_template("invite", "Report", content)
    paper = build(office.context, "invite", meeting, wanted(template=str(template)))
    assert paper.order == (FlyerPart.WHAT, FlyerPart.WORDS, FlyerPart.HELP)
    assert (paper.colour, paper.kicker) == ("#b3261e", "How to")
    assert [(each.heading, each.text) for each in paper.words] == [("How to report ASB", "Ring 101.")]


def test_one_text_changed_appears_in_every_template_that_uses_it(office: Office, meeting: UUID) -> None:
    block = office.publications.add_block(BlockKind.CONTENT, "Services for victims", "Old.", key="victims")
    template = office.publications.keep_template("flyer", "Victims", {"texts": ["victims"]})
    office.publications.change_block(block, text="New.")
    for name, ref in (("invite", meeting), ("poster", None)):
        assert build(office.context, name, ref, wanted(template=str(template))).words[0].text == "New."


def test_a_template_with_a_text_that_is_gone_is_refused(office: Office, meeting: UUID) -> None:
    template = office.publications.keep_template("invite", "Gone", {"texts": ["nowhere"]})
    with pytest.raises(Refused, match="“nowhere”"):
        build(office.context, "invite", meeting, wanted(template=str(template)))


def _attach(office: Office, may_be_printed: Consent) -> UUID:
    file = io.BytesIO()
    Image.new("RGB", (60, 40), "#336699").save(file, "PNG")
    data = file.getvalue()
    with office.store.work("picture") as work:
        sha = hashlib.sha256(data).hexdigest()
        work.add_blob(sha, data)
        made = work.add(
            Kind.ATTACHMENT,
            owner_kind="partnership",
            owner_id=office.context.partnership.id,
            name="p.png",
            media_type="image/png",
            size=len(data),
            sha256=sha,
            may_be_printed=may_be_printed,
        )
        work.commit()
    return made


def test_a_picture_nobody_said_may_be_printed_is_refused(office: Office, meeting: UUID) -> None:
    with pytest.raises(Refused, match="not marked for use in print"):
        build(office.context, "invite", meeting, wanted(picture=_attach(office, Consent.UNKNOWN)))


def test_a_flyer_names_no_resident(office: Office, meeting: UUID) -> None:
    office.people.add("Pat Resident", resident=True, may_be_named=Consent.YES)
    office.meetings.change(meeting, title="What Pat Resident asked")
    pdf = office.papers.print("invite", meeting, wanted(why="Ask Pat Resident!", words="By Pat Resident")).pdf
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    assert "Pat Resident" not in reader.pages[0].extract_text() + str(reader.metadata)


def test_a_flyers_code_leads_to_no_resident(office: Office, meeting: UUID) -> None:
    office.people.add("Pat Resident", resident=True, may_be_named=Consent.YES)
    with pytest.raises(Refused, match="The link names somebody"):
        build(
            office.context, "invite", meeting, wanted(code="link", link="https://example.org/Pat%20Resident")
        )


def test_the_usual_choices_and_those_of_the_office_are_offered(office: Office) -> None:
    made = office.publications.keep_template("flyer", "Red", {"colour": "#b3261e"})
    paper = PAPERS["invite"]
    option = next(each for each in paper.options if each.key == "template")
    offered = choices_of(office.context, paper, option)
    assert offered[0] == ("", "Usual")
    assert (str(made), "Red") in offered


def test_three_information_leaflets_print_from_the_templates_that_are_shipped(office: Office) -> None:
    shipped = office.publications.templates("poster")
    assert len(shipped) == 3
    for row in shipped:
        for size in ("A5", "A4"):
            options = {"template": str(row.id)}
            printed = office.papers.print(
                "poster", None, Wanted(audience=Audience.PUBLIC, size=size, options=options)
            )
            assert printed.pages == 1


def test_the_file_of_an_event_is_not_called_after_a_resident(office: Office, campaign: UUID) -> None:
    office.people.add("Pat Resident", resident=True, may_be_named=Consent.YES)
    office.activities.change(campaign, title="Pat Resident remembered")
    printed = office.papers.print("flyer", campaign, wanted())
    assert "Resident" not in printed.title
    assert "Resident" not in printed.file_name


@pytest.mark.parametrize("title", ["ਪੰਜਾਬੀ ਫੋਰਮ " * 20, ",;\\" * 60, "W" * 400])
def test_a_title_of_any_script_and_length_leaves_the_code_readable(
    office: Office, meeting: UUID, title: str
) -> None:
    office.meetings.change(meeting, title=title, place=title, venue_id=None)
    code = build(office.context, "invite", meeting, wanted()).code
    assert len(code.encode("utf-8")) <= 586
    assert code.endswith("END:VCALENDAR\r\n")
