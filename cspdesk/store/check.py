"""Whether a store is sound: file, history by its digests, records against history, kept files, search, drafts."""

import contextlib
import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.kinds import Kind
from cspdesk.errors import StoreFailure
from cspdesk.store import cipher, quick, replay
from cspdesk.store.engine import told_plainly
from cspdesk.store.search_check import differs
from cspdesk.store.tables import (
    RECORDS,
    blob,
    history_change,
    history_unit,
    local_draft,
    metadata,
)

_AT_ONCE = 500
_FILE = "The store is damaged"
_RESTORE = "restore the newest back-up"
_MEND = "have the store checked (Data care, Back-ups, or the verb “check”), which mends it"
_NO_HELP = (
    "no back-up beside the store has it whole: restore one from elsewhere, or begin a new store with a handover of"
    " everything from another computer"
)


class Sort(Enum):
    """What sort of thing is wrong."""

    FILE = auto()
    INDEX = auto()
    POINTER = auto()
    UNIT = auto()
    GAP = auto()
    RECORD = auto()
    KEPT = auto()
    ORPHAN = auto()
    SEARCH = auto()
    DRAFT = auto()


@dataclass(frozen=True)
class Flaw:
    """One thing that is wrong: its clause, and what it is about as `store.mend` needs it.

    `ids` are records, units, or SHA-256 sums of kept files; `strange` are records that no history knows.
    """

    sort: Sort
    words: str
    kind: Kind | None = None
    ids: tuple[str, ...] = ()
    strange: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.words}: {_RESTORE if self.sort in (Sort.FILE, Sort.POINTER) else _MEND}."


def unmended(flaws: Sequence[Flaw]) -> tuple[str, ...]:
    """The sentences after mending, which could do nothing about them; the first says what is to be done."""
    help_ = f": {_RESTORE}." if flaws and flaws[0].sort is Sort.FILE else f"; {_NO_HELP}."
    return tuple(f"{flaw.words}{'.' if place else help_}" for place, flaw in enumerate(flaws))


def look(connection: sa.Connection, *, fast: bool = False) -> list[Flaw]:
    """What is wrong, empty for a sound store. Raises StoreFailure where a server does not let it be read.

    `fast` is what goes before a paper leaves the house: without kept files, search and the indexes of the file.
    """
    try:
        with told_plainly(), any_text(connection) as again:
            found = _look(connection, fast)
            if found is None:
                again()
                found = _look(connection, fast)
            return found or []
    except cipher.errors(StoreFailure, sa.exc.DBAPIError) as failure:
        # Whatever a file says while it is only read is a finding; a server may be away, or not let this one look.
        plain = isinstance(failure, StoreFailure)
        if plain and connection.dialect.name == "postgresql":
            raise
        # One told plainly says what to do as well, and so does a flaw.
        return [Flaw(Sort.FILE, str(failure).partition(":")[0].rstrip(".") if plain else _FILE)]


@contextmanager
def any_text(connection: sa.Connection) -> Iterator[Callable[[], None]]:
    """Gives a call after which text that is none is read all the same; such text is slower to read."""
    raw = quick.driver(connection)

    def again() -> None:
        if raw is not None:
            raw.text_factory = _decode

    try:
        yield again
    finally:
        if raw is not None:
            raw.text_factory = str


def _decode(text: bytes) -> str:
    return text.decode("utf-8", "surrogateescape")


def _look(connection: sa.Connection, fast: bool) -> list[Flaw] | None:
    """None where a text could not be read as it is."""
    found: list[Flaw] = []
    if connection.dialect.name == "sqlite":
        found = _file(connection, fast)
        # What SQLite cannot read soundly says nothing about the rest.
        if any(flaw.sort is Sort.FILE for flaw in found):
            return found
    try:
        found += _history(connection)
        if not fast:
            found += _kept_files(connection) + _drafts(connection)
            if not found and differs(connection):
                found.append(Flaw(Sort.SEARCH, "Search does not find what the records say"))
    except cipher.errors(sa.exc.OperationalError) as error:
        if "decode to UTF-8" in str(error):
            return None
        raise
    return found


