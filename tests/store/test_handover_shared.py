"""A shared store on PostgreSQL hands over as any computer does: what goes there and back is the same."""

from pathlib import Path
from typing import Any

import sqlalchemy as sa

from cspdesk.domain.kinds import Kind
from cspdesk.domain.merging import Choice
from cspdesk.store.handover.desk import HandoverDesk
from cspdesk.store.store import Store
from cspdesk.store.tables import RECORDS, blob, history_change, history_unit
from tests.laptops import Laptop, write_full


def _everything(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    tables = (*RECORDS.values(), blob, history_unit, history_change)
    with store.reading() as connection:
        return {table.name: sorted(map(repr, connection.execute(sa.select(table)).all())) for table in tables}


def test_records_of_every_kind_go_to_a_shared_store_and_back(
    empty_file: Path, shared_store: Store, tmp_path: Path
) -> None:
    laptop = Laptop(empty_file, tmp_path, "laptop")
    shared = HandoverDesk(shared_store, tmp_path / "shared")
    write_full(laptop, tmp_path / "1")
    shared.take(tmp_path / "1", {})
    meetings = laptop.ids(Kind.MEETING)
    for store, title in ((laptop.store, "laptop"), (shared_store, "shared")):
        with store.work("rename") as work:
            work.change(Kind.MEETING, meetings[0], title=title)
            work.change(Kind.AGENCY, laptop.ids(Kind.AGENCY)[0], note=title)
            work.add(
                Kind.ACTION,
                code="F07",
                year=2027,
                running=1,
                given_on=work.get(Kind.MEETING, meetings[0])["day"],
            )
            work.commit()
    shared.make(tmp_path / "2", plain=True)
    laptop.desk.take(tmp_path / "2", Choice.THEIRS)
    laptop.desk.make(tmp_path / "3", plain=True)
    shared.take(tmp_path / "3", {})
    assert _everything(shared_store) == _everything(laptop.store)
    assert [str(flaw) for flaw in shared_store.check()] == []
    laptop.store.close()


def test_a_taking_into_a_shared_store_is_taken_back(
    empty_file: Path, shared_store: Store, tmp_path: Path
) -> None:
    laptop = Laptop(empty_file, tmp_path, "laptop")
    shared = HandoverDesk(shared_store, tmp_path / "shared")
    taken = None
    for name in ("Police", "Fire"):
        with laptop.store.work("add") as work:
            agency = work.add(Kind.AGENCY, name=name)
            work.commit()
        laptop.desk.make(tmp_path / name, plain=True)
        taken = shared.take(tmp_path / name, {}).id
    assert taken is not None
    shared.undo(taken)
    with shared_store.work("look") as work:
        assert work.get(Kind.AGENCY, agency)["deleted"]
    laptop.store.close()
