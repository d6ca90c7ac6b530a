"""Pack, workbook and pages say the same numbers, whatever a store holds."""

import datetime as dt
import io
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from cspdesk.domain.answer_kinds import Answer
from cspdesk.domain.kinds import ActionState, Kind, MeetingState
from cspdesk.domain.pack import Pack
from cspdesk.exchange.pack_workbook import write_pack
from cspdesk.office import Office, open_office
from cspdesk.services.pack.reads import PackWanted
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)
FIRST = dt.date(2026, 4, 1)
days = st.dates(dt.date(2026, 1, 1), TODAY)
actions = st.lists(
    st.tuples(days, st.integers(0, 200), st.sampled_from(["", "BBC", "Police"]), st.booleans()), max_size=8
)
issues = st.lists(st.tuples(days, st.none() | st.integers(0, 90), st.booleans()), max_size=8)
meetings = st.lists(st.tuples(days, st.integers(0, 60), st.sampled_from(list(MeetingState))), max_size=5)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("agrees") / "empty.cspdesk"
    new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY).close(keep_backup=False)
    return path


def fill(office: Office, given: list[Any], raised: list[Any], held: list[Any]) -> None:
    """Writes what was drawn into one forum, in one unit of work."""
    forum = office.bodies.forums()[0].id
    agencies = {agency.name: agency.id for agency in office.store.people.agencies()}
    with office.store.work("fill") as work:
        for number, (day, due, owner, done) in enumerate(given, 1):
            closed = min(day + dt.timedelta(days=due // 2), TODAY) if done else None
            work.add(
                Kind.ACTION, code="F01", year=day.year, running=number, text=f"Do {number}", body_id=forum,
                given_on=day, due=day + dt.timedelta(days=due), owner_agency_id=agencies.get(owner),
                state=ActionState.DONE if done else ActionState.OPEN, closed_on=closed,
            )  # fmt: skip
        for number, (day, after, close) in enumerate(raised, 1):
            answered = None if after is None else min(day + dt.timedelta(days=after), TODAY)
            work.add(
                Kind.ISSUE, code="F01", year=day.year, running=number, words=f"Say {number}", body_id=forum,
                raised_on=day, answer=Answer.DONE if answered else Answer.NONE, answered_on=answered,
                closed_on=answered if close else None, state="closed" if answered and close else "open",
            )  # fmt: skip
        for day, residents, state in held:
            made = work.add(Kind.MEETING, day=day, state=state, residents=residents, young_people=1)
            work.add(Kind.MEETING_BODY, meeting_id=made, body_id=forum, position=0)
        work.commit()


def of_workbook(pack: Pack) -> dict[str, float | None]:
    """The numbers by their codes, as another program reads the front sheet."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(write_pack(pack)))
    rows = book.get_sheet_by_index(0).to_python()
    top = next(place for place, row in enumerate(rows) if row[1] == "Code")
    return {str(row[1]): float(row[4]) if row[4] != "" else None for row in rows[top + 1 :]}


@settings(
    max_examples=4,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(actions, issues, meetings)
def test_pack_workbook_and_pages_agree_on_random_stores(
    empty: Path, given: list[Any], raised: list[Any], held: list[Any]
) -> None:
    path = Path(shutil.copyfile(empty, empty.with_name("random.cspdesk")))
    office = open_office(path, machine="test", today=TODAY)
    try:
        fill(office, given, raised, held)
        pack = office.packs.make(
            PackWanted(from_day=FIRST, to_day=TODAY, sections=("actions", "came", "issues"))
        )
        said = {each.code: each.number for each in pack.figures}
        assert of_workbook(pack) == {
            code: None if number is None else float(number) for code, number in said.items()
        }
        owed = office.actions.by_owner()
        came = office.attendance.who_came(FIRST, TODAY)
        counts = {
            "A1": sum(len(each.open) for each in owed),
            "A2": len(office.actions.overdue()),
            "W1": len(came.meetings),
            "W2": came.total.people,
            "W4": came.total.residents_total,
            "W7": came.cancelled,
            "I3": len([issue for issue in office.issues.all() if issue.closed_on is None]),
            "I4": len(office.answers.to_tell()),
        }
        assert {code: said[code] for code in counts} == counts
    finally:
        office.close(keep_backup=False)
        for left in empty.parent.glob("random*"):
            left.unlink()
