"""The code of PySide's embedded modules is kept from one start to the next, and nothing depends on it."""

import subprocess
import sys
from pathlib import Path

IMPORT = """
import builtins, sys
from pathlib import Path
compiled = []
plain = builtins.compile
def told(source, filename, *rest, **named):
    compiled.append(str(filename))
    return plain(source, filename, *rest, **named)
builtins.compile = told
from cspdesk.quick_qt import kept_code
with kept_code(Path(sys.argv[1])):
    from PySide6.QtCore import QObject, Qt
assert builtins.compile is told
assert Qt.AlignmentFlag.AlignLeft and QObject().objectName() == ""
print(sum(name.startswith("shibokensupport/") for name in compiled))
"""


def _compiled(file: Path) -> int:
    """How many modules of PySide a start compiles."""
    done = subprocess.run(
        [sys.executable, "-c", IMPORT, str(file)], capture_output=True, text=True, check=True
    )
    return int(done.stdout)


def test_second_start_compiles_nothing_of_pyside(tmp_path: Path) -> None:
    first = _compiled(tmp_path / "code")
    assert first > 0
    assert _compiled(tmp_path / "code") == 0


def test_damaged_code_is_compiled_anew(tmp_path: Path) -> None:
    file = tmp_path / "code"
    first = _compiled(file)
    file.write_bytes(file.read_bytes()[:-9])
    assert _compiled(file) == first
    assert _compiled(file) == 0


def test_folder_that_cannot_be_written_only_costs_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    assert _compiled(tmp_path / "file" / "code") > 0
