"""The closed lists of words of risks, matrices, registers and packs.

Values are stored: never rename one, only add.
"""

from enum import StrEnum


class RiskState(StrEnum):
    OPEN = "open"
    CLOSED = "closed"


class MatrixState(StrEnum):
    """An AGREED matrix is never changed again, only superseded."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    AGREED = "agreed"
    SUPERSEDED = "superseded"


class PackKind(StrEnum):
    """What a numbered print of figures is for."""

    PACK = "pack"
    STATEMENT = "statement"
    SCRUTINY = "scrutiny"
    PARTNER = "partner"
    LEAD = "lead"
    REVIEW = "review"
