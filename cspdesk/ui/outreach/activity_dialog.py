"""An activity typed or changed: the kind first, then only the fields that kind needs."""

import datetime as dt
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cspdesk.domain.activities import ActivityKindRow, ActivityRow
from cspdesk.domain.activity_kinds import ActivityState, Family, Feature, Part, Phase
from cspdesk.domain.money import read_pence, say_pence
from cspdesk.domain.spoken import Leaning
from cspdesk.errors import Refused
from cspdesk.ui import known_names
from cspdesk.ui.compiled.ui_activity_dialog import Ui_ActivityDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.fitting import Fitting
from cspdesk.ui.form_dialog import FormDialog, choose
from cspdesk.ui.known_names import AddsPeople
from cspdesk.ui.outreach.activity_words import FAMILY_WORDS, state_words
from cspdesk.ui.outreach.adds_agencies import AddsAgencies
from cspdesk.ui.tips import plain_tip

_OF_SCHOOLS = ("school_programme", "poster_competition")
_WORDS = ("ward", "audience", "link", "what", "why", "materials")


@dataclass(frozen=True)
class Start:
    """What a new activity begins with: that of the last one, or of the series it belongs to."""

    kind_id: UUID | None = None
    topic: str = ""
    body_id: UUID | None = None
    venue_id: UUID | None = None
    place: str = ""
    series: ActivityRow | None = None
    day: dt.date | None = None
    title: str = ""


