"""Risks, matrices and checks as flat objects, for the verbs that look."""

from typing import TYPE_CHECKING, Any

from cspdesk.domain.check_sheets import Sheet
from cspdesk.domain.risks import Risk

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from cspdesk.office import Office
    from cspdesk.verbs.run import Flat

COLUMNS: dict[str, tuple[str, ...]] = {
    "risks": (
        "ref",
        "title",
        "severity",
        "likelihood",
        "score",
        "band",
        "agency",
        "look_by",
        "missed",
        "state",
    ),
    "checks": ("check", "title", "subject", "year", "answered", "items", "gaps", "done_on"),
    "matrix": ("rank", "issue", "total", "chosen", "reason", "matrix", "state"),
}


def risks(office: "Office", flat: "Callable[..., Flat]") -> list["Flat"]:
    """Every risk, the highest score first."""
    today = office.context.today()
    return [risk(row, flat, missed=row.missed(today)) for row in office.risks.all()]


def risk(row: Risk, flat: "Callable[..., Flat]", **more: Any) -> "Flat":
    return flat(
        id=row.id,
        ref=row.ref,
        title=row.title,
        text=row.text,
        severity=row.severity,
        likelihood=row.likelihood,
        score=row.score,
        band=row.band.value,
        mitigation=row.mitigation,
        agency=row.agency,
        person=row.person,
        priority=row.priority,
        opened_on=row.opened_on,
        looked_on=row.looked_on,
        look_by=row.look_by,
        open_actions=row.actions,
        plan_lines=row.lines,
        state=row.state,
        closed_on=row.closed_on,
        restricted=row.restricted,
        **more,
    )


def shown_risk(office: "Office", risk_id: "UUID", flat: "Callable[..., Flat]") -> tuple["Flat", list["Flat"]]:
    """One risk with its looks; its actions are among those of its number."""
    row = office.risks.get(risk_id)
    records = [
        flat(
            record="review",
            id=look.id,
            on_day=look.on_day,
            meeting=look.meeting,
            severity=look.severity,
            likelihood=look.likelihood,
            score=look.score,
            words=look.words,
            recommended=look.recommended,
            recommended_to=look.recommended_to,
        )
        for look in office.risks.reviews(risk_id)
    ]
    records += [
        flat(record="action", id=action.id, ref=action.ref, text=action.text, owner=action.owner, due=action.due,
             state=action.state)
        for action in office.risks.actions(risk_id)
    ]  # fmt: skip
    return risk(row, flat, missed=row.missed(office.context.today())), records


def checks(office: "Office", flat: "Callable[..., Flat]") -> list["Flat"]:
    """Every sheet, the newest first."""
    return [check(office, row, flat) for row in office.checks.all()]


def check(office: "Office", row: Sheet, flat: "Callable[..., Flat]") -> "Flat":
    filled = office.checks.filled(row.id)
    return flat(
        id=row.id,
        check=row.template,
        title=row.title,
        subject=row.subject_words,
        year=row.year,
        on_day=row.on_day,
        due=row.due,
        done_on=row.done_on,
        done_by=row.done_by,
        items=row.items,
        answered=row.answered,
        met=len(filled.tally.met),
        gaps=len(filled.tally.gaps),
        percent=filled.tally.percent,
        open_actions=row.open_actions,
        result=row.result,
        warning=filled.warning,
    )


def matrix(office: "Office", flat: "Callable[..., Flat]") -> list["Flat"]:
    """Every issue of every matrix, by rank, the newest matrix first."""
    return [
        flat(
            id=row.id,
            matrix=each.title,
            state=each.state,
            rank=row.place,
            issue=row.row.issue,
            **{f"score_{place}": mark for place, mark in enumerate(row.marks, start=1)},
            total=row.total,
            above_line=row.above(each.cut_off),
            chosen=row.row.chosen,
            reason=row.row.reason,
            scored_by=row.row.scored_by,
        )
        for each in office.matrices.all()
        for row in office.matrices.scored(each.id).rows
    ]
