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
FileMover = Callable[[Path, Tell, str | None], "Moved"]


def _silence(words: str, done: int, total: int) -> None:
    del words, done, total


class MovingService:
    """Copies the open store elsewhere and compares both; the store itself is left as it was."""

    def __init__(
        self, context: Context, to_server: Mover, to_file: FileMover, is_copy: Callable[[], bool]
    ) -> None:
        self._store = context.store
        self._to_server, self._to_file, self._is_copy = to_server, to_file, is_copy

    def place(self) -> str:
        """Where the store is, as it may be shown: no password stands in it."""
        return self._store.place

    def is_copy(self) -> bool:
        """True for the copy of a shared store, worked on while its server is away."""
        return self._is_copy()

    def look(self) -> None:
        """Raises Refused for a store that is not to be moved."""
        if self.is_copy():
            raise Refused(
                "This is the copy of a store on a server that is away: move the store itself once the server is back."
            )

    def move(self, target: str, tell: Tell = _silence, passphrase: str | None = None) -> "Moved":
        """Copies the store to an address or into a new file, every table counted and every digest compared.

        A passphrase protects the new file; on a server there is none. `tell` hears how far it is, and may raise Refused
        to have it stopped; nothing is left there then. Raises Refused when something is there already or the store is
        the copy of a shared one, StoreFailure when it cannot be written or is not the same.
        """
        self.look()
        if self._store.readers_copy is not None:
            raise Refused("A reader's copy is not moved: take the file for readers where it is wanted.")
        if is_shared(target):
            if without_password(target) == without_password(self.place()):
                raise Refused("That is where the store is already: name another database.")
            if passphrase is not None:
                raise Refused("A store on a server is protected there: leave the passphrase out.")
            return self._to_server(target, tell)
        path = Path(target)
        if self._store.path is not None:
            raise Refused("The store is a file already: to have another one write a back-up of it.")
        return self._to_file(path, tell, passphrase)
