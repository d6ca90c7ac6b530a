"""Papers to be filled in by hand: questionnaire, ballot of a forum, score sheet of an action day."""

from uuid import UUID

from cspdesk.domain.activities import score_changes
from cspdesk.domain.activity_kinds import AnswerForm, SurveyKind
from cspdesk.domain.dates import say_date_long
from cspdesk.domain.kinds import Audience
from cspdesk.domain.papers.forms import FormPaper, FormQuestion, ScoreLine, ScoreSheetPaper
from cspdesk.domain.surveys import QuestionRow
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.papers import common
from cspdesk.services.papers.areas import body_of
from cspdesk.services.papers.registry import Wanted

# The signs of plan 4's evaluations, while an office has none of its own.
USUAL_SIGNS = (
    "Litter",
    "Graffiti",
    "Fly-tipping",
    "Dog fouling",
    "Broken glass or needles",
    "Abandoned vehicles",
    "Broken lights, signs or fences",
    "Boarded-up or empty buildings",
)
_SCALE = "0 none, 1 little, 2 some, 3 much, 4 very much"
_MOST_CHOICES = 12
MOST_COPIES = 500
"""Numbered papers in one file."""
_NAMELESS = "Please do not write your name on this paper: nobody is named."


def questionnaire(context: Context, ref: UUID | None, wanted: Wanted) -> FormPaper:
    """A questionnaire as it is set up: the one chosen, else the newest of the event, or of all.

    Raises Refused when there is none.
    """
    surveys = context.store.surveys
    chosen = str(wanted.options.get("survey") or "")
    found = [row for row in surveys.all(activity_id=ref) if not chosen or str(row.id) == chosen]
    if not found:
        raise Refused("There is no questionnaire to print yet: set one up under Outreach & events.")
    survey = found[0]
    names = common.Names(context, context.today(), Audience.PUBLIC)
    activity = context.store.activities.get(survey.activity_id) if survey.activity_id is not None else None
    body = context.store.bodies.get(survey.body_id, context.today()) if survey.body_id is not None else None
    where = [] if activity is None else [say_date_long(activity.from_day), names.text(activity.place)]
    return FormPaper(
        common.letterhead(context, body),
        context.today(),
        names.text(survey.title),
        tuple(_question(row, names) for row in surveys.questions(survey.id)),
        kind="Ballot paper" if survey.kind is SurveyKind.BALLOT else "Questionnaire",
        occasion=", ".join(part for part in where if part),
        intro="\n".join(part for part in (names.text(survey.intro), _NAMELESS) if part),
        thanks="Thank you. Please hand it in before you go.",
        number=int(wanted.options.get("number") or 0),
        copies=_copies(wanted),
    )


def _copies(wanted: Wanted) -> int:
    copies = int(wanted.options.get("copies") or 1)
    if copies > MOST_COPIES:
        raise Refused(
            f"One file holds {MOST_COPIES} papers at most: make a second one from the next number on."
        )
    return max(copies, 1)


def _question(row: QuestionRow, names: common.Names) -> FormQuestion:
    """A question with its choices; of a scale the words of its two ends."""
    choices = (one_line(line) for line in row.choices.splitlines() if line.strip())
    return FormQuestion(names.text(row.text), row.form, tuple(names.text(choice) for choice in choices))


def ballot(context: Context, ref: UUID | None, wanted: Wanted) -> FormPaper:
    """The paper to choose a forum's priorities: the choices typed, else its open issues, the newest first."""
    body = body_of(context, ref)
    names = common.Names(context, context.today(), Audience.PUBLIC)
    typed = [one_line(line) for line in str(wanted.options.get("choices") or "").split("\n")]
    choices = [line for line in typed if line]
    if not choices:
        found = context.store.issues.all(body_id=body.id)
        waiting = [issue for issue in found if not issue.answered and common.for_everybody(issue)]
        waiting.sort(key=lambda issue: issue.raised_on, reverse=True)
        choices = [issue.words for issue in waiting[:_MOST_CHOICES]]
    ranking = str(wanted.options.get("how") or "ranking") == "ranking"
    question = FormQuestion(
        "What should we work on first?",
        AnswerForm.RANK if ranking else AnswerForm.MANY,
        tuple(names.text(choice) for choice in choices),
    )
    return FormPaper(
        common.letterhead(context, body),
        context.today(),
        f"{body.name}: choose our priorities",
        (question,) if choices else (),
        kind="Ballot paper",
        occasion=names.text(str(wanted.options.get("occasion") or "")),
        intro=_NAMELESS if ranking else f"Tick three at most. {_NAMELESS}",
        thanks="Thank you. Please hand it in before you go.",
        number=int(wanted.options.get("number") or 0),
        copies=_copies(wanted),
        ref=body.code,
    )


def scores(context: Context, ref: UUID | None, wanted: Wanted) -> ScoreSheetPaper:
    """The signs of an action day with their scores, or a sheet to write on while none is scored."""
    activity = None if ref is None else context.store.activities.get(ref)
    if activity is None:
        raise Refused("That activity is not in this store: look for it under Outreach & events.")
    names = common.Names(context, activity.from_day, wanted.audience)
    changes = score_changes(context.store.activities.counts(activity.id))
    blank = not changes or bool(wanted.options.get("blank", False))
    signs = [change.category for change in changes] or list(USUAL_SIGNS)
    lines = (
        tuple(ScoreLine(names.text(sign)) for sign in signs)
        if blank
        else tuple(ScoreLine(names.text(c.category), c.before, c.after) for c in changes)
    )
    return ScoreSheetPaper(
        common.letterhead(context),
        context.today(),
        names.text(activity.title),
        lines,
        say_date_long(activity.from_day),
        names.text(activity.place),
        _SCALE if blank else "",
        4 if blank else 0,
    )
