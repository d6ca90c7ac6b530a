"""Erasing a person: no trace in the store, its log, its folder or any back-up; everybody else's records stay."""

import datetime as dt
import io
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest

from cspdesk.domain.erasing import REMOVED
from cspdesk.domain.kinds import Audience, Consent, Kind, Mark, RoleKind
from cspdesk.errors import Refused
from cspdesk.office import Office, open_office
from cspdesk.services.papers.registry import Wanted
from cspdesk.store.restore import restore
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)
NAME, OTHER = "Ottoline Quillfeather", "Pat Shaw"
SHARING, SHARED = "Vic Ember", "01632 960017"
PHONE, EMAIL = "07700 900461", "ottoline@quill.example"
ADDRESS = "14 Thistledown Crescent"
TRACES = (b"quillfeather", b"ottoline", b"900461", b"quill.example", b"thistledown", b"kettle")


@dataclass(frozen=True)
class _Story:
    path: Path
    before: Path
    person: UUID
    meeting: UUID
    issue: UUID
    item: UUID
    sharing: UUID
    draft: UUID


def _tell(office: Office) -> tuple[UUID, UUID, UUID, UUID, UUID, UUID]:
    """One resident, in every place a name gets into: typed before, merged, minuted, issued, quoted, drafted."""
    forum = office.bodies.forums()[6]
    person = office.people.add(NAME, resident=True, phone=PHONE, email=EMAIL, address=ADDRESS)
    double = office.people.add("O. Quillfeather", resident=True, phone=SHARED)
    office.merging.merge_people(person, double)
    sharing = office.people.add(SHARING, resident=True, phone=SHARED)
    office.people.set_consent(person, Consent.YES, TODAY, "said so by telephone", naming=True)
    office.people.add_role(RoleKind.MEMBER, person, body_id=forum.id, from_day=dt.date(2026, 4, 1))
    met = office.meetings.add([forum.id], dt.date(2026, 5, 12))
    office.minutes.open_meeting(met)
    office.register.add_person_and_mark(met, f"{OTHER} (Police)", Mark.IN_ROOM)
    office.register.mark(met, person, Mark.IN_ROOM)
    item = office.store.meetings.items(met)[3].id
    office.minutes.write(item, "minute", f"{NAME} asked about speeding; Mrs Quillfeather offered a list.")
    office.minutes.add_action(met, item, f"Ring {NAME} on {PHONE} - {OTHER} by 12 June")
    issue = office.issues.add(
        "Bins on the green",
        body_id=forum.id,
        meeting_id=met,
        raiser_id=person,
        private_detail="Has a blue kettle",
    )
    office.issues.change(issue, private_detail=f"{NAME}, {ADDRESS}")
    office.closing.close(met, "test")
    office.issued.issue(met)
    draft = office.meetings.add([forum.id], dt.date(2026, 7, 14))
    office.minutes.open_meeting(draft)
    office.register.mark(draft, person, Mark.IN_ROOM)
    office.drafts.keep(Kind.ISSUE, issue, "answer_words", f"Tell {NAME}")
    office.drafts.keep_typing("PersonDialog", {"name": NAME, "note": "kettle"}, title=f"Change {NAME}")
    office.drafts.keep_typing("Elsewhere", {"words": f"Thank {NAME} of {EMAIL}"})
    return person, met, issue, item, sharing, draft


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> _Story:
    path = tmp_path_factory.mktemp("erasing") / "office.cspdesk"
    office = new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY)
    story = _tell(office)
    office.close(keep_backup=True)
    before = Path(shutil.copyfile(path, tmp_path_factory.mktemp("before") / "before.cspdesk"))
    return _Story(path, before, *story)


@pytest.fixture(scope="module")
def erased(told: _Story) -> Iterator[tuple[Office, _Story]]:
    office = open_office(told.path, machine="test", today=TODAY)
    office.erasing.erase(office.erasing.look(told.person))
    office.erasing.remake_copies(copy.path for copy in office.erasing.old_copies())
    yield office, told
    office.close(keep_backup=False)


def _pages(data: bytes) -> str:
    document = pypdfium2.PdfDocument(io.BytesIO(data))
    return " ".join(page.get_textpage().get_text_range() for page in document)


