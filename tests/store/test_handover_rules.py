"""What is settled by rule, and what is asked, when two computers that worked apart hand over to each other."""

import datetime as dt
import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from cspdesk.domain.check_kinds import MatrixState
from cspdesk.domain.ids import attendance_id
from cspdesk.domain.kinds import Kind, Mark, MinutesState
from cspdesk.domain.merging import Choice, Edited, Undecided, Why
from cspdesk.errors import Refused
from tests.laptops import Laptop, Two

DAY = dt.date(2026, 5, 12)
BOTH = pytest.mark.parametrize("two", ["file", "shared"], indirect=True)
"""For what is written into the taker's database: its store is a file, or a PostgreSQL."""


def test_different_fields_of_one_record_merge_by_themselves(two: Two) -> None:
    two.do(two.ann, Kind.MEETING, two.meeting, title="May forum")
    two.do(two.bob, Kind.MEETING, two.meeting, place="Hall")
    two.settle()
    row = two.row(two.ann, Kind.MEETING, two.meeting)
    assert (row["title"], row["place"]) == ("May forum", "Hall")


def test_the_same_field_changed_alike_is_no_conflict_and_goes_on_as_one(two: Two) -> None:
    for laptop in (two.ann, two.bob):
        two.do(laptop, Kind.MEETING, two.meeting, title="May forum")
    two.settle()
    two.do(two.ann, Kind.MEETING, two.meeting, title="Forum of May")
    two.settle()
    assert two.row(two.bob, Kind.MEETING, two.meeting)["title"] == "Forum of May"


def test_a_conflict_shows_base_mine_and_theirs_with_who_wrote_them(two: Two) -> None:
    two.do(two.ann, Kind.MEETING, two.meeting, title="Ann’s")
    two.do(two.bob, Kind.MEETING, two.meeting, title="Bob’s")
    (conflict,) = two.asked(two.ann, two.bob)
    assert (conflict.base.value, conflict.mine.value, conflict.theirs.value) == ("May", "Bob’s", "Ann’s")
    assert (conflict.mine.person, conflict.theirs.person) == ("BOB", "ANN")


@pytest.mark.parametrize(
    ("decision", "stands"), [(Choice.MINE, "Bob’s"), (Choice.THEIRS, "Ann’s"), (Edited("Both"), "Both")]
)
@BOTH
def test_what_is_decided_stands_on_both(two: Two, decision: Any, stands: str) -> None:
    two.do(two.ann, Kind.MEETING, two.meeting, title="Ann’s")
    two.do(two.bob, Kind.MEETING, two.meeting, title="Bob’s")
    (conflict,) = two.asked(two.ann, two.bob)
    two.give(two.ann, two.bob, {conflict.id: decision})
    two.settle()
    assert two.row(two.ann, Kind.MEETING, two.meeting)["title"] == stands


@BOTH
def test_two_different_decisions_are_one_new_conflict(two: Two) -> None:
    two.do(two.ann, Kind.MEETING, two.meeting, title="Ann’s")
    two.do(two.bob, Kind.MEETING, two.meeting, title="Bob’s")
    of_ann, of_bob = two.made(two.ann), two.made(two.bob)
    two.bob.desk.take(of_ann, Choice.MINE)
    two.ann.desk.take(of_bob, Choice.MINE)
    (conflict,) = two.asked(two.ann, two.bob)
    assert (conflict.mine.value, conflict.theirs.value) == ("Bob’s", "Ann’s")


def test_a_value_that_the_field_does_not_take_is_refused_and_nothing_applied(two: Two) -> None:
    two.do(two.ann, Kind.MEETING, two.meeting, day=dt.date(2026, 5, 13))
    two.do(two.bob, Kind.MEETING, two.meeting, day=dt.date(2026, 5, 14))
    (conflict,) = two.asked(two.ann, two.bob)
    before = two.bob.units()
    with pytest.raises(Refused, match="cannot be kept as “Day”"):
        two.give(two.ann, two.bob, {conflict.id: Edited("soon")})
    assert two.bob.units() == before


