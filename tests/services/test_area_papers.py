"""Papers about an area, letters, labels and forms, from the store."""

import datetime as dt
import io
from uuid import UUID

import pdfplumber
import pytest

from cspdesk.domain.activity_kinds import AnswerForm, Phase
from cspdesk.domain.answer_kinds import Answer, Dealt, FeedbackWay, Matter
from cspdesk.domain.kinds import Audience, Consent, IssueSource, Kind, MeetingKind, RoleKind
from cspdesk.domain.publication_kinds import BlockKind
from cspdesk.errors import Refused
from cspdesk.office import Office
from cspdesk.services.papers.registry import Wanted, build
from cspdesk.services.surveys import Asked

TODAY = dt.date(2026, 11, 21)


def public(**options: object) -> Wanted:
    return Wanted(audience=Audience.PUBLIC, options=options)


def internal(**options: object) -> Wanted:
    return Wanted(options=options)


@pytest.fixture
def forum(office: Office) -> UUID:
    return office.bodies.forums()[0].id


@pytest.fixture
def raiser(office: Office) -> UUID:
    return office.people.add(
        "Pat Resident",
        resident=True,
        may_be_contacted=Consent.YES,
        address="12 Ford End Road\nBedford",
        postcode="MK40 4LF",
    )


@pytest.fixture
def issue(office: Office, forum: UUID, raiser: UUID) -> UUID:
    return office.issues.add(
        "Broken lights in the alley",
        body_id=forum,
        raised_on=dt.date(2026, 11, 2),
        source=IssueSource.LETTER,
        raiser_id=raiser,
        private_detail="Her number is 01632 960 999",
        place="Westbourne Road",
    )


def words(pdf: bytes) -> str:
    with pdfplumber.open(io.BytesIO(pdf)) as file:
        return " ".join(" ".join(page.extract_text() for page in file.pages).split())


# Priorities


def test_the_flyer_shows_current_priorities_alone_each_with_progress_or_none_yet(
    office: Office, forum: UUID
) -> None:
    office.priorities.set(forum, [("Old matter", None)], from_day=dt.date(2026, 5, 1))
    first, _ = office.priorities.set(forum, [("Speeding", None), ("Litter", None)])
    office.priorities.note(first, "Two checks were made.")
    office.priorities.note(first, "Ask Inspector Hill quietly.", public=False)
    text = words(office.papers.print("priorities", forum, public()).pdf)
    assert "1. Speeding Progress, 21 Nov 2026: Two checks were made." in text
    assert "2. Litter Progress: none yet" in text
    assert "Old matter" not in text
    assert "quietly" not in text


def test_a_forum_without_priorities_asks_people_to_choose(office: Office, forum: UUID) -> None:
    assert "No priorities are set now" in words(office.papers.print("priorities", forum, public()).pdf)


# Performance and update


def test_performance_gives_n_of_n_and_never_a_figure_of_nothing(
    office: Office, forum: UUID, issue: UUID
) -> None:
    office.answers.answer(issue, Answer.DONE, "All lamps are mended.", dealt=Dealt.LOCALLY)
    office.issues.add("Litter", body_id=forum, raised_on=dt.date(2026, 11, 3))
    paper = build(office.context, "performance", forum, public())
    figures = {figure.words: (figure.value, figure.note) for figure in paper.figures}
    assert figures["of issues answered"] == ("50%", "1 of 2 raised")
    assert figures["told of the answer"] == ("0%", "0 of 1 answered")
    assert figures["of actions done"] == ("not measured", "none was agreed")
    promises = paper.sections[0].table.rows
    assert ("We get back to you within 24 hours", "not measured") in promises
    assert ("We deal with it here, in the area", "100% (1 of 1)") in promises


def test_performance_holds_no_personal_data_and_no_private_detail(
    office: Office, forum: UUID, issue: UUID
) -> None:
    office.answers.answer(issue, Answer.CANNOT, why="Pat Resident knows why.")
    for name in ("performance", "update"):
        text = words(office.papers.print(name, forum, public()).pdf)
        assert "Pat Resident" not in text
        assert "960 999" not in text


def test_the_update_tells_what_was_answered_and_raised_in_the_month(
    office: Office, forum: UUID, issue: UUID
) -> None:
    office.answers.answer(issue, Answer.DONE, "All lamps are mended.")
    office.issues.add("Litter", body_id=forum, raised_on=dt.date(2026, 11, 3))
    office.issues.add("Long ago", body_id=forum, raised_on=dt.date(2026, 3, 3))
    paper = build(office.context, "update", forum, public())
    assert paper.period == "November 2026"
    did, raised = paper.sections[1], paper.sections[2]
    assert [(entry.title, entry.text) for entry in did.entries] == [
        ("Broken lights in the alley", "Done. All lamps are mended.")
    ]
    assert [row[0] for row in raised.table.rows] == ["Litter"]


