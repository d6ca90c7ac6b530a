"""Public papers name no resident, nobody who has not said yes, and give nobody's private detail.

What is looked at comes from the registry and from the list of public exports: a new one is looked at by being there.
"""

import contextlib
import datetime as dt
import io
import json
import re
import sqlite3
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pypdfium2
import pytest
from pypdf import PdfReader
from sample_store import PLAN, shared_tour, tour_store

from cspdesk import cli
from cspdesk.domain.activity_kinds import AnswerForm, Phase
from cspdesk.domain.answer_kinds import Answer, Matter
from cspdesk.domain.kinds import Audience, Consent, Kind, MeetingState, RoleKind
from cspdesk.domain.plan_kinds import NoteKind
from cspdesk.domain.plans import LineRole
from cspdesk.domain.publication_kinds import BlockKind
from cspdesk.errors import Refused
from cspdesk.office import Office, office_from_handover, open_office
from cspdesk.services.papers.press import Form
from cspdesk.services.papers.registry import PAPERS, OptionKind, Ref, Wanted, build
from cspdesk.services.plan_writing import Agreed
from cspdesk.services.surveys import Asked
from cspdesk.store.handover.desk import HandoverDesk
from cspdesk.store.tables import RECORDS
from cspdesk.verbs.exchange import FORMATS, PUBLIC
from tests.offices import new_office
from tests.opened_files import laid_open

TODAY = dt.date(2026, 11, 21)
RESIDENT, SILENT = "Ottoline Quillfeather", "Barnaby Thistlewick"
# What is the office's own by the name of its field, in whatever table it stands or will stand.
PRIVATE_FIELDS = re.compile(r"private|note$|phone|mobile|email|_source$|^booking|key_holder")
# How to reach the office and services are there to be printed.
NOT_PRIVATE = ("partnership", "text_block")
MARK = "Xylofonia 01632 960999"
WAITING = "You kept me waiting"
SECRETS = ("quillfeather", "thistlewick", "xylofonia", "kept me waiting")
TYPED = f"{RESIDENT.upper()}, Mrs Quillfeather and {SILENT.replace(' ', chr(160))}, <b>Barnaby</b> Thistlewick at 4 pm"


