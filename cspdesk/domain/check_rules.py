"""What an item of a check must not say, and what is made of one: an action, next year's item."""

from collections.abc import Mapping
from typing import Any

from cspdesk.domain.check_sheets import Checklist, Item
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused

_LONGEST = 160


def gap_words(own: Checklist, item: Item) -> str:
    """What an action made of an item says when nothing else was typed."""
    if item.adjustment:
        return one_line(item.adjustment)
    said = item.evidence if own.each == "group" and item.evidence else own.short(item.text)
    short = one_line(said).rstrip(".")
    short = short if len(short) <= _LONGEST else f"{short[:_LONGEST].rsplit(' ', 1)[0]}…"
    return f"{item.part}: {short}" if item.part and own.each else short


def refuse_unfit(own: Checklist, item: Item, values: Mapping[str, Any]) -> None:
    """Raises Refused for what an item must not say as it would stand."""
    word = values.get("answer", item.answer)
    adjustment = values.get("adjustment", item.adjustment)
    found = own.answer(word)
    if found is not None and found.needs_change and not adjustment and not item.actions:
        of = f"{item.part}: " if item.part else ""
        raise Refused(
            f"{of}“{found.word}” needs an action or an adjustment: write what will be changed, or make an action first."
        )
    unowned = not values.get("owner", item.owner) or values.get("due", item.due) is None
    if own.change_needs_owner and adjustment and unowned:
        raise Refused("Each change has an owner and a date: give both.")


def kept(values: dict[str, Any]) -> dict[str, Any]:
    """An item as it is stored: a member is named by their own record alone, so that one name is kept in one place."""
    return values | {"part": ""} if values.get("person_id") is not None else values


def asked_again(item: Item) -> dict[str, Any]:
    """What a new year's sheet takes over from an item: what is asked of whom, not how it was answered."""
    values = {
        "section": item.section,
        "part": item.part,
        "agency_id": item.agency_id,
        "person_id": item.person_id,
        "text": item.text,
        "statutory": item.statutory,
    }
    return kept(values)
