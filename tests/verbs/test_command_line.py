import argparse
import datetime as dt
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import chdir
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cspdesk import cli, logs
from cspdesk.office import open_office
from cspdesk.store.store import open_store
from cspdesk.verbs import look
from cspdesk.verbs.run import Run

Ask = Callable[..., Any]
Refuse = Callable[..., tuple[int, str]]
MAIN = Path(cli.__file__).parents[1] / "main.py"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("papers 2026-04-13", "2026-04-02"),
        ("papers 2026-04-13 --clear-days", "2026-04-01"),
        ("acknowledge 2026-04-02", "2026-04-13"),
        ("reply 2026-12-18", "2027-01-13"),
    ],
)
def test_deadline_counts_working_days(line: str, day: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["deadline", *line.split()]) == 0
    assert capsys.readouterr().out == day + "\n"


def test_deadline_makes_no_store(own_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["deadline", "papers", "2026-04-13"])
    assert not list(own_home.rglob("*.cspdesk/*.cspdesk"))


def test_deadline_does_without_a_store_that_is_not_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["deadline", "papers", "2026-04-13", "--store", str(tmp_path / "none.cspdesk")]) == 0
    assert capsys.readouterr().out == "2026-04-02\n"
    assert not list(tmp_path.iterdir())


def test_deadline_keeps_the_promises_of_the_store_named(own_sample: Path, ask: Ask) -> None:
    office = open_office(own_sample, machine="tests")
    office.setup.change_partnership(papers_days=3)
    office.setup.add_closure(dt.date(2026, 5, 8), "Office moves")
    office.close(keep_backup=False)
    assert ask("deadline", "papers", "2026-05-12", "--store", own_sample) == "2026-05-06"


def test_a_password_is_never_said(monkeypatch: pytest.MonkeyPatch) -> None:
    run = Run(argparse.Namespace(store="postgresql://asha:secret@host/forums"))
    assert run.place == "postgresql://asha@host/forums"


def test_deadline_at_the_end_of_time_is_refused(refuse: Refuse) -> None:
    status, said = refuse("deadline", "reply", "9999-12-30")
    assert status == 1
    assert said.count("\n") == 1