def _words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    # A name broken at a line end is still a name.
    return " ".join(text.replace("\ufffe", "").split()).casefold()


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The words of every public paper of the sample year, by file."""
    tour = shared_tour(tmp_path_factory)
    index = json.loads((tour / "index.json").read_text(encoding="utf-8"))
    public = [row["file"] for row in index if row["audience"] == "public"]
    return {file: _words((tour / file).read_bytes()) for file in public}


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    store = tour_store(tmp_path_factory)
    office = open_office(store, machine="tests", readonly=True, today=TODAY)
    yield office
    office.close(keep_backup=False)


def _given_away(secrets: set[str], printed: dict[str, str]) -> dict[str, list[str]]:
    assert secrets, "nothing to look for"
    folded = {secret: secret.casefold() for secret in secrets}
    there = {file: [s for s, look in folded.items() if look in words] for file, words in printed.items()}
    found = {
        file: [s for s in each if re.search(rf"(?<!\w){re.escape(folded[s])}(?!\w)", printed[file])]
        for file, each in there.items()
    }
    return {file: each for file, each in found.items() if each}


def test_every_kind_of_public_paper_is_looked_at(printed: dict[str, str]) -> None:
    public = {kind.name for kind in PAPERS.values() if Audience.PUBLIC in kind.audiences}
    assert {Path(file).name.split("-")[0] for file in printed} == public
    assert all(len(words) > 100 for words in printed.values())


def test_no_resident_of_the_sample_is_named(sample: Office, printed: dict[str, str]) -> None:
    assert _given_away({p.name for p in sample.people.all(TODAY) if p.resident}, printed) == {}


def test_nobody_is_named_who_has_not_said_yes(sample: Office, printed: dict[str, str]) -> None:
    silent = {p.name for p in sample.people.all(TODAY) if p.may_be_named is not Consent.YES}
    assert _given_away(silent, printed) == {}


def test_somebody_who_said_yes_is_named(sample: Office, printed: dict[str, str]) -> None:
    named = {p.name for p in sample.people.all(TODAY) if p.may_be_named is Consent.YES and not p.resident}
    assert _given_away(named, printed)


def test_no_telephone_or_address_of_a_person_is_printed(sample: Office, printed: dict[str, str]) -> None:
    own = sample.context.partnership
    people = sample.people.all(TODAY)
    ways = {way for p in people for way in (p.email, p.phone, p.mobile, p.address) if way}
    assert _given_away(ways - {own.email, own.phone, own.address}, printed) == {}


def test_no_private_detail_or_note_is_printed(sample: Office, printed: dict[str, str]) -> None:
    details = {issue.private_detail for issue in sample.store.issues.all()}
    notes = {
        item.private_note for m in sample.store.meetings.all() for item in sample.store.meetings.items(m.id)
    }
    assert _given_away((details | notes) - {""}, printed) == {}


@pytest.fixture(scope="module")
def typed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Office, dict[Ref, list[Any]]]]:
    """A store with names in each typed field and a mark in each private one; what a paper may be of by its kind."""
    path = tmp_path_factory.mktemp("typed") / "s.cspdesk"
    office = new_office(path, PLAN, machine="tests", today=TODAY)
    refs = _type_names_everywhere(office)
    _mark_what_is_private(path)
    yield office, refs
    office.close(keep_backup=False)


def _every_paper(office: Office, name: str, refs: dict[Ref, list[Any]]) -> Iterator[dict[str, str]]:
    """A public paper of every record it may be of, and once with names typed for this print alone."""
    kind = PAPERS[name]
    asked = {each.key: TYPED for each in kind.options if each.kind in (OptionKind.LINE, OptionKind.TEXT)}
    of = refs[kind.ref]
    for ref, options in [*((ref, {}) for ref in of), *([(of[0], asked)] if asked else [])]:
        wanted = Wanted(audience=Audience.PUBLIC, size=kind.sizes[0], options=options)
        try:
            yield _every_form(office, name, ref, wanted)
        except Refused:
            if "link" in options:
                # A link that names somebody is refused, not cut; the rest of what is typed is printed without it.
                told = {key: words for key, words in options.items() if key != "link"}
                yield _every_form(office, name, ref, replace(wanted, options=told))
                continue
            met, moved, off = refs[Ref.MEETING]
            # A door notice is only of a meeting cancelled or moved, minutes are of one that was held, and nobody
            # is asked to one that is off.
            assert (name, ref) in {("notice", met), ("minutes", moved), ("minutes", off), ("invite", off)}


def _every_form(office: Office, name: str, ref: Any, wanted: Wanted) -> dict[str, str]:
    """The paper's pages, what its file says of itself, what its codes hold, the names of its files, and its twins."""
    printed = office.papers.print(name, ref, wanted)
    texts = {"pdf": _words(printed.pdf), "about the file": _about(printed.pdf)}
    texts["codes"] = getattr(build(office.context, name, ref, wanted), "code", "").replace("\r\n ", "")
    texts["file name"] = f"{printed.file_name} {printed.title} {' '.join(printed.notes)}"
    for form in (Form.HTML, Form.DOCX, Form.TEXT):
        twin = office.papers.twin(name, form, ref, wanted)
        texts[form] = twin.data.decode() if form is not Form.DOCX else _unpacked(twin.data)
        texts["file name"] += f" {twin.file_name} {twin.title}"
    return {form: text.casefold() for form, text in texts.items()}


def _about(pdf: bytes) -> str:
    """Metadata, titles of the outline and words of figures: what stands in the file beside its pages."""
    reader = PdfReader(io.BytesIO(pdf))
    found = [str(reader.metadata), str(reader.outline)]
    waiting = [reader.trailer["/Root"]["/StructTreeRoot"]["/K"].get_object()]
    while waiting:
        element = waiting.pop()
        found.append(str(element.get("/Alt", "")))
        kids = (kid.get_object() for kid in element.get("/K", []))
        waiting += [kid for kid in kids if isinstance(kid, dict) and "/S" in kid]
    return " ".join(found)


def _unpacked(document: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(document)) as file:
        parts = (file.read(name).decode() for name in file.namelist() if name.endswith((".xml", ".rels")))
        # A name may be set in several runs.
        return " ".join(re.sub("<[^>]+>", "", part) + part for part in parts)


def _mark_what_is_private(path: Path) -> None:
    """Writes a mark into every field that is private by its name, whatever table it is of."""
    with contextlib.closing(sqlite3.connect(path)) as store, store:
        for table in RECORDS.values():
            fields = [each.name for each in table.columns if PRIVATE_FIELDS.search(each.name)]
            if fields and table.name not in NOT_PRIVATE:
                store.execute(
                    f"UPDATE {table.name} SET " + ", ".join(f"{each} = '{MARK}'" for each in fields)
                )


