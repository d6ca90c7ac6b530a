"""The office with verbs instead of a window; it runs where Qt's libraries are missing.

Exit status 0: done. 1: the user must change something. 2: the line itself is wrong. 3: the store is missing, newer,
damaged, read-only, full or held. Answers go to standard output, every other word to standard error.
"""

import argparse
import datetime as dt
import logging
import re
import sys
from importlib import import_module
from types import TracebackType
from typing import Any

from cspdesk import logs
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused, StoreFailure
from cspdesk.services.papers.registry import PAPERS
from cspdesk.services.setup import PLAN_KEYS
from cspdesk.verbs.care_line import add_care
from cspdesk.verbs.refs import DATED, FORGOTTEN, LISTS, SINGULAR

_NUMBERED = tuple(kind.name for kind in PAPERS.values() if kind.numbered)
_EXPORTS = (
    "indicators",
    "figures",
    "risks",
    "matrix",
    "checks",
    "counts",
    "entries",
    "contacts",
    "actions",
    "calendar",
    "attendance",
    "meetings",
    "chairs",
    "events",
    "glossary",
    "plan",
    *_NUMBERED,
)
_IMPORTS = ("contacts", "actions", "figures")
_BROKEN = "Something went wrong that is our fault, not yours; nothing was half written. It is noted in {log}."


def main(argv: list[str] | None = None) -> int:
    """Runs one verb and gives the exit status; no traceback ever reaches the user."""
    logs.begin()
    guard = _Guard()
    with guard:
        options = _options(sys.argv[1:] if argv is None else argv)
        from cspdesk.verbs.run import Run

        module, _, name = options.does.partition(":")
        verb = getattr(import_module(f"cspdesk.verbs.{module}"), name)
        guard.status = verb(Run(options))
    return guard.status


class _Guard:
    """Turns whatever ends a verb into one sentence and an exit status."""

    def __init__(self) -> None:
        self.status = 0

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> bool:
        if error is None:
            return True
        if isinstance(error, SystemExit):
            self.status = error.code if isinstance(error.code, int) else 2
        elif isinstance(error, BrokenPipeError):
            # Whoever read us has seen enough; nothing more may be written, not even at the end.
            sys.stdout = None
        elif isinstance(error, OSError):
            self.status = self._say(f"{error.strerror or error}: what was asked for could not be written.", 1)
            sys.stdout = None
        elif isinstance(error, KeyboardInterrupt):
            self.status = self._say("Stopped; nothing was half written.", 1)
        elif isinstance(error, Refused):
            self.status = self._say(str(error), 1)
        elif isinstance(error, StoreFailure):
            self.status = self._say(str(error), 3)
        else:
            logging.getLogger(__name__).error("a verb failed", exc_info=error)
            self.status = self._say(_BROKEN.format(log=logs.log_file()), 1)
        return True

    def _say(self, sentence: str, status: int) -> int:
        if sys.stderr is not None:
            # A file's name may hold half a letter, or what a terminal would obey.
            sys.stderr.write(one_line(sentence.encode("utf-8", "backslashreplace").decode("utf-8")) + "\n")
        return status


def _options(argv: list[str]) -> argparse.Namespace:
    """The line taken apart; ends the program with status 2 when it is wrong."""
    parser = _parser()
    options = parser.parse_args(argv)
    kind = getattr(options, "kind", None)
    if kind is not None and kind not in DATED and (options.from_day or options.to_day):
        parser.error(f"{kind} have no period: leave --from and --to out")
    what = getattr(options, "what", None)
    if isinstance(what, list):
        if len(what) > 2:
            parser.error("show takes a kind and a reference, or a reference alone")
        if len(what) == 2 and what[0] not in SINGULAR:
            parser.error(f"there is no kind “{what[0]}”: choose one of {', '.join(sorted(SINGULAR))}")
    return options


def _parser() -> argparse.ArgumentParser:
    usual = _usual()
    parser = argparse.ArgumentParser(
        prog="main.py",
        description="cspdesk without its window. Without a verb the window opens.",
        epilog="Exit status: 0 done, 1 something must be changed, 2 wrong line, 3 trouble with the store.",
        parents=[usual],
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=_version())
    verbs = parser.add_subparsers(metavar="VERB", required=True, title="verbs")

    def verb(name: str, does: str, words: str) -> argparse.ArgumentParser:
        made = verbs.add_parser(name, help=words, description=words, parents=[usual], allow_abbrev=False)
        made.set_defaults(does=does)
        return made

    _add_store_verbs(verb)
    _add_looking_verbs(verb)
    _add_paper_verbs(verb)
    return parser


def _usual() -> argparse.ArgumentParser:
    """The options that mean the same before and after the verb.

    They have no default: argparse would let the default after the verb overwrite what stands before it.
    """
    usual = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    group = usual.add_argument_group("options, before or after the verb")
    group.add_argument(
        "--store", metavar="FILE", help="the store: a file, or postgresql://… (default: your own)"
    )
    group.add_argument(
        "--store-passphrase-file",
        metavar="FILE",
        help="a file whose first line is the passphrase of the store; without it a terminal asks",
    )
    group.add_argument("--json", action="store_true", help="print one JSON value and nothing else")
    group.add_argument("--today", type=_day, metavar="DATE", help="the day to take as today, as 2026-11-21")
    group.add_argument("--as", dest="person", metavar="NAME", help="who acts: somebody in the store, by name")
    return usual


