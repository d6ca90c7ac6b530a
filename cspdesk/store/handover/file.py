"""The handover file: a manifest and a compressed stream of lines, closed in the age format.

Inside the age format (or alone, when it was asked for plain): 16 bytes of mark and version, the length of the
compressed manifest in 4 bytes, the manifest, then the stream. The stream holds one JSON line to head each unit,
and then the very text that the unit's digest is taken of; bytes of kept files follow their own heads. No path, no
type and no code stands in it, and nothing is read further than the manifest says.
"""

import contextlib
import hashlib
import io
import json
import os
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cspdesk.domain.merging import Lock
from cspdesk.errors import Refused
from cspdesk.given_files import open_given, read_given
from cspdesk.own_files import make_own
from cspdesk.store import file as disk
from cspdesk.store.handover.keys import KeyFile, recipient

MARK = b"cspdesk handover"
VERSION = b"\x01"
_AGE = b"age-encryption.org/"
MOST_FILE = 500_000_000
MOST_MANIFEST = 4_000_000
MOST_STREAM = 1_000_000_000
MOST_LINE = 64_000_000
MOST_TEXT = 250_000_000
MOST_CHANGES = 1_000_000
"""All that is read into memory at once; an office thirty times the size of ours makes a sixth of it in a year."""
_PACKED = 100
"""How many times its own size a stream holds at most, beside texts: those pack to a thousandth where they repeat."""
_LONGEST_HEAD = 1_000_000
_AT_ONCE = 1 << 20

FOREIGN = "That file is not a handover of cspdesk: choose the file that the other computer made."
DAMAGED = "The handover is damaged or cut short: ask for the file once more."


@dataclass(frozen=True)
class Sealed:
    """A handover opened as far as its manifest; `rest` is the compressed stream."""

    manifest: bytes
    rest: memoryview


def lock_of(path: Path) -> Lock:
    """How a file is closed. Raises Refused when it cannot be read or is none of ours."""
    try:
        with open_given(path) as file:
            head = file.read(400)
    except OSError as error:
        raise _unread(path, error) from error
    if head.startswith(MARK):
        return Lock.PLAIN
    if not head.startswith(_AGE):
        raise Refused(FOREIGN)
    return Lock.PASSPHRASE if b"\n-> scrypt " in head else Lock.KEY


def read(path: Path, keys: KeyFile, passphrase: str) -> Sealed:
    """Opens a file as far as its manifest. Raises Refused: it is not there, not ours, damaged or closed to us."""
    lock = lock_of(path)
    try:
        data = read_given(path, MOST_FILE)
    except OSError as error:
        raise _unread(path, error) from error
    if data is None:
        raise Refused("That file is larger than any handover: ask for a new one.")
    return _take_apart(_opened(data, lock, keys, passphrase))


def _unread(path: Path, error: OSError) -> Refused:
    if isinstance(error, FileNotFoundError):
        return Refused(f"There is no file {path.name}: look at its name.")
    return Refused(f"{path.name} cannot be read ({error.strerror}): choose another file.")


def _opened(data: bytes, lock: Lock, keys: KeyFile, passphrase: str) -> bytes:
    if lock is Lock.PLAIN:
        return data
    # Each key that a head names is tried, so a head without end would take hours.
    if data.find(b"\n--- ", 0, _LONGEST_HEAD) < 0:
        raise Refused(DAMAGED)
    import pyrage

    if lock is Lock.PASSPHRASE and not passphrase:
        raise Refused("This handover is closed with a passphrase: give the one it was made with.")
    try:
        if lock is Lock.PASSPHRASE:
            opened: bytes = pyrage.passphrase.decrypt(data, passphrase)
        else:
            opened = pyrage.decrypt(data, keys.identities())
    except pyrage.DecryptError as error:
        said = str(error)
        if said.startswith("Excessive work"):
            raise Refused(
                "This handover asks for hours of work to be opened, as none of ours does."
            ) from error
        if lock is Lock.PASSPHRASE and said.startswith("Decryption failed"):
            raise Refused("The passphrase is not the one of this handover: type it once more.") from error
        if said.startswith("No matching keys"):
            raise Refused(
                "This handover was not written for this computer: ask for one with a passphrase,"
                " or hand over to them first, so that they have your key."
            ) from error
        raise Refused(DAMAGED) from error
    return opened


def _take_apart(data: bytes) -> Sealed:
    if not data.startswith(MARK):
        raise Refused(FOREIGN)
    begin = len(MARK) + 5
    if len(data) < begin:
        raise Refused(DAMAGED)
    if data[len(MARK) : begin - 4] != VERSION:
        raise Refused("This handover was made by a newer cspdesk: install that version on this computer.")
    length = int.from_bytes(data[begin - 4 : begin], "big")
    if length > MOST_MANIFEST or len(data) < begin + length:
        raise Refused(DAMAGED)
    try:
        unpacker = zlib.decompressobj()
        manifest = unpacker.decompress(data[begin : begin + length], MOST_MANIFEST)
    except zlib.error as error:
        raise Refused(DAMAGED) from error
    if not unpacker.eof:
        raise Refused(DAMAGED)
    return Sealed(manifest, memoryview(data)[begin + length :])