class ActivityDialog(FormDialog):
    """A new activity, or one that is there; `saved` is the id of the last one kept."""

    def __init__(
        self,
        desk: Desk,
        activity: ActivityRow | None,
        start: Start | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = "New activity" if activity is None else f"Change {activity.title}"
        super().__init__(desk, Ui_ActivityDialog(), title, parent)
        self._activity, self._start = activity, start or Start()
        self._fitting = Fitting(self)
        self._state_chosen = activity is not None
        self._used: list[str] | None = None
        self._has_more = False
        self._fitted: UUID | None = None
        self.saved: UUID | None = None
        office = desk.services
        self._kinds = {kind.id: kind for kind in office.activities.kinds(hidden=activity is not None)}
        self._fill()
        self._wire()
        if activity is not None:
            self._show(activity)
        else:
            self._begin()
        self.ui.again.setVisible(activity is None)
        self.ui.again.setToolTip("Save and next (Ctrl+Shift+Enter)")
        # A key of the button itself would press it a moment later, with what is typed next.
        QShortcut(QKeySequence("Ctrl+Shift+Return"), self).activated.connect(self._on_again)
        self._set_more(activity is not None or self._of_group)
        (self.ui.title if activity is not None or self.kind is not None else self.ui.kind).setFocus()

    def _fill(self) -> None:
        ui, office = self.ui, self.desk.services
        ui.kind.set_choices(
            [Choice(k.name, k.id, FAMILY_WORDS[k.family], (k.plural,)) for k in self._kinds.values()]
        )
        ui.body.set_choices([Choice(b.name, b.id, b.code) for b in office.bodies.names()])
        venues = known_names.venues(self.desk)
        known = {venue.label for venue in venues}
        typed = [Choice(place, place) for place in office.activities.places() if place not in known]
        ui.place.set_choices([*venues, *typed])
        AddsAgencies(self.desk, ui.partner)

    def _wire(self) -> None:
        ui = self.ui
        ui.kind.textChanged.connect(self._on_kind_typed)
        ui.day.set_leaning(Leaning.NEAREST)  # held, or planned
        ui.day.dated.connect(self._on_day)
        ui.state.activated.connect(self._on_state)
        ui.topic.textChanged.connect(self._on_words)
        ui.place.textChanged.connect(self._on_words)
        ui.more.clicked.connect(self._on_more)
        ui.again.clicked.connect(self._on_again)

    # -- showing

    @property
    def kind(self) -> ActivityKindRow | None:
        """The kind chosen, None while none is."""
        return self._kinds.get(self.ui.kind.id())

    @property
    def _of_group(self) -> bool:
        """A community group is of no use without whom to ask: that field is shown at once."""
        return self.kind is not None and self.kind.family is Family.GROUP

    def _begin(self) -> None:
        """A new one begins with what the last one had."""
        ui, start = self.ui, self._start
        ui.kind.set_id(start.kind_id)
        ui.topic.set_text(start.topic)
        ui.body.set_id(start.body_id)
        ui.place.set_id(start.venue_id or start.place or None)
        ui.title.set_text(start.title)
        ui.day.set_date(start.day or self.desk.today())
        self._on_kind()

    def _show(self, row: ActivityRow) -> None:
        ui = self.ui
        ui.kind.set_id(row.kind_id)
        self._on_kind()
        for name in ("topic", "title", *_WORDS):
            getattr(ui, name).set_text(getattr(row, name))
        ui.body.set_id(row.body_id)
        ui.place.set_text(row.place)
        if row.venue_id is not None:
            ui.place.set_id(row.venue_id)
        ui.day.set_date(row.from_day)
        ui.until.set_base(row.from_day)
        ui.until.set_date(row.to_day)
        ui.start.set_time(row.start)
        ui.finish.set_time(row.finish)
        choose(ui.state, row.state)
        ui.review.set_date(row.review_on)
        ui.funding.set_text(say_pence(row.funding_pence))
        ui.match.set_text(say_pence(row.match_funding_pence))
        ui.note.set_text(row.private_note)
        ui.numbers.set_values(
            {
                count.category: count.value
                for count in self.desk.services.activities.file(row.id).counts
                if count.phase is Phase.DURING
            }
        )
        ui.partnerBox.hide()  # who takes part has a list of its own beside it

    def _on_kind_typed(self) -> None:
        if self.ui.kind.id() != self._fitted:
            self._on_kind()

    def _on_kind(self) -> None:
        """Shows the fields of the kind, and what its note says."""
        ui, kind = self.ui, self.kind
        self._fitted = ui.kind.id()
        standing = kind is not None and kind.has(Feature.STANDING)
        ui.untilBox.setVisible(kind is not None and (standing or kind.has(Feature.DAYS)))
        for box in (ui.startBox, ui.finishBox):
            box.setVisible(kind is None or not standing)
        ui.numbers.set_categories(kind.category_list if kind is not None else ())
        ui.topic.set_choices(
            [Choice(t, t) for t in dict.fromkeys((*(kind.topic_list if kind else ()), *self._topics()))]
        )
        group = self._of_group
        ui.organiserLabel.setText("Whom to as&k there" if group else "Or&ganiser")
        ui.organiser.setAccessibleName("Whom to ask there" if group else "Organiser")
        if group:
            self._set_more(True)
        ui.moneyBox.setVisible(kind is not None and kind.has(Feature.MONEY))
        ui.reviewBox.setVisible(kind is not None and kind.has(Feature.REVIEW))
        ui.state.clear()
        if kind is not None:
            for state, word in state_words(kind.family, standing).items():
                ui.state.addItem(word, state)
        ui.state.setEnabled(kind is not None)
        self._on_day()
        self._on_words()
        if self._activity is None:
            self.say("")
            ui.kind.setToolTip(plain_tip(kind.note) if kind is not None else "")
        self._fitting.start()

    def _topics(self) -> list[str]:
        if self._used is None:
            self._used = self.desk.services.activities.topics()
        return self._used

    def _on_day(self) -> None:
        """What lies behind us was most likely done; what lies ahead is planned."""
        kind, day = self.kind, self.ui.day.date()
        if kind is None or day is None:
            return
        self.ui.until.set_base(day)
        if self._state_chosen:
            return
        # What is closed with its issues is closed by hand, once each of them is owned.
        past = day <= self.desk.today() and not kind.has(Feature.CLOSE_OUT)
        over = ActivityState.UNDER_WAY if kind.has(Feature.STANDING) else ActivityState.DONE
        choose(self.ui.state, over if past else ActivityState.PLANNED)

    def _on_state(self) -> None:
        self._state_chosen = True

    def _on_words(self) -> None:
        """Without a title of its own it is called by its topic or kind, and its place."""
        self.ui.title.setPlaceholderText(self._usual_title())

    def _usual_title(self) -> str:
        kind, ui = self.kind, self.ui
        what = ui.topic.text().strip() or (kind.name if kind is not None else "")
        return ", ".join(part for part in (what, ui.place.text().strip()) if part)

    # -- more fields

    def _on_more(self) -> None:
        self._set_more(self.ui.moreBox.isHidden())
        self._fitting.start()

    def _set_more(self, more: bool) -> None:
        ui = self.ui
        ui.moreBox.setVisible(more)
        ui.more.setText("Fewer fields" if more else "More fields")
        if more and not self._has_more:
            self._has_more = True
            AddsPeople(self.desk, ui.organiser)
            ui.series.set_choices(self._series_choices())
            row, start = self._activity, self._start
            ui.organiser.set_id(row.organiser_id if row is not None else None)
            ui.series.set_id(row.series_id if row is not None else start.series.id if start.series else None)

    def _series_choices(self) -> list[Choice]:
        """What it may be part of: anything of the last three years that is not itself a part."""
        since = self.desk.today() - dt.timedelta(days=3 * 366)
        own = self._activity.id if self._activity is not None else None
        return [
            Choice(row.title, row.id, row.kind)
            for row in self.desk.services.activities.all(from_day=since)
            if row.series_id is None and row.id != own
        ]

    # -- saving

    def _values(self) -> dict[str, Any]:
        ui, kind = self.ui, self.kind
        assert kind is not None
        place = ui.place.id()
        values: dict[str, Any] = {
            "topic": ui.topic.text().strip(),
            "body_id": ui.body.sure(),
            "venue_id": place if isinstance(place, UUID) else None,
            "place": "" if isinstance(place, UUID) else ui.place.text().strip(),
            "to_day": ui.until.date() if not ui.untilBox.isHidden() else None,
            "start": ui.start.time() if not ui.startBox.isHidden() else None,
            "finish": ui.finish.time() if not ui.finishBox.isHidden() else None,
            "state": ActivityState(ui.state.currentData()),
        }
        if self._has_more:
            values |= {"organiser_id": ui.organiser.sure(), "series_id": ui.series.sure()}
        elif self._start.series is not None and self._activity is None:
            values["series_id"] = self._start.series.id
        values |= {name: getattr(ui, name).text().strip() for name in _WORDS}
        values["private_note"] = ui.note.text().strip()
        if kind.has(Feature.MONEY):
            values |= {
                "funding_pence": read_pence(ui.funding.text()),
                "match_funding_pence": read_pence(ui.match.text()),
            }
        if kind.has(Feature.REVIEW):
            values["review_on"] = ui.review.date()
        return values

    def save(self) -> None:
        ui, activities = self.ui, self.desk.services.activities
        kind = self._kinds.get(ui.kind.sure())
        if kind is None:
            ui.kind.setFocus()
            raise Refused("Choose the kind of activity first.")
        day = ui.day.date()
        if day is None:
            raise Refused("Type the day, or the day it began.")
        title = ui.title.text().strip() or self._usual_title()
        counts, values = ui.numbers.values(), self._values()
        if self._activity is not None:
            facts = {"kind_id": kind.id, "title": title, "from_day": day, **values}
            activities.change(self._activity.id, counts=counts, **facts)
            self.saved = self._activity.id
            return
        partner = ui.partner.sure()
        part = Part.SCHOOL if kind.key in _OF_SCHOOLS else Part.PARTNER
        parts = {} if partner is None else {partner: part}
        self.saved = activities.add(kind.id, title, day, counts=counts, parts=parts, **values)

    def _on_again(self) -> None:
        """Keeps this one and goes on with the next of the same kind, forum and place."""
        if self.ui.again.isHidden() or not self.keep():
            return
        ui = self.ui
        self.say(f"Kept: {ui.title.text().strip() or self._usual_title()}. The next one:")
        for field in (ui.title, *(getattr(ui, name) for name in _WORDS), ui.note):
            field.set_text("")
        ui.numbers.wipe()
        self._keeper.done()
        ui.body.setFocus()
        ui.body.selectAll()
