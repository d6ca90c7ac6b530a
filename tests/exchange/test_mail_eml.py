from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import cast
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.mail import MailAddress, MailAttachment, MailDraft
from cspdesk.domain.text import clean, one_line
from cspdesk.errors import Refused
from cspdesk.exchange.mail_eml import write_draft

DRAFT = MailDraft(
    UUID(int=7),
    datetime(2026, 5, 1, 9, 30, tzinfo=UTC),
    "Papers for Fforwm Tŷ – 16 June",
    "Dear all,\n\nŁukasz asks you in.\n.\nFrom here on\n" + "x" * 2000 + "\n",
    to=(MailAddress("forums@example.org", 'O"Brien, Ann'),),
    bcc=(MailAddress("l@example.org", "Łukasz, Żółć <x@example.net>"), MailAddress("z@żółw.pl")),
    attachments=(MailAttachment("Agenda F07.pdf", "application/pdf", bytes(range(256)) * 50),),
)


def _read(draft: MailDraft) -> EmailMessage:
    message = cast(EmailMessage, message_from_bytes(write_draft(draft), policy=default))
    assert not message.defects
    return message


def _text(draft: MailDraft) -> str:
    body = _read(draft).get_body()
    assert body is not None
    return cast(str, body.get_content()).replace("\r\n", "\n")


def _attachment_names(draft: MailDraft) -> list[str | None]:
    return [part.get_filename() for part in _read(draft).iter_attachments()]


def test_it_opens_as_an_unsent_draft_without_a_sender() -> None:
    message = _read(DRAFT)
    assert message["X-Unsent"] == "1"
    assert message["From"] is None


def test_subject_and_body_read_back() -> None:
    assert _read(DRAFT)["Subject"] == DRAFT.subject
    assert _text(DRAFT) == DRAFT.body


def test_recipients_read_back_with_their_names() -> None:
    message = _read(DRAFT)
    assert [(a.display_name, a.addr_spec) for a in message["To"].addresses] == [
        ('O"Brien, Ann', "forums@example.org")
    ]
    assert [(a.display_name, a.addr_spec) for a in message["Bcc"].addresses] == [
        ("Łukasz, Żółć <x@example.net>", "l@example.org"),
        ("", "z@xn--w-uga1v8h.pl"),
    ]


def test_two_hundred_hidden_recipients_read_back() -> None:
    people = tuple(MailAddress(f"p{n}@example.org", f"Åsa {n}") for n in range(200))
    assert len(_read(replace(DRAFT, bcc=people))["Bcc"].addresses) == 200


def test_attachments_read_back() -> None:
    (part,) = _read(DRAFT).iter_attachments()
    assert (part.get_content_type(), part.get_content()) == ("application/pdf", DRAFT.attachments[0].data)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Agenda F07.pdf", "Agenda F07.pdf"),
        ("Cofnodion Tŷ – Łódź.pdf", "Cofnodion Tŷ – Łódź.pdf"),
        ("é" * 100 + ".pdf", "é" * 100 + ".pdf"),
        ("../../etc/passwd", "-..-etc-passwd"),
        ('a"b\r\nX-Evil: 1.pdf', "a-b X-Evil- 1.pdf"),
        ("x\u202efdp.exe", "xfdp.exe"),
        ("", "attachment"),
    ],
)
def test_attachment_names_are_kept_where_they_are_safe(typed: str, kept: str) -> None:
    draft = replace(DRAFT, attachments=(MailAttachment(typed, "application/pdf", b"x"),))
    assert _attachment_names(draft) == [kept]


def test_a_strange_media_type_is_not_believed() -> None:
    draft = replace(DRAFT, attachments=(MailAttachment("a.bin", "text/html\r\nX-Evil: 1", b"x"),))
    assert next(_read(draft).iter_attachments()).get_content_type() == "application/octet-stream"


def test_a_typed_newline_adds_no_header() -> None:
    draft = replace(
        DRAFT,
        subject="Hello\r\nBcc: evil@example.org",
        to=(MailAddress("a@example.org", "Ann\r\nBcc: evil@example.org"),),
        bcc=(),
    )
    assert _read(draft)["Bcc"] is None


def test_a_subject_that_looks_encoded_stays_as_typed() -> None:
    assert _read(replace(DRAFT, subject="=?utf-8?q?evil?="))["Subject"] == "=?utf-8?q?evil?="


@pytest.mark.parametrize("email", ["", "nobody", "a@b", "a@example.org\nBcc: x@example.org", "ż@example.org"])
def test_an_address_that_cannot_be_sent_to_is_refused(email: str) -> None:
    with pytest.raises(Refused, match="cannot be sent to"):
        write_draft(replace(DRAFT, bcc=(MailAddress(email),)))


def test_lines_are_short_and_end_in_crlf() -> None:
    data = write_draft(replace(DRAFT, subject="ł" * 500))
    assert max(map(len, data.split(b"\r\n"))) <= 100
    assert data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r")


def test_the_same_draft_gives_the_same_bytes() -> None:
    assert write_draft(DRAFT) == write_draft(replace(DRAFT))


def test_a_draft_without_attachments_is_plain_text() -> None:
    assert _read(replace(DRAFT, attachments=())).get_content_type() == "text/plain"


@given(st.text(max_size=120), st.text(max_size=300))
def test_any_subject_and_body_come_back(subject: str, body: str) -> None:
    draft = replace(DRAFT, subject=subject, body=body + "\n")
    # Readers of headers drop some characters that do not show; compare what is left.
    assert "".join(str(_read(draft)["Subject"]).split()) == "".join(one_line(subject).split())
    assert _text(draft) == clean(body + "\n").text
