"""The detail of a forum or another body: facts, offices, meetings of the year, members, supporters, states."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from cspdesk.domain.bodies import StateRow, SupportRow, VenueRow
from cspdesk.domain.body_file import BodyFile, groups
from cspdesk.domain.dates import say_clock, say_date, say_date_short, say_length
from cspdesk.domain.kinds import BodyKind, MeetingState, RoleKind
from cspdesk.domain.people import RoleRow
from cspdesk.domain.priorities import PriorityRow
from cspdesk.domain.standing import MetOn
from cspdesk.domain.structure import KIND_WORDS, STATE_WORDS
from cspdesk.ui import icons, parts
from cspdesk.ui.bodies.body_parts import OFFICE_WORDS
from cspdesk.ui.bodies.forum_chips import state_chip, year_chip
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.desk import Desk
from cspdesk.ui.link_lines import Line, LinkLines
from cspdesk.ui.parts import DetailPanel

_MEETING_WORDS = {
    MeetingState.PLANNED: "planned",
    MeetingState.PAPERS_OUT: "papers out",
    MeetingState.OPEN: "open",
    MeetingState.CLOSED: "held",
    MeetingState.CANCELLED: "cancelled",
}


class ForumDetail(DetailPanel):
    """Signal `asked(verb, key)`: what the person wants done; the page does it."""

    asked = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        for words, icon, verb in (
            ("Change…", "edit", "change"),
            ("State…", "flag", "state"),
            ("Sheet", "print", "sheet"),
        ):
            self.add_button(self._button(words, icon, verb))
        self.meetings = self._lines("Meetings")
        for icon, words, verb in (
            ("chevron-left", "Year before", "year_before"),
            ("chevron-right", "Year after", "year_after"),
        ):
            self._last.add_button(self._tool(icon, words, verb))
        self._meetings_section = self._last
        self.members = self._lines("Members", "Add…", "member")
        self._members_section = self._last
        self.priorities = self._lines("Local priorities", "Set…", "priorities")
        self._priorities_section = self._last
        self.supports = self._lines("Supporting agencies", "Add…", "support")
        self.states = self._lines("History")

    def _lines(self, title: str, words: str = "", verb: str = "") -> LinkLines:
        lines = LinkLines()
        lines.asked.connect(self.asked)
        self._last = self.add_section(title, lines)
        if verb:
            made = parts.button(words, self._on_button, "quiet", "plus" if words == "Add…" else "")
            made.setProperty("verb", verb)
            made.setAccessibleName(f"{words.strip('…')} {title.lower()}")
            self._last.add_button(made)
        return lines

    def _button(self, words: str, icon: str, verb: str) -> QPushButton:
        made = parts.button(words, self._on_button, "", icon)
        made.setProperty("verb", verb)
        return made

    def _tool(self, icon: str, words: str, verb: str) -> QToolButton:
        made = QToolButton()
        icons.put(made, icon)
        made.setAccessibleName(words)
        made.setToolTip(words)
        made.setProperty("verb", verb)
        made.clicked.connect(self._on_button)
        return made

    def _on_button(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.asked.emit(sender.property("verb"), None)

    # -- showing

    def show_file(self, file: BodyFile) -> None:
        """Shows everything of one body."""
        body = file.body
        kind = body.word_body or KIND_WORDS[body.kind]
        if body.kind is BodyKind.FORUM and not body.word_body:
            kind = self._desk.services.context.partnership.word_forum or kind
        self.set_head(body.name, f"{body.code}  ·  {kind}", state_chip(body.state))
        self.facts.set_facts(self._facts(file))
        self._meetings_section.set_title(f"Meetings {file.year.year.label}")
        self.meetings.set_lines(list(self._meeting_lines(file)))
        count = len(file.members)
        self._members_section.set_title(f"Members  {count}" if count else "Members")
        self.members.set_lines(list(_member_lines(file)))
        self._priorities_section.setVisible(body.kind is BodyKind.FORUM)
        self.priorities.set_lines([_priority(priority) for priority in file.priorities])
        self.supports.set_lines([self._support(support) for support in file.supports])
        self.states.set_lines([*map(_state, reversed(file.states)), *_past_offices(file)])

    def _facts(self, file: BodyFile) -> list[tuple[str, str | QWidget]]:
        body = file.body
        usual = [say_clock(body.usual_start) if body.usual_start else ""]
        usual.append(say_length(body.usual_minutes) if body.usual_minutes else "")
        when = ", ".join(part for part in (body.cadence, *usual) if part)
        ends = f"{say_date(body.expected_end)}" if body.expected_end else ""
        note = ("asked for: say what came of it" if file.closing_due else "") or body.closing_note
        return [
            *((OFFICE_WORDS[kind], self._office(file, kind)) for kind in _offices(file)),
            ("Meets", when or "no rule yet: Change…"),
            ("At", self._venue(file.venue)),
            ("A year", _bounds(body.min_meetings, body.max_meetings)),
            ("Quorum", f"{body.quorum} members" if body.quorum is not None else ""),
            ("Reviewed", _every(body.review_months)),
            ("Stands below", file.parent),
            ("Wards", body.wards),
            ("Postcodes", body.postcodes),
            ("Expected end", ends),
            ("Closing note", note),
            ("Open actions", self._actions(file)),
            ("Purpose", body.purpose),
            ("Note", body.note),
        ]

    def _venue(self, venue: VenueRow | None) -> str | QWidget:
        if venue is None:
            return "no usual venue"
        return self._link(Line(venue.name, venue.address.replace("\n", ", "), "venue", venue.id))

    def _actions(self, file: BodyFile) -> str | QWidget:
        if not file.open_actions:
            return "none"
        late = f"{file.overdue_actions} overdue" if file.overdue_actions else ""
        return self._link(Line(str(file.open_actions), late, "actions", file.body.id))

    def _link(self, line: Line) -> LinkLines:
        made = LinkLines()
        made.set_lines([line])
        made.asked.connect(self.asked)
        return made

    def _office(self, file: BodyFile, kind: RoleKind) -> QWidget:
        today = self._desk.today()
        role = next((r for r in file.roles if r.kind is kind and r.holds(today)), None)
        coming = next((r for r in file.roles if r.kind is kind and r.from_day and r.from_day > today), None)
        said = [f"since {say_date_short(role.from_day)}" if role is not None and role.from_day else ""]
        if coming is not None and coming.from_day is not None:
            said.append(f"{coming.person} from {say_date_short(coming.from_day)}")
        name = role.person if role is not None else "vacant"
        chip = Chip("vacant", Tone.WARN) if role is None and kind is RoleKind.CHAIR else None
        beside = "; ".join(part for part in said if part)
        return self._link(Line("Set…" if chip else name, beside, "office", kind, chip))

    def _meeting_lines(self, file: BodyFile) -> Iterable[Line]:
        year = file.year
        yield Line(year.words, chip=year_chip(year))
        if year.gap_words:
            yield Line(year.gap_words, look="note")
        for met in sorted((*year.held, *year.cancelled, *year.to_come), key=_by_day):
            yield Line(
                say_date(met.day, self._desk.today()), _MEETING_WORDS[met.state], "meeting", met.meeting_id
            )

    def _support(self, support: SupportRow) -> Line:
        today = self._desk.today()
        if support.to_day is not None and support.to_day < today:
            return Line(support.agency, f"until {say_date_short(support.to_day)}", look="soft")
        since = f"since {say_date_short(support.from_day)}" if support.from_day else ""
        return Line(support.agency, since, "end_support", support.id)


def _offices(file: BodyFile) -> list[RoleKind]:
    """The offices worth a line: those held ever, a chair always, and a forum's three."""
    held = {role.kind for role in file.roles}
    usual = set(OFFICE_WORDS) - {RoleKind.SECRETARY} if file.body.kind is BodyKind.FORUM else {RoleKind.CHAIR}
    return [kind for kind in OFFICE_WORDS if kind in held | usual]


