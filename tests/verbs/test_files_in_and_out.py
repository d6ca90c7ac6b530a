import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdf
import pytest
from icalendar import Calendar

from cspdesk import cli
from cspdesk.services.glance import path_of
from cspdesk.services.issued import IssuedService

Ask = Callable[..., Any]
Refuse = Callable[..., tuple[int, str]]
GOOD = "Name,Email,Company\nNew Sample,new@example.org,Police\nOther Sample,other@example.org,\n"
BAD = GOOD + "Third Sample,not an address,\n"


def _people(ask: Ask, store: Path) -> set[str]:
    return {person["name"] for person in ask("list", "people", "--store", store)}


def test_contacts_come_in(own_sample: Path, ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text(GOOD, encoding="utf-8")
    taken = ask("import", "contacts", tmp_path / "in.csv", "--store", own_sample, "--as", "asha sample")
    assert (taken["taken"], taken["refused"], taken["sample"]) == (2, [], True)
    assert {"New Sample", "Other Sample"} <= _people(ask, own_sample)
    shown = ask("show", "person", "New Sample", "--store", own_sample)
    assert shown["agency"] == "Police"


def test_check_stores_nothing(own_sample: Path, ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text(GOOD, encoding="utf-8")
    before = _people(ask, own_sample)
    assert ask("import", "contacts", tmp_path / "in.csv", "--check", "--store", own_sample)["new"] == 2
    assert _people(ask, own_sample) == before


def test_one_bad_row_keeps_all_out_and_is_named(
    own_sample: Path, ask: Ask, refuse: Refuse, tmp_path: Path
) -> None:
    (tmp_path / "in.csv").write_text(BAD, encoding="utf-8")
    before = _people(ask, own_sample)
    status, said = refuse("import", "contacts", tmp_path / "in.csv", "--store", own_sample)
    assert status == 1
    assert "Line 4: " in said
    assert _people(ask, own_sample) == before


def test_refused_rows_are_in_the_json_too(
    own_sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in.csv").write_text(BAD, encoding="utf-8")
    line = ["import", "contacts", str(tmp_path / "in.csv"), "--check", "--json", "--store", str(own_sample)]
    assert cli.main(line) == 1
    (row,) = json.loads(capsys.readouterr().out)["refused"]
    assert row["line"] == 4


def test_contacts_taken_twice_bring_nobody_new(own_sample: Path, ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text(GOOD, encoding="utf-8")
    line = ("import", "contacts", tmp_path / "in.csv", "--store", own_sample)
    ask(*line)
    before = _people(ask, own_sample)
    assert ask(*line)["taken"] == 0
    assert _people(ask, own_sample) == before


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02" * 50, b"%PDF-1.7 hello", b"a;b\n1;2\n"])
@pytest.mark.parametrize("what", ["contacts", "actions"])
def test_a_file_that_is_none_is_refused(
    what: str, content: bytes, own_sample: Path, refuse: Refuse, tmp_path: Path
) -> None:
    (tmp_path / "in.csv").write_bytes(content)
    status, said = refuse("import", what, tmp_path / "in.csv", "--store", own_sample)
    assert (status, said.count("\n")) == (1, 1)


@pytest.mark.parametrize(("asked", "version"), [((), b"3.0"), (("--vcard", "4.0"), b"4.0")])
def test_address_cards_are_of_the_version_asked_for(
    sample_store: Path, ask: Ask, tmp_path: Path, asked: tuple[str, ...], version: bytes
) -> None:
    ask("export", "contacts", *asked, "-o", tmp_path / "all.vcf", "--store", sample_store)
    cards = (tmp_path / "all.vcf").read_bytes()
    assert cards.count(b"VERSION:" + version) == cards.count(b"BEGIN:VCARD") > 10


def test_an_action_sheet_goes_out_and_comes_back(own_sample: Path, ask: Ask, tmp_path: Path) -> None:
    sheet = tmp_path / "police.csv"
    ask("export", "actions", "Police", "-o", sheet, "--store", own_sample)
    lines = sheet.read_text(encoding="utf-8-sig").splitlines()
    names = lines[0].split(",")
    ref = lines[1].split(",")[0]
    empty = lines[1].rsplit(",", 4)[0]
    filled = {"Progress": "Seen to", "New state": "Done", "Done on": "2026-11-20", "Sample": "SAMPLE"}
    assert names[-4:] == list(filled)
    sheet.write_text("\n".join([lines[0], ",".join([empty, *filled.values()])]), encoding="utf-8-sig")
    assert ask("import", "actions", sheet, "--store", own_sample)["taken"] == 1
    action = ask("show", ref, "--store", own_sample)
    assert (action["state"], action["closed_on"]) == ("done", "2026-11-20")
    assert "Seen to" in [record.get("text") for record in action["records"] if record["record"] == "note"]


def test_a_calendar_reads_back_with_every_meeting_to_come(
    sample_store: Path, ask: Ask, tmp_path: Path
) -> None:
    ask("export", "calendar", "-o", tmp_path / "all.ics", "--store", sample_store)
    found = Calendar.from_ical((tmp_path / "all.ics").read_bytes())
    assert len(found.walk("VEVENT")) == 36


def test_a_meeting_cancelled_is_cancelled_in_the_calendar(
    sample_store: Path, ask: Ask, tmp_path: Path
) -> None:
    ask("export", "calendar", "F02-2026-09-16", "-o", tmp_path / "one.ics", "--store", sample_store)
    (entry,) = Calendar.from_ical((tmp_path / "one.ics").read_bytes()).walk("VEVENT")
    assert (entry["STATUS"], int(entry["SEQUENCE"])) == ("CANCELLED", 1)


def test_who_came_says_sample_and_totals_a_forum(sample_store: Path, ask: Ask, tmp_path: Path) -> None:
    line = ("export", "attendance", "F07", "--from", "2025-11-22", "--to", "2026-11-21")
    ask(*line, "-o", tmp_path / "came.csv", "--store", sample_store)
    lines = (tmp_path / "came.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 1 + 6 + 1
    assert lines[-1].startswith("Total,")
    assert all(line.endswith(",SAMPLE") for line in lines[1:])


def test_the_glossary_goes_out_as_a_table(sample_store: Path, ask: Ask, tmp_path: Path) -> None:
    ask("export", "glossary", "-o", tmp_path / "terms.csv", "--store", sample_store)
    assert "NI,National Performance Indicator" in (tmp_path / "terms.csv").read_text("utf-8-sig")


def test_a_paper_is_printed_where_it_is_wanted(sample_store: Path, ask: Ask, tmp_path: Path) -> None:
    target = tmp_path / "agenda.pdf"
    made = ask(
        "print", "agenda", "F08-2026-11-24", "--audience", "public", "-o", target, "--store", sample_store
    )
    assert len(pypdf.PdfReader(target).pages) == made["pages"]
    assert [path.name for path in tmp_path.iterdir()] == ["agenda.pdf"]


def test_a_print_that_fails_leaves_the_file_that_was_there(
    sample_store: Path, refuse: Refuse, tmp_path: Path
) -> None:
    target = tmp_path / "agenda.pdf"
    target.write_bytes(b"%PDF before")
    assert refuse("print", "agenda", "F99-2026-11-24", "-o", target, "--store", sample_store)[0] == 1
    assert target.read_bytes() == b"%PDF before"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("report.xlsx", b"Dear all"),
        ("held.pdf", b"PK\3\4"),
        ("list.csv", b"\x89PNG\0"),
        ("list.txt", b"%PDF"),
    ],
)
def test_a_file_of_another_sort_is_not_written_over(
    name: str, content: bytes, refuse: Refuse, sample_store: Path, tmp_path: Path
) -> None:
    target = tmp_path / name
    target.write_bytes(content)
    code, sentence = refuse("export", "contacts", "-o", target, "--store", sample_store)
    assert code == 1
    assert "is there already and is not what would be written: name another file" in sentence
    assert target.read_bytes() == content


def test_a_backup_restored_brings_the_past_back_and_keeps_the_present(
    own_sample: Path, ask: Ask, tmp_path: Path
) -> None:
    (tmp_path / "in.csv").write_text(GOOD, encoding="utf-8")
    ask("backup", tmp_path / "copy.cspdesk", "--store", own_sample)
    ask("import", "contacts", tmp_path / "in.csv", "--store", own_sample)
    restored = ask("restore", tmp_path / "copy.cspdesk", "--store", own_sample)
    assert restored["sample"] is True
    assert [path.name for path in tmp_path.glob("copy.cspdesk*")] == ["copy.cspdesk"]
    assert "New Sample" not in _people(ask, own_sample)
    (kept,) = ask("backups", "--store", own_sample)
    assert (kept["made"], kept["file"]) == ("before restore", restored["kept"])
    ask("restore", kept["file"], "--store", own_sample)
    assert "New Sample" in _people(ask, own_sample)


def test_a_restored_store_does_not_show_the_start_screen_of_the_one_before(
    own_sample: Path, ask: Ask, tmp_path: Path
) -> None:
    ask("backup", tmp_path / "copy.cspdesk", "--store", own_sample)
    path_of(own_sample).write_text("{}", encoding="utf-8")
    ask("restore", tmp_path / "copy.cspdesk", "--store", own_sample)
    assert not path_of(own_sample).exists()


def test_what_is_no_backup_is_not_restored(
    own_sample: Path, ask: Ask, refuse: Refuse, tmp_path: Path
) -> None:
    (tmp_path / "bad.cspdesk").write_bytes(own_sample.read_bytes()[:40_000])
    before = own_sample.read_bytes()
    assert refuse("restore", tmp_path / "bad.cspdesk", "--store", own_sample)[0] == 3
    assert own_sample.read_bytes() == before


def test_new_refuses_a_store_that_is_there(own_sample: Path, refuse: Refuse) -> None:
    before = own_sample.read_bytes()
    assert refuse("new", "--plan", "north-bedfordshire-2008", "--store", own_sample)[0] == 1
    assert own_sample.read_bytes() == before


def test_what_stops_a_new_store_half_way_leaves_no_file(
    monkeypatch: pytest.MonkeyPatch, refuse: Refuse, tmp_path: Path
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(IssuedService, "issue", stop)
    line = ("new", "--plan", "north-bedfordshire-2008", "--sample", "--store", tmp_path / "x.cspdesk")
    assert refuse(*line) == (1, "Stopped; nothing was half written.\n")
    assert not list(tmp_path.iterdir())


def test_who_makes_a_store_is_in_it(ask: Ask, tmp_path: Path) -> None:
    store = tmp_path / "x.cspdesk"
    ask("new", "--plan", "north-bedfordshire-2008", "--as", "Asha Sample", "--store", store)
    assert _people(ask, store) == {"Asha Sample"}


def test_times_without_a_sample_is_refused(refuse: Refuse, tmp_path: Path) -> None:
    line = ("new", "--plan", "north-bedfordshire-2008", "--times", "2", "--store", tmp_path / "x.cspdesk")
    assert refuse(*line)[0] == 1
    assert not list(tmp_path.iterdir())


def test_a_store_whose_program_was_stopped_is_to_be_checked_and_says_so(
    own_sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own_sample.with_name(own_sample.name + ".holder").write_text("{}", encoding="utf-8")
    store = ("--store", str(own_sample))
    said = []
    for words in (("handover", "make", str(tmp_path / "over"), "--plain"), ("check",), ("handover", "undo")):
        cli.main([*store, *words])
        said.append("The program was stopped" in capsys.readouterr().err)
    assert said == [True, False, False]


def test_check_finds_the_sample_sound(own_sample: Path, ask: Ask) -> None:
    found = ask("check", "--store", own_sample)
    assert (found["sound"], found["found"], found["sample"]) == (True, [], True)


def test_a_file_far_too_large_is_refused(refuse: Refuse, own_sample: Path, tmp_path: Path) -> None:
    with (tmp_path / "huge.csv").open("wb") as file:
        file.truncate(100_000_001)
    status, said = refuse("import", "contacts", tmp_path / "huge.csv", "--store", own_sample)
    assert (status, "larger than 100 MB" in said) == (1, True)
