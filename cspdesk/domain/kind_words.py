"""What the kinds of record are called in a sentence, one and many."""

from collections.abc import Mapping

from cspdesk.domain.kinds import Kind

_SAID: dict[Kind, tuple[str, str]] = {
    Kind.PARTNERSHIP: ("office setting", "office settings"),
    Kind.CLOSURE: ("closed day", "closed days"),
    Kind.BODY: ("forum or group", "forums and groups"),
    Kind.BODY_STATE: ("state of a forum", "states of forums"),
    Kind.SUPPORT: ("support of a forum", "supports of forums"),
    Kind.AGENCY: ("partner", "partners"),
    Kind.PERSON: ("person", "people"),
    Kind.ROLE: ("role or membership", "roles and memberships"),
    Kind.ALIAS: ("other name", "other names"),
    Kind.MEETING_BODY: ("forum of a meeting", "forums of meetings"),
    Kind.MEETING_NEED: ("need of a meeting", "needs of meetings"),
    Kind.TEMPLATE: ("agenda template", "agenda templates"),
    Kind.TEMPLATE_ITEM: ("item of a template", "items of templates"),
    Kind.ATTENDANCE: ("line of a register", "lines of registers"),
    Kind.ACTION_NOTE: ("note on an action", "notes on actions"),
    Kind.ACTION_CARRY: ("action carried", "actions carried"),
    Kind.CORRECTION: ("correction of minutes", "corrections of minutes"),
    Kind.DISPATCH: ("sending of papers", "sendings of papers"),
    Kind.ATTACHMENT: ("picture or file", "pictures and files"),
    Kind.SPELLING: ("word of the dictionary", "words of the dictionary"),
    Kind.ISSUE_CLOCK: ("promise to answer", "promises to answer"),
    Kind.CLOCK_EXTENSION: ("longer promise", "longer promises"),
    Kind.ISSUE_STEP: ("step of an issue", "steps of issues"),
    Kind.ISSUE_VOICE: ("voice on an issue", "voices on issues"),
    Kind.ISSUE_MEETING: ("issue at a meeting", "issues at meetings"),
    Kind.FEEDBACK: ("telling of an answer", "tellings of answers"),
    Kind.SIGNED_PERIOD: ("period signed off", "periods signed off"),
    Kind.PRIORITY_NOTE: ("note on a priority", "notes on priorities"),
    Kind.STANDARD_FIGURE: ("figure of a standard", "figures of standards"),
    Kind.ACTIVITY: ("activity", "activities"),
    Kind.ACTIVITY_KIND: ("kind of activity", "kinds of activity"),
    Kind.ACTIVITY_DAY: ("day of an activity", "days of activities"),
    Kind.ACTIVITY_COUNT: ("count of an activity", "counts of activities"),
    Kind.ACTIVITY_AGENCY: ("partner in an activity", "partners in activities"),
    Kind.ACTIVITY_MEETING: ("meeting of an activity", "meetings of activities"),
    Kind.ACTIVITY_TAKER: ("person in an activity", "people in activities"),
    Kind.REPLY: ("reply to a question", "replies to questions"),
    Kind.PUBLICATION_ISSUE: ("issue in a publication", "issues in publications"),
    Kind.TEXT_BLOCK: ("block of text", "blocks of text"),
    Kind.MESSAGE_CHANNEL: ("channel of a message", "channels of messages"),
    Kind.HELD_PERIOD: ("pre-election period", "pre-election periods"),
    Kind.FORMAT_REQUEST: ("request for a format", "requests for formats"),
    Kind.PLAN_PRIORITY: ("priority of the plan", "priorities of the plan"),
    Kind.PLAN_LINE: ("line of the plan", "lines of the plan"),
    Kind.LINE_PARTNER: ("partner of a line", "partners of lines"),
    Kind.LINE_FEED: ("feed of a line", "feeds of lines"),
    Kind.PLAN_NOTE: ("note in the plan", "notes in the plan"),
    Kind.PLAN_CHANGE: ("change of the plan", "changes of the plan"),
    Kind.PLAN_RESOURCE: ("resource of the plan", "resources of the plan"),
    Kind.INDICATOR_NAME: ("name of an indicator", "names of indicators"),
    Kind.INDICATOR_PARTNER: ("partner of an indicator", "partners of indicators"),
    Kind.INDICATOR_TARGET: ("target", "targets"),
    Kind.MATRIX: ("issues matrix", "issues matrices"),
    Kind.MATRIX_ROW: ("row of a matrix", "rows of matrices"),
    Kind.RISK_REVIEW: ("review of a risk", "reviews of risks"),
    Kind.CHECK_SHEET: ("check", "checks"),
    Kind.CHECK_ITEM: ("line of a check", "lines of checks"),
    Kind.ENTRY: ("entry of a register", "entries of registers"),
    Kind.ENTRY_PARTY: ("party of an entry", "parties of entries"),
    Kind.ENTRY_STEP: ("step of an entry", "steps of entries"),
    Kind.PACK_FIGURE: ("figure of a pack", "figures of packs"),
    Kind.GLOSSARY_TERM: ("word of the glossary", "words of the glossary"),
}
_FIRST = (
    Kind.MEETING, Kind.AGENDA_ITEM, Kind.ATTENDANCE, Kind.DECISION, Kind.ACTION, Kind.ISSUE, Kind.PERSON, Kind.AGENCY,
    Kind.ACTIVITY, Kind.BODY,
)  # fmt: skip
"""What people ask for first, in every list by kind."""


def one(kind: Kind) -> str:
    """A single record of a kind: "action"."""
    return _SAID[kind][0] if kind in _SAID else kind.value.replace("_", " ")


def many(kind: Kind) -> str:
    """Records of a kind: "actions"."""
    return _SAID[kind][1] if kind in _SAID else f"{one(kind)}s"


def counted(kind: Kind, count: int) -> str:
    """'1 action', '1,214 actions'."""
    return f"{count:,} {one(kind) if count == 1 else many(kind)}"


def in_order(counts: Mapping[Kind, int]) -> list[tuple[Kind, int]]:
    """Kinds and their counts, what people ask for first before, then the most."""
    return sorted(counts.items(), key=_place)


def _place(pair: tuple[Kind, int]) -> tuple[int, int, str]:
    kind, count = pair
    return _FIRST.index(kind) if kind in _FIRST else len(_FIRST), -count, kind.value
