"""What the window calls families, states, parts and features of activities."""

from cspdesk.domain.activities import ActivityRow
from cspdesk.domain.activity_kinds import ActivityState, Family, Feature, Part
from cspdesk.ui.chips import Chip, Tone

FAMILIES: dict[str, tuple[Family, ...]] = {
    "Outreach": (Family.OUTREACH, Family.VISIT),
    "Events": (Family.EVENT,),
    "Training": (Family.TRAINING,),
    "Campaigns": (Family.CAMPAIGN,),
    "Operations": (Family.OPERATION,),
    "Schemes": (Family.SCHEME,),
    "Hotspots": (Family.HOTSPOT,),
    "Projects": (Family.PROJECT,),
    "Distributions": (Family.DISTRIBUTION,),
    "Posts": (Family.POST,),
    "Groups": (Family.GROUP,),
    "Figures": (Family.FIGURE,),
}
"""The chips above the list, and the families each lets through."""

FAMILY_WORDS = {
    Family.OUTREACH: "Outreach",
    Family.VISIT: "Visit",
    Family.EVENT: "Event",
    Family.TRAINING: "Training",
    Family.CAMPAIGN: "Campaign",
    Family.OPERATION: "Operation",
    Family.SCHEME: "Scheme",
    Family.HOTSPOT: "Hotspot",
    Family.PROJECT: "Project",
    Family.DISTRIBUTION: "Distribution",
    Family.POST: "Post",
    Family.GROUP: "Group",
    Family.FIGURE: "Figure",
}
FEATURE_WORDS = {
    Feature.DAYS: "Days, each with a public slot",
    Feature.QUESTIONNAIRE: "Questionnaire, keyed in",
    Feature.SIGN_UPS: "Sign-ups for watches",
    Feature.SCORES: "Signs scored before and after",
    Feature.CLOSE_OUT: "Closes when each issue is owned",
    Feature.INVITED: "Agencies invited, and who came",
    Feature.TAKERS: "Places taken by people",
    Feature.QUANTITY: "Items given out, against stock",
    Feature.STANDING: "Goes on until it ends",
    Feature.REVIEW: "Review date and verdict",
    Feature.MONEY: "Funding and match funding",
    Feature.PUBLIC: "In public calendars",
}
PART_WORDS = {
    Part.LEAD: "Leads",
    Part.PARTNER: "Partner",
    Part.INVITED: "Invited",
    Part.CAME: "Invited and came",
    Part.SCHOOL: "School",
}
_STATES = {
    ActivityState.PLANNED: "Planned",
    ActivityState.UNDER_WAY: "Under way",
    ActivityState.DONE: "Done",
    ActivityState.CANCELLED: "Cancelled",
}
_STANDING = {**_STATES, ActivityState.UNDER_WAY: "In place", ActivityState.DONE: "Ended"}
_POST = {**_STANDING, ActivityState.PLANNED: "Vacant", ActivityState.UNDER_WAY: "In post"}
_TONES = {
    ActivityState.PLANNED: Tone.INFO,
    ActivityState.UNDER_WAY: Tone.GOOD,
    ActivityState.DONE: Tone.GOOD,
    ActivityState.CANCELLED: Tone.QUIET,
}


def state_words(family: Family, standing: bool) -> dict[ActivityState, str]:
    """What each state is called: a post is vacant or filled, a scheme in place or ended."""
    if family is Family.POST:
        return _POST
    return _STANDING if standing else _STATES


def state_word(row: ActivityRow) -> str:
    return state_words(row.family, row.has(Feature.STANDING))[row.state]


def state_chip(row: ActivityRow) -> Chip:
    """The state as a chip; what is vacant warns, what has ended is quiet."""
    word = state_word(row)
    tone = _TONES[row.state]
    if row.family is Family.POST and row.state is ActivityState.PLANNED:
        tone = Tone.WARN
    elif row.has(Feature.STANDING) and row.state is ActivityState.DONE:
        tone = Tone.QUIET
    return Chip(word, tone)
