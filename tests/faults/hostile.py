"""Every hostile text by itself in every field: every paper for every audience, every export, a restart and `check`.

`python -m tests.faults.hostile [--short]`; with `--short` one text of them all and each paper once.
Exit 1 when anything broke.
"""

import argparse
import contextlib
import datetime as dt
import io
import sys
import tempfile
import traceback
from pathlib import Path

from cspdesk import cli
from cspdesk.errors import Refused
from cspdesk.office import new_office, open_office
from cspdesk.services.papers.registry import PAPERS, Wanted
from cspdesk.verbs.exchange import FORMATS

_TODAY = dt.date(2026, 11, 21)


def _prints(path: Path, text: str, folder: Path, most: int | None) -> list[str]:
    """What broke; each paper of so many records and for so many audiences, the last of which is the public."""
    from tests.hostile import fill

    office = new_office(path, "north-bedfordshire-2008", machine="faults", today=_TODAY)
    refs = fill(office, text)
    office.close(keep_backup=False)
    office = open_office(path, machine="faults", today=_TODAY)
    broken = [str(flaw) for flaw in office.store.check()]
    for name, kind in PAPERS.items():
        for audience in kind.audiences[::-1][:most]:
            for ref in refs.get(kind.ref, [None])[:most]:
                try:
                    office.papers.print(name, ref, Wanted(audience, size=kind.sizes[0]))
                except Refused:
                    pass
                except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, OSError):
                    broken.append(f"{name} {audience.value}: {traceback.format_exc(limit=-1)}")
    office.close(keep_backup=False)
    for what, endings in FORMATS.items():
        for ending in endings:
            with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
                status = cli.main(
                    ["--store", str(path), "export", what, "-o", str(folder / f"{what}{ending}")]
                )
            if status not in (0, 1):
                broken.append(f"export {what}{ending}: exit {status}")
    return broken


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--short", action="store_true", help="one text that is all of them")
    options.add_argument("--long", action="store_true", help="as without it")
    # The tests it borrows find one another without their folder's name.
    sys.path[:0] = [str(Path(__file__).parents[1])]
    from tests.hostile import ONE_BY_ONE, TOGETHER

    short = options.parse_args().short
    texts = (TOGETHER,) if short else (TOGETHER, *ONE_BY_ONE)
    broken: list[str] = []
    for number, text in enumerate(texts):
        with tempfile.TemporaryDirectory(prefix="cspdesk-hostile-") as folder:
            found = _prints(Path(folder) / "s.cspdesk", text, Path(folder), 1 if short else None)
        print(f"{number + 1} of {len(texts)}: {text[:40]!r}: {len(found)} broke")
        broken += found
    print("\n".join(broken))
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
