"""The You Said We Did leaflet from the store: which answers and blocks, whom it never names, all in one go."""

import datetime as dt
import io

import pdfplumber
import pytest

from cspdesk.domain.answer_kinds import Answer, FeedbackWay, Matter
from cspdesk.domain.kinds import Audience, Consent, Kind
from cspdesk.domain.papers.leaflet import Fold, LeafletPaper
from cspdesk.domain.publication_kinds import BlockKind
from cspdesk.errors import Refused
from cspdesk.office import Office
from cspdesk.services.papers.leaflet import period_words
from cspdesk.services.papers.press import Form
from cspdesk.services.papers.registry import PAPERS, Wanted, build, choices_of

TODAY = dt.date(2026, 11, 21)
RESIDENT, SILENT = "Ottoline Quillfeather", "Barnaby Thistlewick"


def wanted(**options) -> Wanted:
    return Wanted(audience=Audience.PUBLIC, options=options)


def forum(office: Office, place: int = 0):
    return office.bodies.forums()[place].id


def answered(office: Office, words: str, days_ago: int = 0, **values):
    values.setdefault("body_id", forum(office))
    made = office.issues.add(words, **values)
    office.answers.answer(made, Answer.DONE, f"Done: {words}", on_day=TODAY - dt.timedelta(days=days_ago))
    return made


def ready(office: Office) -> None:
    """A long-term block; help lines come with a new store."""
    office.publications.add_block(BlockKind.LONG_TERM, "Slower roads", "A zone is planned.")


def leaflet(office: Office, ref=None, **options) -> LeafletPaper:
    made = build(office.context, "leaflet", ref, wanted(**options))
    assert isinstance(made, LeafletPaper)
    return made


def said(office: Office, ref=None, **options) -> list[str]:
    return [pair.said for pair in leaflet(office, ref, **options).pairs]


def words_of(pdf: bytes) -> str:
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return " ".join((page.extract_text() or "") for page in document.pages)


def test_answers_nobody_was_told_of_come_newest_first(office):
    ready(office)
    old, new = answered(office, "Lamps", 9), answered(office, "Cars", 2)
    told = answered(office, "Bins", 1)
    office.answers.tell([told], FeedbackWay.LEAFLET)
    office.issues.add("Not answered", body_id=forum(office))
    assert old != new
    assert said(office, forum(office)) == ["Cars", "Lamps"]


def test_answers_of_another_forum_are_left_out(office):
    ready(office)
    answered(office, "Here")
    answered(office, "There", body_id=forum(office, 1))
    assert said(office, forum(office)) == ["Here"]
    assert sorted(said(office)) == ["Here", "There"]


def test_complaints_and_contacts_are_not_taken_by_themselves(office):
    ready(office)
    answered(office, "Cars")
    answered(office, "Your officer was late", matter=Matter.COMPLAINT)
    assert said(office, forum(office)) == ["Cars"]


def test_only_answers_of_the_period_are_taken(office):
    ready(office)
    answered(office, "Old", 40)
    answered(office, "New", 2)
    paper = build(
        office.context,
        "leaflet",
        forum(office),
        Wanted(Audience.PUBLIC, from_day=TODAY - dt.timedelta(days=10), to_day=TODAY),
    )
    assert [pair.said for pair in paper.pairs] == ["New"]


def test_chosen_issues_stand_in_the_coordinators_order_even_if_told(office):
    ready(office)
    first, second = answered(office, "Lamps"), answered(office, "Cars", 3)
    office.answers.tell([second], FeedbackWay.MEETING)
    assert said(office, forum(office), issues=(second, first, second)) == ["Cars", "Lamps"]


def test_issues_may_be_chosen_by_their_numbers(office):
    ready(office)
    made = answered(office, "Lamps")
    ref = office.issues.get(made).ref
    assert said(office, forum(office), issues=f"{ref.lower()}") == ["Lamps"]


def test_an_issue_without_an_answer_is_not_a_pair(office):
    ready(office)
    bare = office.issues.add("Cars", body_id=forum(office))
    with pytest.raises(Refused, match="has no answer yet"):
        leaflet(office, forum(office), issues=(bare,))


