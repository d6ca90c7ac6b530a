"""Starts cspdesk from a checkout, with whatever Python is at hand.

Without a verb it opens the window, with one it works in the terminal. It parses under old Pythons too, so that
these get a sentence instead of a syntax error: no annotations, no f-strings, standard library only.
"""

import gc
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
POSIX_LINE = (
    "python3 -m venv .venv && .venv/bin/pip install -q -r requirements.txt && .venv/bin/python main.py"
)
WINDOWS_LINE = (
    'cmd /c "py -m venv .venv && .venv\\Scripts\\pip install -q -r requirements.txt '
    '&& .venv\\Scripts\\python main.py"'
)
NEEDED = ("PySide6", "sqlalchemy", "alembic", "reportlab", "holidays")
OPTIONS_WITH_VALUE = ("--store", "--today", "--as", "--store-passphrase-file")
ASKS_OF_THE_TERMINAL = ("-h", "--help", "--version", "--json")


def main(argv):
    # type: (list[str]) -> int
    """Exit code of the program; 1 with the line to run when its environment is not there."""
    ready = sys.version_info >= (3, 11) and has_packages()
    if not ready or not in_environment():
        python = own_python()
        if python:
            return run_with(python, argv)
    if not ready:
        sys.stderr.write(how_to_begin())
        return 1
    if has_verb(argv):
        from cspdesk import cli

        return cli.main(argv)
    gc.disable()  # until the first paint: all that is made before it stays
    from cspdesk import system_libraries

    sentence = system_libraries.what_is_missing()
    if sentence is None:
        try:
            if "--smoke" in argv:
                from cspdesk import smoke

                return smoke.main()
            from cspdesk import app

            return app.main(argv)
        except ImportError as error:
            sentence = system_libraries.what_failed(error)
            if sentence is None:
                raise
    sys.stderr.write(sentence + "\n")
    return 1


def has_verb(argv):
    # type: (list[str]) -> bool
    """Whether the terminal is meant: a word that is no option nor the value of one, or a call for help."""
    words = iter(argv)
    for word in words:
        if word in OPTIONS_WITH_VALUE:
            next(words, None)
        elif not word.startswith("-") or word in ASKS_OF_THE_TERMINAL:
            return True
    return False


def has_packages():
    # type: () -> bool
    """Whether the libraries the program stands on can be found."""
    from importlib.util import find_spec

    return all(find_spec(name) is not None for name in NEEDED)


def in_environment():
    # type: () -> bool
    """Whether this Python is one set up for a program, whose libraries go before those of `.venv`."""
    return sys.prefix != getattr(sys, "base_prefix", sys.prefix)


def own_python():
    # type: () -> str | None
    """Python of the `.venv` beside this file, unless there is none or it is the one that runs."""
    environment = os.path.join(HERE, ".venv")
    python = os.path.join(environment, *(("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")))
    if not os.path.exists(python) or os.path.realpath(sys.prefix) == os.path.realpath(environment):
        return None
    return python


def run_with(python, argv):
    # type: (str, list[str]) -> int
    """Exit code of the same start under another Python; does not come back where a program can be replaced."""
    command = [python, os.path.join(HERE, "main.py")] + argv  # noqa: RUF005 - old Pythons read this
    if os.name != "nt":
        os.execv(python, command)
    import subprocess

    return subprocess.call(command)


def how_to_begin():
    # type: () -> str
    """What to run, once, before the program can start."""
    if sys.version_info < (3, 11):
        have = ".".join(str(part) for part in sys.version_info[:2])
        return (
            "cspdesk needs Python 3.11 to 3.14 and this is {}: install a newer one and start again.\n".format(
                have
            )
        )
    line = WINDOWS_LINE if os.name == "nt" else POSIX_LINE
    return "cspdesk is not set up yet. In the folder {} run:\n\n{}\n".format(HERE, line)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
