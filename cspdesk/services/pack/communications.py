"""Communications due, from the schedule of messages and the list of publications."""

from cspdesk.domain.dates import add_days, say_date_long
from cspdesk.domain.kinds import Audience, Kind
from cspdesk.domain.pack import PackColumn, PackRow, PackTable, Section, Sort
from cspdesk.domain.pack_codes import BY_KEY, figure
from cspdesk.domain.publication_kinds import MessageState
from cspdesk.domain.publications import MessageRow, due_by
from cspdesk.services.pack.reads import PackReads, refs

_KEY = "communications"
AHEAD_DAYS = 90


def section(read: PackReads) -> Section:
    """What is late, what comes in the next 90 days, and what went out in the period."""
    kind = BY_KEY[_KEY]
    overdue, coming = due_by(read.messages, read.day, AHEAD_DAYS)
    sent = [row for row in read.messages if row.state is MessageState.SENT and read.within(row.sent_on)]
    made = [row for row in read.publications if read.within(row.made_on)]
    given = [row for row in read.distributions if read.within(row.on_day)]
    reviews = [row for row in read.publications if row.review_overdue(read.day)]
    if read.public:
        made = [row for row in made if row.audience is Audience.PUBLIC]
        reviews = []
    copies = sum(row.quantity or 0 for row in given)
    return Section(
        _KEY,
        kind.letter,
        kind.title,
        figures=(
            figure(_KEY, "overdue", len(overdue), refs(Kind.MESSAGE, [row.id for row in overdue])),
            figure(_KEY, "coming", len(coming), refs(Kind.MESSAGE, [row.id for row in coming])),
            figure(_KEY, "sent", len(sent), refs(Kind.MESSAGE, [row.id for row in sent])),
            figure(_KEY, "made", len(made), refs(Kind.PUBLICATION, [row.id for row in made])),
            figure(_KEY, "given", copies, refs(Kind.DISTRIBUTION, [row.id for row in given])),
            figure(_KEY, "reviews", len(reviews), refs(Kind.PUBLICATION, [row.id for row in reviews])),
        ),
        tables=(_schedule(read, [*overdue, *coming]),),
        notes=(f"The schedule is looked at as far as {say_date_long(add_days(read.day, AHEAD_DAYS))}.",),
    )


def _schedule(read: PackReads, rows: list[MessageRow]) -> PackTable:
    columns = (
        PackColumn("Due", Sort.DAY),
        PackColumn("Message", wide=1),
        PackColumn("By"),
        PackColumn("For"),
        PackColumn("Who"),
        PackColumn("Status"),
    )
    listed = [
        PackRow(
            (
                row.due,
                read.names.text(row.title),
                read.names.text(row.channels),
                read.names.text(row.readers),
                read.names.name(row.person_id),
                "overdue" if row.overdue(read.day) else "planned",
            ),
            ((Kind.MESSAGE, row.id),),
        )
        for row in rows
    ]
    return PackTable("Messages due", columns, tuple(listed), "No message is due.")
