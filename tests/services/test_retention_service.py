"""What is past its date is listed and goes only when somebody says so; then there is no trace of it."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

import pytest

from cspdesk.domain.care_kinds import Basis, Covered
from cspdesk.domain.kinds import IssueState, Kind, Mark
from cspdesk.domain.retention import Due
from cspdesk.errors import Refused
from cspdesk.office import Office
from tests.beginnings import beginning

FORMER = dt.date(2023, 5, 12)


@dataclass(frozen=True)
class Past:
    meeting: UUID
    person: UUID
    issue: UUID


def _long_ago(office: Office) -> Past:
    """A meeting of three years ago with a resident, a private note and a private detail."""
    met = office.meetings.add([office.bodies.forums()[0].id], FORMER)
    office.minutes.open_meeting(met)
    person = office.people.add("Ottoline Quillfeather", resident=True)
    office.register.mark(met, person, Mark.IN_ROOM)
    item = office.store.meetings.items(met)[3].id
    office.minutes.write(item, "private_note", "Her kettle is broken.")
    issue = office.issues.add(
        "Bins", body_id=office.bodies.forums()[0].id, raised_on=FORMER, private_detail="Number 14, the kettle"
    )
    with office.store.work("close it long ago") as work:
        work.change(Kind.ISSUE, issue, state=IssueState.CLOSED, closed_on=FORMER)
        work.commit()
    office.closing.close(met, "test")
    return Past(met, person, issue)


past = beginning(_long_ago, __name__, "past")


def _of(office: Office, covers: Covered) -> list[Due]:
    return [each for each in office.retention.past() if each.kept.covers is covers]


def test_what_is_past_its_date_is_on_the_list(office: Office, past: Past) -> None:
    assert {each.kept.covers for each in office.retention.past()} >= {
        Covered.RESIDENT, Covered.SIGN_IN, Covered.PRIVATE_NOTE, Covered.ISSUE_DETAIL,
    }  # fmt: skip
    (resident,) = _of(office, Covered.RESIDENT)
    assert (resident.kept.record_id, resident.due) == (past.person, dt.date(2025, 5, 12))


def test_a_changed_rule_changes_dates_at_once(office: Office, past: Past) -> None:
    office.retention.set_rule(Covered.RESIDENT, 60)
    assert _of(office, Covered.RESIDENT) == []
    office.retention.use_default(Covered.RESIDENT)
    assert len(_of(office, Covered.RESIDENT)) == 1
    assert past.person


def test_a_purged_note_has_no_trace_in_search_history_or_rows(office: Office, past: Past) -> None:
    notes = _of(office, Covered.PRIVATE_NOTE) + _of(office, Covered.ISSUE_DETAIL)
    assert office.purging.purge(notes) == 2
    assert office.store.search("kettle") == []
    history = office.history.of(past.issue) + [
        line for item in office.store.meetings.items(past.meeting) for line in office.history.of(item.id)
    ]
    assert not any("kettle" in f"{line.old} {line.new} {line.words}" for line in history)
    assert office.store.check() == []
    assert {row.basis for row in office.erasing.log()} == {Basis.RETENTION}


def test_a_name_purged_from_a_register_still_counts(office: Office, past: Past) -> None:
    before = office.register.counted(
        office.meetings.get(past.meeting), office.store.meetings.marks([past.meeting])
    )
    office.issued.issue(past.meeting)
    office.purging.purge(_of(office, Covered.SIGN_IN))
    assert not any("Quillfeather" in paper.record for paper in office.issued.papers(past.meeting))
    meeting = office.meetings.get(past.meeting)
    after = office.register.counted(meeting, office.store.meetings.marks([past.meeting]))
    assert (after.residents_named, after.residents_unnamed) == (0, before.residents_unnamed + 1)
    assert after.people == before.people
    assert office.store.check() == []


def test_a_purged_person_is_gone(office: Office, past: Past) -> None:
    office.purging.purge(_of(office, Covered.RESIDENT))
    assert office.people.named("Ottoline Quillfeather") is None
    assert (Kind.PERSON.value, past.person) in {(row.of_kind, row.of_id) for row in office.erasing.log()}


def test_what_is_not_past_its_date_is_not_purged(office: Office, past: Past) -> None:
    chosen = _of(office, Covered.RESIDENT)
    office.retention.set_rule(Covered.RESIDENT, 0)
    with pytest.raises(Refused, match="past its date"):
        office.purging.purge(chosen)
    assert office.people.get(past.person)


def test_nobody_erases_themself(office: Office, past: Past) -> None:
    office.store.person_id = past.person
    with pytest.raises(Refused, match="That is you"):
        office.purging.purge(_of(office, Covered.RESIDENT))