def test_the_greatest_sequence_of_a_meeting_stands_without_a_question(two: Two) -> None:
    two.do(two.ann, Kind.MEETING, two.meeting, place="Hall")
    for start in (9, 10):
        two.do(two.bob, Kind.MEETING, two.meeting, start=dt.time(start, 0))
    two.settle()
    assert two.row(two.ann, Kind.MEETING, two.meeting)["sequence"] == 2


@pytest.mark.parametrize(("decision", "deleted"), [(Choice.MINE, True), (Choice.THEIRS, False)])
def test_deleted_here_and_changed_there_is_asked(two: Two, decision: Choice, deleted: bool) -> None:
    two.do(two.ann, Kind.MEETING, two.meeting, title="June")
    two.do(two.bob, Kind.MEETING, two.meeting, deleted=True)
    (conflict,) = two.asked(two.ann, two.bob)
    assert conflict.why is Why.DELETED_HERE
    two.give(two.ann, two.bob, {conflict.id: decision})
    two.settle()
    assert two.row(two.ann, Kind.MEETING, two.meeting)["deleted"] is deleted


@pytest.mark.parametrize(("decision", "deleted"), [(Choice.MINE, False), (Choice.THEIRS, True)])
@BOTH
def test_deleted_there_and_used_here_is_asked(two: Two, decision: Choice, deleted: bool) -> None:
    two.do(two.ann, Kind.MEETING, two.meeting, deleted=True)
    two.do(two.bob, Kind.AGENDA_ITEM, meeting_id=two.meeting, title="Bins")
    (conflict,) = two.asked(two.ann, two.bob)
    assert conflict.why is Why.DELETED_THERE
    two.give(two.ann, two.bob, {conflict.id: decision})
    two.settle()
    assert two.row(two.ann, Kind.MEETING, two.meeting)["deleted"] is deleted


@BOTH
def test_an_action_number_given_out_twice_stays_with_the_older_and_the_later_says_so(two: Two) -> None:
    values = {"code": "F07", "year": 2026, "running": 14, "given_on": DAY}
    older = two.do(two.ann, Kind.ACTION, text="first", **values)
    later = two.do(two.bob, Kind.ACTION, text="second", **values)
    two.settle()
    rows = [two.row(two.ann, Kind.ACTION, record)["suffix"] for record in (older, later)]
    assert rows == ["", "b"]
    with two.ann.store.work("look") as work:
        (note,) = work.find(Kind.ACTION_NOTE, action_id=later)
    assert note["text"].startswith("F07-2026-014 was given out on two computers")


def test_an_issue_number_given_out_twice_gets_a_letter_and_a_line_that_says_so(two: Two) -> None:
    values = {"code": "F07", "year": 2026, "running": 3, "raised_on": DAY}
    older, later = (two.do(laptop, Kind.ISSUE, **values) for laptop in (two.ann, two.bob))
    two.settle()
    assert [two.row(two.bob, Kind.ISSUE, record)["suffix"] for record in (older, later)] == ["", "b"]
    with two.bob.store.work("look") as work:
        (step,) = work.find(Kind.ISSUE_STEP, issue_id=later)
    assert step["text"].startswith("F07-2026-S003 was given out on two computers")


def test_a_pack_number_given_out_twice_gets_a_letter_and_the_pack_says_so(two: Two) -> None:
    values = {"year": 2026, "running": 3, "from_day": DAY, "to_day": DAY, "on_day": DAY}
    older, later = (two.do(laptop, Kind.PACK, **values) for laptop in (two.ann, two.bob))
    two.settle()
    found = [two.ann.store.packs.numbered(2026, 3, suffix) for suffix in ("", "b")]
    assert [(pack.id, pack.ref) for pack in found if pack] == [(older, "P2026-03"), (later, "P2026-03b")]
    assert [pack.renumbered[:35] for pack in found if pack] == [
        "",
        "P2026-03 was given out on two comput"[:35],
    ]


def test_a_code_given_out_twice_stays_with_the_older_forum(two: Two) -> None:
    older, later = (two.do(laptop, Kind.BODY, name="New", code="F19") for laptop in (two.ann, two.bob))
    two.settle()
    assert [two.row(two.ann, Kind.BODY, record)["code"] for record in (older, later)] == ["F19", "F19B"]


