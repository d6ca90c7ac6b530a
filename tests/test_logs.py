"""The log says what happened and never who or what somebody said."""

import logging
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk import logs


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