def _add_store_verbs(verb: Any) -> None:
    new = verb("new", "care:new", "make a store from a plan; refuses one that exists")
    new.add_argument("--plan", required=True, choices=PLAN_KEYS, metavar="KEY", help=", ".join(PLAN_KEYS))
    new.add_argument("--sample", action="store_true", help="with the labelled sample year")
    new.add_argument("--times", type=_times, default=1, metavar="N", help="N times as many sample forums")
    _add_new_passphrase(new)
    copied = verb(
        "backup", "care:backup", "write a verified copy of the store, beside it if no FILE is named"
    )
    copied.add_argument("file", metavar="FILE", nargs="?")
    verb("backups", "care:backups", "list the back-ups beside the store and how each differs from now")
    restore = verb("restore", "care:restore", "put a back-up in the store's place, which is kept aside")
    restore.add_argument("file", metavar="FILE")
    verb("check", "care:check", "read the whole store against its history, and mend what can be")
    protected = verb(
        "passphrase", "passphrase:passphrase", "protect the store and its back-ups by a passphrase"
    )
    protected.add_argument("how", choices=("set", "change", "remove"), help="what to do with it")
    protected.add_argument(
        "--new-passphrase-file",
        metavar="FILE",
        help="a file whose first line is the new one; else a terminal asks. " + FORGOTTEN,
    )
    moved = verb(
        "move",
        "sharing:move",
        "copy the store to a PostgreSQL server, or from one into a file, and compare both",
    )
    moved.add_argument(
        "to",
        metavar="TO",
        help="postgresql://name@server/database, an empty one; or a new file, from a server",
    )
    _add_new_passphrase(moved)
    verb(
        "roles", "sharing:roles", "print the SQL that makes reader, officer and coordinator of a shared store"
    )
    add_care(verb, _usual())
    _add_handover_verbs(verb)
    tour = verb(
        "tour", "tour:tour", "write a sample store and one example of each paper into an empty folder"
    )
    tour.add_argument("folder", metavar="DIR")


