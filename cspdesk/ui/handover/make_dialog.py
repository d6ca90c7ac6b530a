"""A handover to be made: for whom, how much, and how it is closed."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.merging import Peer
from cspdesk.errors import Refused, StoreFailure
from cspdesk.ui.compiled.ui_make_handover_dialog import Ui_MakeHandoverDialog
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.fitting import Fitting
from cspdesk.ui.form_dialog import FormDialog, choose
from cspdesk.ui.handover.handover_words import steps, who

if TYPE_CHECKING:
    from cspdesk.office import Office

LEAST = 8
_KEY, _PASSPHRASE = "key", "passphrase"
READERS = "readers"
"""What stands for readers where a computer is chosen."""
_FOR_READERS = (
    "A file for people who only read. Names of residents and of who did not agree to be named, ways of reaching people,"
    " and private notes stay here. Who takes it gets a store that nobody changes; the next file renews it."
)
_FOR_OTHERS = (
    "One file with what was changed and the other computer has not seen. Give it on a stick or by e-mail;"
    " nobody can read it without its key."
)


@dataclass(frozen=True)
class HandoverOrder:
    """What was asked for; without `to` it is for any computer, with an empty passphrase it is closed by key."""

    to: UUID | None
    name: str
    everything: bool
    passphrase: str
    readers: bool = False


class MakeHandoverDialog(FormDialog):
    """`order` holds what was asked for once it is saved; a passphrase is kept nowhere."""

    ui: Ui_MakeHandoverDialog

    def __init__(self, desk: Desk, to: UUID | None = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_MakeHandoverDialog(), "Make a handover", parent)
        self.order: HandoverOrder | None = None
        self._fitting = Fitting(self)
        known = desk.services.handovers.peers()
        self._peers: dict[UUID, Peer] = {
            peer.computer_id: peer for peer in known if not peer.this and peer.lost_on is None
        }
        ui = self.ui
        for peer in self._peers.values():
            ui.to.addItem(who(peer.person, peer.name) or "A computer without a name", peer.computer_id)
        ui.to.addItem("Any computer of the office", None)
        ui.to.addItem("Readers: a steering group, a council office", READERS)
        choose(ui.to, to)
        ui.to.currentIndexChanged.connect(self._on_to)
        ui.everything.toggled.connect(self._show)
        ui.lock.currentIndexChanged.connect(self._show)
        self._on_to()
        if not self._peers:
            ui.everything.setChecked(True)
        ui.to.setFocus()
        # Behind the form, so that the file itself waits only for what it carries.
        desk.run(partial(_look_over, desk.services), on_failed=self._unsound, quiet=True)

    def save(self) -> None:
        ui = self.ui
        passphrase = ""
        if ui.lock.currentData() == _PASSPHRASE:
            passphrase = ui.passphrase.text()
            if len(passphrase) < LEAST:
                ui.passphrase.setFocus()
                raise Refused(
                    f"Type a passphrase of at least {LEAST} letters: three words nobody would guess."
                )
            if passphrase != ui.again.text():
                ui.again.setFocus()
                raise Refused("The two passphrases differ: type the same twice.")
        peer = self._peer()
        name = (peer.name or peer.person) if peer is not None else READERS if self._for_readers() else ""
        to = peer.computer_id if peer is not None else None
        self.order = HandoverOrder(to, name, ui.everything.isChecked(), passphrase, self._for_readers())

    # -- inside

    def _unsound(self, error: Exception) -> None:
        if not isinstance(error, (Refused, StoreFailure)):
            raise error
        self.say(str(error))

    def _peer(self) -> Peer | None:
        return self._peers.get(self.ui.to.currentData())

    def _for_readers(self) -> bool:
        return bool(self.ui.to.currentData() == READERS)

    def _on_to(self) -> None:
        """A computer whose key is known needs no passphrase; readers' computers tell none."""
        ui, peer, readers = self.ui, self._peer(), self._for_readers()
        ui.everything.setVisible(not readers)
        ui.lock.blockSignals(True)
        ui.lock.clear()
        if peer is not None and peer.has_key:
            ui.lock.addItem("The key of that computer: nobody types anything", _KEY)
        elif peer is None and not readers and any(each.has_key for each in self._peers.values()):
            ui.lock.addItem("The keys of all computers known here", _KEY)
        ui.lock.addItem("A passphrase", _PASSPHRASE)
        ui.lock.setCurrentIndex(0)
        ui.lock.blockSignals(False)
        self._show()

    def _show(self) -> None:
        ui = self.ui
        typed = ui.lock.currentData() == _PASSPHRASE
        for part in (ui.passphraseLabel, ui.passphrase, ui.againLabel, ui.again, ui.final):
            part.setVisible(typed)
        ui.lead.setText(_FOR_READERS if self._for_readers() else _FOR_OTHERS)
        ui.count.setText(self._will_go() + self._by_hearsay())
        self._fitting.start()

    def _left_out(self) -> str:
        """Names those that cannot open a file closed with the keys that are known."""
        if self.ui.lock.currentData() != _KEY:
            return ""
        keyless = [each for each in self._peers.values() if not each.has_key]
        names = [each.name or each.person or "a computer without a name" for each in keyless]
        return f" It is not for {', '.join(names)}: no key is known, so choose a passphrase." if names else ""

    def _by_hearsay(self) -> str:
        """Names those for whose sake a file for all carries everything."""
        names = [each.name or each.person for each in self._peers.values() if each.hearsay]
        if self._peer() is not None or self._for_readers() or self.ui.everything.isChecked() or not names:
            return ""
        return f" Nothing was heard of {', '.join(names)} yet, so that the file carries all there is."

    def _will_go(self) -> str:
        if self._for_readers():
            return "Everything the public may read will go."
        peer = self._peer()
        left = self._left_out() if peer is None else ""
        if self.ui.everything.isChecked():
            return f"Everything there is will go.{left}"
        if peer is None:
            most = max((each.waiting for each in self._peers.values()), default=0)
            if self._peers and not most:
                return f"They have seen everything: the file will only say what is here.{left}"
            return f"Up to {steps(most)} of work will go: what any of them has not seen.{left}"
        if not peer.waiting:
            return "It has seen everything: the file will only say what is here."
        first = "" if peer.heard_at else " Nothing was heard of it yet, so that it gets all there is."
        return f"{steps(peer.waiting)} of work will go.{first}"


def _look_over(office: "Office", progress: Progress) -> None:
    office.handovers.look_over(progress.step)
