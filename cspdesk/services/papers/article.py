"""An article for a parish magazine or newsletter: a text of the office, or the answers told as prose."""

import datetime as dt
from uuid import UUID

from cspdesk.domain.answer_kinds import Answer
from cspdesk.domain.bodies import BodyRow
from cspdesk.domain.dates import add_days
from cspdesk.domain.issues import IssueRow
from cspdesk.domain.kinds import Audience
from cspdesk.domain.papers.bulletins import BulletinPaper, Entry, Section
from cspdesk.domain.publication_kinds import BlockKind
from cspdesk.domain.publications import BlockRow
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.papers import common
from cspdesk.services.papers.areas import next_meeting
from cspdesk.services.papers.registry import Wanted

_KIND = "Article"
_DAYS = 92
_MOST = 6


def build(context: Context, ref: UUID | None, wanted: Wanted) -> BulletinPaper:
    """The text chosen, else the answers of the period (three months to today), with what comes next.

    Raises Refused when the text is not there any more.
    """
    today = context.today()
    body = None if ref is None else context.store.bodies.get(ref, today)
    names = common.Names(context, today, Audience.PUBLIC)
    block = _block(context, one_line(str(wanted.options.get("article") or "")))
    title = names.text(one_line(str(wanted.options.get("what") or "")))
    sections = _written(block, names) if block is not None else _told(context, body, wanted, names)
    more = names.text(str(wanted.options.get("words") or "").strip())
    return BulletinPaper(
        letterhead=common.letterhead(context, body),
        made_on=today,
        kind=_KIND,
        title=title or (names.text(block.title) if block is not None else _title(context, body)),
        intro="" if block is not None else _intro(context, body),
        sections=(*sections, *([Section("More", more)] if more else []), *_next(context, body, names)),
        ref=body.code if body is not None else "",
    )


def _block(context: Context, wanted: str) -> BlockRow | None:
    if not wanted:
        return None
    for block in context.store.publications.blocks(BlockKind.ARTICLE):
        if str(block.id) == wanted:
            return block
    raise Refused("That text is not in this store any more: choose another under Publications.")


def _written(block: BlockRow, names: common.Names) -> tuple[Section, ...]:
    """The office's own text, as typed."""
    return (Section("", names.text(block.text.strip())),) if block.text.strip() else ()


def _title(context: Context, body: BodyRow | None) -> str:
    where = body.name if body is not None else context.partnership.area or context.partnership.name
    return f"You said, we did: {where}"


def _intro(context: Context, body: BodyRow | None) -> str:
    words = common.wording(context.partnership, body)
    where = f"of {body.name}" if body is not None else f"of all {words.many('forum')}"
    return (
        f"At the meetings {where} residents say what matters on their streets, and the partners of"
        f" {context.partnership.name} answer. This is what became of it."
    )


def _told(context: Context, body: BodyRow | None, wanted: Wanted, names: common.Names) -> tuple[Section, ...]:
    entries = tuple(_entry(issue, names, body) for issue in _chosen(context, body, wanted))
    today = context.today()
    priorities = context.store.priorities.all(body_id=body.id, on_day=today) if body is not None else ()
    going_on = tuple(
        Entry(names.text(row.title), names.text(row.progress or row.words)) for row in priorities
    )
    return (
        Section("What was done", entries=entries, empty="No issue was answered in this time."),
        *((Section("What is being worked on", entries=going_on),) if going_on else ()),
    )


def _chosen(context: Context, body: BodyRow | None, wanted: Wanted) -> list[IssueRow]:
    """The issues chosen, in their order; else the newest answers that are for everybody."""
    ids = [UUID(str(each)) for each in wanted.options.get("issues") or ()]
    if ids:
        known = {issue.id: issue for issue in context.store.issues.some(ids)}
        return [known[each] for each in ids if each in known and known[each].answered]
    first: dt.date = wanted.from_day or add_days(context.today(), -_DAYS)
    found = context.store.issues.all(
        body_id=None if body is None else body.id, answered_from=first, answered_to=wanted.to_day
    )
    found = [issue for issue in found if issue.answered and common.for_everybody(issue)]
    found.sort(key=lambda issue: issue.answered_on or dt.date.min, reverse=True)
    return found[:_MOST]


def _entry(issue: IssueRow, names: common.Names, body: BodyRow | None) -> Entry:
    """What was said, and the answer in a sentence or two."""
    done, why = names.text(issue.answer_words.strip()), names.text(issue.answer_why.strip())
    if issue.answer is Answer.CANNOT:
        answer = " ".join(part for part in ("This cannot be done.", why, done) if part)
    elif issue.answer is Answer.PARTLY:
        answer = " ".join(part for part in ("Done in part.", done, why) if part)
    else:
        answer = " ".join(part for part in (done, why) if part) or "Done."
    return Entry(names.text(issue.words), answer, "" if body is not None else issue.body)


def _next(context: Context, body: BodyRow | None, names: common.Names) -> tuple[Section, ...]:
    if body is None or not body.open_to_public:
        return ()
    ahead = next_meeting(context, body, names)
    if not ahead:
        return ()
    words = common.wording(context.partnership, body)
    return (Section("Come along", f"The next {words.meeting} of {body.name}: {ahead}. Everyone is welcome."),)
