"""Sending the papers: one e-mail draft to the members, a list for the post, and the day they went out."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from cspdesk.domain.meetings import MeetingRow
from cspdesk.errors import Refused, StoreFailure
from cspdesk.services.mail import PostLine
from cspdesk.ui import fonts, messages, parts
from cspdesk.ui.compiled.ui_send_dialog import Ui_SendDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.dialog import Dialog
from cspdesk.ui.meetings.meeting_chips import papers_words, when_words
from cspdesk.ui.rows_model import Column, RowsModel

COLUMNS: tuple[Column[PostLine], ...] = (
    Column("name", "Name", lambda line: line.name, width=150),
    Column("why", "Why", lambda line: line.why, width=260, tip=lambda line: line.why),
    Column("address", "Address", lambda line: line.address or "no address", tip=lambda line: line.address),
)


@dataclass(frozen=True)
class SendAnswer:
    """What was done, in words."""

    words: str


class SendDialog(Dialog):
    """Asks what goes along, shows whom it reaches, writes the draft and keeps that it went out."""

    def __init__(self, desk: Desk, meeting: MeetingRow, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk, self._meeting, self._seen = desk, meeting, desk.seen
        self.answer: SendAnswer | None = None
        self._printed = False
        self.ui = Ui_SendDialog()
        self.ui.setupUi(self)
        ui, office = self.ui, desk.services
        ui.heading.setText(meeting.title or meeting.bodies.replace("; ", " and "))
        papers = papers_words(meeting, desk.today())
        ui.due.setText(
            ". ".join(
                part for part in (when_words(meeting), f"Papers {_lower(papers)}" if papers else "") if part
            )
        )
        last = office.meetings.last_meeting(meeting.body_id, before=meeting.day)
        self._last = last.id if last is not None else None
        ui.minutes.setEnabled(last is not None)
        ui.minutes.setChecked(last is not None)
        by_mail, post = office.mail.reach(meeting.id)
        count = "1 member" if by_mail == 1 else f"{by_mail} members"
        ui.reached.setText(f"By e-mail to {count}, none of whom sees the others’ addresses.")
        ui.post.set_model(RowsModel(COLUMNS, _line_id, self))
        ui.post.setAccessibleName("Not reached by e-mail")
        ui.post.rows.set_rows(post)
        high = ui.post.verticalHeader().defaultSectionSize() * min(len(post), 5)
        ui.post.setFixedHeight(high + ui.post.horizontalHeader().sizeHint().height() + 2)
        ui.post.setVisible(bool(post))
        ui.postLabel.setVisible(bool(post))
        ui.postLabel.setText(f"Not reached by e-mail: {len(post)}")
        ui.printPost.setVisible(bool(post))
        ui.keep.setChecked(meeting.papers_out is None)
        self._post = len(post)
        ui.cancel.clicked.connect(self.reject)
        ui.save.clicked.connect(self._on_save)
        ui.printPost.clicked.connect(self._on_post)
        ui.save.setEnabled(by_mail > 0)
        ui.save.setDefault(True)
        self.setMinimumWidth(fonts.pixels(640))
        self.adjustSize()

    @staticmethod
    def ask(desk: Desk, meeting: MeetingRow, parent: QWidget | None) -> SendAnswer | None:
        """What was done; None when it was left."""
        dialog = SendDialog(desk, meeting, parent)
        try:
            dialog.exec()
            return dialog.answer
        finally:
            dialog.deleteLater()

    def _on_save(self) -> None:
        ui, mail = self.ui, self._desk.services.mail
        try:
            draft = mail.papers_draft(self._meeting.id, self._chosen())
            path = messages.save_path(self, "Save the e-mail draft", draft.file_name, "eml")
            if path is None:
                return
            self._desk.services.save_file(path, draft.eml)
            if ui.keep.isChecked():
                self._keep(draft.to, len(draft.post))
        except (Refused, StoreFailure) as error:
            self._refuse(str(error))
            return
        self._open(path)
        self.answer = SendAnswer(f"Draft for {draft.to} saved as {path.name}.")
        self.accept()

    def _keep(self, by_mail: int, post: int) -> None:
        """Keeps that the papers went out."""
        sent = partial(self._desk.services.mail.sent, self._meeting.id, "papers", by_mail, post)
        self._desk.heeding(sent, self._seen, self)

    def _open(self, path: Path) -> None:
        if self.ui.open.isChecked():
            messages.open_outside(path)

    def _chosen(self) -> list[str]:
        ui = self.ui
        return [name for name, box in (("agenda", ui.agenda), ("minutes", ui.minutes)) if box.isChecked()]

    def _on_post(self) -> None:
        """Opens the print room on each paper; the dialog stays for the e-mail."""
        from cspdesk.ui.papers.print_dialog import PrintDialog

        for paper in self._chosen():
            about = self._last if paper == "minutes" else self._meeting.id
            if PrintDialog.open_room(self._desk, paper, about, self, (paper,), self._post):
                self._printed = True
        if self._printed:
            self.ui.cancel.setText("Done")

    def reject(self) -> None:
        """Leaves without an e-mail; what was printed for the post went out all the same."""
        if self._printed and self.ui.keep.isChecked():
            try:
                self._keep(0, self._post)
            except (Refused, StoreFailure) as error:
                self._refuse(str(error))
                return
            self.answer = SendAnswer(f"Kept that the papers went out today by post to {self._post}.")
        super().reject()

    def _refuse(self, sentence: str) -> None:
        self.ui.reached.setText(sentence)
        parts.restyle(self.ui.reached, "look", "refusal")


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]


def _line_id(line: PostLine) -> tuple[str, str]:
    return line.name, line.address
