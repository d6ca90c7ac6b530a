"""The minutes of a meeting: draft, issued or agreed."""

from cspdesk.documents.actions_table import actions_table
from cspdesk.documents.kit import furniture
from cspdesk.documents.kit.parts import Paragraph, Part, Stack
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.text import Span, Text
from cspdesk.documents.made import Made
from cspdesk.documents.page import Look, Style
from cspdesk.documents.phrases import counted, due, sentence, short, when, where, with_agency
from cspdesk.domain.dates import say_clock, say_date_long
from cspdesk.domain.kinds import MinutesState
from cspdesk.domain.papers.common import ActionLine, PaperOptions
from cspdesk.domain.papers.meetings import (
    AttendeeLine,
    CorrectionLine,
    DecisionLine,
    MinuteItem,
    MinutesPaper,
)

_DRAFT = (MinutesState.NONE, MinutesState.DRAFT, MinutesState.WITH_CHAIR)


def build(paper: MinutesPaper, options: PaperOptions, look: Look) -> Made:
    del options
    words = paper.letterhead.words
    parts = furniture.title_block(look, f"Minutes: {paper.kind}" if paper.kind else "Minutes", paper.body)
    parts += furniture.facts(
        look,
        [
            ("When", when(paper.occasion)),
            ("Where", where(paper.occasion)),
            ("In the chair", paper.chair or "not recorded"),
            ("Note taken by", paper.note_taker),
            ("Reference", paper.ref),
            ("State", _state(paper)),
            ("Since then", paper.removed),
        ],
    )
    parts += _register(look, paper)
    if paper.corrections:
        parts.append(furniture.heading(look, "Corrections"))
        parts += [part for each in paper.corrections for part in _correction(look, each)]
    if paper.matters:
        parts.append(furniture.heading(look, "Matters arising"))
        parts += actions_table(look, paper.matters)
    if paper.items:
        parts.append(furniture.heading(look, f"What the {words.meeting} considered"))
        parts += [part for item in paper.items for part in _item(look, item)]
    actions = [action for item in paper.items for action in item.actions]
    if actions:
        parts.append(furniture.heading(look, f"Actions from this {words.meeting}"))
        parts += actions_table(look, actions)
    parts += _next(look, paper)
    title = f"Minutes, {paper.body}, {when(paper.occasion)}"
    draft = "DRAFT MINUTES" if paper.state in _DRAFT else ""
    return Made(parts, title, short(paper.body, "Minutes", paper.occasion), draft, names_people=True)


def _state(paper: MinutesPaper) -> str:
    if paper.state is MinutesState.AGREED:
        return f"Agreed on {say_date_long(paper.agreed_on)}" if paper.agreed_on else "Agreed"
    if paper.state is MinutesState.ISSUED:
        return f"Issued on {say_date_long(paper.issued_on)}" if paper.issued_on else "Issued"
    if paper.state is MinutesState.WITH_CHAIR:
        return "Draft, with the chair to check"
    return "Draft, not yet issued"


def _register(look: Look, paper: MinutesPaper) -> list[Part]:
    parts: list[Part] = [furniture.heading(look, "Present")]
    parts += _labelled(look, [(group.agency, _people(look, group.people)) for group in paper.register])
    counts = [("Counts", _heads(paper))]
    if paper.quorum:
        counts.append(("Quorum", paper.quorum))
    parts += _labelled(look, [(label, text) for label, text in counts])
    for label, people in (("Apologies", paper.apologies), ("Absent", paper.absent)):
        lines = "\n".join(with_agency(each) for each in people)
        # Who was absent is not told to the public: an empty list is left out, not printed as "none".
        if lines or label == "Apologies":
            parts += _labelled(look, [(label, lines or "none")])
    return parts


def _labelled(look: Look, pairs: list[tuple[str, Text]]) -> list[Part]:
    parts: list[Part] = []
    for label, text in pairs:
        if look.aside:
            parts.append(
                Paragraph(
                    text,
                    look.body,
                    aside=label,
                    aside_style=look.label,
                    indent=look.aside + look.gutter,
                    gutter=look.gutter,
                    before=4.0,
                )
            )
        else:
            parts.append(Paragraph(label, look.strong, before=12.0, keep_next=True))
            parts.append(Paragraph(text, look.body))
    return parts


def _people(look: Look, people: tuple[AttendeeLine, ...]) -> Text:
    spans: list[Span] = []
    for number, person in enumerate(people):
        spans.append(Span(("\n" if number else "") + person.name, look.body))
        told = _told(person)
        if told:
            spans.append(Span(told, look.quiet))
    return tuple(spans)


