"""E-mail drafts as .eml files that a mail program opens as unsent messages."""

import base64
import quopri
import re
from collections.abc import Iterable
from datetime import UTC
from email.header import Header
from email.utils import format_datetime
from urllib.parse import quote

from cspdesk.domain.contacts import is_sendable, mail_domain
from cspdesk.domain.mail import MailAddress, MailAttachment, MailDraft
from cspdesk.domain.text import clean, one_line
from cspdesk.errors import Refused

_LINE = 76
_PLAIN_WORD = 60
_MEDIA_TYPE = re.compile(r"[a-z0-9][a-z0-9.+-]{0,60}/[a-z0-9][a-z0-9.+-]{0,100}", re.IGNORECASE)
_NOT_IN_FILE_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
# Direction marks in a file name can show "fdp.exe" as "exe.pdf".
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_QUOTED_NAME = re.compile(r"[A-Za-z0-9 ._()\[\]'&,;+-]{1,60}")


def write_draft(draft: MailDraft) -> bytes:
    """The draft as an .eml file; the same draft gives the same bytes.

    `X-Unsent: 1` makes Outlook and Thunderbird open it for editing; there is no sender, so that the office's
    own account sends it. Raises Refused when an address cannot be sent to.
    """
    _check_addresses((*draft.to, *draft.cc, *draft.bcc))
    headers = ["X-Unsent: 1", _header("Subject", one_line(draft.subject))]
    for name, addresses in (("To", draft.to), ("Cc", draft.cc), ("Bcc", draft.bcc)):
        if addresses:
            headers.append(_address_header(name, addresses))
    headers += [
        f"Date: {format_datetime(draft.date.astimezone(UTC))}",
        f"Message-ID: <{draft.id}@cspdesk.invalid>",
        "MIME-Version: 1.0",
    ]
    if not draft.attachments:
        return _joined([*headers, *_body_part(draft.body), ""])
    boundary = f"=_cspdesk_{draft.id.hex}"
    lines = [*headers, f'Content-Type: multipart/mixed; boundary="{boundary}"', ""]
    for part in (_body_part(draft.body), *map(_attachment_part, draft.attachments)):
        lines += [f"--{boundary}", *part]
    return _joined([*lines, f"--{boundary}--", ""])


def _check_addresses(addresses: Iterable[MailAddress]) -> None:
    bad = [address.email for address in addresses if not is_sendable(address.email)]
    if bad:
        shown = ", ".join(one_line(email)[:80] or "an empty one" for email in bad[:5])
        raise Refused(f"These e-mail addresses cannot be sent to: {shown}; correct them and try again.")


def _header(name: str, text: str) -> str:
    return f"{name}: {_header_text(text, len(name) + 2)}"


def _header_text(text: str, used: int) -> str:
    """Text for a header: as it is where that is safe and short, else in encoded words."""
    plain = text.isascii() and "=?" not in text and used + len(text) <= _LINE
    return (
        text
        if plain
        else Header(text, "utf-8", maxlinelen=_LINE, header_name="x" * used).encode(linesep="\r\n")
    )


def _address_header(name: str, addresses: Iterable[MailAddress]) -> str:
    return f"{name}: " + ",\r\n ".join(_address(address) for address in addresses)


def _address(address: MailAddress) -> str:
    local = address.email.partition("@")[0]
    email = f"{local}@{mail_domain(address.email)}"
    name = one_line(address.name)
    if not name:
        return email
    if name.isascii() and "=?" not in name and len(name) <= _PLAIN_WORD:
        shown = '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
    else:
        # An encoded word holds commas and quotes safely; it must not be quoted itself.
        shown = Header(name, "utf-8", maxlinelen=_LINE).encode(linesep="\r\n")
    return f"{shown}\r\n <{email}>"


def _body_part(body: str) -> list[str]:
    encoded = quopri.encodestring(clean(body).text.encode("utf-8")).decode("ascii")
    return [
        'Content-Type: text/plain; charset="utf-8"',
        "Content-Transfer-Encoding: quoted-printable",
        "",
        *encoded.split("\n"),
    ]


def _attachment_part(attachment: MailAttachment) -> list[str]:
    media_type = attachment.media_type if _MEDIA_TYPE.fullmatch(attachment.media_type) else ""
    encoded = base64.b64encode(attachment.data).decode("ascii")
    return [
        f"Content-Type: {media_type or 'application/octet-stream'}",
        "Content-Transfer-Encoding: base64",
        f"Content-Disposition: attachment;\r\n {_file_name(attachment.name)}",
        "",
        *(encoded[start : start + _LINE] for start in range(0, len(encoded), _LINE)),
    ]


def _file_name(typed: str) -> str:
    """The file name as a parameter (RFC 2231): plain, or percent-encoded in pieces of safe length."""
    name = (
        _DIRECTIONS.sub("", _NOT_IN_FILE_NAMES.sub("-", one_line(typed))).strip(" .")[-200:] or "attachment"
    )
    if _QUOTED_NAME.fullmatch(name):
        return f'filename="{name}"'
    pieces = [""]
    for letter in name:
        encoded = quote(letter, safe="")
        if len(pieces[-1]) + len(encoded) > _PLAIN_WORD:
            pieces.append("")
        pieces[-1] += encoded
    if len(pieces) == 1:
        return f"filename*=utf-8''{pieces[0]}"
    first = f"filename*0*=utf-8''{pieces[0]}"
    return ";\r\n ".join(
        [first, *(f"filename*{number}*={piece}" for number, piece in enumerate(pieces[1:], 1))]
    )


def _joined(lines: list[str]) -> bytes:
    return "\r\n".join(lines).encode("ascii")
