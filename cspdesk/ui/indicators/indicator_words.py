"""How lists and dialogs say what indicators are: their words, chips and columns."""

from collections.abc import Sequence
from uuid import UUID

from cspdesk.domain.indicator_kinds import Basis, ChangeIn, FigureKind, Good, IndicatorForm, TargetState
from cspdesk.domain.indicator_stands import Standing, Status, Year
from cspdesk.domain.indicator_view import IndicatorStands
from cspdesk.domain.indicators import IndicatorRow
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.rows_model import Column

FORM_WORDS = {
    IndicatorForm.COUNT: "Counts",
    IndicatorForm.RATE: "Rates of a population",
    IndicatorForm.PERCENT: "Percentages",
    IndicatorForm.RATIO: "Ratios such as 0.97",
    IndicatorForm.SCORE: "Scores",
    IndicatorForm.MONEY: "Sums of money",
    IndicatorForm.TEXT: "Words, or anything else",
}
GOOD_WORDS = {Good.LOWER: "Lower", Good.HIGHER: "Higher", Good.UNSAID: "Not said"}
CHANGE_WORDS = {
    ChangeIn.PERCENT: "Percent",
    ChangeIn.POINTS: "Percentage points",
    ChangeIn.UNSAID: "Not said yet",
}
KIND_WORDS = {
    FigureKind.ACTUAL: "Measured",
    FigureKind.BASELINE: "The base",
    FigureKind.ESTIMATE: "An estimate",
    FigureKind.FAMILY: "Comparison group",
}
BASIS_WORDS = {Basis.WHOLE: "The whole period", Basis.MONTHLY_MEAN: "The mean of its months"}
_TONES = {
    Status.AHEAD: Tone.GOOD,
    Status.ON_TARGET: Tone.GOOD,
    Status.BEHIND: Tone.WARN,
    Status.MISSED: Tone.BAD,
    Status.NOT_SCORED: Tone.QUIET,
}


def status_chip(standing: Standing) -> Chip:
    """Word and mark of a status; what is not scored says why."""
    return Chip(standing.short, _TONES[standing.status])


def status_words(standing: Standing) -> str:
    """The sentence behind a status."""
    return f"{standing.word}: {standing.words}" if standing.words else standing.word


def columns() -> tuple[Column[IndicatorStands], ...]:
    """The list of indicators; base and latest figure open what is behind them."""
    return (
        Column("code", "Code", _code, _code_sort, width=66, also=_codes),
        Column("name", "Indicator", _name, tip=_name_tip, also=_names),
        Column("marks", "", marks_of, width=100, tip=marks_of, tone=_marks_tone, head_tip="Reward, stretch or a clash"),
        Column("base", "Baseline", _base, _base_sort, width=70, align="right", link=True, tip=_base_tip),
        Column("target", "Target now", _target, _target_sort, width=82, align="right", tip=_target_tip),
        Column("latest", "Latest", _latest, _latest_sort, width=66, align="right", link=True, tip=_latest_tip),
        Column("change", "Change", _change, _change_sort, width=92, align="right", tip=_change_tip),
        Column("status", "Status", _status, _status_sort, width=138, most=170, chip=_chip, tip=_status_tip),
    )  # fmt: skip


def parts_under_wholes(rows: Sequence[IndicatorStands]) -> list[IndicatorStands]:
    """In the order given, the parts of an indicator right after it."""
    parts: dict[UUID | None, list[IndicatorStands]] = {}
    there = {row.id for row in rows}
    for row in rows:
        whole = row.row.part_of_id
        parts.setdefault(whole if whole in there and whole != row.id else None, []).append(row)
    found: list[IndicatorStands] = []
    waiting = list(reversed(parts.get(None, ())))
    while waiting:
        found.append(waiting.pop())
        waiting += reversed(parts.get(found[-1].id, ()))
    shown = {row.id for row in found}
    return [*found, *(row for row in rows if row.id not in shown)]  # two may be parts of one another


