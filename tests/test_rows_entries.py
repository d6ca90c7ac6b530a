"""Rows of the mission that the plan registers serve, each one fact seen from outside."""

import datetime as dt
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest

from cspdesk.assets import resource
from cspdesk.domain.entries import Entry, state_on, with_code
from cspdesk.domain.kinds import (
    ActionState,
    Audience,
    Capacity,
    Kind,
    Mark,
    MeetingKind,
    MeetingState,
    RoleKind,
)
from cspdesk.errors import Refused
from cspdesk.office import Office, open_office
from cspdesk.services.papers.registry import Wanted, paper_kind
from cspdesk.services.setup import PLAN_KEYS
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)
_KEYS = dict(zip((0, 1, 2, 3, 4), PLAN_KEYS, strict=True))


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Callable[..., Office]]:
    """An office of a plan by its number, on a day."""
    opened: list[Office] = []

    def make(number: int, today: dt.date = TODAY) -> Office:
        for one in opened:
            one.close(keep_backup=False)
        opened.clear()
        path = tmp_path / f"{number}.cspdesk"
        if path.exists():
            opened.append(open_office(path, machine="test", today=today))
        else:
            opened.append(new_office(path, _KEYS[number], machine="test", today=TODAY))
        return opened[0]

    yield make
    for one in opened:
        one.close(keep_backup=False)


def body(office: Office, code: str) -> UUID:
    return next(each.id for each in office.bodies.all() if each.code == code)


def said(entry: Entry) -> str:
    return "; ".join(flag.words for flag in entry.flags)


def words(office: Office, paper: str, audience: Audience = Audience.INTERNAL, **options: object) -> str:
    pdf = pypdfium2.PdfDocument(office.papers.print(paper, None, Wanted(audience, options=options)).pdf)
    return " ".join(" ".join(page.get_textpage().get_text_range() for page in pdf).split())


def agenda(office: Office, meeting: UUID) -> list[str]:
    return [item.title for item in office.agenda.items(meeting)]


@pytest.mark.parametrize("key", PLAN_KEYS)
def test_set_up_says_nothing_that_the_plan_does_not(key: str) -> None:
    def squeezed(text: str) -> str:
        return re.sub(r"[\W_]+", "", text).casefold()

    told = json.loads(resource("registers/plans.json").read_text(encoding="utf-8"))[key]
    whole = json.dumps(
        json.loads(resource(f"plans/{key}.plan.json").read_text(encoding="utf-8")), ensure_ascii=False
    )
    plan = squeezed(re.sub(r"\\n|\\\"", " ", whole))
    names = ("title", "text", "answer", "evidence", "who", "agencies", "note")
    texts = [part for each in told for name in names for part in each.get(name, "").splitlines()]
    assert [text for text in texts if squeezed(text) not in plan] == []


def test_a136_eight_projects_load_and_seven_serve_ni_21(plan: Callable[..., Office]) -> None:
    projects = plan(2).entries.all("projects")
    assert (len(projects), len(with_code(projects, "ni21"))) == (8, 7)


def test_a240_a241_eighteen_sources_of_which_thirteen_are_mandatory(plan: Callable[..., Office]) -> None:
    sources = plan(2).entries.all("sources")
    assert (len(sources), sum(each.row.marked for each in sources)) == (18, 13)


@pytest.mark.parametrize(
    ("title", "arrived", "late_on"),
    [
        ("Fire incident data", dt.date(2026, 11, 20), dt.date(2026, 12, 21)),
        ("Exclusions Data", dt.date(2026, 11, 20), dt.date(2027, 3, 21)),
        ("Ambulance service calls", None, dt.date(2027, 2, 22)),
    ],
)
def test_a242_a_source_is_late_a_period_after_it_last_came(
    plan: Callable[..., Office], title: str, arrived: dt.date | None, late_on: dt.date
) -> None:
    office = plan(2)
    source = next(each for each in office.entries.all("sources") if each.row.title == title)
    if arrived is not None:
        office.entries.set_step(source.id, on_day=arrived, text="Figures")
    before = said(plan(2, late_on - dt.timedelta(1)).entries.get(source.id))
    assert (before, "late" in said(plan(2, late_on).entries.get(source.id))) == ("", True)