@BOTH
def test_attendance_made_twice_of_one_person_is_one_row_and_a_real_mark_stands(two: Two) -> None:
    person = two.do(two.ann, Kind.PERSON, name="Jo")
    two.settle()
    seat = attendance_id(two.meeting, person, None, "resident")
    values: dict[str, Any] = {"meeting_id": two.meeting, "person_id": person, "capacity": "resident"}
    two.do(two.ann, Kind.ATTENDANCE, seat, mark=Mark.EXPECTED, **values)
    two.do(two.bob, Kind.ATTENDANCE, seat, mark=Mark.IN_ROOM, note="late", **values)
    two.settle()
    row = two.row(two.ann, Kind.ATTENDANCE, seat)
    assert (row["mark"], row["note"]) == (Mark.IN_ROOM, "late")


@pytest.mark.parametrize(
    ("kind", "made", "where", "field"),
    [
        (Kind.AGENCY, {"name": "Fire"}, Kind.ACTION, "owner_agency_id"),
        (Kind.PERSON, {"name": "Jo"}, Kind.ACTION, "owner_person_id"),
        (Kind.ISSUE, {"raised_on": DAY}, Kind.ACTION, "issue_id"),
        (Kind.MEETING, {"day": DAY}, Kind.ACTION, "meeting_id"),
    ],
)
def test_what_was_joined_here_and_used_there_is_pointed_at_the_kept_one(
    two: Two, kind: Kind, made: dict[str, Any], where: Kind, field: str
) -> None:
    keep, drop = (two.do(two.ann, kind, **made) for _ in range(2))
    two.settle()
    with two.ann.store.work("join") as work:
        work.change(kind, drop, **({"deleted": True} if kind is Kind.MEETING else {"merged_into": keep}))
        work.add(Kind.ALIAS, owner_kind=kind, owner_id=keep, name="other", old_id=drop)
        work.commit()
    used = two.do(two.bob, where, given_on=DAY, **{field: drop})
    two.settle()
    assert two.row(two.ann, where, used)[field] == keep


@pytest.mark.parametrize("taker", ["ann", "bob"])
def test_what_was_written_into_a_record_joined_elsewhere_fills_the_kept_one(two: Two, taker: str) -> None:
    keep, drop = (two.do(two.ann, Kind.PERSON, name=name, email=name) for name in ("Jo", "Joe"))
    two.settle()
    two.do(two.ann, Kind.PERSON, drop, merged_into=keep)
    two.do(two.bob, Kind.PERSON, drop, phone="01234", email="new")
    two.give(*((two.bob, two.ann) if taker == "ann" else (two.ann, two.bob)))
    two.settle()
    row = two.row(two.ann, Kind.PERSON, keep)
    assert (row["phone"], row["email"]) == ("01234", "Jo")


def test_a_second_mark_of_one_person_in_one_seat_goes_when_two_people_become_one(two: Two) -> None:
    keep, drop = (two.do(two.ann, Kind.PERSON, name=name) for name in ("Jo", "Joe"))
    seat: dict[str, Any] = {"meeting_id": two.meeting, "capacity": "resident"}
    away = two.do(two.ann, Kind.ATTENDANCE, person_id=keep, mark=Mark.APOLOGIES, **seat)
    two.settle()
    there = two.do(two.bob, Kind.ATTENDANCE, person_id=drop, mark=Mark.IN_ROOM, **seat)
    two.do(two.ann, Kind.PERSON, drop, merged_into=keep)
    two.settle()
    rows = [two.row(two.ann, Kind.ATTENDANCE, record) for record in (away, there)]
    assert [(row["person_id"], row["deleted"]) for row in rows] == [(keep, True), (keep, False)]


