"""The publications register, pre-election periods, blocks of text."""

import datetime as dt
from uuid import UUID

import pytest

from cspdesk.domain.answer_kinds import Answer
from cspdesk.domain.kinds import Audience
from cspdesk.domain.publication_kinds import BlockKind, PublicationState
from cspdesk.errors import Refused
from cspdesk.office import Office


@pytest.fixture
def answered(office: Office) -> UUID:
    made = office.issues.add("The lamp is out", body_id=office.bodies.forums()[0].id)
    office.answers.answer(made, Answer.DONE, "Mended.")
    return made


def hold(office: Office) -> None:
    today = office.context.today()
    office.publications.add_held_period(today, today + dt.timedelta(days=30), "Local elections")


def test_giving_a_leaflet_out_tells_its_issues(office: Office, answered: UUID) -> None:
    made = office.publications.log("leaflet", "You Said We Did", issue_ids=[answered], copies=200)
    assert [issue.id for issue in office.answers.to_tell()] == [answered]
    office.publications.give_out(made, "Library", 150)
    assert office.answers.to_tell() == []


def test_giving_more_copies_out_tells_an_issue_once(office: Office, answered: UUID) -> None:
    made = office.publications.log("leaflet", "You Said We Did", issue_ids=[answered])
    for place in ("Library", "Surgery"):
        office.publications.give_out(made, place)
    assert len(office.answers.chain(answered).feedback) == 1


def test_more_given_out_than_printed_is_told(office: Office) -> None:
    made = office.publications.log("leaflet", "Calendar", copies=100)
    office.publications.give_out(made, "Doorsteps", 120)
    assert office.publications.get(made).over_given == 20


def test_what_was_not_given_out_is_in_stock(office: Office) -> None:
    made = office.publications.log("leaflet", "Calendar", copies=100)
    office.publications.give_out(made, "Library", 60)
    assert office.publications.get(made).left == 40


def test_a_public_paper_waits_for_the_end_of_a_pre_election_period(office: Office) -> None:
    hold(office)
    with pytest.raises(Refused, match="pre-election period"):
        office.publications.log("leaflet", "You Said We Did")


def test_an_internal_paper_is_not_held(office: Office) -> None:
    hold(office)
    office.publications.log("minutes", "Minutes", audience=Audience.INTERNAL)


def test_a_named_persons_reason_lets_it_out_and_is_kept(office: Office) -> None:
    hold(office)
    made = office.publications.log(
        "notice", "Flood", let_out_by="A. Solicitor", let_out_reason="Safety of life"
    )
    assert office.publications.get(made).let_out_reason == "Safety of life"


def test_giving_out_inside_a_period_is_held_too(office: Office) -> None:
    made = office.publications.log("leaflet", "You Said We Did")
    hold(office)
    with pytest.raises(Refused, match="pre-election period"):
        office.publications.give_out(made, "Library")


def test_a_story_is_used_only_when_approved(office: Office) -> None:
    made = office.publications.add_block(BlockKind.STORY, "Bulbs", "We planted bulbs.")
    assert office.publications.usable(BlockKind.STORY) == []
    office.publications.approve_block(made, "A. Chair")
    assert [b.id for b in office.publications.usable(BlockKind.STORY)] == [made]


def test_a_reworded_story_waits_for_approval_again(office: Office) -> None:
    made = office.publications.add_block(BlockKind.STORY, "Bulbs", "We planted bulbs.")
    office.publications.approve_block(made, "A. Chair")
    office.publications.change_block(made, text="We planted trees.")
    assert office.publications.usable(BlockKind.STORY) == []


def test_taking_the_only_distribution_back_owes_the_telling_again(office: Office, answered: UUID) -> None:
    made = office.publications.log("leaflet", "You Said We Did", issue_ids=[answered])
    given = office.publications.give_out(made, "Library")
    office.publications.remove_distribution(given)
    assert [issue.id for issue in office.answers.to_tell()] == [answered]


def test_fewer_copies_than_households_is_told(office: Office) -> None:
    made = office.publications.log("magazine", "Safer homes", copies=900, households=1000)
    assert office.publications.get(made).households_short == 100


def test_a_new_store_has_help_lines_that_invent_no_number(office: Office) -> None:
    lines = {block.title: block.phone for block in office.publications.blocks(BlockKind.HELP_LINE)}
    assert lines == {"Emergency": "999", "Police, when it is not an emergency": "101", "Crimestoppers": ""}


def test_a_help_line_waits_until_it_says_how_to_reach_it(office: Office) -> None:
    waiting = next(b for b in office.publications.blocks(BlockKind.HELP_LINE) if not b.complete)
    office.publications.change_block(waiting.id, phone="01234 000000")
    assert waiting.id in [block.id for block in office.publications.usable(BlockKind.HELP_LINE)]


@pytest.mark.parametrize("inks", ["85 60 0 10", "0 100 100 0", ""])
def test_inks_are_four_shares(office: Office, inks: str) -> None:
    office.setup.change_partnership(accent_inks=inks)
    assert office.setup.partnership().accent_inks == inks


@pytest.mark.parametrize("inks", ["85 60 0", "101 0 0 0", "red", "1,2,3,4"])
def test_what_is_no_ink_is_refused(office: Office, inks: str) -> None:
    with pytest.raises(Refused, match="four numbers"):
        office.setup.change_partnership(accent_inks=inks)


def test_a_draft_is_not_held_but_leaving_it_is(office: Office) -> None:
    hold(office)
    made = office.publications.keep("Youth guide", Audience.PUBLIC)
    with pytest.raises(Refused, match="pre-election period"):
        office.publications.change(made, state=PublicationState.GIVEN_OUT)
    office.publications.change(
        made, state=PublicationState.GIVEN_OUT, let_out_by="A. Solicitor", let_out_reason="Safety of life"
    )
    assert office.publications.get(made).let_out_by == "A. Solicitor"
