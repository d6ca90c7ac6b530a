"""Compiles every form of forms/ into this folder: `python -m cspdesk.ui.compiled`.

Names the folder to write to with one argument; a test compiles into an empty one and compares.
"""

import re
import subprocess
import sys
from pathlib import Path

_FORMS = Path(__file__).resolve().parents[3] / "forms"
_HEADING = '"""Compiled from forms/{name} by `python -m cspdesk.ui.compiled`; do not edit."""\n\n# mypy: ignore-errors\n\n'


def _compiler() -> str:
    """Path of Qt's form compiler, which PySide6 brings along."""
    import PySide6

    package = Path(PySide6.__file__).parent
    for place in ("Qt/libexec/uic", "uic.exe", "Qt/libexec/uic.exe", "uic"):
        if (package / place).exists():
            return str(package / place)
    raise SystemExit("Qt's form compiler (uic) is missing; install PySide6-Essentials again.")


def compile_form(form: Path) -> str:
    """Python text of one form; without the compiler's own heading, which names its version."""
    command = [_compiler(), "-g", "python", "--no-autoconnection", str(form)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8")
    lines = done.stdout.splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith(("from ", "import ")))
    text = "\n".join(lines[start:]).rstrip() + "\n"
    typed = re.sub(r"def (setupUi|retranslateUi)\(self, (\w+)\):", r"def \1(self, \2: QWidget) -> None:", text)
    return _HEADING.format(name=form.name) + _trimmed(typed)


def _trimmed(text: str) -> str:
    """Leaves out the names a form does not use: making Qt's classes known to Python costs start-up time."""
    body = re.sub(r"^from PySide6\.\w+ import \([^)]*\)$", "", text, flags=re.MULTILINE)
    used = set(re.findall(r"\w+", body))

    def kept(found: re.Match[str]) -> str:
        names = [name for name in re.findall(r"\w+", found.group(2)) if name in used]
        return f"from {found.group(1)} import {', '.join(names)}" if names else ""

    return re.sub(r"^from (PySide6\.\w+) import \(([^)]*)\)\n", lambda m: kept(m) + "\n", text, flags=re.MULTILINE)


def compile_all(target: Path) -> list[Path]:
    """Writes ui_<stem>.py for every form and returns the paths."""
    written = []
    for form in sorted(_FORMS.glob("*.ui")):
        path = target / f"ui_{form.stem}.py"
        path.write_text(compile_form(form), encoding="utf-8")
        written.append(path)
    return written


if __name__ == "__main__":
    compile_all(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
