"""Back-ups in words: when, why, how large, and what a check said."""

import datetime as dt

from cspdesk.domain.backups import BackupRow, BackupSort
from cspdesk.domain.dates import say_clock, say_date, say_date_short
from cspdesk.services.backups import LookedOver, looked_over_words
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.desk import Desk
from cspdesk.ui.rows_model import Column

SORTS = {
    BackupSort.BY_ITSELF: "by itself",
    BackupSort.BY_HAND: "by hand",
    BackupSort.BEFORE_RESTORE: "before a restore",
    BackupSort.BEFORE_MENDING: "before mending",
    BackupSort.UNSOUND: "while the store was not sound",
}
_CHIPS = {
    BackupSort.BY_HAND: Chip("by hand", Tone.INFO),
    BackupSort.BEFORE_RESTORE: Chip("before restore", Tone.WARN),
    BackupSort.BEFORE_MENDING: Chip("before mending", Tone.WARN),
    BackupSort.UNSOUND: Chip("unsound", Tone.BAD),
}


def when(at: dt.datetime, today: dt.date) -> str:
    """“Sat 21 Nov, 6.45pm”, as the clock stood here."""
    here = at.astimezone()
    return f"{say_date(here.date(), today)}, {say_clock(here.time())}"


def size(bytes_: int) -> str:
    """“8.7 MB”."""
    return f"{bytes_ / 1_000_000:.1f} MB" if bytes_ >= 100_000 else f"{max(bytes_ // 1000, 1)} kB"


def chip(sort: BackupSort) -> Chip | None:
    return _CHIPS.get(sort)


def columns(desk: Desk) -> list[Column[BackupRow]]:
    def said(row: BackupRow) -> str:
        here = row.at.astimezone()
        return f"{say_date_short(here.date())}, {say_clock(here.time())}"

    def ago(row: BackupRow) -> str:
        return _ago((desk.today() - row.at.astimezone().date()).days)

    return [
        Column("when", "When", said, sort=_stamp, sub=ago),
        Column("sort", "Made", _made, width=150, chip=_sort_chip, sort=_made),
        Column("size", "Size", _size, align="right", width=96, sort=_bytes),
    ]


def _ago(days: int) -> str:
    if days in (0, 1):
        return ("today", "yesterday")[days]
    if days < 0:
        return "dated after today"
    return f"{days} days ago" if days < 60 else f"{days // 30} months ago"


def _stamp(row: BackupRow) -> str:
    return row.at.isoformat()


def _made(row: BackupRow) -> str:
    return "" if chip(row.sort) else SORTS[row.sort]


def _sort_chip(row: BackupRow) -> Chip | None:
    return chip(row.sort)


def _size(row: BackupRow) -> str:
    return size(row.size)


def _bytes(row: BackupRow) -> int:
    return row.size


def looked_over_said(answer: tuple[LookedOver, str]) -> tuple[str, bool]:
    """What a check said in one sentence, and whether the store is sound now."""
    done, why = answer
    return looked_over_words(done, why), not done.left
