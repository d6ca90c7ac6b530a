"""The log says what happened and never who or what somebody said."""

import contextlib
import logging
import shutil
import sqlite3
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from cspdesk import cli, logs
from cspdesk.office import open_office
from cspdesk.store.store import create
from tests.offices import new_office


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("sent to ann.o'dell+hall@example.org.uk today", "sent to [e-mail] today"),
        ("call 01234 567 890 now", "call [telephone] now"),
        ("call +44 (0)7700 900123", "call [telephone]"),
        ("call 07700900123.", "call [telephone]."),
        ("call (01234) 567890", "call [telephone]"),
        ("call 7700 900 123", "call [telephone]"),
        ("lives in MK40 2TH, here", "lives in [postcode], here"),
        ("lives in mk402th", "lives in [postcode]"),
        ("refused 'Mrs Smith of Goldington' twice", "refused “…” twice"),
        ('refused "they\'re dealing again"', "refused “…”"),
        ("refused “they’re dealing again” twice", "refused “…” twice"),
        ("can't open 'Ann Smith'", "can't open “…”"),
        ("the officers' list holds 'Ann'", "the officers' list holds “…”"),
        (r"bad value 'it\'s Ann' here", "bad value “…” here"),
        ("cut short 'Mrs Smi", "cut short “…”"),
        ("bytes b'Ann Smith'", "bytes b“…”"),
        ("postgresql://desk:s3cret@hall/forums", "postgresql://…@hall/forums"),
        ("DETAIL: Key (name)=(Ann Smith) already exists.", "DETAIL: Key (name)=(…) already exists."),
        ("(sqlite3.Error) full\n[parameters: ('Ann', 5)]\nend", "(sqlite3.Error) full\n[parameters]\nend"),
    ],
)
def test_what_tells_of_people_is_left_out(line: str, kept: str) -> None:
    assert logs.redacted(line) == kept


@pytest.mark.parametrize(
    "line",
    [
        "opened the store in 0.034 s, 504 forums, 123456 bytes",
        "meeting 01981f2a-7c11-7abc-8def-012345678901 closed on 2026-05-12 at 19:30",
        'File "/opt/cspdesk/store/work.py", line 71, in commit',
        "revision r0001 to r0002",
    ],
)
def test_what_helps_to_mend_a_fault_stays(line: str) -> None:
    assert logs.redacted(line) == line


@given(said=st.text(alphabet=st.characters(exclude_characters="{}", exclude_categories=["Cs"]), min_size=9))
def test_nothing_quoted_as_python_quotes_it_is_kept(said: str) -> None:
    assert logs.redacted(f"no room for {said!r} {{}}") == "no room for “…” {}"


def test_a_traceback_reaches_the_log_without_the_words_in_it() -> None:
    logs.begin()
    try:
        sqlite3.connect(":memory:").execute("SELECT 'Mrs Smith")
    except sqlite3.OperationalError:
        logging.getLogger("cspdesk.test").exception("refused %s", "ann@example.org")
    text = logs.log_file().read_text(encoding="utf-8")
    assert "ERROR cspdesk.test: refused [e-mail]" in text
    assert "sqlite3.OperationalError" in text
    assert "Smith" not in text


def test_a_message_of_many_lines_cannot_pretend_to_be_another_line() -> None:
    logs.begin()
    logging.getLogger("cspdesk.test").info("one\n2026-01-01 00:00:00Z INFO cspdesk.store: all is well")
    lines = logs.log_file().read_text(encoding="utf-8").splitlines()
    assert [line[:4] for line in lines[1:]] == ["    "]


def test_a_quiet_run_makes_no_log_file() -> None:
    logs.begin()
    assert not logs.log_file().exists()


def test_a_log_that_cannot_be_written_never_stops_the_work(
    own_home: object, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.log_file().parent.parent.mkdir(parents=True, exist_ok=True)
    logs.log_file().parent.write_text("in the way")
    logs.begin()
    logging.getLogger("cspdesk.test").error("full")
    assert capsys.readouterr().err == ""


def test_beginning_twice_writes_each_line_once() -> None:
    logs.begin()
    logs.begin()
    logging.getLogger("cspdesk.test").info("once")
    assert logs.log_file().read_text(encoding="utf-8").count("once") == 1


# What fails in the middle of a deed with somebody's names in its hands

NAME, PHONE, HOME = "Ottoline Quillfeather", "01632 960461", "14 Thistledown Crescent"
_SEARCH = ("search_entry", "folded")
TRACES = ("ottoline", "quillfeather", "960461", "thistledown")


@pytest.fixture(scope="module")
def named(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that knows somebody, twice; beside it a handover of everything, and a file for readers."""
    folder = tmp_path_factory.mktemp("named")
    office = new_office(folder / "store.cspdesk", "north-bedfordshire-2008", machine="laptop")
    office.store.person = NAME
    office.people.add(NAME, phone=PHONE, address=HOME, resident=True)
    office.people.add("O. Quillfeather", phone=PHONE, resident=True)
    office.issues.add(f"{NAME} of {HOME} asks for a bench", body_id=office.bodies.forums()[0].id)
    office.handovers.make(folder / "all", everything=True, plain=True)
    office.handovers.make_for_readers(folder / "readers", plain=True)
    office.close(keep_backup=False)
    create(folder / "empty.cspdesk", machine="laptop").close()
    return folder


def _broken(named: Path, folder: Path, table: str, column: str) -> Path:
    """A copy of the folder in which a column is missing, which is said with all that was to be written."""
    shutil.copytree(named, folder, dirs_exist_ok=True)
    for store in folder.glob("*.cspdesk"):
        with contextlib.closing(sqlite3.connect(store)) as opened, opened:
            opened.execute(f"ALTER TABLE {table} RENAME COLUMN {column} TO gone")
    return folder


def _log() -> str:
    return logs.log_file().read_text(encoding="utf-8").casefold()


@pytest.mark.parametrize(
    ("broken", "words"),
    [
        (_SEARCH, ["care", "erase", "person", NAME, "--yes"]),
        (("local_store", "value"), ["restore", "store.cspdesk", "--store", "other.cspdesk"]),
        (_SEARCH, ["handover", "take", "all", "--store", "empty.cspdesk"]),
        (_SEARCH, ["handover", "take", "readers", "--store", "empty.cspdesk"]),
    ],
    ids=["erase", "restore", "take", "take as a reader"],
)
def test_a_verb_that_fails_in_the_middle_leaves_nobody_in_the_log(
    named: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: tuple[str, str], words: list[str]
) -> None:
    monkeypatch.chdir(_broken(named, tmp_path, *broken))
    assert cli.main(["--store", "store.cspdesk", *words]) == 1
    assert "traceback" in _log()
    assert [trace for trace in TRACES if trace in _log()] == []


def test_a_window_that_fails_while_two_are_joined_leaves_neither_in_the_log(
    named: Path, tmp_path: Path
) -> None:
    office = open_office(_broken(named, tmp_path, *_SEARCH) / "store.cspdesk", machine="laptop")
    logs.begin()
    keep, drop = (person.id for person in office.people.all() if "Quillfeather" in person.name)
    with pytest.raises((sqlite3.Error, sa.exc.DBAPIError)) as failed:
        office.merging.merge_people(keep, drop)
    office.close(keep_backup=False)
    # As the window's hook writes what nobody caught.
    logging.getLogger("cspdesk.ui.messages").critical("not caught", exc_info=failed.value)
    assert [trace for trace in TRACES if trace in _log()] == []