def _file(connection: sa.Connection, fast: bool) -> list[Flaw]:
    found = []
    with contextlib.suppress(*cipher.errors(sa.exc.DBAPIError)):
        # What this connection remembers of the index is forgotten where another wrote since: newer SQLites would
        # hold the index against it, and find damage where there is none.
        connection.exec_driver_sql("SELECT rowid FROM search_words LIMIT 1").first()
    said = (
        connection.exec_driver_sql(f"PRAGMA {'quick_check' if fast else 'integrity_check'}(20)")
        .scalars()
        .all()
    )
    if said != ["ok"]:
        # What only an index lacks is made anew from its table; the index of words is made anew by itself.
        index = all(("index" in each and "tree" not in each.lower()) or "fts5" in each for each in said)
        found.append(Flaw(Sort.INDEX if index else Sort.FILE, _FILE))
    if not any(flaw.sort is Sort.FILE for flaw in found) and _other_tables(connection):
        found.append(Flaw(Sort.FILE, _FILE))
        return found
    tables = {table for table, *_ in connection.exec_driver_sql("PRAGMA foreign_key_check")}
    found.extend(Flaw(Sort.POINTER, f"A record of “{table}” points at nothing") for table in sorted(tables))
    return found


def _other_tables(connection: sa.Connection) -> bool:
    """True when the file's tables are not those of this version, by their columns."""
    query = "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'"
    there: dict[str, set[str]] = {}
    for table, column in connection.exec_driver_sql(query):
        there.setdefault(table, set()).add(column)
    return any(set(table.c.keys()) != there.get(name) for name, table in metadata.tables.items())


def _history(connection: sa.Connection) -> list[Flaw]:
    """Units that are not as their digest says or are missing, and records that differ from what they say."""
    told = replay.read(connection)
    found = []
    if told.damaged:
        count = len(told.damaged)
        words = (
            f"{count} change{'s' if count > 1 else ''} of the history {'are' if count > 1 else 'is'} damaged"
        )
        found.append(Flaw(Sort.UNIT, words, ids=tuple(told.damaged)))
    found += gaps(connection)
    for kind in Kind:
        found += _records(kind, *replay.unlike(connection, kind, told))
    return found


def _records(kind: Kind, different: list[str], missing: list[str], strange: list[str]) -> list[Flaw]:
    if not (different or missing or strange):
        return []
    wrong = len(different) + max(len(missing), len(strange))
    words = f"{wrong} of “{kind.value.replace('_', ' ')}” are not what their history says"
    return [Flaw(Sort.RECORD, words, kind, tuple(different + missing), tuple(strange))]


def of_records(connection: sa.Connection, touched: Mapping[Kind, list[str]]) -> list[Flaw]:
    """What is wrong with some records, by their kind; costs what they and their history are, not what the store is."""
    found = []
    for kind, ids in touched.items():
        for start in range(0, len(ids), _AT_ONCE):
            some = ids[start : start + _AT_ONCE]
            try:
                told = replay.of_records(connection, some)
                found += _records(kind, *replay.unlike(connection, kind, told, some))
            except (ValueError, TypeError):
                # A change that is not even as changes are written.
                found.append(Flaw(Sort.UNIT, f"The history of “{kind.value.replace('_', ' ')}” is damaged"))
    return found


def gaps(connection: sa.Connection) -> list[Flaw]:
    """Computers whose units are not numbered from one without a hole."""
    number = history_unit.c.number
    query = (
        sa.select(history_unit.c.computer, sa.func.max(number) - sa.func.count(), history_unit.c.computer_id)
        .group_by(history_unit.c.computer_id)
        .having(sa.or_(sa.func.max(number) != sa.func.count(), sa.func.min(number) != 1))
    )
    if connection.dialect.name == "postgresql":
        query = query.with_only_columns(
            sa.func.max(history_unit.c.computer),
            sa.func.max(number) - sa.func.count(),
            history_unit.c.computer_id,
        )
    return [
        Flaw(
            Sort.GAP,
            f"{max(missing, 1)} of the changes made on {computer or 'a computer'} are missing",
            ids=(str(of),),
        )
        for computer, missing, of in connection.execute(query)
    ]


