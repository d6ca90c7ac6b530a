"""The reply sheet: what was said and what was done of it, of a forum, a ward, a councillor, or of issues chosen."""

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

from cspdesk.domain.answer_kinds import Answer
from cspdesk.domain.answers import StepRow
from cspdesk.domain.dates import say_date_short
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import Audience
from cspdesk.domain.papers.bulletins import BigFigure, BulletinPaper, Section, SectionTable
from cspdesk.services.context import Context
from cspdesk.services.papers import common
from cspdesk.services.papers.registry import Wanted

_SAID = {Answer.DONE: "Done", Answer.PARTLY: "Partly done", Answer.CANNOT: "Cannot be done"}


def build(context: Context, ref: UUID | None, wanted: Wanted) -> BulletinPaper:
    """Answers above, what is still open below; the public reads no private detail and no resident's name."""
    today = context.today()
    body = None if ref is None else context.store.bodies.get(ref, today)
    names = common.Names(context, today, wanted.audience)
    ward, councillor = (str(wanted.options.get(key) or "") for key in ("ward", "councillor"))
    found = _chosen(context, ref, wanted, ward, councillor)
    answered = [issue for issue in found if issue.answered]
    waiting = [issue for issue in found if not issue.answered]
    steps = context.store.issues.unanswered_steps() if waiting else {}
    return BulletinPaper(
        letterhead=common.letterhead(context, body),
        made_on=today,
        kind="Reply sheet",
        title=" · ".join(
            part
            for part in (body.name if body else "", ward and f"Ward: {ward}", names.text(councillor))
            if part
        )
        or "All areas",
        period=_period(wanted),
        figures=(
            BigFigure(str(len(found)), "raised"),
            BigFigure(str(len(answered)), "answered"),
            BigFigure(str(len(waiting)), "still open"),
        ),
        sections=(
            Section(
                "You said, we did",
                table=SectionTable(
                    ("Number", "You said", "We did", "Answer"),
                    tuple(_answered(issue, names) for issue in answered),
                    (1, 2),
                )
                if answered
                else None,
                empty="No issue was answered yet.",
            ),
            Section(
                "Still open",
                table=SectionTable(
                    ("Number", "You said", "Where", "How it stands"),
                    tuple(
                        _waiting(issue, steps.get(issue.id, ()), names, wanted.audience) for issue in waiting
                    ),
                    (1, 3),
                )
                if waiting
                else None,
                empty="Everything raised was answered.",
            ),
        ),
        ref=body.code if body is not None else "",
    )


def _chosen(context: Context, ref: UUID | None, wanted: Wanted, ward: str, councillor: str) -> list[IssueRow]:
    """The issues chosen, in their order; without any, those of the forum, ward, councillor and period."""
    ids = [UUID(str(each)) for each in wanted.options.get("issues") or ()]
    # What somebody said of the service, or asked to be called back about, is between them and the office.
    private = wanted.audience is Audience.PUBLIC
    if ids:
        known = {row.id: row for row in context.store.issues.some(ids)}
        chosen = [known[each] for each in ids if each in known]
        return [row for row in chosen if common.for_everybody(row) or not private]
    rows = context.store.issues.all(body_id=ref, raised_from=wanted.from_day, raised_to=wanted.to_day)
    return [
        row
        for row in rows
        if ward in ("", row.ward)
        and councillor in ("", row.councillor)
        and (common.for_everybody(row) or not private)
    ]


def _answered(issue: IssueRow, names: common.Names) -> tuple[str, ...]:
    when = say_date_short(issue.answered_on) if issue.answered_on else ""
    return issue.ref, names.text(issue.words), names.text(issue.we_did), f"{_SAID[issue.answer]}\n{when}"


def _waiting(
    issue: IssueRow, steps: Sequence[StepRow], names: common.Names, audience: Audience
) -> tuple[str, ...]:
    said = (step for step in reversed(steps) if step.public or audience is Audience.INTERNAL)
    last = next((step for step in said if step.text), None)
    stands = f"{say_date_short(last.on_day)}: {names.text(last.text)}" if last is not None else _age(issue)
    return issue.ref, names.text(issue.words), names.text(issue.place), stands


def _age(issue: IssueRow) -> str:
    return f"Raised {say_date_short(issue.raised_on)}" + (
        ", an action is given" if issue.open_actions else ""
    )


def _period(wanted: Wanted) -> str:
    first: dt.date | None = wanted.from_day
    last: dt.date | None = wanted.to_day
    if first is not None and last is not None:
        return f"Raised {say_date_short(first)} to {say_date_short(last)}"
    if first is not None:
        return f"Raised since {say_date_short(first)}"
    return f"Raised until {say_date_short(last)}" if last is not None else ""
