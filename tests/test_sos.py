"""SOS: the numbers first, always; five seconds; then somebody is rung.

The hotline and the family are doubles that write down what is typed to them: a slice can do no more
to another than type its command. With the real ones: tests/test_sos_cases.py.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace

import pytest

from bot.dialog import Dialog, House, Turn
from bot.fakegram import World
from bot.fakegram.phone import Cable, Chat, Clock
from bot.store import Store, Writer
from dialogs import DIALOGS
from dialogs.sos.content import KINDS
from tests.conftest import CAST, LANGUAGES, classify, quiet_labels

ZAMIRA = CAST["Zamira"][0]
WATCHED = ("violence", "held")
CLOSED = "In danger call 112. It is free."


@dataclass
class Others:
    """What was typed to the hotline and to the family; `broken`: a call of the hotline breaks."""

    typed: list[str] = field(default_factory=list)
    broken: bool = False

    def hotline(self, turn: Turn, args: str) -> None:
        """Writes it down, or breaks."""
        if self.broken:
            raise RuntimeError("the hotline is broken")
        self._take(turn, f"/hotline {args}")

    def family(self, turn: Turn, args: str) -> None:
        """Writes it down."""
        self._take(turn, f"/family {args}")

    def _take(self, turn: Turn, line: str) -> None:
        self.typed.append(line)
        if "hidden" not in line:
            turn.say("privacy-stays")


@pytest.fixture
def others() -> Others:
    return Others()


@pytest.fixture
async def phone(
    others: Others, house: House, world: World, store: Store, clock: Clock
) -> AsyncIterator[Chat]:
    """Zamira, who has chosen English; nobody trusted, no case."""
    await store.write(lambda db: pretend_views(db, trusted=False, case=False))
    doubles = {"hotline": others.hotline, "family": others.family}
    kept = [one for one in DIALOGS if one.name not in doubles]
    made = [Dialog(name=name, commands={name: start}) for name, start in doubles.items()]
    cable = Cable(world, store, replace(house, dialogs=(*kept, *made)), clock, classify)
    chat = Chat(cable, ZAMIRA, quiet=quiet_labels(house))
    await chat.act("> /start\n> [English]")
    yield chat
    cable.close()
    cable.check()


def pretend_views(db: Writer, *, trusted: bool, case: bool) -> None:
    """What the others would show: somebody trusted, a case that is open."""
    for name in ("hotline_open_calls", "family_open_trusted"):
        db.run(f"DROP VIEW IF EXISTS {name}")
    db.run(
        f"""CREATE VIEW hotline_open_calls AS SELECT id AS person_id, 'sos' AS origin,
            'new' AS phase FROM people WHERE {int(case)}"""
    )
    db.run(
        f"""CREATE VIEW family_open_trusted AS SELECT id AS owner_id, 0 AS hidden
            FROM people WHERE {int(trusted)}"""
    )


async def test_the_numbers_come_first_though_nobody_is_on_duty(phone: Chat) -> None:
    said = await phone.act("> /sos")
    assert said[0].startswith("Call now.")
    assert [line[:5] for line in said[1:6]] == [f"• {n}" for n in (112, 101, 102, 103, 104)]
    assert len(phone.buttons(phone.heard()[-1])) == len(KINDS) + 1


async def test_the_numbers_are_those_of_the_country(phone: Chat) -> None:
    await phone.act("> /region country /sos\n> [Russia]")
    assert not any(line.startswith("• 111") for line in phone.said())
    await phone.act("> /region country /sos\n> [Kazakhstan]")
    assert any(line.startswith("• 111") for line in phone.said())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("country", ["", "russia", "kazakhstan"])
async def test_each_matter_has_its_numbers_its_article_and_a_way_back(
    phone: Chat, others: Others, language: str, country: str
) -> None:
    if country:
        await phone.act(f"> /region country /menu\n> {country}")
    await phone.act(f"> /language {language}")
    for place, kind in enumerate(KINDS):
        await phone.act("> /sos")
        phone.press(0, place)
        said = "\n".join(await phone.listen(typed=False))
        assert "112" in said
        assert "sos-" not in said
        data = [key["callback_data"] for row in keyboard(phone) for key in row]
        assert any(one.startswith(("/rights ", "/emergency ")) for one in data)
        assert "/sos back" in data
        assert ("/sos close" in data) == (kind in WATCHED)
        assert ("/services consulates" in data) == (kind == "detained")
        article = next(one for one in data if one.startswith(("/rights ", "/emergency ")))
        assert "112" in "\n".join(await phone.act(f"> {article}"))
        await phone.act("> /sos back")
    assert others.typed == []


def keyboard(phone: Chat) -> list[list[dict[str, str]]]:
    """The rows of the newest message."""
    rows: list[list[dict[str, str]]] = phone.shows()[-1]["reply_markup"]["inline_keyboard"]
    return rows


async def test_somebody_held_by_the_police_reads_of_the_consulate(phone: Chat) -> None:
    await phone.act("> /region country /menu\n> russia")
    said = await phone.act("> /sos detained")
    assert "Embassy of Kyrgyzstan" in "\n".join(said)
    assert next(i for i, line in enumerate(said) if "Embassy" in line) < next(
        i for i, line in enumerate(said) if line.startswith("• 112")
    )
    await phone.act("> /region country /menu\n> kazakhstan")
    assert "Embassy" not in "\n".join(await phone.act("> /sos detained"))


async def test_five_whole_seconds_pass_then_an_operator_is_rung(
    phone: Chat, others: Others, clock: Clock
) -> None:
    clock.seconds += 0.9
    await phone.act("> /sos\n> [Hurt or ill]\n~ 5 seconds")
    assert others.typed == []
    await phone.act("~ 1 second")
    assert others.typed == ["/hotline call sos hurt"]
    assert await phone.rows("SELECT * FROM sos_calls") == []
    await phone.act("~ 1 hour")
    assert len(others.typed) == 1


async def test_more_presses_neither_restart_nor_double_it(phone: Chat, others: Others) -> None:
    await phone.act("> /sos\n> [Hurt or ill]\n~ 3 seconds\n> /sos hurt\n~ 2 seconds\n> /sos hurt")
    assert others.typed == []
    await phone.act("~ 1 second")
    assert others.typed == ["/hotline call sos hurt"]
    await phone.act("~ 1 hour")
    assert len(others.typed) == 1


async def test_two_phones_at_once_make_one_call_of_the_newest_matter(
    phone: Chat, others: Others
) -> None:
    await phone.act("> /sos")
    phone.press(0, KINDS.index("lost"))
    phone.press(0, KINDS.index("violence"))
    await phone.listen(typed=False)
    await phone.act("~ 1 minute")
    assert others.typed == ["/hotline call sos violence"]


async def test_taken_back_it_has_never_been(phone: Chat, others: Others) -> None:
    await phone.act("> /sos\n> [Violence]\n~ 5 seconds")
    assert await phone.act("> [Take it back]") == [CLOSED]
    assert phone.world.toasts(ZAMIRA)[-1]["text"] == "Done."
    shown = phone.shows()
    assert not any("iolence" in message["text"] for message in shown)
    assert await phone.rows("SELECT * FROM sos_calls") == []
    assert await phone.act("~ 1 hour") == []
    assert others.typed == []
    assert phone.shows() == shown


async def test_taken_back_a_second_time_the_screen_is_as_neutral(phone: Chat) -> None:
    await phone.act("> /sos held\n> /sos back")
    assert await phone.act("> /sos back") == [CLOSED]


async def test_what_was_sent_already_the_hotline_takes_back(
    phone: Chat, others: Others, store: Store
) -> None:
    await phone.act("> /sos\n> [Lost or stuck]\n~ 7 seconds")
    await store.write(lambda db: pretend_views(db, trusted=False, case=True))
    await phone.act("> [Take it back]")
    assert others.typed == ["/hotline call sos lost", "/hotline withdrawn sos"]


async def test_a_screen_that_somebody_sees_is_closed_and_the_call_goes_on(
    phone: Chat, others: Others
) -> None:
    await phone.act("> /sos\n> [Held or locked in]")
    assert await phone.act("> [Close]") == [CLOSED]
    assert not any("eld" in message["text"] for message in phone.shows())
    await phone.act("~ 7 seconds")
    assert others.typed == ["/hotline call sos held"]


async def test_in_an_emptied_chat_nothing_is_said_but_it_is_sent(
    phone: Chat, others: Others
) -> None:
    await phone.act("> /sos\n> [Violence]\n> /hide")
    shown = phone.shows()
    assert await phone.act("~ 1 hour") == []
    assert phone.shows() == shown
    assert others.typed == ["/hotline call sos violence hidden"]


async def test_who_is_forgotten_rings_nobody(phone: Chat, others: Others) -> None:
    await phone.act("> /sos\n> [Hurt or ill]\n> /delete\n> 2")
    await phone.act("~ 1 hour")
    assert others.typed == []
    assert await phone.rows("SELECT * FROM sos_calls") == []


async def test_a_restart_within_the_seconds_loses_nothing(phone: Chat, others: Others) -> None:
    await phone.act("> /sos\n> [Hurt or ill]")
    phone.cable.restart()
    phone.cable.clock.seconds += 7200  # the bot was away meanwhile
    await phone.act("~ 1 second")
    assert others.typed == ["/hotline call sos hurt"]


async def test_a_call_that_breaks_is_not_lost_in_silence(phone: Chat, others: Others) -> None:
    others.broken = True
    with phone.cable.trouble():
        await phone.act("> /sos\n> [Hurt or ill]\n~ 7 seconds")
        said = await phone.act("~ 1 minute")
    assert said[0].startswith("Your message did not arrive.")
    [(lane,)] = await phone.rows("SELECT lane FROM outbox ORDER BY id DESC LIMIT 1")
    assert lane == 2
    others.broken = False
    await phone.act("> [Try again]\n> [Hurt or ill]\n~ 7 seconds")
    assert others.typed == ["/hotline call sos hurt"]


async def test_what_the_clock_lost_does_not_hold_up_the_next(phone: Chat, others: Others) -> None:
    await phone.act("> /sos hurt")
    await phone.cable.store.write(lambda db: db.run("DELETE FROM due"))
    await phone.act("~ 1 minute")
    assert others.typed == []
    await phone.act("> /sos hurt\n~ 7 seconds")
    assert others.typed == ["/hotline call sos hurt"]


async def test_the_family_is_told_with_it(phone: Chat, others: Others, store: Store) -> None:
    await phone.act("> /sos\n> [Hurt or ill]")
    assert "👪 Also tell my family" not in phone.buttons(phone.shows()[-1])
    await phone.act("> /sos back")
    await store.write(lambda db: pretend_views(db, trusted=True, case=False))
    await phone.act("> /sos\n> [Hurt or ill]")
    said = await phone.act("> [Also tell my family]")
    assert "I will tell your trusted person too." in said
    assert "👪 Also tell my family" not in phone.buttons(phone.shows()[-1])
    assert others.typed == []
    await phone.act("~ 7 seconds")
    assert others.typed == ["/hotline call sos hurt", "/family tell sos"]


async def test_taken_back_the_family_hears_nothing(
    phone: Chat, others: Others, store: Store
) -> None:
    await store.write(lambda db: pretend_views(db, trusted=True, case=False))
    await phone.act("> /sos other\n> /sos family\n> /sos back\n~ 1 hour\n> /sos family\n~ 1 hour")
    assert others.typed == []


async def test_after_the_seconds_the_family_is_told_at_once(
    phone: Chat, others: Others, store: Store
) -> None:
    await phone.act("> /sos hurt\n~ 7 seconds")
    await store.write(lambda db: pretend_views(db, trusted=True, case=True))
    await phone.act("> /sos family")
    assert others.typed == ["/hotline call sos hurt", "/family tell sos"]


async def test_before_a_language_there_are_numbers_and_a_call(
    phone: Chat, others: Others, world: World
) -> None:
    world.add_person(5005, "Somebody", language_code="en")
    new = Chat(phone.cable, 5005, quiet=quiet_labels(phone.cable.house))
    said = await new.act("> /sos")
    assert said[1].startswith("• 112")
    new.world.press(5005, new.shows()[0]["message_id"], "/sos hurt")
    assert any("103" in line for line in await new.listen(typed=False))
    await new.act("~ 7 seconds")
    assert others.typed == ["/hotline call sos hurt"]


async def test_who_chooses_a_language_meanwhile_stands_where_they_were(
    phone: Chat, world: World
) -> None:
    world.add_person(5005, "Somebody", language_code="ru")
    new = Chat(phone.cable, 5005, quiet=quiet_labels(phone.cable.house))
    await new.act("> /sos")
    said = await new.act("> [English]")
    assert said[0] == "Call now. It is free."


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_stranger_is_told_112_in_every_language(house: House, language: str) -> None:
    words = house.i18n.label(language, "bot-start-again")
    assert "112" in words
    assert len(words) <= 200


@pytest.mark.parametrize("typed", ["SOS", "sos!", "Сос", "S.O.S."])
async def test_the_word_alone_is_enough(phone: Chat, typed: str) -> None:
    assert (await phone.act(f"> {typed}"))[0] == "Call now. It is free."


@pytest.mark.parametrize("typed", ["sos sos where", "what is sos?", "cosmos"])
async def test_other_words_are_searched(phone: Chat, typed: str) -> None:
    assert (await phone.act(f"> {typed}"))[0] != "Call now. It is free."


@pytest.mark.parametrize("typed", ["/sos send", "/sos unsent", "/sos nothing", "/sos HURT"])
async def test_what_only_the_clock_types_shows_the_first_screen(
    phone: Chat, others: Others, typed: str
) -> None:
    await phone.act("> /sos other")
    assert (await phone.act(f"> {typed}"))[0] == "Call now. It is free."
    assert others.typed == []


async def test_before_a_language_the_taps_do_not_push_the_screen_up(
    phone: Chat, world: World
) -> None:
    world.add_person(5005, "Somebody", language_code="en")
    new = Chat(phone.cable, 5005, quiet=quiet_labels(phone.cable.house))
    await new.act("> /sos")
    new.world.press(5005, new.shows()[0]["message_id"], "/sos hurt")
    said = await new.listen(typed=False)
    assert not [line for line in said if "Choose your language" in line]
    assert len(new.shows()) == 2
    await new.act("> [English]")  # the question waits where it stood
    assert new.shows()[-1]["text"].startswith("Call now")
