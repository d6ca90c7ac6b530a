"""What the sample office keeps in its smaller registers: posts, ratings, groups, support, hotspots, stock."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from cspdesk.domain.activity_kinds import ActivityState, Phase
from cspdesk.services.sample import names

Add = Callable[..., UUID]
Count = Callable[..., None]

_UNDER_WAY = ActivityState.UNDER_WAY
_DONE = ActivityState.DONE


def write(add: Add, count: Count, bodies: Mapping[int, UUID], visitors: list[UUID]) -> None:
    """Writes them with the two verbs of `Afterwards`; nothing of it is drawn by lot."""
    _posts(add)
    _teams(add, count, bodies)
    _groups(add, bodies, visitors)
    _places(add, count, bodies)
    _stock(add, count, bodies)
    for number, (identified, supported) in {2: (5, 3), 7: (8, 6), 12: (3, 3)}.items():
        made = add("identified", "April to September", dt.date(2026, 9, 30), body_id=bodies[number])
        count(made, identified=identified, supported=supported)


def _posts(add: Add) -> None:
    for topic, since, state in (
        ("Safer Neighbourhood Officer", dt.date(2025, 9, 1), _UNDER_WAY),
        ("Prevent and Deter Officer", dt.date(2026, 6, 1), ActivityState.PLANNED),
    ):
        add("post", topic, since, topic=topic, state=state, funding_pence=3_150_000)


def _teams(add: Add, count: Count, bodies: Mapping[int, UUID]) -> None:
    """Ratings of two years, services that deter, and support month by month."""
    for number, body in bodies.items():
        for year, rating in ((2025, 2 + number % 3), (2026, 2 + number % 3 + (number % 4 == 1))):
            made = add("capacity_rating", f"Rating {year}", dt.date(year, 10, 12), body_id=body)
            count(made, rating=rating)
    services = ("Mobile football", "Alarms on loan", "Alley lights", "Mediation", "Youth shelter", "Signs")
    for number in (1, 7):
        for place, name in enumerate(services[: 6 if number == 7 else 5]):
            since = dt.date(2026, 4, 6) + dt.timedelta(weeks=place)
            add("deterrent", name, since, body_id=bodies[number], state=_UNDER_WAY)
    for number, month in ((1, 4), (1, 6), (2, 5), (5, 9), (7, 9), (7, 10), (12, 11)):
        add("support", "Planning with the team", dt.date(2026, month, 9), body_id=bodies[number])


def _groups(add: Add, bodies: Mapping[int, UUID], visitors: list[UUID]) -> None:
    for place, (name, number, topic) in enumerate(
        (
            ("Friends of Specimen Park", 3, "Parks and open spaces"),
            ("Sample Road Street Reps", 1, "Litter and fly-tipping"),
            ("Model Lane Tenants", 7, "Anti-social behaviour"),
        )
    ):
        values: dict[str, Any] = {"organiser_id": visitors[place]} if place < len(visitors) else {}
        add(
            "community_group",
            name,
            dt.date(2025, 6, 1),
            body_id=bodies[number],
            topic=topic,
            state=_UNDER_WAY,
            **values,
        )


def _places(add: Add, count: Count, bodies: Mapping[int, UUID]) -> None:
    """Hotspots where worry and record differ, and a project of an area."""
    for number, recorded, worry in ((2, 3, 9), (7, 11, 6), (13, 4, 5)):
        spot = add(
            "hotspot",
            f"{names.PLACES[number]} after dark",
            dt.date(2026, 5, 4),
            body_id=bodies[number],
            place=names.PLACES[number],
            topic="Criminal damage",
            state=_UNDER_WAY,
        )
        count(spot, recorded_incidents=recorded, worry_score=worry)
    project = add(
        "project",
        "Sample Meadow together",
        dt.date(2026, 5, 1),
        body_id=bodies[10],
        topic="Engagement",
        state=_UNDER_WAY,
        what="Neighbours plan what the meadow is for.",
        why="Most issues of the area are about it.",
    )
    for day in (dt.date(2026, 6, 13), dt.date(2026, 9, 12)):
        add("group_visit", "Meadow afternoon", day, body_id=bodies[10], series_id=project, state=_DONE)


def _stock(add: Add, count: Count, bodies: Mapping[int, UUID]) -> None:
    for number, given in ((2, 120), (7, 150)):
        made = add("distribution", "Advice cards", dt.date(2026, 10, 5), body_id=bodies[number])
        count(made, Phase.BEFORE, leaflets=200)
        count(made, leaflets=given)
