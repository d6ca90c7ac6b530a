"""One forum on a sheet: who leads it, where and how often it meets, who belongs to it."""

from cspdesk.documents.kit import furniture
from cspdesk.documents.kit.parts import Columns, Paragraph, Part
from cspdesk.documents.kit.text import Text
from cspdesk.documents.made import Made
from cspdesk.documents.page import Look
from cspdesk.documents.phrases import as_at, counted, sentence, with_agency
from cspdesk.domain.dates import say_date
from cspdesk.domain.papers.common import PaperOptions
from cspdesk.domain.papers.lists import ForumSheetPaper, MeetingDate, MemberCategory


def build(paper: ForumSheetPaper, options: PaperOptions, look: Look) -> Made:
    del options
    kind = " · ".join(each for each in (paper.kind, paper.code) if each)
    parts = furniture.title_block(look, kind, paper.name, (as_at(paper.made_on),))
    parts += furniture.facts(look, _facts(paper))
    if paper.members:
        parts.append(furniture.heading(look, "Members"))
        parts += _members(look, paper.members)
    parts += _dates(look, paper)
    return Made(parts, f"{paper.name}, forum sheet", f"Forum sheet · {paper.name}")


def _facts(paper: ForumSheetPaper) -> list[tuple[str, Text]]:
    words = paper.letterhead.words
    state = ": ".join(each for each in (paper.state, paper.state_reason) if each)
    actions = f"{counted(paper.open_actions, 'action')} open, {paper.overdue_actions:,} overdue"
    return [
        ("State", state),
        ("Chair", paper.chair or "vacant"),
        ("Vice-chair", paper.vice_chair or "vacant"),
        (words.officer, paper.officer or "vacant"),
        ("Meets at", ", ".join(each for each in (paper.venue, paper.venue_address) if each)),
        ("How often", "; ".join(each for each in (sentence(paper.cadence), _bounds(paper)) if each)),
        ("Quorum", counted(paper.quorum, "member") if paper.quorum is not None else ""),
        ("Supported by", ", ".join(paper.supporters)),
        ("Wards", ", ".join(paper.wards)),
        ("Postcodes", ", ".join(paper.postcodes)),
        ("Actions", actions),
    ]


def _bounds(paper: ForumSheetPaper) -> str:
    least, most = paper.meetings_min, paper.meetings_max
    if least is None and most is None:
        return ""
    if least is not None and most is not None:
        said = str(least) if least == most else f"{least} to {most}"
    else:
        said = f"at least {least}" if least is not None else f"at most {most}"
    return f"{said} {paper.letterhead.words.many('meeting')} a year"


def _members(look: Look, categories: tuple[MemberCategory, ...]) -> list[Part]:
    pairs: list[tuple[str, Text]] = [
        (category.category, "\n".join(with_agency(each) for each in category.members))
        for category in categories
    ]
    return furniture.facts(look, pairs)


def _dates(look: Look, paper: ForumSheetPaper) -> list[Part]:
    many = sentence(paper.letterhead.words.many("meeting"))
    year = f", {paper.year}" if paper.year else ""
    held, planned = _list(look, paper.held), _list(look, paper.planned)
    titles = (f"{many} held{year}", f"{many} planned")
    if look.large:
        return [furniture.heading(look, titles[0]), *held, furniture.heading(look, titles[1]), *planned]
    sides = [
        [furniture.heading(look, titles[0], before=0), *held],
        [furniture.heading(look, titles[1], before=0), *planned],
    ]
    return [Columns(sides, [1, 1], gutter=look.gutter * 2, before=look.gap * 1.7)]


def _list(look: Look, dates: tuple[MeetingDate, ...]) -> list[Part]:
    if not dates:
        return [Paragraph("none", look.quiet)]
    lines: list[Part] = []
    for each in dates:
        told = ", ".join(part for part in (say_date(each.date), each.words, each.note) if part)
        lines.append(Paragraph(told, look.body))
    return lines
