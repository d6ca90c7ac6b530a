"""E-mail drafts that the office's own mail program opens and sends."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True)
class MailAddress:
    """Where mail goes; the name may be empty."""

    email: str
    name: str = ""


@dataclass(frozen=True)
class MailAttachment:
    """A file that goes with a draft; `media_type` such as application/pdf."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True)
class MailDraft:
    """An unsent message; `id` and `date` (aware) make the same draft the same bytes."""

    id: UUID
    date: datetime
    subject: str
    body: str
    to: tuple[MailAddress, ...] = ()
    bcc: tuple[MailAddress, ...] = ()
    cc: tuple[MailAddress, ...] = ()
    attachments: tuple[MailAttachment, ...] = ()
