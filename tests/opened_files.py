"""A handover as it lies open to whoever has its key: its manifest and every line and kept file of its stream."""

import zlib
from pathlib import Path

from cspdesk.store.handover import file
from cspdesk.store.handover.keys import KeyFile


def laid_open(path: Path, passphrase: str = "") -> str:
    """All that stands in a handover, letters escaped as JSON does it told plainly too."""
    sealed = file.read(path, KeyFile(), passphrase)
    told = sealed.manifest + zlib.decompress(sealed.rest)
    text = told.decode("utf-8", "replace")
    # Twice: a record is JSON within JSON.
    plainly = text.encode("latin-1", "replace").decode("unicode_escape", "replace")
    return f"{text} {plainly} {plainly.encode('latin-1', 'replace').decode('unicode_escape', 'replace')}"