@BOTH
def test_two_people_merged_into_each_other_keep_the_older(two: Two) -> None:
    older, later = (two.do(two.ann, Kind.PERSON, name=name) for name in ("Jo", "Joe"))
    two.settle()
    two.do(two.ann, Kind.PERSON, older, merged_into=later)
    two.do(two.bob, Kind.PERSON, later, merged_into=older)
    two.settle()
    assert two.row(two.ann, Kind.PERSON, older)["merged_into"] is None
    assert two.row(two.ann, Kind.PERSON, later)["merged_into"] == older


def test_a_forum_renamed_on_both_is_asked(two: Two) -> None:
    forum = two.do(two.ann, Kind.BODY, name="North", code="F01")
    two.settle()
    two.do(two.ann, Kind.BODY, forum, name="North and East")
    two.do(two.bob, Kind.BODY, forum, name="Old North")
    (conflict,) = two.asked(two.ann, two.bob)
    assert (conflict.label, conflict.record) == ("Name", "Forum or group Old North")


@BOTH
def test_a_matrix_agreed_on_one_stands_as_agreed_whatever_the_other_wrote(two: Two) -> None:
    matrix = two.do(two.ann, Kind.MATRIX, title="2026", on_day=DAY)
    issue = two.do(two.ann, Kind.MATRIX_ROW, matrix_id=matrix)
    two.settle()
    two.do(two.ann, Kind.MATRIX, matrix, state=MatrixState.AGREED)
    two.do(two.bob, Kind.MATRIX, matrix, title="2027")
    added = two.do(two.bob, Kind.MATRIX_ROW, matrix_id=matrix)
    two.do(two.bob, Kind.MATRIX_ROW, issue, deleted=True)
    two.settle()
    assert two.row(two.bob, Kind.MATRIX, matrix)["title"] == "2026"
    rows = [two.row(two.bob, Kind.MATRIX_ROW, record)["deleted"] for record in (issue, added)]
    assert rows == [False, True]


@pytest.mark.parametrize("taker", ["ann", "bob"])
def test_what_was_changed_in_minutes_issued_elsewhere_is_asked(two: Two, taker: str) -> None:
    item = two.do(two.ann, Kind.AGENDA_ITEM, meeting_id=two.meeting, minute="As said")
    two.settle()
    two.do(two.ann, Kind.MEETING, two.meeting, minutes_state=MinutesState.ISSUED)
    two.do(two.bob, Kind.AGENDA_ITEM, item, minute="As meant")
    one, other = (two.bob, two.ann) if taker == "ann" else (two.ann, two.bob)
    (conflict,) = two.asked(one, other)
    assert conflict.why is Why.PRINTED
    assert {conflict.mine.value, conflict.theirs.value} == {"As said", "As meant"}
    two.give(one, other, {conflict.id: Choice.MINE})
    two.settle()


def printed_apart(two: Two, sort: str) -> tuple[Kind, UUID, str]:
    """Bob changed, or wrote, what stands in minutes that Ann issued, or the other way round; nobody knew."""
    item = two.do(two.ann, Kind.AGENDA_ITEM, meeting_id=two.meeting, minute="As said")
    two.give(two.ann, two.bob)
    two.give(two.bob, two.ann)
    issuer, other = (two.ann, two.bob) if "issued there" in sort else (two.bob, two.ann)
    two.do(issuer, Kind.MEETING, two.meeting, minutes_state=MinutesState.ISSUED)
    if "written" in sort:
        return Kind.DECISION, two.do(other, Kind.DECISION, meeting_id=two.meeting, text="Write"), "deleted"
    two.do(other, Kind.AGENDA_ITEM, item, minute="As meant")
    return Kind.AGENDA_ITEM, item, "minute"


@pytest.mark.parametrize(
    "sort", ["changed, issued there", "changed, issued here", "written, issued there", "written, issued here"]
)
def test_what_is_printed_is_asked_once_more_when_a_taking_taken_back_is_taken_again(
    two: Two, sort: str
) -> None:
    kind, record_id, field = printed_apart(two, sort)
    path = two.made(two.ann)
    (asked,) = two.asked_of(path, two.bob)
    for decision in Choice:
        taken = two.bob.desk.take(path, {conflict.id: decision for conflict in two.asked_of(path, two.bob)})
        side = asked.mine if decision is Choice.MINE else asked.theirs
        assert two.row(two.bob, kind, record_id)[field] == side.value
        assert taken.id is not None
        two.bob.desk.undo(taken.id)
        (again,) = two.asked_of(path, two.bob)
        assert (again.why, again.mine.value, again.theirs.value) == (
            Why.PRINTED,
            asked.mine.value,
            asked.theirs.value,
        )


