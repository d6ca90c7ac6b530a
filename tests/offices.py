"""New offices for tests: a store is filled from its plan once in a process; each test gets a copy."""

import datetime as dt
import shutil
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from uuid import UUID

from cspdesk import office
from cspdesk.office import Office, open_office


def new_office(path: Path, plan: str, *, machine: str, today: dt.date | None = None) -> Office:
    """What the program's own `new_office` makes of a plan, in a hundredth of its time."""
    path.write_bytes(_filled(plan, today))
    return open_office(path, machine=machine, today=today)


def copy_of(filled: Path, folder: Path, today: dt.date) -> Iterator[Office]:
    """An office on a copy of a store that a test's module filled; it is closed after the test."""
    opened = open_office(shutil.copyfile(filled, folder / "office.cspdesk"), machine="test", today=today)
    yield opened
    opened.close(keep_backup=False)


def kind_of(office: Office, key: str) -> UUID:
    """The id of a kind of activity that every plan brings."""
    return next(kind.id for kind in office.activities.kinds() if kind.key == key)


@cache
def _filled(plan: str, today: dt.date | None) -> bytes:
    with tempfile.TemporaryDirectory(prefix="cspdesk-plan-") as folder:
        path = Path(folder) / "plan.cspdesk"
        office.new_office(path, plan, machine="test", today=today).close(keep_backup=False)
        return path.read_bytes()
