"""The same joining made on two computers, which know nothing of one another, comes to one."""

import datetime as dt
from typing import Any
from uuid import UUID

import pytest

from cspdesk.domain.kinds import Kind
from cspdesk.office import Office
from tests.laptops import Laptop, Two

DAY = dt.date(2026, 11, 3)
JOINED_ON = (dt.date(2026, 11, 21), dt.date(2026, 11, 24))


def issue(two: Two, running: int, words: str) -> UUID:
    meeting = two.do(two.ann, Kind.MEETING, day=DAY)
    values = {"code": "F01", "year": 2026, "running": running, "words": words, "meeting_id": meeting}
    return two.do(two.ann, Kind.ISSUE, raised_on=DAY, **values)


def found(laptop: Laptop, kind: Kind, issue_id: UUID) -> list[dict[str, Any]]:
    with laptop.store.work("look") as work:
        return work.find(kind, issue_id=issue_id)


@pytest.mark.parametrize("there", ["the same way round", "the other way round"])
def test_two_issues_joined_on_two_computers_have_one_voice_and_one_note(two: Two, there: str) -> None:
    older, later = (issue(two, number, words) for number, words in ((1, "Cars"), (2, "Speeding")))
    two.give(two.ann, two.bob)
    pairs = ((older, later), (older, later) if there == "the same way round" else (later, older))
    for laptop, day, pair in zip((two.ann, two.bob), JOINED_ON, pairs, strict=True):
        laptop.store.person_id = two.do(laptop, Kind.PERSON, name=laptop.store.person)
        Office(laptop.store, day).doubles.join(Kind.ISSUE, *pair)
    two.settle()
    assert [row["words"] for row in found(two.bob, Kind.ISSUE_VOICE, older)] == ["Speeding"]
    (note,) = found(two.bob, Kind.ISSUE_STEP, older)
    assert (note["text"], note["on_day"]) == ("F01-2026-S002 was joined to this.", JOINED_ON[0])
    assert len(found(two.bob, Kind.ISSUE_MEETING, older)) == 1
    assert two.row(two.bob, Kind.ISSUE, later)["merged_into"] == older


def test_two_people_joined_on_two_computers_have_one_other_name(two: Two) -> None:
    keep, drop = (two.do(two.ann, Kind.PERSON, name=name) for name in ("Ann Sample", "Anne Sample"))
    two.give(two.ann, two.bob)
    for laptop in (two.ann, two.bob):
        laptop.office.doubles.join(Kind.PERSON, keep, drop)
    two.give(two.ann, two.bob)
    assert [alias.name for alias in two.bob.office.people.file(keep).aliases] == ["Anne Sample"]


def test_a_joining_taken_back_is_made_once_more(two: Two) -> None:
    older, later = (issue(two, number, words) for number, words in ((1, "Cars"), (2, "Speeding")))
    office = two.ann.office
    for _ in range(2):
        office.doubles.join(Kind.ISSUE, older, later)
        assert len(found(two.ann, Kind.ISSUE_VOICE, older)) == 1
        office.history.undo(office.history.recent()[-1].id)
        assert found(two.ann, Kind.ISSUE_VOICE, older) == []
