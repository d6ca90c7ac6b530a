"""Where the store is: moving it to a server, or from a server into a file."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from cspdesk.domain.address import is_shared, without_password
from cspdesk.errors import Refused
from cspdesk.services.context import Context

if TYPE_CHECKING:
    from cspdesk.store.moving import Moved

Tell = Callable[[str, int, int], object]
Mover = Callable[[str, Tell], "Moved"]


def _silence(words: str, done: int, total: int) -> None:
    del words, done, total


class MovingService:
    """Copies the open store elsewhere and compares both; the store itself is left as it was."""

    def __init__(self, context: Context, to_server: Mover, to_file: Callable[[Path, Tell], "Moved"]) -> None:
        self._store = context.store
        self._to_server, self._to_file = to_server, to_file

    def place(self) -> str:
        """Where the store is, as it may be shown: no password stands in it."""
        return self._store.place

    def move(self, target: str, tell: Tell = _silence) -> "Moved":
        """Copies the store to an address or into a new file, every table counted and every digest compared.

        `tell` hears how far it is, and may raise Refused to have it stopped; nothing is left there then. Raises
        Refused when something is there already, StoreFailure when it cannot be written or is not the same.
        """
        if self._store.readers_copy is not None:
            raise Refused("A reader's copy is not moved: take the file for readers where it is wanted.")
        if is_shared(target):
            if without_password(target) == without_password(self.place()):
                raise Refused("That is where the store is already: name another database.")
            return self._to_server(target, tell)
        path = Path(target)
        if self._store.path is not None:
            raise Refused("The store is a file already: to have another one write a back-up of it.")
        return self._to_file(path, tell)
