"""Builder of a check's form: the sheet chosen, or a checklist blank."""

from uuid import UUID

from cspdesk.domain.check_sheets import HALLMARKS, SIX, Checklist, Item, Sheet, all_met
from cspdesk.domain.dates import say_date_long, say_date_short
from cspdesk.domain.papers.risks import CheckGridPaper, CheckLine, CheckPaper, CheckRow, CheckSection
from cspdesk.errors import Refused
from cspdesk.services.check_asking import items_of
from cspdesk.services.checklists import checklist, checklists
from cspdesk.services.checks import CheckService, Filled
from cspdesk.services.context import Context
from cspdesk.services.papers import common
from cspdesk.services.papers.wanted import Wanted

_DASH = "–"


def build(context: Context, ref: UUID | None, wanted: Wanted) -> CheckPaper:
    """The sheet chosen (else the newest), or a blank form of a checklist. Raises Refused where there is neither."""
    del ref
    service = CheckService(context)
    form, sheet = str(wanted.options.get("form") or ""), str(wanted.options.get("sheet") or "")
    if form:
        return _blank(context, checklist(form))
    if not sheet:
        newest = service.all()
        if not newest:
            raise Refused("There is no check yet: choose a blank form, or begin a check under Risk & checks.")
        sheet = str(newest[0].id)
    filled = service.filled(UUID(sheet))
    names = common.Names(context, context.today(), wanted.audience)
    return _made(context, filled, names, blank=bool(wanted.options.get("blank")))


def _made(context: Context, filled: Filled, names: common.Names, *, blank: bool) -> CheckPaper:
    sheet, own = filled.sheet, filled.checklist
    numbers = _numbers(context, filled)
    then = {each.item.id: each.before or "" for each in filled.compared}
    asked_of_many = own.each in ("agency", "member")
    rows = {
        item.id: _row(own, item, names, numbers.get(item.id, ""), then.get(item.id, ""))
        for item in filled.items
    }
    shown = [item for item in filled.items if not asked_of_many or item.evidence or item.adjustment]
    sections = _sections(shown, rows)
    paper = CheckPaper(
        letterhead=common.letterhead(context),
        made_on=context.today(),
        checklist=own.title,
        title=names.text(sheet.title if sheet.title != own.title else sheet.subject_words or sheet.year),
        of=names.text(sheet.subject_words) if sheet.title != own.title else "",
        facts=() if blank else _facts(filled, names),
        about=own.about if blank else "",
        scale=tuple(answer.word for answer in own.scale) if blank else (),
        sections=() if blank and asked_of_many else sections,
        part=own.part,
        evidence=own.evidence,
        adjustment=own.adjustment,
        result_title=own.result,
        result="" if blank else names.text(sheet.result),
        results_head=_results_head(own),
        results=_results(filled, names),
        open_items=tuple(_said(own, item, names) for item in filled.unanswered),
        warning=filled.warning,
        source=own.source if blank else "",
        blank=blank,
        then="" if filled.before is None else filled.before.year,
        names_people=not blank,
    )
    if not asked_of_many:
        return paper
    texts = list(dict.fromkeys(item.text for item in filled.items))
    grid = []
    for part in dict.fromkeys(item.part for item in filled.items):
        known = {item.text: item.answer for item in filled.items if item.part == part}
        grid.append(CheckLine(names.text(part), tuple(known.get(text) or _DASH for text in texts)))
    return _as_grid(paper, own, texts, grid)


def _blank(context: Context, own: Checklist) -> CheckPaper:
    """The form to be written on; those asked are left out where nobody is known yet."""
    try:
        asked = items_of(context, own, None, context.today())
    except Refused:
        asked = [
            {"section": section.heading, "text": item.text, "part": item.part, "statutory": item.statutory}
            for section in own.sections
            for item in section.items
        ]
    many = own.each in ("agency", "member")
    headings = dict.fromkeys(each["section"] for each in asked)
    sections = tuple(
        CheckSection(
            heading,
            tuple(
                CheckRow(each["text"], each["part"], _statutory(own, heading, each["statutory"]))
                for each in asked
                if each["section"] == heading
            ),
        )
        for heading in headings
    )
    paper = CheckPaper(
        letterhead=common.letterhead(context),
        made_on=context.today(),
        checklist=own.title,
        title=own.title,
        of="Of: ______________________________    Day: ______________    By: ______________________",
        facts=(),
        about=own.about,
        scale=tuple(answer.word for answer in own.scale),
        sections=() if many else sections,
        part=own.part,
        evidence=own.evidence,
        adjustment=own.adjustment,
        result_title=own.result,
        source=own.source,
        blank=True,
    )
    if not many:
        return paper
    texts = list(dict.fromkeys(each["text"] for each in asked))
    parts = [part for part in dict.fromkeys(each["part"] for each in asked) if part] or [""] * 6
    empty = tuple("" for _ in texts)
    return _as_grid(paper, own, texts, [CheckLine(part, empty) for part in parts])


