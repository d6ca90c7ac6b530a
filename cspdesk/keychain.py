"""The key of a protected store in the system's keychain, where somebody asked for it to be remembered there."""

from contextlib import suppress
from pathlib import Path
from types import ModuleType

from cspdesk.errors import Locked

_SERVICE = "cspdesk"


def unlock(path: Path) -> bool:
    """Unlocks a store with the key the keychain has; False where it has none, or one that opens it no more."""
    from cspdesk.store import cipher

    chain, salt = _chain(), cipher.salt_of(path)
    if chain is None or salt is None:
        return False
    with suppress(chain.errors.KeyringError, Locked, ValueError):
        kept = chain.get_password(_SERVICE, salt.hex())
        if kept:
            cipher.unlock_with(path, bytes.fromhex(kept))
            return True
    return False


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

    chain, salt = _chain(), cipher.salt_of(path)
    if chain is not None and salt is not None:
        with suppress(chain.errors.KeyringError):
            chain.delete_password(_SERVICE, salt.hex())


def has(path: Path) -> bool:
    """True where the keychain has the key of this store."""
    from cspdesk.store import cipher

    chain, salt = _chain(), cipher.salt_of(path)
    if chain is not None and salt is not None:
        with suppress(chain.errors.KeyringError):
            return chain.get_password(_SERVICE, salt.hex()) is not None
    return False


def is_there() -> bool:
    """True where this computer has a keychain that can be used."""
    chain = _chain()
    return chain is not None and getattr(chain.get_keyring(), "priority", 0) > 0


def _chain() -> ModuleType | None:
    try:
        import keyring
        import keyring.errors
    except ImportError:
        return None
    return keyring
