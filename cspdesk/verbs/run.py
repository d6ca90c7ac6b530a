"""One run of a verb: its options, the office it works in, and where its words go."""

import datetime as dt
import json
import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cspdesk import settings as computer
from cspdesk.domain.address import without_password
from cspdesk.domain.text import clean, one_line
from cspdesk.errors import Locked, Refused
from cspdesk.given_files import open_given, read_given

if TYPE_CHECKING:
    from cspdesk.office import Office

Flat = dict[str, Any]
"""An object as the command line prints it: words, numbers and yes or no under fixed names."""

_NOBODY = "the command line"


class Run:
    """What every verb is handed; `options` is the parsed command line."""

    def __init__(self, options: Namespace) -> None:
        self.options = options
        self.json: bool = getattr(options, "json", False)
        self.today: dt.date | None = getattr(options, "today", None)
        self.named: str = getattr(options, "person", "")
        self.settings = computer.load().settings

    # The office

    @property
    def location(self) -> str:
        """The store named, else the one this computer opened last, else this user's own."""
        given: str | None = getattr(self.options, "store", None)
        if given is None:
            return self.settings.store or str(computer.default_store())
        if not given.strip() or "\0" in given:
            raise Refused("Give --store the name of a file, or leave it out for your own store.")
        return given

    @property
    def place(self) -> str:
        """The location as it may be read aloud, without a password."""
        return without_password(self.location)

    @property
    def named_store_is_there(self) -> bool:
        """True when --store names a store that can be asked; verbs that need none do without it otherwise."""
        named = getattr(self.options, "store", None) is not None
        return named and ("://" in self.location or Path(self.location).exists())

    def look_at_folder(self) -> None:
        """Raises Refused where a new store would be in no folder; the one of this user's own store is made."""
        folder = Path(self.location).parent
        named = getattr(self.options, "store", None) is not None
        if named and "://" not in self.location and not folder.exists():
            raise Refused(f"The folder {folder} does not exist; make it or choose another place.")

    @contextmanager
    def reading(self) -> Iterator["Office"]:
        """The office for looking; works while a window holds the store."""
        office = self._open(readonly=True)
        try:
            self._act_as(office)
            yield office
        finally:
            office.close(keep_backup=False)

    @contextmanager
    def writing(self) -> Iterator["Office"]:
        """The office for changing. Raises StoreFailure while a window holds the store."""
        office = self._open(readonly=False)
        try:
            office.store.person = self.person
            office.store.take_hold()
            self._act_as(office)
            yield office
            if office.store.ended_uncleanly:
                # The window looks it over by itself, a few seconds after it has opened.
                self.say(
                    "The program was stopped while it had this store open: “check” looks it over and mends it."
                )
        finally:
            office.close(keep_backup=False)

    def _open(self, *, readonly: bool) -> "Office":
        """Opens the store; a protected one with its passphrase, asked for once."""
        from cspdesk.office import open_office, unlock

        machine = self.settings.machine
        try:
            return open_office(self.location, machine=machine, readonly=readonly, today=self.today)
        except Locked:
            from cspdesk.verbs.passphrase import asked

            unlock(self.location, asked(self.place, getattr(self.options, "store_passphrase_file", None)))
        return open_office(self.location, machine=machine, readonly=readonly, today=self.today)

    @property
    def person(self) -> str:
        """The name that goes into the history."""
        user = self.settings.user
        return one_line(self.named) or (user.name if user else _NOBODY)

    def _act_as(self, office: "Office") -> None:
        """Finds who acts by name. Raises Refused when --as names nobody in the store."""
        wanted = one_line(self.named) or (self.settings.user.name if self.settings.user else "")
        if not wanted:
            return
        found = office.people.named(wanted)
        if found is not None:
            office.store.person_id, office.store.person = found.id, found.name
        elif self.named:
            raise Refused(
                f"Nobody called “{wanted}” is in this store: add them under People, or name somebody who is."
            )

    # Words

    def give(self, value: Any, text: str) -> None:
        """The answer: with --json one value, else words; each on standard output."""
        if self.json:
            out(json.dumps(value, ensure_ascii=False, indent=2) + "\n")
        elif text:
            text = _harmless(text)
            out(text if text.endswith("\n") else text + "\n")

    def say(self, words: str) -> None:
        """A message beside the answer, on standard error."""
        if sys.stderr is not None:
            sys.stderr.write(_harmless(words) + "\n")

    def target(self) -> Path:
        """The file that -o names. Raises Refused where a store is there, or what is not of the sort its ending says."""
        name: str = self.options.output
        if not name.strip() or "\0" in name:
            raise Refused("Give -o the name of a file to write.")
        from cspdesk.store.file import refuse_store

        path = Path(name)
        refuse_store(path)
        _refuse_other_sort(path)
        return path


