"""Local priorities: chosen by a vote, replaced on a day, with progress."""

import datetime as dt
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.answer_kinds import BallotMethod
from cspdesk.domain.priorities import places_of
from cspdesk.office import Office
from cspdesk.services.priorities import Choice


@pytest.fixture
def forum(office: Office) -> UUID:
    return office.bodies.forums()[0].id


def test_new_priorities_replace_the_old_ones_and_those_can_be_recalled(office: Office, forum: UUID) -> None:
    office.priorities.set(forum, [("Speeding", None)], from_day=dt.date(2026, 1, 10))
    office.priorities.set(forum, [("Litter", None)], from_day=dt.date(2026, 6, 1))
    then = office.priorities.current(forum, dt.date(2026, 5, 31))
    now = office.priorities.current(forum, dt.date(2026, 6, 1))
    assert ([p.title for p in then], [p.title for p in now]) == (["Speeding"], ["Litter"])


def test_a_priority_shows_its_newest_public_progress(office: Office, forum: UUID) -> None:
    (made,) = office.priorities.set(forum, [("Speeding", None)])
    office.priorities.note(made, "Cameras asked for")
    office.priorities.note(made, "A private thought", public=False)
    assert office.priorities.current(forum)[0].progress == "Cameras asked for"


def test_dots_are_tallied_with_ties_told(office: Office, forum: UUID) -> None:
    votes = [Choice("Speeding", votes=7), Choice("Litter", votes=9), Choice("Noise", votes=7)]
    office.priorities.keep_ballot(forum, BallotMethod.DOTS, votes)
    (ballot,) = office.priorities.ballots(forum)
    ranked = [(r.title, r.place, r.tied) for r in office.priorities.result(ballot)]
    assert ranked == [("Litter", 1, False), ("Speeding", 2, True), ("Noise", 2, True)]


def test_a_ranking_is_tallied_like_a_hand_count(office: Office, forum: UUID) -> None:
    counts = places_of([[0, 1, 2], [0, 2, 1], [1, 0, 2]], 3)
    titles = ("ASB", "Alcohol", "Burglary")
    office.priorities.keep_ballot(
        forum,
        BallotMethod.RANKING,
        [Choice(title, places=tuple(places)) for title, places in zip(titles, counts, strict=True)],
    )
    (ballot,) = office.priorities.ballots(forum)
    assert [(r.title, r.score) for r in office.priorities.result(ballot)] == [
        ("ASB", 8), ("Alcohol", 6), ("Burglary", 4),
    ]  # fmt: skip


@given(st.lists(st.permutations(range(4)), max_size=20))
def test_every_ballot_gives_each_place_once(ballots: list[list[int]]) -> None:
    counts = places_of(ballots, 4)
    assert [sum(column) for column in zip(*counts, strict=True)] == [len(ballots)] * 4
