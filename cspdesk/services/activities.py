"""The activity ledger: what the office does beside its meetings, of kinds that it can add itself."""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.assets import resource
from cspdesk.domain.actions import ActionRow
from cspdesk.domain.activities import (
    ActivityKindRow,
    ActivityMeeting,
    ActivityRow,
    CountRow,
    DayRow,
    PartRow,
    ScoreChange,
    TakerRow,
    score_changes,
)
from cspdesk.domain.activity_checks import Missed, days_without_slot, still_to_hold
from cspdesk.domain.activity_kinds import ActivityState, Family, Feature, Part, Phase
from cspdesk.domain.dates import plan_year
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import Kind
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.activity_takers import ActivityTakers

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork


@dataclass(frozen=True)
class ActivityFile:
    """One activity with all that hangs on it."""

    activity: ActivityRow
    counts: list[CountRow]
    parts: list[PartRow]
    takers: list[TakerRow]
    days: list[DayRow]
    sessions: list[ActivityRow]
    issues: list[IssueRow]
    actions: list[ActionRow]
    meetings: list[ActivityMeeting] = field(default_factory=list)

    @property
    def scores(self) -> list[ScoreChange]:
        return score_changes(self.counts)


class ActivityService(ActivityTakers):
    """Every change publishes Kind.ACTIVITY or the kind of the line it writes."""

    # Kinds

    def kinds(self, *, hidden: bool = False) -> list[ActivityKindRow]:
        """The office's kinds in their order; hidden ones only when asked for."""
        return [kind for kind in self._store.activities.kinds() if hidden or not kind.hidden]

    def add_usual_kinds(self) -> int:
        """Adds the usual kinds that the store has not yet; gives how many there were."""
        known = {kind.key for kind in self._store.activities.kinds()}
        with self._store.work("add the usual kinds of activity") as work:
            added = add_kinds(work, known)
            work.commit()
        return added

    def add_kind(self, name: str, family: Family, **values: Any) -> UUID:
        """Adds a kind of the office's own. Raises Refused without a name or with one that is there."""
        shown = one_line(name)
        if not shown:
            raise Refused("Type a name for this kind of activity.")
        kinds = self._store.activities.kinds()
        if any(kind.name.casefold() == shown.casefold() for kind in kinds):
            raise Refused(f"There is a kind “{shown}” already: use it, or choose another name.")
        values.setdefault("plural", shown)
        with self._store.work(f"add the kind {shown}") as work:
            made = work.add(
                Kind.ACTIVITY_KIND, name=shown, family=family, position=len(kinds) + 1, **_listed(values)
            )
            # A kind of the office's own is known to measures by its id.
            work.change(Kind.ACTIVITY_KIND, made, key=values.get("key") or f"own-{made.hex}")
            work.commit()
        return made

    def change_kind(self, kind_id: UUID, **values: Any) -> None:
        """Changes a kind: its name, what it counts, its topics, the features its page shows, or hides it."""
        with self._store.work("change a kind of activity") as work:
            work.change(Kind.ACTIVITY_KIND, kind_id, **_listed(values))
            work.commit()

    # Reading

    def all(
        self,
        *,
        from_day: dt.date | None = None,
        to_day: dt.date | None = None,
        body_id: UUID | None = None,
        kind_id: UUID | None = None,
    ) -> list[ActivityRow]:
        """Activities by day; of a period, a forum or a kind when one is named."""
        return self._store.activities.all(from_day=from_day, to_day=to_day, body_id=body_id, kind_id=kind_id)

    def get(self, activity_id: UUID) -> ActivityRow:
        """One activity. Raises Refused when there is none."""
        found = self._store.activities.get(activity_id)
        if found is None:
            raise Refused("That activity is not in this store: look for it under Outreach & events.")
        return found

    def file(self, activity_id: UUID) -> ActivityFile:
        """One activity with all that hangs on it; a fixed number of selects."""
        reads = self._store.activities
        return ActivityFile(
            self.get(activity_id),
            reads.counts(activity_id),
            reads.parts(activity_id),
            reads.takers(activity_id),
            reads.days(activity_id),
            reads.all(series_id=activity_id),
            self._store.issues.all(activity_id=activity_id),
            self._store.actions.all(activity_id=activity_id),
            reads.meetings(activity_id),
        )

    # Writing

    def add(
        self,
        kind_id: UUID,
        title: str,
        from_day: dt.date,
        *,
        counts: Mapping[str, int | None] | None = None,
        parts: Mapping[UUID, Part] | None = None,
        **values: Any,
    ) -> UUID:
        """Adds an activity, with its numbers and who took part when they are known already.

        Raises Refused without a title, or when it ends before it begins.
        """
        shown = one_line(title)
        if not shown:
            raise Refused("Type what it is called.")
        _check_days(from_day, values.get("to_day"))
        with self._store.work(f"add {shown}") as work:
            made = work.add(Kind.ACTIVITY, kind_id=kind_id, title=shown, from_day=from_day, **values)
            for category, value in (counts or {}).items():
                if value is not None:
                    work.add(Kind.ACTIVITY_COUNT, activity_id=made, category=category, value=value)
            for agency_id, part in (parts or {}).items():
                work.add(Kind.ACTIVITY_AGENCY, activity_id=made, agency_id=agency_id, part=part)
            work.commit()
        return made

    def change(
        self, activity_id: UUID, *, counts: Mapping[str, int | None] | None = None, **values: Any
    ) -> None:
        """Changes an activity, with its numbers when some are given.

        Raises Refused without a title, when it would end before it begins, and when it would be done while one of
        its issues has neither an answer nor an action.
        """
        now = self.get(activity_id)
        if "title" in values:
            values["title"] = one_line(values["title"])
            if not values["title"]:
                raise Refused("Type what it is called.")
        _check_days(values.get("from_day", now.from_day), values.get("to_day", now.to_day))
        if values.get("state", now.state) is ActivityState.DONE is not now.state:
            self._refuse_loose_ends(now)
        _check_counts(counts or {})
        with self._store.work(f"change {now.title}") as work:
            work.change(Kind.ACTIVITY, activity_id, **values)
            _write_counts(work, activity_id, counts or {}, Phase.DURING, None)
            work.commit()

    def delete(self, activity_id: UUID) -> None:
        with self._store.work(f"delete {self.get(activity_id).title}") as work:
            work.delete(Kind.ACTIVITY, activity_id)
            work.commit()

    def set_counts(
        self,
        activity_id: UUID,
        values: Mapping[str, int | None],
        phase: Phase = Phase.DURING,
        as_at: dt.date | None = None,
    ) -> None:
        """Sets the numbers of some categories; None takes one away. Raises Refused for less than nothing.

        A number as at another day than the known one leaves that one as it was, so that both can be compared.
        """
        _check_counts(values)
        with self._store.work(f"count {self.get(activity_id).title}") as work:
            _write_counts(work, activity_id, values, phase, as_at)
            work.commit()

    def set_part(self, activity_id: UUID, agency_id: UUID, part: Part | None) -> None:
        """Says what an agency does in an activity; None takes it off the list."""
        with self._store.work(f"partners of {self.get(activity_id).title}") as work:
            known = work.find(Kind.ACTIVITY_AGENCY, activity_id=activity_id, agency_id=agency_id)
            if part is None:
                for row in known:
                    work.delete(Kind.ACTIVITY_AGENCY, row["id"])
            elif known:
                work.change(Kind.ACTIVITY_AGENCY, known[0]["id"], part=part)
            else:
                work.add(Kind.ACTIVITY_AGENCY, activity_id=activity_id, agency_id=agency_id, part=part)
            work.commit()

    def set_day(self, activity_id: UUID, on_day: dt.date, **values: Any) -> UUID:
        """Plans one day of a week: `words`, `public_start`, `public_finish`, `public_place`, `agencies`."""
        with self._store.work(f"plan a day of {self.get(activity_id).title}") as work:
            known = work.find(Kind.ACTIVITY_DAY, activity_id=activity_id, on_day=on_day)
            if known:
                work.change(Kind.ACTIVITY_DAY, known[0]["id"], **values)
                made: UUID = known[0]["id"]
            else:
                made = work.add(Kind.ACTIVITY_DAY, activity_id=activity_id, on_day=on_day, **values)
            work.commit()
        return made

    # What is missing

    def days_without_public_slot(self, activity_id: UUID) -> list[dt.date]:
        """The days of an action week on which the public cannot meet anybody yet."""
        activity = self.get(activity_id)
        if not activity.has(Feature.DAYS):
            return []
        return days_without_slot(activity, self._store.activities.days(activity_id))

    def loose_ends(self, activity_id: UUID) -> list[IssueRow]:
        """Issues raised at an event that have neither an answer nor an action: it cannot be closed yet."""
        return [issue for issue in self.file(activity_id).issues if not issue.answered and not issue.actions]

    def _refuse_loose_ends(self, activity: ActivityRow) -> None:
        loose = self.loose_ends(activity.id) if activity.has(Feature.CLOSE_OUT) else []
        if loose:
            raise Refused(
                f"{', '.join(issue.ref for issue in loose[:5])}{' and others' if len(loose) > 5 else ''}"
                f" {'has' if len(loose) == 1 else 'have'} neither an answer nor an action:"
                " give each an owner and a date, or answer it, then close."
            )

    def close(self, activity_id: UUID, outcome: str | None = None) -> None:
        """Marks an activity done. Raises Refused while one of its issues has neither an answer nor an action."""
        activity = self.get(activity_id)
        self._refuse_loose_ends(activity)
        with self._store.work(f"close {activity.title}") as work:
            work.change(
                Kind.ACTIVITY,
                activity_id,
                state=ActivityState.DONE,
                closed_on=self._context.today(),
                **({} if outcome is None else {"outcome": outcome}),
            )
            work.commit()

    def cancel(self, activity_id: UUID, reason: str) -> None:
        """Cancels an activity; the reason stays with its private note."""
        activity = self.get(activity_id)
        note = "\n".join(part for part in (activity.private_note, one_line(reason)) if part)
        with self._store.work(f"cancel {activity.title}") as work:
            work.change(Kind.ACTIVITY, activity_id, state=ActivityState.CANCELLED, private_note=note)
            work.commit()

    def reopen(self, activity_id: UUID) -> None:
        """Takes back that an activity was closed or cancelled; a standing one is in place again."""
        activity = self.get(activity_id)
        standing = activity.has(Feature.STANDING)
        state = ActivityState.UNDER_WAY if standing else ActivityState.PLANNED
        with self._store.work(f"open {activity.title} again") as work:
            work.change(Kind.ACTIVITY, activity_id, state=state, closed_on=None)
            work.commit()

    def judge(self, activity_id: UUID, verdict: str, on_day: dt.date | None = None) -> None:
        """Enters the verdict of a review. Raises Refused without words."""
        if not verdict.strip():
            raise Refused("Type what the review found: go on, change or stop, and why.")
        with self._store.work(f"verdict on {self.get(activity_id).title}") as work:
            day = on_day or self._context.today()
            work.change(Kind.ACTIVITY, activity_id, verdict=verdict.strip(), verdict_on=day)
            work.commit()

    def missed(self) -> list[Missed]:
        """Kinds of which fewer are done or planned this plan year than the office means to hold."""
        year = plan_year(self._context.today(), self._context.partnership.year_start_month)
        wanted = [kind for kind in self.kinds() if kind.fewest_a_year]
        if not wanted:
            return []
        ids = [kind.id for kind in wanted]
        held = self._store.activities.all(from_day=year.start, to_day=year.end, kind_ids=ids)
        return still_to_hold(wanted, held, year.start)

    def places(self) -> list[str]:
        """The places typed so far, the most used first."""
        return self._store.activities.words_used("place")

    def topics(self) -> list[str]:
        """The topics typed so far, the most used first."""
        return self._store.activities.words_used("topic")

    def good_practice(self, topic: str = "") -> list[ActivityRow]:
        """Activities with a good-practice note, of a topic when one is given, newest first."""
        wanted = topic.casefold().strip()
        found = [a for a in self._store.activities.all() if a.good_practice.strip()]
        return [a for a in reversed(found) if wanted in a.good_practice_topic.casefold()]


