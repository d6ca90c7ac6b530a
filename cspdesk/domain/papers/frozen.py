"""Papers as JSON and back, exactly, for the record the office keeps of what it issued."""

import base64
import binascii
import datetime as dt
import enum
import functools
import json
import types
import typing
from dataclasses import fields, is_dataclass
from typing import Any

from cspdesk.domain.papers.bulletins import BulletinPaper
from cspdesk.domain.papers.flyers import FlyerPaper
from cspdesk.domain.papers.forms import FormPaper, ScoreSheetPaper
from cspdesk.domain.papers.indicators import IndicatorsPaper, TargetsPaper
from cspdesk.domain.papers.leaflet import LeafletPaper
from cspdesk.domain.papers.lists import (
    ActionListPaper,
    ForumSheetPaper,
    MailingListPaper,
    StructureChartPaper,
    WhoCamePaper,
    YearDatesPaper,
)
from cspdesk.domain.papers.meetings import AgendaPaper, DoorNoticePaper, MinutesPaper, SignInPaper
from cspdesk.domain.papers.plans import PlanGridPaper, PlanPaper
from cspdesk.domain.papers.post import BadgesPaper, LabelsPaper, LettersPaper
from cspdesk.domain.papers.risks import CheckGridPaper, CheckPaper, MatrixPaper, RiskPaper
from cspdesk.errors import StoreFailure

AnyPaper = (
    AgendaPaper
    | SignInPaper
    | MinutesPaper
    | DoorNoticePaper
    | ActionListPaper
    | ForumSheetPaper
    | StructureChartPaper
    | YearDatesPaper
    | WhoCamePaper
    | MailingListPaper
    | LeafletPaper
    | FlyerPaper
    | BulletinPaper
    | FormPaper
    | ScoreSheetPaper
    | LettersPaper
    | LabelsPaper
    | BadgesPaper
    | PlanPaper
    | PlanGridPaper
    | MatrixPaper
    | RiskPaper
    | CheckPaper
    | CheckGridPaper
    | IndicatorsPaper
    | TargetsPaper
)

# The names are stored with every frozen paper: never rename one, only add.
PAPERS: dict[str, type[AnyPaper]] = {
    "agenda": AgendaPaper,
    "sign-in": SignInPaper,
    "minutes": MinutesPaper,
    "door-notice": DoorNoticePaper,
    "action-list": ActionListPaper,
    "forum-sheet": ForumSheetPaper,
    "structure-chart": StructureChartPaper,
    "year-dates": YearDatesPaper,
    "who-came": WhoCamePaper,
    "mailing-list": MailingListPaper,
    "leaflet": LeafletPaper,
    "flyer": FlyerPaper,
    "bulletin": BulletinPaper,
    "form": FormPaper,
    "score-sheet": ScoreSheetPaper,
    "letters": LettersPaper,
    "labels": LabelsPaper,
    "badges": BadgesPaper,
    "plan": PlanPaper,
    "plan-grid": PlanGridPaper,
    "matrix": MatrixPaper,
    "risks": RiskPaper,
    "check": CheckPaper,
    "check-grid": CheckGridPaper,
    "indicators": IndicatorsPaper,
    "targets": TargetsPaper,
}
SCHEMA_VERSION = 1


def paper_name(paper: AnyPaper) -> str:
    """The name of a paper's kind, as the command line's `print` takes it."""
    return next(name for name, kind in PAPERS.items() if kind is type(paper))


def to_json(paper: AnyPaper) -> str:
    """The paper as one line of JSON with its kind and schema version; equal papers give equal text."""
    packed = {"schema": SCHEMA_VERSION, "paper": paper_name(paper), "record": _pack(paper)}
    return json.dumps(packed, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> AnyPaper:
    """The paper that `to_json` wrote; fields added since take their defaults.

    Raises StoreFailure when the text is damaged, of a newer version or of a kind unknown here.
    """
    try:
        packed = json.loads(text)
        version, name, record = int(packed["schema"]), str(packed["paper"]), packed["record"]
        if version > SCHEMA_VERSION or name not in PAPERS:
            raise StoreFailure(
                "This paper was kept by a newer version of the program; open it with that one."
            )
        return typing.cast(AnyPaper, _unpack(PAPERS[name], record))
    except (ValueError, TypeError, KeyError, AttributeError, binascii.Error) as error:
        raise StoreFailure(
            "The kept record of this paper is damaged; restore the store from a back-up."
        ) from error


def _pack(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _pack(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [_pack(each) for each in value]
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return value


@functools.cache
def _types_of(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _unpack(kind: Any, value: Any) -> Any:
    origin = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        if value is None:
            return None
        return _unpack(next(each for each in typing.get_args(kind) if each is not type(None)), value)
    if origin is tuple:
        return tuple(_unpack(typing.get_args(kind)[0], each) for each in value)
    if is_dataclass(kind):
        hints = _types_of(typing.cast(type, kind))
        known = {name: _unpack(hints[name], each) for name, each in value.items() if name in hints}
        return typing.cast(Any, kind)(**known)
    if kind is bytes:
        return base64.b64decode(value, validate=True)
    if kind in (dt.date, dt.time):
        return kind.fromisoformat(value)
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return kind(value)
    if kind in (str, int, bool) and type(value) is not kind:
        raise TypeError(f"{value!r} is no {kind.__name__}")
    return value
