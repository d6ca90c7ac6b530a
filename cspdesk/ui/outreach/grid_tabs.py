"""The tabs of the grid of outreach: their keys, their lists, and what each says while it is empty."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cspdesk.ui.outreach import grid_lists

if TYPE_CHECKING:
    from cspdesk.ui.outreach.outreach_grid_page import OutreachGridPage


@dataclass(frozen=True)
class GridTab:
    """One tab: the list of the form it shows, its columns where they stay the same, and its empty words.

    `goes` is the page, or (page, wish), that the step of an empty list leads to; empty for the page's own step.
    """

    view: str
    name: str
    columns: Callable[[], Any] | None
    empty: tuple[str, str, str, str]
    goes: tuple[str, Any] | None = None


TABS: dict[str, GridTab] = {
    "measures": GridTab(
        "measures",
        "Forums",
        None,
        ("No measures yet", "A measure counts what the office did.", "Measures", "check"),
    ),
    "months": GridTab(
        "months",
        "Forums",
        None,
        ("No forums yet", "Forums are added on their own page.", "To the forums", "forums"),
        ("forums", None),
    ),
    "places": GridTab(
        "places",
        "Places",
        grid_lists.place_columns,
        (
            "No places yet",
            "Places of issues and hotspots are put in order here, the most first.",
            "To the issues",
            "pin",
        ),
        ("issues", None),
    ),
    "sign_ups": GridTab(
        "signUps",
        "Sign-ups",
        grid_lists.sign_up_columns,
        (
            "Nobody signed up yet",
            "Sign-ups for watches, taken at events, are listed here with whom we may contact.",
            "To the events",
            "people",
        ),
        ("outreach", None),
    ),
    "groups": GridTab(
        "groups",
        "Community groups",
        grid_lists.group_columns,
        (
            "No community groups yet",
            "Groups that can solve local issues, found by area and by what they deal with. Each is an activity of"
            " the kind Community group.",
            "New community group",
            "people",
        ),
        ("outreach", ("new", "community_group")),
    ),
    "practice": GridTab(
        "practice",
        "Good practice",
        grid_lists.practice_columns,
        (
            "No good practice yet",
            "What one forum learnt, written when an activity is closed, is found here by its topic.",
            "To the activities",
            "book",
        ),
        ("outreach", None),
    ),
}
KEYS = tuple(TABS)


def set_up(page: "OutreachGridPage") -> dict[str, Any]:
    """Gives each list its columns, its empty words and its step; the lists by the key of their tab."""
    views = {key: getattr(page.ui, tab.view) for key, tab in TABS.items()}
    for key, tab in TABS.items():
        view = views[key]
        if tab.columns is not None:
            view.set_columns(tab.columns())
        view.set_name(tab.name)
        view.set_empty(*tab.empty)
        view.opened.connect(page.behind.open)
        view.chosen.connect(page.behind.show_soon)
        view.stepped.connect(page.open_measures if tab.goes is None else _Going(page, tab.goes))
    return views


class _Going:
    """The step of an empty list leads to another page."""

    def __init__(self, page: "OutreachGridPage", goes: tuple[str, Any]) -> None:
        self._page, self._goes = page, goes

    def __call__(self) -> None:
        name, wish = self._goes
        self._page.desk.go(name, wish)
