"""Lets two to four laptops work apart and hand over at random, and looks whether all are equal in the end.

    python -m tests.faults.merging [--times 200] [--steps 60] [--seed 0] [--short]

Every time: random edits of every kind of record, files lost, doubled and taken out of order, conflicts decided at
random; then all take from all. The stores must be equal by SQLite alone, sound by their own check, and no change may
be missing from any history. Prints one line; exit 1 when anything was wrong.
"""

import argparse
import os
import random
import sys
import tempfile
import traceback
from pathlib import Path

from cspdesk.errors import StoreFailure
from cspdesk.store.store import create
from tests.laptop_play import Laptops
from tests.laptops import Laptop, write_full

_SHORT = 2


def _play(seed: int, steps: int) -> str:
    """One play; gives what was wrong, empty for nothing."""
    dice = random.Random(seed)
    machine = Laptops()
    try:
        machine.begin(computers=dice.randint(2, 4))
        for _ in range(steps):
            machine.play(dice)
        machine.teardown()
    except (AssertionError, RuntimeError, ValueError, LookupError, TypeError, StoreFailure) as wrong:
        traceback.print_exc()
        return f"seed {seed}: {wrong}"
    return ""


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--steps", type=int, default=60)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--short", action="store_true", help=f"{_SHORT} times")
    options = parser.parse_args()
    times = _SHORT if options.short else options.times
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["CSPDESK_HOME"] = str(folder / "home")
        Laptops.empty, Laptops.full = folder / "empty.cspdesk", folder / "full.handover"
        create(Laptops.empty, machine="office").close()
        office = Laptop(Laptops.empty, folder, "office")
        write_full(office, Laptops.full)
        office.store.close()
        wrong = [said for number in range(times) if (said := _play(options.seed + number, options.steps))]
    for said in wrong:
        print(said, file=sys.stderr)
    print(
        f"laptops that worked apart, {times} times {options.steps} steps: {len(wrong)} not equal in the end"
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
