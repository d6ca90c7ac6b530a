"""What address books call their columns: Outlook, Google, Thunderbird, LibreOffice, and what people type."""

import re
from dataclasses import dataclass

# Parts of a name
NAME, GIVEN, MIDDLE, FAMILY, PREFIX, SUFFIX = "name", "given", "middle", "family", "prefix", "suffix"
ORGANISATION, DEPARTMENT, JOB_TITLE = "organisation", "department", "job_title"
EMAIL, PHONE, MOBILE, NOTE = "email", "phone", "mobile", "note"
FORMATTED, STREET, CITY, COUNTY, POSTCODE, COUNTRY = (
    "formatted",
    "street",
    "city",
    "county",
    "postcode",
    "country",
)
LABEL, UNUSED = "label", "unused"

_WORDS = {
    NAME: "name, full name, display name, contact name, contact, file as",
    GIVEN: "first name, given name, forename, first, firstname",
    MIDDLE: "middle name, additional name",
    FAMILY: "last name, family name, surname, last, lastname",
    PREFIX: "title, name prefix, salutation",
    SUFFIX: "suffix, name suffix",
    ORGANISATION: "company, company name, organisation, organization, organisation name, organization name, "
    "organization 1 - name, agency, partner, employer",
    DEPARTMENT: "department, organization department, organization 1 - department",
    JOB_TITLE: "job title, role, position, organization title, organization 1 - title, jobtitle, post",
    EMAIL: "e-mail address, email address, e-mail, email, mail, e-mail 2 address, e-mail 3 address, "
    "email 2 address, email 3 address, primary email, secondary email, e-mail 1, e-mail 2, work email, "
    "home email, e-mail (work), e-mail (home)",
    PHONE: "business phone, business phone 2, company main phone, primary phone, home phone, home phone 2, "
    "other phone, telephone, phone, tel, phone number, telephone number, work phone, telephone business, "
    "telephone private, office phone, landline, phone (work), phone (home)",
    MOBILE: "mobile phone, mobile, mobile number, cell, cell phone, mobile telephone, phone (mobile)",
    NOTE: "notes, note, comments, comment",
}
# Named but never kept: the preview does not call these unknown.
_UNUSED = """
    nickname, initials, birthday, anniversary, gender, photo, labels, group membership, categories, priority,
    private, sensitivity, language, web page, web page 1, web page 2, keywords, hobby, location, spouse,
    children, profession, referred by, account, billing information, directory server, mileage,
    manager's name, assistant's name, assistant's phone, business fax, home fax, other fax, fax number,
    fax, callback, car phone, isdn, pager, pager number, radio phone, telex, tty/tdd phone,
    organizational id number, government id number, office location, internet free busy, user 1, user 2,
    user 3, user 4, e-mail type, e-mail 2 type, e-mail 3 type, e-mail display name, e-mail 2 display name,
    e-mail 3 display name, yomi name, given name yomi, additional name yomi, family name yomi, given yomi,
    surname yomi, company yomi, phonetic first name, phonetic middle name, phonetic last name, screen name,
    maiden name, short name, subject, occupation, custom 1, custom 2, custom 3, custom 4, birth year,
    birth month, birth day, sample
"""
_PLACES = {
    "business": 0,
    "work": 0,
    "company": 0,
    "address 1": 1,
    "": 1,
    "home": 2,
    "private": 2,
    "other": 3,
    "address 2": 4,
    "address 3": 5,
}
_PARTS = {
    FORMATTED: "formatted, address, postal address, full address",
    STREET: "street, street 2, street 3, address line 1, address line 2, address line 3, address 1, "
    "address 2, address 3, po box, extended address, address po box",
    CITY: "city, town, town/city, post town",
    COUNTY: "state, region, county, state/province",
    POSTCODE: "postal code, postcode, post code, zip, zipcode, zip code",
    COUNTRY: "country, country/region",
}


@dataclass(frozen=True)
class Meaning:
    """What a column holds; `group` tells one address from another, `number` e-mail 1 from e-mail 2."""

    field: str
    group: int = 0
    number: int = 0


def _split(words: str) -> list[str]:
    return [" ".join(word.split()) for word in words.split(",")]


_KNOWN = {word: Meaning(field) for field, words in _WORDS.items() for word in _split(words)}
_KNOWN |= {word: Meaning(UNUSED) for word in _split(_UNUSED)}
_PART_OF = {word: part for part, words in _PARTS.items() for word in _split(words)}
_NUMBERED = re.compile(
    r"(e-mail|email|phone|address|organization|website|relation|event|im|custom field) (\d+) - (.+)"
)
_NUMBERED_FIELDS = {"e-mail": EMAIL, "email": EMAIL, "phone": PHONE}


def plain_heading(text: str) -> str:
    """A heading as it is compared: lower case, single spaces, no quotation marks or colon."""
    return " ".join(text.strip("\ufeff\"': \t").replace("_", " ").casefold().split())


def meaning_of(heading: str) -> Meaning | None:
    """What a column of that heading holds; None when no address book we know uses it."""
    plain = plain_heading(heading)
    if plain in _KNOWN:
        return _KNOWN[plain]
    numbered = _NUMBERED.fullmatch(plain)
    if numbered:
        return _numbered(numbered.group(1), int(numbered.group(2)), numbered.group(3))
    return _address(plain)


def _numbered(what: str, number: int, part: str) -> Meaning:
    """Google's "E-mail 1 - Value" and its kin."""
    if what in _NUMBERED_FIELDS:
        field = _NUMBERED_FIELDS[what]
        if part == "value":
            return Meaning(field, number=number)
        return Meaning(LABEL, number=number) if field == PHONE else Meaning(UNUSED)
    if what == "address" and part in _PART_OF:
        return Meaning(_PART_OF[part], group=number)
    return Meaning(UNUSED)


def _address(plain: str) -> Meaning | None:
    """Outlook's "Business Street 2", Thunderbird's "Home Address 2", LibreOffice's "Address Line 1"."""
    if plain in _PART_OF:
        return Meaning(_PART_OF[plain], group=_PLACES[""])
    place, _, part = plain.partition(" ")
    if place not in _PLACES:
        return None
    if part == "address":
        return Meaning(STREET, group=_PLACES[place])
    if part in _PART_OF:
        return Meaning(_PART_OF[part], group=_PLACES[place])
    return Meaning(UNUSED) if part == "address po box" else None
