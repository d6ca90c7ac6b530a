"""Numbers of an axis: round steps of 1, 2 or 5, in a scale whose figures are short, and numbers in words."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from cspdesk.domain.chart import NOT_GIVEN, Value, amount

_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_SCALES = {6: "millions", 9: "billions"}
# Below this share of the highest value a spread is drawn from nought, or it would look like more than it is.
_CLOSE = 0.02
# A spread that takes less than this share of the way from nought is drawn from its own foot.
_FAR = 0.4


@dataclass(frozen=True)
class Axis:
    """A scale from the lowest to the highest tick; `caption` says what its figures are counted in."""

    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]
    caption: str = ""

    def share(self, value: float) -> float:
        """Where a value stands between both ends, 0 to 1."""
        return min(max((value - self.low) / (self.high - self.low), 0.0), 1.0)


def axis(values: Sequence[float], *, from_zero: bool, most: int = 5, suffix: str = "") -> Axis:
    """The axis that holds all values with at most so many steps; with nothing to hold it runs from 0 to 1."""
    low, high = min(values, default=0.0), max(values, default=0.0)
    if from_zero or not _own_foot(low, high):
        low, high = min(low, 0.0), max(high, 0.0)
    if low == high:
        high = low + 1.0
    power, unit, first, last = _steps(low, high, most)
    scale = _scale(max(abs(first), abs(last)) * unit, power)
    places = max(scale - power, 0)
    ticks = []
    for step in range(first, last + 1):
        count = step * unit
        words = f"{Decimal(count).scaleb(power - scale):,.{places}f}".replace("-", "−")
        ticks.append((count * 10.0**power, words + suffix))
    return Axis(ticks[0][0], ticks[-1][0], tuple(ticks), _caption(scale))


def _own_foot(low: float, high: float) -> bool:
    """True when values lie so far from nought, and so far apart, that an axis from nought would hide them."""
    far = max(abs(low), abs(high))
    return low * high > 0 and _CLOSE * far <= high - low < _FAR * far


def _steps(low: float, high: float, most: int) -> tuple[int, int, int, int]:
    """The power of ten and the 1, 2 or 5 of a step, and the first and last multiple of it that hold both values."""
    power = math.floor(math.log10((high - low) / most))
    while True:
        for unit in (1, 2, 5):
            step = unit * 10.0**power
            first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
            if last - first <= most:
                return power, unit, first, max(last, first + 1)
        power += 1


def _scale(largest: int, power: int) -> int:
    """The power of ten that the figures are counted in: 0 as long as they are short without one."""
    top = power + len(str(largest)) - 1
    if -4 <= top < 6 and power >= -4:
        return 0
    if 6 <= top < 12 and power >= 3:
        return top // 3 * 3
    return top


def _caption(scale: int) -> str:
    return "" if scale == 0 else _SCALES.get(scale, f"× 10{str(scale).translate(_RAISED)}")


def number_words(number: float) -> str:
    """A number as it is written beside a mark, to four figures where it is no whole one."""
    if number == 0:
        return "0"
    if abs(number) >= 1e15 or abs(number) < 1e-4:
        figures, power = f"{number:.3e}".split("e")
        told = f"{float(figures):g} × 10{str(int(power)).translate(_RAISED)}"
    elif number == int(number) or abs(number) >= 1000:
        told = f"{number:,.0f}"
    else:
        told = f"{number:,.4g}"
    return told.replace("-", "−")


def short_words(number: float) -> str:
    """The same for beside a mark, where billions have no room for their noughts."""
    if 1e9 <= abs(number) < 1e12:
        return f"{number / 1e9:.4g} billion".replace("-", "−")
    return number_words(number)


def value_words(value: Value | None, suffix: str = "", words: Callable[[float], str] = number_words) -> str:
    """A value in words: as it was said, else its number, its range, or that there is none."""
    if value is None:
        return NOT_GIVEN
    if value.said:
        return value.said
    number, ends = amount(value.number), value.range
    if number is not None:
        return words(number) + suffix
    if ends is not None:
        return f"{words(ends[0])} to {words(ends[1])}{suffix}"
    return NOT_GIVEN
