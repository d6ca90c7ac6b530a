"""A keychain in a file: a machine without a desktop has none of its own."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError


class FileChain(KeyringBackend):
    """Keeps everything in one file of JSON."""

    priority = 1  # type: ignore[assignment]

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def _kept(self) -> dict[str, str]:
        return dict(json.loads(self._path.read_text())) if self._path.exists() else {}

    def get_password(self, service: str, username: str) -> str | None:
        return self._kept().get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._path.write_text(json.dumps(self._kept() | {f"{service} {username}": password}))

    def delete_password(self, service: str, username: str) -> None:
        kept = self._kept()
        if kept.pop(f"{service} {username}", None) is None:
            raise PasswordDeleteError(username)
        self._path.write_text(json.dumps(kept))


@contextmanager
def keychain_in(path: Path) -> Iterator[Path]:
    """This machine has a keychain, in that file, for as long as the block runs."""
    before = keyring.get_keyring()
    keyring.set_keyring(FileChain(path))
    try:
        yield path
    finally:
        keyring.set_keyring(before)
