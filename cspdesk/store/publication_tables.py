"""The tables of the print room: publications, where they went, blocks of text, channels and messages."""

import sqlalchemy as sa

from cspdesk.domain.kinds import Audience, Kind
from cspdesk.domain.publication_kinds import BlockKind, GivenWay, MessageState, PublicationState
from cspdesk.store.columns import day, flag, number, record, ref, text, word

publication = record(
    Kind.PUBLICATION,
    text("paper"),
    text("title"),
    word(PublicationState.DRAFT, "state"),
    word(Audience.PUBLIC, "audience"),
    text("topic"),
    text("readers"),
    ref("body_id", "body"),
    ref("activity_id", "activity"),
    ref("meeting_id", "meeting"),
    day("from_day"),
    day("to_day"),
    day("made_on", needed=True),
    sa.Index("ix_publication_made_on", "made_on"),
    day("printed_on"),
    number("copies"),
    number("households"),
    text("delivery_area"),
    text("outlet"),
    day("review_on"),
    text("approved_by"),
    day("approved_on"),
    # The options and choices it was made with, as JSON, and what was printed.
    text("options"),
    number("pages", 0),
    text("sha256"),
    # Who let it go out inside a pre-election period, and why.
    text("let_out_by"),
    text("let_out_reason"),
    text("note"),
)

publication_issue = record(
    Kind.PUBLICATION_ISSUE,
    ref("publication_id", "publication", needed=True),
    ref("issue_id", "issue", needed=True),
    number("position", 0),
)

distribution = record(
    Kind.DISTRIBUTION,
    ref("publication_id", "publication", needed=True),
    day("on_day", needed=True),
    sa.Index("ix_distribution_on_day", "on_day"),
    word(GivenWay.GIVEN, "way"),
    text("place"),
    number("quantity"),
    ref("body_id", "body"),
    ref("activity_id", "activity"),
    ref("person_id", "person"),
    text("readers"),
)

text_block = record(
    Kind.TEXT_BLOCK,
    word(BlockKind.HELP_LINE),
    text("key"),
    text("title"),
    text("text"),
    text("who_for"),
    text("phone"),
    text("email"),
    text("web"),
    text("hours"),
    text("topic"),
    ref("body_id", "body"),
    ref("activity_id", "activity"),
    ref("issue_id", "issue"),
    text("approved_by"),
    day("approved_on"),
    day("checked_on"),
    day("review_on"),
    number("position", 0),
    flag("on_leaflets"),
)

paper_template = record(
    Kind.PAPER_TEMPLATE,
    text("paper"),
    text("name"),
    text("topic"),
    # Blocks in their order and the options, as JSON that `domain/papers` reads.
    text("content"),
    number("position", 0),
)

channel = record(
    Kind.CHANNEL,
    text("name"),
    text("readers"),
    text("topics"),
    ref("agency_id", "agency"),
    ref("person_id", "person"),
    number("times_a_year"),
    text("note"),
)

message = record(
    Kind.MESSAGE,
    text("title"),
    text("text"),
    text("topic"),
    text("readers"),
    text("outlet"),
    ref("body_id", "body"),
    ref("activity_id", "activity"),
    ref("publication_id", "publication"),
    ref("person_id", "person"),
    word(MessageState.PLANNED, "state"),
    day("due"),
    day("sent_on"),
    text("note"),
)

message_channel = record(
    Kind.MESSAGE_CHANNEL,
    ref("message_id", "message", needed=True),
    ref("channel_id", "channel", needed=True),
    day("sent_on"),
)

held_period = record(
    Kind.HELD_PERIOD,
    day("from_day", needed=True),
    day("to_day", needed=True),
    text("words"),
)

format_request = record(
    Kind.FORMAT_REQUEST,
    day("on_day", needed=True),
    text("paper"),
    text("format"),
    text("words"),
    ref("person_id", "person"),
    day("met_on"),
    text("note"),
)
