"""Every hostile text by itself in every field of every kind of record, and 10,000 emoji too: kept as typed, restarted,
checked, searched for, on every paper for every audience (but the emoji), in every export, handed over, restarted there.

`python -m tests.faults.hostile [--short]`; with `--short` one text of them all and each paper once.
Exit 1 when anything broke.
"""

import argparse
import contextlib
import csv
import datetime as dt
import io
import sys
import tempfile
import traceback
import zipfile
from pathlib import Path

from cspdesk import cli
from cspdesk.domain.text import words
from cspdesk.errors import Refused
from cspdesk.office import new_office, open_office
from cspdesk.services.papers.registry import PAPERS, Wanted
from cspdesk.store.handover.desk import HandoverDesk
from cspdesk.store.store import create
from cspdesk.verbs.exchange import FORMATS

_TODAY = dt.date(2026, 11, 21)


def _chain(path: Path, text: str, folder: Path, most: int | None) -> list[str]:
    """What broke; each paper of so many records and for so many audiences, the last of which is the public."""
    from tests.hostile import fill, lost

    office = new_office(path, "north-bedfordshire-2008", machine="faults", today=_TODAY)
    refs = fill(office, text)
    office.close(keep_backup=False)
    office = open_office(path, machine="faults", today=_TODAY)
    broken = [str(flaw) for flaw in office.store.check()] + lost(office, text)
    if words(text) and not office.store.search(" ".join(words(text)[:2])):
        broken.append(f"nothing is found by {words(text)[:2]}")
    office.store.search(text)
    for name, kind in PAPERS.items() if most != 0 else ():
        for audience in kind.audiences[::-1][:most]:
            for ref in refs.get(kind.ref, [None])[:most]:
                try:
                    office.papers.print(name, ref, Wanted(audience, size=kind.sizes[0]))
                except Refused:
                    pass
                except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, OSError):
                    broken.append(f"{name} {audience.value}: {traceback.format_exc(limit=-1)}")
    office.close(keep_backup=False)
    return broken + _exported(path, folder) + _handed_over(path, text, folder)


def _exported(path: Path, folder: Path) -> list[str]:
    broken = []
    for what, endings in FORMATS.items():
        for ending in endings:
            file = folder / f"{what}{ending}"
            with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
                status = cli.main(["--store", str(path), "export", what, "-o", str(file)])
            if status not in (0, 1):
                broken.append(f"export {what}{ending}: exit {status}")
            elif file.exists() and not _is_plain(file):
                broken.append(f"export {what}{ending}: a text would be run as a formula")
    return broken


def _is_plain(file: Path) -> bool:
    """True where a spreadsheet takes no text of a file for a formula."""
    if file.suffix == ".csv":
        csv.field_size_limit(10**9)
        rows = csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig")))
        return not any(cell[:1] in ("=", "+", "-", "@", "\t") for row in rows for cell in row if cell)
    if file.suffix == ".xlsx":
        with zipfile.ZipFile(file) as packed:
            sheets = [packed.read(each) for each in packed.namelist() if "worksheets/sheet" in each]
        return not any(b"<f>" in sheet or b"<hyperlink" in sheet for sheet in sheets)
    return True


def _handed_over(path: Path, text: str, folder: Path) -> list[str]:
    """What a second computer lacks that took everything, and was opened anew."""
    from tests.hostile import lost
    from tests.same_stores import differences

    there, file = folder / "there.cspdesk", folder / "all.handover"
    office = open_office(path, machine="faults", today=_TODAY)
    HandoverDesk(office.store, folder / "keys").make(file, everything=True, plain=True)
    office.store.backup_to(folder / "here.cspdesk")
    office.close(keep_backup=False)
    other = create(there, machine="other")
    HandoverDesk(other, folder / "other keys").take(file, {})
    other.close()
    broken = differences(folder / "here.cspdesk", there)
    office = open_office(there, machine="other", today=_TODAY)
    broken += [str(flaw) for flaw in office.store.check()] + lost(office, text)
    office.close(keep_backup=False)
    return broken


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--short", action="store_true", help="one text that is all of them")
    options.add_argument("--long", action="store_true", help="as without it")
    # The tests it borrows find one another without their folder's name.
    sys.path[:0] = [str(Path(__file__).parents[1])]
    from tests.hostile import EMOJI, ONE_BY_ONE, TOGETHER

    short = options.parse_args().short
    texts = (TOGETHER,) if short else (TOGETHER, *ONE_BY_ONE, EMOJI)
    broken: list[str] = []
    for number, text in enumerate(texts):
        with tempfile.TemporaryDirectory(prefix="cspdesk-hostile-") as folder:
            most = 0 if text == EMOJI else 1 if short else None
            found = _chain(Path(folder) / "s.cspdesk", text, Path(folder), most)
        print(f"{number + 1} of {len(texts)}: {text[:40]!r}: {len(found)} broke")
        broken += found
    print("\n".join(broken))
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
