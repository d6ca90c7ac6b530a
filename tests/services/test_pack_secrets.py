"""What is restricted or private is in no pack and no report, whoever reads it, in whatever form, metadata included."""

import datetime as dt

import pytest

from cspdesk.domain.activity_kinds import ActivityState
from cspdesk.domain.kinds import Audience, Consent, Kind, MeetingState
from cspdesk.domain.pack import PackKind
from cspdesk.domain.pack_codes import SECTIONS
from cspdesk.office import Office
from cspdesk.services.pack.reads import PackWanted
from cspdesk.services.pack_files import FORMS
from cspdesk.services.papers.wanted import Wanted
from cspdesk.services.register_specs import registers
from tests.offices import new_office
from tests.opened_files import everything

TODAY = dt.date(2026, 11, 21)
FIRST = dt.date(2026, 4, 1)
SECRET = "Xylofonia"
SAID = "Fewer volunteers"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """The word in everything that is marked restricted or private, with open records around it."""
    path = tmp_path_factory.mktemp("secrets") / "s.cspdesk"
    made = new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY)
    forum, body = made.bodies.forums()[0].id, made.packs.usual_body()
    assert body is not None
    day, secret = dt.date(2026, 6, 1), SECRET
    risk = made.risks.add(
        secret, text=secret, mitigation=secret, severity=5, likelihood=5, restricted=True, opened_on=day
    )
    made.risks.add(SAID, severity=3, likelihood=3, opened_on=day)
    made.risks.add_action(risk, "Ask the two agencies", owner="Police")
    made.risks.review(risk, secret, on_day=day, recommended=secret)
    for spec in registers():
        if any(field.name == "restricted" for field in spec.fields):
            made.entries.add(spec.key, secret, restricted=True, from_day=day)
    plan = made.plans.file(made.plans.current().id)
    made.plans.change_line(plan.lines[0].id, risk_id=risk)
    resident = made.people.add("Ottoline Quillfeather", resident=True, may_be_named=Consent.YES, note=secret)
    raised = made.issues.add("Lights are out", body_id=forum, private_detail=secret)
    with made.store.work("private") as work:
        work.change(Kind.ISSUE, raised, raised_on=day, raiser_id=resident)
        met = work.add(Kind.MEETING, day=day, state=MeetingState.CLOSED, note=secret, closed_reason=secret)
        work.add(Kind.MEETING_BODY, meeting_id=met, body_id=body, position=0)
        work.add(
            Kind.AGENDA_ITEM, meeting_id=met, position=1, title="Report", minute="Noted", private_note=secret
        )
        work.add(Kind.ISSUE_VOICE, issue_id=raised, on_day=day, words="Dark", private_detail=secret)
        kind = made.activities.kinds()[0].id
        work.add(
            Kind.ACTIVITY, kind_id=kind, title="Stall", from_day=day, state=ActivityState.DONE, body_id=forum,
            private_note=secret,
        )  # fmt: skip
        work.commit()
    return made


# The public's pages are read in test_public_filter.
@pytest.mark.parametrize(
    ("audience", "forms"),
    [(Audience.INTERNAL, FORMS), (Audience.PUBLIC, ("xlsx", "json"))],
    ids=["all", "public"],
)
def test_nothing_restricted_is_in_a_pack(office: Office, audience: Audience, forms: tuple[str, ...]) -> None:
    """Neither for the steering group nor for the public, with every section there is."""
    keys = tuple(section.key for section in SECTIONS if not section.of_review)
    asked = PackWanted(None, FIRST, TODAY, keys, PackKind.PACK, audience)
    made = office.pack_files.files(office.packs.make(asked), asked, Wanted(audience=audience), forms)
    told = {file.form: f"{file.name} {everything(file.data, f'.{file.form}')}" for file in made.files}
    assert all(SAID in told[form] for form in forms if form != "csv")
    assert [form for form, text in told.items() if SECRET.casefold() in text.casefold()] == []
