"""What people agreed to: who is written to, who is printed by name or by role, and what typed text gives away.

Public papers never name a resident, nor anybody who has not said that they may be named. Nobody is written to who
said no, and a resident only once their yes is recorded.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from cspdesk.domain.kinds import Audience, Consent
from cspdesk.domain.likeness import name_words
from cspdesk.domain.text import fold, one_line, words

A_RESIDENT = "A resident"
_NOBODY = "Somebody not named here"
_TITLE = r"(?:mr|mrs|ms|miss|mx|dr|prof|rev|sir|cllr|councillor|pc|pcso|sgt|sergeant|insp|inspector)\.?\s+"


def may_be_written_to(may_be_contacted: Consent, is_resident: bool) -> bool:
    """True for a yes; without an answer for those who come for an agency or a body, never for a resident.

    The one rule of drafts, mailing lists, address books and exports.
    """
    return may_be_contacted is Consent.YES or (may_be_contacted is Consent.UNKNOWN and not is_resident)


def why_not_written_to(may_be_contacted: Consent) -> str:
    """What is said of somebody whom the rule leaves out, in words that follow their name."""
    if may_be_contacted is Consent.NO:
        return "does not want to be contacted"
    return "has not said that they may be contacted"


def may_be_printed(may_be_named: Consent, is_resident: bool, audience: Audience) -> bool:
    """True when the audience may read the person's name."""
    return audience is Audience.INTERNAL or (may_be_named is Consent.YES and not is_resident)


def printed_name(
    name: str,
    role_title: str,
    may_be_named: Consent,
    is_resident: bool,
    audience: Audience,
    agency: str = "",
) -> str:
    """The name for this audience, or else the role, or 'Representative of' the agency, or 'A resident'."""
    own, role, sent_by = one_line(name), one_line(role_title), one_line(agency)
    if own and may_be_printed(may_be_named, is_resident, audience):
        return own
    if role:
        return role
    if is_resident:
        return A_RESIDENT
    return f"Representative of {sent_by}" if sent_by else _NOBODY


def names_found(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """Those of the names that a text gives away, in the order handed in; case and accents are ignored."""
    # The s of a possessive is no letter of the name: Mrs Patel's gate.
    plain = re.sub(r"'s\b", "", fold(text))
    spoken = f" {' '.join(words(plain))} "
    return tuple(name for name in names if _given_away(name, spoken))


def without_names(text: str, stands_for: Mapping[str, str]) -> str:
    """The text with each name replaced by what stands for it ('A resident', a role), longest names first.

    Finds the whole name in any case, and its last word after a title (Mrs Patel).
    """
    for name in sorted(stands_for, key=len, reverse=True):
        stand_in = stands_for[name].replace("\\", r"\\")
        for pattern in _patterns(name):
            if stand_in.startswith("a "):
                # Who is called by their office is spoken of with an article: ask the Warden.
                text = re.sub(
                    rf"(?<!\w)(?:the|an?)\s+({pattern.pattern})", stand_in, text, flags=re.IGNORECASE
                )
            text = pattern.sub(stand_in, text)
    return text


def _given_away(name: str, spoken: str) -> bool:
    # One word alone is too often not a name (Grace, Rose), so it needs a title before it.
    own = _words_of(name)
    # Thousands of names are tried on each text: most are told apart by their last word alone.
    if not own or f" {own[-1]} " not in spoken:
        return False
    if len(own) > 1 and f" {' '.join(own)} " in spoken:
        return True
    return re.search(rf" {_TITLE}{re.escape(own[-1])} ", spoken) is not None


@lru_cache(maxsize=20_000)
def _words_of(name: str) -> tuple[str, ...]:
    return tuple(name_words(name))


def _patterns(name: str) -> tuple[re.Pattern[str], ...]:
    parts = one_line(name).split()
    if not parts:
        return ()
    titled = re.compile(rf"(?<!\w){_TITLE}{re.escape(parts[-1])}(?!\w)", re.IGNORECASE)
    if len(parts) == 1:
        return (titled,)
    whole = r"\s+".join(re.escape(part) for part in parts)
    return re.compile(rf"(?<!\w)(?:{_TITLE})?{whole}(?!\w)", re.IGNORECASE), titled