def test_a242_what_comes_as_required_is_late_once_it_was_asked_for(plan: Callable[..., Office]) -> None:
    office = plan(2)
    source = office.entries.all("sources")[0]
    assert source.expected is None
    office.entries.set_step(source.id, text="Asked for", due=dt.date(2026, 11, 10))
    assert said(office.entries.get(source.id)) == "late: expected by 10 Nov 2026"


def test_a137_six_authorities_have_not_signed_and_a_review_is_overdue(plan: Callable[..., Office]) -> None:
    entries = plan(4).entries
    (found,) = entries.all("agreements")
    party = found.parties[0]
    entries.set_party(found.id, party.id, agency_id=party.agency_id, on_day=dt.date(2026, 11, 2))
    entries.change(found.id, review_on=dt.date(2026, 11, 9))
    entries.attach(found.id, "signed.pdf", b"%PDF-1.7")
    now = entries.get(found.id)
    assert said(now).startswith("5 not signed: ")
    assert said(now).endswith("review overdue, 12 days")
    assert entries.bytes_of(entries.files(found.id)[0]) == b"%PDF-1.7"


def test_a138_an_old_version_stays_readable(plan: Callable[..., Office]) -> None:
    entries = plan(2).entries
    (first,) = entries.all("agreements")
    second = entries.new_version(first.id)
    entries.change(second, text="New words")
    versions = entries.file(second).versions
    assert [each.row.text for each in versions] == ["New words", first.row.text]
    assert [len(each.parties) for each in versions] == [4, 4]


def test_a140_the_total_agreed_is_the_sum_of_agreed_lines(plan: Callable[..., Office]) -> None:
    entries = plan(4).entries
    for pence, state in ((120_000, "agreed"), (45_050, "agreed"), (99_900, "applied")):
        entries.add("funding", "Diversion", pence=pence, state=state)
    (total,) = entries.totals("funding")
    assert (total.value, total.words, len(total.records)) == (165_050, "Agreed: £1,650.50 in 2 lines", 2)


def test_a141_the_share_decided_in_time_is_that_of_a_hand_count(plan: Callable[..., Office]) -> None:
    entries = plan(2).entries
    for taken in (20, 28, 29):
        day = dt.date(2026, 9, 1)
        entries.add(
            "grants", "Grant", from_day=day, days=28, done_on=day + dt.timedelta(taken), state="agreed"
        )
    late = entries.add("grants", "Still open", from_day=dt.date(2026, 10, 1), days=28)
    assert entries.totals("grants")[0].value == 67
    assert said(entries.get(late)) == "past the days published, 23 days"


def test_a144_joint_work_prints_by_neighbour_and_topic(plan: Callable[..., Office]) -> None:
    office = plan(1)
    for who, topic in (("Sample Vale", "Metal"), ("Sample Hills", "Night time")):
        office.entries.add("joint", f"Share {topic}", who=who, topic=topic)
    printed = words(office, "plan_register", register="joint")
    assert printed.index("Sample Hills: Night time") < printed.index("Sample Vale: Metal")


def test_a153_an_issue_becomes_a_priority_with_its_history(plan: Callable[..., Office]) -> None:
    office = plan(1)
    issue = next(each for each in office.entries.all("emerging") if each.row.title == "Metal Thefts")
    made = office.entries.promote(issue.id)
    notes = [row.text for row in office.plans.notes(None) if row.plan_priority_id == made]
    now = office.entries.get(issue.id)
    assert (now.row.plan_priority_id, now.row.priority, now.state.words) == (
        made,
        "Metal Thefts",
        "A priority",
    )
    assert office.entries.history(issue.id)[0].words == "make Metal Thefts a priority"
    assert any("280% increase" in text for text in notes)


def test_a154_five_gaps_print_and_each_can_become_an_action(plan: Callable[..., Office]) -> None:
    office = plan(1)
    rows = office.entries.all("responses")
    assert [(each.row.number, said(each)) for each in rows] == [
        (n, "gap without an action") for n in range(1, 6)
    ]
    office.actions.add("Close the gap", body_id=body(office, "CSP"), entry_id=rows[0].id)
    assert said(office.entries.get(rows[0].id)) == ""
    assert office.entries.file(rows[0].id).actions[0].state is ActionState.OPEN
    printed = words(office, "plan_register", Audience.PUBLIC, register="responses")
    assert "5. Champion the development" in printed
    assert "Stop Hate UK" in printed