_SORTS = {".pdf": b"%PDF", ".xlsx": b"PK", ".docx": b"PK"}
"""How files begin that an earlier run may have written; all others are text."""
_BEGINNING = 4096


def _refuse_other_sort(path: Path) -> None:
    """Raises Refused for a file that no run of that -o can have written: nobody is asked before it is replaced."""
    begun = b""
    with suppress(OSError), open_given(path) as file:  # what cannot be written to says so when it is
        begun = file.read(_BEGINNING)
    sort = _SORTS.get(path.suffix.casefold(), b"")
    is_text = b"\0" not in begun and not begun.startswith(tuple(_SORTS.values()))
    if begun and not (begun.startswith(sort) if sort else is_text):
        raise Refused(f"{path.name} is there already and is not what would be written: name another file.")


def _harmless(text: str) -> str:
    """Words without what a terminal would obey, such as a file's name may hold."""
    return clean(text.encode("utf-8", "backslashreplace").decode("utf-8")).text


def out(text: str) -> None:
    """Writes to standard output as UTF-8, whatever the terminal's own letters are."""
    # What cannot be UTF-8, such as half a letter in a file name, is written as its JSON escape.
    data = text.encode("utf-8", "backslashreplace")
    if sys.stdout is None:
        return
    sys.stdout.flush()
    raw = getattr(sys.stdout, "buffer", None)
    if raw is None:
        sys.stdout.write(data.decode("utf-8"))
    else:
        raw.write(data)
        raw.flush()


def table(rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> str:
    """Rows as lines of text under a line of headings; what is not known is a dash."""
    if not rows:
        return "Nothing found."
    lines = [[name.replace("_", " ") for name in columns]]
    lines += [[_cell(row.get(name)) for name in columns] for row in rows]
    widths = [min(max(len(line[place]) for line in lines), 60) for place in range(len(columns))]
    return "\n".join(
        "  ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)).rstrip() for line in lines
    )


def pairs(row: Mapping[str, Any]) -> str:
    """One object as lines of name and value."""
    shown = {name.replace("_", " "): _cell(value) for name, value in row.items() if name != "records"}
    width = max(map(len, shown))
    return "\n".join(f"{name.ljust(width)}  {value}" for name, value in shown.items())


_MOST_BYTES = 100_000_000


def read_input(name: str, *, pipes: bool = False) -> bytes:
    """The bytes of a file a verb takes in. Raises Refused when it cannot be read or has no end in sight.

    `pipes`: it may come from another program, as a passphrase does.
    """
    if not name.strip() or "\0" in name:
        raise Refused("Give the name of the file to read.")
    try:
        data = read_given(Path(name), _MOST_BYTES, pipes=pipes)
    except FileNotFoundError as error:
        raise Refused(f"There is no file {name}: look at its name.") from error
    except OSError as error:
        raise Refused(f"{name} cannot be read ({error.strerror}): choose another file.") from error
    if data is None:
        raise Refused(f"{name} is larger than 100 MB, which no list of ours is: choose another file.")
    return data


def _cell(value: Any) -> str:
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return one_line(str(value))
