"""Words that several papers share, in British English."""

import datetime as dt

from cspdesk.documents.kit.tables import Cell, CellText
from cspdesk.documents.kit.text import Text
from cspdesk.documents.page import Look, Style
from cspdesk.domain.dates import say_clock_span, say_date_long, say_date_short
from cspdesk.domain.papers.common import ActionLine, NameLine, Occasion

DASH = "–"
NEXT_MEETING = "next meeting"


def sentence(words: str) -> str:
    """The words with a capital at their start and the others as they are: 'PACT meetings'."""
    return words[:1].upper() + words[1:]


def day(occasion: Occasion) -> str:
    """'Thursday 12 March 2026', or that the date is to be arranged."""
    return say_date_long(occasion.date) if occasion.date else "Date to be arranged"


def when(occasion: Occasion) -> str:
    """'Thursday 12 March 2026, 7.00pm to 8.30pm'."""
    return ", ".join(each for each in (day(occasion), say_clock_span(occasion.start, occasion.end)) if each)


def where(occasion: Occasion) -> str:
    """The place and its address on lines of their own; empty when it is not known yet."""
    return "\n".join(each for each in (occasion.place, occasion.address) if each)


def short(subject: str, kind: str, occasion: Occasion) -> str:
    """What the foot of a page says: 'Agenda · Queens Park Forum · 12 Mar 2026'."""
    date = say_date_short(occasion.date) if occasion.date else ""
    return " · ".join(each for each in (kind, subject, date) if each)


def counted(number: int, one: str, many: str = "") -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def due(action: ActionLine) -> str:
    if action.done_on is not None:
        return f"done {say_date_short(action.done_on)}"
    return action.due_words or (say_date_short(action.due) if action.due else "no date")


def overdue(action: ActionLine) -> str:
    """'41 days overdue'; empty when it is not."""
    return f"{counted(action.days_overdue, 'day')} overdue" if action.days_overdue > 0 else ""


def times_carried(action: ActionLine) -> str:
    """'carried 3 times'; empty when it never was."""
    times = {0: "", 1: "carried once", 2: "carried twice"}.get(action.times_carried)
    return f"carried {action.times_carried} times" if times is None else times


def action_cell(look: Look, action: ActionLine, *, with_state: bool = True) -> CellText:
    """What is to be done, and under it where it comes from and how it stands."""
    state = action.state if with_state and action.state.casefold() not in ("", "open") else ""
    below = " · ".join(each for each in (action.origin, state) if each)
    texts: list[tuple[Text, Style]] = [(action.text, look.figure)]
    if below:
        texts.append((below, look.small))
    if action.progress:
        texts.append((f"Progress: {action.progress}", look.small))
    return Cell(tuple(texts)) if len(texts) > 1 else action.text


def due_cell(look: Look, action: ActionLine) -> CellText:
    """The date due, and under it how late and how often carried."""
    late, carried = overdue(action), sentence(times_carried(action))
    words, _, date = due(action).partition(f"{NEXT_MEETING}, ")
    below = ((NEXT_MEETING if date else "", look.small), (late, look.mark), (carried, look.small))
    under = tuple((text, style) for text, style in below if text)
    return Cell(((date or words, look.figure), *under)) if under else words


def named(person: NameLine) -> str:
    return ", ".join(each for each in (person.name, person.role) if each)


def with_agency(person: NameLine) -> str:
    """'Ann Smith, Inspector (Police)'."""
    return f"{named(person)} ({person.agency})" if person.agency else named(person)


def as_at(date: dt.date) -> str:
    return f"As at {say_date_long(date)}"
