"""Flyers and posters: of a meeting, of an event or campaign, or in words of one's own."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from cspdesk.domain.activities import ActivityRow
from cspdesk.domain.activity_kinds import ActivityState
from cspdesk.domain.bodies import BodyRow
from cspdesk.domain.calendar import CalendarEvent, london_instant, short_calendar
from cspdesk.domain.dates import say_clock_span, say_date_long
from cspdesk.domain.kinds import Consent, MeetingState
from cspdesk.domain.papers.flyers import (
    USUAL_ORDER,
    FlyerPaper,
    FlyerPart,
    FlyerTemplate,
    FlyerWords,
    HelpLine,
    read_template,
)
from cspdesk.domain.publication_kinds import BlockKind
from cspdesk.domain.publications import BlockRow
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.papers import common
from cspdesk.services.papers.registry import Wanted

# What a flyer has room for beside its own matter.
_MOST_HELP = 4
_HELP = "Who to call"
_WELCOME = (
    "Tell us what matters on your street, hear what was done about it, and help choose what comes next."
    " Everyone is welcome."
)
_CALENDAR, _LINK, _NONE = "calendar", "link", "none"


@dataclass(frozen=True)
class Matter:
    """What a flyer is of, before the template and the choices of this print are laid over it."""

    what: str
    kicker: str = ""
    when: tuple[str, ...] = ()
    place: str = ""
    address: str = ""
    why: str = ""
    access: tuple[str, ...] = ()
    entry: str = ""
    link: str = ""
    topic: str = ""
    body: BodyRow | None = None
    ref: str = ""
    words: tuple[FlyerWords, ...] = ()
    order: tuple[FlyerPart, ...] = USUAL_ORDER


def of_meeting(context: Context, ref: UUID | None, wanted: Wanted) -> FlyerPaper:
    """The flyer of a meeting. Raises Refused for one that was cancelled."""
    meeting, body = common.meeting_and_body(context, ref)
    if meeting.state is MeetingState.CANCELLED:
        raise Refused("That meeting is cancelled: print its door notice instead.")
    names = common.Names(context, meeting.day, wanted.audience)
    words = common.wording(context.partnership, body)
    occasion = common.occasion(context, meeting, names)
    title = common.meeting_title(meeting, names)
    start = london_instant(meeting.day, meeting.start) if meeting.start else None
    end = london_instant(meeting.day, meeting.finish) if start and meeting.finish else None
    place = ", ".join(part for part in (occasion.place, occasion.address) if part)
    event = CalendarEvent(
        meeting.ref, meeting.sequence, meeting.day, _noon(meeting.day), title, start, end, place
    )
    matter = Matter(
        title,
        f"Come to your {words.meeting}" if body.open_to_public else "",
        _when(meeting.day, None, meeting.start, meeting.finish),
        occasion.place,
        occasion.address,
        _WELCOME if body.open_to_public else "",
        occasion.access,
        short_calendar(event),
        body=body,
        ref=meeting.ref,
    )
    return flyer(context, matter, wanted, names)


def of_activity(context: Context, ref: UUID | None, wanted: Wanted) -> FlyerPaper:
    """The flyer of an event, campaign or other activity. Raises Refused for one that was cancelled."""
    activity = None if ref is None else context.store.activities.get(ref)
    if activity is None:
        raise Refused("That activity is not in this store: look for it under Outreach & events.")
    if activity.state is ActivityState.CANCELLED:
        raise Refused("That activity is cancelled: no flyer is printed for it.")
    names = common.Names(context, activity.from_day, wanted.audience)
    body = None if activity.body_id is None else context.store.bodies.get(activity.body_id, activity.from_day)
    title, place, address, access = names.text(activity.title), *_place(context, activity, names)
    start = london_instant(activity.from_day, activity.start) if activity.start else None
    end = london_instant(activity.last_day, activity.finish) if start and activity.finish else None
    where = ", ".join(part for part in (place, address) if part)
    event = CalendarEvent(
        str(activity.id)[:8], 0, activity.from_day, _noon(activity.from_day), title, start, end, where
    )
    matter = Matter(
        title,
        activity.kind if activity.kind.casefold() not in title.casefold() else "",
        _when(activity.from_day, activity.to_day, activity.start, activity.finish),
        place,
        address,
        "\n".join(names.text(text) for text in (activity.what, activity.why) if text),
        access,
        short_calendar(event, activity.to_day),
        one_line(activity.link),
        activity.topic,
        body,
    )
    return flyer(context, matter, wanted, names)


def in_own_words(context: Context, ref: UUID | None, wanted: Wanted) -> FlyerPaper:
    """A flyer or poster of anything, in the words typed for it; the partnership's own while none are."""
    body = None if ref is None else context.store.bodies.get(ref, context.today())
    names = common.Names(context, context.today(), wanted.audience)
    own = context.partnership
    told = wanted.options
    matter = Matter(
        body.name if body is not None else own.short_name or own.name,
        when=tuple(line for line in _text(told, "when").split("\n") if line),
        place=_text(told, "place"),
        link=own.web,
        body=body,
        ref=body.code if body is not None else "",
    )
    return flyer(context, matter, wanted, names)


