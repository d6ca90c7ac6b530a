"""The closed lists of words of data protection. Values are stored: never rename one, only add."""

from enum import StrEnum


class Covered(StrEnum):
    """What a retention rule covers; the day it counts from is told by `domain.retention`."""

    RESIDENT = "resident"
    CONTACT = "contact"
    ISSUE_DETAIL = "issue_detail"
    PRIVATE_NOTE = "private_note"
    SIGN_IN = "sign_in"
    ATTACHMENT = "attachment"
    FORMAT_REQUEST = "format_request"
    RESPONSE = "response"


class Basis(StrEnum):
    """Why something was erased."""

    REQUEST = "request"
    RETENTION = "retention"
