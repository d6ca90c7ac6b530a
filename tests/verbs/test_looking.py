import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cspdesk.office import open_office
from cspdesk.verbs.refs import LISTS

Ask = Callable[..., Any]

FIELDS = {
    "forums": "id number ref name state officer chair last_meeting next_meeting meetings_held open_actions "
    "overdue_actions",
    "meetings": "id ref bodies date start end place state minutes people_present agencies_present apologies "
    "residents young_people",
    "actions": "id ref text origin body owner_agency owner_person due state times_carried",
    "partners": "id name kind responsible_from responsible_to successor",
}


@pytest.mark.parametrize("kind", FIELDS)
def test_lists_have_the_fields_promised(kind: str, sample_store: Path, ask: Ask) -> None:
    for row in ask("list", kind, "--store", sample_store):
        assert set(FIELDS[kind].split()) <= set(row)


@pytest.mark.parametrize("kind", LISTS)
def test_every_object_is_flat_and_says_sample(kind: str, sample_store: Path, ask: Ask) -> None:
    rows = ask("list", kind, "--store", sample_store)
    assert rows
    for row in rows:
        assert row["sample"] is True
        assert all(value is None or isinstance(value, str | int | bool) for value in row.values())
        assert "" not in row.values()


def test_objects_of_a_real_store_do_not_say_sample(tmp_path: Path, ask: Ask) -> None:
    ask("new", "--plan", "north-bedfordshire-2008", "--store", tmp_path / "real.cspdesk")
    forums = ask("list", "forums", "--store", tmp_path / "real.cspdesk")
    assert len(forums) == 18
    assert not any("sample" in forum for forum in forums)


def test_a_new_forum_has_null_for_what_is_not_known(tmp_path: Path, ask: Ask) -> None:
    ask("new", "--plan", "north-bedfordshire-2008", "--store", tmp_path / "real.cspdesk")
    forum = ask("show", "F07", "--store", tmp_path / "real.cspdesk")
    unknown = ("officer", "chair", "last_meeting", "next_meeting")
    assert [forum[name] for name in unknown] == [None] * 4
    assert (forum["number"], forum["name"], forum["state"]) == (7, "Forum 7", "planned")


@pytest.mark.parametrize(
    "ref", ["F07", "f07-2026-05-12", "F07-2026-3", "F07-2026-S001", "Police", "asha sample"]
)
def test_show_finds_by_number_or_name_whatever_the_case(ref: str, sample_store: Path, ask: Ask) -> None:
    found = ask("show", ref, "--store", sample_store)
    assert found["records"]
    assert all(record["sample"] is True and record["record"] for record in found["records"])
    assert ask("show", found["id"], "--store", sample_store) == found


def test_show_of_a_meeting_agrees_with_the_list(sample_store: Path, ask: Ask) -> None:
    listed = {row["ref"]: row for row in ask("list", "meetings", "--store", sample_store)}
    shown = ask("show", "meeting", "F03-2026-06-03", "--store", sample_store)
    shown.pop("records")
    assert listed["F03-2026-06-03"] == shown
    assert shown["bodies"] == "Forum 3; Forum 4"


def test_a_joint_meeting_counts_for_each_of_its_forums(sample_store: Path, ask: Ask) -> None:
    refs = [
        [
            record["ref"]
            for record in ask("show", forum, "--store", sample_store)["records"]
            if "ref" in record
        ]
        for forum in ("F03", "F04")
    ]
    assert all("F03-2026-06-03" in each for each in refs)


def test_figures_of_forums_are_those_of_the_window(sample_store: Path, ask: Ask) -> None:
    office = open_office(sample_store, machine="tests", readonly=True)
    try:
        grid = {row.code: row for row in office.today_grid.grid().rows}
    finally:
        office.close(keep_backup=False)
    year = ("--from", "2026-04-01", "--to", "2027-03-31")
    for forum in ask("list", "forums", *year, "--store", sample_store):
        row = grid[forum["ref"]]
        last, to_come = row.last_day, row.next_day
        assert forum["last_meeting"] == (last.isoformat() if last else None)
        assert forum["next_meeting"] == (to_come.isoformat() if to_come else None)
        assert forum["meetings_held"] == row.held
        assert (forum["open_actions"], forum["overdue_actions"]) == (row.open_actions, row.overdue_actions)


def test_figures_of_meetings_are_those_of_the_register(sample_store: Path, ask: Ask) -> None:
    office = open_office(sample_store, machine="tests", readonly=True)
    try:
        came = office.attendance.who_came(dt.date(2025, 11, 22), dt.date(2026, 11, 21))
        counts = {each.meeting.ref: each.count for each in came.meetings}
    finally:
        office.close(keep_backup=False)
    held = [row for row in ask("list", "meetings", "--store", sample_store) if row["state"] == "closed"]
    assert len(held) == len(counts) == 90
    for row in held:
        count = counts[row["ref"]]
        assert row["people_present"] == count.people
        assert row["agencies_present"] == count.agencies
        assert row["apologies"] == count.apologies_heads
        assert row["residents"] == count.residents_total


def test_a_period_bounds_meetings_on_both_days(sample_store: Path, ask: Ask) -> None:
    rows = ask("list", "meetings", "--from", "2026-05-12", "--to", "2026-05-13", "--store", sample_store)
    assert {row["date"] for row in rows} == {"2026-05-12", "2026-05-13"}


def test_today_moves_what_is_next(sample_store: Path, ask: Ask) -> None:
    forum = ask("show", "F07", "--today", "2027-02-01", "--store", sample_store)
    assert forum["next_meeting"] == "2027-03-09"
