"""What two names must share to be pointed out as likely the same; nothing here decides, it only points."""

from dataclasses import dataclass

from cspdesk.domain.text import fold, words

# Titles and ranks are no part of a name: PC John Smith is John Smith.
_TITLES = frozenset(
    {
        "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "revd", "reverend", "fr", "sir",
        "dame", "lord", "lady", "hon", "cllr", "councillor", "ald", "alderman", "pc", "wpc", "pcso", "cso",
        "dc", "ds", "di", "dci", "ps", "sgt", "sergeant", "insp", "inspector", "ch", "chief", "supt",
        "superintendent", "constable", "cpt", "capt", "captain", "major", "col", "colonel",
    }
)  # fmt: skip
_HONOURS = frozenset({"obe", "mbe", "cbe", "jp", "mp", "qpm", "bem"})
_SMALL = frozenset({"the", "and", "of", "for", "in"})
_NICKNAMES = {
    "andy": "andrew", "tony": "anthony", "bill": "william", "will": "william", "bob": "robert",
    "rob": "robert", "chris": "christopher", "dave": "david", "jim": "james", "jamie": "james",
    "joe": "joseph", "kate": "katherine", "cathy": "catherine", "liz": "elizabeth", "beth": "elizabeth",
    "matt": "matthew", "mick": "michael", "mike": "michael", "nick": "nicholas", "pat": "patricia",
    "phil": "philip", "sam": "samuel", "steve": "stephen", "sue": "susan", "tom": "thomas", "tim": "timothy",
}  # fmt: skip


@dataclass(frozen=True)
class Known:
    """What is known of a person when looking for the same one under another spelling."""

    name: str
    email: str = ""
    phone: str = ""


@dataclass(frozen=True)
class Looks:
    """What is compared of a person; made once for each of those compared many times."""

    words: tuple[str, ...]
    email: str
    phone: str


@dataclass(frozen=True)
class Hint:
    """Why two records may be one, in words for the user, and how strongly (0 to 100)."""

    words: str
    weight: int


def name_words(name: str) -> tuple[str, ...]:
    """The folded words of a name without titles, as people say it: 'Smith, John' gives john, smith.

    A name that is all titles (a role printed as the name) keeps its words.
    """
    before, comma, after = fold(name).partition(",")
    turned = (*words(after), *words(before)) if comma and len(words(after)) <= 3 else words(name)
    kept = list(turned)
    while kept and kept[0] in _TITLES:
        del kept[0]
    while len(kept) > 1 and kept[-1] in _HONOURS:
        del kept[-1]
    return tuple(kept) or turned


def name_key(name: str) -> str:
    """A key that is equal for one name in any order of its words, any case, accents or titles."""
    return " ".join(sorted(name_words(name)))


def email_key(email: str) -> str:
    return fold(email)


def phone_key(phone: str) -> str:
    """Digits alone, with the leading 0 of a national number; empty when too short to tell people apart."""
    digits = "".join(letter for letter in phone.replace("(0)", "") if letter in "0123456789")
    if digits.startswith("0044"):
        digits = "0" + digits[4:]
    elif digits.startswith("44") and len(digits) > 10:
        digits = "0" + digits[2:]
    return digits if len(digits) >= 6 else ""


def initials(name: str) -> str:
    """The first letters of a name's words but the small ones: Youth Offending Service gives yos."""
    return "".join(word[0] for word in words(name) if word not in _SMALL)


def agency_key(name: str) -> str:
    """A key equal for one agency with or without 'the', '&' for 'and', and a plural s."""
    kept = (word for word in words(fold(name).replace("&", " and ")) if word not in ("the", "and"))
    return " ".join(_singular(word) for word in kept)


def looks(known: Known) -> Looks:
    return Looks(name_words(known.name), email_key(known.email), phone_key(known.phone))


def same_person_hints(one: Known, other: Known) -> tuple[Hint, ...]:
    """Why two people may be one, strongest first; empty when nothing points to it."""
    return hints_between(looks(one), looks(other))


def hints_between(one: Looks, other: Looks) -> tuple[Hint, ...]:
    """The same for two that were looked at already."""
    found = [_name_hint(one.words, other.words)]
    if one.email and one.email == other.email:
        found.append(Hint("same e-mail address", 90))
    if one.phone and one.phone == other.phone:
        found.append(Hint("same telephone number", 60))
    return tuple(sorted((hint for hint in found if hint), key=_by_weight, reverse=True))


def same_agency_hints(one: str, other: str) -> tuple[Hint, ...]:
    """Why two agencies may be one, strongest first; empty when nothing points to it."""
    keys = agency_key(one), agency_key(other)
    if not all(keys):
        return ()
    if keys[0] == keys[1]:
        return (Hint("same name", 100),)
    for short, long in (keys, keys[::-1]):
        if " " not in short and len(short) > 1 and short == initials(long):
            return (Hint(f"initials of the same name ({short.upper()})", 80),)
        if len(short) > 3 and f" {short} " in f" {long} ":
            return (Hint("one name inside the other", 50),)
    return ()


def _name_hint(one: tuple[str, ...], other: tuple[str, ...]) -> Hint | None:
    if not one or not other:
        return None
    if one == other:
        return Hint("same name", 100)
    if sorted(one) == sorted(other):
        return Hint("same name in another order", 95)
    for first, second in ((one, other), (one, other[::-1]), (one[::-1], other)):
        if len(first) > 1 and len(second) > 1 and first[-1] == second[-1]:
            hint = _forename_hint(first[0], second[0])
            if hint:
                return hint
    short, long = sorted((one, other), key=len)
    if len(short) == 1 and short[0] in long:
        return Hint("part of the name", 30)
    return None


def _forename_hint(one: str, other: str) -> Hint | None:
    """What the forenames of two people with one surname have in common."""
    if one == other:
        return Hint("same first and last name", 90)
    if 1 in (len(one), len(other)) and one[0] == other[0]:
        return Hint("same surname and initial", 70)
    if _NICKNAMES.get(one, one) == _NICKNAMES.get(other, other):
        return Hint("short form of the same name", 75)
    return None


def _by_weight(hint: Hint) -> int:
    return hint.weight


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