def _told(person: AttendeeLine) -> str:
    """', Inspector (online; for Jo Hill; arrived 7.20pm)'."""
    apart = [person.how]
    apart += [f"standing in for {person.instead_of}"] if person.instead_of else []
    apart += [f"arrived {say_clock(person.arrived)}"] if person.arrived else []
    apart += [f"left {say_clock(person.left)}"] if person.left else []
    said = "; ".join(each for each in apart if each)
    return (f", {person.role}" if person.role else "") + (f" ({said})" if said else "")


def _heads(paper: MinutesPaper) -> str:
    heads = paper.heads
    named_residents = counted(heads.residents_named, "named resident")
    lines = [
        f"Members of the public: {heads.residents:,} ({named_residents}, {heads.residents_unnamed:,} counted by head)",
        f"Young people: {heads.young_people:,}",
        f"In the register: {counted(heads.people, 'person', 'people')} present, "
        f"{counted(heads.agencies, 'partner agency', 'partner agencies')}",
    ]
    return "\n".join(lines)


def _correction(look: Look, each: CorrectionLine) -> list[Part]:
    pairs = [("Of", each.of), ("Was", each.was), ("Now reads", each.now), ("Agreed", each.agreed)]
    return [Stack(furniture.facts(look, [(label, text) for label, text in pairs]), after=look.gap)]


def _item(look: Look, item: MinuteItem) -> list[Part]:
    indent = look.aside + look.gutter if look.aside else 0.0
    title = item.title if look.aside or not item.number else f"{item.number}. {item.title}"
    parts: list[Part] = [
        Paragraph(
            title,
            look.item,
            role=Role.SUBHEADING,
            indent=indent,
            gutter=look.gutter,
            before=look.gap * 1.15,
            after=2.0,
            keep_next=True,
            outline=2,
            aside=item.number if look.aside else "",
        )
    ]
    if item.lead:
        parts.append(Paragraph(item.lead, look.small, indent=indent, after=2.0, keep_next=True))
    parts += [
        Paragraph(text, look.prose, indent=indent, after=look.body.size * 0.55)
        for text in item.text.split("\n")
        if text.strip()
    ]
    for raised in item.raised:
        place = f" ({raised.place})" if raised.place else ""
        parts.append(_noted(look, "Raised", raised.number, (Span(raised.words + place, look.body),)))
    parts += [
        _noted(look, "Decision", decision.number, _decision(look, decision)) for decision in item.decisions
    ]
    parts += [_noted(look, "Action", action.number, _action(look, action)) for action in item.actions]
    if item.outcome:
        parts.append(Paragraph(item.outcome, look.quiet, indent=indent))
    elif len(parts) == (2 if item.lead else 1):
        parts.append(Paragraph("Nothing was recorded.", look.quiet, indent=indent))
    parts[-1].keep_next = False
    return parts


def _decision(look: Look, decision: DecisionLine) -> tuple[Span, ...]:
    moved = [f"proposed by {decision.proposer}"] if decision.proposer else []
    moved += [f"seconded by {decision.seconder}"] if decision.seconder else []
    said = ", ".join(moved)
    spans = [Span(decision.text, look.strong)]
    if said:
        spans.append(Span(f"\n{sentence(said)}", look.quiet))
    if decision.section17 is not None:
        spans.append(Span("\nSection 17: ", look.label))
        spans.append(
            Span(decision.section17, look.body)
            if decision.section17
            else Span("no statement was recorded.", look.quiet)
        )
    return tuple(spans)


def _action(look: Look, action: ActionLine) -> tuple[Span, ...]:
    owner = action.owner or "no owner"
    return (Span(action.text, look.body), Span(f"\n{owner}, {due(action)}", look.strong))


def _noted(look: Look, label: str, number: str, text: tuple[Span, ...]) -> Part:
    accent = Style(look.strong.size, look.strong.leading, True, False, look.accent)
    if not look.aside:
        lead = f"{label} {number}: " if number else f"{label}: "
        return Paragraph((Span(lead, accent), *text), look.body, before=8.0, after=4.0)
    aside: Text = (Span(label, accent), *((Span(f"\n{number}", look.small),) if number else ()))
    return Paragraph(
        text,
        look.body,
        aside=aside,
        aside_style=accent,
        indent=look.aside + look.gutter,
        gutter=look.gutter,
        before=4.0,
        after=4.0,
    )


def _next(look: Look, paper: MinutesPaper) -> list[Part]:
    upcoming = paper.next_meeting
    said = "To be arranged" if upcoming is None else when(upcoming)
    place = where(upcoming) if upcoming is not None else ""
    heading = furniture.heading(look, f"Date of next {paper.letterhead.words.meeting}")
    return [
        heading,
        Paragraph(said, look.strong, keep_next=bool(place)),
        *([Paragraph(place, look.body)] if place else []),
    ]
