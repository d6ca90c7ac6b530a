"""Back-ups: what each holds, how it differs from now, and putting one in the place of the store."""

from functools import partial
from typing import ClassVar

from cspdesk.domain.backups import BackupRow, BackupSort
from cspdesk.domain.changes import Changes
from cspdesk.domain.dates import say_date
from cspdesk.domain.kinds import Kind
from cspdesk.services.backups import LookedOver
from cspdesk.ui import messages, parts
from cspdesk.ui.care.backup_detail import BackupDetail
from cspdesk.ui.care.backup_jobs import Drop, LookOver, MakeBackup, ReadBackup, SaveCopy
from cspdesk.ui.care.backup_words import SORTS, columns, looked_over_said, when
from cspdesk.ui.care.care_tabs import put_tabs
from cspdesk.ui.desk import Desk
from cspdesk.ui.list_page import ListDetailPage

_KEPT_TOO = "The store as it is now is kept as one more back-up, so this can be taken back."


class BackupsPage(ListDetailPage):
    """The list is read from the names of files; what is in one is read on the worker when it is chosen."""

    kinds: ClassVar[tuple[Kind, ...]] = ()

    def __init__(self, desk: Desk) -> None:
        self.card = BackupDetail()
        super().__init__(desk, "Back-ups", self.card, list_share=52)
        self._read_for = ""
        put_tabs(self, "backups")
        self.rows.set_columns(columns(desk))
        self.rows.sort_by("when", descending=True)
        self.rows.set_empty(
            "No back-up yet",
            "A verified back-up is made beside the store when the window closes, and once a day while it is open.",
            "Back up now",
            "saved",
        )
        self.rows.stepped.connect(self.make)
        self.card.restoring.connect(self.restore)
        self.card.saving.connect(self.save_copy)
        self.card.dropping.connect(self.drop)
        check = parts.button("Check the store", self.check, "quiet", "check", "Ctrl+Shift+K")
        check.setText("&Check the store")
        folder = parts.button("Open the folder", self.open_folder, "quiet", "folder")
        folder.setText("Open the &folder")
        self.head.add(folder, check)
        self._of_files = (folder, self.add_primary("Back up now", self.make, "Ctrl+N", "saved"))
        self.add_command("Check the store against its history", self.check, "Ctrl+Shift+K", "check")
        self.add_command("Restore the chosen back-up", self.restore, "Ctrl+Shift+R", "undo")
        self.add_command("Save a copy of the chosen back-up elsewhere", self.save_copy, "", "upload")
        self.add_command("Delete the chosen back-up", self.drop, "Del", "trash")

    # -- reading

    def refresh(self, changes: Changes | None) -> None:
        on_server = self.desk.services.store.path is None
        for button in self._of_files:
            button.setVisible(not on_server)
        if on_server:
            self.rows.set_empty(
                "A shared store is backed up on its server",
                "Whoever looks after the server makes its back-ups there, with pg_dump; it can be checked from here.",
            )
        rows = self.desk.services.backups.rows()
        self.rows.set_rows(rows)
        made = [row for row in rows if row.sort in (BackupSort.BY_ITSELF, BackupSort.BY_HAND)]
        last = f", the last {when(made[0].at, self.desk.today())}" if made else ""
        count = "1 back-up" if len(rows) == 1 else f"{len(rows)} back-ups"
        checked = self.desk.services.store.last_checked()
        sound = say_date(checked.at.astimezone().date(), self.desk.today()) if checked else ""
        made_words = f"{count}{last}" if rows else ""
        self.head.set_sub("; ".join(filter(None, (made_words, f"checked {sound}" if sound else ""))))
        self._read_for = ""
        self.show_current()

    def show_detail(self, key: str) -> None:
        row = self.row()
        if row is None or row.id != key or key == self._read_for:
            return
        self._read_for = key
        self.card.begin(row, self.desk.today())
        service = self.desk.services.backups
        self.desk.run(ReadBackup(service, row), self._on_read, partial(self._on_unread, row), quiet=True)

    def _on_read(self, answer: object) -> None:
        self.card.fill(answer, self.desk.today())

    def _on_unread(self, row: BackupRow, error: Exception) -> None:
        self.card.fail(row, str(error))

    def row(self) -> BackupRow | None:
        """The chosen back-up."""
        found: BackupRow | None = self.rows.current_row()
        return found

    # -- doing

    def make(self) -> None:
        """Backs the store up now; one made by hand stays until somebody deletes it."""
        job = MakeBackup(self.desk.services.backups)
        self.desk.run(job, self._on_made, self._on_made_apart, title="Backing up")

    def _on_made(self, row: BackupRow) -> None:
        self.read()
        self.rows.choose(row.id)
        self.desk.say("Backed up, and read back sound.")

    def _on_made_apart(self, error: Exception) -> None:
        self.read()
        self.desk.refuse(error)

    def check(self) -> None:
        """Reads the whole store against its history and mends what can be."""
        self.desk.run(LookOver(self.desk.services.backups), self._on_checked, title="Checking the store")

    def _on_checked(self, answer: tuple[LookedOver, str]) -> None:
        said, sound = looked_over_said(answer)
        self.read()
        if sound:
            self.desk.say(said)
        else:
            self.desk.refuse(said)

    def restore(self) -> None:
        """Puts the chosen back-up in the place of the store, which becomes one more back-up itself."""
        row = self.row()
        if row is None:
            self.desk.refuse("Choose a back-up first.")
        elif self.desk.services.store.readonly:
            self.desk.refuse("This store is only read here: restore it where it can be written to.")
        elif messages.asked(
            self,
            f"Restore the back-up of {when(row.at, self.desk.today())}?",
            "Restore",
            f"{self.card.said()} {_KEPT_TOO}".strip(),
        ):
            self.desk.restoring.emit(row.path)

    def save_copy(self) -> None:
        """Saves the chosen back-up under another name, such as on a stick."""
        row = self.row()
        if row is None:
            self.desk.refuse("Choose a back-up first.")
            return
        path = messages.save_path(self, "Save a copy of the back-up", row.path.name, "cspdesk")
        if path is not None:
            self.desk.run(
                SaveCopy(self.desk.services.backups, row, path), self._on_copied, title="Saving a copy"
            )

    def _on_copied(self, path: object) -> None:
        self.desk.say(f"The back-up is in {path}, and reads back sound.")

    def drop(self) -> None:
        """Deletes the chosen back-up for good."""
        row = self.row()
        if row is None:
            self.desk.refuse("Choose a back-up first.")
            return
        question = f"Delete the back-up of {when(row.at, self.desk.today())}?"
        if messages.asked(
            self,
            question,
            "Delete it",
            f"It was made {SORTS[row.sort]}, and cannot be brought back.",
            final=True,
        ):
            self.desk.attempt(Drop(self.desk.services.backups, row))
            self.read()

    def open_folder(self) -> None:
        """Shows the folder of back-ups with the computer's own program."""
        folder = self.desk.services.store.backup_folder()
        if folder is not None and folder.is_dir():
            messages.open_outside(folder)
        else:
            self.desk.say("No back-up has been kept yet: the first is made when the window closes.")
