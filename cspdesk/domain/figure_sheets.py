"""Figures of indicators as a table of text brings them, before anything is stored."""

from dataclasses import dataclass


@dataclass(frozen=True)
class FigureGiven:
    """One row of the file as it was typed; `problem` says why it cannot be read at all."""

    line: int
    text: str
    indicator: str = ""
    period: str = ""
    value: str = ""
    kind: str = ""
    basis: str = ""
    numerator: str = ""
    denominator: str = ""
    population_on: str = ""
    source: str = ""
    place: str = ""
    as_at: str = ""
    note: str = ""
    problem: str = ""
