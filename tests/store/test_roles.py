"""Officer, coordinator and reader in a shared store, by roles of a real server."""

from collections.abc import Callable, Iterator
from contextlib import closing

import psycopg
import pytest

from cspdesk.domain.kinds import Kind
from cspdesk.errors import StoreFailure
from cspdesk.store import revision
from cspdesk.store.engine import postgres_engine, writing
from cspdesk.store.roles import commands
from cspdesk.store.store import Store
from tests.postgres import Kept, new_database

Opened = Callable[..., Store]
As = Callable[[str], Store]


@pytest.fixture(scope="module")
def people(empty_shared: Kept) -> Iterator[None]:
    """Somebody of each role; the commands are run twice, as after a new version."""
    with psycopg.connect(empty_shared.address, autocommit=True) as owner:
        owner.execute(commands())
        owner.execute(commands())
        for part in ("reader", "officer", "coordinator"):
            owner.execute(f"CREATE ROLE {part} LOGIN IN ROLE cspdesk_{part}")
        yield
        for part in ("reader", "officer", "coordinator"):
            owner.execute(f"DROP ROLE {part}")


@pytest.fixture
def as_(people: None, shared_place: str, opened: Opened) -> As:
    """Opens the shared store as somebody of a role."""

    def open_as(part: str) -> Store:
        return opened(shared_place.replace("//postgres@", f"//{part}@"), machine=part)

    return open_as


def _add(store: Store, kind: Kind = Kind.PERSON, **values: object) -> None:
    with store.work("add") as work:
        work.add(kind, **values)
        work.commit()


def _assert_refused(place: str, part: str, statement: str) -> None:
    connection = psycopg.connect(place.replace("//postgres@", f"//{part}@"))
    with closing(connection), pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute(statement)


@pytest.mark.parametrize("part", ["officer", "coordinator"])
def test_officers_and_coordinators_write(part: str, as_: As) -> None:
    store = as_(part)
    _add(store, name="Jo Bell")
    assert [found.title for found in store.search("bell")] == ["Jo Bell"]


def test_a_reader_sees_what_others_wrote(as_: As) -> None:
    _add(as_("officer"), name="Jo Bell")
    reader = as_("reader")
    assert reader.readonly
    assert [found.title for found in reader.search("bell")] == ["Jo Bell"]


def test_a_reader_who_writes_is_told_whom_to_ask(as_: As) -> None:
    reader = as_("reader")
    with pytest.raises(StoreFailure, match="ask a coordinator"):
        _add(reader, name="Jo Bell")
    assert reader.position() == 0


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE history_change SET new = ''",
        "UPDATE history_unit SET words = ''",
        "DELETE FROM history_change",
        "DELETE FROM person",
        "DELETE FROM blob",
        "INSERT INTO erasure SELECT * FROM erasure",
        "UPDATE alembic_version SET version_num = '0001'",
    ],
)
def test_an_officer_cannot_erase_or_rewrite_what_was_done(
    statement: str, shared_place: str, people: None
) -> None:
    _assert_refused(shared_place, "officer", statement)


def test_an_officer_who_erases_is_told_whom_to_ask(as_: As) -> None:
    with pytest.raises(StoreFailure, match="ask a coordinator"):
        _add(as_("officer"), Kind.RETENTION_RULE, months=12)


def test_a_reader_who_checks_is_told_whom_to_ask_and_of_no_damage(as_: As) -> None:
    with pytest.raises(
        StoreFailure, match="Your part in the shared office does not allow that: ask a coordinator"
    ):
        as_("reader").check()


def test_what_others_are_typing_is_not_read_by_a_reader(shared_place: str, people: None) -> None:
    _assert_refused(shared_place, "reader", "SELECT text FROM local_draft")


def test_words_waiting_in_dialogs_are_not_read_by_a_reader(as_: As) -> None:
    officer = as_("officer")
    officer.places.keep("typing somewhere", "Mrs Smith of number 12")
    query = "SELECT count(*) FROM local_store WHERE value LIKE '%Smith%'"
    counts = []
    for store in (officer, as_("reader")):
        with store.reading() as connection:
            counts.append(connection.exec_driver_sql(query.replace("%", "%%")).scalar_one())
    assert counts == [1, 0]


def test_an_older_store_is_brought_up_to_date_by_its_owner_alone(
    postgresql: Callable[[str], str], opened: Opened, people: None
) -> None:
    """`roles` is run again after it, as README says."""
    place = new_database(postgresql, "older")
    engine = postgres_engine(place)
    with writing(engine) as connection, connection.begin():
        revision.upgrade(connection, "0004")
    engine.dispose()
    as_officer = place.replace("//postgres@", "//officer@")
    with psycopg.connect(place, autocommit=True) as owner:
        owner.execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO cspdesk_officer")
        with pytest.raises(StoreFailure, match="whoever set it up must open it once"):
            opened(as_officer)
        opened(place)
        owner.execute(commands())
    _add(opened(as_officer), name="Jo Bell")
