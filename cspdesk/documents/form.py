"""Questionnaire and ballot on paper: boxes to tick, scales, boxes for places and lines for words."""

from collections.abc import Sequence
from copy import copy

from cspdesk.documents import page
from cspdesk.documents.kit import furniture
from cspdesk.documents.kit.parts import BULLET, Columns, Drawing, Paragraph, Part, Stack
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.sheet import Sheet
from cspdesk.documents.kit.text import Span, Text, width_of
from cspdesk.documents.made import Made
from cspdesk.documents.page import INK, QUIET, Look, Style
from cspdesk.domain.activity_kinds import AnswerForm
from cspdesk.domain.papers.common import PaperOptions
from cspdesk.domain.papers.forms import FormPaper, FormQuestion

_BOX = "☐"
_SCALE = 5
_WORD_LINES = 3
_SHORT_CHOICES = 5
_YES_NO = ("Yes", "No")
_SAYS = {
    AnswerForm.ONE: "Tick one.",
    AnswerForm.MANY: "Tick all that are true for you.",
    AnswerForm.RANK: "Write 1 beside what matters most to you, 2 beside the next, and so on.",
}


def build(paper: FormPaper, options: PaperOptions, look: Look) -> Made:
    del options
    number = (
        f"Paper number {paper.number}" if paper.number else "Paper number ________ (the office fills this in)"
    )
    parts = furniture.title_block(look, paper.kind, paper.title, (paper.occasion,))
    if paper.intro:
        parts.append(Paragraph(paper.intro, look.prose))
    for place, question in enumerate(paper.questions, 1):
        parts += _question(look, question, question.number or str(place))
    if not paper.questions:
        parts.append(Paragraph("There are no questions yet.", look.body))
    if paper.thanks:
        parts.append(Paragraph(paper.thanks, look.strong, before=look.gap * 1.6))
    parts.append(Paragraph(number, look.small, before=look.gap))
    told = f" · paper {paper.number}" if paper.number else ""
    return Made(parts, f"{paper.kind}, {paper.title}", f"{paper.kind} · {paper.title}{told}")


def _question(look: Look, question: FormQuestion, number: str) -> list[Part]:
    """The question with its answer, on one page where one holds both."""
    indent = look.item.size * 2
    style = Style(look.item.size, look.item.leading, True, False, look.accent)
    asked = Paragraph(
        question.text,
        look.item,
        role=Role.HEADING,
        aside=number,
        aside_style=style,
        indent=indent,
        keep_next=True,
    )
    parts: list[Part] = [asked]
    told = _SAYS.get(question.form, "")
    if told:
        parts.append(Paragraph(told, look.small, indent=indent, keep_next=True))
    answer = _answer(look, question, indent)
    if answer:
        answer[0].before = max(answer[0].before, look.gap * 0.3)
    return [Stack([*parts, *answer], before=look.gap * 1.5)]


def _answer(look: Look, question: FormQuestion, indent: float) -> list[Part]:
    form = question.form
    if form is AnswerForm.YES_NO:
        return _ticks(look, _YES_NO, indent)
    if form in (AnswerForm.ONE, AnswerForm.MANY):
        return _ticks(look, question.choices, indent)
    if form is AnswerForm.SCALE:
        return [_scale(look, question.choices, indent)]
    if form is AnswerForm.RANK:
        return [
            _Boxed(look, f"{number}", choice, indent) for number, choice in enumerate(question.choices, 1)
        ]
    if form is AnswerForm.NUMBER:
        return [_Boxed(look, "", "", indent, wide=4.0)]
    return [_lines(look, indent)]


def _ticks(look: Look, choices: Sequence[str], indent: float) -> list[Part]:
    """A box and a choice with its number, by which papers are keyed in; many short ones stand in two columns."""
    ticks = [_tick(look, f"{number}", choice) for number, choice in enumerate(choices, 1)]
    half = (look.measure - indent) / 2 - look.gutter
    short = all(width_of(choice, look.body) < half - look.body.size * 4 for choice in choices)
    if len(choices) > _SHORT_CHOICES and short and not look.large:
        middle = (len(choices) + 1) // 2
        columns = Columns([ticks[:middle], ticks[middle:]], [1, 1], gutter=look.gutter)
        return [Stack([columns], indent=indent)]
    return [Stack([tick], indent=indent) for tick in ticks]


