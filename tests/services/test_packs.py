"""The steering group's pack on the sample year: figures counted by hand, numbers, what is kept and what is left out."""

import datetime as dt
import io
import re
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from sample_store import shared_sample

from cspdesk.domain.check_kinds import PackKind
from cspdesk.domain.kinds import ActionState, Audience, BodyKind, Kind
from cspdesk.domain.pack import Pack
from cspdesk.domain.plan_kinds import LineState, NoteKind
from cspdesk.errors import Refused
from cspdesk.office import Office, open_office
from cspdesk.services.pack.barriers import NONE_NOTED
from cspdesk.services.pack.reads import PackWanted
from cspdesk.services.pack.reviews import NOT_RECEIVED
from cspdesk.services.pack.section17 import NO_STATEMENT
from cspdesk.services.papers.registry import Wanted

FIRST, LAST = dt.date(2026, 7, 1), dt.date(2026, 9, 30)
QUARTER = PackWanted(from_day=FIRST, to_day=LAST)


def part(*sections: str) -> PackWanted:
    """A pack of some sections alone, quicker to count."""
    return PackWanted(from_day=FIRST, to_day=LAST, sections=sections)


FEW = part("actions", "came", "outreach")


@pytest.fixture(scope="module")
def sample_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return shared_sample(tmp_path_factory)


@pytest.fixture(scope="module")
def sample(sample_path: Path) -> Iterator[Office]:
    opened = open_office(sample_path, machine="test", readonly=True)
    yield opened
    opened.close(keep_backup=False)


@pytest.fixture(scope="module")
def pack(sample: Office) -> Pack:
    return sample.packs.make(QUARTER)


@pytest.fixture
def office(sample_path: Path, tmp_path: Path) -> Iterator[Office]:
    opened = open_office(shutil.copyfile(sample_path, tmp_path / "own.cspdesk"), machine="test")
    yield opened
    opened.close(keep_backup=False)


def values(pack: Pack) -> dict[str, float | None]:
    return {figure.code: figure.number for figure in pack.figures}


HAND = {
    # As things stood on 30 September.
    "A1": "SELECT count(*) FROM action WHERE NOT deleted AND given_on <= :last "
    "AND (closed_on IS NULL OR closed_on > :last)",
    "A3": "SELECT count(*) FROM action WHERE NOT deleted AND given_on BETWEEN :first AND :last "
    "AND NOT (state = 'dropped' AND closed_on <= :last)",
    "A4": "SELECT count(*) FROM action WHERE NOT deleted AND state = 'done' AND closed_on BETWEEN :first AND :last",
    "W1": "SELECT count(*) FROM meeting WHERE NOT deleted AND state = 'closed' AND kind != 'external' "
    "AND day BETWEEN :first AND :last",
    "W5": "SELECT sum(young_people) FROM meeting WHERE NOT deleted AND state = 'closed' "
    "AND kind != 'external' AND day BETWEEN :first AND :last",
    "I1": "SELECT count(*) FROM issue WHERE NOT deleted AND merged_into IS NULL AND raised_on BETWEEN :first AND :last",
    "I2": "SELECT count(*) FROM issue WHERE NOT deleted AND merged_into IS NULL AND answer != 'none' "
    "AND answered_on BETWEEN :first AND :last",
    "I3": "SELECT count(*) FROM issue WHERE NOT deleted AND merged_into IS NULL AND raised_on <= :last "
    "AND (closed_on IS NULL OR closed_on > :last)",
    "K1": "SELECT count(*) FROM risk WHERE NOT deleted AND NOT restricted AND opened_on <= :last "
    "AND (closed_on IS NULL OR closed_on > :last)",
    "C5": "SELECT coalesce(sum(quantity), 0) FROM distribution WHERE NOT deleted AND on_day BETWEEN :first AND :last",
}


def test_a_pack_has_its_section_17_statement_and_those_of_the_decisions(sample: Office) -> None:
    told = sample.packs.make(replace(part("section17"), section17="Fewer burglaries"))
    (section,) = told.sections
    assert section.lists[0].lines == ("Fewer burglaries",)
    decided, bare = (figure.number for figure in section.figures)
    assert decided == len(section.tables[0].rows)
    assert bare == sum(row.cells[2] == NO_STATEMENT for row in section.tables[0].rows)


