"""What the window asks of whoever keeps the store locked; the application hands it in."""

from typing import Protocol


class Locks(Protocol):
    """Protecting, locking and opening the store of this window."""

    @property
    def possible(self) -> bool:
        """False for a store on a server, which is protected there."""

    @property
    def protected(self) -> bool: ...

    @property
    def has_keychain(self) -> bool: ...

    @property
    def remembered(self) -> bool:
        """True where this computer's keychain opens the store by itself."""

    def remember(self, remembered: bool) -> None: ...

    def change(self, passphrase: str | None, remembered: bool) -> None:
        """Writes the store and its back-ups anew under another passphrase, or none, and opens it again."""

    def lock(self) -> None:
        """Closes the store until its passphrase is typed again."""

    def set_minutes(self, minutes: int) -> None:
        """Locks after so many minutes without a key or a click; 0 for never."""
