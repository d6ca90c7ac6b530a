"""Filling a new store from a partnership's plan, and the partnership's own settings."""

import datetime as dt
import hashlib
import json
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.assets import resource
from cspdesk.domain.agenda import STANDARD_ITEMS
from cspdesk.domain.kinds import AgencyKind, BodyKind, BodyState, Kind, RoleKind, Standing
from cspdesk.domain.partners import first_met
from cspdesk.domain.partnership import Closure, Partnership, SpellingWord, check_settings
from cspdesk.domain.pictures import look_at_picture, without_notes
from cspdesk.domain.publication_kinds import BlockKind
from cspdesk.errors import Refused
from cspdesk.services.activities import add_kinds
from cspdesk.services.check_setup import add_checks
from cspdesk.services.context import Context
from cspdesk.services.entry_setup import add_entries
from cspdesk.services.forum_slots import add_slots
from cspdesk.services.glossary_setup import add_glossary
from cspdesk.services.indicator_setup import add_indicators
from cspdesk.services.leaflet_templates import add_templates
from cspdesk.services.measures import add_measures
from cspdesk.services.partners import PartnerService
from cspdesk.services.people import PeopleService
from cspdesk.services.plan_choices import PLAN_KEYS as PLAN_KEYS
from cspdesk.services.plan_setup import add_shipped_plan

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

_ACCESSIBLE = (
    "If you would like this in large print, in another format or in another language, please contact us."
)
_EQUALITY = (
    "We treat everybody fairly: nobody is worse served for who they are, what they believe or how they live."
)
_NAMES = "Your name is used to keep a record of who came. It is not printed in the public minutes unless you agree."
_MAIL_PAPERS = "Dear all,\n\nThe papers for {meeting} on {date} at {place} are attached.\n\n{sender}"
_MAIL_ACTIONS = (
    "Dear {name},\n\nThese are the actions you took on at {meeting} on {date}:\n\n{actions}\n\n"
    "Please let us know how you are getting on.\n\n{sender}"
)
_MAIL_MINUTES = (
    "Dear {name},\n\nThe draft minutes of {meeting} on {date} are attached for you to check.\n\n{sender}"
)
# What holds everywhere in the United Kingdom; the plan names Crimestoppers but prints no number, so it waits for one.
_HELP_LINES = (
    ("Emergency", "A crime is happening now, or somebody is in danger.", "999"),
    ("Police, when it is not an emergency", "", "101"),
    ("Crimestoppers", "", ""),
)


def load_plan(key: str) -> dict[str, Any]:
    """A shipped plan as data. Raises Refused when there is none of that key."""
    if key not in PLAN_KEYS:
        raise Refused(f"There is no plan “{key}”: choose one of {', '.join(PLAN_KEYS)}.")
    plan: dict[str, Any] = json.loads(resource(f"plans/{key}.json").read_text(encoding="utf-8"))
    return plan


