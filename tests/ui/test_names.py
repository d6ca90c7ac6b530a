"""A screen reader finds a name on every control of every page and every dialog, on the sample year."""

import datetime as dt
import importlib
import inspect
import pkgutil
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from desktops import Desktop
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sample_store import shared_sample

import cspdesk.ui
from cspdesk.app import Application, arguments
from cspdesk.domain.activity_kinds import AnswerForm
from cspdesk.domain.attachments import PictureRow
from cspdesk.domain.found_twice import FoundTwice
from cspdesk.domain.kinds import ActionState, Audience, Consent, Kind
from cspdesk.domain.merging import Conflict, Manifest, Side, Taking, Why
from cspdesk.domain.publication_kinds import BlockKind
from cspdesk.domain.publications import HeldPeriod
from cspdesk.locksmith import Locksmith
from cspdesk.office import open_office
from cspdesk.services.erasing import OldCopy
from cspdesk.services.surveys import Asked
from cspdesk.settings import Settings, new_machine
from cspdesk.ui.actions.action_dialog import ActionDialog, CloseActionDialog
from cspdesk.ui.actions.return_dialog import ReturnDialog
from cspdesk.ui.actions.spend_dialog import SpendDialog
from cspdesk.ui.bodies.body_dialog import BodyDialog
from cspdesk.ui.bodies.body_parts import MemberDialog, OfficeDialog, StateDialog
from cspdesk.ui.bodies.forums_dialog import ForumsDialog
from cspdesk.ui.bodies.hand_over_dialog import HandOverDialog
from cspdesk.ui.bodies.rename_dialog import RenameDialog
from cspdesk.ui.bodies.support_dialog import SupportDialog
from cspdesk.ui.bodies.venue_dialog import VenueDialog, VenuesDialog
from cspdesk.ui.care.erase_dialog import EraseDialog
from cspdesk.ui.care.rules_page import RetentionDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.dialog import Dialog
from cspdesk.ui.entries.entry_dialog import EntryDialog, FieldsDialog, SeriesDialog
from cspdesk.ui.entries.part_dialogs import (
    EntryStepDialog,
    IntervalDialog,
    PartyDialog,
    StandForDialog,
    StatusDialog,
)
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.handover.doubles_dialog import DoublesDialog
from cspdesk.ui.handover.lost_dialogs import LostComputerDialog, LostReportDialog
from cspdesk.ui.handover.make_dialog import MakeHandoverDialog
from cspdesk.ui.handover.review_dialog import ReviewDialog
from cspdesk.ui.handover.take_dialogs import HandoverPassphraseDialog, TakeHandoverDialog
from cspdesk.ui.indicators.behind import BehindDialog
from cspdesk.ui.indicators.figure_dialog import FigureDialog, SettleDialog
from cspdesk.ui.indicators.indicator_dialog import IndicatorDialog
from cspdesk.ui.indicators.small_dialogs import CommentDialog, LibraryDialog, LinkDialog
from cspdesk.ui.indicators.targets_dialog import TargetsDialog
from cspdesk.ui.issues.answer_dialogs import (
    AnswerDialog,
    ReasonDialog,
    ReopenDialog,
    SecondStageDialog,
    StepDialog,
    TellDialog,
    WorkedDialog,
)
from cspdesk.ui.issues.counts_dialog import CountsDialog
from cspdesk.ui.issues.issue_dialog import IssueDialog
from cspdesk.ui.issues.link_dialogs import DiscussDialog, JoinDialog, VoiceDialog
from cspdesk.ui.issues.promise_dialogs import ExtendDialog, MissDialog, SignOffDialog
from cspdesk.ui.issues.standards_dialog import StandardDialog, StandardFigureDialog, StandardsDialog
from cspdesk.ui.lock.passphrase_dialog import PassphraseDialog
from cspdesk.ui.lock.unlock_dialog import UnlockDialog
from cspdesk.ui.meetings.cancel_dialog import CancelDialog
from cspdesk.ui.meetings.meeting_dialog import MeetingDialog
from cspdesk.ui.meetings.plan_year_dialog import PlanYearDialog
from cspdesk.ui.meetings.send_dialog import SendDialog
from cspdesk.ui.meetings.template_dialog import TemplateDialog
from cspdesk.ui.outreach.activity_dialog import ActivityDialog
from cspdesk.ui.outreach.days_panel import ActivityDayDialog
from cspdesk.ui.outreach.end_dialogs import ActivityEndDialog, VerdictDialog
from cspdesk.ui.outreach.hanging import ActivityMeetingDialog, EventIssueDialog
from cspdesk.ui.outreach.key_in_dialog import KeyInDialog
from cspdesk.ui.outreach.kinds_dialog import ActivityKindDialog, EntriesDialog, KindsDialog
from cspdesk.ui.outreach.measures_dialog import MeasureDialog, MeasuresDialog
from cspdesk.ui.outreach.survey_dialog import SurveyDialog
from cspdesk.ui.outreach.takers_panel import TakerDialog
from cspdesk.ui.outreach.tally_dialog import TallyDialog
from cspdesk.ui.pages import PAGES
from cspdesk.ui.papers.letting_out import LetOutDialog
from cspdesk.ui.papers.print_dialog import PrintDialog
from cspdesk.ui.people.alike_dialog import AlikeDialog
from cspdesk.ui.people.contacts_dialog import ContactsDialog
from cspdesk.ui.people.merge_dialog import MergeDialog
from cspdesk.ui.people.partner_dialogs import PartnerDialog, SpeakerDialog, SuccessionDialog
from cspdesk.ui.people.person_dialogs import PersonDialog, RoleDialog
from cspdesk.ui.pictures_panel import PictureDialog
from cspdesk.ui.plan.agreed_dialogs import PlanChangeDialog, PlanEndDialog
from cspdesk.ui.plan.line_dialog import PlanLineDialog
from cspdesk.ui.plan.note_dialog import PlanNoteDialog
from cspdesk.ui.plan.plan_dialogs import AreaPlanDialog, PlanDialog
from cspdesk.ui.plan.priority_dialog import PlanPriorityDialog
from cspdesk.ui.plan.step_dialogs import MilestoneDialog, PlanFeedDialog, PlanResourceDialog
from cspdesk.ui.plan.year_dialogs import AchievementsDialog, PlanRefreshDialog
from cspdesk.ui.priorities.priorities_dialog import PrioritiesDialog, PriorityDialog
from cspdesk.ui.publications.blocks_tab import BlockDialog
from cspdesk.ui.publications.give_out_dialog import GiveOutDialog
from cspdesk.ui.publications.glossary_tab import GlossaryTermDialog
from cspdesk.ui.publications.publication_dialog import PublicationDialog
from cspdesk.ui.publications.schedule_tab import MessageDialog
from cspdesk.ui.publications.small_tabs import ChannelDialog, FormatRequestDialog, PlanChannelDialog
from cspdesk.ui.publications.templates_tab import FlyerTemplateDialog
from cspdesk.ui.risk.check_dialogs import (
    BeginCheckDialog,
    CheckGroupsDialog,
    CheckItemDialog,
    CheckResultDialog,
    DoneCheckDialog,
    NewCheckItemDialog,
)
from cspdesk.ui.risk.matrix_dialogs import (
    AgreeDialog,
    DecideDialog,
    MatrixDialog,
    MatrixIssueDialog,
    ProposeDialog,
)
from cspdesk.ui.risk.risk_dialogs import (
    CloseRiskDialog,
    RiskActionDialog,
    RiskDialog,
    RiskLineDialog,
    RiskReviewDialog,
)
from cspdesk.ui.shared.clash_dialog import ClashDialog
from cspdesk.ui.shared.move_dialog import MoveDialog
from cspdesk.ui.start.first_start import FirstStart, NewStore
from cspdesk.ui.start.who_dialog import WhoDialog
from cspdesk.ui.steering.pack_dialog import PackDialog
from cspdesk.ui.steering.publish_dialog import PublishDialog
from cspdesk.ui.window import MainWindow
from tests.hands import Hands

