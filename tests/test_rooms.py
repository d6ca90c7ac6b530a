"""The rooms of the house keep to themselves; the contracts stand in pyproject.toml."""

import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parent.parent
HEAVY = (
    "PySide6",
    "sqlalchemy",
    "alembic",
    "reportlab",
    "pypdf",
    "PIL",
    "xlsxwriter",
    "icalendar",
    "vobject",
)


def modules_under(room: str) -> list[str]:
    files = sorted((HOUSE / "cspdesk" / room).rglob("*.py"))
    return [
        ".".join(file.relative_to(HOUSE).with_suffix("").parts).removesuffix(".__init__") for file in files
    ]


def loaded_by(modules: list[str]) -> set[str]:
    """Heavy libraries that a fresh Python has loaded after importing the modules."""
    code = (
        "import importlib, sys\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
        f"print(*(name for name in {HEAVY!r} if name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=HOUSE, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_every_contract_of_the_rooms_is_kept() -> None:
    # In a process of its own: import-linter sets up logging anew and silences every logger there is.
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True, no_logo=True))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=HOUSE, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("room", ["domain", "services"])
def test_importing_a_room_loads_no_heavy_library(room: str) -> None:
    assert loaded_by(modules_under(room)) == set()


def test_the_terminal_starts_without_qt_or_the_store() -> None:
    assert loaded_by(["main", "cspdesk.cli", "cspdesk.office", "cspdesk.logs", "cspdesk.settings"]) == set()


def test_package_inits_are_empty() -> None:
    filled = [file for file in (HOUSE / "cspdesk").rglob("__init__.py") if file.stat().st_size]
    assert filled == []


def test_no_module_grows_past_400_lines() -> None:
    # Made by a tool, kept as they were released, or a plain list of declarations.
    listed = ("ui/compiled/ui_", "migrations/versions/", "store/tables.py")
    files = [
        file
        for file in (HOUSE / "cspdesk").rglob("*.py")
        if not any(part in file.as_posix() for part in listed)
    ]
    long = {file.name: lines for file in files if (lines := len(file.read_text("utf-8").splitlines())) > 400}
    assert long == {}
