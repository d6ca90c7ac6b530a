"""The papers of the plan registers, as the registry of papers lists them."""

from cspdesk.domain.kinds import Audience
from cspdesk.services.papers.offers import Option, OptionKind
from cspdesk.services.papers.wanted import Group, PaperKind, Ref
from cspdesk.services.register_specs import registers

REGISTER = "register"
"""The option that names a register; its choices are the registers there are."""

_INTERNAL_ALONE = (Audience.INTERNAL,)
_WHICH = (("", "All"), ("open", "Open"), ("flagged", "Late or missing"))

ENTRY_PAPERS = (
    PaperKind(
        "plan_register",
        "Plan register",
        Ref.NONE,
        "entries:register",
        options=(
            Option(REGISTER, "Register", OptionKind.CHOICE),
            Option("show", "Which entries", OptionKind.CHOICE, _WHICH),
        ),
        group=Group.STEERING,
    ),
    PaperKind(
        "strategies", "Linked strategies by priority", Ref.NONE, "entries:strategies", group=Group.STEERING
    ),
    PaperKind(
        "upward",
        "Report upward",
        Ref.NONE,
        "entries:upward",
        audiences=_INTERNAL_ALONE,
        period=True,
        group=Group.STEERING,
    ),
    PaperKind(
        "public_meeting",
        "Public meetings and authorities",
        Ref.NONE,
        "public_meeting:build",
        audiences=_INTERNAL_ALONE,
        group=Group.STEERING,
    ),
    PaperKind(
        "watch",
        "Late or missing",
        Ref.NONE,
        "entries:watch",
        audiences=_INTERNAL_ALONE,
        group=Group.STEERING,
    ),
)


def register_choices() -> tuple[tuple[str, str], ...]:
    """The (value, words) pairs of the registers."""
    return (("", "The first that has anything"), *((spec.key, spec.title) for spec in registers()))