def _as_grid(paper: CheckPaper, own: Checklist, texts: list[str], grid: list[CheckLine]) -> CheckGridPaper:
    """The same with a row for each of those asked."""
    return CheckGridPaper(**vars(paper), columns=tuple(own.short(text) for text in texts), grid=tuple(grid))


def _sections(items: list[Item], rows: dict[UUID, CheckRow]) -> tuple[CheckSection, ...]:
    headings = dict.fromkeys(item.section for item in items)
    return tuple(
        CheckSection(heading, tuple(rows[item.id] for item in items if item.section == heading))
        for heading in headings
    )


def _row(own: Checklist, item: Item, names: common.Names, actions: str, then: str) -> CheckRow:
    change = names.text(item.adjustment)
    if change and item.owner:
        by = say_date_short(item.due) if item.due is not None else "no date"
        change = f"{change} ({names.text(item.owner)}, {by})"
    of_group = own.each == "group"
    return CheckRow(
        text=names.text(item.part if of_group else item.text),
        part="" if of_group else names.text(item.part),
        statutory=_statutory(own, item.section, item.statutory),
        answer=item.answer,
        evidence=names.text(item.evidence),
        change=change,
        actions=actions,
        then=then,
    )


def _statutory(own: Checklist, section: str, statutory: bool) -> str:
    if not own.statutory or section == SIX:
        return ""
    return "statutory requirement" if statutory else "suggested practice"


def _numbers(context: Context, filled: Filled) -> dict[UUID, str]:
    """The numbers of the actions that the gaps became, where there are any."""
    found: dict[UUID, str] = {}
    if any(item.actions for item in filled.items):
        own = {item.id for item in filled.items}
        for action in context.store.actions.all():
            if action.check_item_id in own:
                done = "" if action.state.value == "open" else f" ({action.state.value})"
                said = f"{action.ref}{done}"
                found[action.check_item_id] = ", ".join(filter(None, (found.get(action.check_item_id), said)))
    return found


def _facts(filled: Filled, names: common.Names) -> tuple[tuple[str, str], ...]:
    sheet, tally = filled.sheet, filled.tally
    answered = len(tally.items) - len(tally.unanswered)
    percent = ""
    if tally.percent is not None and filled.checklist.yearly:
        percent = f", {tally.percent} % of what counts is {filled.checklist.scale[0].word.lower()}"
    done = ""
    if sheet.done_on is not None:
        done = (
            f"{say_date_long(sheet.done_on)} by {names.text(sheet.done_by)}"
            if sheet.done_by
            else say_date_long(sheet.done_on)
        )
    return (
        ("Year", sheet.year),
        ("Begun", say_date_long(sheet.on_day)),
        ("Done", done or "not yet"),
        ("Answered", f"{answered} of {len(tally.items)}{percent}"),
        (
            "Last year",
            f"{filled.before.year}, begun {say_date_short(filled.before.on_day)}" if filled.before else "",
        ),
    )


def _results_head(own: Checklist) -> tuple[str, ...]:
    if own.key == HALLMARKS:
        return (own.part, "Result", "Still open")
    return ("Question", own.scale[0].word, "Gaps", "Not answered")


def _results(filled: Filled, names: common.Names) -> tuple[CheckLine, ...]:
    """A result for each hallmark with the answer to all six; gaps for each question asked of several."""
    if filled.checklist.key == HALLMARKS:
        found = filled.hallmarks
        lines = [
            CheckLine(
                each.name,
                ("yes" if each.met else "no", f"{len(each.open_items)} open" if each.open_items else ""),
            )
            for each in found
        ]
        met = sum(each.met for each in found)
        lines.append(CheckLine("All six", ("yes" if all_met(found) else "no", f"{met} of {len(found)} met")))
        return tuple(lines)
    if filled.checklist.each not in ("agency", "member"):
        return ()
    return tuple(
        CheckLine(
            filled.checklist.short(each.text),
            (
                str(len(each.met)),
                f"{len(each.gaps)}: {', '.join(names.text(item.part) for item in each.gaps)}"
                if each.gaps
                else "0",
                str(len(each.unanswered)),
            ),
        )
        for each in filled.questions
    )


def _said(own: Checklist, item: Item, names: common.Names) -> str:
    if own.each == "group":
        return names.text(item.part)
    short = own.short(item.text)
    return f"{names.text(item.part)}: {short}" if item.part and own.each else short


def choices(context: Context, key: str) -> tuple[tuple[str, str], ...]:
    """What the options of the papers of risks and checks offer in this store: versions, sheets, blank forms."""
    if key == "form":
        return (("", "No"), *((each.key, each.title) for each in checklists()))
    if key == "matrix":
        versions = context.store.risks.matrices()
        return (
            ("", "The one in work"),
            *((str(each.id), f"{each.title}, {each.state.value}") for each in versions),
        )
    return (("", "The newest"), *((str(each.id), _choice(each)) for each in context.store.checks.all()))


def _choice(sheet: Sheet) -> str:
    return ", ".join(part for part in (sheet.title, sheet.subject_words, sheet.year) if part)
