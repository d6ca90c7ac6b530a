"""What the window says of publications, where they went, blocks of text and messages."""

from cspdesk.domain.kinds import Audience
from cspdesk.domain.publication_kinds import BlockKind, GivenWay, MessageState, PublicationState
from cspdesk.services.papers.registry import PAPERS
from cspdesk.ui.chips import Tone

WAYS = {
    GivenWay.GIVEN: "Given by hand",
    GivenWay.POSTED_UP: "Put up",
    GivenWay.DELIVERED: "Delivered to doors",
    GivenWay.MAILED: "Sent by post or e-mail",
    GivenWay.WEB: "Put on the web",
    GivenWay.ARTICLE: "Ran as an article",
}
STATES = {
    PublicationState.DRAFT: "Draft",
    PublicationState.APPROVED: "Approved",
    PublicationState.PRINTED: "Printed",
    PublicationState.GIVEN_OUT: "Given out",
    PublicationState.WITHDRAWN: "Withdrawn",
}
STATE_TONES = {
    PublicationState.DRAFT: Tone.QUIET,
    PublicationState.APPROVED: Tone.INFO,
    PublicationState.PRINTED: Tone.INFO,
    PublicationState.GIVEN_OUT: Tone.GOOD,
    PublicationState.WITHDRAWN: Tone.QUIET,
}
AUDIENCES = {Audience.PUBLIC: "Anybody", Audience.INTERNAL: "The office and its partners"}
BLOCKS = {
    BlockKind.HELP_LINE: "Help line",
    BlockKind.SIGNPOST: "Signpost to a service",
    BlockKind.STORY: "Success story",
    BlockKind.LONG_TERM: "Long-term aim",
    BlockKind.EQUALITY: "Equality statement",
    BlockKind.CONTENT: "Words of a leaflet",
    BlockKind.ARTICLE: "Article",
}
MESSAGES = {MessageState.PLANNED: "Planned", MessageState.SENT: "Sent", MessageState.DROPPED: "Dropped"}
MESSAGE_TONES = {
    MessageState.PLANNED: Tone.INFO,
    MessageState.SENT: Tone.GOOD,
    MessageState.DROPPED: Tone.QUIET,
}


def paper_title(name: str) -> str:
    """What a paper is called; one typed by the office keeps its own word."""
    return PAPERS[name].title if name in PAPERS else name