def _check_counts(values: Mapping[str, int | None]) -> None:
    if any(value is not None and value < 0 for value in values.values()):
        raise Refused("A count is 0 or more: type it again.")


def _write_counts(
    work: "UnitOfWork",
    activity_id: UUID,
    values: Mapping[str, int | None],
    phase: Phase,
    as_at: dt.date | None,
) -> None:
    known = {
        count["category"]: count
        for count in work.find(Kind.ACTIVITY_COUNT, activity_id=activity_id, phase=phase)
    }
    for category, value in values.items():
        was = known.get(category)
        if was is not None and value is None:
            work.delete(Kind.ACTIVITY_COUNT, was["id"])
            continue
        if value is None:
            continue
        kept = phase
        if was is not None and _apart(was, phase, as_at):
            # Of two days the later one stands; the other is kept to compare with.
            if was["as_at"] < as_at:
                work.change(Kind.ACTIVITY_COUNT, was["id"], phase=Phase.EARLIER)
            else:
                kept = Phase.EARLIER
        elif was is not None:
            work.change(Kind.ACTIVITY_COUNT, was["id"], value=value, as_at=as_at)
            continue
        said = {"activity_id": activity_id, "category": category, "phase": kept, "as_at": as_at}
        work.add(Kind.ACTIVITY_COUNT, value=value, **said)