def test_a177_an_expired_strategy_is_marked_on_paper(plan: Callable[..., Office]) -> None:
    assert "expired on 31 Dec 2011" in words(plan(3), "strategies")


def test_a30_a_strategy_and_its_priorities_cross(plan: Callable[..., Office]) -> None:
    office = plan(0)
    strategy, known = office.entries.all("strategies")[0], office.entries.priorities()
    office.entries.change(strategy.id, links=[known[0].id, known[3].id])
    assert "Community Plan x x" in words(office, "strategies")
    assert [link.priority for link in office.entries.get(strategy.id).links] == [
        known[0].title,
        known[3].title,
    ]


def test_a180_the_status_of_a_sub_plan_stands_on_its_line(plan: Callable[..., Office]) -> None:
    office = plan(0)
    found = next(each for each in office.entries.all("sub_plans") if each.row.title.startswith("Alcohol"))
    office.entries.set_state(found.id, "held_up")
    (line,) = office.entries.file(found.id).lines
    shown = next(each for each in office.store.plans.lines(office.plans.current().id) if each.id == line.id)
    assert (shown.entry, shown.entry_state) == ("Alcohol Action Plan", "held_up")


def test_a218_an_assessment_without_a_publish_date_is_flagged(plan: Callable[..., Office]) -> None:
    entries = plan(0).entries
    made = entries.add("assessments", "2026-27", due=dt.date(2026, 10, 30), done_on=dt.date(2026, 10, 28))
    assert said(entries.get(made)) == "no publish date"
    entries.change(made, published_on=dt.date(2026, 11, 2), place="The website")
    assert said(entries.get(made)) == ""


def test_a227_an_overdue_profile_is_listed(plan: Callable[..., Office]) -> None:
    office = plan(2)
    made = office.entries.add("profiles", "Shop theft", due=dt.date(2026, 11, 1))
    assert [each.record for each in office.watch.late() if each.register == "profiles"] == [made]


def test_a228_a_line_names_the_study_it_came_from(plan: Callable[..., Office]) -> None:
    office = plan(0)
    (study,) = office.entries.all("studies")
    line = office.entries.plan_lines()[0]
    office.entries.stand_for(study.id, line.id)
    shown = next(each for each in office.store.plans.lines(office.plans.current().id) if each.id == line.id)
    assert shown.entry == "PCT A&E injury and admissions study"


def test_a25_a_group_reviewed_too_long_ago_is_due(plan: Callable[..., Office]) -> None:
    office = plan(0)
    group = body(office, "ODG")
    office.entries.review_every(12, group)
    office.entries.add("reviews", "Last year", body_id=group, done_on=dt.date(2025, 11, 1), state="done")
    (due,) = office.watch.reviews_due()
    assert (due.body_id, due.due, due.words) == (group, dt.date(2026, 11, 1), "last reviewed on 1 Nov 2025")
    office.entries.add("reviews", "This year", body_id=group, done_on=dt.date(2026, 11, 3), state="done")
    assert office.watch.reviews_due() == []


def test_a113_no_report_of_a_lead_is_told_and_blocks_nothing(plan: Callable[..., Office]) -> None:
    office = plan(3)
    first = office.entries.priorities()[0]
    office.entries.add(
        "priority_reviews", "Nov", plan_priority_id=first.id, text="On course", done_on=dt.date(2026, 11, 20)
    )
    told = office.watch.lead_reports(dt.date(2026, 10, 1), dt.date(2026, 11, 30))
    assert [each.words for each in told] == ["On course"] + ["no report received"] * 4
    late = plan(3, dt.date(2026, 12, 1)).watch.late()
    assert sum(each.words == "no report received, Oct-Nov 2026" for each in late) == 4


def test_a114_two_half_yearly_reviews_are_expected(plan: Callable[..., Office]) -> None:
    office = plan(3)
    office.entries.add("strategic_reviews", "Autumn", done_on=dt.date(2026, 10, 5), answer="One more officer")
    assert office.watch.halves().words == "1 of 2 held in 2026-27"


def test_a117_reports_are_due_sent_or_late(plan: Callable[..., Office]) -> None:
    entries = plan(0).entries
    made = entries.add_series("reports", "Monthly report", dt.date(2026, 9, 30), 1, 3)
    entries.change(made[0], done_on=dt.date(2026, 10, 2), state="sent")
    assert [said(entries.get(each)) for each in made] == ["sent late by 2 days", "late, 22 days", ""]


