"""Every page of the window, in the order of the sidebar; a page's module is imported when it is first opened."""

from dataclasses import dataclass
from importlib import import_module

from cspdesk.domain.kinds import Kind
from cspdesk.ui.desk import Desk
from cspdesk.ui.page import Page
from cspdesk.ui.window import PageSpec


@dataclass(frozen=True)
class _Maker:
    """Imports a page's module and makes the page."""

    module: str
    name: str

    def __call__(self, desk: Desk) -> Page:
        made: Page = getattr(import_module(f"cspdesk.ui.{self.module}"), self.name)(desk)
        return made


PAGES = (
    PageSpec("today", "Today", "today", _Maker("today.today_page", "TodayPage")),
    PageSpec(
        "forums",
        "Forums",
        "forums",
        _Maker("bodies.forums_page", "ForumsPage"),
        kinds=(Kind.BODY, Kind.BODY_STATE, Kind.SUPPORT, Kind.VENUE, Kind.PRIORITY),
    ),
    PageSpec(
        "meetings",
        "Meetings",
        "meetings",
        _Maker("meetings.meetings_page", "MeetingsPage"),
        kinds=(Kind.MEETING, Kind.AGENDA_ITEM, Kind.DECISION, Kind.MEETING_NEED, Kind.CORRECTION),
    ),
    PageSpec(
        "issues",
        "Issues",
        "issues",
        _Maker("issues.issues_page", "IssuesPage"),
        kinds=(Kind.ISSUE,),
        deeds=(
            ("New issue", "new", "plus"),
            ("Tell people: answers nobody was told of", "tell", "publications"),
            ("Clocks: promises that run or are late", "clocks", "clock"),
        ),
    ),
    PageSpec(
        "walkabout",
        "Walkabout",
        "pin",
        _Maker("issues.walkabout_page", "WalkaboutPage"),
        hidden=True,
        under="issues",
        deeds=(("Walkabout: many issues, one line each", None, "pin"),),
    ),
    PageSpec(
        "actions",
        "Actions",
        "actions",
        _Maker("actions.actions_page", "ActionsPage"),
        kinds=(Kind.ACTION, Kind.ACTION_NOTE, Kind.ACTION_CARRY),
    ),
    PageSpec(
        "outreach",
        "Outreach & events",
        "outreach",
        _Maker("outreach.outreach_page", "OutreachPage"),
        kinds=(
            Kind.ACTIVITY,
            Kind.ACTIVITY_KIND,
            Kind.ACTIVITY_COUNT,
            Kind.ACTIVITY_AGENCY,
            Kind.ACTIVITY_TAKER,
            Kind.ACTIVITY_DAY,
        ),
        deeds=(("New activity", ("new",), "plus"),),
    ),
    PageSpec(
        "people",
        "People & partners",
        "people",
        _Maker("people.people_page", "PeoplePage"),
        kinds=(Kind.PERSON, Kind.AGENCY, Kind.ROLE, Kind.ALIAS),
    ),
    PageSpec(
        "who_came",
        "Who came",
        "check",
        _Maker("attendance.who_came_page", "WhoCamePage"),
        kinds=(Kind.ATTENDANCE,),
    ),
    PageSpec(
        "plan",
        "Plan",
        "plan",
        _Maker("plan.plan_page", "PlanPage"),
        kinds=(
            Kind.PLAN,
            Kind.PLAN_PRIORITY,
            Kind.PLAN_LINE,
            Kind.PLAN_NOTE,
            Kind.PLAN_CHANGE,
            Kind.PLAN_RESOURCE,
            Kind.MILESTONE,
            Kind.LINE_FEED,
        ),
        deeds=(
            ("Plan: what is late or slips", "late", "warning"),
            ("Plan: what each lead person owes", "leads", "person"),
            ("Plan: what each partner owes", "partners", "agency"),
            ("Plans of areas: which forum has one", "areas", "forums"),
            ("Achievements from closed actions", "pull", "check"),
            ("Comment of a forum or resident on the plan", "comment", "note"),
        ),
    ),
    PageSpec(
        "indicators",
        "Indicators",
        "indicators",
        _Maker("indicators.indicators_page", "IndicatorsPage"),
        kinds=(Kind.INDICATOR, Kind.INDICATOR_TARGET, Kind.FIGURE),
        deeds=(
            ("Indicators off target", "off", "warning"),
            ("Indicators that carry reward money", "reward", "indicators"),
            ("Figures that clash", "clash", "warning"),
            ("Indicators without a source", "source", "help"),
        ),
    ),
    PageSpec(
        "risk",
        "Risk & checks",
        "risk",
        _Maker("risk.risks_page", "RisksPage"),
        kinds=(Kind.RISK, Kind.RISK_REVIEW),
        deeds=(
            ("New risk", "new", "plus"),
            ("Risks not looked at for a cycle", "missed", "warning"),
        ),
    ),
    PageSpec(
        "matrix",
        "Matrix",
        "table",
        _Maker("risk.matrix_page", "MatrixPage"),
        kinds=(Kind.MATRIX, Kind.MATRIX_ROW),
        hidden=True,
        under="risk",
        deeds=(("Risk matrix: issues scored on criteria", None, "table"),),
    ),
    PageSpec(
        "checks",
        "Checks",
        "check",
        _Maker("risk.checks_page", "ChecksPage"),
        kinds=(Kind.CHECK_SHEET, Kind.CHECK_ITEM),
        hidden=True,
        under="risk",
        deeds=(
            ("Checks: hallmarks, equality, rural proofing, SARA, compact, skills", None, "check"),
            ("New check", "new", "plus"),
            ("Groups of equality checks", "groups", "people"),
        ),
    ),
    PageSpec(
        "printroom",
        "Print room",
        "print",
        _Maker("printroom.printroom_page", "PrintRoomPage"),
        shortcut="Ctrl+9",  # what hands have learned, though the plan's pages came before it
    ),
    PageSpec(
        "publications",
        "Publications",
        "publications",
        _Maker("publications.publications_page", "PublicationsPage"),
        kinds=(
            Kind.PUBLICATION,
            Kind.TEXT_BLOCK,
            Kind.PAPER_TEMPLATE,
            Kind.MESSAGE,
            Kind.CHANNEL,
            Kind.FORMAT_REQUEST,
            Kind.GLOSSARY_TERM,
        ),
        deeds=(
            ("Blocks of text: help lines, signposts, stories", "blocks", "note"),
            ("Schedule of messages", "schedule", "calendar"),
            ("Requests for other formats and languages", "requests", "help"),
            ("Glossary: the words papers explain", "glossary", "publications"),
        ),
    ),
    PageSpec(
        "steering",
        "Steering group",
        "steering",
        _Maker("steering.steering_page", "SteeringPage"),
        kinds=(Kind.PACK, Kind.PACK_FIGURE),
        deeds=(("Make a pack for the steering group", "make", "plus"),),
    ),
    PageSpec(
        "care",
        "Data care",
        "care",
        _Maker("care.consent_page", "ConsentPage"),
        deeds=(
            ("Who may be named and contacted", "Everybody", "people"),
            ("Who was not asked yet whether they may be named", "Not asked yet", "help"),
        ),
    ),
    PageSpec(
        "care_purge",
        "To be erased",
        "clock",
        _Maker("care.purge_page", "PurgePage"),
        hidden=True,
        under="care",
        deeds=(("To be erased: what is past the day it may be kept", None, "clock"),),
    ),
    PageSpec(
        "care_rules",
        "Rules of keeping",
        "gavel",
        _Maker("care.rules_page", "RulesPage"),
        kinds=(Kind.RETENTION_RULE,),
        hidden=True,
        under="care",
        deeds=(("Rules of keeping: how long personal data is kept", None, "gavel"),),
    ),
    PageSpec(
        "care_erased",
        "Erased",
        "trash",
        _Maker("care.erased_page", "ErasedPage"),
        kinds=(Kind.ERASURE,),
        hidden=True,
        under="care",
        deeds=(("Erased: what went, and what still has to be looked at", None, "trash"),),
    ),
    PageSpec(
        "handovers",
        "Handovers",
        "swap",
        _Maker("handover.handovers_page", "HandoversPage"),
        kinds=(Kind.COMPUTER,),
        deeds=(
            ("Make a handover for another computer", "make", "upload"),
            ("Take a handover another computer made", "take", "download"),
            ("A computer is lost or stolen", "lost", "warning"),
            ("Handovers taken here, and taking one back", "taken", "undo"),
        ),
    ),
    PageSpec(
        "settings",
        "Settings",
        "settings",
        _Maker("settings.settings_page", "SettingsPage"),
        kinds=(Kind.PARTNERSHIP, Kind.CLOSURE),
        foot=True,
    ),
    PageSpec(
        "outreach_grid",
        "Outreach grid",
        "table",
        _Maker("outreach.outreach_grid_page", "OutreachGridPage"),
        kinds=(Kind.MEASURE,),
        hidden=True,
        under="outreach",
        deeds=(
            ("Outreach grid", "measures", "table"),
            ("Contact month by month", "months", "calendar"),
            ("Places with the most issues", "places", "pin"),
            ("Sign-ups for watches", "sign_ups", "people"),
            ("Community groups by area and topic", "groups", "people"),
            ("Good practice", "practice", "book"),
        ),
    ),
    PageSpec(
        "registers",
        "Registers",
        "table",
        _Maker("registers.registers_page", "RegistersPage"),
        hidden=True,
        under="outreach",
        deeds=(("Registers: schemes, operations and training by type and area", None, "table"),),
    ),
    PageSpec(
        "entries",
        "Plan registers",
        "table",
        _Maker("entries.entries_page", "EntriesPage"),
        kinds=(Kind.ENTRY,),
        hidden=True,
        under="plan",
        deeds=(
            ("Plan registers", None, "table"),
            ("Late or missing: what should have met, reported or arrived", "watch", "warning"),
            ("Data sources and their arrivals", "sources", "table"),
            ("Sharing agreements", "agreements", "file"),
            ("Tasking log", "tasks", "actions"),
            ("New task in the tasking log", ("new", "tasks"), "plus"),
            ("Recommendation route", "recommendations", "steering"),
            ("Linked strategies", "strategies", "book"),
            ("Cross-table of strategies and priorities", "cross", "table"),
            ("Public meetings and the authorities there", "public", "meetings"),
        ),
    ),
    PageSpec("room", "Meeting room", "meetings", _Maker("room.room_page", "RoomPage"), hidden=True),
)
