"""Builders of the scored matrix and the risk register."""

from uuid import UUID

from cspdesk.domain.check_kinds import MatrixState
from cspdesk.domain.dates import say_date_long, say_date_short
from cspdesk.domain.kinds import Audience
from cspdesk.domain.matrix import Matrix
from cspdesk.domain.papers.risks import HeatRow, MatrixLine, MatrixPaper, Recommended, RiskLine, RiskPaper
from cspdesk.domain.risks import KEY, LIKELIHOOD, MARKS, SEVERITY, Risk, band
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.matrices import MatrixService
from cspdesk.services.papers import common
from cspdesk.services.papers.wanted import Wanted
from cspdesk.services.risks import RiskService

_RECOMMENDED = 20


def matrix(context: Context, ref: UUID | None, wanted: Wanted) -> MatrixPaper:
    """The matrix chosen, or the one in force. Raises Refused where there is none."""
    del ref
    service = MatrixService(context)
    chosen = str(wanted.options.get("matrix") or "")
    found = service.get(UUID(chosen)) if chosen else service.current()
    if found is None:
        raise Refused("There is no matrix yet: begin one under Risk & checks.")
    scored, names = service.scored(found.id), common.Names(context, context.today(), wanted.audience)
    internal = wanted.audience is Audience.INTERNAL
    lines = tuple(
        MatrixLine(
            place=each.place,
            issue=names.text(each.row.issue),
            marks=tuple("" if mark is None else str(mark) for mark in each.marks),
            total=each.total,
            chosen=each.row.chosen,
            above=each.above(found.cut_off),
            reason=names.text(each.row.reason),
            scored_by=each.row.scored_by if internal else "",
        )
        for each in scored.rows
    )
    before = [each for each in service.versions(found.id) if each.id != found.id]
    reached = len(scored.proposed)
    inside = f"{reached} of {len(lines)} issues reach it, {len(scored.chosen)} are in"
    return MatrixPaper(
        letterhead=common.letterhead(context),
        made_on=context.today(),
        title=names.text(found.title),
        criteria=tuple(names.text(name) for name in found.names),
        key=names.text(found.meaning),
        maximum=found.maximum,
        lines=lines,
        state=_state(found, names),
        line="" if found.cut_off is None else f"The line stands at {found.cut_off}: {inside}.",
        versions=tuple(
            f"{names.text(each.title)}, {say_date_long(each.on_day)}: {_state(each, names)}"
            for each in before
        ),
        names_people=internal and any(each.scored_by for each in lines),
    )


def _state(found: Matrix, names: common.Names) -> str:
    if found.locked and found.agreed_on is not None:
        by = f" by {names.text(found.agreed_by)}" if found.agreed_by else ""
        at = f" at {found.meeting}" if found.meeting else ""
        more = "; superseded since" if found.state is MatrixState.SUPERSEDED else ""
        return f"Agreed on {say_date_long(found.agreed_on)}{by}{at}{more}."
    if found.state is MatrixState.PROPOSED and found.proposed_on is not None:
        return f"Proposed on {say_date_long(found.proposed_on)} to {found.proposed_to}; not agreed yet."
    return "Draft: not proposed yet."


def register(context: Context, ref: UUID | None, wanted: Wanted) -> RiskPaper:
    """The open risks; restricted ones on no public paper."""
    del ref
    service, today = RiskService(context), context.today()
    names = common.Names(context, today, wanted.audience)
    public = wanted.audience is Audience.PUBLIC
    risks = [risk for risk in service.open() if not (public and risk.restricted)]
    shown = {risk.id: risk for risk in risks}
    looks = [look for look in service.reviews() if look.recommended and look.risk_id in shown]
    missed = [risk for risk in service.not_looked_at() if risk.id in shown]
    return RiskPaper(
        letterhead=common.letterhead(context),
        made_on=today,
        title=say_date_long(today),
        heads=tuple(f"{number} {word}" for number, word in LIKELIHOOD.items()),
        grid=_grid(service, risks),
        key=f"{KEY}. Score is severity times likelihood.",
        lines=tuple(_line(context, risk, names) for risk in risks),
        missed=tuple(
            f"{risk.ref} {names.text(risk.title)}: to be looked at by {say_date_short(risk.look_by)}"
            for risk in missed
        ),
        recommended=tuple(
            Recommended(
                say_date_short(look.on_day),
                shown[look.risk_id].ref,
                names.text(look.recommended),
                look.recommended_to,
            )
            for look in looks[:_RECOMMENDED]
        ),
        names_people=not public,
    )


def _grid(service: RiskService, risks: list[Risk]) -> tuple[HeatRow, ...]:
    """The most severe at the top."""
    found = service.heat(risks)
    rows = []
    for severity in sorted(SEVERITY, reverse=True):
        bands = [band(severity * likely) for likely in LIKELIHOOD]
        rows.append(
            HeatRow(
                f"{severity} {SEVERITY[severity]}",
                tuple(f"{MARKS[each]} {each.value.lower()}" for each in bands),
                tuple(
                    "  ".join(risk.ref for risk in found.get((severity, likely), ())) for likely in LIKELIHOOD
                ),
            )
        )
    return tuple(rows)


def _line(context: Context, risk: Risk, names: common.Names) -> RiskLine:
    actions = context.store.actions.all(risk_id=risk.id, open_only=True) if risk.actions else []
    internal = names.audience is Audience.INTERNAL
    person = names.name(risk.person_id, risk.agency) if internal else ""
    return RiskLine(
        ref=risk.ref,
        title=names.text(risk.title),
        text=names.text(risk.text),
        severity=str(risk.severity or "–"),
        likelihood=str(risk.likelihood or "–"),
        score=str(risk.score or "–"),
        band=f"{MARKS[risk.band]} {risk.band.value.lower()}",
        mitigation=names.text(risk.mitigation),
        owner=", ".join(part for part in (risk.agency, person) if part),
        look_by=say_date_short(risk.look_by),
        actions=tuple(f"{action.ref} {names.text(action.text)}" for action in actions),
        missed=risk.missed(context.today()),
    )
