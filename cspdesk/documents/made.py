"""What a paper's own module hands to the press."""

from dataclasses import dataclass, field

from cspdesk.documents.kit.flow import Newspaper
from cspdesk.documents.kit.parts import Part


@dataclass(frozen=True)
class Made:
    """A paper as parts. `title` names the file, `running` stands at the foot of each page.

    `newspaper` sets the parts from number `head` on in columns.
    """

    parts: list[Part] = field(repr=False)
    title: str
    running: str
    draft_words: str = ""
    with_foot: bool = True
    newspaper: Newspaper | None = None
    head: int = 0
