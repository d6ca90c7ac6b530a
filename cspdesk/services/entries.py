"""The small registers of a plan: what stands in them, and everything a person does to an entry."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.dates import add_months
from cspdesk.domain.entries import Entry, Total, agreed_total, on_time_share, versions_of
from cspdesk.domain.entry_rows import FileRow, LineRow, PriorityName
from cspdesk.domain.expected import look_at_interval
from cspdesk.domain.history import HistoryLine
from cspdesk.domain.kinds import BodyState, Kind
from cspdesk.domain.register_specs import RegisterSpec
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.entry_parts import EntryParts
from cspdesk.services.entry_reading import entries
from cspdesk.services.entry_routes import put_on_agendas
from cspdesk.services.entry_writing import add_entry, add_priority, keep_status, link_priorities
from cspdesk.services.history import LATEST
from cspdesk.services.register_specs import register_of, registers

if TYPE_CHECKING:
    pass

_ONE_LINE = ("title", "topic", "who", "place", "cadence")
_LONG = ("text", "agencies", "codes", "answer", "evidence", "note")
_MOST_IN_SERIES = 60


@dataclass(frozen=True)
class Counted:
    """A register with how many entries it has, how many of them are open, and how many are flagged."""

    spec: RegisterSpec
    number: int
    open: int
    flagged: int

    @property
    def id(self) -> str:
        return self.spec.key


@dataclass(frozen=True)
class EntryFile:
    """One entry with all that hangs on it; `versions` are of an agreement, the newest first."""

    entry: Entry
    actions: list[ActionRow]
    files: list[FileRow]
    lines: list[LineRow]
    versions: list[Entry]


class EntryService(EntryParts):
    """Every change publishes Kind.ENTRY, ENTRY_PARTY or ENTRY_STEP."""

    # Reading

    def registers(self) -> tuple[RegisterSpec, ...]:
        return registers()

    def spec(self, key: str) -> RegisterSpec:
        """The register of a key. Raises Refused when there is none."""
        return register_of(key)

    def all(self, register: str = "") -> list[Entry]:
        """The entries of a register, or of all, in their order; three selects."""
        return entries(self._context, register)

    def file(self, entry_id: UUID) -> EntryFile:
        """One entry with actions, files, plan lines and versions. Raises Refused when there is none."""
        entry = self.get(entry_id)
        return EntryFile(
            entry,
            self._store.actions.all(entry_id=entry_id),
            self._store.entries.files(entry_id),
            self._store.entries.lines(entry_id) if entry.spec.lines else [],
            versions_of(entry, self.all(entry.spec.key)) if entry.spec.versions else [],
        )

    def counts(self, every: Iterable[Entry] | None = None) -> list[Counted]:
        """Every register with its numbers; of `every` entry when they are read already."""
        found: dict[str, list[Entry]] = {spec.key: [] for spec in registers()}
        for entry in self.all() if every is None else every:
            found.setdefault(entry.spec.key, []).append(entry)
        return [
            Counted(spec, len(own), sum(each.open for each in own), sum(bool(each.flags) for each in own))
            for spec in registers()
            for own in (found[spec.key],)
        ]

    def totals(self, register: str, every: Sequence[Entry] | None = None) -> list[Total]:
        """What is counted over a register: the money agreed, the share decided in time."""
        spec = register_of(register)
        own = self.all(register) if every is None else every
        found = [agreed_total(spec, own)] if spec.sum_states else []
        return [*found, on_time_share(own)] if spec.on_time else found

    def priorities(self) -> list[PriorityName]:
        """The priorities entries may belong to, those of the newest plan first."""
        return self._store.entries.priorities()

    def plan_lines(self) -> list[LineRow]:
        """The lines of plans that an entry may stand for."""
        return self._store.entries.plan_lines()

    def history(self, entry_id: UUID) -> list[HistoryLine]:
        """The latest changes of an entry, its parties and its steps as one history, newest first."""
        entry = self.get(entry_id)
        parties = [each.id for each in (*entry.parties, *entry.links)]
        return self._store.history_of(entry_id, *parties, *(each.id for each in entry.steps), most=LATEST)

    # Entries

    def add(self, register: str, title: str, **values: Any) -> UUID:
        """Adds an entry to a register. Raises Refused without a title, or for days in the wrong order."""
        spec = register_of(register)
        links = values.pop("links", ())
        kept = self._kept(spec, {**values, "title": title})
        kept |= spec.settled({"state": spec.states[0].key}, kept, self._context.today())
        with self._store.work(f"add {spec.one}") as work:
            made = add_entry(work, spec, kept, self._context.today())
            link_priorities(work, made, links)
            put_on_agendas(work, self._context, made)
            work.commit()
        return made

    def add_series(
        self, register: str, title: str, first: dt.date, every_months: int, times: int, **values: Any
    ) -> list[UUID]:
        """Adds as many entries as are due, each so many months after the last. Raises Refused for too many."""
        spec = register_of(register)
        if not 1 <= times <= _MOST_IN_SERIES or not 1 <= every_months <= 60:
            raise Refused(f"A series has 1 to {_MOST_IN_SERIES} days, each 1 to 60 months after the last.")
        kept = self._kept(spec, {**values, "title": title})
        with self._store.work(f"add {times} {spec.one}s") as work:
            made = [
                add_entry(
                    work,
                    spec,
                    {**kept, "due": add_months(first, every_months * place)},
                    self._context.today(),
                )
                for place in range(times)
            ]
            work.commit()
        return made

    def change(self, entry_id: UUID, **values: Any) -> None:
        """Changes fields of an entry; a new state of a watched line is kept with its day. Raises Refused as `add`."""
        entry, links = self.get(entry_id), values.pop("links", None)
        before = {name: getattr(entry.row, name) for name in ("title", "from_day", "due", "done_on")}
        kept = self._kept(entry.spec, before | values)
        kept = {name: value for name, value in kept.items() if name in values}
        before |= {"state": entry.row.state}
        kept |= entry.spec.settled(before, kept, self._context.today())
        with self._store.work(f"change {entry.spec.one}") as work:
            if entry.spec.watched and kept.get("state", entry.row.state) != entry.row.state:
                keep_status(work, entry_id, entry.spec.state(kept["state"]).words, self._context.today())
            work.change(Kind.ENTRY, entry_id, **kept)
            if links is not None:
                link_priorities(work, entry_id, links)
            put_on_agendas(work, self._context, entry_id)
            work.commit()

    def set_state(
        self,
        entry_id: UUID,
        state: str,
        on_day: dt.date | None = None,
        said: str = "",
        meeting_id: UUID | None = None,
    ) -> None:
        """Sets the state of an entry; of a watched line with the day, the meeting and what was said.

        Raises Refused for a state its register has not, and for a day to come.
        """
        entry, today = self.get(entry_id), self._context.today()
        if state not in [each.key for each in entry.spec.states]:
            raise Refused(f"A {entry.spec.one} has no state “{state}”: choose one from the list.")
        day = on_day or today
        if day > today:
            raise Refused("That day has not come yet: give the day on which it was so.")
        words = entry.spec.state(state).words
        with self._store.work(f"{entry.spec.one}: {words.lower()}") as work:
            if entry.spec.watched:
                keep_status(work, entry_id, words, day, one_line(said), meeting_id)
            last = entry.last
            # A status told later of an earlier day is kept, and changes nothing that stands now.
            if not entry.spec.watched or last is None or last.on_day is None or last.on_day <= day:
                before = {"state": entry.row.state, "done_on": entry.row.done_on}
                work.change(
                    Kind.ENTRY, entry_id, state=state, **entry.spec.settled(before, {"state": state}, day)
                )
            put_on_agendas(work, self._context, entry_id)
            work.commit()

    def drop(self, entry_id: UUID) -> None:
        """Takes an entry out of its register, with its parties and steps. Raises Refused while a plan names it."""
        entry = self.get(entry_id)
        if self._store.entries.lines(entry_id):
            raise Refused("A line of the plan comes from it: take it off that line first.")
        with self._store.work(f"take out {entry.spec.one}") as work:
            for party in (*entry.parties, *entry.links):
                work.delete(Kind.ENTRY_PARTY, party.id)
            for step in entry.steps:
                work.delete(Kind.ENTRY_STEP, step.id)
            work.delete(Kind.ENTRY, entry_id)
            work.commit()

    def new_version(self, entry_id: UUID) -> UUID:
        """Makes the next version of an agreement: the same words and parties, none of them signed yet.

        The one before stays readable as it was, as replaced. Raises Refused when it has a later version.
        """
        entry = self.get(entry_id)
        if any(each.row.follows_id == entry_id for each in self.all(entry.spec.key)):
            raise Refused("It has a later version already: make the next one of that.")
        row = entry.row
        with self._store.work(f"new version of {row.title}") as work:
            made = work.add(
                Kind.ENTRY,
                register=row.register,
                position=row.position,
                title=row.title,
                text=row.text,
                state="draft",
                body_id=row.body_id,
                plan_priority_id=row.plan_priority_id,
                note=row.note,
                follows_id=entry_id,
                restricted=row.restricted,
            )
            for party in entry.parties:
                work.add(
                    Kind.ENTRY_PARTY,
                    entry_id=made,
                    agency_id=party.agency_id,
                    words=party.words,
                    leads=party.leads,
                )
            work.change(Kind.ENTRY, entry_id, state="replaced")
            work.commit()
        return made

    def promote(self, entry_id: UUID, plan_id: UUID | None = None, on_day: dt.date | None = None) -> UUID:
        """Makes an emerging issue a priority of a plan, the newest where none is named; its history stays with it.

        Raises Refused when it is one already, or when there is no plan.
        """
        entry = self.get(entry_id)
        if entry.row.state == entry.spec.promotes and entry.row.plan_priority_id is not None:
            raise Refused("It is a priority already: open it in the plan.")
        known = self.priorities()
        plan = plan_id or next((each.plan_id for each in known), None)
        if plan is None:
            raise Refused("There is no plan yet to take it: begin one on the Plan page.")
        day = on_day or self._context.today()
        with self._store.work(f"make {entry.row.title} a priority") as work:
            made = add_priority(work, plan, entry, day)
            work.change(
                Kind.ENTRY,
                entry_id,
                state=entry.spec.promotes,
                plan_priority_id=made,
                done_on=day,
            )
            work.commit()
        return made

    def review_every(self, months: int | None, body_id: UUID | None = None) -> int:
        """Says how often a group or forum is reviewed, or every one that is not closed; None: not by a rule.

        Gives of how many it was said. Raises Refused for a number of months out of reach.
        """
        look_at_interval(months)
        bodies = self._store.bodies.all(self._context.today())
        wanted = [
            b.id for b in bodies if b.id == body_id or (body_id is None and b.state is not BodyState.CLOSED)
        ]
        with self._store.work("how often groups are reviewed") as work:
            changed = sum(work.change(Kind.BODY, each, review_months=months) for each in wanted)
            work.commit()
        return changed

    def stand_for(self, entry_id: UUID, line_id: UUID) -> None:
        """Says which line of the plan an entry stands behind; one that points to it already no longer does."""
        entry = self.get(entry_id)
        with self._store.work(f"plan line of {entry.row.title}") as work:
            here = work.get(Kind.PLAN_LINE, line_id)["entry_id"] == entry_id
            work.change(Kind.PLAN_LINE, line_id, entry_id=None if here else entry_id)
            work.commit()

    # Helpers

    def _kept(self, spec: RegisterSpec, values: Mapping[str, Any]) -> dict[str, Any]:
        """Values as they are stored; those of a register's own fields alone."""
        kept = dict(values)
        for name in (*_ONE_LINE, *_LONG):
            if name in kept:
                kept[name] = one_line(kept[name]) if name in _ONE_LINE else kept[name].strip()
        if not kept["title"]:
            raise Refused(f"Type the {spec.label('title').lower()} first.")
        first, last = kept.get("from_day"), kept.get("due")
        ends = spec.label("due") in ("Ends", "Until")
        if ends and first is not None and last is not None and last < first:
            raise Refused(
                f"“{spec.label('due')}” is before “{spec.label('from_day')}”: look at the days again."
            )
        taken = kept.get("done_on")
        if spec.on_time and first is not None and taken is not None and taken < first:
            raise Refused("It cannot be decided before it was received: look at the days again.")
        if taken is not None and taken > self._context.today():
            raise Refused(f"“{spec.label('done_on')}” has not come yet: leave it empty until then.")
        for name in ("pence", "days", "number"):
            if (kept.get(name) or 0) < 0:
                raise Refused(f"“{spec.label(name)}” is 0 or more: type it again.")
        return kept
