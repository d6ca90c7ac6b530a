"""The closed lists of words for publications, their blocks of text and where they went.

Values are stored: never rename one, only add.
"""

from enum import StrEnum


class PublicationState(StrEnum):
    DRAFT = "draft"
    APPROVED = "approved"
    PRINTED = "printed"
    GIVEN_OUT = "given_out"
    WITHDRAWN = "withdrawn"


class GivenWay(StrEnum):
    """How copies of a publication reached people."""

    POSTED_UP = "posted_up"
    GIVEN = "given"
    DELIVERED = "delivered"
    MAILED = "mailed"
    WEB = "web"
    ARTICLE = "article"


class BlockKind(StrEnum):
    """What a reusable block of text is.

    HELP_LINE: whom to call. STORY: a success story. SIGNPOST: a service, for whom and how to reach it.
    LONG_TERM: what goes on after the answer. EQUALITY: the statement on fair treatment. CONTENT: the words of a
    standard leaflet. ARTICLE: an article as written.
    """

    HELP_LINE = "help_line"
    STORY = "story"
    SIGNPOST = "signpost"
    LONG_TERM = "long_term"
    EQUALITY = "equality"
    CONTENT = "content"
    ARTICLE = "article"


class MessageState(StrEnum):
    PLANNED = "planned"
    SENT = "sent"
    DROPPED = "dropped"
