"""Record ids: UUIDv7 made on this laptop, and ids made from their content."""

import os
import threading
import time
from collections.abc import Callable
from uuid import UUID, uuid5

# Any fixed value serves; it keeps our content-made ids apart from everybody else's.
_CONTENT = UUID("6b1f6c2e-54a0-5d8e-9c43-0f3c1f7a2d90")


CONTENT = 5
"""The version of ids that are made from content."""


class IdMaker:
    """Makes UUIDv7 ids that rise within this process, even when the clock stands still or goes back.

    `clock` gives nanoseconds since 1970, `randomness` gives bytes; both can be fixed for the sample year.
    Source: RFC 9562, section 6.2, methods 1 and 3.
    """

    def __init__(
        self,
        clock: Callable[[], int] = time.time_ns,
        randomness: Callable[[int], bytes] = os.urandom,
    ) -> None:
        self._clock = clock
        self._randomness = randomness
        self._last = 0
        self._lock = threading.Lock()

    def __call__(self) -> UUID:
        with self._lock:
            # Milliseconds in 48 bits, then 12 bits of the millisecond's fraction: one tick is about 244 ns.
            milliseconds, rest = divmod(self._clock(), 1_000_000)
            tick = max((milliseconds << 12) | (rest * 4096 // 1_000_000), self._last + 1)
            self._last = tick
        random = int.from_bytes(self._randomness(8), "big") & ((1 << 62) - 1)
        value = ((tick >> 12) & ((1 << 48) - 1)) << 80
        value |= 0x7 << 76 | (tick & 0xFFF) << 64 | 0b10 << 62 | random
        return UUID(int=value)


new_id = IdMaker()


def content_id(*parts: object) -> UUID:
    """Id of something that is the same in the world wherever it is written down, such as one person at one meeting."""
    return uuid5(_CONTENT, "\x1f".join(str(part) for part in parts))


def joined_id(kind: object, keep: UUID, drop: UUID, *more: object) -> UUID:
    """Id of what is written of a kind when one record is joined to another, on whichever computer."""
    return content_id("joined", kind, keep, drop, *more)


def attendance_id(meeting: UUID, person: UUID, agency: UUID | None, capacity: str) -> UUID:
    """Id of one person's attendance at one meeting in one capacity, for one agency."""
    return content_id("attendance", meeting, person, agency or "", capacity)