def _apart(was: Mapping[str, Any], phase: Phase, as_at: dt.date | None) -> bool:
    """True when a number is one of another day, not the known one put right."""
    return phase is Phase.DURING and None not in (was["as_at"], as_at) and was["as_at"] != as_at


def load_kinds() -> list[dict[str, Any]]:
    """The usual kinds as shipped."""
    found: list[dict[str, Any]] = json.loads(resource("activities/kinds.json").read_text(encoding="utf-8"))
    return found


def add_kinds(work: "UnitOfWork", known: set[str] | frozenset[str] = frozenset()) -> int:
    """Writes the usual kinds that are not known yet inside a unit of work."""
    added = 0
    for position, kind in enumerate(load_kinds(), start=1):
        if kind["key"] not in known:
            work.add(
                Kind.ACTIVITY_KIND, **_listed({**kind, "family": Family(kind["family"])}), position=position
            )
            added += 1
    return added


def _listed(values: Mapping[str, Any]) -> dict[str, Any]:
    """Lists as the store keeps them: features parted by spaces, categories and topics one a line."""
    made = dict(values)
    if not isinstance(made.get("features", ""), str):
        made["features"] = " ".join(made["features"])
    for name in ("categories", "topics"):
        if not isinstance(made.get(name, ""), str):
            made[name] = "\n".join(made[name])
    return made


def _check_days(from_day: dt.date, to_day: dt.date | None) -> None:
    if to_day is not None and to_day < from_day:
        raise Refused("It ends before it begins: change one of the two days.")
