"""What was agreed for good: no service, no undo and no later hand changes it; it is only superseded by a copy."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from cspdesk.domain.check_kinds import MatrixState
from cspdesk.domain.kinds import Kind
from cspdesk.errors import Refused

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

KINDS = frozenset({Kind.MATRIX, Kind.MATRIX_ROW})
_LOCKED = frozenset({MatrixState.AGREED, MatrixState.SUPERSEDED})
AGREED = "This matrix was agreed and is never changed: make a copy that supersedes it."


def refuse_adding(work: "UnitOfWork", kind: Kind, values: Mapping[str, Any]) -> None:
    """Raises Refused for an issue added to a matrix that is agreed."""
    if kind is Kind.MATRIX_ROW and _locked(work, values["matrix_id"]):
        raise Refused(AGREED)


def refuse_changing(
    work: "UnitOfWork", kind: Kind, before: Mapping[str, Any], differing: Mapping[str, Any]
) -> None:
    """Raises Refused for any change of an agreed matrix or its issues, but that a newer one supersedes it.

    Erasing a name reaches them too.
    """
    if getattr(work, "erases", False):
        return
    if kind is Kind.MATRIX_ROW:
        if _locked(work, before["matrix_id"]):
            raise Refused(AGREED)
    elif before["state"] in _LOCKED and dict(differing) != {"state": MatrixState.SUPERSEDED.value}:
        raise Refused(AGREED)


def _locked(work: "UnitOfWork", matrix_id: Any) -> bool:
    found = work.peek(Kind.MATRIX, matrix_id)
    return found is not None and found["state"] in _LOCKED
