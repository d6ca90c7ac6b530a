"""A shared store on PostgreSQL hands over as any computer does: what goes there and back is the same."""

from pathlib import Path

from cspdesk.domain.kinds import Kind
from cspdesk.domain.merging import Choice
from tests.laptops import Laptop, unlike, write_full


def test_records_of_every_kind_go_to_a_shared_store_and_back(
    empty_file: Path, shared_place: str, tmp_path: Path
) -> None:
    laptop = Laptop(empty_file, tmp_path, "laptop")
    shared = Laptop(shared_place, tmp_path, "shared")
    write_full(laptop, tmp_path / "1")
    shared.desk.take(tmp_path / "1", {})
    meetings = laptop.ids(Kind.MEETING)
    for store, title in ((laptop.store, "laptop"), (shared.store, "shared")):
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
    shared.desk.make(tmp_path / "2", plain=True)
    laptop.desk.take(tmp_path / "2", Choice.THEIRS)
    laptop.desk.make(tmp_path / "3", plain=True)
    shared.desk.take(tmp_path / "3", {})
    assert unlike(shared, laptop) == []
    assert [str(flaw) for flaw in shared.store.check()] == []
    shared.store.close()
    laptop.store.close()