def test_cannot_prints_its_why(office):
    ready(office)
    made = office.issues.add("A gate", body_id=forum(office))
    office.answers.answer(made, Answer.CANNOT, why="It is a right of way.")
    assert leaflet(office, forum(office)).pairs[0].why == "It is a right of way."
    assert "It is a right of way." in words_of(office.papers.print("leaflet", forum(office), wanted()).pdf)


def test_each_pair_leads_back_to_its_issue(office):
    ready(office)
    made = answered(office, "Lamps")
    printed = office.papers.print("leaflet", forum(office), wanted())
    assert printed.told == (office.issues.get(made).ref,)
    assert office.leaflets.issues_on(forum(office), wanted()) == [made]


def test_an_empty_block_is_refused_by_its_name(office):
    ready(office)
    with pytest.raises(Refused, match="nothing under “You said, we did”: answer an issue first"):
        leaflet(office, forum(office))


def test_all_empty_blocks_are_named_in_one_sentence(office):
    for block in office.publications.blocks():
        office.publications.remove_block(block.id)
    with pytest.raises(
        Refused, match=r"“You said, we did” and “Still working on it” and “Where to get help”"
    ):
        leaflet(office, forum(office))


def test_gaps_are_marked_when_told_to(office):
    printed = office.papers.print("leaflet", forum(office), wanted(gaps=True))
    assert "Gap: nothing under “You said, we did” yet" in words_of(printed.pdf)


def test_aims_are_open_actions_where_the_office_wrote_none(office):
    made = answered(office, "Lamps")
    office.actions.add("Mend the last lamp", body_id=forum(office), issue_id=made, owner="Police")
    assert [aim.text for aim in leaflet(office, forum(office)).aims] == ["Mend the last lamp"]


def test_priorities_stand_once_however_aims_are_chosen(office):
    answered(office, "Lamps")
    office.priorities.set(forum(office), [("Speeding", None), ("Litter", None)])
    as_aims = leaflet(office, forum(office), aims="priorities")
    assert [aim.text for aim in as_aims.aims] == ["Speeding", "Litter"]
    assert as_aims.priorities == ()


def test_local_priorities_and_their_public_progress_are_printed(office):
    ready(office)
    answered(office, "Lamps")
    office.priorities.set(forum(office), [("Speeding", None)])
    priority = office.priorities.current(forum(office))[0]
    office.priorities.note(priority.id, "Four checks were made.")
    office.priorities.note(priority.id, "Secret camera at number 9.", public=False)
    (shown,) = leaflet(office, forum(office)).priorities
    assert (shown.text, shown.progress) == ("Speeding", "Four checks were made.")


def test_the_next_meeting_is_told_with_time_and_place(office):
    ready(office)
    answered(office, "Lamps")
    office.meetings.add([forum(office)], TODAY - dt.timedelta(days=3), place="Old hall")
    office.meetings.add([forum(office)], dt.date(2026, 12, 8), start=dt.time(19), place="New hall")
    (coming,) = leaflet(office, forum(office)).meetings
    assert (coming.occasion.date, coming.occasion.place) == (dt.date(2026, 12, 8), "New hall")


def test_a_cancelled_meeting_is_not_announced(office):
    ready(office)
    answered(office, "Lamps")
    off = office.meetings.add([forum(office)], dt.date(2026, 12, 8), place="Hall")
    office.meetings.cancel(off, "The hall is cold.")
    assert leaflet(office, forum(office)).meetings == ()


def test_a_story_is_placed_once_it_is_approved(office):
    ready(office)
    answered(office, "Lamps")
    story = office.publications.add_block(BlockKind.STORY, "The park is back", "Neighbours cleared it.")
    with pytest.raises(Refused, match="not approved"):
        leaflet(office, forum(office), story=str(story))
    option = next(each for each in PAPERS["leaflet"].options if each.key == "story")
    assert choices_of(office.context, PAPERS["leaflet"], option) == (("", "None"),)
    office.publications.approve_block(story, "Ruth Owen")
    placed = leaflet(office, forum(office), story=str(story)).story
    assert placed is not None
    assert placed.text == "Neighbours cleared it."


