"""Reading what a handover says of itself, with no store at hand."""

from pathlib import Path

from cspdesk.domain.merging import Manifest
from cspdesk.store.handover import file, manifest
from cspdesk.store.handover.file import lock_of as lock_of
from cspdesk.store.handover.keys import KeyFile


def contents(path: Path, passphrase: str = "") -> Manifest:
    """The manifest alone. Raises Refused."""
    return manifest.of_bytes(file.read(path, KeyFile(), passphrase).manifest)
