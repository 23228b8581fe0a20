"""The file for a calendar, as RFC 5545 wants it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialog import House
from bot.fakegram.phone import Chat, Clock
from bot.store import Store
from dialogs.trainings import calendars
from dialogs.trainings.calendars import Entry
from tests.trainings_town import Hall, enrol, second

ENTRY = Entry(
    uid="abc@hamroh",
    version=3,
    summary="Вохӯрӣ; бо ҳама, \\ дар ин ҷо",
    begins=second("2026-12-01T13:00"),
    ends=second("2026-12-01T14:00"),
    stamped=second("2026-11-21T09:00"),
    where="Abay street 1\nroom 2",
)


@pytest.fixture
def hall(store: Store, house: House, clock: Clock) -> Hall:
    return Hall(store, house, clock)


def unfolded(file: bytes) -> list[str]:
    """The lines as a calendar reads them."""
    assert file.endswith(b"\r\n")
    return file.decode().replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def test_the_whole_file() -> None:
    assert unfolded(calendars.file_of(ENTRY)) == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Hamroh//Trainings//EN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        "UID:abc@hamroh",
        "SEQUENCE:3",
        "DTSTAMP:20261121T090000Z",
        "DTSTART:20261201T130000Z",
        "DTEND:20261201T140000Z",
        "SUMMARY:Вохӯрӣ\\; бо ҳама\\, \\\\ дар ин ҷо",
        "LOCATION:Abay street 1\\nroom 2",
        "STATUS:CONFIRMED",
        "END:VEVENT",
        "END:VCALENDAR",
    ]


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=300))
def test_lines_are_short_and_come_back_whole(text: str) -> None:
    pieces = list(calendars.fold(text))
    assert all(len(piece) <= calendars.FOLDED for piece in pieces)
    assert all(piece.startswith(b" ") for piece in pieces[1:])
    assert pieces[0].decode() + "".join(piece.decode()[1:] for piece in pieces[1:]) == text


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=100))
def test_nothing_that_is_typed_begins_a_line(text: str) -> None:
    made = calendars.file_of(Entry("u", 1, text, 0, 60, 0, where=text))
    assert len(made.split(b"\r\nLOCATION:")) == 2 or not text
    lines = [line for line in unfolded(made) if line.startswith(("BEGIN:", "END:"))]
    assert len(lines) == 4
    assert all(octet > 31 for octet in made.replace(b"\r\n", b""))


async def ics(chat: Chat) -> list[str]:
    """The file that was sent."""
    await chat.act("> /trainings calendar 1")
    document = chat.heard()[-1]["document"]
    assert document["file_name"] == "event.ics"
    return unfolded(chat.world.state.files[document["file_id"]].content)


async def test_the_entry_keeps_its_name_and_counts_its_versions(chat: Chat, hall: Hall) -> None:
    await hall.open()
    await enrol(chat)
    first = await ics(chat)
    assert "SUMMARY:Meeting" in first
    assert "SEQUENCE:2" in first
    assert not any("Abay" in line for line in first)  # it is not told yet
    await hall.change(1, "place", city="Talgar")
    await chat.act("~ 10 days")
    second_one = await ics(chat)
    assert "SEQUENCE:3" in second_one
    assert "LOCATION:Address: Abay street 1" in second_one
    await hall.change(1, "cancelled", phase="cancelled")
    third = await ics(chat)
    assert {"METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:4"} <= set(third)
    assert not any("Abay" in line for line in third)
    uids = {line for file in (first, second_one, third) for line in file if line[:4] == "UID:"}
    assert len(uids) == 1


async def test_who_has_no_seat_gets_no_file(chat: Chat, hall: Hall) -> None:
    await hall.open()
    said = await chat.act("> /trainings calendar 1")
    assert "There is no such training, or you have no seat there." in said
