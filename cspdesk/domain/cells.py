"""Typed text in the cells of a spreadsheet, where it must stay text."""

import re

_GUARDED = re.compile(r"'*[=+\-@\t\r\n]")


def guard(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would take it for a formula."""
    return f"'{text}" if _GUARDED.match(text) else text


def unguard(text: str) -> str:
    """The text as it was before `guard`."""
    return text[1:] if text.startswith("'") and _GUARDED.match(text) else text
