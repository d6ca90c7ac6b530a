"""What the large views read is a fixed number of statements, at once, ten times and a hundred times the data."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from uuid import UUID

import pytest
import sqlalchemy as sa

from cspdesk.domain.activity_kinds import ActivityState
from cspdesk.domain.answer_kinds import Answer, Matter
from cspdesk.domain.kinds import IssueState, Kind
from cspdesk.office import Office

SIZES = (1, 10, 100)
READS: dict[str, Callable[[Office, UUID], object]] = {
    "the chain of an issue": lambda office, issue: office.answers.chain(issue),
    "the list of issues": lambda office, _: office.issues.all(),
    "its promises and figures": lambda office, _: office.answers.figures(office.issues.all()),
    "the grid of measures": lambda office, _: office.measures.counted(),
    "the grid of months": lambda office, _: office.outreach.contact(),
    "the places": lambda office, _: office.outreach.places(),
    "the start screen": lambda office, _: office.today_grid.grid(),
    "the forums": lambda office, _: office.standing.all(),
    "the plan registers": lambda office, _: office.entries.all(),
    "what is late": lambda office, _: office.watch.late(),
}


@contextmanager
def heard(office: Office) -> Iterator[list[str]]:
    found: list[str] = []

    def hear(*told: object) -> None:
        if told[2] != "BEGIN":
            found.append(str(told[2]))

    sa.event.listen(office.store.engine, "before_cursor_execute", hear)
    yield found
    sa.event.remove(office.store.engine, "before_cursor_execute", hear)


def grown(office: Office, issue: UUID, many: int) -> None:
    """Adds so many of everything: issues and activities of each forum, and steps of the one issue."""
    day, forums = office.context.today(), [forum.id for forum in office.bodies.forums()]
    session = next(kind.id for kind in office.activities.kinds() if kind.key == "outreach_session")
    with office.store.work("grow") as work:
        for number in range(many):
            body = forums[number % len(forums)]
            work.add(Kind.ISSUE_STEP, issue_id=issue, on_day=day, text="Asked again")
            work.add(Kind.ISSUE_VOICE, issue_id=issue, body_id=body, on_day=day, words="The same here")
            work.add(Kind.FEEDBACK, issue_id=issue, on_day=day)
            work.add(Kind.ACTION, code="F01", year=2026, running=number, text="Sweep", body_id=body,
                     issue_id=issue, given_on=day, from_community=True)  # fmt: skip
            work.add(Kind.ISSUE, code="F01", year=2026, running=number + 10, words="Litter", kind="Litter",
                     place=f"Lane {number}", body_id=body, raised_on=day, matter=Matter.ISSUE,
                     state=IssueState.CLOSED, answer=Answer.DONE, answered_on=day)  # fmt: skip
            work.add(Kind.ACTIVITY, kind_id=session, title="Stall", body_id=body, from_day=day,
                     state=ActivityState.DONE)  # fmt: skip
            meeting = work.add(Kind.MEETING, day=day)
            work.add(Kind.MEETING_BODY, meeting_id=meeting, body_id=body)
        work.commit()


@pytest.fixture(scope="module")
def counts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[int]]:
    """For each view the statements it takes at each size."""
    from tests.offices import new_office

    path = tmp_path_factory.mktemp("grown") / "grown.cspdesk"
    office = new_office(path, "north-bedfordshire-2008", machine="test")
    issue = office.issues.add("Lights out", body_id=office.bodies.forums()[0].id, kind="Lighting")
    found: dict[str, list[int]] = {name: [] for name in READS}
    for read in READS.values():
        read(office, issue)  # what is read once and kept, as the partnership's settings
    have = 0
    for size in SIZES:
        grown(office, issue, size - have)
        have = size
        for name, read in READS.items():
            with heard(office) as statements:
                read(office, issue)
            found[name].append(len(statements))
    office.close(keep_backup=False)
    return found


@pytest.mark.parametrize("view", READS)
def test_a_view_takes_as_many_statements_for_a_hundred_times_the_data(
    counts: dict[str, list[int]], view: str
) -> None:
    assert counts[view] == [counts[view][0]] * len(SIZES)
