"""An owner or a due date that was changed on two computers in different parts: decided as one, never mixed."""

import copy
import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from cspdesk.domain.kinds import Consent, Kind
from cspdesk.domain.merging import Choice, Edited
from cspdesk.errors import Refused
from tests.laptops import Laptop, Two

DAY = dt.date(2026, 5, 12)
OWNER = ("owner_person_id", "owner_agency_id", "owner_words")


class Owed:
    """An action on both computers, with people and partners who may own it."""

    def __init__(self, two: Two) -> None:
        self.two = two
        self.jo, self.sam = (two.do(two.ann, Kind.PERSON, name=name) for name in ("Jo Bloggs", "Sam Bloggs"))
        self.fire = two.do(two.ann, Kind.AGENCY, name="Fire")
        self.action = two.do(two.ann, Kind.ACTION, given_on=DAY, text="Write", owner_words="the group")
        two.give(two.ann, two.bob)
        two.give(two.bob, two.ann)

    def again(self, folder: Path) -> "Owed":
        """The same once more for one test."""
        made = copy.copy(self)
        made.two = Two(self.two.ann.again(folder), self.two.bob.again(folder), folder)
        return made

    def apart(self, ann: dict[str, Any], bob: dict[str, Any]) -> None:
        """Each changes the action, knowing nothing of the other."""
        self.two.do(self.two.ann, Kind.ACTION, self.action, **ann)
        self.two.do(self.two.bob, Kind.ACTION, self.action, **bob)

    def owner(self) -> tuple[Any, ...]:
        """Who owns it at Bob's."""
        row = self.two.row(self.two.bob, Kind.ACTION, self.action)
        return tuple(row[name] for name in OWNER)


