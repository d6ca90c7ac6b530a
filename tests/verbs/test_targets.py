"""What stands where a file is to be written: stores stay, whatever verb is asked."""

from collections.abc import Callable
from pathlib import Path

import pytest

Refuse = Callable[..., tuple[int, str]]
LINES = [
    ("handover", "make", "TARGET", "--plain"),
    ("backup", "TARGET"),
    ("print", "structure", "-o", "TARGET"),
    ("export", "contacts", "-o", "TARGET"),
]


def _line(words: tuple[str, ...], target: Path) -> list[object]:
    return [target if word == "TARGET" else word for word in words]


@pytest.mark.parametrize("words", LINES, ids=lambda words: words[0])
def test_no_verb_writes_over_a_store(
    words: tuple[str, ...], own_sample: Path, refuse: Refuse, tmp_path: Path
) -> None:
    endings = {"print": ".pdf", "export": ".csv"}
    other = tmp_path / f"other{endings.get(words[0], '.dat')}"
    before = own_sample.read_bytes()
    other.write_bytes(before)
    status, said = refuse(*_line(words, other), "--store", own_sample)
    assert (status, said) == (1, f"{other.name} is a store: name another file.\n")
    assert other.read_bytes() == before


def test_no_handover_is_written_over_the_store_it_is_of(own_sample: Path, refuse: Refuse) -> None:
    assert refuse("handover", "make", own_sample, "--plain", "--store", own_sample)[0] == 1
    assert own_sample.read_bytes().startswith(b"SQLite format 3")


@pytest.mark.parametrize("words", LINES, ids=lambda words: words[0])
def test_no_verb_makes_a_folder_for_a_name_typed_wrong(
    words: tuple[str, ...], own_sample: Path, refuse: Refuse, tmp_path: Path
) -> None:
    endings = {"print": ".pdf", "export": ".csv"}
    target = tmp_path / "no such" / f"x{endings.get(words[0], '.dat')}"
    status, said = refuse(*_line(words, target), "--store", own_sample)
    assert (status, "does not exist" in said, target.parent.exists()) == (1, True, False)


def test_a_paper_has_an_ending_that_says_what_it_is(own_sample: Path, refuse: Refuse, tmp_path: Path) -> None:
    status, said = refuse("print", "structure", "-o", tmp_path / "chart.odt", "--store", own_sample)
    assert (status, "ends with .pdf" in said, (tmp_path / "chart.odt").exists()) == (1, True, False)
