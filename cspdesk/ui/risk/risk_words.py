"""How risks are said: chips, columns, choices of the scale."""

import datetime as dt

from PySide6.QtWidgets import QComboBox

from cspdesk.domain.dates import say_date_short, say_day
from cspdesk.domain.risks import LIKELIHOOD, SEVERITY, Band, Risk, band, score
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.risk.heat_grid import TONES
from cspdesk.ui.rows_model import Column

_DASH = "–"


def band_chip(own: Band) -> Chip:
    return Chip(own.value, TONES[own])


class RiskSays:
    """What the columns say on one day."""

    def __init__(self) -> None:
        self._today = dt.date.min

    def at(self, today: dt.date) -> None:
        self._today = today

    def columns(self) -> tuple[Column[Risk], ...]:
        """The register; its usual order is the highest score first."""
        return (
            Column("ref", "No.", lambda row: row.ref, lambda row: row.number, width=52),
            Column("title", "Risk", lambda row: row.title, sub=_sub, tip=lambda row: row.text or row.title,
                   also=lambda row: f"{row.text} {row.mitigation}"),
            Column("severity", "Sev.", lambda row: str(row.severity or _DASH), lambda row: row.severity, "right", 48,
                   head_tip="Severity, 1 to 5", search=False),
            Column("likelihood", "Lik.", lambda row: str(row.likelihood or _DASH), lambda row: row.likelihood,
                   "right", 48, head_tip="Likelihood, 1 to 5", search=False),
            Column("score", "Score", lambda row: str(row.score or _DASH), lambda row: row.score, "right", 60,
                   head_tip="Severity times likelihood", bold=lambda row: bool(row.score), search=False),
            Column("band", "", lambda row: row.band.value, lambda row: row.score, width=104, head_tip="How high",
                   chip=lambda row: band_chip(row.band)),
            Column("look", "Look by", self._look, lambda row: row.look_by.toordinal() if row.is_open else None,
                   width=96, tone=self._late, tip=self._look_tip),
        )  # fmt: skip

    def _look(self, row: Risk) -> str:
        return say_date_short(row.look_by) if row.is_open else "Closed"

    def _late(self, row: Risk) -> str:
        return "bad" if row.missed(self._today) else "" if row.is_open else "faint"

    def _look_tip(self, row: Risk) -> str:
        if not row.is_open:
            return "This risk is closed."
        words = "It was to be looked at" if row.missed(self._today) else "It is looked at"
        return f"{words} {say_day(row.look_by, self._today)}."


def _sub(row: Risk) -> str:
    marked = ["restricted"] if row.restricted else []
    return "  ·  ".join([*marked, row.owner or "nobody looks after it"])


def offer_scale(box: QComboBox, words: dict[int, str], value: int | None) -> None:
    """The five steps of a scale, and none."""
    box.addItem("Not scored", None)
    for number, said in words.items():
        box.addItem(f"{number}  {said}", number)
    box.setCurrentIndex(value or 0)


def offer_scales(severity: QComboBox, likelihood: QComboBox, given: tuple[int | None, int | None]) -> None:
    offer_scale(severity, SEVERITY, given[0])
    offer_scale(likelihood, LIKELIHOOD, given[1])


def score_words(severity: int | None, likelihood: int | None) -> str:
    """'Score 12: high.'"""
    points = score(severity, likelihood)
    return "Not scored yet." if points is None else f"Score {points}: {band(points).value.lower()}."


TONE_OF = {"good": Tone.GOOD, "warn": Tone.WARN, "bad": Tone.BAD, "quiet": Tone.QUIET}
