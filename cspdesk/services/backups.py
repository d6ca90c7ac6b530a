"""Back-ups of the store, whether it is sound, and what is done when it is not."""

from enum import StrEnum

from cspdesk.services.context import Context


class Deed(StrEnum):
    """What a check goes before; the value is its name in a sentence."""

    PACK = "pack"
    HANDOVER = "handover"
    BACKUP = "back-up"


class BackupService:
    """One for each open store."""

    def __init__(self, context: Context) -> None:
        self._store = context.store

    def check_before(self, deed: Deed) -> None:
        """Looks whether records and history are what they were written as. Raises Refused when they are not.

        The fast form: the newest answer of the same store counts for some minutes.
        """
