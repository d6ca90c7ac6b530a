"""What a paper's own module hands to the press."""

from dataclasses import dataclass, field

from cspdesk.documents.kit.flow import Newspaper
from cspdesk.documents.kit.parts import Part


@dataclass(frozen=True)
class Made:
    """A paper as parts. `title` names the file, `running` stands at the foot of each page.

    `names_people` marks internal copies, so that nobody publishes one by mistake;
    `beside` stands in the masthead, left of the partnership's name;
    `newspaper` sets the parts from number `head` on in columns; `header` runs above every page but the first.
    """

    parts: list[Part] = field(repr=False)
    title: str
    running: str
    draft_words: str = ""
    names_people: bool = False
    beside: list[Part] = field(default_factory=list, repr=False)
    newspaper: Newspaper | None = None
    head: int = 0
    header: str = ""
