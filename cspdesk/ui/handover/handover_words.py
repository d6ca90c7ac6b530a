"""How handovers are said on screen: when, who on which computer, how many, and how a conflict stands."""

import datetime as dt

from cspdesk.domain.deciding import Stand
from cspdesk.domain.merging import Conflict, Side, Why
from cspdesk.ui.care import backup_words
from cspdesk.ui.chips import Chip, Tone

NEVER = "never"
STAND_CHIPS = {
    Stand.UNDECIDED: Chip("undecided", Tone.WARN),
    Stand.MINE: Chip("mine", Tone.GOOD),
    Stand.THEIRS: Chip("theirs", Tone.GOOD),
    Stand.EDITED: Chip("edited", Tone.GOOD),
}
_WHY = {
    Why.FIELD: "Changed on both sides.",
    Why.DELETED_HERE: "Deleted here, and changed or used there. Mine leaves it deleted; theirs brings it back.",
    Why.DELETED_THERE: "Deleted there, and changed or used here. Mine keeps it; theirs deletes it.",
    Why.PRINTED: "Printed in minutes that are issued, and changed on the other side.",
}


def when(at: dt.datetime | None, today: dt.date) -> str:
    """'Thu 12 Mar, 2.05pm', in the time of this computer; 'never' for none."""
    return NEVER if at is None else backup_words.when(at, today)


def who(person: str, computer: str) -> str:
    """'Petra Kay on PC-14'."""
    return " on ".join(part for part in (person, computer) if part)


def wrote(side: Side, today: dt.date) -> str:
    """Who wrote a side and when; empty for nobody."""
    if side.at is None:
        return who(side.person, side.computer)
    return ", ".join(part for part in (who(side.person, side.computer), when(side.at, today)) if part)


def why(conflict: Conflict) -> str:
    """What stands against what, in a sentence."""
    whole = conflict.why is Why.FIELD and not conflict.field
    return "Changed on both sides, and chosen as a whole." if whole else _WHY[conflict.why]


def changes(count: int) -> str:
    return "1 change" if count == 1 else f"{count:,} changes"


def steps(count: int) -> str:
    """What was done at one time is one step, of one change or many."""
    return "1 step" if count == 1 else f"{count:,} steps"


def stand_against(count: int) -> str:
    """'1 change stands', '12 changes stand'."""
    return f"{changes(count)} {'stands' if count == 1 else 'stand'}"