class Stream:
    """Lines and bytes out of a compressed stream, never more of them than the manifest promised.

    Raises Refused wherever it is damaged, too long or too short.
    """

    def __init__(self, packed: memoryview, size: int, digest: str) -> None:
        if not 0 <= size <= min(MOST_STREAM, max(MOST_TEXT, len(packed) * _PACKED)):
            raise Refused("This handover says it holds more than any office has: it is not one of ours.")
        self._packed = packed
        self._place = 0
        self._unpacker = zlib.decompressobj()
        self._left, self._text = size, MOST_TEXT
        self._buffer = b""
        self._at = 0
        self._sum = hashlib.sha256()
        self._digest = digest

    def _fill(self) -> bool:
        """Unpacks some more; False at the end."""
        if self._unpacker.eof:
            return False
        source = self._unpacker.unconsumed_tail
        if not source:
            source = bytes(self._packed[self._place : self._place + _AT_ONCE])
            self._place += len(source)
        try:
            some = self._unpacker.decompress(source, _AT_ONCE)
        except zlib.error as error:
            raise Refused(DAMAGED) from error
        if not some and not source and not self._unpacker.eof:
            raise Refused(DAMAGED)
        self._left -= len(some)
        if self._left < 0:
            raise Refused("This handover holds more than it says: it is not one of ours.")
        self._sum.update(some)
        self._buffer = self._buffer[self._at :] + some
        self._at = 0
        return True

    def lines(self) -> Iterator[str]:
        """Each line to the end of the stream, whose digest is then compared."""
        while (line := self._line()) is not None:
            yield line
        if self._left or self._sum.hexdigest() != self._digest:
            raise Refused(DAMAGED)

    def line(self) -> str:
        """One line more, which must be there."""
        found = self._line()
        if found is None:
            raise Refused(DAMAGED)
        return found

    def _line(self) -> str | None:
        searched = 0
        while (end := self._buffer.find(b"\n", self._at + searched)) < 0:
            searched = len(self._buffer) - self._at
            if searched > MOST_LINE:
                raise Refused(DAMAGED)
            if not self._fill():
                if searched:
                    raise Refused(DAMAGED)
                return None
        found, self._at = self._buffer[self._at : end], end + 1
        self._text -= len(found)
        if self._text < 0:
            raise Refused("This handover holds more text than any office has: it is not one of ours.")
        try:
            return found.decode("ascii")
        except UnicodeDecodeError as error:
            raise Refused(DAMAGED) from error

    def take(self, count: int) -> bytes:
        """So many bytes as they are."""
        found = bytearray()
        while len(self._buffer) - self._at < count - len(found):
            found += self._buffer[self._at :]
            self._at = len(self._buffer)
            if not self._fill():
                raise Refused(DAMAGED)
        end = self._at + count - len(found)
        found += self._buffer[self._at : end]
        self._at = end
        return bytes(found)


def parsed(line: str) -> object:
    """A line of JSON as it stands. Raises Refused when it is none, or deeper or longer than ours are."""
    try:
        found: object = json.loads(line, parse_float=_refuse, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise Refused(DAMAGED) from error
    return found


def _refuse(_number: str) -> object:
    raise ValueError


class Packer:
    """The stream as it is written."""

    def __init__(self) -> None:
        self._packer = zlib.compressobj(6)
        self._out = io.BytesIO()
        self._sum = hashlib.sha256()
        self.size = 0

    def write(self, data: bytes) -> None:
        self._sum.update(data)
        self.size += len(data)
        self._out.write(self._packer.compress(data))

    @property
    def digest(self) -> str:
        return self._sum.hexdigest()

    def whole(self, manifest: bytes) -> bytes:
        """The file as it is before it is closed."""
        self._out.write(self._packer.flush())
        head = zlib.compress(manifest)
        return b"".join((MARK, VERSION, len(head).to_bytes(4, "big"), head, self._out.getbuffer()))


def look_at_place(path: Path, own: Path | None) -> None:
    """Raises Refused where no handover may be written: over a store or any file that is none, or in no folder."""
    disk.refuse_without_folder(path)
    if path.is_dir():
        raise Refused(f"{path} is a folder: give the name of a file inside it.")
    disk.refuse_store(path, own)
    if path.exists() and not is_handover(path):
        raise Refused(f"{path.name} is there already and is no handover: name another file.")


def is_handover(path: Path) -> bool:
    """True for a file that begins as a handover does, and for an empty one."""
    try:
        with open_given(path) as file:
            head = file.read(len(_AGE))
    except OSError:
        return False
    return not head or head.startswith((MARK, _AGE))


def write(
    path: Path, data: bytes, *, passphrase: str, public_keys: list[str], for_readers: bool = False
) -> int:
    """Closes and writes a file, whole or not at all; plain without passphrase and keys. Gives its size.

    A plain one of the office is for the user alone to read, until they pass it on. Raises Refused.
    """
    closed = bool(passphrase or public_keys)
    if closed:
        import pyrage

        if passphrase:
            data = pyrage.passphrase.encrypt(data, passphrase)
        else:
            data = pyrage.encrypt(data, [recipient(key) for key in public_keys])
    beside = path.with_name(path.name + ".part")
    try:
        beside.unlink(missing_ok=True)
        if not (closed or for_readers):
            make_own(beside)
        with beside.open("wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        disk.put_in_place(beside, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise Refused(
            f"The handover could not be written ({error.strerror}): choose another folder."
        ) from error
    return len(data)
