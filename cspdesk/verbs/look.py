"""The verbs that only look: list, show and deadline."""

from collections.abc import Iterable
from dataclasses import fields
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.meetings import MeetingRow, RegisterRow
from cspdesk.errors import Refused
from cspdesk.services.deadlines import Promise, deadline
from cspdesk.verbs import activity_rows, entry_rows, indicator_rows, packs, plans, refs, risk_rows
from cspdesk.verbs.rows import Rows
from cspdesk.verbs.run import Flat, Run, pairs, table

if TYPE_CHECKING:
    from cspdesk.office import Office

_COLUMNS = {
    "computers": ("name", "person", "this", "key", "lost_on", "took_last", "steps_it_lacks", "id"),
    "forums": (
        "ref", "name", "state", "officer", "chair", "last_meeting", "next_meeting", "meetings_held",
        "open_actions", "overdue_actions",
    ),
    "bodies": ("ref", "name", "kind", "state", "chair", "last_meeting", "next_meeting", "open_actions"),
    "meetings": (
        "ref", "bodies", "start", "place", "state", "minutes", "people_present", "agencies_present",
        "apologies", "residents", "young_people",
    ),
    "actions": ("ref", "state", "due", "owner_agency", "owner_person", "times_carried", "text"),
    "issues": ("ref", "state", "matter", "kind", "place", "answer", "told_on", "words"),
    "clocks": ("issue", "clock", "stage", "due", "due_at", "status", "working_days_left", "miss_reason"),
    "partners": ("name", "kind", "standing", "responsible_from", "responsible_to", "successor"),
    "people": ("name", "role", "agency", "email", "phone"),
    "venues": ("name", "address", "capacity", "step_free", "hearing_loop", "booking_phone"),
    "publications": ("title", "paper", "state", "made_on", "copies", "given_out", "body", "review_on"),
    "glossary": ("short", "long", "meaning"),
    "packs": ("ref", "kind", "body", "from_day", "to_day", "made_on", "form", "published_on"),
} | activity_rows.COLUMNS | plans.COLUMNS | indicator_rows.COLUMNS | risk_rows.COLUMNS | entry_rows.COLUMNS  # fmt: skip


def list_(run: Run) -> int:
    """Prints every object of a kind."""
    kind: str = run.options.kind
    look_at_period(run)
    with run.reading() as office:
        reader = Rows(office, run.options.from_day, run.options.to_day)
        if run.options.register:
            rows = _of_register(run, office, reader)
        else:
            rows = reader.of(kind)
        _say_sample(run, office)
    run.give(rows, table(rows, _COLUMNS[kind]))
    return 0


def _of_register(run: Run, office: "Office", reader: Rows) -> list[Flat]:
    """Entries of one register alone."""
    if run.options.kind != "entries":
        raise Refused("Only entries are of a register: leave --register out.")
    return entry_rows.entries(office, reader.flat, run.options.register)


def _meant(office: "Office", typed: str, kind: str) -> refs.Meant:
    """The record meant. Raises Refused for what is none, a code like W99 with the figures there are."""
    if kind != "pack":
        try:
            return refs.find(office, typed, kind)
        except Refused:
            if kind or not office.packs.lacks(typed):
                raise
    raise Refused(office.packs.lacks(typed) or f"There is no pack “{typed}”: look for it with “list packs”.")


def show(run: Run) -> int:
    """Prints one object with the records behind it."""
    typed: list[str] = run.options.what
    kind = refs.SINGULAR[typed[0]] if len(typed) == 2 else ""
    with run.reading() as office:
        if kind in ("", "pack") and (pack := office.packs.find(typed[-1])) is not None:
            _say_sample(run, office)
            return packs.show(run, office, pack)
        meant = _meant(office, typed[-1], kind)
        found = _Shown(office).of(meant)
        _say_sample(run, office)
    records: list[Flat] = found["records"]
    text = pairs(found)
    for group in dict.fromkeys(record["record"] for record in records):
        rows = [record for record in records if record["record"] == group]
        names = [name for name in rows[0] if name not in ("record", "id", "sample")]
        shown = [name for name in names if any(row[name] is not None for row in rows)]
        text += f"\n\n{group.upper().replace('_', ' ')}\n{table(rows, shown)}"
    run.give(found, text)
    return 0


