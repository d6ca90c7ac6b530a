"""The closed lists of words of indicators, their targets and figures.

Values are stored: never rename one, only add.
"""

from enum import StrEnum


class IndicatorForm(StrEnum):
    """What an indicator's values are; TEXT for words and everything that is no number."""

    COUNT = "count"
    RATE = "rate"
    PERCENT = "percent"
    RATIO = "ratio"
    SCORE = "score"
    MONEY = "money"
    TEXT = "text"


class Good(StrEnum):
    """The direction of good."""

    LOWER = "lower"
    HIGHER = "higher"
    UNSAID = "unsaid"


class ChangeIn(StrEnum):
    """Whether a change of a percentage is told in percentage points or in percent of it.

    A target of which the plan does not say which (UNSAID) is not scored until the office does.
    """

    PERCENT = "percent"
    POINTS = "points"
    UNSAID = "unsaid"


class TargetState(StrEnum):
    """TO_BE_AGREED is never 0 and never missed; NOT_APPLICABLE and BASELINE_YEAR are not scored."""

    AGREED = "agreed"
    TO_BE_AGREED = "to_be_agreed"
    NOT_APPLICABLE = "not_applicable"
    BASELINE_YEAR = "baseline_year"


class FigureKind(StrEnum):
    """What a figure is: what was measured, the base, a forecast, or the value of the comparison group."""

    ACTUAL = "actual"
    BASELINE = "baseline"
    ESTIMATE = "estimate"
    FAMILY = "family"


class Basis(StrEnum):
    """What a figure tells of its period: its whole, or the mean of its months."""

    WHOLE = "whole"
    MONTHLY_MEAN = "monthly_mean"