@pytest.mark.parametrize("option", ["--store", "--today", "--as", "--json"])
def test_usual_options_mean_the_same_before_and_after_the_verb(
    option: str, sample_store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    values = {"--store": str(sample_store), "--today": "2027-01-20", "--as": "asha sample", "--json": None}
    verb = ["list", "forums"]
    own = [word for word in (option, values.pop(option)) if word is not None]
    rest = [word for pair in values.items() for word in pair if word is not None]
    answers = []
    for line in ([*own, *verb, *rest], [*verb, *rest, *own], [*verb, *own, *rest]):
        assert cli.main(line) == 0
        answers.append(capsys.readouterr().out)
    assert len(set(answers)) == 1
    assert json.loads(answers[0])[0]["next_meeting"] == "2027-02-09"


def test_json_answers_stand_alone_on_standard_output(
    sample_store: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    cli.main(["list", "people", "--store", str(sample_store), "--json"])
    said = capsysbinary.readouterr()
    assert "ਹਰਪ੍ਰੀਤ ਨਮੂਨਾ" in [person["name"] for person in json.loads(said.out.decode("utf-8"))]
    assert said.err == b""


@pytest.mark.parametrize(
    "line",
    [
        "", "lists", "list", "list dogs", "list forums --from yesterday", "list forums --from 20260413",
        "list people --from 2026-01-01", "deadline papers", "deadline papers 2026-02-30", "show", "show a b c",
        "show dog F07", "print agenda", "new --plan x", "new --plan north-bedfordshire-2008 --times -1",
        "list forums --today 13/04/2026", "list forums --sto x",
    ],
)  # fmt: skip
def test_a_wrong_line_exits_2(line: str, refuse: Refuse) -> None:
    assert refuse(*line.split())[0] == 2


@pytest.mark.parametrize(
    "line",
    [
        ["show", "F99"],
        ["show", "meeting", "F07-2026-05-13"],
        ["show", "action", "F07-2026-05-12"],
        ["show", "\udcff\u202e"],
        ["list", "meetings", "--from", "2026-02-01", "--to", "2026-01-01"],
        ["list", "forums", "--as", "Nobody At All"],
        ["print", "agenda", "-o", "x.pdf"],
        ["print", "structure", "F07", "-o", "x.pdf"],
        ["print", "agenda", "F07-2026-05-12", "--from", "2026-01-01", "-o", "x.pdf"],
        ["print", "notice", "F02-2026-09-16", "--audience", "internal", "-o", "x.pdf"],
        ["print", "structure", "-o", ""],
        ["print", "structure", "-o", "no/such/folder/x.pdf"],
        ["export", "contacts", "-o", "contacts.doc"],
        ["export", "contacts", "F07", "-o", "contacts.csv"],
        ["export", "actions", "--from", "2026-01-01", "-o", "actions.csv"],
        ["import", "contacts", "no-such.csv"],
        ["new", "--plan", "north-bedfordshire-2008"],
        ["backup", ""],
        ["restore", "a\0b"],
    ],
)
def test_what_must_be_changed_is_said_in_one_sentence_with_exit_1(
    line: list[str], own_sample: Path, refuse: Refuse, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.iterdir())
    status, said = refuse(*line, "--store", own_sample)
    assert status == 1
    assert said.count("\n") == 1
    assert [path for path in sorted(tmp_path.iterdir()) if path.suffix != ".lock"] == before


def test_a_missing_store_exits_3_and_is_not_made(refuse: Refuse, tmp_path: Path) -> None:
    status, said = refuse("list", "forums", "--store", tmp_path / "none.cspdesk")
    assert (status, said.count("\n")) == (3, 1)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0" + bytes(84), bytes(5000)])
def test_a_file_that_is_no_store_exits_3_and_stays_as_it_was(
    content: bytes, refuse: Refuse, tmp_path: Path
) -> None:
    path = tmp_path / "foreign.cspdesk"
    path.write_bytes(content)
    assert refuse("list", "forums", "--store", path)[0] == 3
    assert path.read_bytes() == content


def test_a_store_in_a_folder_s_place_exits_3(refuse: Refuse, tmp_path: Path) -> None:
    assert refuse("list", "forums", "--store", tmp_path)[0] == 3


def test_a_back_up_that_finds_no_place_to_go_back_to_exits_3(
    sample_store: Path, refuse: Refuse, tmp_path: Path
) -> None:
    (tmp_path / "note.txt").write_text("no folder", encoding="utf-8")
    status, said = refuse("restore", sample_store, "--store", tmp_path / "note.txt" / "own.cspdesk")
    assert (status, said.count("\n")) == (3, 1)
    assert [path.name for path in tmp_path.iterdir()] == ["note.txt"]


@pytest.mark.parametrize("store", ["", "  ", "a\0b"])
def test_a_store_without_a_name_is_refused(store: str, refuse: Refuse) -> None:
    assert refuse("list", "forums", "--store", store)[0] == 1


def test_while_a_window_holds_the_store_one_may_look_but_not_write(
    own_sample: Path, ask: Ask, refuse: Refuse, tmp_path: Path
) -> None:
    window = open_store(own_sample, machine="window")
    window.person = "Asha Sample"
    try:
        window.take_hold()
        people = tmp_path / "people.csv"
        people.write_text("Name,Email\nNew Sample,new@example.org\n", encoding="utf-8")
        status, said = refuse("import", "contacts", people, "--store", own_sample)
        assert status == 3
        assert "Asha Sample" in said
        assert ask("check", "--store", own_sample)["sound"] is True
        assert len(ask("list", "forums", "--store", own_sample)) == 18
        assert ask("backup", tmp_path / "b.cspdesk", "--store", own_sample)["sample"] is True
    finally:
        window.close()


def test_a_bug_is_one_sentence_to_the_user_and_a_traceback_in_the_log(
    monkeypatch: pytest.MonkeyPatch, refuse: Refuse
) -> None:
    def broken(run: object) -> int:
        raise ZeroDivisionError("ours")

    monkeypatch.setattr(look, "list_", broken)
    status, said = refuse("list", "forums")
    assert (status, said.count("\n")) == (1, 1)
    assert "ZeroDivisionError" in logs.log_file().read_text(encoding="utf-8")


def test_help_tells_every_verb(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--help"]) == 0
    said = capsys.readouterr().out
    verbs = (
        "new",
        "list",
        "show",
        "deadline",
        "print",
        "export",
        "import",
        "backup",
        "restore",
        "check",
        "handover",
        "tour",
    )
    for verb in verbs:
        assert f"\n    {verb} " in said


def test_a_checkout_works_in_the_terminal_without_qt(sample_store: Path, tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['PySide6'] = None;"
        f"sys.path.insert(0, {str(MAIN.parent)!r}); from cspdesk import cli;"
        f"sys.exit(cli.main(['list', 'forums', '--json', '--store', {str(sample_store)!r}]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=tmp_path)
    assert len(json.loads(done.stdout.decode("utf-8"))) == 18


def test_who_stops_reading_early_gets_no_traceback(sample_store: Path) -> None:
    line = f"{sys.executable} {MAIN} list people --store {sample_store} | head -c 10"
    done = subprocess.run(line, shell=True, capture_output=True, check=True)
    assert b"Traceback" not in done.stderr
    assert b"Exception" not in done.stderr


class _Full(io.RawIOBase):
    def writable(self) -> bool:
        return True

    def write(self, _data: object) -> int:
        raise OSError(28, "No space left on device")


def test_a_full_disk_behind_the_answer_is_one_sentence(
    sample_store: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(_Full(), write_through=True))
    assert cli.main(["list", "people", "--json", "--store", str(sample_store)]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_closed_outputs_do_no_harm(sample_store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert cli.main(["list", "people", "--store", str(sample_store)]) == 0


def test_other_letters_of_the_terminal_do_not_matter(sample_store: Path) -> None:
    line = [sys.executable, str(MAIN), "list", "people", "--store", str(sample_store)]
    quiet = os.environ | {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    done = subprocess.run(line, capture_output=True, check=True, env=quiet)
    assert "Łucja Przykład" in done.stdout.decode("utf-8")


@settings(max_examples=40)
@given(
    verb=st.sampled_from(
        ["list", "show", "print", "export", "import", "deadline", "new", "backup", "restore"]
    ),
    words=st.lists(
        st.one_of(
            st.text(st.characters(codec=None), max_size=12),
            st.sampled_from(
                ["forums", "agenda", "contacts", "papers", "F07", "--from", "--to", "-o", "--json"]
            ),
            st.from_regex(r"F0[0-9]-20[0-9]{2}-S?[0-9]{1,12}", fullmatch=True),
            st.from_regex(r"[0-9]{1,4}-[0-9]{2}-[0-9]{2}", fullmatch=True),
        ),
        max_size=4,
    ),
)
def test_whatever_is_typed_ends_in_a_status_and_no_traceback(
    verb: str, words: list[str], sample_store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # Words that look like options are argparse's own; what may write gets a place of its own.
    line = [
        verb,
        *words,
        "--store",
        str(tmp_path / "none") if verb in ("new", "restore") else str(sample_store),
    ]
    with chdir(tmp_path):
        assert cli.main(line) in (0, 1, 2, 3)
    assert "Traceback" not in capsys.readouterr().err
    assert not logs.log_file().exists()
