"""The pack's workbook as LibreOffice reads it: opened without repair, with the same figures as the pack."""

import contextlib
import csv
import shutil
import subprocess
from pathlib import Path

from cspdesk.office import Office
from cspdesk.services.papers.registry import Wanted

_TRIES = 3
# Comma, quotation mark, UTF-8, from the first line, no cell as shown but as it is, every sheet as a file of its own.
_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
_FRONT = 6
"""Columns of the front sheet that are compared: section, code, words, value, number, records."""


def problems(office: Office, place: Path) -> list[str]:
    """What LibreOffice reads other than it was written; an empty list when all is the same."""
    made = office.pack_files.make("pack", None, Wanted(), ("xlsx",))
    book = place / "pack.xlsx"
    book.write_bytes(made.files[0].data)
    sheets = _sheets(book)
    if not sheets:
        return ["LibreOffice did not open the workbook"]
    front = next((rows for name, rows in sheets.items() if "Figures of" in name), [])
    read = {row[1]: row[3:5] for row in front if len(row) >= _FRONT and row[1] not in ("", "Code")}
    found = []
    for each in made.pack.figures:
        value, number = read.get(each.code, ["", ""])
        same = number == "" if each.number is None else number != "" and float(number) == each.number
        if value != each.said or not same:
            found.append(f"{each.code} is {value!r} ({number}), written was {each.said!r} ({each.number})")
    for section in made.pack.sections:
        if not any(name.partition("-")[2].startswith(f"{section.letter} ") for name in sheets):
            found.append(f"there is no sheet of {section.title}")
    return found


def _sheets(book: Path) -> dict[str, list[list[str]]]:
    """The rows of each sheet by the name of the file that LibreOffice writes; empty when it writes none."""
    folder, home = book.parent / "sheets", book.parent / "calc-home"
    run = ["soffice", f"-env:UserInstallation={home.as_uri()}", "--headless", "--convert-to", _CSV]
    for _ in range(_TRIES):
        with contextlib.suppress(subprocess.TimeoutExpired, OSError):
            subprocess.run(
                [*run, "--outdir", str(folder), str(book)], check=False, capture_output=True, timeout=240
            )
        files = sorted(folder.glob("*.csv"))
        if files:
            return {
                each.stem: list(csv.reader(each.read_text(encoding="utf-8").splitlines())) for each in files
            }
        shutil.rmtree(home, ignore_errors=True)
    return {}