def _type_names_everywhere(office: Office) -> dict[Ref, list]:
    resident = office.people.add(RESIDENT, resident=True, may_be_named=Consent.YES)
    silent = office.people.add(SILENT, role_title="Warden")
    forum, police = office.bodies.forums()[0], office.partners.named("Police")
    venue = office.venues.add(f"Home of {RESIDENT}", address=TYPED, key_holder=TYPED, booking_contact=TYPED)
    met = office.meetings.add([forum.id], dt.date(2026, 11, 10), place=TYPED, title=TYPED)
    moved = office.meetings.add([forum.id], dt.date(2026, 12, 8), place=TYPED, venue_id=venue)
    off = office.meetings.add([forum.id], dt.date(2027, 1, 12), title=TYPED)
    office.agenda.ensure(met)
    with office.store.work("names everywhere") as work:
        work.change(Kind.BODY, forum.id, usual_venue_id=venue, purpose=TYPED, note=TYPED)
        for person in (resident, silent):
            work.add(
                Kind.ROLE,
                kind=RoleKind.MEMBER,
                body_id=forum.id,
                person_id=person,
                category=TYPED,
                from_day=dt.date(2026, 4, 1),
            )
        item = office.store.meetings.items(met)[3]
        work.change(Kind.AGENDA_ITEM, item.id, title=TYPED, lead=TYPED, minute=TYPED, private_note=TYPED)
        work.change(Kind.MEETING, met, chair_id=silent, note_taker_id=silent, state=MeetingState.CLOSED)
        work.change(Kind.MEETING, met, minutes_state="draft", closed_reason=TYPED)
        work.add(
            Kind.DECISION,
            meeting_id=met,
            item_id=item.id,
            text=TYPED,
            proposer_id=resident,
            seconder_id=silent,
        )
        work.commit()
    raised = office.issues.add(
        TYPED, body_id=forum.id, meeting_id=met, item_id=item.id, place=TYPED, private_detail=TYPED
    )
    office.answers.answer(raised, Answer.PARTLY, TYPED, why=TYPED)
    office.priorities.set(forum.id, [(TYPED, raised)])
    office.publications.add_block(BlockKind.LONG_TERM, TYPED, TYPED)
    for matter in set(Matter) - {Matter.ISSUE, Matter.CALL_FOR_ACTION}:
        between_us = office.issues.add(WAITING, body_id=forum.id, matter=matter)
        office.answers.note(between_us, WAITING)
        office.answers.answer(
            office.issues.add(WAITING, body_id=forum.id, matter=matter), Answer.DONE, WAITING
        )
    office.answers.note(raised, MARK)
    for owner in (SILENT, TYPED, "Police"):
        action = office.actions.add(TYPED, body_id=forum.id, meeting_id=met, item_id=item.id, owner=owner)
        office.actions.add_note(action, TYPED)
    kind = office.activities.kinds()[0].id
    outing = office.activities.add(kind, TYPED, dt.date(2026, 12, 5), place=TYPED, topic=TYPED, outcome=TYPED)
    office.activities.change(outing, what=TYPED, why=TYPED, body_id=forum.id)
    office.activities.set_counts(outing, {TYPED: 3}, Phase.BEFORE)
    asked = Asked(TYPED, AnswerForm.ONE, (TYPED, "No"))
    office.surveys.add(TYPED, (asked,), intro=TYPED, activity_id=outing)
    (priority,) = office.priorities.set(forum.id, [(TYPED, None)])
    office.priorities.note(priority, TYPED)
    for block in (BlockKind.SIGNPOST, BlockKind.HELP_LINE):
        office.publications.add_block(block, TYPED, TYPED, who_for=TYPED, topic=TYPED)
    office.meetings.move(moved, dt.date(2026, 12, 15), TYPED, venue_id=None, place=f"Garage of {SILENT}")
    office.meetings.cancel(off, TYPED)
    _type_names_in_risks(office, resident)
    _type_names_in_the_plan(office, forum.id, resident, silent)
    return {
        Ref.NONE: [None],
        Ref.MEETING: [met, moved, off],
        Ref.BODY: [forum.id],
        Ref.AGENCY: [None, police.id],
        Ref.ACTIVITY: [outing],
    }