KEYS = [spec.key for spec in PAGES if spec.key != "room"]


@pytest.fixture
def sample(
    tmp_path_factory: pytest.TempPathFactory, tmp_path: Path, desk: Desk, qtbot: QtBot
) -> Iterator[Desktop]:
    path = shutil.copyfile(shared_sample(tmp_path_factory), tmp_path / "sample.cspdesk")
    office = open_office(path, machine="tests", today=dt.date(2026, 11, 21))
    window = MainWindow(desk, PAGES)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    desk.attach(office)
    window.show()
    yield Desktop(office, desk, window, None, Hands(window))
    window.close()
    office.close(keep_backup=False)


def test_every_control_of_every_page_has_a_name(
    sample: Desktop, assert_named: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    for key in KEYS:
        page = sample.window.open_page(key)
        qtbot.waitUntil(page.isVisible)
        sample.desk.finish_work()
        QApplication.processEvents()  # the detail fills after the list
        assert_named(page)
    assert_named(sample.window)


def test_every_dialog_names_its_controls_and_shows_its_words_whole(
    sample: Desktop, assert_named: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    known = [dialog for make in MAKERS for dialog in make(sample)]
    assert {type(each) for each in known} == _all_dialogs()
    for dialog in known:
        dialog.show()
        assert_named(dialog)
        sample.desk.finish_work()
        assert _cut(dialog) == []
        dialog.close()


def _cut(dialog: QDialog) -> list[str]:
    """Words that stand in less room than they take."""
    labels = [each for each in dialog.findChildren(QLabel) if each.isVisible() and each.wordWrap()]
    return [each.text() for each in labels if each.heightForWidth(each.width()) > each.height()]


def _indicator_dialogs(sample: Desktop) -> list[QDialog]:
    """Those of indicators."""
    office, desk, window = sample.office, sample.desk, sample.window
    stands = next(row for row in office.indicators.all() if row.clashes)
    records = tuple((Kind.FIGURE, figure.id) for figure in stands.figures)
    return [
        IndicatorDialog(desk, stands, window), FigureDialog(desk, stands, stands.figures[0], window),
        SettleDialog(desk, stands.clashes[0], window), TargetsDialog(desk, stands, window),
        LinkDialog(desk, stands, window), CommentDialog(desk, stands, None, window), LibraryDialog(desk, window),
        BehindDialog(desk, records, "Figures", window),
    ]  # fmt: skip


def _issue_dialogs(sample: Desktop) -> list[QDialog]:
    """Those of issues, but the one that adds them."""
    office, desk, window = sample.office, sample.desk, sample.window
    issues = office.issues.all()
    issue, clock = issues[0], office.clocks.all()[0]
    return [
        AnswerDialog(desk, issue, window), TellDialog(desk, office.answers.to_tell(), [], window),
        StepDialog(desk, issue, True, window), WorkedDialog(desk, issue, window),
        ReasonDialog(desk, "Why", issue, "", "Keep", window), ReopenDialog(desk, issue, window),
        SecondStageDialog(desk, issue, window), ExtendDialog(desk, issue, clock, window),
        MissDialog(desk, issue, clock, window), SignOffDialog(desk, window), VoiceDialog(desk, issue, window),
        JoinDialog(desk, issue, window), DiscussDialog(desk, issue, window),
        CountsDialog(desk, "All", issues, window),
    ]  # fmt: skip


def _print_dialogs(sample: Desktop) -> list[QDialog]:
    """Those of the print room and of publications."""
    office, desk, window = sample.office, sample.desk, sample.window
    publication = office.publications.get(office.publications.keep("Leaflet", Audience.PUBLIC))
    office.messages.add_channel("The council’s own newsletter", times_a_year=4)
    day = desk.today()
    held = HeldPeriod(publication.id, day, day, "")
    return [
        LetOutDialog(desk, "Leaflet", held, window), PublicationDialog(desk, publication, window),
        GiveOutDialog(desk, publication, None, window), BlockDialog(desk, None, BlockKind.STORY, window),
        FlyerTemplateDialog(desk, None, window), MessageDialog(desk, None, window),
        ChannelDialog(desk, None, window), PlanChannelDialog(desk, office.messages.channels()[0], window),
        PackDialog(desk, window), PublishDialog(desk, office.packs.all()[0], window),
        FormatRequestDialog(desk, None, window), GlossaryTermDialog(desk, None, window),
    ]  # fmt: skip


def _outreach_dialogs(sample: Desktop) -> list[QDialog]:
    """Those of outreach and events."""
    office, desk, window = sample.office, sample.desk, sample.window
    kind = next(each for each in office.activities.kinds() if each.key == "pride_in")
    made = office.activities.add(kind.id, "Sample event", desk.today(), to_day=desk.today())
    event, measure = office.activities.get(made), office.measures.all()[0]
    return [
        ActivityDialog(desk, event, parent=window), ActivityEndDialog(desk, event, [], True, window),
        VerdictDialog(desk, event, window), TakerDialog(desk, event, None, window),
        ActivityDayDialog(desk, event, desk.today(), None, window), EventIssueDialog(desk, event, window),
        ActivityMeetingDialog(desk, office.activities.file(made), window),
        KindsDialog(desk, window), ActivityKindDialog(desk, kind, window), MeasuresDialog(desk, window),
        *_survey_dialogs(sample, event.id), MeasureDialog(desk, measure, window),
    ]  # fmt: skip


def _survey_dialogs(sample: Desktop, event: UUID) -> list[QDialog]:
    """Those of questionnaires."""
    office, desk, window = sample.office, sample.desk, sample.window
    made = office.surveys.add("Sample", [Asked("Safe?", AnswerForm.YES_NO)], activity_id=event)
    survey = office.surveys.get(made)
    picture = PictureRow(
        made, "activity", event, "Stall", "image/jpeg", "A stall", 9, "", Consent.NO, "", None, 1
    )
    return [
        SurveyDialog(desk, None, survey, window), KeyInDialog(desk, survey, window),
        TallyDialog(desk, survey, window), PictureDialog(desk, picture, window), *_standard_dialogs(sample),
    ]  # fmt: skip


def _entry_dialogs(sample: Desktop) -> list[QDialog]:
    """Those of the plan registers."""
    entries, desk, window = sample.office.entries, sample.desk, sample.window
    signed, sent, watched = (
        entries.get(entries.add(key, "Sample")) for key in ("agreements", "recommendations", "business")
    )
    return [
        EntryDialog(desk, signed.spec, signed, window), PartyDialog(desk, signed, None, window),
        EntryStepDialog(desk, sent, None, window), StatusDialog(desk, watched, window),
        StandForDialog(desk, signed, window), SeriesDialog(desk, entries.spec("reports"), window),
        IntervalDialog(desk, window),
    ]  # fmt: skip


def _care_dialogs(sample: Desktop) -> list[QDialog]:
    """Those of data care."""
    office, desk, window = sample.office, sample.desk, sample.window
    person = next(each for each in office.people.all() if each.resident)
    named = office.erasing.look(person.id)
    alone = replace(named, places=(), papers=1, backups=(OldCopy(Path("office 2026-11-21.cspdesk"), 1),))
    return [
        EraseDialog(desk, named, window), EraseDialog(desk, alone, window),
        RetentionDialog(desk, office.retention.rules()[0], window), *_lock_dialogs(sample),
    ]  # fmt: skip


def _lock_dialogs(sample: Desktop) -> list[QDialog]:
    """Those of the passphrase."""
    locks = Locksmith(Application(arguments([])))
    return [
        UnlockDialog("office", _open_nothing, has_keychain=True, parent=sample.window),
        PassphraseDialog(locks, sample.window),
    ]


def _open_nothing(passphrase: str, remember: bool) -> None:
    del passphrase, remember


def _risk_dialogs(sample: Desktop) -> list[QDialog]:
    """Those of risks, the matrix and checks."""
    office, desk, window = sample.office, sample.desk, sample.window
    risk, matrix = office.risks.all()[0], office.matrices.current()
    row = office.matrices.scored(matrix.id).rows[0]
    filled = office.checks.filled(
        next(each.id for each in office.checks.all() if each.template == "hallmarks")
    )
    sheet = filled.sheet
    return [
        RiskDialog(desk, risk, window), RiskReviewDialog(desk, risk, window), CloseRiskDialog(desk, risk, window),
        RiskLineDialog(desk, risk, window), RiskActionDialog(desk, risk, window),
        MatrixDialog(desk, None, window), MatrixIssueDialog(desk, matrix, None, window),
        DecideDialog(desk, row, False, window), ProposeDialog(desk, matrix, window),
        AgreeDialog(desk, matrix, window), BeginCheckDialog(desk, "sara", None, window),
        CheckItemDialog(desk, filled.checklist, filled.items[-1], window),
        NewCheckItemDialog(desk, sheet, "", window), CheckResultDialog(desk, sheet, filled.checklist, window),
        DoneCheckDialog(desk, sheet, window), CheckGroupsDialog(desk, window),
    ]  # fmt: skip


def _handover_dialogs(sample: Desktop) -> list[QDialog]:
    """Those of handovers."""
    office, desk, window = sample.office, sample.desk, sample.window
    here, one, two = office.handovers.peers()[0], *office.people.all()[:2]
    twice = FoundTwice(Kind.PERSON, one.id, two.id, one.name, two.name, "same name", 100)
    side = Side("Write", "Write", "Ann Sample", "PC-1")
    conflict = Conflict("1", Why.FIELD, Kind.ACTION, one.id, "Action", "text", "text", side, side, side, True)
    manifest = Manifest(
        one.id, two.id, "Office", one.id, "PC-1", "Ann Sample", office.store.now(), "0005", False, {}, {}, 1, 1, 0,
        1, "", {Kind.ACTION: 1},
    )  # fmt: skip
    taking = Taking(manifest, 1, 1, {Kind.ACTION: 1}, (conflict,))
    return [
        MakeHandoverDialog(desk, None, window), HandoverPassphraseDialog(desk, "a.handover", "", window),
        TakeHandoverDialog(desk, taking, window), ReviewDialog(desk, taking, None, window),
        ClashDialog(desk, taking.conflicts, window), MoveDialog(desk, window),
        DoublesDialog(desk, [twice], window), LostComputerDialog(desk, here, window),
        LostReportDialog(desk, here, window),
    ]  # fmt: skip


def _standard_dialogs(sample: Desktop) -> list[QDialog]:
    """Those of the register of service standards."""
    office, desk, window = sample.office, sample.desk, sample.window
    office.standards.add("We answer letters in ten working days")
    row = office.standards.all()[0]
    return [
        StandardsDialog(desk, window), StandardDialog(desk, row, window), ForumsDialog(desk, window),
        *_plan_dialogs(sample),
        StandardFigureDialog(desk, row, None, window),
    ]  # fmt: skip


def _plan_dialogs(sample: Desktop) -> list[QDialog]:
    """Those of the plan."""
    office, desk, window = sample.office, sample.desk, sample.window
    file = office.plans.file(office.plans.current().id)
    plan, priority = file.plan, file.priorities[0]
    line = next(each for each in file.lines if each.commitment)
    of = {"line_id": line.id}
    return [
        PlanDialog(desk, None, window), AreaPlanDialog(desk, None, None, window),
        PlanPriorityDialog(desk, plan.id, priority, window),
        PlanLineDialog(desk, plan, priority.id, line, parent=window), PlanEndDialog(desk, line, window),
        PlanChangeDialog(desk, line, window), PlanNoteDialog(desk, plan.id, "Line", {**of}, parent=window),
        MilestoneDialog(desk, "Line", of, None, window), PlanFeedDialog(desk, "Line", line.id, window),
        PlanResourceDialog(desk, "Line", of, None, window), PlanRefreshDialog(desk, file, window),
        AchievementsDialog(desk, file, priority.id, window),
        SpendDialog(desk, office.actions.open()[0], window),
    ]  # fmt: skip


def _all_dialogs() -> set[type[QDialog]]:
    """Every dialog there is in the code."""
    for module in pkgutil.walk_packages(cspdesk.ui.__path__, "cspdesk.ui."):
        importlib.import_module(module.name)
    found, seen = [Dialog], set()
    while found:
        seen.update(below := found.pop().__subclasses__())
        found += below
    return {each for each in seen if each.__module__.startswith("cspdesk.")} - {
        FormDialog,
        EntriesDialog,
        FieldsDialog,
    }


_HEEDS = re.compile(r"\.(keep|leave_by|heeding|attempt|did)\(|super\(\)\.accept\(")
_WRITE_NOTHING = {
    # They choose, look, write files, or open and begin stores; what joins the alike, and what prints, heeds elsewhere.
    AlikeDialog, BehindDialog, ClashDialog, FirstStart, LostReportDialog, MoveDialog, PassphraseDialog, PrintDialog,
    ReviewDialog, UnlockDialog, WhoDialog,
}  # fmt: skip


def test_every_dialog_that_writes_heeds_what_others_did_since_it_opened() -> None:
    """A form by saving as all of them do; any other dialog in words of its own."""
    careless = set()
    for dialog in _all_dialogs() - _WRITE_NOTHING:
        form = issubclass(dialog, FormDialog)
        saves = dialog.accept if form else sys.modules[dialog.__module__]
        if not _HEEDS.search(inspect.getsource(saves)):
            careless.add(dialog)
    assert careless == set()


def _no_store(wanted: NewStore, progress: object) -> None:
    del wanted, progress


def _dialogs(sample: Desktop) -> list[QDialog]:
    """One of each, on the first record of its kind."""
    office, desk, window = sample.office, sample.desk, sample.window
    body = office.bodies.forums()[0]
    meeting = next(each for each in office.meetings.all() if not each.held and not each.reason)
    action = next(each for each in office.store.actions.all() if each.state is ActionState.OPEN)
    person, other = office.people.all()[:2]
    agency = office.partners.all()[0].agency
    issue = office.issues.all()[0]
    sheet = f"Number,Progress\n{action.ref},Nearly\nF99-2026-001,Who\n".encode()
    contacts = office.contacts.preview(b"Name,Email\nOla Sample,ola@example.org\n,\n", "list.csv")
    settings = Settings(new_machine())
    one: tuple[UUID, ...] = (body.id,)
    return [
        ActionDialog(desk, action, parent=window), CloseActionDialog(desk, action, ActionState.DONE, window),
        ReturnDialog(desk, office.action_sheets.preview(sheet), window), IssueDialog(desk, issue, body.id, window),
        BodyDialog(desk, body), StateDialog(desk, body), OfficeDialog(desk, body), MemberDialog(desk, body),
        RenameDialog(desk, body), SupportDialog(desk, body), VenueDialog(desk, None), HandOverDialog(desk),
        PrioritiesDialog(desk, body), PriorityDialog(desk, office.priorities.current()[0], window),
        VenuesDialog(desk), MeetingDialog(desk, meeting, one, window), PlanYearDialog(desk, one, window),
        CancelDialog(desk, meeting, window), SendDialog(desk, meeting, window),
        TemplateDialog(desk, body.id, body.name, window), PrintDialog(desk, "agenda", meeting.id, (), window),
        AlikeDialog(desk, office.merging.pairs(), window), ContactsDialog(desk, contacts, window),
        MergeDialog(desk, Kind.PERSON, person.id, other.id, window), PartnerDialog(desk, agency, window),
        SpeakerDialog(desk, agency, (), parent=window), SuccessionDialog(desk, agency, window),
        PersonDialog(desk, person, None, window), RoleDialog(desk, person, None, window),
        FirstStart(settings, _no_store), WhoDialog(settings),
    ]  # fmt: skip


MAKERS = (
    _indicator_dialogs, _issue_dialogs, _dialogs, _print_dialogs, _outreach_dialogs, _entry_dialogs, _risk_dialogs,
    _handover_dialogs, _care_dialogs,
)  # fmt: skip
"""Together they make every dialog there is, which the test above holds them to."""
