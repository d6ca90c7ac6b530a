"""The two ways a job can fail that a person must hear of; everything else is a bug of ours."""


class Refused(Exception):
    """The user must change something; the text is one sentence that says what happened and what to do."""


class StoreFailure(Exception):
    """Disk, lock or damage: the store is missing, newer, damaged, read-only, full or held."""
