"""Figures of the report of one review and of Section 17, in the order of their numbers: never take one away."""

REVIEW_RULES: tuple[tuple[str, str, str], ...] = (
    ("actions", "Actions that came from it", "Actions given because of the review, those dropped left out."),
    (
        "open",
        "Actions still open",
        "Actions that came from the review and are open at the date of this report.",
    ),
    ("overdue", "Actions overdue", "Open actions that came from the review and whose day is past."),
    (
        "lines",
        "Lines of the plan",
        "Lines of the plan that came from the review, and those of the priority it is of.",
    ),
    ("behind", "Lines behind", "Lines counted above that are late, or slipping because a step of them is."),
    ("met", "Meetings held since", "Meetings of the group reviewed, held in the period of this report."),
    (
        "changed",
        "Records changed since",
        "The review, its parties, stages, actions and lines, where one changed in the period.",
    ),
)

SECTION17_RULES: tuple[tuple[str, str, str], ...] = (
    ("decisions", "Decisions minuted", "Decisions minuted at meetings of the body on a day of the period."),
    ("bare", "Without a statement", "Decisions counted above that have no statement under Section 17."),
)