def _code(row: IndicatorStands) -> str:
    return row.row.code


def _code_sort(row: IndicatorStands) -> str:
    """NI 19 before NI 111."""
    letters, _, number = row.row.code.partition(" ")
    return f"{letters} {int(number):05d}" if number.isdecimal() else row.row.code


def _codes(row: IndicatorStands) -> str:
    return " ".join((*row.row.codes, *(code.replace(" ", "") for code in row.row.codes)))


def _name(row: IndicatorStands) -> str:
    return f"\u2013 {row.row.name}" if row.row.part_of_id is not None else row.row.name


def _name_tip(row: IndicatorStands) -> str:
    return f"{row.row.title} ({row.row.unit})" if row.row.unit else row.row.title


def _names(row: IndicatorStands) -> str:
    return " ".join(
        (*(name.words for name in row.names), row.row.agreements, *(p.name for p in row.partners))
    )


def marks_of(row: IndicatorStands) -> str:
    """'Clash, reward': what a person must know of it besides."""
    told = (
        ("Clash", bool(row.open_clashes)),
        ("reward", row.row.reward),
        ("stretch", row.row.stretch and not row.row.reward),
    )
    words = ", ".join(word for word, holds in told if holds)
    return words[:1].upper() + words[1:]


def _marks_tone(row: IndicatorStands) -> str:
    return "warn" if row.open_clashes else "soft"


def _base(row: IndicatorStands) -> str:
    return row.base.said if row.base is not None else ""


def _base_tip(row: IndicatorStands) -> str:
    if row.base is None:
        return "No base yet"
    where = row.base.figure.where if row.base.figure is not None else ""
    return f"{row.base.words}, {where}" if where else row.base.words


def _base_sort(row: IndicatorStands) -> float | None:
    return float(row.base.number) if row.base is not None and row.base.number is not None else None


def _target(row: IndicatorStands) -> str:
    return target_said(row.row, row.now) if row.now is not None else ""


def target_said(indicator: IndicatorRow, year: Year) -> str:
    """A target in a narrow column: its number alone; what is open about it the status says."""
    if year.number is not None and indicator.form is not IndicatorForm.TEXT:
        return indicator.say(year.number)
    return "" if year.target.state in (TargetState.TO_BE_AGREED, TargetState.BASELINE_YEAR) else year.said


def _target_tip(row: IndicatorStands) -> str:
    return f"{row.now.said} ({row.now.target.period})" if row.now is not None else "No target"


def _target_sort(row: IndicatorStands) -> float | None:
    return float(row.now.number) if row.now is not None and row.now.number is not None else None


def _latest(row: IndicatorStands) -> str:
    return row.latest.said if row.latest is not None else ""


def _latest_tip(row: IndicatorStands) -> str:
    return row.latest.words if row.latest is not None else "No figure yet"


def _latest_sort(row: IndicatorStands) -> float | None:
    return float(row.latest.number) if row.latest is not None and row.latest.number is not None else None


def _change(row: IndicatorStands) -> str:
    return row.change.words if row.change is not None else ""


def _change_tip(row: IndicatorStands) -> str:
    """Worked out from the base, and which way that is."""
    if row.change is None or row.base is None:
        return ""
    way = {True: ", for the better", False: ", for the worse", None: ""}[row.change.good]
    return f"{row.change.words}: {row.change.of.words} on {row.base.words}{way}"


def _change_sort(row: IndicatorStands) -> float | None:
    return float(row.change.amount) if row.change is not None else None


def _chip(row: IndicatorStands) -> Chip | None:
    return status_chip(row.standing)


def _status(row: IndicatorStands) -> str:
    return status_chip(row.standing).word


def _status_tip(row: IndicatorStands) -> str:
    return status_words(row.standing)


def _status_sort(row: IndicatorStands) -> int:
    order = (Status.MISSED, Status.BEHIND, Status.ON_TARGET, Status.AHEAD, Status.NOT_SCORED)
    return order.index(row.standing.status)