def test_all_that_is_held_is_said_in_words_alone(told: _Story) -> None:
    """No id, no column and no form of a date but the one that people read."""
    office = open_office(told.before, machine="test", today=TODAY, readonly=True)
    sections = {section.title: section.rows for section in office.one_person.paper(told.person).sections}
    office.close(keep_backup=False)
    said = "\n".join(cell for rows in sections.values() for row in rows for cell in row)
    assert (
        re.findall(r"[0-9a-f]{8}-[0-9a-f]{4}|\w+_\w+|\d{4}-\d\d-\d\d(?!\w)", said.replace("F07-2026", ""))
        == []
    )
    changes = [row[1:] for row in sections["History of their record"]]
    assert ("Joined to", f"nothing became “{NAME}”") in changes
    assert "another resident" not in said, "how somebody else is reached is theirs"


def test_no_file_of_the_folder_holds_a_trace(erased: tuple[Office, _Story]) -> None:
    office, story = erased
    files = [file for file in story.path.parent.rglob("*") if file.is_file()]
    assert len(files) >= 3
    held = {file.name: file.read_bytes().lower() for file in files}
    assert [(name, trace) for name, data in held.items() for trace in TRACES if trace in data] == []
    assert office.store.check() == []


def test_issued_minutes_say_that_a_name_was_removed(erased: tuple[Office, _Story]) -> None:
    office, story = erased
    words = _pages(office.issued.pdf(story.meeting, Wanted(Audience.INTERNAL)))
    assert f"{REMOVED} on Saturday 21 November 2026" in " ".join(words.split())
    assert "Quillfeather" not in words
    assert OTHER in words


def test_minutes_not_issued_yet_say_in_place_of_a_name_that_it_was_removed(
    erased: tuple[Office, _Story],
) -> None:
    office, story = erased
    assert REMOVED in _pages(office.issued.pdf(story.draft, Wanted(Audience.INTERNAL)))


def test_what_others_did_stays(erased: tuple[Office, _Story]) -> None:
    office, story = erased
    item = next(i for i in office.store.meetings.items(story.meeting) if i.id == story.item)
    assert item.minute == "[name removed] asked about speeding; [name removed] offered a list."
    (action,) = office.store.actions.all(meeting_id=story.meeting)
    assert action.text == "Ring [name removed] on [removed]"
    assert office.issues.get(story.issue).words == "Bins on the green"


def test_the_meeting_still_counts_who_was_there(erased: tuple[Office, _Story]) -> None:
    office, story = erased
    meeting = office.meetings.get(story.meeting)
    marks = office.store.meetings.marks([story.meeting])
    assert office.register.counted(meeting, marks).people == 2


def test_somebody_erased_is_in_no_list_and_no_search(erased: tuple[Office, _Story]) -> None:
    office, story = erased
    assert office.store.search("Quillfeather") == [] == office.store.search("kettle")
    with pytest.raises(Refused):
        office.people.get(story.person)
    assert REMOVED not in {person.name for person in office.people.all()}


def test_the_log_of_erasures_holds_ids_alone(erased: tuple[Office, _Story]) -> None:
    office, story = erased
    assert (Kind.PERSON, story.person) in {(row.of_kind, row.of_id) for row in office.erasing.log()}
    assert office.erasing.old_copies() == ()


def test_an_erasure_is_never_undone(erased: tuple[Office, _Story]) -> None:
    office, _ = erased
    last = office.history.recent()[-1]
    assert last.words == "erase a person"
    with pytest.raises(Refused, match="cannot be brought back"):
        office.history.undo(last.id)


def test_a_store_put_back_from_before_erases_again(erased: tuple[Office, _Story], tmp_path: Path) -> None:
    office, story = erased
    there = tmp_path / "office.cspdesk"
    office.store.backup_to(there)
    restore(story.before, there, machine="test", computer="PC", person="Tess")
    again = open_office(there, machine="test", today=TODAY)
    assert again.store.check() == []
    words = _pages(again.issued.pdf(story.meeting, Wanted(Audience.INTERNAL)))
    again.close(keep_backup=False)
    assert "Quillfeather" not in words
    assert [trace for trace in TRACES if trace in there.read_bytes().lower()] == []


def test_a_number_by_which_somebody_else_is_reached_stays_theirs_until_a_person_says_not(
    erased: tuple[Office, _Story],
) -> None:
    office, story = erased
    assert office.people.get(story.sharing).phone == SHARED
    left = {(place.record, place.field, place.sure) for place in office.erasing.left()}
    assert (f"Person {SHARING}", "phone", False) in left
