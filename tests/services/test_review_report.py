"""The report of one review: what came of it, how that stands, what has changed since, and which review it was."""

import datetime as dt
import shutil
from collections.abc import Iterator
from uuid import UUID

import pytest
from sample_store import shared_sample

from cspdesk.domain.check_kinds import PackKind
from cspdesk.domain.kinds import ActionState
from cspdesk.domain.pack import Pack, Section
from cspdesk.errors import Refused
from cspdesk.office import Office, open_office
from cspdesk.services.pack.reads import PackWanted

HELD = dt.date(2026, 9, 15)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    path = tmp_path_factory.mktemp("reviews") / "own.cspdesk"
    opened = open_office(shutil.copyfile(shared_sample(tmp_path_factory), path), machine="test")
    # What is done here is done on the sample's day.
    opened.store.now = lambda: dt.datetime(2026, 11, 21, 12, tzinfo=dt.UTC)
    yield opened
    opened.close(keep_backup=False)


@pytest.fixture(scope="module")
def review(office: Office) -> UUID:
    """A lead's review from which two actions and a line came; one action is done, and the review was changed since."""
    priority = office.entries.priorities()[0]
    made = office.entries.add(
        "priority_reviews",
        "Review by the lead",
        plan_priority_id=priority.id,
        done_on=HELD,
        text="Patrols are up.",
    )
    body = next(each.id for each in office.bodies.all() if each.code == "ODG")
    for text, due in (("Ask for an officer", "1 Oct 2026"), ("Count the visits", "")):
        office.actions.add(text, body_id=body, entry_id=made, given_on=HELD, due=due)
    office.entries.stand_for(made, office.entries.plan_lines()[-1].id)
    done = next(a for a in office.store.actions.all(entry_id=made) if a.text == "Count the visits")
    office.actions.close(done.id, ActionState.DONE)
    office.entries.change(made, answer="One more officer until March.")
    return made


def report(office: Office, review: UUID | None) -> Pack:
    return office.packs.make(PackWanted(kind=PackKind.REVIEW, entry_id=review))


def part(pack: Pack) -> Section:
    return next(section for section in pack.sections if section.key == "review")


def test_a_review_report_counts_what_came_of_that_review_alone(office: Office, review: UUID) -> None:
    pack = report(office, review)
    counted = {figure.code: figure.number for figure in pack.figures}
    assert (counted["D1"], counted["D2"], counted["D3"]) == (2, 1, 1)
    assert (pack.review, pack.from_day, pack.to_day) == ("Review by the lead", HELD, office.context.today())
    lines = next(table for table in part(pack).tables if table.title == "Lines of the plan")
    assert {row.cells[1] for row in lines.rows} == {"came from it", "of its priority"}
    assert counted["D4"] == len(lines.rows)


def test_a_review_report_says_what_was_found_and_what_changed_since(office: Office, review: UUID) -> None:
    section = part(report(office, review))
    words = {each.title: each.lines for each in section.lists}
    assert words["Progress"] == ("Patrols are up.",)
    assert words["Barriers and help wanted"] == ("One more officer until March.",)
    changed = next(table for table in section.tables if table.title == "What changed since")
    assert "Change review by a lead" in {row.cells[1] for row in changed.rows}


def test_a_numbered_report_remembers_which_review_it_was_of(office: Office, review: UUID) -> None:
    kept = office.packs.keep(report(office, review), "pdf")
    row = next(each for each in office.packs.all() if each.ref == kept.number)
    assert (row.entry_id, row.review) == (review, "Review by the lead")


def test_without_a_review_those_there_are_are_named(office: Office, review: UUID) -> None:
    with pytest.raises(Refused, match=r"say which of .*“Review by the lead, 15 Sep 2026”"):
        report(office, None)


def test_an_entry_that_is_no_review_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="That is no review"):
        report(office, office.entries.all("projects")[0].id)


def test_a_pack_has_no_section_of_a_review(office: Office) -> None:
    asked = PackWanted(sections=("review", "came"))
    assert [section.key for section in office.packs.make(asked).sections] == ["came"]
