"""Sums of money as people type and read them, kept in pence."""

import re

from cspdesk.errors import Refused

_SUM = re.compile(r"£?\s*(\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.(\d{1,2}))?")


def read_pence(text: str) -> int | None:
    """Pence of '12.50', '£12' or '1,200'; None when nothing is typed. Raises Refused for anything else."""
    typed = text.strip()
    if not typed:
        return None
    found = _SUM.fullmatch(typed)
    if found is None:
        raise Refused("A charge is typed in pounds, such as 12.50, or left empty.")
    return int(found[1].replace(",", "")) * 100 + int((found[2] or "0").ljust(2, "0"))


def say_pence(pence: int | None) -> str:
    """'£12.50', '£12'; empty when unknown."""
    if pence is None:
        return ""
    pounds, rest = divmod(pence, 100)
    return f"£{pounds:,}.{rest:02d}" if rest else f"£{pounds:,}"