def test_a107_a_task_open_more_than_a_cycle_is_flagged(plan: Callable[..., Office]) -> None:
    entries = plan(1).entries
    old = entries.add("tasks", "Racing", from_day=dt.date(2026, 10, 1), answer="Two patrols")
    new = entries.add("tasks", "Needles", from_day=dt.date(2026, 11, 10))
    assert (said(entries.get(old)), said(entries.get(new))) == ("open more than one cycle: 51 days", "")


def test_a110_a_recommendation_goes_from_agenda_to_agenda_by_itself(plan: Callable[..., Office]) -> None:
    office = plan(1)
    steering, executive = body(office, "CSP"), body(office, "EXEC")
    first = office.meetings.add([steering], dt.date(2026, 12, 1))
    then = office.meetings.add([executive], dt.date(2026, 12, 15))
    office.agenda.ensure(then)
    (found,) = office.entries.all("recommendations")
    title = "Recommendation: Hate Crime"
    assert (title in agenda(office, first), title in agenda(office, then)) == (True, False)
    office.entries.set_step(found.id, found.steps[0].id, on_day=TODAY, meeting_id=first, outcome="Agreed")
    assert (title in agenda(office, first), title in agenda(office, then)) == (False, True)


def test_a121_a_matter_handed_up_comes_back_with_one_history(plan: Callable[..., Office]) -> None:
    office = plan(4)
    strategic, working = body(office, "RAG"), body(office, "JAG")
    up = office.meetings.add([strategic], dt.date(2026, 12, 1))
    down = office.meetings.add([working], dt.date(2026, 12, 8))
    made = office.entries.add("escalations", "Night buses", body_id=working)
    step = office.entries.set_step(made, body_id=strategic, text="Who pays?")
    title = "Escalated: Night buses"
    assert (title in agenda(office, up), title in agenda(office, down)) == (True, True)
    office.entries.set_step(made, step, on_day=TODAY, outcome="The county pays")
    entry = office.entries.get(made)
    assert (title in agenda(office, up), title in agenda(office, down)) == (False, True)
    assert (entry.row.answer, entry.state.words, len(entry.steps)) == ("The county pays", "Handed back", 2)
    assert {line.record_id for line in office.entries.history(made)} == {made, *(s.id for s in entry.steps)}


def test_a126_the_status_at_a_meeting_can_be_recalled(plan: Callable[..., Office]) -> None:
    entries = plan(1).entries
    made = entries.add("business", "One pack", body_id=body(plan(1), "EXEC"))
    entries = plan(1).entries
    entries.set_state(made, "on_course", dt.date(2026, 9, 1))
    entries.set_state(made, "behind", dt.date(2026, 10, 20), said="No officer")
    line = entries.get(made)
    days = (dt.date(2026, 8, 31), dt.date(2026, 10, 1), dt.date(2026, 11, 1))
    assert [state_on(line, day) for day in days] == ["", "On course", "Behind"]


def test_a230_areas_print_with_their_gaps(plan: Callable[..., Office]) -> None:
    office = plan(0)
    forum = office.bodies.forums()[0]
    office.entries.add("needs", "Somewhere to go", body_id=forum.id, topic="Young carers", state="gap")
    assert "Forum 1 Need" in (printed := words(office, "plan_register", register="needs"))
    assert "Gap; no service" in printed


def test_a106_the_upward_report_holds_signed_off_items_alone(plan: Callable[..., Office]) -> None:
    office = plan(1)
    for title, values in (
        ("Signed matter", {"state": "signed", "done_on": dt.date(2026, 11, 2)}),
        ("Draft matter", {}),
        ("Secret matter", {"state": "signed", "done_on": dt.date(2026, 11, 2), "restricted": True}),
    ):
        office.entries.add("upward", title, body_id=body(office, "CBT"), **values)
    printed = words(office, "upward")
    found = [title for title in ("Signed matter", "Draft matter", "Secret matter") if title in printed]
    assert found == ["Signed matter"]


