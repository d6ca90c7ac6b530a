"""A work-round for PySide6 6.12 on Python 3.11, to be dropped with either.

Its wheels are built as if None and True never died (true from Python 3.12 on, PEP 683): under 3.11 each call
that gives None takes one reference of None away. A list painted a few hundred times ended the whole program
with "none_dealloc: deallocating None". Seen with PySide6 6.12.0 and Python 3.11.7; 6.11.3 counts rightly, but it
unpickles what stands in a settings file.
"""

import sys


def hold_constants() -> None:
    """Gives None, True and False more references than any run can lose; does nothing from Python 3.12 on."""
    if sys.version_info >= (3, 12) or sys.getrefcount(None) > 1 << 40:
        return
    # What ctypes stands on: the whole of it would cost a fiftieth of the time to the first paint.
    from _ctypes import _SimpleCData

    class Count(_SimpleCData):  # type: ignore[type-arg]
        _type_ = "q"

    for constant in (None, True, False):
        # The count is the first field of every object in CPython 3.11.
        Count.from_address(id(constant)).value += 1 << 48
