"""The plan on paper: a plan of the store in its own layout or in that of another, whole, or of one year."""

from dataclasses import replace
from uuid import UUID

from cspdesk.domain.papers.plans import PlanGridPaper, PlanPaper
from cspdesk.domain.plan_rows import LineRow, PlanRow
from cspdesk.domain.plans import Place, PlanLayout, PlanSection
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.papers import common
from cspdesk.services.papers.plan_reading import as_read
from cspdesk.services.papers.registry import Wanted
from cspdesk.services.plan_printing import as_printed
from cspdesk.services.plans import PlanService


def build(context: Context, ref: UUID | None, wanted: Wanted) -> PlanPaper:
    """Every priority with every line, as they stand in the store; the public reads no name of who may not be named.

    Raises Refused for a store without a plan, or a plan or year that is not there.
    """
    del ref
    service = PlanService(context)
    plan = wanted_plan(service, wanted)
    file = as_read(service.file(plan.id), common.Names(context, context.today(), wanted.audience))
    lines = of_year(service, plan, file.lines, str(wanted.options.get("year") or ""))
    made = as_printed(file.plan, file.priorities, lines)
    if plan.overdue(context.today()):
        made = replace(made, approved=f"{made.approved}: not approved by then")
    layout = PlanLayout(wanted.options.get("layout") or plan.layout)
    if wanted.options.get("year"):
        made = replace(made, year=str(wanted.options["year"]))
    if wanted.options.get("glossary"):
        # In place of the plan's own glossary the paper prints the terms it uses.
        made = replace(made, sections=tuple(each for each in made.sections if not _is_glossary(each)))
    kind = PlanGridPaper if layout is PlanLayout.OBJECTIVES else PlanPaper
    whole = bool(wanted.options.get("whole"))
    return kind(common.letterhead(context), context.today(), made, layout, whole)


def _is_glossary(section: PlanSection) -> bool:
    return bool(section.parts) and all(part.place is Place.GLOSSARY for part in section.parts)


def wanted_plan(service: PlanService, wanted: Wanted) -> PlanRow:
    """The plan asked for by its id, else that of today. Raises Refused when there is none."""
    chosen = wanted.options.get("plan")
    if not chosen:
        return service.current()
    found = next((plan for plan in service.own() if str(plan.id) == str(chosen)), None)
    if found is None:
        raise Refused("That plan is not in this store: choose one of the page of plans.")
    return found


def of_year(
    service: PlanService, plan: PlanRow, lines: tuple[LineRow, ...], label: str
) -> tuple[LineRow, ...]:
    """The lines of a year of the plan by its label, what is no commitment too; all without one."""
    if not label:
        return lines
    year = next((each for each in service.years(plan.id) if each.label == label), None)
    if year is None:
        known = ", ".join(each.label for each in service.years(plan.id)) or "none"
        raise Refused(f"The plan has no year {label}: its years are {known}.")
    return tuple(line for line in lines if not line.commitment or service.in_year(line, plan, year))


def choices(context: Context, key: str) -> tuple[tuple[str, str], ...]:
    """Plans by id, or the years of today's plan, as an option offers them."""
    service = PlanService(context)
    own = service.own()
    if key == "plan":
        return (("", "Of today"), *((str(plan.id), f"{plan.title} {plan.year}".strip()) for plan in own))
    years = service.years(service.current().id) if own else ()
    return (("", "All"), *((year.label, year.label) for year in years))
