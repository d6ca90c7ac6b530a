"""How states of bodies and of their years look: a word with its tone."""

from cspdesk.domain.cadence import MeetingsStatus
from cspdesk.domain.kinds import BodyState
from cspdesk.domain.standing import BodyYear
from cspdesk.domain.structure import STATE_WORDS
from cspdesk.ui.chips import Chip, Tone

_TONES = {
    BodyState.PLANNED: Tone.QUIET,
    BodyState.SET_UP: Tone.INFO,
    BodyState.MEETING: Tone.GOOD,
    BodyState.DORMANT: Tone.WARN,
    BodyState.UNDER_REVIEW: Tone.WARN,
    BodyState.CLOSED: Tone.QUIET,
}
_YEAR = {
    MeetingsStatus.SHORT: Chip("too few", Tone.BAD),
    MeetingsStatus.ON_COURSE: Chip("on course", Tone.QUIET),
    MeetingsStatus.WITHIN: Chip("enough", Tone.GOOD),
    MeetingsStatus.OVER: Chip("over", Tone.WARN),
}


def state_chip(state: BodyState) -> Chip:
    return Chip(STATE_WORDS[state], _TONES[state])


def year_chip(year: BodyYear) -> Chip | None:
    """How a year stands to its fewest and most; None where neither is set."""
    return _YEAR[year.status] if year.status is not None else None
