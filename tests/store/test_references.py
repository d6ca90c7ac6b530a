"""The list that merging goes through against the store's own foreign keys."""

import pytest

from cspdesk.domain.kinds import Kind
from cspdesk.domain.references import FIELDS, OWNED
from cspdesk.store.tables import RECORDS


@pytest.mark.parametrize("kind", FIELDS)
def test_every_foreign_key_is_merged(kind: Kind) -> None:
    keys = {
        (where, column.name)
        for where, table in RECORDS.items()
        for column in table.c
        for key in column.foreign_keys
        if key.column.table.name == kind.value
    }
    assert keys == set(FIELDS[kind])


def test_every_owned_kind_is_merged() -> None:
    assert {kind for kind, table in RECORDS.items() if "owner_id" in table.c} == set(OWNED)
