"""A passphrase on a store file: SQLCipher, through its extra, under a key that is worked out once.

The first 16 bytes of a protected file are its salt; all else of it is cipher. The key comes from passphrase and salt
by scrypt and is known, by that salt, as long as the program runs or until `forget`: every connection, copy and
back-up of the file finds it there. Source: zetetic.net/sqlcipher/design; RFC 7914 for scrypt.
"""

import hashlib
import os
import sqlite3
import sys
import unicodedata
from pathlib import Path
from types import ModuleType
from typing import Any

from cspdesk.errors import Locked, Refused, StoreFailure
from cspdesk.given_files import open_given

SALT_BYTES = 16
LEAST_LETTERS = 10

_MAGIC = b"SQLite format 3\x00"
_FRACTIONS = b"\x40\x20\x20"
"""Three bytes that stand in every header of SQLite."""
_HEADER_BYTES = 100
_PAGE = 4096
_WORK = 2**16  # a third of a second and 64 MB for each guess
_MODULE = "sqlcipher3.dbapi2"

_keys: dict[bytes, bytes] = {}
_begun: dict[Path, bytes] = {}
"""Salts of files that are still empty."""


def salt_of(path: Path) -> bytes | None:
    """The salt of a protected store file; None for a plain one, an empty one, or none at all."""
    if path in _begun:
        return _begun[path]
    try:
        with open_given(path) as file:
            header = file.read(_HEADER_BYTES)
        size = path.stat().st_size
    except OSError:
        return None
    # A protected file is whole pages from the first day, and nothing in it reads like a header, sound or damaged.
    plain = header.startswith(_MAGIC) or header[21:24] == _FRACTIONS
    return None if plain or not header or size % _PAGE else header[:SALT_BYTES]


def is_protected(path: Path) -> bool:
    """True for a file that only a passphrase opens."""
    return salt_of(path) is not None


def derive(passphrase: str, salt: bytes) -> bytes:
    """The raw key of 32 bytes. Letters count, not how a keyboard put them together."""
    typed = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    return hashlib.scrypt(typed, salt=salt, n=_WORK, r=8, p=1, maxmem=2**27, dklen=32)


def refuse_weak(passphrase: str) -> None:
    """Raises Refused for a passphrase too short to protect anything."""
    if len(passphrase) < LEAST_LETTERS:
        raise Refused(
            f"A passphrase needs {LEAST_LETTERS} letters or more: take three or four words that come to mind."
        )


def begin(path: Path, passphrase: str) -> None:
    """Has an empty file become a protected one when it is first written to. Raises Refused or StoreFailure."""
    refuse_weak(passphrase)
    library()
    salt = os.urandom(SALT_BYTES)
    _keys[salt] = derive(passphrase, salt)
    _begun[path] = salt


def begin_like(path: Path, other: Path) -> None:
    """As `begin`, under the key of another file that is unlocked."""
    salt = salt_of(other)
    if salt is not None:
        _known(other, salt)
        _begun[path] = salt


def begun(path: Path) -> None:
    """The file has its salt by now."""
    _begun.pop(path, None)


def unlock(path: Path, passphrase: str) -> None:
    """Knows the key of a file from now on. Raises Locked where the passphrase does not open it."""
    salt = salt_of(path)
    if salt is not None:
        unlock_with(path, derive(passphrase, salt))


def unlock_with(path: Path, key: bytes) -> None:
    """As `unlock`, with the key itself, as a keychain keeps it."""
    salt = salt_of(path)
    if salt is None or _keys.get(salt) == key:
        return
    module = library()
    connection = _connect(module, f"{path.resolve().as_uri()}?mode=ro", key, salt)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except module.DatabaseError as error:
        raise Locked(
            f"That does not open {path.name}: type the passphrase again, or restore a back-up if it is damaged."
        ) from error
    finally:
        connection.close()
    _keys[salt] = key


def key_of(path: Path) -> bytes | None:
    """The key of a protected file that was unlocked, for the keychain."""
    salt = salt_of(path)
    return None if salt is None else _keys.get(salt)


def forget() -> None:
    """Knows no key any more: every protected store is locked."""
    _keys.clear()


def connect(path: Path, query: str, **options: Any) -> sqlite3.Connection:
    """A connection to a store file, plain or protected. Raises Locked, StoreFailure or the driver's errors."""
    address = f"{path.resolve().as_uri()}?{query}"
    salt = salt_of(path)
    made: sqlite3.Connection = (
        sqlite3.connect(address, uri=True, **options)
        if salt is None
        else _connect(library(), address, _known(path, salt), salt, **options)
    )
    return made


def open_with(module: ModuleType, path: Path) -> Any:
    """A connection of SQLCipher's driver to any store file, a plain one too, for writing it anew."""
    address = f"{path.resolve().as_uri()}?mode=rw"
    salt = salt_of(path)
    if salt is not None:
        return _connect(module, address, _known(path, salt), salt, isolation_level=None)
    return module.connect(address, uri=True, isolation_level=None)


def driver(path: Path) -> ModuleType:
    """The driver that opens this file. Raises StoreFailure where its extra is missing."""
    return sqlite3 if salt_of(path) is None else library()


def errors(*others: type[Exception]) -> tuple[type[Exception], ...]:
    """What the drivers raise, for `except`, with others beside; SQLCipher's errors are a family of their own."""
    loaded = sys.modules.get(_MODULE)
    return (sqlite3.Error, *others) if loaded is None else (sqlite3.Error, loaded.Error, *others)


def library() -> ModuleType:
    """SQLCipher's driver. Raises StoreFailure where it is not installed."""
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        raise StoreFailure(
            "What protects a store, and reads a protected one, is not installed here: install cspdesk[encryption]."
        ) from error
    found: ModuleType = dbapi2
    return found


def is_installed() -> bool:
    """True where files can be protected."""
    try:
        library()
    except StoreFailure:
        return False
    return True


def attach_key(path: Path) -> str:
    """What ATTACH ... KEY wants for a file: its key, or nothing for a plain one."""
    salt = salt_of(path)
    return "" if salt is None else _spec(_known(path, salt), salt)


def _known(path: Path, salt: bytes) -> bytes:
    key = _keys.get(salt)
    if key is None:
        raise Locked(f"{path.name} is protected: type its passphrase.")
    return key


def _connect(module: ModuleType, address: str, key: bytes, salt: bytes, **options: Any) -> Any:
    connection = module.connect(address, uri=True, **options)
    # It would tell wrong keys on stderr by itself.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f'PRAGMA key = "{_spec(key, salt)}"')
    return connection


def _spec(key: bytes, salt: bytes) -> str:
    return f"x'{key.hex()}{salt.hex()}'"
