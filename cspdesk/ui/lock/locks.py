"""What the window asks of whoever keeps the store locked; the application hands it in."""

from enum import Enum, auto
from typing import Protocol


class Guard(Enum):
    """What protects a file: a passphrase, or a key of its own that this computer's keychain alone knows."""

    NOTHING = auto()
    PASSPHRASE = auto()
    KEYCHAIN = auto()


class Locks(Protocol):
    """Protecting, locking and opening the store of this window."""

    @property
    def guard(self) -> Guard | None:
        """What protects the store, or of one on a server the copy kept here; None for neither."""

    @property
    def of_copy(self) -> bool:
        """True where that is the copy of a store on a server, whether the server is there or away."""

    @property
    def on_server(self) -> bool: ...

    @property
    def installed(self) -> bool:
        """False where the extra that protects files is missing."""

    @property
    def has_keychain(self) -> bool: ...

    @property
    def remembered(self) -> bool:
        """True where this computer's keychain opens the store by itself."""

    def remember(self, remembered: bool) -> None: ...

    def change(self, passphrase: str | None, remembered: bool) -> None:
        """Writes the store, or the copy of one on a server, and its back-ups anew under another passphrase, or none."""

    def lock(self) -> None:
        """Closes the store until its passphrase is typed again."""

    def set_minutes(self, minutes: int) -> None:
        """Locks after so many minutes without a key or a click; 0 for never."""