@pytest.fixture(scope="module")
def begun(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Owed:
    folder = tmp_path_factory.mktemp("begun")
    made = Owed(Two(Laptop(empty_file, folder, "ann"), Laptop(empty_file, folder, "bob"), folder))
    made.two.close()
    return made


@pytest.fixture
def owed(begun: Owed, tmp_path: Path) -> Iterator[Owed]:
    made = begun.again(tmp_path)
    yield made
    made.two.close()


@pytest.mark.parametrize("choice", list(Choice))
def test_person_and_partner_chosen_apart_are_one_owner_of_one_side(owed: Owed, choice: Choice) -> None:
    two = owed.two
    owed.apart({"owner_person_id": owed.jo, "owner_words": ""}, {"owner_agency_id": owed.fire})
    (conflict,) = two.asked(two.ann, two.bob)
    assert (conflict.field, conflict.label) == ("", "Owner")
    sides = [side.words for side in (conflict.base, conflict.mine, conflict.theirs)]
    assert sides == ["the group", "Fire, the group", "Jo Bloggs"]
    assert conflict.theirs.value == dict(zip(OWNER, (owed.jo, None, ""), strict=True))
    assert (conflict.mine.person, conflict.theirs.person) == ("BOB", "ANN")
    two.give(two.ann, two.bob, {conflict.id: choice})
    assert (
        owed.owner()
        == {
            Choice.MINE: (None, owed.fire, "the group"),
            Choice.THEIRS: (owed.jo, None, ""),
        }[choice]
    )
    two.settle()


def test_a_day_on_one_and_words_on_the_other_are_one_due_date(owed: Owed) -> None:
    owed.apart({"due": DAY}, {"due_next_meeting": True})
    (conflict,) = owed.two.asked(owed.two.ann, owed.two.bob)
    assert (conflict.label, conflict.mine.words) == ("Due", "At the next meeting")


def test_an_answer_about_consent_is_chosen_with_its_day_and_source(owed: Owed) -> None:
    two = owed.two
    yes = {"may_be_named": Consent.YES, "named_on": DAY, "named_source": "Form"}
    two.do(two.ann, Kind.PERSON, owed.jo, **yes, phone="01234")
    two.do(two.bob, Kind.PERSON, owed.jo, may_be_named=Consent.NO, named_source="By telephone")
    (conflict,) = two.asked(two.ann, two.bob)
    assert (conflict.label, conflict.mine.words) == ("May be named", "no, By telephone")
    two.give(two.ann, two.bob, Choice.MINE)
    row = two.row(two.bob, Kind.PERSON, owed.jo)
    assert (row["may_be_named"], row["named_on"], row["phone"]) == (Consent.NO, None, "01234")


def test_a_day_alone_is_a_field_that_takes_a_third_value(owed: Owed) -> None:
    two, third = owed.two, dt.date(2026, 5, 15)
    owed.apart({"due": dt.date(2026, 5, 13)}, {"due": dt.date(2026, 5, 14)})
    (conflict,) = two.asked(two.ann, two.bob)
    two.give(two.ann, two.bob, {conflict.id: Edited(third)})
    assert two.row(two.bob, Kind.ACTION, owed.action)["due"] == third


def test_what_is_alike_or_changed_on_one_side_alone_merges_by_itself(owed: Owed) -> None:
    due = {"due": DAY, "due_words": "12 May"}
    owed.apart({"owner_words": "us", **due}, {"owner_words": "us", "text": "Write to us"})
    owed.two.give(owed.two.ann, owed.two.bob)
    row = owed.two.row(owed.two.bob, Kind.ACTION, owed.action)
    assert {name: row[name] for name in due} == due
    assert (row["owner_words"], row["text"]) == ("us", "Write to us")


def test_an_owner_that_one_side_put_back_is_the_one_of_the_other(owed: Owed) -> None:
    owed.apart({"owner_person_id": owed.jo}, {"owner_agency_id": owed.fire})
    owed.two.do(owed.two.ann, Kind.ACTION, owed.action, owner_person_id=None)
    owed.two.give(owed.two.ann, owed.two.bob)
    assert owed.owner() == (None, owed.fire, "the group")


@pytest.mark.parametrize("merges", ["ann", "bob"])
def test_two_people_joined_on_one_side_are_no_new_owner(owed: Owed, merges: str) -> None:
    two = owed.two
    two.do(two.ann, Kind.ACTION, owed.action, owner_person_id=owed.sam, owner_words="")
    two.give(two.ann, two.bob)
    one, other = (two.ann, two.bob) if merges == "ann" else (two.bob, two.ann)
    one.office.merging.merge_people(owed.jo, owed.sam)
    two.do(other, Kind.ACTION, owed.action, owner_agency_id=owed.fire)
    two.give(two.ann, two.bob)
    assert owed.owner() == (owed.jo, owed.fire, "")


def test_a_side_that_names_a_person_joined_here_is_the_person_kept(owed: Owed) -> None:
    two = owed.two
    two.do(two.ann, Kind.ACTION, owed.action, owner_person_id=owed.sam, owner_words="")
    two.give(two.ann, two.bob)
    two.bob.office.merging.merge_people(owed.jo, owed.sam)
    owed.apart({"owner_agency_id": owed.fire}, {"owner_words": "the group"})
    two.give(two.ann, two.bob, Choice.THEIRS)
    assert owed.owner() == (owed.jo, owed.fire, "")


def _decide_on_both(owed: Owed, by_ann: Choice) -> None:
    """An owner changed in different parts is decided on each computer before it hears of the other's decision."""
    two = owed.two
    owed.apart({"owner_person_id": owed.jo}, {"owner_agency_id": owed.fire})
    of_ann, of_bob = two.made(two.ann), two.made(two.bob)
    two.bob.desk.take(of_ann, Choice.THEIRS)
    two.ann.desk.take(of_bob, by_ann)


def test_different_decisions_about_one_owner_are_one_new_conflict(owed: Owed) -> None:
    two = owed.two
    _decide_on_both(owed, Choice.THEIRS)
    (conflict,) = two.asked(two.ann, two.bob)
    assert (conflict.mine.words, conflict.theirs.words) == ("Jo Bloggs, the group", "Fire, the group")
    two.give(two.ann, two.bob, Choice.MINE)
    two.settle()
    assert owed.owner() == (owed.jo, None, "the group")


def test_the_same_decision_about_one_owner_on_both_is_none(owed: Owed) -> None:
    two = owed.two
    _decide_on_both(owed, Choice.MINE)
    two.give(two.ann, two.bob)
    assert owed.owner() == (owed.jo, None, "the group")


def test_an_owner_is_chosen_whole_and_not_typed(owed: Owed) -> None:
    two = owed.two
    owed.apart({"owner_person_id": owed.jo}, {"owner_agency_id": owed.fire})
    (conflict,) = two.asked(two.ann, two.bob)
    with pytest.raises(Refused, match="“Owner” is chosen as a whole"):
        two.give(two.ann, two.bob, {conflict.id: Edited("us")})


@pytest.mark.parametrize(
    ("first", "bob"),
    [(Choice.MINE, {"owner_agency_id", "owner_person_id"}), (Choice.THEIRS, {"owner_agency_id"})],
)
def test_an_owner_decided_about_is_asked_as_one_when_its_taking_was_taken_back(
    owed: Owed, first: Choice, bob: set[str]
) -> None:
    """Also where both chose the same person, so that the part that differs did not come."""
    two = owed.two
    chosen: dict[str, UUID] = {"owner_agency_id": owed.fire, "owner_person_id": owed.jo}
    owed.apart({"owner_person_id": owed.jo}, {name: chosen[name] for name in bob})
    before, path = owed.owner(), two.made(two.ann)
    taken = two.bob.desk.take(path, first)
    assert taken.id is not None
    two.bob.desk.undo(taken.id)
    assert owed.owner() == before
    (conflict,) = two.asked_of(path, two.bob)
    assert conflict.theirs.value == dict(zip(OWNER, (owed.jo, None, "the group"), strict=True))
    two.bob.desk.take(path, {conflict.id: Choice.THEIRS})
    assert owed.owner() == (owed.jo, None, "the group")


def test_an_owner_changed_since_a_taking_was_taken_back_is_asked_as_one(owed: Owed) -> None:
    two = owed.two
    two.do(two.ann, Kind.ACTION, owed.action, owner_person_id=owed.jo)
    path = two.made(two.ann)
    taken = two.bob.desk.take(path, {})
    assert taken.id is not None
    two.bob.desk.undo(taken.id)
    two.do(two.bob, Kind.ACTION, owed.action, owner_agency_id=owed.fire)
    (conflict,) = two.asked_of(path, two.bob)
    assert (conflict.mine.words, conflict.theirs.words) == ("Fire, the group", "Jo Bloggs, the group")
    two.bob.desk.take(path, {conflict.id: Choice.MINE})
    assert owed.owner() == (None, owed.fire, "the group")
