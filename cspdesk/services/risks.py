"""The risk register: what may go wrong, how bad and how likely, who looks after it, and when it was looked at."""

import datetime as dt
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.check_kinds import RiskState
from cspdesk.domain.dates import add_months, say_date
from cspdesk.domain.kinds import BodyKind, Kind, Origin
from cspdesk.domain.risks import HIGHEST, Cell, Risk, RiskReview, by_score, heat, not_looked_at
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.context import Context

_MOST_MONTHS = 60
_TEXTS = ("text", "mitigation")


class RiskService:
    """Every change publishes Kind.RISK, a look at one Kind.RISK_REVIEW."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    # Reading

    def all(self) -> list[Risk]:
        """Every risk, the highest score first, closed ones too."""
        return by_score(self._store.risks.all())

    def open(self) -> list[Risk]:
        """Every open risk, the highest score first."""
        return [risk for risk in self.all() if risk.is_open]

    def get(self, risk_id: UUID) -> Risk:
        """Raises Refused when there is none of that id."""
        found = self._store.risks.get(risk_id)
        if found is None:
            raise Refused("That risk is not in this store: look for it in the list of risks.")
        return found

    def numbered(self, number: int) -> Risk | None:
        """The risk of a number; None when there is none."""
        return next((risk for risk in self._store.risks.all() if risk.number == number), None)

    def heat(self, risks: Sequence[Risk] | None = None) -> dict[Cell, tuple[Risk, ...]]:
        """The open risks in each cell (severity, likelihood); of these, or of all."""
        return heat(self.all() if risks is None else risks)

    def not_looked_at(self) -> list[Risk]:
        """Risks for which a cycle has gone by without a look, the longest waiting first."""
        return not_looked_at(self._store.risks.all(), self._context.today())

    def reviews(self, risk_id: UUID | None = None) -> list[RiskReview]:
        """The looks at a risk or at all, the latest first."""
        return self._store.risks.reviews(risk_id)

    def actions(self, risk_id: UUID) -> list[ActionRow]:
        """The actions of a risk by number."""
        return self._store.actions.all(risk_id=risk_id)

    # Writing

    def add(self, title: str, **values: Any) -> UUID:
        """Adds a risk under the next number.

        `values` may hold text, severity, likelihood, mitigation, agency_id, person_id, plan_priority_id, opened_on,
        review_on, review_months and restricted. Raises Refused without a title or past the scale.
        """
        kept = self._kept({**values, "title": title})
        with self._store.work("add a risk") as work:
            number = 1 + self._store.risks.highest_number()
            work.words = f"add risk R{number}"
            kept.setdefault("opened_on", self._context.today())
            made = work.add(Kind.RISK, number=number, **kept)
            work.commit()
        return made

    def change(self, risk_id: UUID, **values: Any) -> None:
        """Changes what `add` takes. Raises Refused as it does."""
        risk = self.get(risk_id)
        with self._store.work(f"change risk {risk.ref}") as work:
            work.change(Kind.RISK, risk_id, **self._kept(values))
            work.commit()

    def review(
        self,
        risk_id: UUID,
        words: str = "",
        *,
        on_day: dt.date | None = None,
        severity: int | None = None,
        likelihood: int | None = None,
        meeting_id: UUID | None = None,
        recommended: str = "",
        recommended_to_id: UUID | None = None,
        next_on: dt.date | None = None,
    ) -> UUID:
        """Keeps a look at a risk with what is recommended and to which body; scores given become the risk's.

        The next look is due a cycle later, or on `next_on`. Raises Refused for a closed risk, a day to come, past
        the scale, for a body without a recommendation, and for a next look that is not later.
        """
        risk = self.get(risk_id)
        today = self._context.today()
        day = on_day or today
        if not risk.is_open:
            raise Refused(f"{risk.ref} is closed: open it again to look at it.")
        if day > today:
            raise Refused(f"{say_date(day)} has not come yet: give the day on which it was looked at.")
        if recommended_to_id is not None and not one_line(recommended):
            raise Refused("Type what is recommended to that group.")
        later = next_on or add_months(day, risk.months)
        if later <= day:
            raise Refused("The next look is after this one: give a later day.")
        scores = {
            "severity": severity if severity is not None else risk.severity,
            "likelihood": likelihood if likelihood is not None else risk.likelihood,
        }
        _check(scores)
        with self._store.work(f"review risk {risk.ref}") as work:
            made = work.add(
                Kind.RISK_REVIEW,
                risk_id=risk_id,
                on_day=day,
                meeting_id=meeting_id,
                words=words.strip(),
                recommended=one_line(recommended),
                recommended_to_id=recommended_to_id,
                **scores,
            )
            if risk.looked_on is None or day >= risk.looked_on:
                # An older look entered late does not change where the risk stands now.
                work.change(Kind.RISK, risk_id, review_on=later, **scores)
            work.commit()
        return made

    def close(self, risk_id: UUID, note: str, on_day: dt.date | None = None) -> None:
        """Closes a risk with why. Raises Refused without a word, for a day to come, and when it is closed."""
        risk, day = self.get(risk_id), on_day or self._context.today()
        if not risk.is_open:
            raise Refused(f"{risk.ref} is closed already.")
        if not note.strip():
            raise Refused("Write why the risk is closed.")
        if day > self._context.today():
            raise Refused(f"{say_date(day)} has not come yet: give the day on which it was closed.")
        with self._store.work(f"close risk {risk.ref}") as work:
            work.change(Kind.RISK, risk_id, state=RiskState.CLOSED, closed_on=day, closing_note=note.strip())
            work.commit()

    def reopen(self, risk_id: UUID) -> None:
        """Opens a closed risk again. Raises Refused when it is open."""
        risk = self.get(risk_id)
        if risk.is_open:
            raise Refused(f"{risk.ref} is open already.")
        with self._store.work(f"reopen risk {risk.ref}") as work:
            work.change(Kind.RISK, risk_id, state=RiskState.OPEN, closed_on=None, closing_note="")
            work.commit()

    def delete(self, risk_id: UUID) -> None:
        """Takes a risk off the register; its number is never given again, its actions stay."""
        risk = self.get(risk_id)
        with self._store.work(f"delete risk {risk.ref}") as work:
            for line in work.find(Kind.PLAN_LINE, risk_id=risk_id):
                work.change(Kind.PLAN_LINE, line["id"], risk_id=None)
            for look in work.find(Kind.RISK_REVIEW, risk_id=risk_id):
                work.delete(Kind.RISK_REVIEW, look["id"])
            work.delete(Kind.RISK, risk_id)
            work.commit()

    def link_line(self, risk_id: UUID, line_id: UUID, linked: bool = True) -> None:
        """Makes a line of a plan's risk this one, or takes it away: edited once, it shows in both."""
        risk = self.get(risk_id)
        words = f"link {risk.ref} to the plan" if linked else f"take {risk.ref} off the plan’s line"
        with self._store.work(words) as work:
            work.change(Kind.PLAN_LINE, line_id, risk_id=risk_id if linked else None)
            work.commit()

    def add_action(self, risk_id: UUID, text: str, owner: str = "", due: str = "") -> UUID:
        """Adds a real action that lowers a risk, under the steering group. Raises Refused as actions do."""
        from cspdesk.services.actions import ActionService

        risk = self.get(risk_id)
        return ActionService(self._context).add(
            text,
            body_id=steering(self._context),
            owner=owner or risk.person or risk.agency,
            due=due,
            origin=Origin.RISK,
            risk_id=risk_id,
        )

    def _kept(self, values: dict[str, Any]) -> dict[str, Any]:
        """Values as they are stored. Raises Refused for what cannot be."""
        kept = dict(values)
        if "title" in kept:
            kept["title"] = one_line(kept["title"])
            if not kept["title"]:
                raise Refused("Type what may go wrong in a few words.")
        for name in _TEXTS:
            if name in kept:
                kept[name] = kept[name].strip()
        _check(kept)
        months = kept.get("review_months")
        if months is not None and not 1 <= months <= _MOST_MONTHS:
            raise Refused(f"A risk is looked at every 1 to {_MOST_MONTHS} months.")
        return kept


def steering(context: Context) -> UUID:
    """The body that follows actions of the whole partnership. Raises Refused when there is none."""
    bodies = context.store.bodies.all(context.today())
    for kinds in ((BodyKind.STEERING,), (BodyKind.EXECUTIVE, BodyKind.BOARD), tuple(BodyKind)):
        found = next((body for body in bodies if body.kind in kinds), None)
        if found is not None:
            return found.id
    raise Refused("There is no group yet to follow the action: add the steering group under Forums.")


def _check(values: dict[str, Any]) -> None:
    for name in ("severity", "likelihood"):
        value = values.get(name)
        if value is not None and not 1 <= value <= HIGHEST:
            raise Refused(f"{name.capitalize()} is a number from 1 to {HIGHEST}.")