def _priority(priority: PriorityRow) -> Line:
    told = (
        f"{say_date_short(priority.progress_on)}: {priority.progress}"
        if priority.progress_on
        else "no progress yet"
    )
    return Line(priority.title, told, "priority", priority.id)


def _state(state: StateRow) -> Line:
    since = f"from {say_date_short(state.from_day)}" if state.from_day else "as long as known"
    said = ": ".join(part for part in (since, state.reason) if part)
    return Line(STATE_WORDS[state.state], said, "edit_state", state.id)


def _past_offices(file: BodyFile) -> Iterable[Line]:
    for role in file.roles:
        if role.kind in OFFICE_WORDS and role.to_day is not None:
            begin = f"{say_date_short(role.from_day)} " if role.from_day else ""
            yield Line(
                role.person, f"{OFFICE_WORDS[role.kind].lower()}, {begin}to {say_date_short(role.to_day)}"
            )


def _member_lines(file: BodyFile) -> Iterable[Line]:
    if not file.members:
        yield Line("Nobody yet: councillors, parish councils, partners, residents.", look="soft")
    for category, members in groups(file.members):
        if category or len(groups(file.members)) > 1:
            yield Line(f"{category or 'Without a category'}  {len(members)}", look="label")
        for role in members:
            yield Line(role.person or role.agency, _beside(role), "edit_member", role.id)


def _beside(role: RoleRow) -> str:
    substitute = "substitute" if role.kind is RoleKind.SUBSTITUTE else ""
    return ", ".join(part for part in (role.agency if role.person else "", substitute) if part)


def _bounds(least: int | None, most: int | None) -> str:
    if least is None and most is None:
        return ""
    if least is None or most is None:
        return f"at least {least} meetings" if least is not None else f"at most {most} meetings"
    return f"{least} meetings" if least == most else f"{least} to {most} meetings"


def _every(months: int | None) -> str:
    return "" if months is None else "every month" if months == 1 else f"every {months} months"


def _by_day(met: MetOn) -> str:
    return met.day.isoformat()
