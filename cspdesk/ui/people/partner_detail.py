"""The detail of a partner: standing, who speaks for it, its people, its places, what it owes and how it came."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from cspdesk.domain.dates import say_date
from cspdesk.domain.kinds import RoleKind
from cspdesk.domain.partners import SeatRow, Stands
from cspdesk.domain.people import PersonRow, RoleRow
from cspdesk.domain.who_came import AgencyCame
from cspdesk.services.partners import PartnerFile, PartnerLine, Supported
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.desk import Desk
from cspdesk.ui.link_lines import Line, LinkLines
from cspdesk.ui.people.people_words import (
    MARK_NAMES,
    ROLE_NAMES,
    about,
    role_words,
    span,
    standing_chip,
    standing_words,
)
from cspdesk.ui.people.record_detail import RecordDetail

_MOST_MEETINGS, _MOST_PEOPLE, _MOST_PLACES = 6, 14, 24
_SPEAKERS = {RoleKind.REPRESENTATIVE: "Senior representative", RoleKind.DEPUTY: "Deputy"}
_NOT_PLACES = (RoleKind.WORKS_FOR, RoleKind.REPRESENTATIVE, RoleKind.DEPUTY)


class PartnerDetail(RecordDetail):
    """Everything about one partner."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        buttons = (
            ("Change…", "edit", "change"),
            ("Successor…", "swap", "succeed"),
            ("Merge…", "merge", "merge"),
        )
        super().__init__(desk, buttons, parent)
        self._seats: tuple[SeatRow, ...] = ()
        self.speakers, self._speakers_section = self.add_lines("Who speaks for it", "Name…", "speaker")
        self.owed, _ = self.add_lines("Actions", "List…", "actions_paper")
        self.people, self._people_section = self.add_lines("Who works there", "Add…", "add_person", "plus")
        self.places, self._places_section = self.add_lines("Sits on and supports")
        self.teams, self._teams_section = self.add_lines("Teams")
        self.came, self._came_section = self.add_lines("Who came")

    # -- showing

    def show_file(self, file: PartnerFile, came: AgencyCame | None) -> None:
        """Shows everything of one partner; `came` counts its meetings of this plan year."""
        line, today = file.line, self._desk.today()
        self.set_head(line.agency.name, about(line), standing_chip(line.stands))
        self.facts.set_facts(self._facts(file))
        self.speakers.set_lines(list(self._speaker_lines(file)))
        self.owed.set_lines(list(_owed(line)))
        self._people_section.set_title(_counted("Who works there", len(file.people)))
        self.people.set_lines(list(_people(file.people)))
        places = [role for role in file.roles if role.kind not in _NOT_PLACES]
        now = [role for role in places if role.holds(today)]
        self._places_section.setVisible(bool(places or file.supports))
        self._places_section.set_title(_counted("Sits on and supports", len(now)))
        past = [role for role in places if not role.holds(today)]
        self.places.set_lines(
            [*map(_place, now), *map(_support, file.supports), *map(_past, past)], most=_MOST_PLACES
        )
        self._teams_section.setVisible(bool(file.teams))
        self.teams.set_lines([Line(team.name, verb="agency", key=team.id) for team in file.teams])
        self._seats = file.seats
        self.show_came(came)

    def show_came(self, came: AgencyCame | None) -> None:
        """Shows how the partner that is shown came; None while that is counted."""
        self._came_section.setVisible(bool(self._seats) or came is not None)
        self.came.set_lines(list(self._came(self._seats, came)))

    def _facts(self, file: PartnerFile) -> list[tuple[str, str | Chip | QWidget]]:
        agency, line = file.line.agency, file.line
        before = ", ".join(each.name for each in file.before)
        after = ""
        if agency.successor_id is not None:
            last = f", until {say_date(agency.responsible_to)}" if agency.responsible_to else ""
            after = f"{line.successor}{last}"
        return [
            ("Standing", standing_words(agency, line.stands)),
            ("Duty", agency.duty),
            ("Follows", before),
            ("Followed by", self._link(Line(after, verb="agency", key=agency.successor_id)) if after else ""),
            ("E-mail", agency.email),
            ("Telephone", agency.phone),
            ("Web", agency.web),
            ("Address", agency.address),
            ("Note", agency.note),
        ]

    def _link(self, line: Line) -> LinkLines:
        made = LinkLines()
        made.set_lines([line])
        made.asked.connect(self.asked)
        return made

    def _speaker_lines(self, file: PartnerFile) -> Iterable[Line]:
        today = self._desk.today()
        self._speakers_section.setVisible(
            file.line.stands is not Stands.TEAM or any(r.kind in _SPEAKERS for r in file.roles)
        )
        for kind, words in _SPEAKERS.items():
            role = next((r for r in file.roles if r.kind is kind and r.holds(today)), None)
            if role is not None:
                since = f", {span(role.from_day, role.to_day)}" if role.from_day or role.to_day else ""
                yield Line(role.person, f"{words}{since}", "person", role.person_id)
            elif kind is RoleKind.REPRESENTATIVE and file.line.lacks_person:
                yield Line(
                    "Name the senior representative…",
                    "",
                    "speaker",
                    kind.value,
                    Chip("Nobody named", Tone.WARN),
                )
        if file.line.stands is not Stands.RESPONSIBLE and not file.line.representative:
            yield Line("Nobody is named.", look="soft")

    def _came(self, seats: tuple[SeatRow, ...], came: AgencyCame | None) -> Iterable[Line]:
        if came is not None and (came.expected or came.attended):
            yield Line(_came_words(came), look="soft")
        meetings: dict[object, list[SeatRow]] = {}
        for seat in seats:
            meetings.setdefault(seat.meeting_id, []).append(seat)
        for meeting, there in list(meetings.items())[:_MOST_MEETINGS]:
            who = ", ".join(f"{seat.person} ({MARK_NAMES[seat.mark]})" for seat in there)
            yield Line(
                f"{say_date(there[0].day, self._desk.today())}, {there[0].body}", who, "meeting", meeting
            )
        if len(meetings) > _MOST_MEETINGS:
            yield Line("All of them in Who came", verb="who_came")