def test_the_update_announces_no_meeting_of_others(office: Office, forum: UUID) -> None:
    for day, kind in ((24, MeetingKind.ORDINARY), (25, MeetingKind.EXTERNAL)):
        office.meetings.add([forum], dt.date(2026, 11, day), kind=kind, place=f"Hall {day}")
    told = str(build(office.context, "update", forum, public()).sections[-1])
    assert "Hall 24" in told
    assert "Hall 25" not in told


@pytest.mark.parametrize("paper", ["signposts", "poster", "leaflet"])
def test_whom_to_ask_for_at_a_service_is_read_by_no_public(office: Office, raiser: UUID, paper: str) -> None:
    for kind in (BlockKind.SIGNPOST, BlockKind.HELP_LINE):
        office.publications.add_block(
            kind,
            "Refuge",
            phone="01632 960 101 (Pat Resident)",
            web="https://example.org/pat-resident",
            email="pat.resident@example.org",
            hours="Mondays, ask for Pat Resident",
            on_leaflets=True,
            position=-1,
        )
    told = str(build(office.context, paper, None, public(gaps=True)))
    assert "01632 960 101" in told
    assert not [name for name in ("Pat Resident", "pat-resident", "pat.resident") if name in told]


# Letters


def test_an_acknowledgement_goes_to_the_raiser_and_says_by_when(office: Office, issue: UUID) -> None:
    (letter,) = build(office.context, "letter", issue, internal()).letters
    assert letter.to == ("Pat Resident", "12 Ford End Road", "Bedford", "MK40 4LF")
    assert letter.our_ref == "F01-2026-S001"
    assert "We will reply to you by Monday 23 November 2026" in " ".join(letter.paragraphs)
    assert "960 999" not in " ".join(letter.paragraphs)


def test_a_reply_says_why_it_cannot_be_done(office: Office, issue: UUID) -> None:
    with pytest.raises(Refused, match="no answer yet"):
        build(office.context, "letter", issue, internal(which="reply"))
    office.answers.answer(issue, Answer.CANNOT, why="The lamps belong to nobody.")
    (letter,) = build(office.context, "letter", issue, internal(which="reply")).letters
    assert "We are sorry that this cannot be done. The lamps belong to nobody." in letter.paragraphs


def test_an_extension_prints_the_reason_and_the_new_date(office: Office, issue: UUID) -> None:
    with pytest.raises(Refused, match="not put off"):
        build(office.context, "letter", issue, internal(which="extension"))
    clock = next(c for c in office.clocks.all() if c.clock == "reply")
    office.clocks.extend(clock.id, dt.date(2026, 12, 18), "The county looks at the cables first.")
    text = words(office.papers.print("letter", issue, internal(which="extension")).pdf)
    assert "The reason is: The county looks at the cables first." in text
    assert "by Friday 18 December 2026" in text


def test_one_file_holds_a_letter_to_each_and_says_to_whom_there_is_none(
    office: Office, forum: UUID, issue: UUID, raiser: UUID
) -> None:
    other = office.issues.add("Litter", body_id=forum, raiser_id=raiser)
    silent = office.people.add("Jo Silent", resident=True)
    third = office.issues.add("Noise", body_id=forum, raiser_id=silent)
    printed = office.papers.print("letter", None, internal(issues=(issue, other, third)))
    assert printed.pages == 2
    assert printed.notes == ("F01-2026-S003: Jo Silent has not said that they may be contacted.",)


def test_without_a_choice_letters_go_to_all_that_wait_for_one(office: Office, issue: UUID) -> None:
    waiting = build(office.context, "letter", None, internal())
    assert [letter.our_ref for letter in waiting.letters] == ["F01-2026-S001"]
    office.answers.answer(issue, Answer.DONE, "Mended.")
    with pytest.raises(Refused, match="No issue waits"):
        build(office.context, "letter", None, internal())
    assert len(build(office.context, "letter", None, internal(which="reply")).letters) == 1


def print_letters(office: Office, **options: object) -> None:
    """As the print room does: sets the letters, prints them, and keeps that they are sent."""
    wanted = internal(**options)
    office.letters.sent(wanted, office.papers.print("letter", None, wanted).written)


def test_printed_extensions_no_longer_wait_for_their_letter(office: Office, issue: UUID) -> None:
    clock = next(c for c in office.clocks.all() if c.clock == "reply")
    office.clocks.extend(clock.id, dt.date(2026, 12, 18), "The county looks at the cables first.")
    print_letters(office, which="extension")
    (put_off,) = office.answers.chain(issue).extensions
    assert put_off.letter_on == office.context.today()
    with pytest.raises(Refused, match="No issue waits"):
        build(office.context, "letter", None, internal(which="extension"))


