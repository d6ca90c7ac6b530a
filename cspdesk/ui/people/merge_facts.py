"""Two people or two partners side by side: what they differ in, and what hangs on each."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.kinds import Consent
from cspdesk.domain.people import AgencyRow, PersonRow
from cspdesk.ui.people.merge_sides import Differing
from cspdesk.ui.people.people_words import CONSENT_WORDS, KIND_WORDS, STANDING_WORDS, since, span

if TYPE_CHECKING:
    from cspdesk.office import Office

Shown = tuple[tuple[str, str], list[Differing], list[tuple[str, str, str]]]
"""The two names, what may differ, and counts that come together whatever is chosen."""
_PERSON = {
    "name": "Name",
    "role_title": "Role",
    "email": "E-mail",
    "phone": "Telephone",
    "mobile": "Mobile",
    "address": "Address",
    "postcode": "Postcode",
}
_AGENCY = {
    "name": "Name",
    "email": "E-mail",
    "phone": "Telephone",
    "web": "Web",
    "address": "Address",
    "duty": "Duty",
}
_STRICT = (Consent.UNKNOWN, Consent.YES, Consent.NO)


def people_sides(office: "Office", keep: UUID, other: UUID) -> Shown:
    """Two people side by side."""
    left, right = office.people.file(keep), office.people.file(other)
    one, two = left.person, right.person
    facts = [_fact(title, name, one, two) for name, title in _PERSON.items()]
    facts += [
        _consent("May be named", "named", one, two),
        _consent("May be contacted", "contacted", one, two),
    ]
    done = [
        ("Works for", one.agency or "nobody", two.agency or "nobody"),
        ("Roles", str(len(left.roles)), str(len(right.roles))),
        ("In registers", str(len(left.seats)), str(len(right.seats))),
        ("Actions", str(len(left.actions)), str(len(right.actions))),
    ]
    return (one.name, two.name), [f for f in facts if f.left or f.right], done


def agency_sides(office: "Office", keep: UUID, other: UUID) -> Shown:
    """Two partners side by side."""
    left, right = office.partners.file(keep), office.partners.file(other)
    one, two = left.line.agency, right.line.agency
    facts = [_fact(title, name, one, two) for name, title in _AGENCY.items()]
    facts.insert(1, _kind(one, two))
    facts.insert(2, _standing(one, two))
    done = [
        ("People", str(len(left.people)), str(len(right.people))),
        ("In registers", str(left.seat_count), str(right.seat_count)),
        ("Open actions", str(left.line.open_actions), str(right.line.open_actions)),
    ]
    return (one.name, two.name), [f for f in facts if f.left or f.right], done


def _fact(title: str, name: str, one: Any, two: Any) -> Differing:
    left, right = getattr(one, name), getattr(two, name)
    return Differing(title, left, right, {name: left}, {name: right}, prefer_right=not left)


def _consent(title: str, name: str, one: PersonRow, two: PersonRow) -> Differing:
    """Answer, day and source go together; the stricter answer is proposed."""
    fields = (f"may_be_{name}", f"{name}_on", f"{name}_source")
    values = [{field: getattr(each, field) for field in fields} for each in (one, two)]
    answers = [each[fields[0]] for each in values]
    words = []
    for each in values:
        answer, day, source = (each[field] for field in fields)
        said = since(answer, day, source)
        words.append(f"{CONSENT_WORDS[answer]}, {said}" if said else CONSENT_WORDS[answer])
    stricter = _STRICT.index(answers[1]) > _STRICT.index(answers[0])
    return Differing(title, words[0], words[1], values[0], values[1], prefer_right=stricter)


def _kind(one: AgencyRow, two: AgencyRow) -> Differing:
    return Differing(
        "Kind", KIND_WORDS[one.kind], KIND_WORDS[two.kind], {"kind": one.kind}, {"kind": two.kind}
    )


def _standing(one: AgencyRow, two: AgencyRow) -> Differing:
    fields = ("standing", "responsible_from", "responsible_to")
    words = [
        " ".join((STANDING_WORDS[a.standing], span(a.responsible_from, a.responsible_to))).strip()
        for a in (one, two)
    ]
    values = [{field: getattr(each, field) for field in fields} for each in (one, two)]
    return Differing("Standing", words[0], words[1], values[0], values[1])
