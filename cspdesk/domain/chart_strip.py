"""How far each of many rows has come: rows with their names while they are few, cells with codes when they are many."""

from cspdesk.domain.chart import (
    ASCENT,
    Anchor,
    Box,
    Chart,
    Datum,
    Fill,
    Mark,
    Progress,
    Role,
    State,
    StripChart,
)
from cspdesk.domain.chart_fit import Type
from cspdesk.domain.chart_key import Entry, key_marks
from cspdesk.domain.chart_words import counted, progress_words, states

LISTED = 60
"""So many rows stand under one another with their names; more become cells."""

_FILLS = {
    State.DONE: Fill.SOLID,
    State.PART: Fill.TINT,
    State.NOT_DONE: Fill.OPEN,
    State.NOT_KNOWN: Fill.GREY,
}
_NAMES = 0.42
_APART = 3.0
# A gauge longer than so many sizes of the text says no more.
_GAUGE = 26


def lay_out_strip(chart: StripChart, width: float, text: Type) -> Chart:
    """The marks of a strip under a key that counts its states; it may be cut between rows."""
    counts = [
        Entry(f"{chart.state_name(state)} {number:,}", _FILLS[state]) for state, number in states(chart)
    ]
    marks, head = key_marks(counts if len(chart.rows) > 1 else [], 0.0, width, text)
    head += text.size * 0.6 if marks else 0.0
    few = len(chart.rows) <= LISTED
    drawn, breaks, foot = (_rows if few else _cells)(chart, head, width, text)
    return Chart(width, foot + 1.0, (*marks, *drawn), tuple(breaks), head)


def _datum(chart: StripChart, row: Progress) -> Datum:
    return Datum(progress_words(chart, row), row.records)


def _rows(chart: StripChart, top: float, width: float, text: Type) -> tuple[list[Mark], list[float], float]:
    """A row each: its name, how much is done as a bar in a frame, and the same in words."""
    names = [text.wrap(row.name, width * _NAMES, 2) for row in chart.rows]
    words = [counted(row) or chart.state_name(row.stands) for row in chart.rows]
    left = max((text.width(line) for lines in names for line in lines), default=0.0) + text.size
    beside = min(max(map(text.width, words), default=0.0), (width - left) * 0.5)
    bar = min(max(width - left - beside - text.size, text.size), text.size * _GAUGE)
    marks: list[Mark] = []
    breaks: list[float] = []
    y = top
    for place, (row, lines) in enumerate(zip(chart.rows, names, strict=True)):
        tall = max(len(lines), 1) * text.leading
        if place:
            breaks.append(y + 1.0)
            y += 2.0
        datum, base = _datum(chart, row), y + text.size * ASCENT
        for number, line in enumerate(lines):
            marks.append(text.label(0.0, base + number * text.leading, line, Role.NAME, datum=datum))
        middle = y + tall / 2
        marks += _gauge(row, (left, middle - text.size * 0.42, bar, text.size * 0.84), datum)
        said = text.cut(words[place], beside + 0.1)
        role = Role.MISSING if row.stands is State.NOT_KNOWN else Role.VALUE
        base = middle - text.leading / 2 + text.size * ASCENT
        marks.append(text.label(left + bar + text.size * 0.6, base, said, role, datum=datum))
        y += tall
    return marks, breaks, y


def _gauge(row: Progress, room: tuple[float, float, float, float], datum: Datum) -> list[Mark]:
    """What is done as the filled part of a frame; a grey one where nothing is known."""
    x, y, width, height = room
    empty = Fill.GREY if row.stands is State.NOT_KNOWN else Fill.OPEN
    made: list[Mark] = [Box(x, y, width, height, Role.SERIES, empty, datum)]
    if row.share > 0:
        fill = Fill.SOLID if row.stands is State.DONE else Fill.TINT
        made.append(Box(x, y, width * row.share, height, Role.SERIES, fill, datum))
    return made


def _cells(chart: StripChart, top: float, width: float, text: Type) -> tuple[list[Mark], list[float], float]:
    """A cell each in lines of equal length, with its code under it where all codes are short."""
    codes = [row.code for row in chart.rows]
    longest = max(map(text.width, codes), default=0.0)
    shown = 0 < longest <= text.size * 5
    wide = max(longest if shown else 0.0, text.size * 1.6) + _APART
    across = max(int((width + _APART) / wide), 1)
    wide = (width + _APART) / across
    tall = text.size * 1.1
    step = tall + (text.leading if shown else 0.0) + _APART
    marks: list[Mark] = []
    breaks: list[float] = []
    for place, row in enumerate(chart.rows):
        line, column = divmod(place, across)
        x, y = column * wide, top + line * step
        if line and not column:
            breaks.append(y - _APART / 2)
        datum = _datum(chart, row)
        marks += _gauge(row, (x, y, wide - _APART, tall), datum)
        if shown and row.code:
            middle, base = x + (wide - _APART) / 2, y + tall + text.size * ASCENT
            marks.append(text.label(middle, base, row.code, Role.NAME, Anchor.MIDDLE, datum=datum))
    lines = -(-len(chart.rows) // across)
    return marks, breaks, top + lines * step
