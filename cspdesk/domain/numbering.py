"""The numbers printed on papers: body codes, action numbers and meeting references.

An action number is the body's code, the calendar year of its origin and a running number: F07-2026-014.
A meeting reference is the body's code and the date: F07-2026-05-12. A suffix of letters keeps apart two
that laptops numbered alike before they met.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from cspdesk.domain.text import one_line
from cspdesk.errors import Refused

_CODE = re.compile(r"[A-Z0-9]{1,8}")
_ACTION = re.compile(r"([A-Z0-9]{1,8})-([0-9]{4})-([0-9]{1,6})([a-z]*)", re.IGNORECASE)
_MEETING = re.compile(r"([A-Z0-9]{1,8})-([0-9]{4})-([0-9]{2})-([0-9]{2})([a-z]*)", re.IGNORECASE)


@dataclass(frozen=True)
class ActionNumber:
    code: str
    year: int
    running: int
    suffix: str = ""

    def __str__(self) -> str:
        return f"{self.code}-{self.year:04d}-{self.running:03d}{self.suffix}"

    @property
    def sort_key(self) -> tuple[tuple[str | int, ...], int, int, str]:
        return code_sort_key(self.code), self.year, self.running, self.suffix


@dataclass(frozen=True)
class MeetingRef:
    code: str
    day: date
    suffix: str = ""

    def __str__(self) -> str:
        return f"{self.code}-{self.day.isoformat()}{self.suffix}"


def check_code(text: str) -> str:
    """The code of a body as it is kept, in capitals.

    Raises Refused unless it is one to eight letters A to Z and digits.
    """
    code = one_line(text).upper()
    if not _CODE.fullmatch(code):
        raise Refused(f"“{one_line(text)}” cannot be a code; use 1 to 8 letters and digits, such as F07.")
    return code


def code_sort_key(code: str) -> tuple[str | int, ...]:
    """Sorts F2 before F10: runs of letters and runs of digits by turns, letters first."""
    parts = re.split(r"([0-9]+)", code)
    return tuple(int(part) if place % 2 else part for place, part in enumerate(parts))


def parse_action_number(text: str) -> ActionNumber | None:
    """The action number typed, in any case and with or without leading zeros; None when it is none."""
    match = _ACTION.fullmatch(one_line(text))
    if match is None or not int(match[3]):
        return None
    return ActionNumber(match[1].upper(), int(match[2]), int(match[3]), match[4].lower())


def parse_meeting_ref(text: str) -> MeetingRef | None:
    """The meeting reference typed, in any case; None when it is none or its date does not exist."""
    match = _MEETING.fullmatch(one_line(text))
    if match is None:
        return None
    try:
        day = date(int(match[2]), int(match[3]), int(match[4]))
    except ValueError:
        return None
    return MeetingRef(match[1].upper(), day, match[5].lower())


def next_running(taken: Iterable[int]) -> int:
    """The next running number of a code and year; a number once given is never given again."""
    return max(taken, default=0) + 1


def next_suffix(taken: Iterable[str]) -> str:
    """The first suffix not taken: none, then b to z, then za and on (the first of two needs no letter)."""
    used = set(taken)
    if "" not in used:
        return ""
    suffix, letter = "", ord("b")
    while suffix + chr(letter) in used:
        letter += 1
        if letter > ord("z"):
            suffix, letter = suffix + "z", ord("a")
    return suffix + chr(letter)