def test_every_record_behind_a_figure_is_there(sample: Office, pack: Pack) -> None:
    (kept,) = sample.packs.all()
    behind = {each: figure.code for figure in pack.figures for each in figure.records}
    gone = {behind[r.kind, r.id] for r in sample.packs.named(kept, tuple(behind)) if r.gone}
    assert gone == set()


@pytest.mark.parametrize("code", HAND)
def test_a_figure_is_what_the_raw_tables_count(
    code: str, pack: Pack, sample_path: Path, tmp_path: Path
) -> None:
    raw = sqlite3.connect(shutil.copyfile(sample_path, tmp_path / "raw.db"))
    (counted,) = raw.execute(HAND[code], {"first": FIRST.isoformat(), "last": LAST.isoformat()}).fetchone()
    raw.close()
    assert values(pack)[code] == counted


def test_an_answer_told_after_the_day_of_a_pack_is_told_to_nobody_in_it(
    sample: Office, sample_path: Path, tmp_path: Path
) -> None:
    day = dt.date(2026, 5, 6)
    early = sample.packs.make(PackWanted(from_day=day, to_day=day, sections=("issues",)))
    raw = sqlite3.connect(shutil.copyfile(sample_path, tmp_path / "raw.db"))
    (untold,) = raw.execute(
        "SELECT count(*) FROM issue WHERE NOT deleted AND merged_into IS NULL AND answered_on <= :day "
        "AND NOT EXISTS (SELECT 1 FROM feedback WHERE issue_id = issue.id AND NOT feedback.deleted "
        "AND on_day BETWEEN answered_on AND :day)",
        {"day": day.isoformat()},
    ).fetchone()
    raw.close()
    assert values(early)["I4"] == untold > 0


def test_every_figure_counts_the_records_it_names(pack: Pack) -> None:
    counts_records = {
        "A1",
        "A2",
        "A3",
        "A4",
        "A5",
        "W1",
        "W7",
        "I1",
        "I2",
        "I3",
        "I4",
        "N4",
        "N5",
        "K1",
        "C1",
        "C2",
    }
    for figure in pack.figures:
        assert len(set(figure.records)) == len(figure.records)
        if figure.code in counts_records:
            assert figure.number == len(figure.records)


def test_pages_of_the_window_say_the_same(sample: Office, pack: Pack) -> None:
    today = sample.packs.make(PackWanted(from_day=dt.date(2026, 4, 1), to_day=sample.context.today()))
    now = values(today)
    owed = sample.actions.by_owner()
    came = sample.attendance.who_came(dt.date(2026, 4, 1), sample.context.today())
    forums = sample.standing.forums()
    days = sample.context.partnership.contact_days
    assert now["A1"] == sum(len(each.open) for each in owed)
    assert now["A2"] == len(sample.actions.overdue())
    assert now["W2"] == came.total.people
    assert now["N4"] == sum(each.silent(sample.context.today(), days) for each in forums)
    assert now["I4"] == len(sample.answers.to_tell())
    assert now["K1"] == sum(not risk.restricted for risk in sample.risks.open())
    grid = sample.measures.grid(dt.date(2026, 4, 1), sample.context.today())
    assert now["O2"] == sum(bool(line.short) for line in grid)
    assert now["X2"] == sum(each.standing.off_target for each in sample.indicators.all())


@pytest.fixture(scope="module")
def printed(sample: Office) -> PdfReader:
    made = sample.pack_files.make("pack", None, Wanted(from_day=FIRST, to_day=LAST), ("pdf",)).files[0]
    return PdfReader(io.BytesIO(made.data))


def test_contents_say_the_page_each_section_stands_on(printed: PdfReader) -> None:
    listed = printed.pages[0].extract_text().split("Contents")[1]
    found = 0
    for entry in _flat(printed.outline):
        number = printed.get_destination_page_number(entry)
        if entry.title in ("Actions by owner", "Risks", "Communications due"):
            found += 1
            text = printed.pages[number].extract_text()
            assert entry.title in text
            assert f"Page {number + 1} of {len(printed.pages)}" in text
            assert "Steering group pack" in text
            assert re.search(rf"{entry.title}\s*{number + 1}\b", listed)
    assert found == 3


