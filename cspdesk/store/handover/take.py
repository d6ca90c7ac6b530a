"""Taking a handover: one transaction, in which all that came is written and all that was decided, or nothing."""

import datetime as dt
import json
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.erasing import CLEARED
from cspdesk.domain.field_words import field_words
from cspdesk.domain.ids import new_id
from cspdesk.domain.kinds import Kind
from cspdesk.domain.meanwhile import together
from cspdesk.domain.merge_rules import ASK
from cspdesk.domain.merging import (
    Choice,
    Decisions,
    Edited,
    Manifest,
    Taking,
    Tell,
    tell_nobody,
)
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.store import search
from cspdesk.store.care_tables import computer, local_taking
from cspdesk.store.codec import decode, plain
from cspdesk.store.erasing import apply_erasures, erased_ids
from cspdesk.store.handover import conflicts
from cspdesk.store.handover.adjust import Adjuster
from cspdesk.store.handover.facts import add_facts, differing
from cspdesk.store.handover.file import Sealed, Stream
from cspdesk.store.handover.guards import Ours, add_contests
from cspdesk.store.handover.plan import Contest, Plan, Planner, portions
from cspdesk.store.handover.sealing import add_sealed
from cspdesk.store.handover.units import Incoming, read_units
from cspdesk.store.handover.values import Turns, Unfit
from cspdesk.store.handover.vector import office_of, vector_of
from cspdesk.store.handover.write import Writer, touched
from cspdesk.store.tables import RECORDS, history_unit, local_arrival
from cspdesk.store.work import UnitOfWork

_SHOWN, _MOST_SHOWN = 60, 1000
MOST_CONFLICTS = 20_000
_TWICE = (
    "Two stores sign their changes as the same computer, so that this handover cannot be told from what is here:"
    " begin one of those laptops anew from a handover of everything made on the other (handover make FILE --all)."
    " What was done on it alone does not come along: keep its old store to look that up, and enter it once more."
)


@dataclass
class Outcome:
    """What came of holding a handover against this store."""

    incoming: Incoming
    plan: Plan
    undecided: list[Contest] = field(default_factory=list)
    adjusted: list[str] = field(default_factory=list)
    offered: set[str] = field(default_factory=set)

    def refuse_unknown(self, decisions: Decisions | Choice) -> None:
        """Raises Refused for a decision about what is no conflict of this handover."""
        told = () if isinstance(decisions, Choice) else decisions
        unknown = next((id_ for id_ in told if id_ not in self.offered), None)
        if unknown is not None:
            raise Refused(
                f"“{_shown(unknown)}” is the id of no conflict in this handover: look at the list of its conflicts."
            )

    @property
    def records(self) -> dict[Kind, frozenset[UUID]]:
        found: dict[Kind, set[UUID]] = {}
        for record, kind in self.plan.touched.items():
            found.setdefault(kind, set()).add(UUID(record))
        return {kind: frozenset(ids) for kind, ids in found.items()}

    def taking(self, connection: sa.Connection, manifest: Manifest, *, again: bool) -> Taking:
        """What it comes to, in words; asked before the transaction ends."""
        counts: dict[Kind, int] = {}
        for kind in self.plan.touched.values():
            counts[kind] = counts.get(kind, 0) + 1
        return Taking(
            manifest,
            len(self.incoming.units),
            len(self.incoming.changes),
            counts,
            conflicts.told(connection, self.undecided),
            tuple(self.adjusted),
            again,
        )


def refuse_others(connection: sa.Connection, manifest: Manifest, computer_id: UUID) -> None:
    """Raises Refused for a handover of another office, of a lost computer, or one of this store itself."""
    office = office_of(connection)
    if office is not None and office != manifest.office:
        raise Refused(
            "This handover is of another office, so it cannot be joined to this store: look at its name."
        )
    query = sa.select(computer.c.lost_on).where(computer.c.id == manifest.computer_id, ~computer.c.deleted)
    lost: dt.date | None = connection.execute(query).scalar()
    if lost is not None and manifest.computer_id != computer_id:
        raise Refused(
            f"{manifest.computer} is marked lost since {lost.isoformat()}, so nothing is taken from it:"
            " take the mark away if it was found."
        )


