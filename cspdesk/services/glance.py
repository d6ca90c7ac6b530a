"""The start screen as it last stood, in a JSON file beside the store, read before the store is opened.

Standard library only. A file that is missing, damaged, of another version or of another store gives None: the
window then shows dashes until the store answers.
"""

from __future__ import annotations

import datetime as dt
import json
import os
from contextlib import suppress
from operator import attrgetter
from pathlib import Path
from types import NoneType
from typing import Any, NamedTuple

from cspdesk.domain.today import DueMeeting, TodayGrid, TodayRow, Week

VERSION = 1
_MOST_BYTES = 4_000_000
_WORDS = ("code", "name", "state", "officer", "chair", "standing", "minutes")
_DATES = ("id", "next_id", "next_day", "next_start", "last_id", "last_day")
_words = attrgetter(*_WORDS)
_counts = attrgetter(*(name for name in TodayRow._fields if name not in (*_WORDS, *_DATES)))
_NEXT_DAY, _NEXT_START, _LAST_DAY = map(TodayRow._fields.index, ("next_day", "next_start", "last_day"))


class Glance(NamedTuple):
    """What the start screen showed at a moment, and whose store it is.

    `position` counts the units of work that stood in the store; `today` is the day of a sample store, None where
    the computer's day holds.
    """

    grid: TodayGrid
    store_id: str
    position: int
    at: dt.datetime
    partnership: str = ""
    area: str = ""
    accent: str = ""
    sample: bool = False
    today: dt.date | None = None
    short: str = ""


def path_of(store: Path) -> Path:
    """Where the glance of a store is."""
    return store.with_name(store.name + ".glance")


def read(store: Path) -> Glance | None:
    """The glance of a store that is not open yet; None when there is none that belongs to the file as it is."""
    return known(look(store))


def look(store: Path) -> Glance | None:
    """The same to be looked at alone: its ids are still text, for reading ids is a part of the start."""
    try:
        if path_of(store).stat().st_size > _MOST_BYTES:
            return None
        kept = json.loads(path_of(store).read_bytes())
        if kept["version"] != VERSION or kept["file"] != _stamp(store):
            return None
        return _glance(kept)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def known(looked: Glance | None) -> Glance | None:
    """A glance that was looked at, with ids by which its records open; None when they are none."""
    if looked is None:
        return None
    grid, week = looked.grid, looked.grid.week
    try:
        rows = tuple(
            row._replace(id=_id(row.id), next_id=_id(row.next_id), last_id=_id(row.last_id))
            for row in grid.rows
        )
        week = week._replace(
            meetings=_known(week.meetings), papers=_known(week.papers), minutes=_known(week.minutes)
        )
        return looked._replace(grid=grid._replace(rows=rows, week=week))
    except (ValueError, TypeError, AttributeError):
        return None


def _known(looked: tuple[DueMeeting, ...]) -> tuple[DueMeeting, ...]:
    return tuple(each._replace(id=_id(each.id)) for each in looked)


def _id(text: Any) -> Any:
    from uuid import UUID

    return UUID(text) if text else None


def write(store: Path, glance: Glance) -> bool:
    """Keeps a glance beside its store, whole or not at all; False when the disk refuses, which harms nobody."""
    from cspdesk.own_files import make_own

    target = path_of(store)
    beside = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        text = json.dumps(_plain(glance) | {"version": VERSION, "file": _stamp(store)}, ensure_ascii=False)
        make_own(beside, like=store)
        beside.write_text(text, encoding="utf-8")
        beside.replace(target)
    except OSError:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        return False
    return True


def forget(store: Path) -> None:
    """Takes the glance of a store away, as when another store takes its place."""
    with suppress(OSError):
        path_of(store).unlink(missing_ok=True)


def _stamp(store: Path) -> list[int]:
    """What tells one file from another put in its place: a commit alone changes the log beside it."""
    found = store.stat()
    return [found.st_size, found.st_mtime_ns]


def _plain(glance: Glance) -> dict[str, Any]:
    grid, week = glance.grid, glance.grid.week
    return {
        "store": glance.store_id,
        "position": glance.position,
        "at": glance.at.isoformat(),
        "partnership": glance.partnership,
        "short": glance.short,
        "area": glance.area,
        "accent": glance.accent,
        "sample": glance.sample,
        "today": _told(glance.today),
        "contact_days": grid.contact_days,
        "columns": TodayRow._fields,
        "rows": [[_told(value) for value in row] for row in grid.rows],
        "week": {
            "meetings": [_due(each) for each in week.meetings],
            "papers": [_due(each) for each in week.papers],
            "minutes": [_due(each) for each in week.minutes],
            "actions_due": week.actions_due,
            "actions_overdue": week.actions_overdue,
        },
    }


def _told(value: Any) -> Any:
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    return value if value is None or isinstance(value, str | int) else str(value)


def _due(meeting: DueMeeting) -> list[Any]:
    return [_told(value) for value in meeting]


def _glance(kept: dict[str, Any]) -> Glance:
    week = kept["week"]
    if kept["columns"] != list(TodayRow._fields):
        raise ValueError("the grid had other columns")
    rows = tuple(map(_row, kept["rows"]))
    return Glance(
        TodayGrid(
            rows,
            Week(
                _meetings(week["meetings"]),
                _meetings(week["papers"]),
                _meetings(week["minutes"]),
                _number(week["actions_due"]),
                _number(week["actions_overdue"]),
            ),
            _number(kept["contact_days"]),
        ),
        str(kept["store"]),
        _number(kept["position"]),
        dt.datetime.fromisoformat(kept["at"]),
        str(kept["partnership"]),
        str(kept["area"]),
        str(kept["accent"]),
        bool(kept["sample"]),
        _day(kept["today"]),
        str(kept.get("short", "")),
    )


def _row(cells: list[Any]) -> TodayRow:
    row = TodayRow._make(cells)
    if set(map(type, _words(row))) != {str} or not set(map(type, _counts(row))) <= {int, NoneType}:
        raise TypeError("a cell of the grid holds something else")
    return row._replace(
        next_day=_day(cells[_NEXT_DAY]), next_start=_time(cells[_NEXT_START]), last_day=_day(cells[_LAST_DAY])
    )


def _meetings(lines: list[list[Any]]) -> tuple[DueMeeting, ...]:
    return tuple(
        DueMeeting(record, str(ref), str(body), dt.date.fromisoformat(day), _time(start))
        for record, ref, body, day, start in lines
    )


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def _time(text: str | None) -> dt.time | None:
    return dt.time.fromisoformat(text) if text else None


def _number(value: Any) -> int:
    if not isinstance(value, int):
        raise TypeError("a count is a whole number")
    return value