def test_taking_twice_and_out_of_order_changes_nothing_twice(two: Two) -> None:
    two.do(two.ann, Kind.MEETING, two.meeting, title="June")
    first = two.made(two.ann)
    two.do(two.ann, Kind.MEETING, two.meeting, title="July")
    second = two.made(two.ann)
    two.bob.desk.take(second, {})
    before = two.bob.units()
    for late in (first, second):
        assert two.bob.desk.take(late, {}).id is None
    assert two.bob.units() == before
    two.settle()


def test_a_handover_that_goes_on_from_one_not_taken_is_refused(two: Two, empty_file: Path) -> None:
    two.do(two.ann, Kind.MEETING, two.meeting, title="June")
    first = two.made(two.ann)
    two.bob.desk.take(first, {})
    two.give(two.bob, two.ann)
    two.do(two.ann, Kind.MEETING, two.meeting, title="July")
    second = two.made(two.ann)
    late = Laptop(empty_file, two.folder, "carol")
    with pytest.raises(
        Refused, match="ask for one with everything, or hand over to ann first and take the next one"
    ):
        late.desk.take(second, {})
    late.store.close()


@BOTH
def test_a_taking_taken_back_is_as_before_and_the_same_file_may_be_taken_again(two: Two) -> None:
    two.do(two.ann, Kind.MEETING, two.meeting, title="June")
    made = two.do(two.ann, Kind.AGENCY, name="Fire")
    path = two.made(two.ann)
    taken = two.bob.desk.take(path, {})
    assert taken.id is not None
    two.bob.desk.undo(taken.id)
    assert two.row(two.bob, Kind.MEETING, two.meeting)["title"] == "May"
    assert two.row(two.bob, Kind.AGENCY, made)["deleted"]
    again = two.bob.desk.take(path, {})
    assert two.row(two.bob, Kind.MEETING, two.meeting)["title"] == "June"
    assert not two.row(two.bob, Kind.AGENCY, made)["deleted"]
    assert again.id is not None
    assert two.bob.store.doubles.made_with(again.id, (Kind.AGENCY,)) == {Kind.AGENCY: [made]}
    two.settle()


@BOTH
def test_what_was_changed_since_a_taking_was_taken_back_is_asked_when_it_is_taken_again(two: Two) -> None:
    two.do(two.ann, Kind.MEETING, two.meeting, title="June")
    path = two.made(two.ann)
    taken = two.bob.desk.take(path, {})
    assert taken.id is not None
    two.bob.desk.undo(taken.id)
    two.do(two.bob, Kind.MEETING, two.meeting, title="Bob’s")
    with pytest.raises(Undecided) as caught:
        two.bob.desk.take(path, {})
    (conflict,) = caught.value.taking.conflicts
    assert (conflict.base.value, conflict.mine.value, conflict.theirs.value) == ("May", "Bob’s", "June")


@pytest.mark.parametrize("said", [Choice.MINE, Choice.THEIRS, Edited("Both")])
def test_what_was_decided_is_asked_once_more_when_a_taking_taken_back_is_taken_again(
    two: Two, said: Any
) -> None:
    two.do(two.ann, Kind.MEETING, two.meeting, title="Ann’s")
    two.do(two.bob, Kind.MEETING, two.meeting, title="Bob’s")
    (conflict,) = two.asked(two.ann, two.bob)
    path = two.made(two.ann)
    taken = two.bob.desk.take(path, {conflict.id: said})
    for _ in range(2):
        assert taken.id is not None
        two.bob.desk.undo(taken.id)
        assert two.row(two.bob, Kind.MEETING, two.meeting)["title"] == "Bob’s"
        with pytest.raises(Undecided) as caught:
            two.bob.desk.take(path, {})
        (again,) = caught.value.taking.conflicts
        sides = (again.base.value, again.mine.value, again.theirs.value)
        assert sides == ("May", "Bob’s", "Ann’s")
        assert (again.mine.person, again.theirs.person) == ("BOB", "ANN")
        taken = two.bob.desk.take(path, {again.id: Choice.THEIRS})
        assert two.row(two.bob, Kind.MEETING, two.meeting)["title"] == "Ann’s"
    assert two.bob.desk.take(path, {}).id is None
    two.settle()


