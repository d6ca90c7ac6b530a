"""Figures over issues: equal to a hand count, not measured without records, and groups that add up to all."""

import datetime as dt
from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.answer_kinds import Answer, ClockKind, Dealt, Matter, Worked
from cspdesk.domain.answers import ClockRow, ClockStatus
from cspdesk.domain.doubles import likely_doubles
from cspdesk.domain.issue_figures import counts, figures
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import IssueSource, IssueState

TODAY = dt.date(2026, 11, 21)
NOW = dt.datetime(2026, 11, 21, 12, tzinfo=dt.UTC)


def issue(words: str = "The lamp is out", **values: object) -> IssueRow:
    known: dict[str, object] = {
        "id": uuid4(), "code": "F01", "year": 2026, "running": 1, "suffix": "", "words": words,
        "private_detail": "", "kind": "", "place": "", "source": IssueSource.MEETING, "body_id": None, "body": "",
        "meeting_id": None, "item_id": None, "raiser_id": None, "raiser": "", "raised_on": dt.date(2026, 1, 1),
        "state": IssueState.OPEN, "matter": Matter.ISSUE, "ward": "", "written": False, "councillor_id": None,
        "councillor": "", "agency_id": None, "agency": "", "activity_id": None, "received_at": None,
        "update_days": None, "next_update": None, "answer": Answer.NONE, "answer_words": "", "answer_why": "",
        "answered_on": None, "closed_on": None, "dealt": Dealt.UNKNOWN, "stage": 1, "follow_up_on": None,
        "worked": Worked.NOT_ASKED, "worked_on": None, "worked_note": "", "told_on": None, "actions": 0,
        "open_actions": 0,
    }  # fmt: skip
    return IssueRow(**(known | values))  # type: ignore[arg-type]


def closed(dealt: Dealt, told: bool) -> IssueRow:
    day = dt.date(2026, 2, 1)
    return issue(
        state=IssueState.CLOSED,
        answer=Answer.DONE,
        answered_on=day,
        dealt=dealt,
        told_on=day + dt.timedelta(days=9) if told else None,
    )


def contact(due_at: dt.datetime, met_at: dt.datetime | None = None) -> ClockRow:
    return ClockRow(
        uuid4(), uuid4(), "F01-2026-S001", ClockKind.CONTACT, 1, TODAY, None, due_at, None, met_at, "", "", None, 0
    )  # fmt: skip


@given(st.lists(st.tuples(st.sampled_from(Dealt), st.booleans()), max_size=25))
def test_shares_equal_a_hand_count(kinds: list[tuple[Dealt, bool]]) -> None:
    rows = [closed(dealt, told) for dealt, told in kinds]
    told_on = {row.id: row.told_on for row in rows if row.told_on is not None}
    found = {figure.key: figure for figure in figures(rows, [], told_on, TODAY, NOW)}
    locally = sum(dealt is Dealt.LOCALLY for dealt, _ in kinds)
    said = sum(dealt is not Dealt.UNKNOWN for dealt, _ in kinds)
    assert (len(found["locally"].part), len(found["locally"].whole)) == (locally, said)
    assert (found["locally"].value == "not measured") == (said == 0)
    assert len(found["fed_back"].part) == sum(told for _, told in kinds)
    assert found["days"].value == ("9 days" if told_on else "not measured")


@given(
    st.lists(st.tuples(st.sampled_from(IssueSource), st.sampled_from(["", "litter", "lamps"])), max_size=30)
)
def test_each_group_adds_up_to_all_and_names_its_issues(rows: list[tuple[IssueSource, str]]) -> None:
    issues = [issue(source=source, kind=kind) for source, kind in rows]
    lines = counts(issues, (("source", _source), ("kind", _kind)))
    for group in ("source", "kind"):
        mine = [line for line in lines if line.group == group]
        assert sum(line.count for line in mine) == len(issues)
        behind: set[UUID] = set().union(*(line.issues for line in mine))
        assert behind == {row.id for row in issues}


def _source(row: IssueRow) -> str:
    return row.source.value


def _kind(row: IssueRow) -> str:
    return row.kind


def test_a_contact_is_overdue_after_its_hours() -> None:
    assert contact(NOW - dt.timedelta(hours=1)).status(TODAY, NOW) is ClockStatus.OVERDUE
    assert contact(NOW + dt.timedelta(hours=1)).status(TODAY, NOW) is ClockStatus.RUNNING


def test_the_same_place_and_words_are_pointed_out() -> None:
    lamp = issue("The street lamp by the gate is out", place="Mill Lane")
    same = issue("Lamp at the gate broken", place="mill lane")
    other = issue("Cars park on the grass", place="High Street")
    (double,) = likely_doubles(lamp, [lamp, same, other])
    assert double.issue is same
    assert "same place" in double.why


def test_issues_that_share_nothing_are_no_doubles() -> None:
    assert likely_doubles(issue("The lamp is out"), [issue("Cars park on the grass")]) == []
