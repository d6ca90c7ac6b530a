"""How partners and people are said on screen: words and chips for kinds, standing, consent, roles and days."""

import datetime as dt

from cspdesk.domain.dates import say_date_short
from cspdesk.domain.kinds import AgencyKind, Consent, Mark, RoleKind, Standing
from cspdesk.domain.partners import Stands
from cspdesk.domain.people import AgencyRow, PersonRow, RoleRow
from cspdesk.services.partners import PartnerLine
from cspdesk.ui.chips import Chip, Tone

KIND_WORDS = {
    AgencyKind.STATUTORY: "Statutory",
    AgencyKind.VOLUNTARY: "Voluntary",
    AgencyKind.BUSINESS: "Business",
    AgencyKind.HOUSING: "Housing",
    AgencyKind.COUNCIL: "Council",
    AgencyKind.HEALTH: "Health",
    AgencyKind.SCHEME: "Scheme",
    AgencyKind.TEAM: "Team",
    AgencyKind.OTHER: "Other",
}
STANDING_WORDS = {
    Standing.MEMBER: "Partner",
    Standing.RESPONSIBLE: "Responsible authority",
    Standing.DUTY: "Duty to co-operate, no member",
    Standing.OUTSIDE: "Outside the partnership",
}
CONSENT_WORDS = {Consent.UNKNOWN: "Not asked yet", Consent.YES: "Yes", Consent.NO: "No"}
ROLE_NAMES = {
    RoleKind.CHAIR: "Chair",
    RoleKind.VICE_CHAIR: "Vice-chair",
    RoleKind.SECRETARY: "Secretary",
    RoleKind.OFFICER: "Officer",
    RoleKind.MEMBER: "Member",
    RoleKind.SUBSTITUTE: "Substitute",
    RoleKind.WORKS_FOR: "Works for",
    RoleKind.REPRESENTATIVE: "Senior representative",
    RoleKind.DEPUTY: "Deputy representative",
}
MARK_NAMES = {
    Mark.IN_ROOM: "there",
    Mark.ONLINE: "there, online",
    Mark.PHONE: "there, by telephone",
    Mark.APOLOGIES: "apologies",
    Mark.ABSENT: "absent",
    Mark.STOOD_IN: "somebody came instead",
}
_TONES = {Stands.RESPONSIBLE: Tone.INFO}
_SHORT = {
    Stands.RESPONSIBLE: "Responsible",
    Stands.MEMBER: "Partner",
    Stands.DUTY: "Duty",
    Stands.OUTSIDE: "Outside",
    Stands.TEAM: "Team",
    Stands.COMING: "To come",
    Stands.ENDED: "Ended",
}


def standing_chip(stands: Stands) -> Chip:
    """How an agency stands on the day that is shown."""
    return Chip(_SHORT[stands], _TONES.get(stands, Tone.QUIET))


def standing_words(agency: AgencyRow, stands: Stands) -> str:
    """The whole of it: "Responsible authority from 1 Apr 2013"."""
    if stands is Stands.TEAM:
        return "Team"
    return " ".join(
        (STANDING_WORDS[agency.standing], span(agency.responsible_from, agency.responsible_to))
    ).strip()


def about(line: PartnerLine) -> str:
    """The softer line under a partner's name: its kind, or whose team it is, and its other names."""
    first = f"Team of {line.parent}" if line.parent else KIND_WORDS[line.agency.kind]
    names = line.agency.aliases.replace("; ", ", ")
    return f"{first}, also {names}" if names else first


def named_chip(person: PersonRow) -> Chip:
    """Whether a person may be named on public papers."""
    if person.resident:
        return Chip("Resident", Tone.QUIET)
    return {
        Consent.YES: Chip("May be named", Tone.GOOD),
        Consent.NO: Chip("Not named", Tone.BAD),
        Consent.UNKNOWN: Chip("Not asked", Tone.QUIET),
    }[person.may_be_named]


def consent_chip(answer: Consent) -> Chip:
    """An answer about consent."""
    tone = {Consent.YES: Tone.GOOD, Consent.NO: Tone.BAD, Consent.UNKNOWN: Tone.QUIET}[answer]
    return Chip(CONSENT_WORDS[answer], tone)


def span(first: dt.date | None, last: dt.date | None) -> str:
    """From when until when; empty when neither is known."""
    if first is not None and last is not None:
        return f"{say_date_short(first)} to {say_date_short(last)}"
    if first is not None:
        return f"from {say_date_short(first)}"
    return f"until {say_date_short(last)}" if last is not None else ""


def role_words(role: RoleRow) -> str:
    """A role with its place: "Chair of Forum 3", "Works for Police"."""
    name = ROLE_NAMES[role.kind]
    if role.kind is RoleKind.WORKS_FOR:
        return f"{name} {role.agency}"
    if role.body:
        return f"{name} of {role.body}" + (f" for {role.agency}" if role.agency else "")
    return f"{name} of {role.agency}"


def since(answer: Consent, day: dt.date | None, source: str) -> str:
    """When and how somebody answered."""
    if answer is Consent.UNKNOWN:
        return ""
    return ", ".join(part for part in (say_date_short(day) if day is not None else "", source) if part)
