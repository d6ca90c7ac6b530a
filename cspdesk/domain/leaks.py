"""Finding personal data in what leaves the house: names of people known, e-mail, telephone, whole postcodes."""

import re
from collections.abc import Collection

from cspdesk.domain.consent import names_found
from cspdesk.domain.likeness import email_key, phone_key
from cspdesk.domain.text import fold

_EMAIL = re.compile(r"[^\s@<>\"'(),;:]+@[^\s@<>\"'(),;]+\.[^\s@<>\"'(),;.]+")
_PHONE = re.compile(r"(?<![\w.-])(?:\+44|\(?0)[\d\s().\-]{8,}\d(?![\w.-])")
REMOVED = "[removed]"
_POSTCODE = re.compile(r"\b(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b")


def found(text: str, names: Collection[str], own: Collection[str] = ()) -> tuple[str, ...]:
    """What a text gives away, each by its sort and itself; `own` are the office's own ways, which may leave."""
    emails, phones = {email_key(way) for way in own}, {phone_key(way) for way in own} - {""}
    postcodes = fold(" ".join(own)).replace(" ", "")
    told = [("name", name) for name in names_found(text, names)]
    told += [("e-mail address", each) for each in _EMAIL.findall(text) if email_key(each) not in emails]
    told += [("telephone number", each) for each in _PHONE.findall(text) if phone_key(each) not in phones]
    told += [
        ("full postcode", each)
        for each in _POSTCODE.findall(text)
        if fold(each).replace(" ", "") not in postcodes
    ]
    return tuple(f"{sort} {each}" for sort, each in told)


def without_ways(text: str, own: Collection[str] = ()) -> str:
    """The text without e-mail addresses, telephone numbers and whole postcodes, but for the office's own."""
    if not any(pattern.search(text) for pattern in (_EMAIL, _PHONE, _POSTCODE)):
        return text
    emails, phones = {email_key(way) for way in own}, {phone_key(way) for way in own} - {""}
    postcodes = fold(" ".join(own)).replace(" ", "")

    def email(match: re.Match[str]) -> str:
        return match.group() if email_key(match.group()) in emails else REMOVED

    def phone(match: re.Match[str]) -> str:
        return match.group() if phone_key(match.group()) in phones else REMOVED

    def postcode(match: re.Match[str]) -> str:
        return match.group() if fold(match.group()).replace(" ", "") in postcodes else REMOVED

    for pattern, told in ((_EMAIL, email), (_PHONE, phone), (_POSTCODE, postcode)):
        text = pattern.sub(told, text)
    return text