def test_a_changed_number_is_on_every_new_leaflet(office):
    ready(office)
    answered(office, "Lamps")
    help_line = next(b for b in office.publications.blocks(BlockKind.HELP_LINE) if "Crimestoppers" in b.title)
    office.publications.change_block(help_line.id, phone="0800 111 222")
    assert "0800 111 222" in [line.phone for line in leaflet(office, forum(office)).help]


def test_another_forums_block_is_not_on_this_leaflet(office):
    ready(office)
    answered(office, "Lamps")
    office.publications.add_block(BlockKind.LONG_TERM, "Elsewhere", "Far away.", body_id=forum(office, 3))
    assert "Far away." not in [aim.text for aim in leaflet(office, forum(office)).aims]


def test_nobody_is_named_and_no_private_detail_is_printed(office):
    office.people.add(RESIDENT, resident=True, may_be_named=Consent.YES)
    office.people.add(SILENT, role_title="Warden")
    raiser = office.people.add("Hyacinth Bucketlow", resident=True)
    typed = f"{RESIDENT} and Mrs Quillfeather told {SILENT}"
    made = office.issues.add(
        typed, body_id=forum(office), place=typed, private_detail="Lives at 9 Hidden Row", raiser_id=raiser
    )
    office.answers.answer(made, Answer.PARTLY, typed, why=typed)
    office.answers.note(made, "Seen at 9 Hidden Row")
    office.publications.add_block(BlockKind.LONG_TERM, "Aim", typed)
    story = office.publications.add_block(BlockKind.STORY, "News", typed)
    office.publications.approve_block(story, "Ruth Owen")
    office.priorities.set(forum(office), [(typed, made)])
    office.meetings.add([forum(office)], dt.date(2026, 12, 8), place=f"Home of {RESIDENT}")
    options = wanted(story=str(story))
    for large in (False, True):
        paper = Wanted(Audience.PUBLIC, large_print=large, options=options.options)
        printed = office.papers.print("leaflet", forum(office), paper)
        told = words_of(printed.pdf) + printed.file_name + printed.title
        for secret in ("Quillfeather", "Thistlewick", "Bucketlow", "Hidden"):
            assert secret not in told
    html = office.papers.twin("leaflet", Form.HTML, forum(office), options).data.decode()
    assert "Quillfeather" not in html


def test_an_internal_leaflet_is_not_made(office):
    with pytest.raises(Refused, match="public"):
        build(office.context, "leaflet", forum(office), Wanted(Audience.INTERNAL))


def test_text_that_is_too_long_is_told_before_printing(office):
    ready(office)
    long = answered(office, "Noise. " * 714)
    lines = office.leaflets.too_long(forum(office), wanted(issues=(long,)))
    assert len(lines) >= 1
    assert lines[0].startswith("Panel 2, You Said: ")
    with pytest.raises(Refused, match="lines too many"):
        office.papers.print("leaflet", forum(office), wanted(issues=(long,)))


def test_a_thousand_answers_give_one_leaflet_and_say_what_is_left_out(office):
    ready(office)
    with office.store.work("a thousand") as work:
        for number in range(1, 1001):
            work.add(
                Kind.ISSUE,
                code="F01",
                year=2026,
                running=number,
                words=f"Issue {number}",
                body_id=forum(office),
                raised_on=TODAY,
                answer=Answer.DONE,
                answer_words="Done.",
                answered_on=TODAY,
            )
        work.commit()
    printed = office.papers.print("leaflet", forum(office), wanted())
    assert printed.pages == 2
    assert "found no room" in printed.notes[0]
    assert len(printed.told) == len(office.leaflets.issues_on(forum(office), wanted()))


def test_a_picture_nobody_let_out_is_refused(office):
    ready(office)
    answered(office, "Lamps")
    with pytest.raises(Refused, match="may not be printed"):
        leaflet(office, forum(office), picture="not a picture")