def _type_names_in_risks(office: Office, resident: UUID) -> None:
    matrix = office.matrices.add(TYPED, (TYPED, "Likelihood"))
    issue = office.matrices.add_issue(matrix, TYPED, [3, 4])
    office.matrices.draw_line(matrix, 8)
    office.matrices.decide(issue, True, TYPED)
    risk = office.risks.add(
        TYPED,
        text=TYPED,
        mitigation=TYPED,
        severity=4,
        likelihood=4,
        person_id=resident,
        opened_on=dt.date(2026, 1, 5),
    )
    office.risks.review(risk, TYPED, on_day=dt.date(2026, 2, 2), recommended=TYPED)
    office.risks.add_action(risk, TYPED, owner=SILENT)
    office.risks.add(MARK, text=MARK, severity=5, likelihood=5, restricted=True)


def _type_names_in_the_plan(office: Office, forum: UUID, resident: UUID, silent: UUID) -> None:
    plans = office.plans
    plan, agreed = plans.current(), Agreed(TYPED, reason=TYPED)
    plans.change_plan(plan.id, title=TYPED, year=TYPED, foreword=TYPED, summary=TYPED, agreed_by=TYPED)
    first = office.plans.file(plan.id).priorities[0].id
    plans.change_priority(first, title=TYPED, lead_id=resident, champion_id=silent, vulnerable=TYPED)
    line = plans.add_line(
        first, TYPED, label=TYPED, lead=SILENT, community=TYPED, resources=TYPED, outcome=TYPED, progress=TYPED,
        timescale=TYPED, agreed=agreed,
    )  # fmt: skip
    plans.change_line(line, text=f"{TYPED} again", agreed=agreed)
    plans.act(line, TYPED, body_id=forum, owner=SILENT)
    for role in set(LineRole) - {LineRole.ACTION}:
        plans.add_line(first, TYPED, role)
    for kind in NoteKind:
        plans.add_note(kind, TYPED, plan_priority_id=first, said_by=TYPED, public=True)
        plans.add_note(kind, MARK, plan_priority_id=first)
    follows = plans.refresh(plan.id, year="2009", from_day=dt.date(2009, 4, 1), to_day=dt.date(2010, 3, 31))
    plans.change_line(office.plans.file(follows).lines[0].id, text=TYPED)
    plans.give_area_plan(forum, dt.date(2026, 4, 1), dt.date(2027, 3, 31), TYPED)


public_papers = pytest.mark.parametrize(
    "name", [kind.name for kind in PAPERS.values() if Audience.PUBLIC in kind.audiences]
)


@public_papers
def test_nothing_private_leaves_in_any_form(name: str, typed: tuple[Office, dict[Ref, list[Any]]]) -> None:
    papers = list(_every_paper(typed[0], name, typed[1]))
    assert papers
    assert [found for texts in papers for form, text in texts.items() for found in _found(form, text)] == []


@pytest.mark.parametrize("what", PUBLIC)
def test_nothing_private_leaves_in_a_public_export(
    what: str, typed: tuple[Office, dict[Ref, list[Any]]], tmp_path: Path
) -> None:
    for ending in FORMATS[what]:
        file = tmp_path / f"{what}{ending}"
        there = ["--store", str(typed[0].store.path), "--today", "2026-11-21"]
        assert cli.main([*there, "export", what, "-o", str(file)]) == 0
        data = file.read_bytes()
        text = _unpacked(data) if ending == ".xlsx" else data.decode().replace("\r\n ", "")
        assert _found(ending, text.casefold()) == []


def test_nothing_private_leaves_in_a_file_for_readers(
    typed: tuple[Office, dict[Ref, list[Any]]], tmp_path: Path
) -> None:
    """Neither in the file nor in the store that takes it, search and history included."""
    store = typed[0].store
    # Straight from the desk: what marks this store wrote past its history.
    HandoverDesk(store).make_for_readers(tmp_path / "all", typed[0].depersonal.filter(), plain=True)
    taken, _ = office_from_handover(tmp_path / "all.cspdesk", tmp_path / "all", "", machine="reader")
    taken.close()
    told = laid_open(tmp_path / "all") + (tmp_path / "all.cspdesk").read_text("utf-8", "replace")
    assert "Kept in the office" in told
    assert _found("for readers", told.casefold()) == []


def _found(form: str, text: str) -> list[tuple[str, str]]:
    return [(form, secret) for secret in SECRETS if secret in text]
