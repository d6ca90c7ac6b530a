"""Minutes on paper: kept as issued, never changed, corrected by the meeting that agrees them."""

import datetime as dt
import hashlib
from dataclasses import replace
from uuid import UUID

import pytest

from cspdesk.domain.kinds import Audience, Consent, Kind, Mark, MinutesState
from cspdesk.domain.papers.frozen import from_json
from cspdesk.domain.papers.meetings import MinutesPaper
from cspdesk.errors import Refused
from cspdesk.office import Office
from cspdesk.services.papers.minutes import written
from cspdesk.services.papers.registry import Wanted
from tests.beginnings import beginning

INTERNAL, PUBLIC = Wanted(Audience.INTERNAL), Wanted(Audience.PUBLIC)


def _closed(office: Office) -> UUID:
    """A closed meeting with one agency, one named resident and a minute."""
    made = office.meetings.add([office.bodies.forums()[6].id], dt.date(2026, 5, 12))
    office.minutes.open_meeting(made)
    office.register.add_person_and_mark(made, "Pat Shaw (Police)", Mark.IN_ROOM)
    office.register.add_person_and_mark(made, "Ola Nowak", Mark.IN_ROOM)
    office.register.set_head_count(made, residents=14, young_people=3)
    first = office.store.meetings.items(made)[3].id
    office.minutes.write(first, "minute", "Ola Nowak asked about <b>speeding</b>.")
    office.minutes.write(first, "private_note", "Ring her back.")
    office.minutes.add_action(made, first, "Count cars - Pat Shaw by 12 June")
    office.closing.close(made, "test")
    return made


closed = beginning(_closed, __name__, "closed")


def paper(office: Office, meeting: UUID, audience: Audience) -> MinutesPaper:
    return written(office.context, meeting, audience)


def test_an_open_meeting_has_no_minutes_to_issue(office: Office) -> None:
    made = office.meetings.add([office.bodies.forums()[0].id], dt.date(2026, 5, 12))
    office.minutes.open_meeting(made)
    with pytest.raises(Refused):
        office.issued.issue(made)


def test_a_reprint_is_the_very_file(office: Office, closed: UUID) -> None:
    issued = office.issued.issue(closed)
    for row in issued:
        content = office.issued.pdf(closed, Wanted(row.audience))
        assert hashlib.sha256(content).hexdigest() == row.sha256


def test_the_frozen_record_is_what_was_printed(office: Office, closed: UUID) -> None:
    expected = paper(office, closed, Audience.INTERNAL)
    office.issued.issue(closed)
    row = next(r for r in office.issued.papers(closed) if r.audience is Audience.INTERNAL)
    today = office.context.today()
    assert from_json(row.record) == replace(expected, state=MinutesState.ISSUED, issued_on=today)


def test_large_print_comes_from_the_frozen_record(office: Office, closed: UUID) -> None:
    office.issued.issue(closed)
    before = office.issued.pdf(closed, replace(PUBLIC, large_print=True))
    office.bodies.change(office.meetings.get(closed).body_id, name="Another name")
    assert office.issued.pdf(closed, replace(PUBLIC, large_print=True)) == before


def test_issued_minutes_are_not_changed(office: Office, closed: UUID) -> None:
    office.issued.issue(closed)
    with pytest.raises(Refused, match="correction"):
        office.minutes.write(office.store.meetings.items(closed)[3].id, "minute", "Something else")
    with pytest.raises(Refused, match="correction"):
        office.register.add_person_and_mark(closed, "Late Comer", Mark.IN_ROOM)
    with pytest.raises(Refused):
        office.closing.reopen(closed)


def test_issuing_cannot_be_undone(office: Office, closed: UUID) -> None:
    office.issued.issue(closed)
    with pytest.raises(Refused, match="on paper"):
        office.history.undo(office.history.recent(1)[-1].id)


def test_what_was_written_before_issuing_cannot_be_undone_after(office: Office, closed: UUID) -> None:
    written_unit = next(u for u in office.history.recent(50) if u.words.startswith("write minute"))
    office.issued.issue(closed)
    with pytest.raises(Refused):
        office.history.undo(written_unit.id)


def test_a_correction_prints_with_the_meeting_that_agrees(office: Office, closed: UUID) -> None:
    office.issued.issue(closed)
    later = office.meetings.add([office.meetings.get(closed).body_id], dt.date(2026, 7, 14))
    office.minutes.open_meeting(later)
    assert [m.id for m in office.issued.to_agree(later)] == [closed]
    office.issued.correct(closed, later, "speeding", "parking")
    office.issued.agree(closed, later)
    assert office.meetings.get(closed).minutes_state is MinutesState.AGREED
    lines = paper(office, later, Audience.INTERNAL).corrections
    assert [(line.was, line.now) for line in lines] == [("speeding", "parking")]


def test_minutes_are_not_agreed_at_an_earlier_meeting(office: Office, closed: UUID) -> None:
    office.issued.issue(closed)
    earlier = office.meetings.add([office.meetings.get(closed).body_id], dt.date(2026, 3, 10))
    with pytest.raises(Refused):
        office.issued.agree(closed, earlier)


def test_the_public_reads_no_resident_and_nobody_who_has_not_agreed(office: Office, closed: UUID) -> None:
    said = str(paper(office, closed, Audience.PUBLIC))
    assert "Nowak" not in said
    assert "Shaw" not in said
    assert "Ring her back" not in said
    assert paper(office, closed, Audience.PUBLIC).heads.residents == 15