def deadline_(run: Run) -> int:
    """Prints the last day to keep a promise, as one ISO date; by the store that is named, if it is there."""
    options = run.options
    promise = Promise(options.promise)
    if options.clear_days and promise is not Promise.PAPERS:
        raise Refused("Clear days are counted for papers alone: leave --clear-days out.")
    if run.named_store_is_there:
        with run.reading() as office:
            day = deadline(promise, options.day, clear_days=options.clear_days, context=office.context)
    else:
        day = deadline(promise, options.day, clear_days=options.clear_days)
    run.give(day.isoformat(), day.isoformat())
    return 0


def look_at_period(run: Run) -> None:
    """Raises Refused when a period ends before it begins."""
    first, last = run.options.from_day, run.options.to_day
    if first is not None and last is not None and first > last:
        raise Refused(f"{first} is after {last}: give the first day as --from and the last as --to.")


class _Shown:
    """One object and the records behind it, each a flat object that says what it is under `record`."""

    def __init__(self, office: "Office") -> None:
        self._office = office
        self._store = office.store
        self._rows = Rows(office)

    def of(self, meant: refs.Meant) -> Flat:
        made: tuple[Flat, Iterable[Flat]] = getattr(self, f"_{meant.kind}")(meant.id)
        found, records = made
        return found | {"records": list(records)}

    def _body(self, body_id: UUID) -> tuple[Flat, list[Flat]]:
        (found,) = self._rows.body_rows([self._office.bodies.get(body_id)])
        meetings = self._store.meetings.all(body_id=body_id)
        records = [
            *self._each("state", self._store.bodies.states(body_id), "body_id"),
            *self._each("role", self._office.bodies.roles(body_id), "body_id", "person_id", "agency_id"),
            *self._each("support", self._store.bodies.supports(body_id), "body_id", "agency_id"),
            *self._named("meeting", self._rows.meeting_rows(meetings)),
            *self._named("action", map(self._rows.action, self._store.actions.all(body_id=body_id))),
            *self._named("issue", map(self._rows.issue, self._store.issues.all(body_id=body_id))),
        ]
        return found, records

    def _meeting(self, meeting_id: UUID) -> tuple[Flat, list[Flat]]:
        reads = self._store.meetings
        row = reads.get(meeting_id)
        (found,) = self._rows.meeting_rows([row] if row is not None else [])
        carried = reads_carried(self._office, meeting_id)
        records = [
            *(self._mark(mark) for mark in reads.marks([meeting_id])),
            *self._each("agenda_item", reads.items(meeting_id), "meeting_id", "carried_from"),
            *self._each("decision", reads.decisions(meeting_id), "meeting_id", "proposer_id", "seconder_id"),
            *self._named("action", map(self._rows.action, self._store.actions.all(meeting_id=meeting_id))),
            *self._named("carried_action", map(self._rows.action, carried)),
            *self._named("issue", map(self._rows.issue, self._store.issues.all(meeting_id=meeting_id))),
            *self._each("need", reads.needs(meeting_id), "meeting_id"),
            *self._each("dispatch", reads.dispatches(meeting_id), "meeting_id"),
            *self._each("correction", reads.corrections(of=meeting_id), "meeting_id"),
            *self._each("issued_paper", reads.issued(meeting_id), "meeting_id", "record"),
        ]
        return found, records

    def _action(self, action_id: UUID) -> tuple[Flat, list[Flat]]:
        row = self._store.actions.get(action_id)
        if row is None:
            raise Refused("That action is not in this store: look for it with “list actions”.")
        found = self._rows.action(row) | self._rows.flat(closing_note=row.closing_note)
        meeting = self._store.meetings.get(row.meeting_id) if row.meeting_id else None
        records = [*self._each("note", self._store.actions.notes(action_id), "action_id", "person_id")]
        records += self._named("meeting", self._rows.meeting_rows([meeting] if meeting else []))
        if row.issue_id is not None:
            issue = self._store.issues.get(row.issue_id)
            records += self._named("issue", [self._rows.issue(issue)] if issue else [])
        return found, [*records, *self._history(action_id)]

    def _issue(self, issue_id: UUID) -> tuple[Flat, list[Flat]]:
        row = self._store.issues.get(issue_id)
        if row is None:
            raise Refused("That issue is not in this store: look for it with “list issues”.")
        found = self._rows.issue(row) | self._rows.flat(private_detail=row.private_detail, raiser=row.raiser)
        meeting = self._store.meetings.get(row.meeting_id) if row.meeting_id else None
        linked = [action for action in self._store.actions.all() if action.issue_id == issue_id]
        return found, [
            *self._named("meeting", self._rows.meeting_rows([meeting] if meeting else [])),
            *self._named("action", map(self._rows.action, linked)),
            *self._issue_story(issue_id),
            *self._history(issue_id),
        ]

    def _issue_story(self, issue_id: UUID) -> list[Flat]:
        """Promises, progress, voices, meetings where it was discussed and where people were told."""
        reads = self._store.issues
        clocks = reads.clocks(issue_id)
        left = self._office.clocks.days_left(clocks)
        return [
            *self._named("clock", [self._rows.clock(row, left.get(row.id)) for row in clocks]),
            *self._each("extension", reads.extensions(issue_id), "clock_id"),
            *self._each("step", reads.steps(issue_id), "issue_id", "person_id"),
            *self._each("voice", reads.voices(issue_id), "issue_id", "body_id", "meeting_id", "raiser_id"),
            *self._each("discussed", reads.discussed(issue_id), "meeting_id", "item_id"),
            *self._each(
                "told", reads.feedback(issue_id), "issue_id", "publication_id", "meeting_id", "message_id"
            ),
        ]

    def _partner(self, agency_id: UUID) -> tuple[Flat, list[Flat]]:
        agencies = self._store.people.agencies()
        names = {agency.id: agency.name for agency in agencies}
        row = next(agency for agency in agencies if agency.id == agency_id)
        owed = self._store.actions.all(owner_agency_id=agency_id)
        roles = self._store.people.roles(agency_id=agency_id)
        return self._rows.partner(row, names), [
            *self._each("role", roles, "agency_id", "person_id", "body_id"),
            *self._named("action", map(self._rows.action, owed)),
        ]

    def _person(self, person_id: UUID) -> tuple[Flat, list[Flat]]:
        row = self._store.people.person(person_id, self._office.context.today())
        if row is None:
            raise Refused("That person is not in this store: look for them with “list people”.")
        marks = [
            mark for mark in self._store.meetings.marks() if person_id in (mark.person_id, mark.stand_in_id)
        ]
        meetings = {m.id: m for m in self._store.meetings.all()} if marks else {}
        owed = [each for each in self._store.actions.all() if each.owner_person_id == person_id]
        return self._rows.person(row), [
            *self._each("role", self._store.people.roles(person_id=person_id), "person_id", "body_id"),
            *(self._mark(mark, meetings.get(mark.meeting_id)) for mark in marks),
            *self._named("action", map(self._rows.action, owed)),
        ]

    def _venue(self, venue_id: UUID) -> tuple[Flat, list[Flat]]:
        row = next(venue for venue in self._store.bodies.venues() if venue.id == venue_id)
        there = [meeting for meeting in self._store.meetings.all() if meeting.venue_id == venue_id]
        return self._rows.venue(row), self._named("meeting", self._rows.meeting_rows(there))

    def _activity(self, activity_id: UUID) -> tuple[Flat, list[Flat]]:
        file, rows = self._office.activities.file(activity_id), self._rows
        return activity_rows.activity(file.activity, rows.flat), [
            *self._each("count", file.counts, "activity_id"),
            *self._each("taking_part", file.parts, "activity_id", "agency_id"),
            *self._each("place", file.takers, "activity_id", "person_id", "agency_id"),
            *self._each("day", file.days, "activity_id"),
            *self._named("session", [activity_rows.activity(row, rows.flat) for row in file.sessions]),
            *self._each("meeting", file.meetings, "meeting_id"),
            *self._named("issue", map(rows.issue, file.issues)),
            *self._named("action", map(rows.action, file.actions)),
        ]

    def _entry(self, entry_id: UUID) -> tuple[Flat, list[Flat]]:
        found, records = entry_rows.shown(self._office, entry_id, self._rows.flat)
        return found, [*records, *self._history(entry_id)]

    def _risk(self, risk_id: UUID) -> tuple[Flat, list[Flat]]:
        found, records = risk_rows.shown_risk(self._office, risk_id, self._rows.flat)
        return found, [*records, *self._history(risk_id)]

    def _indicator(self, indicator_id: UUID) -> tuple[Flat, list[Flat]]:
        found, records = indicator_rows.shown(self._office, indicator_id, self._rows.flat)
        return found, [*records, *self._history(indicator_id)]

    def _plan(self, plan_id: UUID) -> tuple[Flat, list[Flat]]:
        return plans.show_plan(self._office, plan_id, self._rows.flat)

    def _line(self, line_id: UUID) -> tuple[Flat, list[Flat]]:
        found, records = plans.show_line(self._office, line_id, self._rows.flat)
        return found, [*records, *self._history(line_id)]

    def _publication(self, publication_id: UUID) -> tuple[Flat, list[Flat]]:
        publications = self._office.publications
        told = {issue.id: issue for issue in self._store.issues.all()}
        issues = [told[key] for key in publications.issues(publication_id) if key in told]
        return self._rows.publication(publications.get(publication_id)), [
            *self._each(
                "distribution",
                publications.distributions(publication_id),
                "publication_id",
                "body_id",
                "activity_id",
                "person_id",
            ),
            *self._named("issue", map(self._rows.issue, issues)),
        ]

    def _mark(self, mark: RegisterRow, meeting: MeetingRow | None = None) -> Flat:
        return self._rows.flat(
            record="attendance",
            id=mark.id,
            meeting=meeting.ref if meeting else None,
            person=mark.person,
            agency=mark.agency,
            capacity=mark.capacity,
            mark=mark.mark,
            stand_in=mark.stand_in,
            arrived=mark.arrived,
            left_at=mark.left_at,
            member=mark.member,
            category=mark.category,
        )

    def _history(self, record_id: UUID) -> list[Flat]:
        lines = self._store.history_of(record_id)
        return [
            self._rows.flat(
                record="history", at=line.at, person=line.person, computer=line.computer, words=line.words,
                field=line.field, old=line.old, new=line.new,
            )
            for line in lines
        ]  # fmt: skip

    def _each(self, record: str, rows: Iterable[Any], *left_out: str) -> list[Flat]:
        """Frozen rows as they are, without the ids of what they stand under."""
        return [
            self._rows.flat(
                record=record,
                **{f.name: getattr(row, f.name) for f in fields(row) if f.name not in left_out},
            )
            for row in rows
        ]

    def _named(self, record: str, rows: Iterable[Flat]) -> list[Flat]:
        return [{"record": record} | row for row in rows]


def reads_carried(office: "Office", meeting_id: UUID) -> list[Any]:
    """The actions that came up again at a meeting."""
    carried = office.store.actions.carried_to(meeting_id)
    return [action for action in office.store.actions.all() if action.id in carried] if carried else []


def _say_sample(run: Run, office: "Office") -> None:
    if office.context.partnership.sample and not run.json:
        run.say("SAMPLE: nothing in this store is real.")