def unlike_history(connection: sa.Connection, kind: Kind) -> list[UUID]:
    """Records of a kind that differ from what their history, followed from the start, makes of them."""
    different, missing, strange = replay.unlike(connection, kind, replay.read(connection))
    return [UUID(each) for each in (*different, *missing, *strange)]


_NAMES = frozenset(kind.value for kind in Kind)
_SUM, _DIGITS = 64, frozenset("0123456789abcdef")
_KEEPERS = ("attachment", "issued_paper", "pack")


def kept_sums(table: sa.Table) -> list[sa.Column[Any]]:
    """The columns of a table that name a kept file."""
    return [column for column in table.c if column.name.endswith("sha256") and column.table is not blob]


def is_sum(text: str) -> bool:
    """True for a SHA-256 as it is written; what was damaged may be no text at all."""
    return len(text) == _SUM and set(text) <= _DIGITS


def _short(sha256: str) -> str:
    return sha256[:12] if is_sum(sha256) else "its name too"


def named_sums(connection: sa.Connection) -> set[str]:
    """The kept files that records name, deleted ones too."""
    found: set[str] = set()
    for table in RECORDS.values():
        for column in kept_sums(table):
            found.update(each for each in connection.execute(sa.select(column)).scalars() if each)
    return found


def _kept_files(connection: sa.Connection) -> list[Flaw]:
    """Kept files that are damaged, missing, or belong to nothing any more."""
    damaged, sums = [], set()
    for sha256, content in connection.execute(sa.select(blob.c.sha256, blob.c.content)):
        sums.add(sha256)
        if hashlib.sha256(content).hexdigest() != sha256:
            damaged.append(sha256)
    found = [Flaw(Sort.KEPT, f"A kept file is damaged ({_short(each)})", ids=(each,)) for each in damaged]
    for table in RECORDS.values():
        for column in kept_sums(table):
            query = sa.select(column, table.c.deleted)
            wanted = [row for row in connection.execute(query) if row[0]]
            missing = sorted({sha256 for sha256, gone in wanted if not gone and sha256 not in sums})
            if missing and table.name in _KEEPERS:
                noun = table.name.replace("_", " ")
                found.append(
                    Flaw(Sort.KEPT, f"{len(missing)} of “{noun}” have lost their file", ids=tuple(missing))
                )
    loose = sums - named_sums(connection) - set(damaged)
    orphans = tuple(s for s in sorted(loose) if not _in_history(connection, s))
    if orphans:
        words = f"{len(orphans)} kept file{'s belong' if len(orphans) > 1 else ' belongs'} to nothing"
        found.append(Flaw(Sort.ORPHAN, words, ids=orphans))
    return found


def _in_history(connection: sa.Connection, sha256: str) -> bool:
    """True when an undo could bring a kept file back."""
    named = sa.or_(*(column.contains(sha256) for column in (history_change.c.old, history_change.c.new)))
    return connection.execute(sa.select(history_change.c.unit_id).where(named).limit(1)).first() is not None


def has_place(connection: sa.Connection, kind: str, record_id: UUID, name: str) -> bool:
    """True when there is a record with the text that a draft is of."""
    table = metadata.tables.get(kind) if kind in _NAMES else None
    if table is None or name not in table.c:
        return False
    return connection.execute(sa.select(table.c.id).where(table.c.id == record_id)).first() is not None


def _drafts(connection: sa.Connection) -> list[Flaw]:
    """Drafts of a text that no record has: nobody could be shown them."""
    drafts = local_draft.c
    lost = 0
    for kind, record_id, name in connection.execute(sa.select(drafts.kind, drafts.record_id, drafts.field)):
        lost += not has_place(connection, kind, record_id, name)
    return [Flaw(Sort.DRAFT, f"{lost} texts half typed belong to no record")] if lost else []
