"""What a small register is: its fields in its own words, its states, parties, steps and flags, read from data."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class FieldSpec:
    """A field of an entry as one register calls it; `name` is its column, or "links" for priorities of the plan."""

    name: str
    label: str


@dataclass(frozen=True)
class StateSpec:
    """A state of a register; an entry that is not `open` is flagged no more. `tone` is that of its chip."""

    key: str
    words: str
    open: bool
    tone: str


@dataclass(frozen=True)
class FlagSpec:
    """What is told of an entry by itself: a rule of `entry_flags`, how it is said, and what the rule looks at."""

    rule: str
    words: str
    day: str = ""
    field: str = ""
    after: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    states: tuple[str, ...] = ()


@dataclass(frozen=True)
class PartySpec:
    """The parties of an entry, such as signatories: what they, and the day that each has, are called."""

    title: str
    one: str
    day: str
    open: str
    done: str


@dataclass(frozen=True)
class StepSpec:
    """The dated steps of an entry: a route, arrivals, a status over time. A label that is empty is not asked for.

    `watched` steps are written by themselves whenever the state changes.
    """

    title: str
    one: str
    text: str = ""
    outcome: str = ""
    due: str = ""
    day: str = ""
    body: bool = False
    meeting: bool = False
    watched: bool = False


@dataclass(frozen=True)
class RegisterSpec:
    """One register. `columns` are those of its list beside title and state; `about` says what it is for.

    `expects` names what has to come without anybody typing it first: reviews of "bodies", of "priorities" every so
    many months, "halves" of a year. `agenda` is what stands before its title on the agenda of the body that has it.
    `done` are the states it is in once it has its `done_on`: either brings the other, where there is no choice.
    On paper it is a table of `paper` columns (those of the list where none are said), or `prose`. Each entry of one
    with a `report` is a review, reported on by itself with those sections of a pack.
    """

    key: str
    title: str
    one: str
    about: str
    icon: str
    public: bool
    fields: tuple[FieldSpec, ...]
    states: tuple[StateSpec, ...]
    flags: tuple[FlagSpec, ...]
    columns: tuple[str, ...]
    parties: PartySpec | None
    steps: StepSpec | None
    by: tuple[str, ...] = ()
    marked: tuple[str, ...] = ()
    sum_states: tuple[str, ...] = ()
    sum_words: str = ""
    on_time: bool = False
    versions: bool = False
    series: bool = False
    watched: bool = False
    promotes: str = ""
    lines: str = ""
    expects: str = ""
    every_months: int = 0
    missing: str = ""
    agenda: str = ""
    agenda_of_both: bool = False
    done: tuple[str, ...] = ()
    paper: tuple[str, ...] = ()
    prose: bool = False
    report: tuple[str, ...] = ()

    def label(self, name: str) -> str:
        """What this register calls a field; empty when it does not use it."""
        return next((field.label for field in self.fields if field.name == name), "")

    def settled(self, before: Mapping[str, Any], values: Mapping[str, Any], day: dt.date) -> dict[str, Any]:
        """What follows from values that change an entry: a day for a state of `done`, or that state for the day."""
        if not self.done:
            return {}
        was, now = before.get("state"), values.get("state", before.get("state"))
        had, has = before.get("done_on"), values.get("done_on", before.get("done_on"))
        if now != was and now in self.done and has is None:
            return {"done_on": day}
        if had is None and has is not None and now == was and now not in self.done and len(self.done) == 1:
            return {"state": self.done[0]}
        return {}

    def uses(self, name: str) -> bool:
        return any(field.name == name for field in self.fields)

    def state(self, key: str) -> StateSpec:
        """The state of a key; one that is unknown is shown as it is, and counts as open."""
        found = next((state for state in self.states if state.key == key), None)
        return found or StateSpec(key, key.replace("_", " ").capitalize(), True, "quiet")


def read_registers(data: Iterable[Mapping[str, Any]]) -> tuple[RegisterSpec, ...]:
    """The registers of `resources/registers/registers.json`, in their order."""
    return tuple(_register(each) for each in data)


def _register(told: Mapping[str, Any]) -> RegisterSpec:
    total = told.get("sum", {})
    return RegisterSpec(
        key=told["key"],
        title=told["title"],
        one=told["one"],
        about=told["for"],
        icon=told["icon"],
        public=told["public"],
        fields=tuple(FieldSpec(name, label) for name, label in told["fields"]),
        states=tuple(
            StateSpec(key, words, whether == "open", tone) for key, words, whether, tone in told["states"]
        ),
        flags=tuple(_flag(each) for each in told.get("flags", ())),
        columns=tuple(told["list"]),
        parties=PartySpec(**told["parties"]) if "parties" in told else None,
        steps=StepSpec(**told["steps"]) if "steps" in told else None,
        by=tuple(told.get("by", ())),
        marked=tuple(told.get("marked", ())),
        sum_states=tuple(total.get("states", ())),
        sum_words=total.get("words", ""),
        on_time=told.get("on_time", False),
        versions=told.get("versions", False),
        series=told.get("series", False),
        watched=told.get("watched", False),
        promotes=told.get("promotes", ""),
        lines=told.get("lines", ""),
        expects=told.get("expects", ""),
        every_months=told.get("every_months", 0),
        missing=told.get("missing", ""),
        agenda=told.get("agenda", ""),
        agenda_of_both=told.get("agenda_of", "") == "both",
        done=tuple(told.get("done", ())),
        paper=tuple(told.get("paper", ())),
        prose=told.get("prose", False),
        report=tuple(told.get("report", ())),
    )


def _flag(told: Mapping[str, Any]) -> FlagSpec:
    return FlagSpec(
        told["rule"],
        told["words"],
        told.get("day", ""),
        told.get("field", ""),
        tuple(told.get("after", ())),
        tuple(told.get("unless", ())),
        tuple(told.get("states", ())),
    )
