"""Which fields of which records point at a person or an agency: the one list that merging goes through.

A test holds it against the foreign keys of the store, so a new table cannot be forgotten.
"""

from cspdesk.domain.kinds import Kind

PERSON_FIELDS: tuple[tuple[Kind, str], ...] = (
    (Kind.ROLE, "person_id"),
    (Kind.MEETING, "chair_id"),
    (Kind.MEETING, "note_taker_id"),
    (Kind.MEETING, "organiser_id"),
    (Kind.ATTENDANCE, "person_id"),
    (Kind.ATTENDANCE, "stand_in_id"),
    (Kind.DECISION, "proposer_id"),
    (Kind.DECISION, "seconder_id"),
    (Kind.ISSUE, "raiser_id"),
    (Kind.ACTION, "owner_person_id"),
    (Kind.ACTION_NOTE, "person_id"),
    (Kind.ISSUE, "councillor_id"),
    (Kind.ISSUE_STEP, "person_id"),
    (Kind.ISSUE_VOICE, "raiser_id"),
    (Kind.ACTIVITY, "organiser_id"),
    (Kind.ACTIVITY_TAKER, "person_id"),
    (Kind.DISTRIBUTION, "person_id"),
    (Kind.CHANNEL, "person_id"),
    (Kind.MESSAGE, "person_id"),
    (Kind.FORMAT_REQUEST, "person_id"),
    (Kind.PLAN_PRIORITY, "champion_id"),
    (Kind.PLAN_PRIORITY, "lead_id"),
    (Kind.PLAN_LINE, "lead_id"),
    (Kind.RISK, "person_id"),
    (Kind.CHECK_ITEM, "person_id"),
    (Kind.ENTRY, "person_id"),
    (Kind.PACK, "person_id"),
)
AGENCY_FIELDS: tuple[tuple[Kind, str], ...] = (
    (Kind.AGENCY, "parent_id"),
    (Kind.AGENCY, "successor_id"),
    (Kind.ROLE, "agency_id"),
    (Kind.SUPPORT, "agency_id"),
    (Kind.ATTENDANCE, "agency_id"),
    (Kind.ACTION, "owner_agency_id"),
    (Kind.ISSUE, "agency_id"),
    (Kind.STANDARD, "agency_id"),
    (Kind.ACTIVITY, "agency_id"),
    (Kind.ACTIVITY_AGENCY, "agency_id"),
    (Kind.ACTIVITY_TAKER, "agency_id"),
    (Kind.CHANNEL, "agency_id"),
    (Kind.PLAN_PRIORITY, "sponsor_agency_id"),
    (Kind.PLAN_LINE, "lead_agency_id"),
    (Kind.LINE_PARTNER, "agency_id"),
    (Kind.PLAN_RESOURCE, "agency_id"),
    (Kind.INDICATOR_PARTNER, "agency_id"),
    (Kind.RISK, "agency_id"),
    (Kind.CHECK_ITEM, "agency_id"),
    (Kind.ENTRY, "agency_id"),
    (Kind.ENTRY_PARTY, "agency_id"),
    (Kind.PACK, "agency_id"),
)
FIELDS: dict[Kind, tuple[tuple[Kind, str], ...]] = {Kind.PERSON: PERSON_FIELDS, Kind.AGENCY: AGENCY_FIELDS}

# Records of these kinds say by `owner_kind` and `owner_id` to whom they belong.
OWNED: tuple[Kind, ...] = (Kind.ALIAS, Kind.ATTACHMENT)