def _flat(outline: list[Any]) -> Iterator[Any]:
    for entry in outline:
        if isinstance(entry, list):
            yield from _flat(entry)
        else:
            yield entry


def test_the_chairs_page_is_one_page(printed: PdfReader) -> None:
    assert "Open barriers" in printed.pages[1].extract_text()
    assert "Agenda of the next meeting" in printed.pages[2].extract_text().splitlines()


def test_each_off_target_line_carries_its_barrier_or_says_there_is_none(pack: Pack) -> None:
    section = next(each for each in pack.sections if each.key == "barriers")
    rows = section.tables[1].rows
    assert rows
    assert all(row.cells[-1] for row in rows)
    assert values(pack)["B3"] == sum(row.cells[-1] == NONE_NOTED for row in rows)


def test_a_restricted_risk_is_in_no_pack(sample: Office, pack: Pack) -> None:
    hidden = [risk for risk in sample.risks.all() if risk.restricted]
    assert hidden
    shown = {record for figure in pack.figures for record in figure.records}
    assert all((Kind.RISK, risk.id) not in shown for risk in hidden)


def test_a_public_pack_has_no_minutes_and_public_notes_alone(sample: Office) -> None:
    public = sample.packs.make(PackWanted(from_day=FIRST, to_day=LAST, audience=Audience.PUBLIC))
    assert "minutes" not in [section.key for section in public.sections]
    notes = {note.id: note for note in sample.store.plans.notes()}
    used = [record for figure in public.figures for kind, record in figure.records if kind is Kind.PLAN_NOTE]
    assert all(notes[record].public for record in used)


def test_a_pack_gets_the_next_number_and_keeps_its_figures(office: Office) -> None:
    before = len(office.packs.all())
    kept = office.packs.keep(office.packs.make(FEW), "pdf")
    row = office.packs.all()[0]
    assert (kept.number, row.ref) == (f"P2026-{before + 1:02d}",) * 2
    assert {each.code: each.value for each in office.packs.figures(row.id)} == {
        each.code: each.said for each in kept.figures
    }
    assert office.packs.records(row) == {each.code: each.records for each in kept.figures}


def test_a_number_that_was_taken_meanwhile_is_refused(office: Office) -> None:
    first, second = office.packs.make(FEW), office.packs.make(FEW)
    office.packs.keep(first, "pdf")
    with pytest.raises(Refused, match="taken meanwhile"):
        office.packs.keep(second, "pdf")


def test_what_has_changed_since_is_marked(office: Office) -> None:
    office.packs.keep(office.packs.make(FEW), "pdf")
    row, figure = office.packs.find("A1") or (None, None)
    assert row is not None
    assert figure is not None
    assert office.packs.changed(row)["A1"] == 0
    action = office.actions.open()[0]
    office.actions.close(action.id, ActionState.DONE)
    behind = {each.id: each for each in office.packs.behind(row, "A1")}
    assert [each.ref for each in behind.values() if each.changed] == [action.ref]
    assert office.packs.changed(row)["A1"] == 1


def test_a_change_of_a_register_marks_its_meeting(office: Office) -> None:
    office.packs.keep(office.packs.make(FEW), "pdf")
    row, _ = office.packs.find("W4") or (None, None)
    assert row is not None
    record = office.packs.records(row)["W4"][0]
    seat = office.store.meetings.marks([record[1]])[0]
    with office.store.work("mark somebody") as work:
        work.change(Kind.ATTENDANCE, seat.id, arrived=dt.time(19, 10))
        work.commit()
    assert (
        next(each for each in office.packs.behind(row, "W4") if each.id == record[1]).since == "changed since"
    )


