"""Actions by the office's rules, and the sheets that go to their owners and come back."""

import datetime as dt
from dataclasses import replace
from uuid import UUID

import pytest

from cspdesk.domain.kinds import ActionState, Audience, Kind, MinutesState, Origin
from cspdesk.domain.papers.lists import ActionListPaper
from cspdesk.domain.sheets import TableSheet
from cspdesk.errors import Refused
from cspdesk.exchange.workbook import write_csv, write_workbook
from cspdesk.office import Office
from cspdesk.services.papers.registry import Wanted, build

TODAY = dt.date(2026, 11, 21)
MAY = dt.date(2026, 5, 12)


@pytest.fixture
def forum(office: Office) -> UUID:
    return office.bodies.forums()[6].id


def add(office: Office, forum: UUID, text: str = "Clear the path", **values: object) -> UUID:
    given = {"owner": "Police", "due": "1 June 2026", "given_on": MAY} | values
    return office.actions.add(text, body_id=forum, **given)  # type: ignore[arg-type]


def agency(office: Office, name: str) -> UUID:
    return next(each.id for each in office.store.people.agencies() if each.name == name)


def test_number_is_code_year_of_its_day_and_running(office: Office, forum: UUID) -> None:
    made = [add(office, forum), add(office, forum), add(office, forum, given_on=dt.date(2025, 3, 1))]
    assert [office.actions.get(each).ref for each in made] == ["F07-2026-001", "F07-2026-002", "F07-2025-001"]


def test_number_of_a_deleted_action_is_never_given_again(office: Office, forum: UUID) -> None:
    office.actions.delete(add(office, forum))
    assert office.actions.get(add(office, forum)).ref == "F07-2026-002"


def test_spoken_due_date_counts_from_the_day_it_was_given(office: Office, forum: UUID) -> None:
    assert office.actions.get(add(office, forum, due="in two weeks")).due == dt.date(2026, 5, 26)


def test_due_at_the_next_meeting_moves_with_it(office: Office, forum: UUID) -> None:
    made = add(office, forum, due="next meeting")
    assert office.actions.get(made).due is None
    meeting = office.meetings.add([forum], dt.date(2026, 12, 8))
    assert office.actions.get(made).due == dt.date(2026, 12, 8)
    office.meetings.move(meeting, dt.date(2026, 12, 15), "The hall is let.")
    assert office.actions.get(made).due == dt.date(2026, 12, 15)


def test_words_that_are_no_date_are_kept(office: Office, forum: UUID) -> None:
    action = office.actions.get(add(office, forum, due="when the weather allows"))
    assert (action.due, action.due_words) == (None, "when the weather allows")


def test_owner_who_is_nobody_known_stays_in_words(office: Office, forum: UUID) -> None:
    assert office.actions.get(add(office, forum, owner="Friends of the park")).owner == "Friends of the park"


def test_action_without_words_is_refused(office: Office, forum: UUID) -> None:
    with pytest.raises(Refused, match="Type what is to be done"):
        add(office, forum, "  ")


def test_change_keeps_what_is_not_named(office: Office, forum: UUID) -> None:
    made = add(office, forum)
    office.actions.change(made, owner="BBC")
    action = office.actions.get(made)
    assert (action.owner_agency, action.due, action.text) == ("BBC", dt.date(2026, 6, 1), "Clear the path")


def test_words_on_issued_minutes_stay_while_owner_and_date_may_change(office: Office, forum: UUID) -> None:
    meeting = office.meetings.add([forum], MAY)
    made = add(office, forum, meeting_id=meeting, origin=Origin.MEETING)
    with office.store.work("issue") as work:
        work.change(Kind.MEETING, meeting, minutes_state=MinutesState.ISSUED)
        work.commit()
    with pytest.raises(Refused, match="issued"):
        office.actions.change(made, text="Clear both paths")
    office.actions.change(made, owner="BBC", due="1 July")
    assert office.actions.get(made).due == dt.date(2026, 7, 1)