def test_a28_each_authority_that_was_missing_is_named(plan: Callable[..., Office]) -> None:
    office = plan(4)
    made = office.meetings.add([body(office, "RAG")], dt.date(2026, 11, 5), kind=MeetingKind.PUBLIC)
    authorities = [each for each in office.store.people.agencies() if each.is_responsible(TODAY)]
    with office.store.work("hold it") as work:
        for agency in authorities[:-1]:
            person = work.add(Kind.PERSON, name=f"Person of {agency.name}")
            seat = {"agency_id": agency.id, "capacity": Capacity.AGENCY, "mark": Mark.IN_ROOM}
            work.add(Kind.ATTENDANCE, meeting_id=made, person_id=person, **seat)
        work.change(Kind.MEETING, made, state=MeetingState.CLOSED)
        work.commit()
    (year,) = office.public_meetings.years()
    assert (len(authorities), year.passes, year.missing) == (6, False, (authorities[-1].name,))
    assert f"Does not pass. Missing: {authorities[-1].name}" in words(office, "public_meeting")
    senior = office.people.quick_add("Senior Person")
    with office.store.work("name one") as work:
        work.add(Kind.ROLE, kind=RoleKind.REPRESENTATIVE, agency_id=authorities[0].id, person_id=senior)
        work.commit()
    assert authorities[0].name in office.public_meetings.years()[0].missing


def test_a_public_register_hides_restricted_entries_and_others_are_refused(
    plan: Callable[..., Office],
) -> None:
    office = plan(2)
    office.entries.add("projects", "Hidden project", restricted=True)
    printed = words(office, "plan_register", Audience.PUBLIC, register="projects")
    assert "Hidden project" not in printed
    assert "Youth Media Workshops" in printed
    with pytest.raises(Refused, match="office alone"):
        words(office, "plan_register", Audience.PUBLIC, register="agreements")


def test_what_is_late_prints_with_its_days(plan: Callable[..., Office]) -> None:
    office = plan(4)
    office.entries.add("profiles", "Shop theft", due=dt.date(2026, 11, 1))
    assert "Shop theft Overdue, 20 days" in words(office, "watch").replace("overdue", "Overdue")
    assert paper_kind("watch").audiences == (Audience.INTERNAL,)


def test_taking_out_an_entry_is_undone_with_its_parties(plan: Callable[..., Office]) -> None:
    office = plan(4)
    (found,) = office.entries.all("agreements")
    office.entries.drop(found.id)
    assert office.entries.all("agreements") == []
    office.history.undo(office.history.recent()[-1].id)
    assert len(office.entries.get(found.id).parties) == 6


def test_nothing_is_dealt_with_on_a_day_to_come(plan: Callable[..., Office]) -> None:
    office = plan(4)
    with pytest.raises(Refused, match="has not come yet"):
        office.entries.add("profiles", "Shop theft", done_on=dt.date(2026, 12, 1))


def test_no_public_register_names_somebody_who_may_not_be_named(plan: Callable[..., Office]) -> None:
    office, name = plan(4), "Barnaby Thistlewick"
    person = office.people.quick_add(name)
    fields = ("text", "topic", "agencies", "who", "codes", "place", "cadence", "answer", "evidence", "note")
    public = [spec for spec in office.entries.registers() if spec.public]
    for spec in public:
        typed = {field: f"Ask {name}" for field in fields if spec.uses(field)}
        if spec.uses("person_id"):
            typed["person_id"] = person
        made = office.entries.add(spec.key, f"Visit {name}", **typed)
        if spec.steps is not None:
            office.entries.set_step(made, on_day=TODAY, text=name, outcome=name)
        printed = words(office, "plan_register", Audience.PUBLIC, register=spec.key)
        assert ("Thistlewick" in printed, "Visit a representative" in printed) == (False, True), spec.key
    assert "Thistlewick" not in words(office, "strategies", Audience.PUBLIC)


def test_a_day_brings_its_state_and_a_state_its_day(plan: Callable[..., Office]) -> None:
    entries = plan(4).entries
    sent, signed = entries.add("reports", "One", due=TODAY), entries.add("upward", "Two")
    entries.change(sent, done_on=TODAY, state="due")
    entries.set_state(signed, "signed")
    grant = entries.add("grants", "Three", done_on=TODAY)
    rows = [entries.get(each).row for each in (sent, signed, grant)]
    assert [(row.state, row.done_on) for row in rows] == [
        ("sent", TODAY),
        ("signed", TODAY),
        ("received", TODAY),
    ]
