"""The columns of a register: what it is parted by, what stands or was done, and a column for each category."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from operator import attrgetter

from cspdesk.domain.dates import say_date_short
from cspdesk.domain.kind_registers import By, Counted, Register, RegisterLine, Sum, said_days
from cspdesk.ui.outreach.grid_cells import head_words
from cspdesk.ui.rows_model import Column

BY_WORDS = {
    By.TYPE: "Type",
    By.AREA: "Forum",
    By.PARTNER: "Lead partner",
    By.SCHOOL: "School",
    By.PLACE: "Place",
    By.TAKERS: "Agency",
}
BY_CHOICES = {
    By.TYPE: "By type or topic",
    By.AREA: "By forum",
    By.PARTNER: "By lead partner",
    By.SCHOOL: "By school",
    By.PLACE: "By place",
    By.TAKERS: "By agency taking part",
}
ALL = "all"
_DASH = "–"
Of = Callable[[RegisterLine], Counted]


@dataclass(frozen=True)
class RegisterRow:
    """One line of a register; `id` is its name, or "all" for the sum."""

    id: str
    line: RegisterLine


@dataclass(frozen=True)
class Head:
    """What one column counts: its words, and the activities behind a line's number in it."""

    key: str
    words: str
    records: Callable[[RegisterLine], tuple[object, ...]]


def rows(register: Register) -> list[RegisterRow]:
    """A row for everything, and one for each part; parts with nothing come last."""
    parted = sorted(register.lines, key=lambda line: not (line.now.number or line.before.number))
    return [RegisterRow(ALL, register.total), *(RegisterRow(line.name, line) for line in parted)]


def counts(register: Register) -> list[tuple[str, str, str, Of]]:
    """The columns of numbers of activities: key, words, a longer tip, and what is counted."""
    if register.standing:
        start, end = say_date_short(register.from_day), say_date_short(register.to_day)
        return [
            ("before", "At start", f"What stood when {start} began", attrgetter("before")),
            ("new", "New", f"Began from {start} to {end}", attrgetter("new")),
            ("ended", "Ended", f"Ended from {start} to {end}", attrgetter("ended")),
            ("now", "Now", f"What stands on {end}", attrgetter("now")),
        ]
    first, last = (say_date_short(day) for day in register.before)
    return [
        ("before", "Year before", f"Done from {first} to {last}", attrgetter("before")),
        ("now", "Done", "Done in the period; what is planned does not count", attrgetter("now")),
        ("planned", "Planned", "Planned in the period", attrgetter("planned")),
    ]


def columns(register: Register) -> tuple[Column[RegisterRow], ...]:
    """All columns of a register."""
    made: list[Column[RegisterRow]] = [
        Column(
            "name", BY_WORDS[register.by], _name, _name_sort, width=_wide(register), bold=_is_all, tip=_name
        )
    ]
    for key, words, tip, of in counts(register):
        made.append(
            Column(
                key, words, partial(_number, of), partial(_sort, of), "right", 72, tone=partial(_tone, of),
                head_tip=tip, search=False,
            )
        )  # fmt: skip
    made.append(
        Column("change", "Change", _change, lambda row: row.line.change or 0, "right", 64,
               tone=lambda row: "" if row.line.change else "faint", search=False)
    )  # fmt: skip
    if register.takes:
        made += [
            Column("places", "Places", lambda row: f"{row.line.places:,}", lambda row: row.line.places, "right", 80,
                   search=False),
            Column("completed", "Completed", lambda row: f"{row.line.completed:,}",
                   lambda row: row.line.completed, "right", 96, search=False),
        ]  # fmt: skip
    for place, category in enumerate(register.categories):
        made.append(
            Column(
                f"sum{place}", head_words(category), partial(_sum, place), partial(_sum_sort, place), "right", 132,
                sub=partial(_sum_words, place), tone=partial(_sum_tone, place), search=False,
                head_tip=f"{category}: the number, and what it was before",
            )
        )  # fmt: skip
    return tuple(made)


def _wide(register: Register) -> int:
    """The names take what is left where the numbers are few."""
    return 0 if len(register.categories) + 2 * register.takes < 3 else 172


def behind(register: Register, key: str, line: RegisterLine) -> tuple[str, Counted]:
    """What a column says of a line in words, and the activities behind it."""
    for name, words, _, of in counts(register):
        if name == key:
            return words, of(line)
    if key.startswith("sum"):
        place = int(key.removeprefix("sum"))
        return register.categories[place], line.sums[place].now
    if key == "change":
        together = dict.fromkeys((*line.new.records, *line.ended.records)) or dict.fromkeys(line.now.records)
        return "Change", Counted(line.change, tuple(together))
    return "Now" if register.standing else "Done", line.now


def _is_all(row: RegisterRow) -> bool:
    return row.id == ALL


def _name(row: RegisterRow) -> str:
    return "All" if row.id == ALL else row.line.name


def _name_sort(row: RegisterRow) -> str:
    return "" if row.id == ALL else row.line.name


def _number(of: Of, row: RegisterRow) -> str:
    number = of(row.line).number
    return _DASH if number is None else f"{number:,}"


def _sort(of: Of, row: RegisterRow) -> int:
    return of(row.line).number or 0


def _tone(of: Of, row: RegisterRow) -> str:
    return "" if of(row.line).number else "faint"


def _change(row: RegisterRow) -> str:
    change = row.line.change
    return _DASH if change is None else f"{change:+,}" if change else "0"


def _sum(place: int, row: RegisterRow) -> str:
    number = row.line.sums[place].now.number
    return _DASH if number is None else f"{number:,}"


def _sum_sort(place: int, row: RegisterRow) -> int | None:
    return row.line.sums[place].now.number


def _sum_tone(place: int, row: RegisterRow) -> str:
    return "faint" if row.line.sums[place].now.number is None else ""


def _sum_words(place: int, row: RegisterRow) -> str:
    told = row.line.sums[place]
    days = said_days(told)
    return _was(told) or (f"as at {days}" if told.since == told.until and days else days)


def sum_words(told: Sum) -> str:
    """'80 %; was 560, +5; as at 3 Nov 2026': what is known of it."""
    return "; ".join(part for part in (_was(told), as_at(told)) if part)


def _was(told: Sum) -> str:
    said = [f"{told.percent:.0f} %"] if told.percent is not None else []
    if told.before.number is not None:
        change = f", {told.change:+,}" if told.change else ""
        said.append(f"was {told.before.number:,}{change}")
    return "; ".join(said)


def as_at(told: Sum) -> str:
    """'as at 3 Nov 2026', or the days between which the numbers were counted."""
    days = said_days(told)
    return f"as at {days}" if days else ""


def key_of(shown: Sequence[Column[RegisterRow]], place: int) -> str:
    """The key of the column at a place; of the name, what stands now."""
    key = shown[place].key if 0 <= place < len(shown) else "name"
    return "now" if key == "name" else key