def read(connection: sa.Connection, sealed: Sealed, manifest: Manifest, tell: Tell) -> Incoming:
    """Reads and looks at all that came. Raises Refused."""
    mine = {str(who): last for who, last in vector_of(connection).items()}
    stream = Stream(sealed.rest, manifest.size, manifest.digest)
    turns = Turns(server=connection.dialect.name == "postgresql")
    return read_units(stream, manifest, mine, turns, tell)


class Taker:
    """Holds one handover against this store, inside one unit of work."""

    def __init__(
        self, work: UnitOfWork, manifest: Manifest, decisions: Decisions | Choice, tell: Tell = tell_nobody
    ) -> None:
        self._work, self._tell = work, tell
        self._connection = work.connection
        self._manifest = manifest
        self._decisions = {} if isinstance(decisions, Choice) else decisions
        self._for_all = decisions if isinstance(decisions, Choice) else None
        self._turns = Turns(server=self._connection.dialect.name == "postgresql")

    def fits(self, incoming: Incoming) -> bool:
        """Whether what came is read against what stands here now."""
        mine = {str(who): last for who, last in vector_of(self._connection).items()}
        came = {unit.computer_id for unit in incoming.units}
        return all(mine.get(who, 0) == incoming.mine.get(who, 0) for who in came)

    def take(self, incoming: Incoming) -> Outcome:
        """Writes everything; what is not decided stays as it is here, and the caller must not commit then.

        Raises Refused.
        """
        self._refuse_doubled(incoming)
        if not incoming.units:
            return Outcome(incoming, Plan())
        self._tell("Comparing it with what is here", 0, 0)
        planner = Planner(self._connection, incoming)
        plan = planner.make()
        add_facts(self._connection, planner, self._manifest.vector)
        ours = Ours(self._connection, self._manifest.vector)
        add_contests(self._connection, planner, incoming.changes, ours)
        add_sealed(self._connection, plan, planner.rows, incoming.changes, ours)
        self._refuse_too_many(plan.contests)
        outcome = Outcome(incoming, plan)
        self._tell("Writing what came", 0, 0)
        self._write(incoming, plan)
        for number, contest in enumerate(plan.contests):
            if not number % 100:
                self._tell("Comparing both sides", number, len(plan.contests))
            self.offer(outcome, contest)
        self._tell("Looking it through", 0, 0)
        adjuster = Adjuster(self._work, incoming.changes, ours)
        adjuster.adjust()
        outcome.adjusted.extend(adjuster.said)
        return outcome

    def _refuse_doubled(self, incoming: Incoming) -> None:
        """Units of one computer and number must be one unit wherever they stand; this one's own all stand here."""
        if any(unit.computer_id == str(self._work.author.computer_id) for unit in incoming.units):
            raise Refused(_TWICE)
        for some in portions([unit.id for unit in incoming.known]):
            query = sa.select(sa.func.count()).where(history_unit.c.id.in_(map(UUID, some)))
            if self._connection.execute(query).scalar() != len(set(some)):
                raise Refused(_TWICE)
        for some in portions([unit.id for unit in incoming.units]):
            query = sa.select(sa.func.count()).where(history_unit.c.id.in_(map(UUID, some)))
            if self._connection.execute(query).scalar() or len(set(some)) != len(some):
                raise Refused(_TWICE)

    def _write(self, incoming: Incoming, plan: Plan) -> None:
        writer = Writer(self._connection, incoming.turns, self._tell)
        writer.history(incoming)
        writer.records(plan)
        writer.heads(plan)
        search.update(self._connection, touched(incoming.changes))

    # Deciding

    def offer(self, outcome: Outcome, contest: Contest, choice: Choice | None = None) -> None:
        """Settles one thing by choice, by rule or by what was decided, or adds it to what is undecided."""
        cleared = CLEARED.get(contest.kind, {}) if contest.record_id in self._erased else {}
        if contest.field in cleared:
            # Whoever was erased is asked about no more.
            for part in (contest, *contest.beside):
                self._put(part, cleared[part.field])
            return
        choice = choice or contest.settled
        value = contest.ruled
        decision = choice or self._said(outcome, contest) or self._for_all
        if choice is None and value is not ASK:
            self._put(contest, value)
        elif decision is not None:
            for part in differing(contest) if contest.beside else (contest,):
                self._put(part, self._decided(contest, part, decision))
        else:
            outcome.undecided.append(contest)

    def _refuse_too_many(self, contests: list[Contest]) -> None:
        """Before anything is written: so many take as long to write as to say."""
        left = len(contests) - len(self._decisions)
        if self._for_all is None and left > MOST_CONFLICTS and sum(map(_is_asked, contests)) > MOST_CONFLICTS:
            raise Refused(
                f"More than {MOST_CONFLICTS:,} fields were changed on both sides, more than anybody can decide:"
                " take it with all of yours or all of theirs, or ask what the file is."
            )

    @cached_property
    def _erased(self) -> set[str]:
        """The records that were erased whole, here or by what came."""
        return set(map(str, erased_ids(self._connection)))

    def _said(self, outcome: Outcome, contest: Contest) -> Any:
        id_ = conflicts.conflict_id(contest)
        outcome.offered.add(id_)
        return self._decisions.get(id_)

    def _decided(self, contest: Contest, part: Contest, decision: Any) -> Any:
        if decision is Choice.MINE:
            return part.mine
        if decision is Choice.THEIRS:
            return part.theirs
        if not isinstance(decision, Edited):
            raise TypeError("a decision is a choice or a value of one's own")
        if contest.beside:
            fact = together(contest.kind, contest.field)
            raise Refused(f"“{fact}” is chosen as a whole: decide mine or theirs, and change it afterwards.")
        value = plain(decision.value)
        try:
            self._turns.of(contest.kind)[contest.field](value)
        except (Unfit, Refused) as error:
            raise Refused(
                f"“{_shown(value)}” cannot be kept as “{field_words(contest.kind, contest.field)}”: give another value,"
                " or choose one of them."
            ) from error
        return value

    def _put(self, contest: Contest, value: Any) -> None:
        column = RECORDS[contest.kind].c[contest.field]
        self._work.decide(
            contest.kind, UUID(contest.record_id), **{contest.field: decode(column, json.dumps(value))}
        )

    # Keeping that it was taken

    def settle(self, outcome: Outcome, person: str) -> UUID | None:
        """Writes this computer's own unit, if there is one, and the taking. Gives the id of the taking."""
        own = self._work.settle()
        # After what was decided, which is cleared as well.
        self.cleared = apply_erasures(self._connection)
        if not outcome.incoming.units and not own:
            return None
        position = local_arrival.c.position
        last = self._connection.execute(sa.select(sa.func.max(position))).scalar_one()
        count = len(outcome.incoming.units) + bool(own)
        first = self._connection.execute(
            sa.select(position).order_by(position.desc()).offset(count - 1).limit(1)
        ).scalar_one()
        made = new_id()
        row = {
            "id": made,
            "handover_id": self._manifest.id,
            "computer_id": self._manifest.computer_id,
            "computer": self._manifest.computer,
            "person": person,
            "at": self._work.now(),
            "first_position": first,
            "last_position": last,
            "changes": len(outcome.incoming.changes),
            "undone_by": None,
        }
        self._connection.execute(sa.insert(local_taking).values(row))
        return made


def _is_asked(contest: Contest) -> bool:
    return contest.settled is None and contest.ruled is ASK


def _shown(value: Any) -> str:
    """A value that was typed, as a sentence may hold it."""
    if value is None or isinstance(value, bool):
        return {None: "nothing", True: "yes", False: "no"}[value]
    words = one_line(str(value)[:_MOST_SHOWN])
    return words if len(words) <= _SHOWN else words[: _SHOWN - 1].rstrip() + "…"
