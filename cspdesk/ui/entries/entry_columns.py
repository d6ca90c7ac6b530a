"""Columns of the lists of this page: of a register from what it says of itself, of the watch, of public meetings."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from cspdesk.domain.dates import say_date_short
from cspdesk.domain.entries import Entry, days_taken, head_of
from cspdesk.domain.public_meetings import PublicYear
from cspdesk.domain.register_specs import RegisterSpec
from cspdesk.domain.watch import Watched
from cspdesk.ui import fonts
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.rows_model import Column

WATCH, PUBLIC = "watch", "public"

_TITLE = 240
_DAYS = ("from_day", "due", "done_on", "review_on", "published_on")
_WIDE = {
    "codes": 170, "agencies": 170, "who": 150, "owner": 160, "area": 140, "links": 0, "text": 0, "answer": 0,
    "cadence": 180, "marked": 84, "took": 84, "pence": 90, "parties": 76, "last": 96, "period": 110,
}  # fmt: skip


@dataclass(frozen=True)
class View:
    """One line at the left: a register, the watch or the public meetings, with its numbers."""

    id: str
    title: str
    icon: str
    number: int | None = None
    flagged: int | None = None


VIEWS: tuple[Column[View], ...] = (
    Column("title", "Register", lambda view: view.title, bold=lambda view: view.id == WATCH),
    Column(
        "number", "Entries", lambda view: "" if not view.number else f"{view.number:,}", align="right", width=34,
        search=False,
    ),
    Column(
        "flagged", "Flagged", lambda view: "" if not view.flagged else str(view.flagged), width=54,
        chip=lambda view: Chip(f"{view.flagged:,}", Tone.WARN) if view.flagged else None, search=False,
    ),
)  # fmt: skip


def of_register(spec: RegisterSpec, wide: bool) -> tuple[Column[Entry], ...]:
    """The columns of one register's list; without room what they say stands in a second line under the title."""
    title = spec.label("title")
    if not wide:
        return (
            Column("title", title, _title, sort=_title_sort, sub=partial(_second, spec), tip=_title, also=_also),
            Column(
                "stands", spec.label("state"), _stands_words, _stands_sort, width=178, chip=_stands, tip=_flags,
                head_tip="What is late or missing, else the state",
            ),
        )  # fmt: skip
    made: list[Column[Entry]] = [
        Column("title", title, _title, sort=_title_sort, tip=_title, also=_also),
        *(
            Column(
                name, head_of(spec, name), partial(_said, name), partial(_sort, name),
                "right" if name in ("pence", "took") else "left",
                _WIDE.get(name, 100 if name in _DAYS else 150), tip=partial(_said, name),
            )
            for name in spec.columns
        ),
        Column("state", spec.label("state"), _state_words, width=128, chip=_state),
    ]  # fmt: skip
    if spec.flags:
        flag = "What is late or missing"
        made.append(
            Column("flag", "Flag", _flag_words, _flag_sort, width=210, chip=_flag, tip=_flags, head_tip=flag)
        )
    return tuple(made)


def fits(spec: RegisterSpec, width: int) -> bool:
    """Whether a list of that width has room for all its columns and a title that says something."""
    taken = sum(column.width or _TITLE for column in of_register(spec, True))
    return width >= fonts.pixels(taken)


def of_watch(today: Callable[[], dt.date]) -> tuple[Column[Watched], ...]:
    """The columns of what is late, over everything."""

    def late(row: Watched) -> str:
        return f"{row.days(today()):,}" if row.due is not None else ""

    def sort(row: Watched) -> int:
        return -row.days(today()) if row.due is not None else 0

    return (
        Column("sort", "What", lambda row: row.sort.value, width=84),
        Column("what", "What is missing", lambda row: row.what, sub=_missing, tip=lambda row: row.what),
        Column("due", "By", lambda row: say_date_short(row.due) if row.due else "", _due_sort, width=100),
        Column("days", "Days late", late, sort, "right", 84),
    )


PUBLIC_COLUMNS: tuple[Column[PublicYear], ...] = (
    Column("body", "Group", lambda row: row.body),
    Column("held", "Held", lambda row: str(len(row.meetings)), lambda row: len(row.meetings), "right", 60),
    Column(
        "missing", "Authorities", lambda row: row.words, width=260, tip=lambda row: row.words,
        chip=lambda row: Chip("All were there", Tone.GOOD) if row.passes else Chip(row.words, Tone.BAD),
    ),
)  # fmt: skip


def state_chip(entry: Entry) -> Chip:
    return Chip(entry.state.words, Tone(entry.state.tone))


def _title(entry: Entry) -> str:
    number = entry.row.number
    numbered = number is not None and entry.spec.fields[0].name == "number"
    return f"{number}. {entry.row.title}" if numbered else entry.row.title


def _title_sort(entry: Entry) -> Any:
    return entry.row.number if entry.spec.fields[0].name == "number" else entry.row.title


def _also(entry: Entry) -> str:
    """Codes as others write them, so that NI-21 and NI21 are found too."""
    row = entry.row
    bare = " ".join(
        code.replace(" ", "") + " " + code.replace(" ", "-") for code in entry.said("codes").split(", ")
    )
    return " ".join((row.topic, row.text, row.answer, row.who, entry.spec.title, bare))


def _said(name: str, entry: Entry) -> str:
    return entry.said(name)


def _sort(name: str, entry: Entry) -> Any:
    if name in _DAYS:
        day: dt.date | None = getattr(entry.row, name)
        return day.toordinal() if day is not None else None
    if name == "pence":
        return entry.row.pence
    if name == "took":
        return days_taken(entry.row)
    if name == "last":
        step = entry.last
        return step.on_day.toordinal() if step is not None and step.on_day is not None else None
    return entry.said(name)


def _second(spec: RegisterSpec, entry: Entry) -> str:
    """What the columns of a wider list would say."""
    return " · ".join(said for name in spec.columns if (said := entry.said(name)))


def _stands(entry: Entry) -> Chip:
    return _flag(entry) or state_chip(entry)


def _stands_words(entry: Entry) -> str:
    return _flag_words(entry) or entry.state.words


def _stands_sort(entry: Entry) -> str:
    """What is flagged first, then by the state."""
    return f"0 {_flag_words(entry)}" if entry.flags else f"1 {entry.state.words}"


def _missing(row: Watched) -> str:
    said = ", ".join(part for part in (row.words, row.of) if part)
    return said[:1].upper() + said[1:]


def _state_words(entry: Entry) -> str:
    return entry.state.words


def _state(entry: Entry) -> Chip:
    return state_chip(entry)


def _flag_words(entry: Entry) -> str:
    return entry.flags[0].words if entry.flags else ""


def _flag(entry: Entry) -> Chip | None:
    if not entry.flags:
        return None
    first = entry.flags[0]
    words = first.words[:1].upper() + first.words[1:]
    return Chip(words, Tone.BAD if first.since is not None else Tone.WARN)


def _flag_sort(entry: Entry) -> Any:
    if not entry.flags:
        return None
    first = entry.flags[0]
    return first.since.toordinal() if first.since is not None else dt.date.max.toordinal()


def _flags(entry: Entry) -> str:
    return "\n".join(flag.words for flag in entry.flags)


def _due_sort(row: Watched) -> Any:
    return row.due.toordinal() if row.due is not None else None
