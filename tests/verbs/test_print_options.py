"""Printing by verb: options of a paper, pre-election periods, and the register of publications."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cspdesk.office import Office, open_office
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "held.cspdesk"
    office = new_office(path, "north-bedfordshire-2008", machine="tests", today=TODAY)
    office.publications.add_held_period(TODAY, TODAY + dt.timedelta(days=30), "Local elections")
    office.close(keep_backup=False)
    return path


Words = Callable[..., tuple[int, str]]


def opened(store: Path) -> Office:
    return open_office(store, machine="tests", readonly=True, today=TODAY)


def the_print(store: Path, tmp_path: Path, *more: str) -> tuple[str, ...]:
    start = ("--store", str(store), "--today", TODAY.isoformat())
    return (*start, "print", "poster", "--set", "what=Coffee morning", "-o", str(tmp_path / "out.pdf"), *more)


def test_a_public_paper_is_held_back_in_a_pre_election_period(
    store: Path, tmp_path: Path, refuse: Words
) -> None:
    status, said = refuse(*the_print(store, tmp_path))
    assert (status, "pre-election period" in said) == (1, True)
    assert not (tmp_path / "out.pdf").exists()


def test_a_reason_without_a_name_lets_nothing_out(store: Path, tmp_path: Path, refuse: Words) -> None:
    assert refuse(*the_print(store, tmp_path, "--let-out-reason", "Flood"))[0] == 1


def test_who_let_it_out_and_why_is_kept(store: Path, tmp_path: Path, ask: Callable[..., Any]) -> None:
    ask(*the_print(store, tmp_path, "--let-out-by", "A. Solicitor", "--let-out-reason", "Flood"))
    assert (tmp_path / "out.pdf").exists()
    office = opened(store)
    assert [(row.let_out_by, row.let_out_reason) for row in office.publications.all()] == [
        ("A. Solicitor", "Flood")
    ]
    office.close(keep_backup=False)


def test_an_internal_paper_is_not_held(store: Path, tmp_path: Path, ask: Callable[..., Any]) -> None:
    ask("--store", store, "--today", TODAY, "print", "structure", "-o", tmp_path / "chart.pdf")
    assert (tmp_path / "chart.pdf").exists()


@pytest.mark.parametrize(
    ("setting", "says"),
    [
        ("colour=red", "has no option"),
        ("what", "--set KEY=VALUE"),
        ("code=purple", "code is one of"),
        ("help=perhaps", "yes or no"),
        ("picture=nothing.png", "may be printed"),
    ],
)
def test_an_option_the_paper_does_not_take_is_refused(
    store: Path, tmp_path: Path, refuse: Words, setting: str, says: str
) -> None:
    free = ("--let-out-by", "A", "--let-out-reason", "B")
    status, said = refuse(*the_print(store, tmp_path, *free, "--set", setting))
    assert status == 1
    assert says in said


def test_publications_are_listed(store: Path, tmp_path: Path, ask: Callable[..., Any]) -> None:
    ask(*the_print(store, tmp_path, "--let-out-by", "A. Solicitor", "--let-out-reason", "Flood"))
    (listed,) = ask("--store", store, "list", "publications")
    assert (listed["paper"], listed["state"], listed["let_out_by"]) == ("poster", "printed", "A. Solicitor")


def test_a_paper_of_each_forum_is_a_file_each_in_a_folder(
    store: Path, tmp_path: Path, ask: Callable[..., Any]
) -> None:
    folder = tmp_path / "new" / "sheets"
    start = ("--store", store, "--today", TODAY, "print", "forum", "--each-forum")
    made = ask(*start, "--audience", "internal", "-o", folder)
    assert len(made) == 18
    assert {Path(row["file"]) for row in made} == set(folder.iterdir())


def test_a_paper_that_is_not_of_a_forum_is_not_printed_of_each(
    store: Path, tmp_path: Path, refuse: Words
) -> None:
    status, said = refuse("--store", store, "print", "structure", "--each-forum", "-o", tmp_path / "out")
    assert (status, "not of a forum" in said) == (1, True)


def test_words_of_a_paper_are_saved_as_plain_text(
    store: Path, tmp_path: Path, ask: Callable[..., Any]
) -> None:
    ask("--store", store, "print", "structure", "--audience", "internal", "-o", tmp_path / "chart.txt")
    assert "Groups and Neighbourhood Forums\n====" in (tmp_path / "chart.txt").read_text(encoding="utf-8")
