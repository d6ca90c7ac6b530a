"""The closed lists of words for the activity ledger, its measures and its questionnaires.

Values are stored: never rename one, only add.
"""

from enum import StrEnum


class Family(StrEnum):
    """To what family a kind of activity belongs; the page groups kinds by it."""

    OUTREACH = "outreach"
    VISIT = "visit"
    EVENT = "event"
    TRAINING = "training"
    CAMPAIGN = "campaign"
    OPERATION = "operation"
    DISTRIBUTION = "distribution"
    SCHEME = "scheme"
    HOTSPOT = "hotspot"
    PROJECT = "project"
    POST = "post"
    FIGURE = "figure"
    GROUP = "group"


class Feature(StrEnum):
    """What a kind of activity needs beside the common fields; a kind lists the features it has.

    DAYS: several days, each with a public slot. QUESTIONNAIRE: questions on paper, keyed in. SIGN_UPS: people
    who sign up for watches. SCORES: signs scored before and after. CLOSE_OUT: closes only when each of its issues
    has an answer or an owned action. INVITED: agencies invited and whether they came. TAKERS: people who take
    part, counted as people and as places. QUANTITY: items given out, against stock. STANDING: goes on until it
    ends (schemes, posts, hotspots), with counts as at a date. REVIEW: a review date and a verdict.
    MONEY: funding and match funding. PUBLIC: shown in public calendars.
    """

    DAYS = "days"
    QUESTIONNAIRE = "questionnaire"
    SIGN_UPS = "sign_ups"
    SCORES = "scores"
    CLOSE_OUT = "close_out"
    INVITED = "invited"
    TAKERS = "takers"
    QUANTITY = "quantity"
    STANDING = "standing"
    REVIEW = "review"
    MONEY = "money"
    PUBLIC = "public"


class ActivityState(StrEnum):
    """PLANNED never counts as done."""

    PLANNED = "planned"
    UNDER_WAY = "under_way"
    DONE = "done"
    CANCELLED = "cancelled"


class Phase(StrEnum):
    """When a count of an activity was taken.

    EARLIER is a count of a standing one that a later count replaced; both know the day they are as at.
    """

    DURING = "during"
    BEFORE = "before"
    AFTER = "after"
    EARLIER = "earlier"


class Part(StrEnum):
    """What an agency does in an activity; CAME was invited and came."""

    LEAD = "lead"
    PARTNER = "partner"
    INVITED = "invited"
    CAME = "came"
    SCHOOL = "school"


class CountedAs(StrEnum):
    """How a measure counts its activities.

    SUM adds a category of counts, COUNT counts activities, DISTINCT counts different agencies, places and so on,
    CHANGE is the percent change on a base, SHARE the percent of one category in another, GAP their difference.
    """

    SUM = "sum"
    COUNT = "count"
    DISTINCT = "distinct"
    CHANGE = "change"
    SHARE = "share"
    GAP = "gap"


class DistinctOf(StrEnum):
    NONE = "none"
    AGENCY = "agency"
    SCHOOL = "school"
    PLACE = "place"
    FORUM = "forum"
    TAKER = "taker"
    TITLE = "title"
    CAME_TO_FORUM = "came_to_forum"


class MeasureOf(StrEnum):
    """What a measure counts over: the ledger, community actions (raised by residents), or everybody who took part.

    PARTICIPATION adds residents at meetings to the people at consultations and at sessions.
    """

    ACTIVITIES = "activities"
    ACTIONS_ADOPTED = "actions_adopted"
    ACTIONS_IMPLEMENTED = "actions_implemented"
    PARTICIPATION = "participation"


class TargetScope(StrEnum):
    """Whether a target stands for all forums together or for each one."""

    ALL = "all"
    EACH_FORUM = "each_forum"


class SurveyKind(StrEnum):
    QUESTIONNAIRE = "questionnaire"
    BALLOT = "ballot"


class SurveyState(StrEnum):
    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"


class AnswerForm(StrEnum):
    """What form the answer to a question has; RANK puts the choices in order."""

    ONE = "one"
    MANY = "many"
    YES_NO = "yes_no"
    SCALE = "scale"
    NUMBER = "number"
    WORDS = "words"
    RANK = "rank"
