"""The command line of `care`: its three deeds, each with arguments of its own."""

import argparse
from typing import Any


def add_care(verb: Any, usual: argparse.ArgumentParser) -> None:
    """Adds `care erase`, `care purge` and `care person`; `usual` holds the options that every verb has."""
    parser = verb(
        "care",
        "data_care:erase",
        "erase a person for good, purge what is past its date, or write out all that is held on a person",
    )
    deeds = parser.add_subparsers(metavar="erase|purge|person", required=True, title="what to do")

    def deed(name: str, words: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = deeds.add_parser(
            name, help=words, description=words, parents=[usual], allow_abbrev=False
        )
        made.set_defaults(does=f"data_care:{name}")
        return made

    erased = deed("erase", "erase a person for good; without --yes only say what would go, with exit 1")
    erased.add_argument("noun", choices=("person",), metavar="person", help="the word “person”")
    _add_ref(erased)
    erased.add_argument("--yes", action="store_true", help="erase now: it cannot be undone")
    erased.add_argument("--copies", action="store_true", help="erase in the back-ups beside the store too")
    purged = deed(
        "purge", "erase what is past the date it is kept until; without --yes only list it, with exit 1"
    )
    purged.add_argument("--list", action="store_true", help="only list it, with exit 0")
    purged.add_argument("--yes", action="store_true", help="erase it now: it cannot be undone")
    told = deed("person", "write all that is held on a person into a file")
    _add_ref(told)
    told.add_argument(
        "-o", dest="output", required=True, metavar="FILE", help="the .pdf, .html, .docx or .txt to write"
    )


def _add_ref(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("ref", metavar="REF", help="whom: an id or a name (list people)")
