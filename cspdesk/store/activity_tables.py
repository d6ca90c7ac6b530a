"""The tables of the activity ledger, its measures, and its questions and answers."""

import sqlalchemy as sa

from cspdesk.domain.activity_kinds import (
    ActivityState,
    AnswerForm,
    CountedAs,
    DistinctOf,
    Family,
    MeasureOf,
    Part,
    Phase,
    SurveyKind,
    SurveyState,
    TargetScope,
)
from cspdesk.domain.kinds import Consent, Kind
from cspdesk.store.columns import day, flag, number, record, ref, text, word
from cspdesk.store.types import Clock, Day

activity_kind = record(
    Kind.ACTIVITY_KIND,
    text("key"),
    text("name"),
    text("plural"),
    word(Family.EVENT, "family"),
    # Words of `Feature`, parted by spaces.
    text("features"),
    # The categories its counts have and the topics it is about, one a line.
    text("categories"),
    text("topics"),
    number("fewest_a_year"),
    number("position", 0),
    flag("hidden"),
    text("note"),
)

activity = record(
    Kind.ACTIVITY,
    ref("kind_id", "activity_kind", needed=True, index=False),
    sa.Index("ix_activity_to_day", "to_day"),
    sa.Index("ix_activity_kind_id_to_day", "kind_id", "to_day"),
    # The course of a session, the series of an event, the hotspot of a measure in place.
    ref("series_id", "activity"),
    text("title"),
    text("topic"),
    ref("body_id", "body"),
    ref("venue_id", "venue"),
    text("place"),
    text("ward"),
    sa.Column("from_day", Day, nullable=False, index=True),
    day("to_day"),
    sa.Column("start", Clock),
    sa.Column("finish", Clock),
    word(ActivityState.PLANNED, "state"),
    ref("agency_id", "agency"),
    ref("organiser_id", "person"),
    text("audience"),
    text("what"),
    text("why"),
    text("materials"),
    text("outcome"),
    text("good_practice"),
    text("good_practice_topic"),
    text("private_note"),
    text("link"),
    day("review_on"),
    text("verdict"),
    day("verdict_on"),
    number("funding_pence"),
    number("match_funding_pence"),
    day("closed_on"),
)

activity_day = record(
    Kind.ACTIVITY_DAY,
    ref("activity_id", "activity", needed=True),
    day("on_day", needed=True),
    text("words"),
    sa.Column("public_start", Clock),
    sa.Column("public_finish", Clock),
    text("public_place"),
    text("agencies"),
)

activity_count = record(
    Kind.ACTIVITY_COUNT,
    ref("activity_id", "activity", needed=True),
    text("category"),
    word(Phase.DURING, "phase"),
    sa.Column("value", sa.INTEGER, nullable=False),
    day("as_at"),
    text("source"),
)

activity_agency = record(
    Kind.ACTIVITY_AGENCY,
    ref("activity_id", "activity", needed=True),
    ref("agency_id", "agency", needed=True),
    word(Part.PARTNER, "part"),
    text("note"),
)

# The meetings of a project.
activity_meeting = record(
    Kind.ACTIVITY_MEETING,
    ref("activity_id", "activity", needed=True),
    ref("meeting_id", "meeting", needed=True),
)

# Somebody who took part. A young person has a label of the office's own and an age band, never a name.
activity_taker = record(
    Kind.ACTIVITY_TAKER,
    ref("activity_id", "activity", needed=True),
    text("label"),
    text("band"),
    ref("person_id", "person"),
    ref("agency_id", "agency"),
    text("watch"),
    word(Consent.UNKNOWN, "may_be_contacted"),
    flag("completed"),
    flag("came_to_forum"),
    day("followed_up"),
    text("note"),
)

measure = record(
    Kind.MEASURE,
    text("key"),
    text("name"),
    text("unit"),
    word(MeasureOf.ACTIVITIES, "measure_of"),
    word(CountedAs.COUNT, "counted_as"),
    word(DistinctOf.NONE, "distinct_of"),
    # Keys of activity kinds, one a line; empty for every kind.
    text("kinds"),
    text("topic"),
    text("category"),
    # For a share or a gap: what the category is a share of, or is taken from.
    text("other_category"),
    number("target"),
    word(TargetScope.ALL, "scope"),
    number("base"),
    text("base_words"),
    # For a change on a base: the percent aimed at.
    number("target_percent"),
    day("from_day"),
    day("to_day"),
    text("plan_line"),
    number("position", 0),
    flag("hidden"),
)

survey = record(
    Kind.SURVEY,
    word(SurveyKind.QUESTIONNAIRE),
    text("title"),
    text("intro"),
    ref("activity_id", "activity"),
    ref("body_id", "body"),
    ref("meeting_id", "meeting"),
    word(SurveyState.DRAFT, "state"),
    day("from_day"),
    day("to_day"),
    day("ethics_on"),
    text("note"),
    ref("wave_of_id", "survey"),
    number("every_months"),
)

question = record(
    Kind.QUESTION,
    ref("survey_id", "survey", needed=True),
    number("position", 0),
    text("text"),
    word(AnswerForm.ONE, "form"),
    # One a line.
    text("choices"),
)

response = record(
    Kind.RESPONSE,
    ref("survey_id", "survey", needed=True),
    number("number", 0),
    day("on_day"),
    text("source"),
)

reply = record(
    Kind.REPLY,
    ref("response_id", "response", needed=True),
    ref("question_id", "question", needed=True),
    text("value"),
)