def test_a_code_means_the_latest_pack_that_holds_it(office: Office) -> None:
    office.packs.keep(office.packs.make(FEW), "pdf")
    office.packs.keep(office.packs.make(part("risks")), "pdf")
    newest = office.packs.all()
    assert (office.packs.find("K1") or (None,))[0] == newest[0]
    assert (office.packs.find("A1") or (None,))[0] == newest[1]
    assert office.packs.find("F07") is None
    with pytest.raises(Refused, match="No pack P2026-99"):
        office.packs.find("P2026-99:A1")


def test_codes_of_measures_stay_when_one_is_added_before_them(office: Office) -> None:
    first = office.packs.keep(office.packs.make(FEW), "pdf")
    office.measures.add("A new measure", office.measures.all()[0].counted_as, position=0)
    second = office.packs.make(FEW)
    known = {each.key: each.code for each in first.figures}
    assert all(each.code == known[each.key] for each in second.figures if each.key in known)


def test_sections_are_remembered_for_their_body(office: Office) -> None:
    body = office.packs.usual_body()
    assert body is not None
    office.packs.remember_sections(body, ["risks", "actions"])
    assert [section.key for section in office.packs.make(QUARTER).sections] == ["risks", "actions"]
    with pytest.raises(Refused, match="at least one section"):
        office.packs.remember_sections(body, [])


def test_a_position_statement_is_public_and_has_the_day_it_was_published(office: Office) -> None:
    wanted = PackWanted(kind=PackKind.STATEMENT, audience=Audience.PUBLIC)
    made = office.packs.make(wanted)
    assert (made.from_day, made.to_day) == (dt.date(2026, 4, 1), dt.date(2026, 9, 30))
    office.packs.keep(made, "pdf", wanted)
    row = office.packs.all()[0]
    assert row.published_on == office.context.today()
    office.packs.publish(row.id, "the partnership’s website")
    assert office.packs.get(row.id).published_where == "the partnership’s website"


def test_an_internal_pack_is_not_published(office: Office) -> None:
    office.packs.keep(office.packs.make(FEW), "pdf")
    with pytest.raises(Refused, match="not for the public"):
        office.packs.publish(office.packs.all()[0].id, "a website")


def test_a_lead_without_a_review_shows_as_no_report_received(office: Office) -> None:
    lead = office.store.entries.priorities()[0].id
    came = {"plan_priority_id": lead, "done_on": dt.date(2026, 8, 3), "text": "On course"}
    office.entries.add("priority_reviews", "Review", **came)
    (section,) = office.packs.make(part("reviews")).sections
    said = {str(row.cells[0]): row.cells[-1] for row in section.tables[0].rows}
    assert "On course" in said.values()
    assert NOT_RECEIVED in said.values()


def test_a_comment_of_a_forum_reaches_the_next_pack(office: Office) -> None:
    body = office.bodies.forums()[0]
    plan = office.plans.current()
    of: dict[str, Any] = {"plan_id": plan.id, "body_id": body.id, "on_day": dt.date(2026, 8, 1)}
    office.plans.add_note(NoteKind.COMMENT, "Sample words of a forum", **of)
    (section,) = office.packs.make(part("comments")).sections
    assert any("Sample words of a forum" in row.cells for row in section.tables[0].rows)


def test_due_communications_stand_on_the_steering_groups_agenda_by_themselves(office: Office) -> None:
    steering = next(body for body in office.bodies.all() if body.kind is BodyKind.STEERING)
    coming = next(m for m in office.store.meetings.all(body_id=steering.id, from_day=office.context.today()))
    office.messages.add("Sample message", due=coming.day)
    view = office.agenda.view(coming.id)
    offered = [*view.items, *view.late]
    item = next(each for each in offered if each.title == "Communications due")
    assert "Sample message" in view.origins[item.id]


def test_a_line_settled_later_was_open_at_the_meeting_before(office: Office) -> None:
    plan = office.plans.file(office.plans.current().id)
    line = next(each for each in plan.lines if each.commitment and each.state_on is None)
    before = values(office.packs.make(part("plan")))["P2"]
    office.plans.settle(line.id, LineState.DONE)
    assert values(office.packs.make(part("plan")))["P2"] == before
    until_now = PackWanted(from_day=FIRST, to_day=office.context.today(), sections=("plan",))
    assert values(office.packs.make(until_now))["P2"] == (before or 0) + 1