def test_a_printed_acknowledgement_stops_its_clock_and_a_printed_reply_tells(
    office: Office, issue: UUID
) -> None:
    print_letters(office)
    assert next(c for c in office.clocks.all() if c.clock == "acknowledge").met_on == office.context.today()
    office.answers.answer(issue, Answer.DONE, "Mended.")
    print_letters(office, which="reply")
    assert [row.way for row in office.answers.chain(issue).feedback] == [FeedbackWay.LETTER]


def test_logging_a_reply_tells_its_issue_and_undo_takes_both_back(office: Office, issue: UUID) -> None:
    office.answers.answer(issue, Answer.DONE, "Mended.")
    wanted = internal(which="reply")
    office.publications.log_print("letter", None, wanted, office.papers.print("letter", None, wanted))
    assert not office.issues.get(issue).owes_telling
    office.history.undo(office.history.recent()[-1].id)
    assert office.issues.get(issue).owes_telling
    assert office.publications.all() == []


def test_an_address_stands_in_the_window_of_an_envelope(office: Office, issue: UUID) -> None:
    pdf = office.papers.print("letter", issue, internal()).pdf
    with pdfplumber.open(io.BytesIO(pdf)) as file:
        found = [w for w in file.pages[0].extract_words() if w["text"] in ("Pat", "4LF", "Ford")]
    millimetres = 72 / 25.4
    address = [w for w in found if w["top"] < 100 * millimetres]
    assert len(address) == 3
    assert all(53 * millimetres <= w["top"] and w["bottom"] <= 82 * millimetres for w in address)
    assert all(20 * millimetres <= w["x0"] <= 100 * millimetres for w in address)


# Labels and badges


def test_labels_are_for_those_who_may_be_written_to(office: Office, forum: UUID, raiser: UUID) -> None:
    silent = office.people.add("Jo Silent", resident=True, address="1 High Street")
    with office.store.work("members") as work:
        for person in (raiser, silent):
            work.add(Kind.ROLE, kind=RoleKind.MEMBER, person_id=person, body_id=forum)
        work.commit()
    paper = build(office.context, "labels", forum, internal(start=3))
    assert paper.labels == (("Pat Resident", "12 Ford End Road", "Bedford", "MK40 4LF"),)
    assert paper.left_out == ("Jo Silent: has not said that they may be contacted.",)
    assert words(office.papers.print("labels", forum, internal(start=3)).pdf) == (
        "Pat Resident 12 Ford End Road Bedford MK40 4LF"
    )


def test_labels_of_nobody_are_refused(office: Office, forum: UUID) -> None:
    with pytest.raises(Refused, match="Nobody of those"):
        build(office.context, "labels", forum, internal())


def test_a_sheet_of_labels_has_no_place_beyond_its_last(office: Office, forum: UUID, raiser: UUID) -> None:
    with pytest.raises(Refused, match="places 1 to 21"):
        office.papers.print("labels", None, internal(whom="everybody", start=22))


# Forms and registers


def test_a_ballot_offers_the_open_issues_or_the_choices_typed(
    office: Office, forum: UUID, issue: UUID
) -> None:
    (question,) = build(office.context, "ballot", forum, public()).questions
    assert (question.form, question.choices) == (AnswerForm.RANK, ("Broken lights in the alley",))
    (typed,) = build(office.context, "ballot", forum, public(choices="A\n\nB", how="dots")).questions
    assert (typed.form, typed.choices) == (AnswerForm.MANY, ("A", "B"))


def test_a_questionnaire_prints_as_it_is_set_up(office: Office) -> None:
    with pytest.raises(Refused, match="no questionnaire"):
        build(office.context, "questionnaire", None, public())
    asked = (
        Asked("Do you feel safe?", AnswerForm.SCALE, ("Not at all", "Very")),
        Asked("What comes first?", AnswerForm.RANK, ("Litter", "Speeding")),
    )
    made = office.surveys.add("Pride In", asked, intro="Two questions.")
    office.surveys.add("Newer", asked[:1])
    paper = build(office.context, "questionnaire", None, public(survey=str(made), number=7))
    assert [(q.form, q.choices) for q in paper.questions] == [(each.form, each.choices) for each in asked]
    text = words(office.papers.print("questionnaire", None, public(survey=str(made), number=7)).pdf)
    for said in ("Pride In", "Two questions.", "Not at all", "Write 1 beside", "Speeding", "Paper number 7"):
        assert said in text