class SetupService:
    """The partnership's settings, and the first filling of a store."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def partnership(self) -> Partnership:
        return self._context.partnership

    def change_partnership(self, **values: Any) -> None:
        """Changes settings; every print and page from now on follows. Publishes Kind.PARTNERSHIP.

        Raises Refused for a number of days out of reach, a month or a colour that is none, or no name.
        """
        check_settings(values)
        with self._store.work("change the partnership's settings") as work:
            work.change(Kind.PARTNERSHIP, self._context.partnership.id, **values)
            work.commit()

    def set_logo(self, name: str, data: bytes) -> None:
        """Puts a PNG or JPEG on every paper made from now on; papers issued before keep theirs.

        Raises Refused when it is no such picture or too large.
        """
        picture, data = look_at_picture(data), without_notes(data)
        sha256 = hashlib.sha256(data).hexdigest()
        own = self._context.partnership
        with self._store.work("set the logo") as work:
            work.add_blob(sha256, data)
            logo = work.add(
                Kind.ATTACHMENT,
                owner_kind=Kind.PARTNERSHIP,
                owner_id=own.id,
                name=name,
                media_type=picture.media_type,
                caption="Logo",
                size=len(data),
                sha256=sha256,
            )
            work.change(Kind.PARTNERSHIP, own.id, logo_id=logo)
            work.commit()

    def drop_logo(self) -> None:
        """Takes the logo off; papers show the name set in type."""
        with self._store.work("take the logo off") as work:
            work.change(Kind.PARTNERSHIP, self._context.partnership.id, logo_id=None)
            work.commit()

    def logo(self) -> bytes:
        """The bytes of the logo; empty when there is none."""
        logo_id = self._context.partnership.logo_id
        return b"" if logo_id is None else self._store.partnership.picture(logo_id)

    def spelling_words(self) -> list[SpellingWord]:
        """The office's own words, in alphabetical order."""
        return self._store.partnership.spelling_words()

    def add_spelling_word(self, word: str) -> None:
        """Knows a word from now on. Raises Refused for anything but one word; one known already stays as it is."""
        wanted = word.strip()
        if not wanted or len(wanted.split()) > 1:
            raise Refused("Type one word: names of several words are added word by word.")
        if any(known.word == wanted for known in self.spelling_words()):
            return
        with self._store.work(f"add the word {wanted}") as work:
            work.add(Kind.SPELLING, word=wanted)
            work.commit()

    def remove_spelling_word(self, word_id: UUID) -> None:
        with self._store.work("remove a word") as work:
            work.delete(Kind.SPELLING, word_id)
            work.commit()

    def closures(self) -> list[Closure]:
        return self._store.partnership.closures()

    def add_closure(self, on_day: dt.date, words: str) -> UUID:
        """Closes the office on a day; working days count around it. Raises Refused when it is closed then already."""
        if any(closure.on_day == on_day for closure in self.closures()):
            raise Refused("The office is closed on that day already.")
        with self._store.work("add closed day") as work:
            made = work.add(Kind.CLOSURE, on_day=on_day, words=words)
            work.commit()
        return made

    def remove_closure(self, closure_id: UUID) -> None:
        with self._store.work("remove closed day") as work:
            work.delete(Kind.CLOSURE, closure_id)
            work.commit()

    def fill(self, plan_key: str, *, forums: int | None = None) -> None:
        """Writes a plan's partnership, partners, groups and empty forum slots into an empty store, as one unit.

        Raises Refused when the store holds a partnership already or the plan is unknown.
        """
        if self._store.partnership.get() is not None:
            raise Refused("This store holds a partnership already: make a new store for another plan.")
        plan = load_plan(plan_key)
        with self._store.work(f"begin from the plan {plan_key}", final=True) as work:
            work.add(
                Kind.PARTNERSHIP,
                **plan["partnership"],
                plan_key=plan_key,
                accessible_line=_ACCESSIBLE,
                equality_line=_EQUALITY,
                names_line=_NAMES,
                mail_papers=_MAIL_PAPERS,
                mail_actions=_MAIL_ACTIONS,
                mail_minutes=_MAIL_MINUTES,
            )
            agencies = self._add_agencies(work, plan["agencies"])
            codes = self._add_bodies(work, plan["bodies"])
            wanted = plan["forums"] if forums is None else forums
            add_slots(work, wanted, codes.get(plan["forum_parent"]), plan.get("forum", {}), agencies)
            template = work.add(Kind.TEMPLATE, name="Forum meeting")
            for position, item in enumerate(STANDARD_ITEMS, start=1):
                work.add(
                    Kind.TEMPLATE_ITEM,
                    template_id=template,
                    position=position,
                    title=item.title,
                    kind=item.kind,
                    minutes_allowed=item.minutes,
                    standing=item.standing,
                )
            add_kinds(work)
            add_measures(work, plan.get("measures", ()))
            for position, (title, text, phone) in enumerate(_HELP_LINES, start=1):
                work.add(
                    Kind.TEXT_BLOCK,
                    kind=BlockKind.HELP_LINE,
                    title=title,
                    text=text,
                    phone=phone,
                    position=position,
                    on_leaflets=True,
                )
            add_templates(work)
            ids = add_shipped_plan(work, plan_key, self._context.today())
            add_indicators(work, plan_key, ids.plan_id, ids.lines)
            add_checks(work, plan_key, self._context.today(), ids.plan_id)
            add_entries(work, plan_key, self._context.today())
            add_glossary(work, plan_key)
            work.commit()

    def introduce(self, name: str, role_title: str, agency: str) -> UUID:
        """Records who uses this computer and gives the person's id; a person of that name is taken as the same.

        Raises Refused without a name. An agency not known yet is added. Who works here is not undone: the next
        Ctrl+Z would take away the person who presses it.
        """
        if not name.strip():
            raise Refused("Type your name: it goes into the history of what you change.")
        today = self._context.today()
        known_person = PeopleService(self._context).named(name)
        if known_person is not None:
            return known_person.id
        with self._store.work(f"add {name.strip()}", final=True) as work:
            made = work.add(Kind.PERSON, name=name.strip(), role_title=role_title)
            if agency.strip():
                known = PartnerService(self._context).named(agency)
                agency_id = known.id if known is not None else work.add(Kind.AGENCY, **first_met(agency))
                work.add(
                    Kind.ROLE,
                    kind=RoleKind.WORKS_FOR,
                    person_id=made,
                    agency_id=agency_id,
                    title=role_title,
                    from_day=today,
                )
            work.commit()
        return made

    def _add_agencies(self, work: "UnitOfWork", agencies: list[dict[str, Any]]) -> dict[str, UUID]:
        ids: dict[str, UUID] = {}
        for position, agency in enumerate(agencies, start=1):
            ids[agency["name"]] = work.add(
                Kind.AGENCY,
                name=agency["name"],
                kind=AgencyKind(agency["kind"]),
                position=position,
                parent_id=ids.get(agency.get("parent", "")),
                standing=Standing(agency.get("standing", Standing.MEMBER)),
                responsible_from=_day(agency.get("responsible_from")),
                responsible_to=_day(agency.get("responsible_to")),
                duty=agency.get("duty", ""),
            )
            for alias in agency.get("aliases", ()):
                work.add(Kind.ALIAS, owner_kind=Kind.AGENCY, owner_id=ids[agency["name"]], name=alias)
        for agency in agencies:
            if "successor" in agency:
                work.change(Kind.AGENCY, ids[agency["name"]], successor_id=ids[agency["successor"]])
        return ids

    def _add_bodies(self, work: "UnitOfWork", bodies: list[dict[str, Any]]) -> dict[str, UUID]:
        ids: dict[str, UUID] = {}
        for position, body in enumerate(bodies, start=1):
            ids[body["code"]] = work.add(
                Kind.BODY,
                kind=BodyKind(body["kind"]),
                code=body["code"],
                name=body["name"],
                position=1000 + position,
                parent_id=ids.get(body.get("parent", "")),
                purpose=body.get("purpose", ""),
                cadence=body.get("cadence", ""),
                min_meetings=body.get("min_meetings"),
                open_to_public=body.get("open_to_public", False),
                note=body.get("note", ""),
            )
            work.add(
                Kind.BODY_STATE,
                body_id=ids[body["code"]],
                state=BodyState(body.get("state", BodyState.MEETING)),
                reason=body.get("reason", ""),
            )
        return ids


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
