"""A handover before it is taken: its passphrase where it needs one, and what stands in its head."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from cspdesk.domain import kind_words
from cspdesk.domain.kinds import Kind
from cspdesk.domain.merging import Taking
from cspdesk.errors import Refused
from cspdesk.ui.compiled.ui_handover_passphrase_dialog import Ui_HandoverPassphraseDialog
from cspdesk.ui.compiled.ui_take_handover_dialog import Ui_TakeHandoverDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.handover.handover_words import changes, stand_against, when, who
from cspdesk.ui.rows_model import Column


class HandoverPassphraseDialog(FormDialog):
    """`passphrase` holds what was typed, and nothing else does."""

    ui: Ui_HandoverPassphraseDialog

    def __init__(self, desk: Desk, name: str, wrong: str = "", parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_HandoverPassphraseDialog(), "Take a handover", parent)
        self.passphrase = ""
        self.ui.lead.setText(f"{name} is closed with a passphrase: ask who made it.")
        self.ui.passphrase.setFocus()
        self.say(wrong)

    def save(self) -> None:
        if not self.ui.passphrase.text():
            raise Refused("Type the passphrase of the file.")
        self.passphrase = self.ui.passphrase.text()


@dataclass(frozen=True)
class _Line:
    kind: Kind
    inside: int
    new: int

    @property
    def id(self) -> Kind:
        return self.kind


class TakeHandoverDialog(FormDialog):
    """Shows who made a file where and when, what is in it and what is new here; nothing is changed by it."""

    ui: Ui_TakeHandoverDialog

    def __init__(self, desk: Desk, taking: Taking, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_TakeHandoverDialog(), "Take a handover", parent)
        ui, manifest, count = self.ui, taking.manifest, len(taking.conflicts)
        ui.title.setText(f"From {who(manifest.person, manifest.computer)}")
        ui.lead.setText(_lead(taking))
        ui.facts.set_facts(
            [
                ("Made", when(manifest.at, desk.today())),
                ("Office", manifest.partnership),
                ("Holds", f"{changes(manifest.changes)}, {_pictures(manifest.blobs)}{_size(manifest.size)}"),
                ("New here", changes(taking.changes) if taking.changes else "nothing"),
            ]
        )
        ui.kinds.filter.hide()
        ui.kinds.bar.setContentsMargins(0, 0, 0, 0)
        ui.kinds.set_name("What is in it")
        ui.kinds.set_columns(_columns())
        ui.kinds.set_empty("Nothing is in it", "It says only what its computer has.", "", "check")
        ui.kinds.set_rows(_lines(taking))
        ui.adjusted.setText("\n".join(taking.adjusted))
        ui.adjusted.setVisible(bool(taking.adjusted))
        if count:
            ui.save.setText(f"Decide {changes(count)}…")
        elif not taking.changes and not taking.again:
            ui.save.setText("Note it")
        ui.save.setFocus()


def _lead(taking: Taking) -> str:
    """What will happen, in a sentence or two."""
    count = len(taking.conflicts)
    if taking.manifest.readers_of is not None and taking.changes:
        return "It is for readers, and takes the place of all there is in this reader’s copy."
    if taking.again:
        return "It was taken before and taken back; what it brought is offered anew."
    if not taking.changes:
        return "All that is in it is here already. Noting it tells this computer what the other has."
    if count:
        return f"{stand_against(count)} against what was changed here: decide first what is to stand."
    return "Nothing in it stands against what was changed here."


def _lines(taking: Taking) -> list[_Line]:
    kinds = dict.fromkeys((*taking.manifest.kinds, *taking.counts), 0) | dict(taking.manifest.kinds)
    lines = [_Line(kind, count, taking.counts.get(kind, 0)) for kind, count in kind_words.in_order(kinds)]
    return sorted(lines, key=_is_old)


def _pictures(count: int) -> str:
    return "" if not count else "1 file, " if count == 1 else f"{count:,} files, "


def _size(size: int) -> str:
    return f"{size / 1_048_576:.1f} MB" if size >= 1_048_576 else f"{max(size // 1024, 1):,} kB"


def _columns() -> tuple[Column[_Line], ...]:
    return (
        Column("kind", "What is in it", lambda row: kind_words.many(row.kind).capitalize()),
        Column("inside", "Changes", lambda row: f"{row.inside:,}", sort=_inside, align="right", width=90),
        Column(
            "new",
            "New here",
            lambda row: f"{row.new:,}" if row.new else "",
            sort=_new,
            align="right",
            width=96,
        ),
    )


def _is_old(row: _Line) -> bool:
    return not row.new


def _inside(row: _Line) -> int:
    return row.inside


def _new(row: _Line) -> int:
    return row.new
