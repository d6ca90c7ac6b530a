"""Programs that are killed: a fork of this one with all its modules read, so that a kill falls into the deed itself.

POSIX only.
"""

import os
import random
import signal
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

Program = Callable[[Path], None]


def say(what: str, value: object = "") -> None:
    """What a program acknowledges, on a line of its own; “begun” first, once it is ready."""
    print(what, value, sep="\t", flush=True)


class Fork:
    """A program that runs; it must say that it has begun. No store may be open here when it is made."""

    def __init__(self, program: Program, path: Path) -> None:
        sys.stdout.flush()
        reading, writing = os.pipe()
        self._process = os.fork()
        if not self._process:
            os.close(reading)
            os.dup2(writing, 1)
            _be(program, path)
        os.close(writing)
        self._said = os.fdopen(reading, encoding="utf-8")
        if self._said.readline().strip() != "begun":
            raise SystemExit(f"a program did not begin: {self.end()[1]}")

    def kill(self) -> None:
        os.kill(self._process, signal.SIGKILL)

    def end(self) -> tuple[list[list[str]], int]:
        """What it acknowledged, and how it ended; a line that a kill cut short was not acknowledged."""
        said = self._said.read()
        self._said.close()
        status = os.waitstatus_to_exitcode(os.waitpid(self._process, 0)[1])
        return [line.split("\t") for line in said[: said.rfind("\n") + 1].splitlines()], status


def run(program: Program, path: Path, seconds: float | None) -> tuple[list[list[str]], float]:
    """Runs a program and kills it some seconds after it began; gives what it acknowledged and how long it took."""
    fork, began = Fork(program, path), time.monotonic()
    if seconds is not None:
        time.sleep(seconds)
        fork.kill()
    said, status = fork.end()
    if status and seconds is None:
        raise SystemExit("a program failed by itself")
    return said, time.monotonic() - began


def _be(program: Program, path: Path) -> None:
    status = 1
    try:
        random.seed()
        program(path)
        sys.stdout.flush()
        status = 0
    except BaseException:  # whatever it was: a fork must never come back into the program that made it
        traceback.print_exc()
    finally:
        os._exit(status)