def test_what_was_left_deleted_is_asked_once_more_when_its_taking_was_taken_back(two: Two) -> None:
    two.do(two.ann, Kind.MEETING, two.meeting, title="June")
    two.do(two.bob, Kind.MEETING, two.meeting, deleted=True)
    path = two.made(two.ann)
    taken = two.bob.desk.take(path, Choice.MINE)
    assert taken.id is not None
    two.bob.desk.undo(taken.id)
    two.bob.desk.take(path, Choice.THEIRS)
    row = two.row(two.bob, Kind.MEETING, two.meeting)
    assert (row["title"], row["deleted"]) == ("June", False)
    two.settle()


@BOTH
def test_a_taking_on_which_a_later_change_stands_is_not_taken_back(two: Two) -> None:
    two.do(two.ann, Kind.MEETING, two.meeting, title="June")
    taken = two.bob.desk.take(two.made(two.ann), {})
    two.do(two.bob, Kind.MEETING, two.meeting, title="July")
    assert taken.id is not None
    with pytest.raises(Refused, match="came after it: undo that first"):
        two.bob.desk.undo(taken.id)


def test_the_own_unit_of_a_taking_is_not_undone_alone(two: Two) -> None:
    two.do(two.ann, Kind.MEETING, two.meeting, title="Ann’s")
    two.do(two.bob, Kind.MEETING, two.meeting, title="Bob’s")
    two.give(two.ann, two.bob, Choice.MINE)
    (unit,) = two.bob.store.recent_units(1)
    with pytest.raises(Refused, match="under Handovers"):
        two.bob.store.undo(unit.id, "undo")


def test_an_undone_change_stays_undone_wherever_it_goes(two: Two) -> None:
    with two.ann.store.work("rename") as work:
        work.change(Kind.MEETING, two.meeting, title="June")
        unit = work.id
        work.commit()
    two.settle()
    two.ann.store.undo(unit, "undo rename")
    two.settle()
    assert two.row(two.bob, Kind.MEETING, two.meeting)["title"] == "May"


def test_what_another_did_is_undone_here_and_there(two: Two) -> None:
    with two.ann.store.work("rename") as work:
        work.change(Kind.MEETING, two.meeting, title="June")
        unit = work.id
        work.commit()
    two.settle()
    two.bob.store.undo(unit, "undo rename")
    two.settle()
    assert two.row(two.ann, Kind.MEETING, two.meeting)["title"] == "May"


def test_what_came_is_found_by_search(two: Two) -> None:
    two.do(two.ann, Kind.AGENCY, name="Lifeboats")
    two.settle()
    assert [hit.title for hit in two.bob.store.search("lifeb")] == ["Lifeboats"]


def test_those_who_listen_hear_what_came(two: Two) -> None:
    heard: list[Any] = []
    listen: Callable[[Any], None] = heard.append
    two.bob.store.subscribe(listen)
    two.do(two.ann, Kind.AGENCY, name="Fire")
    two.give(two.ann, two.bob)
    assert any(changes.touches(Kind.AGENCY) for changes in heard)


def test_a_kept_file_goes_with_the_record_that_names_it(two: Two) -> None:
    name = hashlib.sha256(b"picture").hexdigest()
    with two.ann.store.work("add a picture") as work:
        work.add_blob(name, b"picture")
        work.add(Kind.ATTACHMENT, owner_kind=Kind.MEETING, owner_id=two.meeting, sha256=name)
        work.commit()
    two.settle()
    assert two.bob.store.bytes_of(name) == b"picture"
