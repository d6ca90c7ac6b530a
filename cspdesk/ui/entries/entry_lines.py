"""What the detail of an entry says of each thing that hangs on it, as lines that open or change it."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.dates import say_date, say_date_short
from cspdesk.domain.entries import Entry, state_on
from cspdesk.domain.entry_rows import FileRow, LineRow
from cspdesk.domain.history import HistoryLine
from cspdesk.domain.kinds import ActionState, Kind
from cspdesk.domain.meetings import MeetingRow
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.entries.entry_columns import state_chip
from cspdesk.ui.link_lines import Line

_MOST_MEETINGS, _LONGEST = 12, 30
_KINDS = {Kind.ENTRY_PARTY: "party", Kind.ENTRY_STEP: "step"}


def short(words: str, most: int = _LONGEST) -> str:
    """Words that leave room for what stands beside them."""
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"


def party_lines(entry: Entry) -> list[Line]:
    spec = entry.spec.parties
    if spec is None:
        return []
    return [
        Line(
            short(party.name),
            ", ".join(p for p in (say_date_short(party.on_day) if party.on_day else "", party.note) if p),
            "party",
            party.id,
            Chip(spec.done, Tone.GOOD) if party.on_day else Chip(spec.open, Tone.WARN),
        )
        for party in entry.parties
    ]


def step_lines(entry: Entry, today: dt.date) -> list[Line]:
    """The steps in their order; arrivals and statuses the newest first."""
    spec = entry.spec.steps
    if spec is None:
        return []
    steps = entry.steps if spec.body else tuple(reversed(entry.steps))
    waits = entry.waits
    found = []
    for step in steps:
        day = (
            say_date_short(step.on_day)
            if step.on_day
            else f"by {say_date_short(step.due)}"
            if step.due
            else ""
        )
        words = step.body if spec.body else day or step.text
        rest = [part for part in (step.text if words != step.text else "", step.outcome) if part]
        late = step.on_day is None and step.due is not None and step.due < today
        chip = None
        if spec.body and step.on_day is not None:
            chip = Chip("Dealt with", Tone.GOOD)
        elif step.on_day is None:
            chip = (
                Chip("Late", Tone.BAD)
                if late
                else Chip("Here now" if step is waits else "To come", Tone.INFO)
            )
        soft = "" if spec.body else ", ".join(rest)
        found.append(Line(short(words) or "No group said", soft, "step", step.id, chip))
        if spec.body and (day or rest):
            found.append(Line(", ".join(part for part in (day, ": ".join(rest)) if part), look="small"))
    return found


def action_lines(actions: Iterable[ActionRow], today: dt.date) -> list[Line]:
    return [
        Line(
            action.ref,
            ", ".join(part for part in (action.text, action.owner) if part),
            "action",
            action.id,
            Chip("Overdue", Tone.BAD)
            if action.days_overdue(today)
            else Chip("Open", Tone.INFO)
            if action.state is ActionState.OPEN
            else Chip(action.state.value.capitalize(), Tone.GOOD),
        )
        for action in actions
    ]


def file_lines(files: Iterable[FileRow]) -> list[Line]:
    return [Line(file.name, _size(file.size), "file", file.id) for file in files]


def plan_lines(lines: Iterable[LineRow]) -> list[Line]:
    return [
        Line(line.text, ", ".join(part for part in (line.priority, line.year) if part), "line", line.id)
        for line in lines
    ]


def version_lines(versions: Sequence[Entry], shown: Entry) -> list[Line]:
    """Every version but the one shown."""
    found = []
    for place, each in enumerate(versions):
        number = len(versions) - place
        signed = f"{len(each.parties) - len(each.unsigned)} of {len(each.parties)} signed"
        since = f"in force from {say_date_short(each.row.from_day)}" if each.row.from_day else ""
        words = f"Version {number}" + (", this one" if each.id == shown.id else "")
        verb = "" if each.id == shown.id else "version"
        soft = ", ".join(part for part in (since, signed) if part)
        found.append(Line(words, soft, verb, each.id, state_chip(each)))
    return found


def meeting_lines(entry: Entry, meetings: Iterable[MeetingRow]) -> list[Line]:
    """How a watched line stood at each meeting of its group, the latest first."""
    latest = sorted(meetings, key=_day, reverse=True)[:_MOST_MEETINGS]
    return [
        Line(
            say_date_short(meeting.day),
            state_on(entry, meeting.day) or "not kept then",
            "meeting",
            meeting.id,
        )
        for meeting in latest
    ]


def history_lines(entry: Entry, lines: Iterable[HistoryLine], today: dt.date) -> list[Line]:
    """One line for each change that was made at once, the newest first."""
    units: dict[object, HistoryLine] = {}
    changed: dict[object, list[str]] = {}
    for line in lines:
        units.setdefault(line.unit_id, line)
        said = _field(entry, line)
        if said and said not in changed.setdefault(line.unit_id, []):
            changed[line.unit_id].append(said)
    return [
        Line(
            say_date(line.at.astimezone().date(), today),
            ", ".join(part for part in (_words(line, changed.get(unit, [])), line.person) if part),
        )
        for unit, line in units.items()
    ]


def _words(line: HistoryLine, fields: list[str]) -> str:
    words = line.words[:1].upper() + line.words[1:]
    # A unit that is named by the new state says it already.
    told = [
        field for field in fields if field.partition(": ")[2] not in words.casefold() or ": " not in field
    ]
    return f"{words} ({', '.join(told[:4])})" if told else words


def _field(entry: Entry, line: HistoryLine) -> str:
    if line.kind in _KINDS or not line.field:
        return ""
    label = entry.spec.label(line.field)
    state = _UNQUOTED.get(line.field)
    if state and line.new:
        return f"{label.lower()}: {entry.spec.state(line.new.strip(chr(34))).words.lower()}"
    return label.lower()


_UNQUOTED: Mapping[str, bool] = {"state": True}


def _size(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB" if size >= 1_000_000 else f"{max(size // 1000, 1)} kB"


def _day(meeting: MeetingRow) -> dt.date:
    return meeting.day