def _add_handover_verbs(verb: Any) -> None:
    """`handover` with what is done to one; each takes the usual options too."""
    parser = verb(
        "handover", "handover:show", "make a handover for other computers, or take one that they made"
    )
    deeds = parser.add_subparsers(metavar="make|take|show|undo|lost|found", required=True, title="what to do")

    def deed(name: str, words: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = deeds.add_parser(
            name, help=words, description=words, parents=[_usual()], allow_abbrev=False
        )
        made.set_defaults(does=f"handover:{name}")
        return made

    made = deed("make", "write a file with what the other computers have not seen, closed with their keys")
    made.add_argument("file", metavar="FILE")
    made.add_argument(
        "--to", metavar="COMPUTER", help="for this one alone, by its name or id (list computers)"
    )
    made.add_argument("--all", action="store_true", help="everything, as a new laptop starts with it")
    made.add_argument(
        "--for-readers",
        action="store_true",
        help="what the public may read, for a computer that only reads: no names, ways to reach people, private notes",
    )
    lock = made.add_mutually_exclusive_group()
    _add_passphrase(lock, "close it with the passphrase in the first line of this file")
    lock.add_argument("--plain", action="store_true", help="leave it open: anybody can read it")
    taken = deed(
        "take",
        "take a handover; a store that is not there begins with it; exit 1 and JSON while conflicts are left",
    )
    taken.add_argument("file", metavar="FILE")
    settled = taken.add_mutually_exclusive_group()
    settled.add_argument("--mine", action="store_true", help="settle all conflicts with what stands here")
    settled.add_argument("--theirs", action="store_true", help="settle all conflicts with what it brings")
    settled.add_argument(
        "--decide",
        metavar="FILE",
        help='settle each by its id, in JSON: {"ID": "mine", "ID": "theirs", "ID": {"value": …}}',
    )
    _add_passphrase(taken, "the file whose first line is its passphrase")
    shown = deed("show", "print who made a handover where and when, and how much it holds; needs no store")
    shown.add_argument("file", metavar="FILE")
    _add_passphrase(shown, "the file whose first line is its passphrase")
    undone = deed("undo", "take a taken handover back; its file may be taken again")
    undone.add_argument("taking", nargs="?", default="", metavar="ID", help="the taking (default: the last)")
    lost = deed(
        "lost", "mark a computer lost: nothing is taken from it or written for it, and keys are renewed"
    )
    lost.add_argument("computer", metavar="COMPUTER", help="its name or id (list computers)")
    lost.add_argument("--note", default="", metavar="TEXT", help="how it was lost, for the report")
    deed("found", "take the mark of a lost computer away").add_argument("computer", metavar="COMPUTER")


def _add_new_passphrase(parser: Any) -> None:
    parser.add_argument(
        "--new-passphrase-file",
        metavar="FILE",
        help="protect it by the passphrase in the first line of a file. " + FORGOTTEN,
    )


def _add_passphrase(parser: Any, words: str) -> None:
    parser.add_argument("--passphrase-file", metavar="FILE", help=words)


def _add_looking_verbs(verb: Any) -> None:
    listed = verb("list", "look:list_", "list forums, meetings, actions and the other records")
    listed.add_argument("kind", choices=LISTS, metavar="KIND", help=", ".join(LISTS))
    _add_period(listed, "meetings, actions and issues of the period; what counts as held in it")
    listed.add_argument(
        "--register", default="", metavar="KEY", help="entries of one register, such as sources"
    )
    shown = verb("show", "look:show", "show one record with the records behind it")
    shown.add_argument(
        "what",
        nargs="+",
        metavar="[KIND] REF",
        help="an id, a name or a printed number: F07, F07-2026-05-12, F07-2026-014, F07-2026-S003, P2026-03; "
        "W4 is a figure of the latest pack, P2026-03:W4 of that one",
    )
    deadline = verb("deadline", "look:deadline_", "print the last day to keep a promise; needs no store")
    deadline.add_argument(
        "promise", choices=("papers", "acknowledge", "reply"), metavar="papers|acknowledge|reply"
    )
    deadline.add_argument("day", type=_day, metavar="DATE", help="of the meeting, or when it came in")
    deadline.add_argument("--clear-days", action="store_true", help="without the days of sending and meeting")


def _add_paper_verbs(verb: Any) -> None:
    printed = verb(
        "print", "papers:print_", "print a paper into a file: PDF, or its words as .html, .docx or .txt"
    )
    printed.add_argument("paper", choices=tuple(PAPERS), metavar="PAPER", help=", ".join(PAPERS))
    printed.add_argument(
        "ref",
        nargs="?",
        metavar="REF",
        help="the record it is about: a meeting, forum, partner, event, issue or review",
    )
    printed.add_argument(
        "--each-forum", action="store_true", help="a paper of each forum, a file each; -o names their folder"
    )
    _add_period(printed, "the period it covers, where it covers one")
    printed.add_argument("--audience", choices=("public", "internal"), help="who it is for")
    printed.add_argument("--large-print", action="store_true", help="in 18-point type")
    printed.add_argument("--size", choices=("A3", "A4", "A5"), help="the size of the paper")
    printed.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="an option of the paper; may be repeated",
    )
    printed.add_argument(
        "--printer", action="store_true", help="for a printer: bleed, crop and fold marks, brand inks"
    )
    printed.add_argument(
        "--let-out-by",
        default="",
        metavar="NAME",
        help="who lets a public paper out in a pre-election period",
    )
    printed.add_argument("--let-out-reason", default="", metavar="TEXT", help="why it cannot wait")
    _add_output(printed)
    exported = verb("export", "exchange:export", "write contacts, actions and calendars for other programs")
    exported.add_argument("what", choices=_EXPORTS, metavar="WHAT", help=", ".join(_EXPORTS))
    exported.add_argument("ref", nargs="?", metavar="REF", help="of one forum, meeting, partner or register")
    _add_period(exported, "of a period")
    exported.add_argument("--audience", choices=("public", "internal"), help="of a pack: who it is for")
    exported.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="of a pack: an option of it, such as sections",
    )
    exported.add_argument(
        "--vcard", choices=("3.0", "4.0"), default="3.0", help="version of a .vcf file (default: 3.0)"
    )
    _add_output(exported)
    taken = verb(
        "import",
        "exchange:import_",
        "take in contacts, an action sheet or figures of indicators: all rows or none",
    )
    taken.add_argument("what", choices=_IMPORTS, metavar="WHAT", help=", ".join(_IMPORTS))
    taken.add_argument("file", metavar="FILE")
    taken.add_argument("--check", action="store_true", help="only say what would be taken")


def _add_period(parser: argparse.ArgumentParser, words: str) -> None:
    parser.add_argument("--from", dest="from_day", type=_day, metavar="DATE", help=f"first day: {words}")
    parser.add_argument("--to", dest="to_day", type=_day, metavar="DATE", help="last day")


def _add_output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-o", dest="output", required=True, metavar="FILE", help="the file to write")


def _day(typed: str) -> dt.date:
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", typed, re.ASCII):
        raise argparse.ArgumentTypeError(f"“{typed}” is no date; write it as 2026-11-21")
    try:
        return dt.date.fromisoformat(typed)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"there is no {typed} in the calendar") from error


def _times(typed: str) -> int:
    if not re.fullmatch(r"[0-9]{1,4}", typed, re.ASCII):
        raise argparse.ArgumentTypeError(f"“{typed}” is no number of times; write 1, 2 or more")
    return int(typed)


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"cspdesk {version('cspdesk')}"
    except PackageNotFoundError:
        return "cspdesk, from a checkout"


if __name__ == "__main__":
    sys.exit(main())
