"""What is changed about indicators: definitions, the library, partners and targets."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.indicator_kinds import IndicatorForm
from cspdesk.domain.indicators import IndicatorRow, lines_of, plain_code, same_code
from cspdesk.domain.kinds import Kind
from cspdesk.domain.text import fold, one_line
from cspdesk.errors import Refused
from cspdesk.services.indicator_figures import IndicatorFigures
from cspdesk.services.indicator_setup import Setup
from cspdesk.services.indicator_typed import TargetTyped, said_target, target_values

if TYPE_CHECKING:
    from cspdesk.services.indicator_library import LibraryEntry
    from cspdesk.store.work import UnitOfWork

Partner = tuple[UUID | None, str, bool]
"""Agency or none, the words it goes by, and whether it leads."""

_LINES = ("name", "code", "unit", "numerator", "denominator", "source", "collection", "family")
_PARTS_OF = (Kind.INDICATOR_NAME, Kind.INDICATOR_PARTNER, Kind.INDICATOR_TARGET, Kind.FIGURE)


class IndicatorWriting(IndicatorFigures):
    """Each verb is one unit of work."""

    # -- indicators

    def add(
        self,
        name: str,
        form: IndicatorForm = IndicatorForm.COUNT,
        partners: Sequence[Partner] | None = None,
        **values: Any,
    ) -> UUID:
        """Adds an indicator. Raises Refused without a name, and for a code or a name that another one has."""
        kept = self._looked_at(None, {"name": name, "form": form, **values})
        rows = self._store.indicators.all()
        with self._store.work(f"add the indicator {kept['code'] or kept['name']}") as work:
            made = work.add(
                Kind.INDICATOR, position=1 + max((row.position for row in rows), default=0), **kept
            )
            _write_partners(work, made, partners or ())
            work.commit()
        return made

    def change(self, indicator_id: UUID, partners: Sequence[Partner] | None = None, **values: Any) -> None:
        """Changes an indicator, its partners too where they are given.

        Raises Refused as `add` does, and for one that would be a part of itself.
        """
        row = self._row(indicator_id)
        kept = self._looked_at(row, values)
        with self._store.work(f"change the indicator {row.code or row.name}") as work:
            work.change(Kind.INDICATOR, indicator_id, **kept)
            if partners is not None:
                _write_partners(work, indicator_id, partners)
            work.commit()

    def remove(self, indicator_id: UUID) -> None:
        """Takes an indicator out with its targets and figures; lines of plans and its parts stay, without it."""
        row = self._row(indicator_id)
        with self._store.work(f"remove the indicator {row.code or row.name}") as work:
            for kind in (*_PARTS_OF, Kind.LINE_FEED):
                for part in work.find(kind, indicator_id=indicator_id):
                    work.delete(kind, part["id"])
            for line in work.find(Kind.PLAN_LINE, indicator_id=indicator_id):
                work.change(Kind.PLAN_LINE, line["id"], indicator_id=None)
            for name in ("part_of_id", "gap_to_id"):
                for other in work.find(Kind.INDICATOR, **{name: indicator_id}):
                    work.change(Kind.INDICATOR, other["id"], **{name: None})
            work.delete(Kind.INDICATOR, indicator_id)
            work.commit()

    def _looked_at(self, row: IndicatorRow | None, values: dict[str, Any]) -> dict[str, Any]:
        kept = {name: one_line(value) if name in _LINES else value for name, value in values.items()}
        if not kept.get("name", row.name if row else ""):
            raise Refused("Type what the indicator is called.")
        if "code" in kept:
            kept["code"] = plain_code(kept["code"])
        elif row is None:
            kept["code"] = ""
        for name in ("aliases", "agreements"):
            if name in kept:
                kept[name] = "\n".join(dict.fromkeys(lines_of(kept[name])))
        others = [other for other in self._store.indicators.all() if row is None or other.id != row.id]
        for code in (kept.get("code", ""), *lines_of(kept.get("aliases", ""))):
            taken = same_code(others, code)
            if taken is not None:
                raise Refused(
                    f"{plain_code(code)} is “{taken.name}” already: change that one, or use another code."
                )
        names = {fold(other.name) for other in others if not other.code}
        bare = not kept.get("code", row.code if row else "")
        if bare and "name" in kept and fold(kept["name"]) in names:
            raise Refused(f"There is an indicator “{kept['name']}” already: give this one another name.")
        per: int | None = values.get("per")
        if per is not None and per <= 0:
            raise Refused(
                "A rate is to so many of the population: type a number above nought, such as 1,000."
            )
        whole: UUID | None = values.get("part_of_id")
        if row is not None and whole is not None:
            self._look_at_parts(row.id, whole, {other.id: other for other in others})
        return kept

    @staticmethod
    def _look_at_parts(own: UUID, wanted: UUID, others: dict[UUID, IndicatorRow]) -> None:
        """Raises Refused when an indicator would be, by way of its parts, a part of itself."""
        step: UUID | None = wanted
        while step is not None:
            if step == own:
                raise Refused("An indicator cannot be a part of itself: choose another one.")
            found = others.get(step)
            step = found.part_of_id if found is not None else None

    def library(self) -> "list[tuple[LibraryEntry, bool]]":
        """Every indicator of the five plans, with whether this store has it already."""
        from cspdesk.services.indicator_library import library

        rows = self._store.indicators.all()
        names = {fold(row.name) for row in rows}
        return [
            (
                each,
                same_code(rows, each.code) is not None if each.code else fold(each.name) in names,
            )
            for each in library()
        ]

    def add_from_library(self, keys: Sequence[str]) -> list[UUID]:
        """Adds indicators of the library that are not here yet, with what each plan calls them; gives their ids.

        Targets and figures of other partnerships stay theirs. Raises Refused when none is left to add.
        """
        wanted = [each for each, known in self.library() if each.key in set(keys) and not known]
        if not wanted:
            raise Refused("These indicators are in the store already.")
        words = wanted[0].code or wanted[0].name if len(wanted) == 1 else f"{len(wanted)} indicators"
        with self._store.work(f"add {words} from the library") as work:
            setup = Setup(work)
            made = [setup.define({**each.data, "agreements": (), "measure": ""}) for each in wanted]
            work.commit()
        return made

    def read_partners(self, typed: str) -> list[Partner]:
        """Partners as they are typed: one a line, a * behind those who lead; a known agency is taken as that."""
        known = {fold(row.name): row.id for row in self._store.people.agencies()}
        found: list[Partner] = []
        for line in lines_of(typed):
            name = one_line(line.rstrip("* "))
            if name:
                found.append((known.get(fold(name)), name, line.rstrip().endswith("*")))
        return found

    # -- targets

    def set_targets(self, indicator_id: UUID, typed: Sequence[TargetTyped]) -> None:
        """Sets the targets of all periods at once, as the grid holds them; periods left out are taken away.

        A target of a plan that changes is written into that plan's change log. Raises Refused for a line without a
        period, a period typed twice, or a percent that is none.
        """
        row = self._row(indicator_id)
        month = self._context.partnership.year_start_month
        kept = [target_values(each, month) for each in typed]
        periods = [fold(each["period"]) for each in kept]
        twice = next((each["period"] for each in kept if periods.count(fold(each["period"])) > 1), "")
        if twice:
            raise Refused(f"{twice} stands there twice: give each period one target.")
        with self._store.work(f"set the targets of {row.code or row.name}") as work:
            before = {
                each["id"]: each for each in work.find(Kind.INDICATOR_TARGET, indicator_id=indicator_id)
            }
            for each, values in zip(typed, kept, strict=True):
                was = before.pop(each.id, None) if each.id is not None else None
                if was is None:
                    work.add(Kind.INDICATOR_TARGET, indicator_id=indicator_id, **values)
                elif work.change(Kind.INDICATOR_TARGET, was["id"], **values):
                    self._log(work, row, was, said_target(values))
            for gone in before.values():
                self._log(work, row, gone, "")
                work.delete(Kind.INDICATOR_TARGET, gone["id"])
            work.commit()

    def _log(self, work: "UnitOfWork", row: IndicatorRow, was: dict[str, Any], now: str) -> None:
        """Writes a changed target of a plan into the plan's change log."""
        if was["plan_id"] is None or said_target(was) == now:
            return
        work.add(
            Kind.PLAN_CHANGE,
            plan_id=was["plan_id"],
            target_id=was["id"],
            on_day=self._context.today(),
            what=f"Target of {row.title} for {was['period']}",
            was=said_target(was),
            now=now,
        )


def _write_partners(work: "UnitOfWork", indicator_id: UUID, partners: Sequence[Partner]) -> None:
    """Writes partners inside a unit of work; those who stay keep their record."""
    known = {
        fold(each["words"]): each for each in work.find(Kind.INDICATOR_PARTNER, indicator_id=indicator_id)
    }
    for position, (agency_id, words, leads) in enumerate(partners, start=1):
        own = known.pop(fold(words), None)
        if own is None:
            work.add(
                Kind.INDICATOR_PARTNER,
                indicator_id=indicator_id,
                agency_id=agency_id,
                words=one_line(words),
                leads=leads,
                position=position,
            )
        else:
            work.change(Kind.INDICATOR_PARTNER, own["id"], leads=leads, position=position)
    for gone in known.values():
        work.delete(Kind.INDICATOR_PARTNER, gone["id"])
