"""The closed lists of words of plans, their lines, milestones and notes.

Values are stored: never rename one, only add.
"""

from enum import StrEnum


class PlanState(StrEnum):
    """Where a plan is in its life; a CURRENT one has been approved."""

    DRAFT = "draft"
    CURRENT = "current"
    ENDED = "ended"


class LineState(StrEnum):
    """How a commitment of a plan ended, or that it has not: done, part done, not done, or dropped."""

    OPEN = "open"
    DONE = "done"
    PART_DONE = "part_done"
    NOT_DONE = "not_done"
    DROPPED = "dropped"


class MilestoneKind(StrEnum):
    """TASK is one period of a line that repeats; MILESTONE a step on the way."""

    MILESTONE = "milestone"
    TASK = "task"


class NoteKind(StrEnum):
    """What a note on a plan, a priority, a line or an action is.

    EVIDENCE: how a priority was chosen. BARRIER: what stands in the way, told to scrutiny. EVALUATION: what
    difference it made. QUESTION: an evaluation question with the day its answer is due. COMMENT: of a forum or
    the public on a target. LESSON: to be rolled out in later years.
    """

    ACHIEVEMENT = "achievement"
    LESSON = "lesson"
    LEARNING = "learning"
    EVALUATION = "evaluation"
    VALUE_FOR_MONEY = "value_for_money"
    BARRIER = "barrier"
    EVIDENCE = "evidence"
    QUESTION = "question"
    COMMENT = "comment"


class Smart(StrEnum):
    """The five ticks of a target."""

    SPECIFIC = "specific"
    MEASURABLE = "measurable"
    ACHIEVABLE = "achievable"
    RELEVANT = "relevant"
    TIMED = "timed"


class ResourceKind(StrEnum):
    PEOPLE = "people"
    MONEY = "money"
    IN_KIND = "in_kind"
