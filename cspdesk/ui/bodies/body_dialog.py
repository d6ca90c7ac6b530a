"""A forum's or another body's facts: added, or changed."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.bodies import BodyRow
from cspdesk.domain.kinds import BodyKind
from cspdesk.domain.standing import RulePreview
from cspdesk.domain.structure import KIND_WORDS, in_tree_order
from cspdesk.ui import known_names
from cspdesk.ui.compiled.ui_body_dialog import Ui_BodyDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog, choose, number, shown

_NUMBERS = (
    ("fewest", "min_meetings", "The fewest meetings a year"),
    ("most", "max_meetings", "The most meetings a year"),
    ("quorum", "quorum", "The quorum"),
    ("minutes", "usual_minutes", "The usual length in minutes"),
    ("review_months", "review_months", "The months between reviews"),
)
_TEXTS = ("name", "code", "wards", "postcodes", "word_body", "word_meeting", "purpose", "note")


class BodyDialog(FormDialog):
    """Adds a body of a kind, or changes the one given; `saved` is its id then."""

    def __init__(
        self,
        desk: Desk,
        body: BodyRow | None,
        kind: BodyKind = BodyKind.FORUM,
        parent: QWidget | None = None,
    ) -> None:
        title = f"New {KIND_WORDS[kind].lower()}" if body is None else f"Change {body.name}"
        super().__init__(desk, Ui_BodyDialog(), title, parent)
        self._body = body
        self.saved: UUID | None = body.id if body is not None else None
        self._fill_choices()
        self.ui.cadence.set_desk(desk)
        self.ui.cadence.set_preview(self._preview)
        self._adding = known_names.AddsVenues(desk, self.ui.venue)
        choose(self.ui.kind, body.kind if body is not None else kind)
        self.ui.kind.currentIndexChanged.connect(self._on_kind)
        if body is not None:
            self._show(body)
        elif kind is BodyKind.FORUM:
            self.ui.open_to_public.setChecked(True)
            self._stand_beside_forums()
        self._on_kind()

    def _fill_choices(self) -> None:
        ui = self.ui
        for kind in BodyKind:
            ui.kind.addItem(KIND_WORDS[kind], kind)
        above = self._body.parent_id if self._body is not None else None
        own = self._body.id if self._body is not None else None
        ui.parent.set_choices(
            [
                Choice(body.name, body.id, body.code)
                for _, body in in_tree_order(self.desk.services.bodies.all())
                if body.id != own and (body.kind is not BodyKind.FORUM or body.id == above)
            ]
        )

    def _stand_beside_forums(self) -> None:
        """A new forum stands where the others do."""
        forums = self.desk.services.bodies.forums()
        if forums:
            self.ui.parent.set_id(forums[0].parent_id)

    def _show(self, body: BodyRow) -> None:
        ui = self.ui
        for name in _TEXTS:
            getattr(ui, name).set_text(getattr(body, name))
        for field, name, _ in _NUMBERS:
            getattr(ui, field).set_text(shown(getattr(body, name)))
        ui.parent.set_id(body.parent_id)
        ui.venue.set_id(body.usual_venue_id)
        ui.cadence.set_text(body.cadence)
        ui.start.set_time(body.usual_start)
        ui.starts_on.set_date(body.starts_on)
        ui.expected_end.set_date(body.expected_end)
        ui.open_to_public.setChecked(body.open_to_public)

    def _on_kind(self) -> None:
        """Days of beginning and end matter to a task and finish group alone."""
        ends = self.ui.kind.currentData() == BodyKind.TASK_FINISH
        for name in ("starts_on", "expected_end"):
            getattr(self.ui, name).setVisible(ends)
            getattr(self.ui, f"{name}Label").setVisible(ends)

    def _preview(self, typed: str) -> RulePreview:
        return self.desk.services.standing.preview_rule(typed, self._body.id if self._body else None)

    def values(self) -> dict[str, Any]:
        """What stands in the fields, by the names the store uses. Raises Refused for a number that is none."""
        ui = self.ui
        values: dict[str, Any] = {name: getattr(ui, name).text().strip() for name in _TEXTS}
        for field, name, words in _NUMBERS:
            values[name] = number(getattr(ui, field), words)
        values["code"] = values["code"].upper()
        return values | {
            "kind": BodyKind(ui.kind.currentData()),
            "parent_id": ui.parent.sure(),
            "usual_venue_id": ui.venue.sure(),
            "cadence": ui.cadence.text(),
            "usual_start": ui.start.time(),
            "starts_on": ui.starts_on.date(),
            "expected_end": ui.expected_end.date(),
            "open_to_public": ui.open_to_public.isChecked(),
        }

    def save(self) -> None:
        values = self.values()
        bodies = self.desk.services.bodies
        if self._body is not None:
            bodies.change(self._body.id, **values)
        else:
            kind, name, code = values.pop("kind"), values.pop("name"), values.pop("code")
            self.saved = bodies.add(kind, name, code, **values)
