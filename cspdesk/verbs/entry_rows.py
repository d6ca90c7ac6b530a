"""Entries of the plan registers, and what is late, as flat objects for the verbs that look."""

from functools import partial
from typing import TYPE_CHECKING

from cspdesk.domain.entries import Entry

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from cspdesk.office import Office
    from cspdesk.verbs.run import Flat

COLUMNS: dict[str, tuple[str, ...]] = {
    "entries": (
        "register",
        "number",
        "title",
        "state",
        "agencies",
        "who",
        "from_day",
        "due",
        "done_on",
        "flags",
    ),
    "late": ("sort", "what", "missing", "due", "days_late", "register"),
}


def lists(office: "Office", flat: "Callable[..., Flat]") -> "dict[str, Callable[[], list[Flat]]]":
    """What `list` shows of the registers, by the word that is typed."""
    return {"entries": partial(entries, office, flat), "late": partial(late, office, flat)}


def entries(office: "Office", flat: "Callable[..., Flat]", register: str = "") -> list["Flat"]:
    """Every entry of a register, or of all in the registers' order. Raises Refused for an unknown register."""
    if register:
        office.entries.spec(register)
    order = {spec.key: place for place, spec in enumerate(office.entries.registers())}
    found = sorted(office.entries.all(register), key=lambda each: order[each.spec.key])
    return [_entry(each, flat) for each in found]


def late(office: "Office", flat: "Callable[..., Flat]") -> list["Flat"]:
    """Everything that should have met, been reviewed, reported or arrived, and has not."""
    today = office.context.today()
    return [
        flat(
            id=each.record,
            kind=each.kind,
            sort=each.sort,
            what=each.what,
            missing=each.words,
            due=each.due,
            days_late=each.days(today) if each.due is not None else None,
            register=each.register,
        )
        for each in office.watch.late()
    ]


def shown(office: "Office", entry_id: "UUID", flat: "Callable[..., Flat]") -> tuple["Flat", list["Flat"]]:
    """One entry with its parties, steps and actions."""
    file = office.entries.file(entry_id)
    entry = file.entry
    records = [
        *(
            flat(record="party", id=each.id, name=each.name, on_day=each.on_day, note=each.note)
            for each in entry.parties
        ),
        *(
            flat(
                record="step",
                id=each.id,
                body=each.body,
                due=each.due,
                on_day=each.on_day,
                text=each.text,
                outcome=each.outcome,
            )
            for each in entry.steps
        ),
        *(
            flat(record="action", id=each.id, ref=each.ref, text=each.text, state=each.state)
            for each in file.actions
        ),
        *(flat(record="file", id=each.id, name=each.name, bytes=each.size) for each in file.files),
        *(
            flat(record="plan_line", id=each.id, text=each.text, plan=each.plan, year=each.year)
            for each in file.lines
        ),
    ]
    return _entry(entry, flat), records


def _entry(entry: Entry, flat: "Callable[..., Flat]") -> "Flat":
    row = entry.row
    return flat(
        id=row.id,
        register=row.register,
        number=row.number,
        title=row.title,
        text=row.text,
        topic=row.topic,
        state=row.state,
        agency=row.agency,
        agencies=row.agencies,
        person=row.person,
        who=row.who,
        body=row.body,
        meeting=row.meeting_day,
        priority=row.priority,
        priorities="; ".join(link.priority for link in entry.links),
        indicators=entry.said("codes"),
        from_day=row.from_day,
        due=row.due,
        done_on=row.done_on,
        review_on=row.review_on,
        published_on=row.published_on,
        place=row.place,
        cadence=row.cadence,
        pence=row.pence,
        days=row.days,
        mandatory=row.marked,
        answer=row.answer,
        evidence=row.evidence,
        note=row.note,
        follows=row.follows_id,
        restricted=row.restricted,
        expected_by=entry.expected,
        parties=len(entry.parties),
        unsigned=len(entry.unsigned),
        flags="; ".join(flag.words for flag in entry.flags),
    )
