"""What the plans bring: the matrix of plan 1 and its findings by group, the nine lines of plan 4."""

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

from cspdesk.assets import resource
from cspdesk.domain.kinds import Kind
from cspdesk.domain.matrix import HIGHEST, kept_scores
from cspdesk.services.checklists import checklist
from cspdesk.services.checks import add_items

if TYPE_CHECKING:
    from uuid import UUID

    from cspdesk.store.work import UnitOfWork

_MATRIX_NOTE = "As printed in Appendix A of the plan."
_EQUALITY = "Equality Impact"


def add_checks(work: "UnitOfWork", plan_key: str, today: dt.date, plan_id: "UUID | None" = None) -> None:
    """Writes what a plan prints of them, and nothing for a plan that prints none."""
    told: dict[str, Any] = json.loads(resource(f"plans/{plan_key}.plan.json").read_text(encoding="utf-8"))
    if "matrix" in told:
        _add_matrix(work, told["matrix"], today)
    findings = _table(told, _EQUALITY)
    if findings:
        _add_findings(work, findings, told["year"], today, plan_id)
    if plan_key == "north-herts-2008":
        _add_lines(work, told["year"], today, plan_id)


def _add_matrix(work: "UnitOfWork", told: dict[str, Any], today: dt.date) -> None:
    criteria = told["criteria"]
    made = work.add(
        Kind.MATRIX,
        title=told["title"],
        on_day=today,
        criteria="\n".join(criteria),
        meaning=told["key"],
        highest=HIGHEST,
        note=_MATRIX_NOTE,
    )
    for position, (issue, *numbers) in enumerate(told["rows"], start=1):
        work.add(
            Kind.MATRIX_ROW,
            matrix_id=made,
            position=position,
            issue=issue,
            scores=kept_scores(numbers[: len(criteria)]),
        )


def _table(told: dict[str, Any], heading: str) -> list[list[str]]:
    """The rows of the first table of a section; none where there is no such section."""
    for section in told["sections"]:
        if section.get("heading") == heading:
            return next((part["rows"] for part in section["parts"] if "rows" in part), [])
    return []


def _add_findings(
    work: "UnitOfWork", rows: list[list[str]], year: str, today: dt.date, plan_id: "UUID | None"
) -> None:
    """The findings by group as printed; the plan gives no rating, so none is answered."""
    own = checklist("equality")
    section = own.sections[0]
    sheet = {
        "template": own.key,
        "title": "Community Safety EIA",
        "year": year,
        "subject": "",
        "plan_id": plan_id,
        "on_day": today,
    }
    sheet["subject"] = "" if plan_id is not None else "Partnership plan"
    items = [
        {"section": section.heading, "part": group, "text": section.items[0].text, "evidence": finding}
        for group, finding in rows
    ]
    add_items(work, sheet, items)


def _add_lines(work: "UnitOfWork", year: str, today: dt.date, plan_id: "UUID | None") -> None:
    own = checklist("hallmarks_plan")
    section = own.sections[0]
    sheet = {
        "template": own.key,
        "title": own.title,
        "year": year,
        "subject": "" if plan_id is not None else "Partnership plan",
        "plan_id": plan_id,
        "on_day": today,
    }
    add_items(work, sheet, [{"section": section.heading, "text": item.text} for item in section.items])
