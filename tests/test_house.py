"""The doors of the house: the two lines of README, the start with any Python, and what a package carries."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import main
from cspdesk import system_libraries

HOUSE = Path(__file__).resolve().parent.parent
README = (HOUSE / "README.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))


def line_for_tests(line: str) -> str:
    return line.replace("requirements.txt", "tests/requirements.txt").replace("main.py", "-m pytest")


TEST_LINE = line_for_tests(main.POSIX_LINE)
LINES = [main.POSIX_LINE, main.WINDOWS_LINE, TEST_LINE, line_for_tests(main.WINDOWS_LINE)]


@pytest.mark.parametrize("line", LINES)
def test_readme_has_the_line(line: str) -> None:
    assert line in README.splitlines()


def test_ci_runs_the_line_of_readme_for_tests() -> None:
    pattern = re.search(r"grep -m 1 '(.*)' README.md", (HOUSE / ".ci" / "run").read_text()).group(1)  # type: ignore[union-attr]
    found = [line for line in README.splitlines() if re.search(pattern, line)]
    assert found == [TEST_LINE]


@pytest.mark.parametrize(
    ("argv", "terminal"),
    [
        ([], False),
        (["--exit-after-paint"], False),
        (["--store", "list", "--as", "Ann", "--today", "2026-11-21", "--smoke"], False),
        (["--store=list"], False),
        (["list", "forums"], True),
        (["--store", "a.cspdesk", "list", "forums"], True),
        (["--json", "list", "forums"], True),
        (["--help"], True),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else str(value),
)
def test_a_verb_means_the_terminal_and_nothing_else_does(argv: list[str], terminal: bool) -> None:
    assert main.has_verb(argv) == terminal


def test_without_its_libraries_the_program_prints_the_line_to_run(tmp_path: Path) -> None:
    (tmp_path / "main.py").write_bytes((HOUSE / "main.py").read_bytes())
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(tmp_path / "main.py")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == (main.WINDOWS_LINE if os.name == "nt" else main.POSIX_LINE)


def test_an_old_python_gets_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(main, "own_python", str)
    monkeypatch.setattr(sys, "version_info", (3, 9, 18))
    assert main.main([]) == 1
    assert "needs Python 3.11 to 3.14 and this is 3.9" in capsys.readouterr().err


def test_the_own_environment_is_taken_where_there_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main, "HERE", str(tmp_path))
    assert main.own_python() is None
    python = tmp_path / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    python.parent.mkdir(parents=True)
    python.touch()
    assert main.own_python() == str(python)
    monkeypatch.setattr(sys, "prefix", str(tmp_path / ".venv"))
    assert main.own_python() is None


def test_missing_libraries_are_named_with_their_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    sentence = system_libraries.what_is_missing(
        {"DISPLAY": ":0"}, missing=lambda names: [names[1], "libxcb-cursor.so.0"]
    )
    assert "sudo apt-get install libgl1 libxcb-cursor0\n" in (sentence or "")


def test_without_a_screen_only_what_offscreen_needs_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    asked: list[str] = []

    def nothing_missing(names: list[str]) -> list[str]:
        asked.extend(names)
        return []

    assert system_libraries.what_is_missing({"QT_QPA_PLATFORM": "offscreen"}, nothing_missing) is None
    assert asked == list(system_libraries.OFFSCREEN)


def test_a_desktop_of_wayland_is_not_asked_for_the_libraries_of_x(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    both = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}
    sentence = system_libraries.what_is_missing(both, missing=lambda names: names[-1:])
    assert "sudo apt-get install libwayland-cursor0\n" in (sentence or "")


def test_a_computer_without_a_screen_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert "no screen" in (system_libraries.what_is_missing({}) or "")


def test_a_library_that_does_not_exist_is_found_missing() -> None:
    assert system_libraries.not_loadable(["libof-no-system.so.9"]) == ["libof-no-system.so.9"]


def test_every_library_of_the_program_is_pinned_with_hashes() -> None:
    pins = (HOUSE / "requirements.txt").read_text()
    named = [re.split(r"[\[<>=;]", line)[0].lower() for line in PROJECT["project"]["dependencies"]]
    for name in named:
        assert re.search(rf"(?mi)^{re.escape(name)}==\S+.* \\\n    --hash=sha256:", pins), name


@pytest.mark.parametrize("name", ["requirements.txt", "tests/requirements.txt"])
def test_pins_name_no_registry(name: str) -> None:
    assert not re.search(r"https?://|index.url|find.links", (HOUSE / name).read_text())


def test_what_runs_in_tests_is_what_people_run() -> None:
    pins = [
        dict(re.findall(r"(?m)^(\S+)==(\S+)", (HOUSE / name).read_text()))
        for name in ("requirements.txt", "tests/requirements.txt")
    ]
    assert {name: pins[1].get(name) for name in pins[0]} == pins[0]


def test_shipped_fonts_and_words_bring_their_licences() -> None:
    for name in (
        "LICENSE",
        "resources/fonts/OFL.txt",
        "resources/fonts/DejaVu.txt",
        "resources/dictionaries/LGPL-2.1.txt",
    ):
        assert (HOUSE / name).stat().st_size > 1000, name


def test_a_start_that_only_paints_ends_where_there_is_no_store(tmp_path: Path) -> None:
    command = [sys.executable, "main.py", "--store", str(tmp_path / "none.cspdesk"), "--exit-after-paint"]
    done = subprocess.run(command, cwd=HOUSE, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr.splitlines()[-1][:24]) == (3, "There is no store to sho")