def _owed(line: PartnerLine) -> Iterable[Line]:
    if not (line.open_actions or line.done_actions):
        yield Line("It owes nothing and has owed nothing.", look="soft")
        return
    late = Chip(f"{line.late_actions} overdue", Tone.BAD) if line.late_actions else None
    yield Line(f"{line.open_actions} open", f"{line.done_actions} done", "actions", line.id, late)


def _people(people: tuple[PersonRow, ...]) -> Iterable[Line]:
    for person in people[:_MOST_PEOPLE]:
        yield Line(person.name, person.role_title or person.email, "person", person.id)
    if len(people) > _MOST_PEOPLE:
        yield Line(f"and {len(people) - _MOST_PEOPLE} more: filter the list of people", verb="people")
    if not people:
        yield Line("Nobody is known there yet.", look="soft")


def _place(role: RoleRow) -> Line:
    office = "" if role.kind is RoleKind.MEMBER else ROLE_NAMES[role.kind].lower()
    words = ", ".join(part for part in (role.person, office) if part)
    return Line(role.body or role_words(role), words, "body" if role.body_id else "", role.body_id)


def _past(role: RoleRow) -> Line:
    when = span(role.from_day, role.to_day)
    return Line(role.body, ", ".join(part for part in (role.person, when) if part), "body", role.body_id)


def _support(each: Supported) -> Line:
    words = f"supports it {span(each.support.from_day, each.support.to_day)}".strip()
    return Line(each.body, words, "body", each.support.body_id)


def _came_words(came: AgencyCame) -> str:
    if came.expected:
        share = f" ({came.percent} %)" if came.percent is not None else ""
        words = f"Came to {came.attended} of {came.expected} meetings this year{share}"
    else:
        words = f"Came to {came.attended} meetings this year, expected at none"
    heads = "1 person" if came.heads == 1 else f"{came.heads} people"
    return f"{words}, {heads}, apologies to {came.apologies}."


def _counted(title: str, count: int) -> str:
    return f"{title}  {count}" if count else title
