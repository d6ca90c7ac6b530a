"""Questions typed one a line: the words, then after a stroke what may be answered."""

from cspdesk.domain.activity_kinds import AnswerForm
from cspdesk.errors import Refused
from cspdesk.services.surveys import Asked

HOW = (
    "After a stroke comes what may be answered: “Do you feel safe here? | yes/no”, “How safe? | 1-5”,"
    " “What worries you most? | litter / speeding / noise”; a star before the choices lets people tick several;"
    " “| number” takes a figure; without a stroke they write in their own words."
)
_FORMS = {"yes/no": AnswerForm.YES_NO, "1-5": AnswerForm.SCALE, "number": AnswerForm.NUMBER}


def read_questions(text: str) -> list[Asked]:
    """The questions of some lines, empty ones left out. Raises Refused for choices of fewer than two."""
    return [_read(line) for line in text.splitlines() if line.strip()]


def _read(line: str) -> Asked:
    words, stroke, rest = line.partition("|")
    text, said = words.strip(), rest.strip()
    if not text:
        raise Refused("A line begins with the question: type its words before the stroke.")
    if not stroke or not said:
        return Asked(text, AnswerForm.WORDS)
    known = _FORMS.get(said.replace(" ", "").casefold())
    if known is not None:
        return Asked(text, known)
    choices = tuple(part.strip() for part in said.removeprefix("*").split("/") if part.strip())
    if len(choices) < 2:
        raise Refused(f"“{text}” has one choice alone: part them by strokes, such as litter / noise.")
    return Asked(text, AnswerForm.MANY if said.startswith("*") else AnswerForm.ONE, choices)