def test_fourteen_before_and_six_after_prints_minus_eight(office: Office) -> None:
    kinds = {kind.key: kind.id for kind in office.activities.kinds()}
    day = office.activities.add(kinds["environmental_day"], "Spring clean", TODAY)
    office.activities.set_counts(day, {"Litter": 9, "Graffiti": 5}, Phase.BEFORE)
    office.activities.set_counts(day, {"Litter": 2, "Graffiti": 4}, Phase.AFTER)
    text = words(office.papers.print("scores", day, public()).pdf)
    for row in ("Litter 9 2 \u22127", "Graffiti 5 4 \u22121", "All signs 14 6 \u22128"):
        assert row in text


def test_a_day_not_scored_yet_has_a_sheet_to_write_on(office: Office) -> None:
    kinds = {kind.key: kind.id for kind in office.activities.kinds()}
    day = office.activities.add(kinds["environmental_day"], "Spring clean", TODAY)
    text = words(office.papers.print("scores", day, public()).pdf)
    assert "Litter" in text
    assert "Scored by" in text


def test_ninety_days_of_a_full_calendar_are_one_page(office: Office) -> None:
    kinds = {kind.key: kind.id for kind in office.activities.kinds()}
    for number in range(40):
        office.activities.add(kinds["campaign"], f"Campaign {number}", TODAY + dt.timedelta(days=2 * number))
    printed = office.papers.print("calendar", None, public())
    assert printed.pages == 1
    assert "Campaign 39" in words(printed.pdf)


def test_signposts_unchecked_for_half_a_year_are_listed_for_the_office_alone(office: Office) -> None:
    office.publications.add_block(BlockKind.SIGNPOST, "Refuge", phone="1", checked_on=dt.date(2026, 1, 5))
    office.publications.add_block(BlockKind.SIGNPOST, "Shelter", phone="2", checked_on=dt.date(2026, 11, 5))
    first = build(office.context, "signposts", None, internal()).sections[0]
    assert (first.heading, [entry.title for entry in first.entries]) == ("To be checked", ["Refuge"])
    headings = [section.heading for section in build(office.context, "signposts", None, public()).sections]
    assert "To be checked" not in headings


def test_a_hotspot_is_listed_with_what_is_in_place(office: Office, forum: UUID) -> None:
    kinds = {kind.key: kind.id for kind in office.activities.kinds()}
    spot = office.activities.add(kinds["hotspot"], "The alley", dt.date(2026, 6, 1), body_id=forum)
    office.activities.add(kinds["hotspot"], "The park", dt.date(2026, 6, 1), body_id=forum)
    office.activities.add(kinds["hotspot_measure"], "Two cameras", dt.date(2026, 7, 1), series_id=spot)
    rows = build(office.context, "hotspots", None, internal()).sections[0].table.rows
    assert {row[0]: row[4] for row in rows} == {"The alley": "Two cameras", "The park": "none yet"}


def test_a_hotspot_is_listed_with_its_actions_and_how_they_stand(office: Office, forum: UUID) -> None:
    kinds = {kind.key: kind.id for kind in office.activities.kinds()}
    spot = office.activities.add(kinds["hotspot"], "The alley", dt.date(2026, 6, 1), body_id=forum)
    camera = office.activities.add(kinds["hotspot_measure"], "Camera", dt.date(2026, 7, 1), series_id=spot)
    for text, activity in (("Cut the hedge", spot), ("Move the camera", camera)):
        office.actions.add(text, body_id=forum, activity_id=activity)
    (row,) = build(office.context, "hotspots", None, internal()).sections[0].table.rows
    assert row[5] == "F01-2026-001 Cut the hedge (open); F01-2026-002 Move the camera (open)"


def test_the_top_places_of_the_hotspot_sheet_show_ties(office: Office, forum: UUID) -> None:
    for place in ("Mill Lane", "Mill Lane", "High Street", "The park"):
        office.issues.add("Damage", body_id=forum, place=place)
    rows = build(office.context, "hotspots", forum, internal()).sections[1].table.rows
    assert [row[:2] for row in rows] == [("1", "Mill Lane"), ("2=", "High Street"), ("2=", "The park")]


def test_the_update_tells_nobody_of_a_complaint(office: Office, forum: UUID) -> None:
    office.issues.add(
        "Nobody called back", body_id=forum, raised_on=dt.date(2026, 11, 3), matter=Matter.COMPLAINT
    )
    assert "Nobody called back" not in words(office.papers.print("update", forum, public()).pdf)


def test_every_month_without_contact_is_listed(office: Office, forum: UUID) -> None:
    kinds = {kind.key: kind.id for kind in office.activities.kinds()}
    visit = office.activities.add(kinds["group_visit"], "Visit", dt.date(2026, 6, 3), body_id=forum)
    office.activities.close(visit)
    missing = {
        e.title: e.note or e.text
        for e in build(office.context, "contacts", None, internal()).sections[1].entries
    }
    assert missing["Forum 1"] == "Apr 2026, May 2026, Jul 2026, Aug 2026, Sep 2026, Oct 2026, Nov 2026"
