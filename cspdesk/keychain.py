"""The key of a protected store in the system's keychain, where somebody asked for it to be remembered there.

The copy of a shared store may have a key that nobody ever typed and the keychain alone knows.
"""

import platform
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import ModuleType

from cspdesk.errors import Locked

_SERVICE = "cspdesk"
_OWN = "own "
"""Stands before a key that nobody can type."""


def unlock(path: Path) -> bool:
    """Unlocks a store with the key the keychain has; False where it has none, or one that opens it no more."""
    from cspdesk.store import cipher

    kept = _kept(path)
    if not kept:
        return False
    with suppress(Locked, ValueError):
        cipher.unlock_with(path, bytes.fromhex(kept.removeprefix(_OWN)))
        return True
    return False


def can_guard() -> bool:
    """True where a file can be protected by a key of its own in the keychain."""
    from cspdesk.store import cipher

    return is_there() and cipher.is_installed()


def begin(path: Path) -> bool:
    """Has an empty file become a protected one under a key that the keychain alone knows; False: it stays plain."""
    from cspdesk.store import cipher

    chain = _chain()
    if chain is None or not can_guard():
        return False
    cipher.begin(path, secrets.token_urlsafe(32))
    salt, key = cipher.salt_of(path), cipher.key_of(path)
    with suppress(chain.errors.KeyringError):
        if salt is not None and key is not None:
            chain.set_password(_SERVICE, salt.hex(), _OWN + key.hex())
            return True
    cipher.begun(path)
    return False


def is_own(path: Path) -> bool:
    """True where the keychain alone knows the key: no passphrase opens the file."""
    return (_kept(path) or "").startswith(_OWN)


def change(
    path: Path,
    passphrase: str | None,
    *,
    person: str,
    remembered: bool = False,
    step: Callable[[str, int, int], None] | None = None,
) -> list[str]:
    """Puts a closed store and its back-ups under a new passphrase, or none; gives the names of those that stayed.

    The old key leaves the keychain once it is done, and the start screen's names and dates, which stand in a file of
    their own, with it. Raises what `store.protect.change` raises.
    """
    from cspdesk.services.glance import forget as forget_glance
    from cspdesk.store import cipher, protect

    before = cipher.salt_of(path)
    stayed = protect.change(path, passphrase, computer=platform.node(), person=person, step=step)
    forget_glance(path)
    _forget(before)
    if remembered:
        keep(path)
    return stayed


def keep(path: Path) -> bool:
    """Remembers the key of an unlocked store; False where this computer has no keychain."""
    from cspdesk.store import cipher

    chain, salt, key = _chain(), cipher.salt_of(path), cipher.key_of(path)
    if chain is None or salt is None or key is None:
        return False
    with suppress(chain.errors.KeyringError):
        chain.set_password(_SERVICE, salt.hex(), key.hex())
        return True
    return False


def forget(path: Path) -> None:
    """Takes the key of a store out of the keychain."""
    from cspdesk.store import cipher

    _forget(cipher.salt_of(path))


def has(path: Path) -> bool:
    """True where the keychain has the key of this store."""
    return _kept(path) is not None


def is_there() -> bool:
    """True where this computer has a keychain that can be used."""
    chain = _chain()
    return chain is not None and getattr(chain.get_keyring(), "priority", 0) > 0


def _kept(path: Path) -> str | None:
    from cspdesk.store import cipher

    chain, salt = _chain(), cipher.salt_of(path)
    if chain is not None and salt is not None:
        with suppress(chain.errors.KeyringError):
            kept: str | None = chain.get_password(_SERVICE, salt.hex())
            return kept
    return None


def _forget(salt: bytes | None) -> None:
    chain = _chain()
    if chain is not None and salt is not None:
        with suppress(chain.errors.KeyringError):
            chain.delete_password(_SERVICE, salt.hex())


def _chain() -> ModuleType | None:
    try:
        import keyring
        import keyring.errors
    except ImportError:
        return None
    return keyring
