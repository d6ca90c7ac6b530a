"""Whom a moved store signs as."""

from contextlib import closing
from functools import partial
from pathlib import Path

import sqlalchemy as sa

from cspdesk.store.moving import move_to_file
from cspdesk.store.store import Store, open_store
from cspdesk.store.tables import local_store


def test_a_store_moved_to_be_used_instead_knows_as_whom_its_computer_signed(
    sqlite_store: Store, tmp_path: Path
) -> None:
    target = tmp_path / "moved.cspdesk"
    move_to_file(sqlite_store.engine, target, partial(print), instead=True)
    with sqlite_store.reading() as connection:
        names = connection.execute(sa.select(local_store.c.name)).scalars()
        machine = next(name for name in names if name.startswith("computer ")).removeprefix("computer ")
    with closing(open_store(target, machine=machine)) as moved:
        assert moved.places.former() == {sqlite_store.computer_id}
        assert moved.computer_id != sqlite_store.computer_id