def test_done_keeps_its_day_and_what_became_of_it(office: Office, forum: UUID) -> None:
    made = add(office, forum)
    office.actions.close(made, ActionState.DONE, dt.date(2026, 6, 3), "Cleared by hand.")
    action = office.actions.get(made)
    assert (action.state, action.closed_on, action.closing_note) == (
        ActionState.DONE,
        dt.date(2026, 6, 3),
        "Cleared by hand.",
    )


@pytest.mark.parametrize("on_day", [dt.date(2026, 5, 11), dt.date(2026, 11, 22)])
def test_done_before_it_was_given_or_after_today_is_refused(
    office: Office, forum: UUID, on_day: dt.date
) -> None:
    with pytest.raises(Refused):
        office.actions.close(add(office, forum), ActionState.DONE, on_day)


def test_done_twice_is_refused(office: Office, forum: UUID) -> None:
    made = add(office, forum)
    office.actions.close(made, ActionState.DONE)
    with pytest.raises(Refused, match="done already"):
        office.actions.close(made, ActionState.DONE)


def test_reopened_action_keeps_why(office: Office, forum: UUID) -> None:
    made = add(office, forum)
    office.actions.close(made, ActionState.DROPPED)
    office.actions.reopen(made, "It grew again.")
    assert office.actions.get(made).state is ActionState.OPEN
    assert [note.text for note in office.actions.notes(made)] == ["It grew again."]


def test_progress_is_listed_newest_first(office: Office, forum: UUID) -> None:
    made = add(office, forum)
    office.actions.add_note(made, "Asked", dt.date(2026, 5, 20))
    office.actions.add_note(made, "Promised")
    assert [note.text for note in office.actions.notes(made)] == ["Promised", "Asked"]
    assert office.actions.latest_notes() == {made: "Promised"}


def test_every_change_can_be_taken_back(office: Office, forum: UUID) -> None:
    made = add(office, forum)
    office.actions.close(made, ActionState.DONE)
    office.history.undo(office.history.recent(50)[-1].id)
    assert office.actions.get(made).state is ActionState.OPEN


def test_agency_owes_what_its_team_owes(office: Office, forum: UUID) -> None:
    add(office, forum)
    add(office, forum, owner="PCSOs")
    owed = office.actions.owed_by(agency(office, "PCSOs"))
    assert (owed.owner, len(owed.open), len(owed.overdue)) == ("Police", 2, 2)


def test_agency_that_owes_nothing_is_no_refusal(office: Office) -> None:
    assert office.actions.owed_by(agency(office, "BBC")).open == ()


def test_overdue_lists_the_longest_first(office: Office, forum: UUID) -> None:
    for due in ("1 June 2026", "1 December 2026", "20 May 2026"):
        add(office, forum, due=due)
    assert [action.due for action in office.actions.overdue()] == [
        dt.date(2026, 5, 20),
        dt.date(2026, 6, 1),
    ]


# Sheets


def returned(sheet: TableSheet, cells: dict[int, dict[str, object]]) -> TableSheet:
    """A sheet with cells filled in, by row and heading."""
    names = [column.name for column in sheet.columns]
    rows = [list(row) for row in sheet.rows]
    for place, filled in cells.items():
        for name, value in filled.items():
            rows[place][names.index(name)] = value  # type: ignore[call-overload]
    return replace(sheet, rows=tuple(tuple(row) for row in rows))


@pytest.fixture
def sheet(office: Office, forum: UUID) -> TableSheet:
    for text in ("First", "Second", "Third"):
        add(office, forum, text)
    return office.action_sheets.table(agency(office, "Police"))


def test_sheet_of_an_owner_has_an_empty_progress_column(sheet: TableSheet) -> None:
    place = [column.name for column in sheet.columns].index("Progress")
    assert [row[place] for row in sheet.rows] == [None, None, None]


def test_sheet_of_an_owner_who_owes_nothing_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="nothing to send"):
        office.action_sheets.sheet(agency(office, "BBC"))


