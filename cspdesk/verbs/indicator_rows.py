"""Indicators as flat objects, and the file of figures that comes in, for the verbs."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.indicator_view import IndicatorStands
from cspdesk.domain.indicators import say_row

if TYPE_CHECKING:
    from collections.abc import Callable

    from cspdesk.office import Office
    from cspdesk.verbs.run import Flat

COLUMNS = {"indicators": ("code", "name", "baseline", "target", "latest", "change", "status")}


def indicators(office: "Office", flat: "Callable[..., Flat]") -> list["Flat"]:
    """Every indicator as it stands."""
    return [indicator(row, flat) for row in office.indicators.all()]


def indicator(row: IndicatorStands, flat: "Callable[..., Flat]") -> "Flat":
    return flat(
        id=row.id,
        code=row.row.code,
        name=row.row.name,
        aliases="; ".join(row.row.codes[1:]),
        form=row.row.form,
        good=row.row.good,
        unit=row.row.unit,
        baseline=row.base.words if row.base else None,
        target=row.now.said if row.now else None,
        target_period=row.now.target.period if row.now else None,
        latest=row.latest.words if row.latest else None,
        change=row.change.words if row.change else None,
        status=row.standing.word,
        why=row.standing.words,
        reward=row.row.reward,
        stretch=row.row.stretch,
        agreements="; ".join(row.row.agreement_list),
        partners="; ".join(partner.starred for partner in row.partners),
        priorities="; ".join(dict.fromkeys(line.heading for line in row.serves)),
        source=row.row.source,
        not_collected=row.row.not_collected,
        family=row.family.words if row.family else None,
        parts=row.parts.words if row.parts else None,
        gap=row.gap.words if row.gap else None,
        clashes=" ".join(clash.words for clash in row.open_clashes),
    )


def shown(office: "Office", indicator_id: UUID, flat: "Callable[..., Flat]") -> tuple["Flat", list["Flat"]]:
    """One indicator with its targets, figures, lines of the plan and comments."""
    row = office.indicators.get(indicator_id)
    records: list[Any] = [
        flat(
            record="target", id=year.target.id, period=year.target.period, target=year.said,
            state=year.target.state, figure=year.figure.said if year.figure else None, status=year.standing.word,
        )
        for year in row.years
    ]  # fmt: skip
    records += [
        flat(
            record="figure", id=figure.id, period=figure.period, value=say_row(figure, row.row), kind=figure.kind,
            basis=figure.basis, n=figure.numerator, out_of=figure.denominator, population_on=figure.population_on,
            source=figure.source, place=figure.place, settled=figure.settled,
        )
        for figure in row.figures
    ]  # fmt: skip
    records += [
        flat(record="plan_line", id=line.line_id, line=line.line, priority=line.heading, plan=line.plan)
        for line in row.serves
    ]
    records += [
        flat(record="comment", id=said.id, on=said.on_day, who=said.said_by or said.body, text=said.text)
        for said in office.indicators.comments(indicator_id)
    ]
    return indicator(row, flat), records


def take_figures(office: "Office", data: bytes, check: bool) -> "Flat":
    """Takes a file of figures in, all its rows or none, and says which figures disagree then."""
    preview = office.figure_files.preview(data)
    found: Flat = {
        "rows": len(preview.lines),
        "taken": 0,
        "new": len(preview.new),
        "known": sum(line.known for line in preview.lines),
        "clashes": list(preview.clashes),
        "refused": [
            {"line": line.given.line, "text": line.given.text, "reason": line.problem}
            for line in preview.refused
        ],
    }
    if preview.new and not preview.refused and not check:
        found["taken"] = office.figure_files.take(preview)
    return found
