"""Data care from the command line: what is held on a person, what is past its date, erasing."""

from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from pypdf import PdfReader

from cspdesk import cli
from cspdesk.verbs.data_care import _words


def _resident(ask: Any, store: Path) -> dict[str, Any]:
    return next(row for row in ask("--store", store, "list", "people") if row["resident"])


def test_all_that_is_held_on_a_person_is_one_file(ask: Any, sample_store: Path, tmp_path: Path) -> None:
    person, file = _resident(ask, sample_store), tmp_path / "held.pdf"
    assert ask("--store", sample_store, "care", "person", person["id"], "-o", file)["id"] == person["id"]
    words = " ".join(page.extract_text() for page in PdfReader(file).pages)
    assert person["name"] in words
    assert "History of their record" in words


def test_nothing_is_erased_without_yes(refuse: Any, ask: Any, own_sample: Path, capsys: Any) -> None:
    person = _resident(ask, own_sample)
    assert cli.main(["--store", str(own_sample), "care", "erase", "person", person["id"]]) == 1
    assert "--yes" in capsys.readouterr().err
    assert person["id"] in {row["id"] for row in ask("--store", own_sample, "list", "people")}
    del refuse


def test_somebody_erased_is_gone(ask: Any, refuse: Any, own_sample: Path) -> None:
    person = _resident(ask, own_sample)
    copy = Path(ask("--store", own_sample, "backup")["file"])
    line = ("--store", own_sample, "care", "erase", "person", person["id"], "--yes")
    assert ask(*line)["backups"] == [str(copy)]
    assert person["name"].encode() in copy.read_bytes()
    assert ask(*line, "--copies")["erased"]
    assert person["name"].encode() not in copy.read_bytes()
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


@pytest.mark.parametrize("words", [("erase", "Ann"), ("purge", "Ann"), ("person", "Ann"), ("erase",)])
def test_care_with_a_wrong_line_shows_its_usage(
    refuse: Any, sample_store: Path, words: tuple[str, ...]
) -> None:
    status, said = refuse("--store", sample_store, "care", *words)
    assert (status, "usage:" in said) == (2, True)


@pytest.mark.parametrize(
    ("deed", "own", "foreign"), [("erase", "--copies", "--list"), ("purge", "--list", "REF")]
)
def test_each_deed_of_care_explains_its_own_arguments(deed: str, own: str, foreign: str, capsys: Any) -> None:
    assert cli.main(["care", deed, "--help"]) == 0
    told = capsys.readouterr().out
    assert (own in told, foreign in told) == (True, False)


def test_an_erasure_speaks_in_the_singular_and_not_of_noughts() -> None:
    text = {"kind": "action", "id": "1", "field": "words", "replaced": True}
    assert _words({"papers": 1, "texts": [text]}).splitlines() == [
        "1 issued paper is set again without the name.",
        "1 other text has it replaced.",
    ]
    assert "0" not in _words({"papers": 0, "texts": []})


def test_the_words_of_backups_and_computers_name_what_other_verbs_ask_for(
    ask: Any, own_sample: Path, capsys: Any
) -> None:
    made = ask("--store", own_sample, "backup")["file"]
    assert cli.main(["--store", str(own_sample), "backups"]) == 0
    assert made in capsys.readouterr().out
    assert cli.main(["--store", str(own_sample), "list", "computers"]) == 0
    assert UUID(capsys.readouterr().out.split()[-1])
