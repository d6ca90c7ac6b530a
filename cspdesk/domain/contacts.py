"""People as address books know them: the rows that contact files bring in and take out."""

import re
from dataclasses import dataclass

_EMAIL = re.compile(
    r"[^\s@<>()\[\],;:\\\"\x00-\x1f]{1,64}@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_](?:[\w-]{0,61}[^\W_])"
)
_POSTCODE = re.compile(r"\b(GIR ?0AA|[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2})\b", re.IGNORECASE)
_LONGEST_EMAIL = 254

# Characters a field may hold; what is longer is a damaged file, not a name.
LONGEST = {
    "name": 200,
    "organisation": 300,
    "job_title": 300,
    "email": _LONGEST_EMAIL,
    "phone": 60,
    "mobile": 60,
    "address": 1000,
    "postcode": 20,
    "note": 10_000,
}
FIELD_WORDS = {
    "name": "name",
    "organisation": "organisation",
    "job_title": "job title",
    "email": "e-mail address",
    "phone": "telephone number",
    "mobile": "mobile number",
    "address": "address",
    "postcode": "postcode",
    "note": "note",
}


@dataclass(frozen=True)
class ContactRow:
    """One contact of a file: `line` is where it starts (from 1), `remark` what the preview says about it."""

    name: str = ""
    organisation: str = ""
    job_title: str = ""
    email: str = ""
    phone: str = ""
    mobile: str = ""
    address: str = ""
    postcode: str = ""
    note: str = ""
    line: int = 0
    remark: str = ""

    @property
    def problem(self) -> str:
        """Why this contact cannot be taken, in one sentence; empty when it can."""
        if not self.name and not self.organisation:
            return "It has neither a name nor an organisation."
        for field, longest in LONGEST.items():
            length = len(getattr(self, field))
            if length > longest:
                return f"Its {FIELD_WORDS[field]} has {length:,} characters; {longest:,} are the most."
        if self.email and not is_email(self.email):
            return f"“{self.email}” is not an e-mail address."
        return ""


@dataclass(frozen=True)
class RefusedRow:
    """A row that is not taken: where it starts, the beginning of its text, and the reason in one sentence."""

    line: int
    text: str
    reason: str


@dataclass(frozen=True)
class FoundShape:
    """How a file was understood: encoding and separator in words, headings with the field each fills."""

    encoding: str
    separator: str
    headings: tuple[tuple[str, str], ...] = ()
    ignored: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """One line for the preview."""
        return ", ".join(part for part in (self.separator, self.encoding) if part)


@dataclass(frozen=True)
class ContactsFile:
    """What a contacts file holds, before anything is stored."""

    rows: tuple[ContactRow, ...]
    refused: tuple[RefusedRow, ...]
    found: FoundShape


def is_email(text: str) -> bool:
    """True for an address of e-mail, in any script."""
    return len(text) <= _LONGEST_EMAIL and _EMAIL.fullmatch(text) is not None and ".." not in text


def is_sendable(email: str) -> bool:
    """True for an address that a usual mail program can send to.

    Letters beyond ASCII before the @ need a kind of mail that few programs send.
    """
    return is_email(email) and email.partition("@")[0].isascii() and mail_domain(email) != ""


def mail_domain(email: str) -> str:
    """The domain of an address as mail programs write it; empty when it cannot be written."""
    try:
        return email.partition("@")[2].encode("idna").decode("ascii")
    except UnicodeError:
        return ""


def why_no_mail(email: str) -> str:
    """Why an address that is not sendable gets no mail, in words that follow a name."""
    return f"{email} cannot be sent to" if email else "no e-mail"


def split_postcode(address: str) -> tuple[str, str]:
    """The address without its last United Kingdom postcode, and that postcode in capitals (or empty)."""
    every = list(_POSTCODE.finditer(address))
    if not every:
        return address, ""
    found = every[-1]
    before, after = address[: found.start()].rstrip(" ,\n"), address[found.end() :].strip(" ,\n")
    postcode = found.group().upper().replace(" ", "")
    return "\n".join(part for part in (before, after) if part), f"{postcode[:-3]} {postcode[-3:]}"
