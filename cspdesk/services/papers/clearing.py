"""Everything a paper says, read through a rule: the last door before what is public leaves the house."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar

T = TypeVar("T")


def cleared(value: T, said: Callable[[str], str]) -> T:
    """The value with each text in it, however deep in tuples and frozen rows, as `said` gives it; the rest as it is."""
    told: Any = _cleared(value, said)
    made: T = told
    return made


def _cleared(value: Any, said: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return value if isinstance(value, Enum) else said(value)
    if isinstance(value, tuple):
        told = tuple(_cleared(each, said) for each in value)
        if all(new is old for new, old in zip(told, value, strict=True)):
            return value
        return type(value)(*told) if hasattr(value, "_fields") else told
    if is_dataclass(value) and not isinstance(value, type):
        changed = {}
        for field in fields(value):
            old = getattr(value, field.name)
            new = _cleared(old, said)
            if new is not old:
                changed[field.name] = new
        return replace(value, **changed) if changed else value
    return value
