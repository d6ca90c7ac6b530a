"""Flyers and posters: what, when, where and why of one occasion on one side, in an order that an office sets itself."""

import datetime as dt
import json
import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any
from uuid import UUID

from cspdesk.domain.papers.common import Letterhead
from cspdesk.errors import Refused

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
# Words that a template may set in place of the usual ones.
TEMPLATE_WORDS = ("kicker", "what", "why", "code", "help")


class FlyerPart(StrEnum):
    """A block of a flyer. WORDS are the shared texts, HELP the help-lines; CODE and HELP stand at the foot."""

    WHAT = "what"
    WHEN = "when"
    WHERE = "where"
    WHY = "why"
    ACCESS = "access"
    PICTURE = "picture"
    WORDS = "words"
    CODE = "code"
    HELP = "help"


USUAL_ORDER = tuple(FlyerPart)


@dataclass(frozen=True)
class FlyerWords:
    """A text with its heading, either of which may be empty."""

    heading: str
    text: str


@dataclass(frozen=True)
class HelpLine:
    """Whom to call: `ways` are a telephone number, an address on the web, hours."""

    title: str
    text: str = ""
    ways: tuple[str, ...] = ()


@dataclass(frozen=True)
class FlyerPaper:
    """One flyer; `order` says which blocks it has. `code` is what the QR code holds, `code_words` stand under it.

    `colour` is #rrggbb or empty for the partnership's own; `two_up` sets two A5 on one A4 sheet.
    """

    letterhead: Letterhead
    made_on: dt.date
    what: str
    kicker: str = ""
    when: tuple[str, ...] = ()
    place: str = ""
    address: str = ""
    why: str = ""
    access: tuple[str, ...] = ()
    words: tuple[FlyerWords, ...] = ()
    help_title: str = ""
    help: tuple[HelpLine, ...] = ()
    picture: bytes = b""
    picture_alt: str = ""
    code: str = ""
    code_words: str = ""
    order: tuple[FlyerPart, ...] = USUAL_ORDER
    colour: str = ""
    two_up: bool = False
    ref: str = ""


@dataclass(frozen=True)
class FlyerTemplate:
    """What an office sets for its flyers: blocks in order, colour, picture, words, and keys of shared texts."""

    order: tuple[FlyerPart, ...] = USUAL_ORDER
    colour: str = ""
    picture: UUID | None = None
    words: dict[str, str] = field(default_factory=dict)
    texts: tuple[str, ...] = ()

    def to_content(self) -> dict[str, Any]:
        """The template as the store keeps it."""
        return {
            "blocks": [part.value for part in self.order],
            "colour": self.colour,
            "picture": str(self.picture) if self.picture is not None else "",
            "words": dict(self.words),
            "texts": list(self.texts),
        }


def read_template(content: str) -> FlyerTemplate:
    """The template that its JSON tells of; empty gives the usual one.

    Raises Refused when it is no JSON object, or names a block, colour, picture or word that there is not.
    """
    try:
        told = json.loads(content) if content.strip() else {}
    except (ValueError, RecursionError) as error:
        raise Refused("This template is damaged: set it up again or choose another.") from error
    if not isinstance(told, dict):
        raise Refused("This template is damaged: set it up again or choose another.")
    colour = str(told.get("colour") or "")
    if colour and not _COLOUR.fullmatch(colour):
        raise Refused("A colour is typed as # and six figures or letters a to f, such as #2563b8.")
    return FlyerTemplate(
        _order(told.get("blocks")),
        colour,
        _picture(told.get("picture")),
        _words(told.get("words")),
        _texts(told.get("texts")),
    )


def _order(told: Any) -> tuple[FlyerPart, ...]:
    if not told:
        return USUAL_ORDER
    known = {part.value for part in FlyerPart}
    strange = [str(each) for each in told if each not in known] if isinstance(told, list) else [str(told)]
    if strange:
        raise Refused(f"A flyer has no block “{strange[0][:40]}”: choose among {', '.join(FlyerPart)}.")
    order = tuple(dict.fromkeys(FlyerPart(each) for each in told))
    if FlyerPart.WHAT not in order:
        raise Refused("A flyer needs the block that says what it is about: put “what” in.")
    return order


def _picture(told: Any) -> UUID | None:
    try:
        return UUID(str(told)) if told else None
    except ValueError as error:
        raise Refused("The picture of this template is not in this store: choose another.") from error


def _words(told: Any) -> dict[str, str]:
    if told is None:
        return {}
    if not isinstance(told, dict) or not all(isinstance(each, str) for each in told.values()):
        raise Refused("The words of this template are damaged: type them again.")
    strange = [name for name in told if name not in TEMPLATE_WORDS]
    if strange:
        raise Refused(
            f"A template sets no words “{strange[0][:40]}”: choose among {', '.join(TEMPLATE_WORDS)}."
        )
    return {name: words for name, words in told.items() if words.strip()}


def _texts(told: Any) -> tuple[str, ...]:
    if told is None:
        return ()
    if not isinstance(told, list) or not all(isinstance(each, str) for each in told):
        raise Refused("The shared texts of this template are damaged: choose them again.")
    return tuple(dict.fromkeys(told))
