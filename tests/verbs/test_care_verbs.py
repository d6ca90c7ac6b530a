"""Data care from the command line: what is held on a person, what is past its date, erasing."""

from pathlib import Path
from typing import Any

from pypdf import PdfReader


def _resident(ask: Any, store: Path) -> dict[str, Any]:
    return next(row for row in ask("--store", store, "list", "people") if row["resident"])


def test_all_that_is_held_on_a_person_is_one_file(ask: Any, sample_store: Path, tmp_path: Path) -> None:
    person, file = _resident(ask, sample_store), tmp_path / "held.pdf"
    assert ask("--store", sample_store, "care", "person", person["id"], "-o", file)["id"] == person["id"]
    words = " ".join(page.extract_text() for page in PdfReader(file).pages)
    assert person["name"] in words
    assert "History of their record" in words


def test_nothing_is_erased_without_yes(refuse: Any, ask: Any, own_sample: Path, capsys: Any) -> None:
    from cspdesk import cli

    person = _resident(ask, own_sample)
    assert cli.main(["--store", str(own_sample), "care", "erase", "person", person["id"]]) == 1
    assert "--yes" in capsys.readouterr().err
    assert person["id"] in {row["id"] for row in ask("--store", own_sample, "list", "people")}
    del refuse


def test_somebody_erased_is_gone(ask: Any, refuse: Any, own_sample: Path) -> None:
    person = _resident(ask, own_sample)
    assert ask("--store", own_sample, "care", "erase", "person", person["id"], "--yes")["erased"]
    status, sentence = refuse("--store", own_sample, "care", "erase", "person", person["id"], "--yes")
    assert (status, "not in this store" in sentence) == (1, True)
    assert person["name"].encode() not in own_sample.read_bytes()
    assert ask("--store", own_sample, "check")["sound"]


def test_what_is_past_its_date_is_listed_and_purged(ask: Any, own_sample: Path) -> None:
    later = ("--store", own_sample, "--today", "2027-06-01")
    rows = ask(*later, "care", "purge", "--list")
    assert {row["covers"] for row in rows} >= {"private_note"}
    assert len(ask(*later, "care", "purge", "--yes")) == len(rows)
    assert ask(*later, "care", "purge", "--list") == []
    assert ask(*later, "check")["sound"]