def flyer(context: Context, matter: Matter, wanted: Wanted, names: common.Names) -> FlyerPaper:
    """The matter with the template laid over it, and over both what was typed for this print."""
    told = wanted.options
    template = _template(context, told)
    words = template.words
    code, code_words = _code(matter, told, words.get("code", ""), names)
    data, alt = _picture(context, template, told)
    extra = _text(told, "words")
    shared = [*matter.words, *_shared(context, template.texts), *([FlyerWords("", extra)] if extra else [])]
    help_lines = _help(context, matter, names) if told.get("help", True) else ()
    order = template.order if template.order != USUAL_ORDER else matter.order
    if data and FlyerPart.PICTURE not in order:
        order = (*order[:1], FlyerPart.PICTURE, *order[1:])
    return FlyerPaper(
        letterhead=common.letterhead(context, matter.body),
        made_on=context.today(),
        what=names.text(_text(told, "what") or words.get("what", "") or matter.what),
        kicker=names.text(_text(told, "kicker") or words.get("kicker", "") or matter.kicker),
        when=tuple(names.text(line) for line in matter.when),
        place=names.text(matter.place),
        address=matter.address,
        why=names.text(_text(told, "why") or words.get("why", "") or matter.why),
        access=matter.access,
        words=tuple(FlyerWords(names.text(each.heading), names.text(each.text)) for each in shared),
        help_title=names.text(words.get("help", "")) or _HELP,
        help=help_lines,
        picture=data,
        picture_alt=names.text(alt),
        code=code,
        code_words=names.text(code_words),
        order=order,
        colour=template.colour,
        two_up=bool(told.get("two_up", False)),
        ref=matter.ref,
    )


def _text(told: Mapping[str, Any], key: str) -> str:
    return str(told.get(key) or "").strip()


def _template(context: Context, told: Mapping[str, Any]) -> FlyerTemplate:
    """The template that was chosen; the usual one when none was. Raises Refused when it is not there."""
    chosen = _text(told, "template")
    if not chosen:
        return FlyerTemplate()
    for row in context.store.publications.templates():
        if chosen in (str(row.id), row.name):
            return read_template(row.content)
    raise Refused("That template is not in this store any more: choose another.")


def _shared(context: Context, keys: tuple[str, ...]) -> list[FlyerWords]:
    """The shared texts of a template, in its order. Raises Refused when one is not there."""
    blocks = {
        key: block for block in _usable(context) for key in (str(block.id), block.title, block.key) if key
    }
    missing = next((key for key in keys if key not in blocks), "")
    if missing:
        raise Refused(
            f"This template uses the text “{missing[:60]}”, which is not there: choose another text."
        )
    return [FlyerWords(blocks[key].title, blocks[key].text) for key in keys]


