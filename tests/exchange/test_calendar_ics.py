from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

import icalendar
import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.calendar import CalendarEvent, london_instant
from cspdesk.domain.mail import MailAddress
from cspdesk.domain.text import clean, one_line
from cspdesk.exchange.calendar_ics import write_calendar

EVENT = CalendarEvent(
    uid="0198-meeting@cspdesk.invalid",
    sequence=3,
    day=date(2026, 6, 16),
    changed=datetime(2026, 5, 1, 9, 30, 15, 999, tzinfo=UTC),
    summary="Fforwm Tŷ; Łódź, a forum",
    start=london_instant(date(2026, 6, 16), time(19)),
    end=london_instant(date(2026, 6, 16), time(21)),
    location="Hall,\n1 High Street; back door",
    description="Step-free. " + "عائشہ 😀 " * 30,
    organiser=MailAddress("forums@example.org", 'The "team"; office'),
    url="https://example.org/a b",
)
ALL_DAY = replace(EVENT, uid="other", start=None, end=None)
CANCELLED = replace(EVENT, cancelled=True, sequence=4)


def _first(data: bytes) -> Any:
    return icalendar.Calendar.from_ical(data).walk("VEVENT")[0]


def test_a_summer_evening_is_an_hour_earlier_in_utc() -> None:
    assert _first(write_calendar([EVENT])).decoded("dtstart") == datetime(2026, 6, 16, 18, tzinfo=UTC)


def test_a_winter_evening_is_the_same_in_utc() -> None:
    assert london_instant(date(2026, 12, 1), time(19)) == datetime(2026, 12, 1, 19, tzinfo=UTC)


def test_times_are_written_with_a_z() -> None:
    assert b"DTSTART:20260616T180000Z\r\nDTEND:20260616T200000Z\r\n" in write_calendar([EVENT])


def test_the_record_gives_stamp_sequence_and_uid() -> None:
    lines = write_calendar([EVENT]).split(b"\r\n")
    assert {b"DTSTAMP:20260501T093015Z", b"SEQUENCE:3", b"UID:0198-meeting@cspdesk.invalid"} <= set(lines)


def test_text_reads_back_as_it_was_in_icalendar() -> None:
    event = _first(write_calendar([EVENT]))
    assert [str(event[key]) for key in ("summary", "location", "description")] == [
        EVENT.summary,
        EVENT.location,
        EVENT.description,
    ]


def test_a_second_reader_agrees() -> None:
    event = vobject.readOne(write_calendar([EVENT]).decode()).vevent
    assert (event.summary.value, event.location.value) == (EVENT.summary, EVENT.location)
    assert event.dtstart.value == EVENT.start
    assert event.uid.value == EVENT.uid


def test_lines_are_75_octets_at_most_and_end_in_crlf() -> None:
    data = write_calendar([EVENT])
    assert max(map(len, data.split(b"\r\n"))) <= 75
    assert data.count(b"\n") == data.count(b"\r\n")


def test_no_letter_is_cut_by_folding() -> None:
    for line in write_calendar([EVENT]).split(b"\r\n"):
        line.decode("utf-8")


def test_unknown_times_make_an_all_day_entry() -> None:
    data = write_calendar([ALL_DAY])
    assert b"DTSTART;VALUE=DATE:20260616\r\nDTEND;VALUE=DATE:20260617\r\n" in data
    assert vobject.readOne(data.decode()).vevent.dtstart.value == date(2026, 6, 16)


def test_a_cancelled_meeting_takes_its_entry_out() -> None:
    data = write_calendar([CANCELLED])
    assert b"METHOD:CANCEL\r\n" in data
    assert b"STATUS:CANCELLED\r\n" in data
    assert b"SEQUENCE:4\r\n" in data


def test_a_year_with_one_cancelled_meeting_is_published() -> None:
    data = write_calendar([EVENT, replace(CANCELLED, uid="other")], "Forum 7")
    assert b"METHOD:PUBLISH\r\n" in data
    assert data.count(b"STATUS:CANCELLED\r\n") == 1


def test_an_end_before_the_start_is_left_out() -> None:
    assert b"DTEND" not in write_calendar([replace(EVENT, end=EVENT.start)])


def test_a_sample_says_so_in_every_entry() -> None:
    data = write_calendar([EVENT, ALL_DAY], "Forum 7", sample=True)
    assert data.count(b"SUMMARY:SAMPLE: ") == 2
    assert b"X-WR-CALNAME:SAMPLE: Forum 7\r\n" in data


def test_the_same_record_gives_the_same_bytes() -> None:
    assert write_calendar([EVENT, ALL_DAY]) == write_calendar([EVENT, ALL_DAY])


@pytest.mark.parametrize("field", ["uid", "summary", "location", "description", "url"])
def test_typed_text_adds_no_property(field: str) -> None:
    hostile: dict[str, Any] = {field: "x\r\nATTACH:cid:a.b\r\nEND:VEVENT\r\nBEGIN:VEVENT"}
    data = write_calendar([replace(EVENT, **hostile)])
    assert not any(line.startswith((b"ATTACH", b"END:VEVENT\r\nBEGIN")) for line in data.split(b"\r\n"))
    assert data.count(b"\r\nBEGIN:VEVENT") == 1


def test_the_organisers_name_adds_no_property() -> None:
    event = replace(EVENT, organiser=MailAddress("a@example.org", 'x":mailto:b@example.org\r\nATTACH:x'))
    assert b"\r\nATTACH" not in write_calendar([event])


@given(st.text(max_size=80), st.text(max_size=200))
def test_any_text_comes_back(summary: str, description: str) -> None:
    event = _first(write_calendar([replace(EVENT, summary=summary, description=description)]))
    assert str(event["summary"]) == one_line(summary)
    assert str(event.get("description", "")) == clean(description).text
