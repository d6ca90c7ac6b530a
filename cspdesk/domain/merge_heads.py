"""Which changes of a field still stand: those that no other change has seen."""

from collections.abc import Container, Iterable
from typing import TypeVar

T = TypeVar("T")


def follow(heads: Iterable[T], unit: T, saw: Container[T]) -> list[T]:
    """The heads of a field after one change more, which saw some of those before it."""
    return [*(head for head in heads if head not in saw and head != unit), unit]