@pytest.mark.parametrize("as_csv", [False, True])
def test_sheet_comes_back_untouched_as_it_went(office: Office, sheet: TableSheet, as_csv: bool) -> None:
    sent = office.action_sheets.sheet(agency(office, "Police"), as_csv=as_csv)
    preview = office.action_sheets.preview(sent)
    assert (preview.lines, preview.untouched) == ((), len(sheet.rows))


def test_returned_lines_are_shown_before_any_is_taken(office: Office, sheet: TableSheet) -> None:
    back = returned(sheet, {0: {"Progress": "Nearly"}, 1: {"New state": "Done"}})
    preview = office.action_sheets.preview(write_workbook([back]))
    assert [line.does for line in preview.lines] == ["Progress noted", "Done"]
    assert all(not office.actions.notes(action.id) for action in office.actions.all())


def test_taking_a_sheet_is_one_change_for_all_its_lines(office: Office, sheet: TableSheet) -> None:
    back = returned(sheet, {0: {"Progress": "Nearly"}, 1: {"New state": "Done"}})
    assert office.action_sheets.take(office.action_sheets.preview(write_csv(back))) == 2
    assert [action.state.value for action in office.actions.all()] == ["open", "done", "open"]
    assert office.history.recent(50)[-1].words == "take progress of 2 actions"


def test_one_line_with_a_problem_stops_them_all(office: Office, sheet: TableSheet) -> None:
    back = returned(sheet, {0: {"Progress": "Nearly"}, 1: {"New state": "perhaps"}})
    preview = office.action_sheets.preview(write_csv(back))
    with pytest.raises(Refused, match="1 line has a problem"):
        office.action_sheets.take(preview)
    assert not office.actions.latest_notes()


def test_lines_with_a_problem_are_left_out_when_asked(office: Office, sheet: TableSheet) -> None:
    back = returned(sheet, {0: {"Progress": "Nearly"}, 1: {"New state": "perhaps"}})
    preview = office.action_sheets.preview(write_csv(back))
    assert office.action_sheets.take(preview, without_problems=True) == 1


def test_day_done_before_it_was_given_is_a_problem(office: Office, sheet: TableSheet) -> None:
    back = returned(sheet, {0: {"New state": "Done", "Done on": "1/5/2026"}})
    (line,) = office.action_sheets.preview(write_csv(back)).lines
    assert "cannot be done before that day" in line.problem


def test_formula_in_an_action_leaves_as_text(office: Office, forum: UUID) -> None:
    add(office, forum, "=1+1")
    assert b"'=1+1" in office.action_sheets.sheet(agency(office, "Police"), as_csv=True)


# Paper


def test_paper_lists_by_owner_what_is_open(office: Office, forum: UUID) -> None:
    add(office, forum)
    add(office, forum, owner="BBC")
    paper = build(office.context, "actions", None, Wanted())
    assert isinstance(paper, ActionListPaper)
    assert [(group.owner, len(group.actions)) for group in paper.groups] == [("Police", 1), ("BBC", 1)]


def test_public_paper_keeps_progress_and_names_for_the_office(office: Office, forum: UUID) -> None:
    with office.store.work("person") as work:
        work.add(Kind.PERSON, name="Rosie Green", resident=True)
        work.commit()
    made = add(office, forum, owner="Rosie Green")
    office.actions.add_note(made, "Rang Rosie Green at home")
    public = build(office.context, "actions", None, replace(Wanted(), audience=Audience.PUBLIC))
    internal = build(office.context, "actions", None, Wanted())
    assert "Rosie" not in repr(public)
    assert internal.groups[0].actions[0].progress == "Rang Rosie Green at home"


def test_cost_of_an_action_is_kept_in_pence(office: Office, forum: UUID) -> None:
    made = add(office, forum)
    office.actions.spend(made, 1250)
    assert office.actions.get(made).spent_pence == 1250
    with pytest.raises(Refused, match="0 or more"):
        office.actions.spend(made, -1)
