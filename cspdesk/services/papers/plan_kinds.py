"""The papers of the plan, its indicators, its risks and checks, as the registry of papers lists them."""

from cspdesk.domain.kinds import Audience
from cspdesk.services.papers import offers
from cspdesk.services.papers.wanted import Group, PaperKind, Ref

_PUBLIC_ALONE = (Audience.PUBLIC,)
_INTERNAL_ALONE = (Audience.INTERNAL,)

PLAN_PAPERS = (
    PaperKind(
        "indicators", "Indicators", Ref.NONE, "indicators:build", options=offers.INDICATORS, explains=True
    ),
    PaperKind(
        "targets",
        "Our targets, with room for comments",
        Ref.NONE,
        "indicators:targets",
        audiences=_PUBLIC_ALONE,
        group=Group.FEEDBACK,
        explains=True,
    ),
    PaperKind("plan", "Plan", Ref.NONE, "plan:build", options=offers.PLAN),
    PaperKind(
        "plan_summary",
        "Summary of the plan",
        Ref.NONE,
        "plan_reports:summary",
        options=offers.OF_PLAN,
        explains=True,
    ),
    PaperKind(
        "plan_progress", "Progress of the plan", Ref.NONE, "plan_progress:build", options=offers.OF_PLAN
    ),
    PaperKind(
        "plan_changes", "Changes of the plan", Ref.NONE, "plan_reports:changes", options=offers.OF_PLAN
    ),
    PaperKind(
        "plan_report",
        "What partners owe of the plan",
        Ref.AGENCY,
        "plan_reports:partners",
        optional=True,
        options=offers.OF_PLAN,
    ),
    PaperKind(
        "plan_leads",
        "What lead persons owe of the plan",
        Ref.NONE,
        "plan_reports:leads",
        audiences=_INTERNAL_ALONE,
        options=offers.OF_PLAN,
    ),
    PaperKind("area_plan", "Local action plan", Ref.BODY, "area_plans:area_plan", period=True),
    PaperKind("coverage", "Which areas have a plan", Ref.NONE, "area_plans:coverage"),
    PaperKind("matrix", "Risk matrix", Ref.NONE, "risks:matrix", options=offers.MATRIX),
    PaperKind("risks", "Risk register", Ref.NONE, "risks:register"),
    PaperKind("check", "Check", Ref.NONE, "check:build", audiences=_INTERNAL_ALONE, options=offers.CHECK),
)