@pytest.mark.parametrize(
    "said",
    ["Ola Nowak's gate", "Mr Nowak asked", "OLA NOWAK.", "asked by Ola  Nowak, twice", "Ola Nowak’s gate"],
)
def test_no_way_of_writing_a_name_reaches_the_public(office: Office, closed: UUID, said: str) -> None:
    office.closing.reopen(closed)
    office.minutes.write(office.store.meetings.items(closed)[4].id, "minute", said)
    assert "nowak" not in paper(office, closed, Audience.PUBLIC).items[4].text.casefold()


def test_the_public_reads_who_may_be_named(office: Office, closed: UUID) -> None:
    pat = next(p for p in office.store.people.people(office.context.today()) if p.name == "Pat Shaw")
    with office.store.work("agree to be named") as work:
        work.change(Kind.PERSON, pat.id, may_be_named=Consent.YES)
        work.commit()
    assert "Pat Shaw" in str(paper(office, closed, Audience.PUBLIC).register)


def test_the_office_reads_names_but_no_private_note(office: Office, closed: UUID) -> None:
    said = str(paper(office, closed, Audience.INTERNAL))
    assert "Ola Nowak" in said
    assert "Ring her back" not in said


def test_minutes_of_2026_print_the_agency_of_2026(office: Office, closed: UUID) -> None:
    police = next(a for a in office.store.people.agencies() if a.name == "Police")
    with office.store.work("succeed") as work:
        new = work.add(Kind.AGENCY, name="New Police")
        work.change(Kind.AGENCY, police.id, successor_id=new)
        work.commit()
    assert paper(office, closed, Audience.INTERNAL).register[0].agency == "Police"


def test_words_of_an_action_on_paper_are_not_taken_back(office: Office, closed: UUID) -> None:
    action = office.store.actions.all(meeting_id=closed)[0]
    office.actions.change(action.id, text="Count lorries")
    unit = office.history.recent()[-1]
    office.issued.issue(closed)
    with pytest.raises(Refused, match="which are issued"):
        office.history.undo(unit.id)


def test_an_action_deleted_before_the_minutes_were_issued_does_not_come_back(
    office: Office, closed: UUID
) -> None:
    office.actions.delete(office.store.actions.all(meeting_id=closed)[0].id)
    unit = office.history.recent()[-1]
    office.issued.issue(closed)
    with pytest.raises(Refused, match="which are issued"):
        office.history.undo(unit.id)


def test_a_due_date_given_before_the_minutes_were_issued_may_be_taken_back(
    office: Office, closed: UUID
) -> None:
    action = office.store.actions.all(meeting_id=closed)[0]
    office.actions.change(action.id, due="by 1 July")
    unit = office.history.recent()[-1]
    office.issued.issue(closed)
    office.history.undo(unit.id)
    assert office.actions.get(action.id).due == action.due


def test_a_correction_on_paper_is_not_taken_back(office: Office, closed: UUID) -> None:
    office.issued.issue(closed)
    later = office.meetings.add([office.bodies.forums()[6].id], dt.date(2026, 7, 14))
    office.minutes.open_meeting(later)
    office.issued.correct(closed, later, "speeding", "parking")
    unit = office.history.recent()[-1]
    office.closing.close(later, "test")
    office.issued.issue(later)
    with pytest.raises(Refused, match="which are issued"):
        office.history.undo(unit.id)


def test_an_issue_on_paper_keeps_its_words_and_its_place_in_the_list(office: Office, closed: UUID) -> None:
    office.closing.reopen(closed)
    made = office.minutes.add_issue(closed, None, "Bins")
    office.closing.close(closed, "test")
    office.issued.issue(closed)
    with pytest.raises(Refused, match="are issued"):
        office.issues.change(made, words="Lamps")
    with pytest.raises(Refused, match="are issued"):
        office.issues.delete(made)


def test_a_merge_after_the_minutes_were_issued_may_be_taken_back(office: Office, closed: UUID) -> None:
    office.issued.issue(closed)
    named = {row.person: row.person_id for row in office.register.rows(closed)}
    kept = office.people.add("Pat Shaw-Green")
    office.merging.merge_people(kept, named["Pat Shaw"])
    taken_back = office.history.undo(office.history.recent()[-1].id)
    assert "Pat Shaw" in {row.person for row in office.register.rows(closed)}
    office.history.undo(taken_back)
    assert "Pat Shaw-Green" in {row.person for row in office.register.rows(closed)}


def test_what_was_undone_before_the_minutes_were_issued_is_not_brought_back(
    office: Office, closed: UUID
) -> None:
    office.minutes.add_action(closed, None, "Ring the council - Pat Shaw")
    taken_back = office.history.undo(office.history.recent()[-1].id)
    office.issued.issue(closed)
    with pytest.raises(Refused, match="which are issued"):
        office.history.undo(taken_back)


def test_the_public_reads_no_name_that_a_resident_had_before_a_merge(office: Office, closed: UUID) -> None:
    kept = office.people.add("Olena Nowakowska", resident=True)
    named = {row.person: row.person_id for row in office.register.rows(closed)}
    office.merging.merge_people(kept, named["Ola Nowak"])
    assert "Nowak" not in str(paper(office, closed, Audience.PUBLIC))


def test_minutes_are_not_agreed_before_the_later_meeting_is_open(office: Office, closed: UUID) -> None:
    office.issued.issue(closed)
    later = office.meetings.add([office.bodies.forums()[6].id], dt.date(2026, 7, 14))
    with pytest.raises(Refused, match="not held"):
        office.issued.agree(closed, later)