def test_folded_twice_when_told_to(office):
    ready(office)
    answered(office, "Lamps")
    assert leaflet(office, forum(office), fold="three").fold is Fold.THREE
    with pytest.raises(Refused, match="once"):
        leaflet(office, forum(office), fold="five")


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (None, None, "November 2026"),
        (dt.date(2026, 4, 1), None, "Since April 2026"),
        (None, dt.date(2026, 9, 30), "Until September 2026"),
        (dt.date(2026, 4, 1), dt.date(2026, 9, 30), "April to September 2026"),
        (dt.date(2025, 12, 1), dt.date(2026, 1, 31), "December 2025 to January 2026"),
        (dt.date(2026, 4, 1), dt.date(2026, 4, 30), "April 2026"),
    ],
)
def test_a_period_is_said_in_words(first, last, words):
    assert period_words(first, last, TODAY) == words


def test_every_forum_in_one_go_with_what_was_skipped(office):
    ready(office)
    answered(office, "Here")
    answered(office, "There", body_id=forum(office, 4))
    steps = []
    run = office.leaflets.print_all(wanted(), progress=lambda done, of, name: steps.append((done, of, name)))
    assert [printed.told[0][:3] for _, printed in run.printed] == ["F01", "F05"]
    assert len(run.skipped) == 16
    assert all("nothing under" in why for _, why in run.skipped)
    assert steps[0] == (0, 18, "Forum 1")
    assert steps[-1] == (18, 18, "")


def test_all_forums_stop_when_told_to(office):
    ready(office)
    answered(office, "Here")
    seen = []
    run = office.leaflets.print_all(
        wanted(), progress=lambda *step: seen.append(step), stopped=lambda: len(seen) >= 3
    )
    assert run.stopped
    assert len(run.printed) + len(run.skipped) == 3


def test_forums_whose_names_differ_by_a_sign_alone_have_each_a_file(office):
    for place, name in enumerate(("St Peter's", "St Peter s", "st peter’s")):
        office.bodies.change(forum(office, place), name=name)
    run = office.leaflets.print_each("forum", Wanted())
    files = [printed.file_name.casefold() for _, printed in run.printed]
    assert len(set(files)) == len(files) == len(office.bodies.forums())
    assert all(name.endswith(".pdf") for name in files)


def test_the_statement_on_fair_treatment_is_on_every_leaflet(office):
    ready(office)
    answered(office, "Lamps")
    office.setup.change_partnership(equality_line="")
    office.publications.add_block(BlockKind.EQUALITY, "Fair", "We treat everybody fairly.")
    assert leaflet(office, forum(office)).letterhead.equality_line == "We treat everybody fairly."
    office.setup.change_partnership(equality_line="Everybody is welcome.")
    assert "Everybody is welcome." in words_of(office.papers.print("leaflet", forum(office), wanted()).pdf)


def test_the_area_shows_as_many_meetings_as_its_panel_holds(office):
    ready(office)
    answered(office, "Lamps")
    for place in range(3):
        office.meetings.add([forum(office, place)], dt.date(2026, 12, 8 + place), place="Hall " * 20)
    assert not office.leaflets.too_long(None, wanted())
    assert 1 <= len(office.leaflets.fit(None, wanted()).paper.meetings) <= 3


def test_an_answer_with_a_voice_of_another_forum_is_on_both_leaflets_of_a_run(office: Office) -> None:
    here, there, elsewhere = (forum.id for forum in office.bodies.forums()[:3])
    lamp = office.issues.add("The lamp is out.", body_id=here)
    office.answers.add_voice(lamp, "Ours too.", body_id=there)
    office.answers.answer(lamp, Answer.DONE, "Mended.")
    run = office.leaflets.print_all(Wanted(Audience.PUBLIC, options={"gaps": True}))
    told = {forum: printed.told for forum, printed in run.printed}
    ref = office.issues.get(lamp).ref
    assert (told[here], told[there], told[elsewhere]) == ((ref,), (ref,), ())
