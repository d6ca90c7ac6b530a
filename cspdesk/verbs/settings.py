"""What `print --set KEY=VALUE` asks for, read as the paper's own options take it."""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.text import fold
from cspdesk.errors import Refused
from cspdesk.services.papers.registry import Option, OptionKind, PaperKind, choices_of
from cspdesk.verbs import refs

if TYPE_CHECKING:
    from cspdesk.office import Office

_YES, _NO = ("yes", "true", "on", "1"), ("no", "false", "off", "0", "")


def read(office: "Office", kind: PaperKind, typed: Sequence[str]) -> dict[str, Any]:
    """The options set on the line. Raises Refused for a key the paper does not have or a value it does not take."""
    known = {option.key: option for option in kind.options}
    found: dict[str, Any] = {}
    for pair in typed:
        key, there, value = pair.partition("=")
        if not there:
            raise Refused(f"“{pair}” sets nothing: write --set KEY=VALUE.")
        option = known.get(key.strip())
        if option is None:
            has = f"choose one of {', '.join(known)}" if known else "leave --set out"
            raise Refused(f"{kind.title} has no option “{key.strip()}”: {has}.")
        found[option.key] = _value(office, kind, option, value.strip())
    return found


def _value(office: "Office", kind: PaperKind, option: Option, typed: str) -> Any:
    if option.kind is OptionKind.CHOICE:
        return _choice(office, kind, option, typed)
    if option.kind is OptionKind.FLAG:
        return _flag(option, typed)
    if option.kind is OptionKind.NUMBER:
        return _number(option, typed)
    if option.kind is OptionKind.DAY:
        return _day(option, typed)
    if option.kind is OptionKind.ISSUES:
        each = [part.strip() for part in typed.split(",") if part.strip()]
        return tuple(refs.find(office, ref, "issue").id for ref in each)
    if option.kind is OptionKind.PICTURE:
        return _picture(office, option, typed)
    return typed


def _choice(office: "Office", kind: PaperKind, option: Option, typed: str) -> str:
    choices = choices_of(office.context, kind, option)
    for value, words in choices:
        if fold(typed) in (fold(value), fold(words)):
            return value
    raise Refused(
        f"{option.key} is one of {', '.join(value or words.lower() for value, words in choices)}, not “{typed}”."
    )


def _flag(option: Option, typed: str) -> bool:
    if typed.casefold() not in (*_YES, *_NO):
        raise Refused(f"{option.key} is yes or no, not “{typed}”.")
    return typed.casefold() in _YES


def _number(option: Option, typed: str) -> int | None:
    if not typed:
        return None
    if not (typed.isascii() and typed.isdigit()) or len(typed) > 6:
        raise Refused(f"{option.key} is a whole number, not “{typed}”.")
    return int(typed)


def _day(option: Option, typed: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(typed) if typed else None
    except ValueError as error:
        raise Refused(f"{option.key} is a date such as 2026-11-21, not “{typed}”.") from error


def _picture(office: "Office", option: Option, typed: str) -> UUID | None:
    if not typed:
        return None
    for picture in office.publications.printable_pictures():
        if typed in (str(picture.id), picture.name, picture.caption):
            return picture.id
    raise Refused(
        f"There is no picture “{typed}” that may be printed: leave {option.key} out or choose another."
    )
