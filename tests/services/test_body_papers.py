import datetime as dt

from cspdesk.domain.kinds import Audience, BodyKind, BodyState, RoleKind
from cspdesk.domain.papers.lists import ChartNode, ForumSheetPaper, StructureChartPaper
from cspdesk.office import Office
from cspdesk.services.papers.registry import Wanted, build

PUBLIC = Wanted(audience=Audience.PUBLIC)
TODAY = dt.date(2026, 11, 21)


def chart(office: Office, wanted: Wanted | None = None) -> StructureChartPaper:
    made = build(office.context, "structure", None, wanted or Wanted())
    assert isinstance(made, StructureChartPaper)
    return made


def names(nodes: tuple[ChartNode, ...]) -> dict[str, ChartNode]:
    found = {node.name: node for node in nodes}
    for node in nodes:
        found |= names(node.children)
    return found


def sheet(office: Office, wanted: Wanted | None = None) -> ForumSheetPaper:
    made = build(office.context, "forum", office.bodies.forums()[0].id, wanted or Wanted())
    assert isinstance(made, ForumSheetPaper)
    return made


def test_the_chart_follows_the_register_of_bodies(office: Office) -> None:
    executive = office.bodies.add(BodyKind.EXECUTIVE, "Community Safety Executive Group")
    odg = next(body for body in office.bodies.all() if body.code == "ODG")
    office.bodies.change(odg.id, parent_id=executive)
    roots = {node.name: node for node in chart(office).roots}
    below = roots["Community Safety Executive Group"].children
    assert [node.name for node in below] == [odg.name]
    assert [node.name for node in below[0].children] == [f"Forum {number}" for number in range(1, 19)]


def test_a_body_under_review_says_why_to_the_office_alone(office: Office) -> None:
    group = office.bodies.add(BodyKind.THEME, "Drugs board")
    office.bodies.set_state(
        group, BodyState.UNDER_REVIEW, dt.date(2026, 10, 1), "changes to the health service"
    )
    inside, outside = (names(chart(office, wanted).roots)["Drugs board"] for wanted in (Wanted(), PUBLIC))
    assert inside.flagged
    assert inside.note == "changes to the health service, since 1 Oct 2026"
    assert outside.state == "Under review"
    assert outside.note == "since 1 Oct 2026"


def test_a_closed_body_leaves_the_chart(office: Office) -> None:
    office.bodies.close(office.bodies.forums()[17].id, "", TODAY)
    assert "Forum 18" not in names(chart(office).roots)


def test_the_sheet_lists_who_supports_a_forum_and_drops_who_ended(office: Office) -> None:
    forum, agencies = office.bodies.forums()[0], office.store.people.agencies()
    for agency in agencies[:4]:
        office.bodies.add_support(forum.id, agency.id, dt.date(2020, 1, 1))
    assert len(sheet(office).supporters) == 4
    office.bodies.end_support(office.bodies.supports(forum.id)[0].id, dt.date(2026, 3, 31))
    assert len(sheet(office).supporters) == 3
    assert len(office.bodies.supports(forum.id)) == 4


def test_the_public_sheet_names_nobody_who_has_not_agreed(office: Office) -> None:
    forum, person = office.bodies.forums()[0], office.setup.introduce("Mary Private", "", "")
    office.bodies.set_office(forum.id, RoleKind.CHAIR, person, dt.date(2026, 1, 1))
    office.memberships.add(forum.id, person, None, "Community representative")
    assert sheet(office).chair == "Mary Private"
    assert "Mary Private" not in repr(sheet(office, PUBLIC))


def test_the_sheet_counts_a_cancelled_meeting_as_cancelled(office: Office) -> None:
    forum = office.bodies.forums()[0]
    meeting = office.meetings.add([forum.id], dt.date(2026, 9, 1))
    office.meetings.cancel(meeting, "No heating")
    assert [(each.date, each.note) for each in sheet(office).held] == [(dt.date(2026, 9, 1), "cancelled")]


def test_a_long_name_in_letters_of_any_script_fits_the_chart(office: Office) -> None:
    office.bodies.rename(office.bodies.forums()[0].id, "Ａ" * 300)
    odg = next(body for body in office.bodies.all() if body.code == "ODG")
    office.bodies.change(odg.id, name="Ａ" * 300)
    assert office.papers.print("structure", None, Wanted()).pages >= 1
    assert office.papers.print("structure", None, Wanted(large_print=True)).pages >= 1