def _usable(context: Context) -> list[BlockRow]:
    return [block for block in context.store.publications.blocks() if block.may_be_used]


def _help(context: Context, matter: Matter, names: common.Names) -> tuple[HelpLine, ...]:
    """The help-lines of all, of the forum and of the topic: those for leaflets first."""
    bodies = (None, matter.body.id if matter.body is not None else None)
    topics = ("", matter.topic.casefold())
    found = [
        block
        for block in context.store.publications.blocks(BlockKind.HELP_LINE)
        if block.may_be_used and block.body_id in bodies and block.topic.casefold() in topics
    ]
    found.sort(key=lambda block: (not block.topic, not block.on_leaflets, block.position))
    return tuple(
        HelpLine(
            names.text(block.title),
            names.text(one_line(block.text)),
            tuple(way for way in names.ways(block)._replace(email="") if way),
        )
        for block in found[:_MOST_HELP]
    )


def _code(matter: Matter, told: Mapping[str, Any], words: str, names: common.Names) -> tuple[str, str]:
    """What the QR code holds, and the words beside it. Raises Refused for a link that is missing or names somebody."""
    typed = _text(told, "link") or matter.link
    link = names.link(typed)
    wanted = _text(told, "code") or (_CALENDAR if matter.entry else _LINK)
    if wanted == _CALENDAR and matter.entry:
        return names.text(matter.entry), words or "Scan to put it into your calendar"
    if wanted in (_LINK, _CALENDAR) and link:
        return link, words or "Scan to read more"
    if typed and wanted in (_LINK, _CALENDAR):
        raise Refused(
            "The link names somebody who may not be named in public: choose another link or another code."
        )
    if wanted == _LINK and _text(told, "code"):
        raise Refused("Type the link that the QR code leads to, or choose another code.")
    return "", ""


def _picture(context: Context, template: FlyerTemplate, told: Mapping[str, Any]) -> tuple[bytes, str]:
    """The picture and what it shows. Raises Refused for one that nobody said may be printed."""
    chosen = told.get("picture") or template.picture
    if not chosen:
        return b"", ""
    try:
        picture = chosen if isinstance(chosen, UUID) else UUID(str(chosen))
    except ValueError as error:
        raise Refused("That picture is not in this store: choose another.") from error
    data, caption = context.store.partnership.printable_picture(picture)
    if not data:
        raise Refused(
            "That picture is not marked for use in print: mark it, with who agreed, or choose another."
        )
    return data, caption


def _place(context: Context, activity: ActivityRow, names: common.Names) -> tuple[str, str, tuple[str, ...]]:
    """Where it is, the address, and how to get in."""
    venue = next((v for v in context.store.bodies.venues() if v.id == activity.venue_id), None)
    if venue is None:
        return names.text(activity.place), "", ()
    access = (("Step-free entrance", venue.step_free), ("Hearing loop", venue.hearing_loop))
    address = ", ".join(
        part for part in (venue.address.replace("\n", ", ").strip(", "), venue.postcode) if part
    )
    known = tuple(words for words, answer in access if answer is Consent.YES)
    return names.text(activity.place), names.text(address), known


def _when(
    first: dt.date, last: dt.date | None, start: dt.time | None, finish: dt.time | None
) -> tuple[str, ...]:
    """'Thursday 12 March 2026', '7.00pm to 8.30pm'; of several days the first and the last."""
    said = say_date_long(first)
    if last is not None and last > first:
        said = f"{_without_year(said, first, last)} to {say_date_long(last)}"
    return tuple(line for line in (said, say_clock_span(start, finish) if start else "") if line)


def _without_year(said: str, first: dt.date, last: dt.date) -> str:
    """The first day without the month and year that the last one says."""
    if first.year != last.year:
        return said
    short = said.removesuffix(f" {first.year}")
    return short.rsplit(" ", 1)[0] if first.month == last.month else short


def _noon(day: dt.date) -> dt.datetime:
    return dt.datetime(day.year, day.month, day.day, 12, tzinfo=dt.UTC)
