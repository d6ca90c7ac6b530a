import subprocess
import sys
from pathlib import Path

_COMPILED = Path(__file__).resolve().parents[2] / "cspdesk" / "ui" / "compiled"


def test_compiled_forms_are_those_of_the_forms_folder(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "cspdesk.ui.compiled", str(tmp_path)], check=True)
    fresh = {path.name: path.read_text("utf-8") for path in tmp_path.glob("ui_*.py")}
    kept = {path.name: path.read_text("utf-8") for path in _COMPILED.glob("ui_*.py")}
    assert kept == fresh, "run `python -m cspdesk.ui.compiled` and commit what it writes"
