"""The figures of the steering pack counted by hand: rows of the raw tables and plain Python, nothing of the program.

Each is counted as its rule in the pack is worded, over every body, for a period that is past.
"""

import contextlib
import datetime as dt
import sqlite3
import statistics
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

Row = Mapping[str, Any]
_THERE = ("in_room", "online", "phone", "stood_in")
_PLACED, _ROLES = ("set_up", "meeting", "under_review"), ("action",)
_AHEAD = 90


class HandCount:
    """One store read row by row; `figures` are its counts by the codes of the pack."""

    def __init__(self, path: Path, first: dt.date, last: dt.date) -> None:
        self.first, self.last = first.isoformat(), last.isoformat()
        self._day = last
        with contextlib.closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as raw:
            raw.row_factory = sqlite3.Row
            self._rows = {table: self._read(raw, table) for table in _TABLES}
        (self.partnership,) = self._rows["partnership"]

    def figures(self) -> dict[str, float | None]:
        """Every figure that is counted here, by its code."""
        parts = (
            self._actions, self._forums, self._came, self._issues, self._shares, self._plan, self._risks,
            self._reviews, self._messages, self._publications, self._steering,
        )  # fmt: skip
        found: dict[str, float | None] = {}
        for part in parts:
            found |= part()
        return found

    @staticmethod
    def _read(raw: sqlite3.Connection, table: str) -> list[Row]:
        return [dict(row) for row in raw.execute(f"SELECT * FROM {table}") if not row["deleted"]]

    def _of(self, table: str, **values: Any) -> list[Row]:
        return [row for row in self._rows[table] if all(row[name] == value for name, value in values.items())]

    def _within(self, day: str | None) -> bool:
        return day is not None and self.first <= day <= self.last

    def _days_since(self, day: str) -> int:
        return (self._day - dt.date.fromisoformat(day)).days

    # Actions

    def _actions(self) -> dict[str, float | None]:
        given = [row for row in self._rows["action"] if row["given_on"] <= self.last]
        still = [row for row in given if row["state"] == "open"]
        done = [row for row in given if row["state"] == "done" and self._within(row["closed_on"])]
        dues = {row["id"]: self._due(row) for row in given}
        nobody = ("owner_agency_id", "owner_person_id")
        return {
            "A1": len(still),
            "A2": _count(still, lambda row: (dues[row["id"]] or self.last) < self.last),
            "A3": _count(given, lambda row: self._within(row["given_on"]) and row["state"] != "dropped"),
            "A4": len(done),
            "A5": _count(
                done, lambda row: dues[row["id"]] is not None and row["closed_on"] > dues[row["id"]]
            ),
            "A6": _count(
                still,
                lambda row: (
                    not any(row[name] for name in nobody) and not row["owner_words"] and not row["community"]
                ),
            ),
            "A7": _count(still, lambda row: dues[row["id"]] is None),
        }

    def _due(self, action: Row) -> str | None:
        """The day it is due; at the next meeting is the day of its body's first one after it was given."""
        if not action["due_next_meeting"]:
            return action["due"]  # type: ignore[no-any-return]
        own = {row["meeting_id"] for row in self._of("meeting_body", body_id=action["body_id"])}
        days = [
            row["day"]
            for row in self._rows["meeting"]
            if row["id"] in own and row["state"] != "cancelled" and row["day"] > action["given_on"]
        ]
        return min(days, default=None)

    # Forums

    def _forums(self) -> dict[str, float | None]:
        forums = self._of("body", kind="forum")
        states = {row["id"]: self._state(row) for row in forums}
        open_ones = [row for row in forums if states[row["id"]] != "closed"]
        held, planned = self._meetings_of("closed"), self._meetings_of("planned", "papers_out", "open")
        year = self._year_start()
        lasts = {row["id"]: max((m["day"] for m in held[row["id"]]), default="") for row in open_ones}
        quiet = self.partnership["contact_days"]
        return {
            "N1": _count(forums, lambda row: states[row["id"]] in _PLACED),
            "N2": len({m["id"] for row in open_ones for m in held[row["id"]] if m["day"] >= year}),
            "N3": _count(open_ones, lambda row: any(self._within(m["day"]) for m in held[row["id"]])),
            "N4": _count(
                open_ones, lambda row: not lasts[row["id"]] or self._days_since(lasts[row["id"]]) > quiet
            ),
            "N5": _count(open_ones, lambda row: not any(m["day"] >= self.last for m in planned[row["id"]])),
            "N6": _count(open_ones, lambda row: not self._chaired(row["id"])),
        }

    def _state(self, body: Row) -> str:
        known = [
            row
            for row in self._of("body_state", body_id=body["id"])
            if row["from_day"] is None or row["from_day"] <= self.last
        ]
        latest = max(known, key=lambda row: (row["from_day"] or "", row["id"]), default=None)
        return "planned" if latest is None else str(latest["state"])

    def _meetings_of(self, *states: str) -> dict[bytes, list[Row]]:
        """Each body's own meetings in these states."""
        meetings = {
            row["id"]: row
            for row in self._rows["meeting"]
            if row["state"] in states and row["kind"] != "external"
        }
        found: dict[bytes, list[Row]] = {row["id"]: [] for row in self._rows["body"]}
        for link in self._rows["meeting_body"]:
            if link["meeting_id"] in meetings:
                found[link["body_id"]].append(meetings[link["meeting_id"]])
        return found

    def _year_start(self) -> str:
        month = self.partnership["year_start_month"]
        year = self._day.year if self._day.month >= month else self._day.year - 1
        return dt.date(year, month, 1).isoformat()

    def _chaired(self, body: bytes) -> bool:
        return any(
            row["person_id"] is not None
            and (row["from_day"] is None or row["from_day"] <= self.last)
            and (row["to_day"] is None or row["to_day"] >= self.last)
            for row in self._of("role", body_id=body, kind="chair")
        )

    # Who came

    def _came(self) -> dict[str, float | None]:
        met = [row for row in self._rows["meeting"] if row["kind"] != "external" and self._within(row["day"])]
        held = {row["id"]: row for row in met if row["state"] == "closed"}
        seats = [row for row in self._rows["attendance"] if row["meeting_id"] in held]
        there = [row for row in seats if row["mark"] in _THERE]
        people = {row["id"]: row for row in self._rows["person"]}
        residents = {
            _head(row)
            for row in there
            if row["capacity"] == "resident" or people[row["person_id"]]["resident"]
        }
        unnamed = sum(row["residents"] or 0 for row in held.values())
        at = {(row["meeting_id"], _head(row)) for row in there}
        return {
            "W1": len(held),
            "W2": len({_head(row) for row in there}) + unnamed,
            "W3": len({agency for row in there if (agency := self._counts_for(row["agency_id"]))}),
            "W4": len(residents) + unnamed,
            "W5": sum(row["young_people"] or 0 for row in held.values()),
            "W6": len(
                {
                    row["person_id"]
                    for row in seats
                    if row["mark"] == "apologies" and (row["meeting_id"], row["person_id"]) not in at
                }
            ),
            "W7": _count(met, lambda row: row["state"] == "cancelled"),
        }

    def _counts_for(self, agency: bytes | None) -> bytes | None:
        """A team counts with its agency; who has a mere duty to co-operate counts as none."""
        found = next(iter(self._of("agency", id=agency)), None)
        if found is None or found["standing"] == "duty":
            return None
        return found["parent_id"] or agency if found["kind"] == "team" else agency

    # Issues

    def _issues(self) -> dict[str, float | None]:
        known = [row for row in self._of("issue", merged_into=None) if row["raised_on"] <= self.last]
        return {
            "I1": _count(known, lambda row: self._within(row["raised_on"])),
            "I2": _count(known, lambda row: row["answer"] != "none" and self._within(row["answered_on"])),
            "I3": _count(known, lambda row: row["state"] != "closed"),
            "I4": _count(known, self._untold),
        }

    def _told(self, issue: Row) -> list[str]:
        return sorted(row["on_day"] for row in self._of("feedback", issue_id=issue["id"]))

    def _untold(self, issue: Row) -> bool:
        if issue["answer"] == "none" or issue["answered_on"] is None:
            return False
        told = self._told(issue)
        return not told or told[-1] < issue["answered_on"]

    def _shares(self) -> dict[str, float | None]:
        raised = [row for row in self._of("issue", merged_into=None) if self._within(row["raised_on"])]
        closed = [row for row in raised if row["state"] == "closed" and row["dealt"] != "unknown"]
        answered = [row for row in raised if row["answer"] != "none" and row["answered_on"]]
        told = [row for row in raised if row["answered_on"] and self._told(row)]
        found: dict[str, float | None] = {
            "I5": _of_any(_count(closed, lambda row: row["dealt"] == "locally"), closed),
            "I6": _of_any(_count(answered, lambda row: not self._untold(row)), answered),
            "I7": _of_any(len(told), told),
        }
        ids = {row["id"] for row in raised}
        for code, clock in (("I8", "acknowledge"), ("I9", "reply"), ("I10", "contact")):
            over = [
                row
                for row in self._of("issue_clock", clock=clock)
                if row["issue_id"] in ids and self._within(row["starts_on"]) and self._over(row)
            ]
            kept = {row["issue_id"] for row in over if self._kept(row)}
            found[code] = _of_any(len(kept), over)
        return found

    def median_days_to_tell(self) -> float | None:
        """What I7 says in words: days from an answer to the first telling of it."""
        days = []
        for row in self._of("issue", merged_into=None):
            told = self._told(row)
            if (
                self._within(row["raised_on"])
                and row["answered_on"]
                and told
                and told[0] >= row["answered_on"]
            ):
                days.append((dt.date.fromisoformat(told[0]) - dt.date.fromisoformat(row["answered_on"])).days)
        return statistics.median(days) if days else None

    def _over(self, clock: Row) -> bool:
        if clock["due_at"] is not None:
            return clock["met_at"] is not None or str(clock["due_at"])[:10] < self.last
        return clock["due"] is not None and (clock["met_on"] is not None or clock["due"] < self.last)

    def _kept(self, clock: Row) -> bool:
        if clock["due_at"] is not None:
            return clock["met_at"] is not None and clock["met_at"] <= clock["due_at"]
        return clock["met_on"] is not None and clock["met_on"] <= clock["due"]

    # The plan, risks, reviews

    def _plan(self) -> dict[str, float | None]:
        own = self._of("plan", body_id=None)
        covering = [
            row
            for row in own
            if row["from_day"] and row["from_day"] <= self.last and (row["to_day"] or self.last) >= self.last
        ]
        plan = max(covering or own, key=lambda row: (row["state"] == "current", row["from_day"] or ""))
        headings = {row["id"] for row in self._of("plan_priority", plan_id=plan["id"])}
        everything = [row for row in self._rows["plan_line"] if row["plan_priority_id"] in headings]
        lines = [row for row in everything if row["role"] in _ROLES and row["state"] != "dropped"]
        ids = {row["id"] for row in everything}
        feeds = self._feeds(ids)
        fed = {action["id"] for own in feeds.values() for action in own}
        all_steps = [
            row for row in self._rows["milestone"] if row["line_id"] in ids or row["action_id"] in fed
        ]
        steps = [row for row in all_steps if self._within(row["due"])]
        barriers = self._of("plan_note", kind="barrier", done_on=None)
        return {
            "P1": len(lines),
            "P2": _count(lines, lambda row: row["state"] == "done"),
            "P3": _count(lines, lambda row: row["state"] == "part_done"),
            "P4": _count(lines, lambda row: row["state"] == "not_done"),
            "P5": _count(lines, lambda row: self._behind(row, feeds[row["id"]], all_steps)),
            "P6": _count(lines, lambda row: bool(row["to_be_agreed"])),
            "P7": len(steps),
            "P8": _count(steps, lambda row: row["done_on"] is not None),
            "B1": _count(barriers, lambda row: row["on_day"] <= self.last),
            "T1": _count(self._of("plan_note", kind="comment"), lambda row: self._within(row["on_day"])),
        }

    def _feeds(self, lines: set[bytes]) -> dict[bytes, list[Row]]:
        """The actions that each line of a plan lives by."""
        actions = {row["id"]: row for row in self._rows["action"]}
        found: dict[bytes, list[Row]] = {line: [] for line in lines}
        for feed in self._rows["line_feed"]:
            if feed["line_id"] in lines and feed["action_id"] in actions:
                found[feed["line_id"]].append(actions[feed["action_id"]])
        for row in actions.values():
            if row["plan_line_id"] in lines:
                found[row["plan_line_id"]].append(row)
        return found

    def _behind(self, line: Row, fed: list[Row], steps: list[Row]) -> bool:
        """A line still open whose day is past, or that of a step or an action of it."""
        if line["state"] != "open" or line["to_be_agreed"]:
            return False
        actions = {row["id"] for row in fed}
        dues = [line["due"]]
        dues += [
            row["due"]
            for row in steps
            if row["done_on"] is None and (row["line_id"] == line["id"] or row["action_id"] in actions)
        ]
        dues += [self._due(row) for row in fed if row["state"] == "open"]
        return any(due is not None and due < self.last for due in dues)

    def _risks(self) -> dict[str, float | None]:
        still = self._of("risk", state="open", restricted=0)
        return {
            "K1": len(still),
            "K2": _count(still, lambda row: (row["severity"] or 0) * (row["likelihood"] or 0) >= 15),
            "K4": _count(still, lambda row: None in (row["severity"], row["likelihood"])),
        }

    def _reviews(self) -> dict[str, float | None]:
        """Leads that were asked to report at all are left to the pack: this year none reported."""
        registers = ("reviews", "strategic_reviews", "reports")
        held = [
            row
            for row in self._rows["entry"]
            if row["register"] in registers
            and not row["restricted"]
            and (self._within(row["due"]) or self._within(row["done_on"]))
        ]
        if self._of("entry", register="priority_reviews"):
            return {}
        came = _count(held, lambda row: self._within(row["done_on"]))
        return {"E1": len(held), "E2": came, "E3": len(held) - came}

    # What went out, and the steering group

    def _messages(self) -> dict[str, float | None]:
        planned = [row for row in self._of("message", state="planned") if row["due"] is not None]
        ahead = (self._day + dt.timedelta(days=_AHEAD)).isoformat()
        return {
            "C1": _count(planned, lambda row: row["due"] < self.last),
            "C2": _count(planned, lambda row: self.last <= row["due"] <= ahead),
            "C3": _count(self._of("message", state="sent"), lambda row: self._within(row["sent_on"])),
        }

    def _publications(self) -> dict[str, float | None]:
        given = [row for row in self._rows["distribution"] if self._within(row["on_day"])]
        prints = self._rows["publication"]
        return {
            "C4": _count(prints, lambda row: self._within(row["made_on"])),
            "C5": sum(row["quantity"] or 0 for row in given),
            "C6": _count(prints, lambda row: row["review_on"] is not None and row["review_on"] < self.last),
        }

    def _steering(self) -> dict[str, float | None]:
        (group,) = self._of("body", kind="steering")
        held = self._meetings_of("closed")[group["id"]]
        if not held:
            return {}
        last = max(held, key=lambda row: row["day"])["id"]
        given = [row for row in self._of("action", meeting_id=last) if row["state"] != "dropped"]
        met = {row["id"] for row in held if self._within(row["day"])}
        decided = [row for row in self._rows["decision"] if row["meeting_id"] in met]
        return {
            "M1": len(self._of("decision", meeting_id=last)),
            "M2": len(given),
            "M3": _count(given, lambda row: row["state"] == "open"),
            "S1": len(decided),
            "S2": _count(decided, lambda row: not row["section17"]),
        }


_TABLES = (
    "action", "agency", "attendance", "body", "body_state", "decision", "distribution", "entry", "feedback",
    "issue", "issue_clock", "line_feed", "meeting", "meeting_body", "message", "milestone", "partnership", "person",
    "plan", "plan_line", "plan_note", "plan_priority", "publication", "risk", "role",
)  # fmt: skip


def _count(rows: Iterable[Row], is_one: Callable[[Row], bool]) -> int:
    return sum(1 for row in rows if is_one(row))


def _of_any(count: int, of: list[Row]) -> int | None:
    """Nothing of nothing is not measured."""
    return count if of else None


def _head(seat: Row) -> Any:
    """Who filled a seat: the person, who stood in, or an unnamed stand-in."""
    if seat["mark"] != "stood_in":
        return seat["person_id"]
    return seat["stand_in_id"] or (seat["meeting_id"], seat["person_id"])