def _numbered(look: Look, number: str, words: str, style: Style) -> Text:
    """Words and, small and grey behind them, the number that is keyed in for them."""
    if not number or look.large:
        return words
    return (
        Span(words, style),
        Span(f"\u00a0\u00a0{number}", Style(look.small.size * 0.85, style.leading, colour=QUIET)),
    )


def _tick(look: Look, number: str, choice: str) -> Part:
    style = Style(look.body.size, look.body.leading * 1.15)
    mark = Style(look.body.size * 1.45, look.body.leading * 1.15, colour=INK)
    wide = look.body.size * 2.1
    return Paragraph(
        _numbered(look, number, choice, style),
        style,
        aside=_BOX,
        aside_style=mark,
        indent=wide,
        gutter=wide - mark.size * 0.95,
        before=1.5,
    )


def _scale(look: Look, choices: Sequence[str], indent: float) -> Part:
    """Five boxes, each with its word where there are five, else between the words of the two ends."""
    box = _centred(Style(look.body.size * 1.45, look.body.leading, colour=INK))
    figures = [Paragraph(str(number), _centred(look.small)) for number in range(1, _SCALE + 1)]
    if len(choices) == _SCALE and not look.large:
        words = [Paragraph(each, _centred(look.small), balance=True) for each in choices]
        columns = [[Paragraph(_BOX, box), *under] for under in zip(figures, words, strict=True)]
        return Stack([Columns(columns, [1.0] * _SCALE, gutter=6.0)], indent=indent)
    first, last = (choices[0], choices[-1]) if len(choices) > 1 else ("", "")
    room = look.measure - indent
    wide = min(width_of(first, look.body) + 2.0, room * 0.25) if first else 1.0
    step = look.body.size * 2.6
    columns = [
        [Paragraph(first, look.body)] if first else [],
        *[[Paragraph(_BOX, box), under] for under in figures],
        [Paragraph(last, look.body)] if last else [],
    ]
    shares = [wide, *[step] * _SCALE, max(room - wide - step * _SCALE - 24.0, 1.0)]
    return Stack([Columns(columns, shares, gutter=4.0)], indent=indent)


def _centred(style: Style) -> Style:
    return Style(style.size, style.leading, style.bold, style.italic, style.colour, "centre")


class _Boxed(Part):
    """A box to write in, with words at its right."""

    def __init__(self, look: Look, number: str, words: str, indent: float, wide: float = 1.0) -> None:
        self.side = look.body.size * 1.9
        self.wide = self.side * wide
        self.indent = indent
        told = _numbered(look, number, words, look.body)
        self.words: Part = Paragraph(told, look.body)
        self.says = [Paragraph(told, look.body, aside=BULLET)] if words else ()
        self.before = 4.0

    def _room(self, width: float) -> float:
        return width - self.indent - self.wide - 9.0

    def height(self, width: float) -> float:
        return max(self.side, self.words.height(self._room(width)))

    def split(self, width: float, room: float, *, forced: bool = False) -> tuple[Part, Part] | None:
        halves = self.words.split(self._room(width), room, forced=True) if forced else None
        if halves is None:
            return None
        first = copy(self)
        first.words = halves[0]
        return first, Stack([halves[1]], indent=self.indent + self.wide + 9.0)

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        x += self.indent
        with sheet.part(Role.ARTIFACT):
            sheet.box(x, top - self.side, self.wide, self.side, INK, 0.9)
        drop = max(0.0, (self.side - self.words.height(self._room(width))) / 2)
        self.words.draw(sheet, x + self.wide + 9.0, top - drop, self._room(width))


def _lines(look: Look, indent: float) -> Part:
    step = look.body.leading * 1.75

    def draw(sheet: Sheet, x: float, top: float, width: float) -> None:
        for line in range(1, _WORD_LINES + 1):
            sheet.rule(x + indent, top - line * step, width - indent, QUIET, page.HAIRLINE)

    return Drawing(step * _WORD_LINES, draw, role=Role.ARTIFACT)
