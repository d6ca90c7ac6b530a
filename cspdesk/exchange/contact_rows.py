"""Puts one contact together from the parts that a CSV row or a vCard gives."""

import re

from cspdesk.domain.contacts import ContactRow, is_email, split_postcode
from cspdesk.domain.text import clean
from cspdesk.exchange import contact_headings as heads

_SHOWN_TEXT = 200
_TITLES_LEFT_OUT = {"mr", "mrs", "ms", "miss", "mx"}
_HOME_COUNTRY = {"united kingdom", "uk", "gb", "great britain", "england", "wales"}
_ANGLED = re.compile(r".*<([^<>]+)>")
_OUTLOOK_INTERNAL = re.compile(r"/o=", re.IGNORECASE)


def shorten(text: str) -> str:
    """The beginning of a row's own text, for the list of refused rows."""
    plain = clean(text).text.strip()
    return plain if len(plain) <= _SHOWN_TEXT else plain[: _SHOWN_TEXT - 1] + "…"


def finish_row(
    line: int,
    parts: dict[str, list[str]],
    address: tuple[str, str],
    remarks: list[str],
) -> ContactRow:
    """A contact from its cleaned parts; second e-mail addresses and numbers go into the note.

    `parts` maps the names of contact_headings to what was found, first one first; `address` is text and
    postcode.
    """
    first = {field: (values[0] if values else "") for field, values in parts.items()}
    note = [text for text in parts.get(heads.NOTE, []) if text]
    emails = [_email(text) for text in parts.get(heads.EMAIL, []) if not _OUTLOOK_INTERNAL.match(text)]
    if len(emails) < len(parts.get(heads.EMAIL, [])):
        remarks.append("An address that only works inside its own Outlook was left out.")
    good = [email for email in emails if is_email(email)] or emails
    phones, mobiles = parts.get(heads.PHONE, []), parts.get(heads.MOBILE, [])
    others = list(dict.fromkeys(good[1:] + phones[1:] + mobiles[1:]))
    if others:
        note.append("Also: " + ", ".join(others))
    organisation = first.get(heads.ORGANISATION, "")
    department = first.get(heads.DEPARTMENT, "")
    return ContactRow(
        name=_full_name(first),
        organisation=", ".join(filter(None, (organisation, department))),
        job_title=first.get(heads.JOB_TITLE, "") or _long_title(first),
        email=good[0] if good else "",
        phone=phones[0] if phones else "",
        mobile=mobiles[0] if mobiles else "",
        address=address[0],
        postcode=address[1],
        note="\n".join(note),
        line=line,
        remark=" ".join(remarks),
    )


def join_address(parts: dict[str, list[str]]) -> tuple[str, str]:
    """An address on lines of its own, and its postcode, from street, city, county, postcode and country."""
    lines = [text for field in (heads.STREET, heads.CITY, heads.COUNTY) for text in parts.get(field, [])]
    lines += [text for text in parts.get(heads.COUNTRY, []) if text.casefold() not in _HOME_COUNTRY]
    text = "\n".join(dict.fromkeys(lines)) or "\n".join(parts.get(heads.FORMATTED, []))
    postcode = " ".join(parts.get(heads.POSTCODE, []))
    return (text, postcode) if postcode else split_postcode(text)


def _full_name(first: dict[str, str]) -> str:
    title = first.get(heads.PREFIX, "")
    if title.strip(".").casefold() in _TITLES_LEFT_OUT or _long_title(first):
        title = ""
    whole = first.get(heads.NAME, "")
    if whole:
        return whole if not title or whole.startswith(title) else f"{title} {whole}"
    named = [first.get(field, "") for field in (heads.GIVEN, heads.MIDDLE, heads.FAMILY)]
    if not any(named):
        return ""
    return " ".join(filter(None, (title, *named, first.get(heads.SUFFIX, ""))))


def _long_title(first: dict[str, str]) -> str:
    """A "Title" of several words is a post ("Community Safety Officer"), not part of a name ("Cllr")."""
    title = first.get(heads.PREFIX, "")
    return title if len(title.split()) > 1 else ""


def _email(text: str) -> str:
    angled = _ANGLED.fullmatch(text)
    return (angled.group(1) if angled else text).strip().removeprefix("mailto:")
