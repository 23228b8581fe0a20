"""Duty in the chat: who is rung, who takes it, what is handed back, the week, what is kept."""

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace

import pytest

from bot import people, waiting
from bot.dialog import Dialog, House, Lane, Turn
from bot.fakegram import World
from bot.fakegram.phone import Cable, Chat, Clock
from bot.people import Role
from bot.store import Store, Writer
from dialogs import DIALOGS
from tests.conftest import CAST, classify, quiet_labels
from tests.test_staff import acts, data_of, number_of
from tests.test_transcripts import raw_words

Hire = Callable[..., Awaitable[Chat]]


def cry(turn: Turn, args: str) -> None:
    """Stands for any slice: asks for staff, shows who came what it is about, settles it."""
    word, _, rest = args.partition(" ")
    match word:
        case "open":
            turn.show("home-search-none" if "home-search-none" in rest else "privacy-stays")
        case "settle":
            turn.settled(f"/cry open {rest}")
            turn.show("privacy-stays")
        case "tell":
            turn.tell([*map(int, rest.split()), 999], "staff-now-line", number="5", roles="<b>")
            turn.show("privacy-stays")
        case "approval":
            turn.notify_staff(
                "approval", urgency=1, place="KZ-19", command="/cry open 1", role="approver"
            )
            turn.show("privacy-stays")
        case _:
            urgency = int(rest or 1)
            turn.notify_staff("help", urgency=urgency, place="KZ-19", command=f"/cry open {word}")
            turn.show("privacy-stays")


@pytest.fixture
def crying(house: House) -> House:
    """The real dialogs, and one that asks for staff."""
    return replace(house, dialogs=(*DIALOGS, Dialog(name="cry", commands={"cry": cry})))


@pytest.fixture
def cable(world: World, store: Store, crying: House, clock: Clock) -> Iterator[Cable]:
    """The bot with that dialog."""
    cable = Cable(world, store, crying, clock, classify)
    yield cable
    cable.close()
    cable.check()


@pytest.fixture
def hire(cable: Cable, store: Store) -> Hire:
    """Somebody of the cast who reads that language, with a role."""

    async def hire(name: str, role: Role | None, place: str = "KZ", language: str = "en") -> Chat:
        chat = Chat(cable, CAST[name][0], quiet=quiet_labels(cable.house))
        await chat.act(f"> /start\n> /language {language}")
        number = await number_of(chat)
        if role is not None:
            given = role
            await store.write(lambda db: people.grant(db, number, given, place, now=1))
        return chat

    return hire


@pytest.fixture
async def zamira(hire: Hire) -> Chat:
    """Who needs help."""
    return await hire("Zamira", None)


RUNG = [
    "№ 1 · alert: someone needs help · urgent",
    "[✋ Take] [What waits]",
]


async def hears(zamira: Chat, other: Chat, line: str) -> list[str]:
    """What another person's phone shows after a step of the first."""
    other._heard.clear()
    await zamira.act(line)
    return other.said()


async def test_who_is_on_duty_is_rung_and_takes_it(zamira: Chat, hire: Hire) -> None:
    olga, timur = await hire("Olga", "operator"), await hire("Timur", "operator")
    await olga.act("> /staff on")
    timur._heard.clear()
    assert await hears(zamira, olga, "> /cry 1") == RUNG
    assert timur.said() == []
    assert not olga.heard()[-1].get("disable_notification")
    lanes = await olga.rows("SELECT lane FROM outbox ORDER BY id DESC LIMIT 2")
    assert lanes == [(Lane.REPLY,), (Lane.REPLY,)]
    assert await olga.act("> [Take]") == ["Nothing was deleted."]
    assert await hears(zamira, olga, "~ 20 minutes") == []
    assert (await timur.act("> /staff take 1"))[1] == "Open: 0"
    assert await acts(olga) == ["duty on", "row taken"]


async def test_it_rings_on_until_somebody_takes_it(zamira: Chat, hire: Hire) -> None:
    olga, timur = await hire("Olga", "operator"), await hire("Timur", "operator", "RU")
    dana = await hire("Dana", "administrator")
    await olga.act("> /staff on")
    await timur.act("> /staff on")
    timur._heard.clear()
    assert await hears(zamira, olga, "> /cry 1") == RUNG
    assert timur.said() == []
    assert await hears(zamira, olga, "~ 4 minutes") == []
    assert await hears(zamira, timur, "~ 1 minute") == RUNG
    assert await hears(zamira, dana, "~ 5 minutes") == RUNG
    assert await hears(zamira, olga, "~ 10 minutes") == RUNG * 2
    await timur.act("> [Take]")
    assert await hears(zamira, olga, "~ 29 minutes") == []


async def test_after_a_restart_it_rings_as_before_and_once(zamira: Chat, hire: Hire) -> None:
    olga = await hire("Olga", "operator")
    assert await hears(zamira, olga, "> /cry 1") == RUNG
    zamira.cable.restart()
    assert await hears(zamira, olga, "~ 4 minutes") == []
    zamira.cable.clock.seconds += 3 * 3600  # the bot was away
    zamira.cable.restart()
    assert await hears(zamira, olga, "~ 1 second") == RUNG
    assert await hears(zamira, olga, "~ 4 minutes") == []


async def test_what_is_settled_rings_no_more(zamira: Chat, hire: Hire) -> None:
    olga = await hire("Olga", "operator")
    await zamira.act("> /cry 1\n> /cry settle 1")
    assert await hears(zamira, olga, "~ 1 hour") == []
    assert (await olga.act("> /staff take 1"))[1] == "Open: 0"


async def test_it_rings_each_in_their_language_and_says_no_more(zamira: Chat, hire: Hire) -> None:
    olga = await hire("Olga", "operator", language="ru")
    assert await hears(zamira, olga, "> /cry 1") == [
        "№ 1 · оповещение: кому-то нужна помощь · срочно",
        "[✋ Взять] [Что ждёт]",
    ]
    for language in ("uz", "tg", "ky", "kk"):
        await olga.act(f"> /language {language}")
        await hears(zamira, olga, "~ 5 minutes")
        assert len(olga.heard()) == 1
        assert not raw_words(olga)


async def test_other_people_are_told_each_in_their_language(zamira: Chat, hire: Hire) -> None:
    bakyt, charos = await hire("Bakyt", None), await hire("Charos", None, language="ru")
    charos._heard.clear()
    one, two = await number_of(bakyt), await number_of(charos)
    assert await hears(zamira, bakyt, f"> /cry tell {one} {two} {one}") == ["№ 5: <b>"]
    assert charos.said() == ["№ 5: <b>"]
    assert charos.buttons(charos.heard()[-1]) == ["🏠 Меню"]
    zamira.world.block(charos.person)
    await charos.listen(typed=False)
    charos._heard.clear()
    await zamira.act(f"> /cry tell {two}")
    assert charos.said() == []


async def test_a_question_that_waits_is_named_in_the_receipt_after_a_ring(
    zamira: Chat, hire: Hire
) -> None:
    olga = await hire("Olga", "administrator", "")
    await hire("Timur", "operator")
    await olga.act("> /staff invite")
    await hears(zamira, olga, "> /cry 1\n~ 10 minutes")
    said = await olga.act("> Operator")
    assert said[0] == "I took this as your answer to: “Which role?”"


async def test_an_end_of_duty_hands_back_with_a_note_for_the_next(zamira: Chat, hire: Hire) -> None:
    olga, timur = await hire("Olga", "operator"), await hire("Timur", "operator")
    await olga.act("> /staff on")
    await timur.act("> /staff on")
    await zamira.act("> /cry 1")
    await olga.act("> [Take]")
    await olga.talk("""
        > /staff off
        What should the next one know? A few words, no names, no phone numbers.
        [Nothing to add]
        > called <twice>, no answer
        You are not on duty.
        Languages: English
        Places: all of your roles
        Taken and not done: 0
        [🟢 Go on duty] [🌐 Languages] [🗓 My week] [📋 What waits]
    """)
    assert await hears(zamira, timur, "~ 1 second") == RUNG
    assert olga.said()[0] == "You are not on duty."
    assert await timur.act("> [Take]") == [
        "№ 1, from the one before you: called <twice>, no answer",
        "Nothing was deleted.",
    ]
    [(note,)] = await timur.rows("SELECT note FROM waiting")
    assert b"twice" not in note
    assert (await acts(olga))[-2:] == ["duty off", "row taken"]


async def test_one_row_is_handed_back_and_done_by_its_taker_only(zamira: Chat, hire: Hire) -> None:
    olga, timur = await hire("Olga", "operator"), await hire("Timur", "operator")
    await zamira.act("> /cry 1")
    await timur.act("> /staff done 1\n> /staff back 1")
    assert await olga.rows("SELECT taken_by, done_at FROM waiting") == [(None, None)]
    await olga.act("> /staff take 1")
    for line in ("> /staff back 1", "> /staff done 1", "> /staff row 1", "> /staff row x"):
        assert (await timur.act(line))[:2] == ["What waits", "Open: 0"]
    await olga.talk("""
        > /staff waiting
        What waits
        Open: 1
        [✋ № 1 · help · 0 min]
        > [№ 1 · help · 0 min]
        № 1 · alert: someone needs help · urgent
        Almaty Region
        You have taken it.
        [Open] [Hand back] [✅ It is done]
        > [Hand back]
        What should the next one know? A few words, no names, no phone numbers.
        [Nothing to add]
        > [Nothing to add]
        What waits
        Open: 1
        [❗ № 1 · help · 0 min]
    """)
    await timur.act("> /staff take 1\n> /staff row 1\n> [It is done]")
    assert await hears(zamira, olga, "~ 1 hour") == []
    assert await acts(olga) == ["row taken", "row handed back", "row taken", "row done"]


async def test_a_note_is_two_hundred_characters_at_most(zamira: Chat, hire: Hire) -> None:
    olga = await hire("Olga", "operator")
    await zamira.act("> /cry 1")
    await olga.act("> [Take]\n> /staff back 1")
    assert (await olga.act("> " + "x" * 201))[0].startswith("At most 200 characters")
    await olga.act("> " + "x" * 200)
    assert await olga.rows("SELECT taken_by FROM waiting") == [(None,)]


async def test_who_has_it_too_long_is_asked_and_then_it_goes_to_others(
    zamira: Chat, hire: Hire
) -> None:
    olga, timur = await hire("Olga", "operator"), await hire("Timur", "operator")
    await zamira.act("> /cry 1")
    await olga.act("> [Take]")
    timur._heard.clear()
    assert await hears(zamira, olga, "~ 30 minutes") == [
        "№ 1 is still with you. Is it done? Soon it goes to others.",
        "[Open] [What waits]",
    ]
    assert timur.said() == []
    assert "[Open] [Hand back] [✅ It is done]" in await olga.act("> [Open]")
    assert await hears(zamira, timur, "~ 5 minutes") == RUNG


async def test_the_list_is_by_urgency_and_has_pages(zamira: Chat, hire: Hire) -> None:
    olga = await hire("Olga", "operator")
    await zamira.act("> /cry 1 3\n~ 3 hours")
    for number in range(2, 8):
        await zamira.act(f"> /cry {number} 2")
    await zamira.act("> /cry 9 1")
    await olga.talk("""
        > /staff waiting
        What waits
        Open: 8
        [❗ № 8 · help · 0 min] [▫️ № 2 · help · 0 min] [▫️ № 3 · help · 0 min] [▫️ № 4 · help · 0 min] [▫️ № 5 · help · 0 min] [More ⬇️]
        > [More]
        What waits
        Open: 8
        [▫️ № 6 · help · 0 min] [▫️ № 7 · help · 0 min] [▫️ № 1 · help · 3 h]
    """)  # noqa: E501 - a line of the chat is as long as what is said


async def test_what_rings_together_is_one_message(zamira: Chat, hire: Hire) -> None:
    olga = await hire("Olga", "operator")
    for number in range(1, 9):
        await zamira.act(f"> /cry {number} {3 - number % 3}")
    together = "№ 8 · alert: someone needs help · urgent · +2"
    assert await hears(zamira, olga, "~ 10 seconds") == [together, RUNG[1]]
    most = "№ 2 · alert: someone needs help · urgent · +7"
    assert await hears(zamira, olga, "~ 290 seconds") == [most, RUNG[1]]


@pytest.mark.parametrize("role", [None, "viewer", "author", "approver"])
async def test_nobody_takes_what_is_not_of_their_role(
    zamira: Chat, hire: Hire, role: Role | None
) -> None:
    await hire("Olga", "operator")
    timur = await hire("Timur", role)
    await zamira.act("> /cry 1")
    await timur.act("> /staff take 1")
    await timur.act("> /staff row 1")
    assert await timur.rows("SELECT taken_by FROM waiting") == [(None,)]


async def test_an_approval_rings_each_minute_and_not_its_asker(hire: Hire) -> None:
    olga, timur = await hire("Olga", "approver"), await hire("Timur", "approver")
    olga._heard.clear()
    approval = ["№ 1 · alert: approval is asked for · urgent", "[✋ Take] [What waits]"]
    assert await hears(timur, olga, "> /cry approval") == approval
    assert timur.said() == ["Nothing was deleted."]
    assert await hears(timur, olga, "~ 1 minute") == approval
    await timur.act("> /staff take 1")
    assert await timur.rows("SELECT taken_by FROM waiting") == [(None,)]
    assert "Approvals that you have asked for, a month at most: 1" in await timur.act(
        "> /privacy kept"
    )


async def test_languages_and_places_are_chosen_by_taps(hire: Hire, store: Store) -> None:
    olga = await hire("Olga", "operator", "KZ-19")
    number = await number_of(olga)
    await store.write(lambda db: people.grant(db, number, "operator", "RU", now=1))
    await olga.act("> /staff on\n> [Languages]\n> [Тоҷикӣ]")
    assert "✅ Тоҷикӣ" in olga.buttons(olga.heard()[-1])
    await olga.act("> /staff duty\n> [Places]\n> [Russia]")
    assert (await olga.act("> /staff duty"))[1:3] == [
        "Languages: Тоҷикӣ, English",
        "Places: Russia",
    ]
    for odd in ("xx", "<b>", "KZ", "5"):
        await olga.act(f"> /staff languages {odd}\n> /staff places {odd}")
    duty = await store.read(lambda db: waiting.duty_of(db, number, now=int(olga.cable.clock())))
    assert (duty.languages, duty.places) == (("tg", "en"), ("RU",))
    await olga.act("> /staff places RU\n> /staff languages en\n> /staff languages tg")
    assert (await olga.act("> /staff duty"))[1:3] == [
        "Languages: any",
        "Places: all of your roles",
    ]


async def test_a_week_is_made_and_an_administrator_sees_who_is_on(hire: Hire) -> None:
    olga = await hire("Olga", "operator", "KZ-19")
    dana = await hire("Dana", "administrator", "KZ")
    await olga.talk("""
        > /staff rota
        My week
        Nothing is planned yet.
        Clock: Asia/Almaty
        [➕ Add a day]
        > [Add a day]
        On which day of the week?
        [Monday] [Tuesday] [Wednesday] [Thursday] [Friday] [More ⬇️]
        > Saturday
        From when to when?
        [08:00–20:00] [20:00–08:00] [00:00–08:00] [08:00–16:00] [16:00–24:00] [00:00–24:00]
        > [08:00–20:00]
        My week
        Saturday 08:00–20:00
        Clock: Asia/Almaty
        [➕ Add a day] [➖ Take a day out]
        > /staff duty
        You are on duty by your week until 21.11 20:00.
        ...
    """)
    assert await dana.act("> /staff rota\n> [Who is on duty now]") == [
        "On duty now: 1",
        "№ 1: Operator: Almaty Region",
    ]
    await olga.act("> /staff off")
    assert (await dana.act("> /staff now"))[1] == "Nobody."
    assert (await olga.act("> /staff now"))[0] == "You are not on duty."
    kept = await olga.act("> /privacy kept")
    assert "Your weekly shifts as staff: 1" in kept
    await olga.act("> /staff unshift\n> [Saturday 08:00–20:00]")
    assert olga.said()[1] == "Nothing is planned yet."
    assert await acts(olga) == ["rota changed", "duty off", "rota changed"]


async def test_who_is_disabled_or_forgotten_holds_nothing_back(zamira: Chat, hire: Hire) -> None:
    olga, timur = await hire("Olga", "operator"), await hire("Timur", "operator")
    dana = await hire("Dana", "administrator")
    await zamira.act("> /cry 1")
    await olga.act("> /staff take 1")
    await dana.act(f"> /staff person {await number_of(olga)}\n> [Disable now]")
    assert await hears(zamira, timur, "~ 1 second") == RUNG
    await timur.act("> /staff take 1\n> /delete\n> [Yes, forget me]")
    with zamira.cable.trouble() as said:
        assert await hears(zamira, dana, "~ 1 second") == RUNG
        assert said == ["nobody has the role for what waits"]


async def test_what_is_kept_of_duty_is_told(zamira: Chat, hire: Hire) -> None:
    olga = await hire("Olga", "operator")
    await zamira.act("> /cry 1")
    await olga.act("> /staff on\n> /staff take 1")
    kept = await olga.act("> /privacy kept")
    assert "Whether you are on duty, since when, in which languages and places." in kept
    assert "What waited and you have taken, a month at most: 1" in kept
    assert not [line for line in kept if line.startswith("Other entries")]


async def test_the_menu_counts_what_waits_and_knows_the_desk(zamira: Chat, hire: Hire) -> None:
    timur = await hire("Timur", "author")
    assert (await timur.act("> /staff"))[-1] == "[🔔 Alerts] [⚪ Not on duty] [📋 What waits: 0]"
    assert data_of(timur, "Alerts") == "/alerts desk"
    olga = await hire("Olga", "operator")
    await zamira.act("> /cry 1")
    assert (await olga.act("> /staff"))[-1] == "[⚪ Not on duty] [📋 What waits: 1] [🎓 Trainings]"
    dana = await hire("Dana", "viewer")
    await dana.act("> /staff")
    assert dana.buttons(dana.heard()[-1]) == ["🏠 Menu"]


async def test_everything_at_once_fits_on_the_menu(hire: Hire, store: Store) -> None:
    olga = await hire("Olga", "administrator", "")
    number = await number_of(olga)

    def all_roles(db: Writer) -> None:
        for role in people.ROLES:
            people.grant(db, number, role, "", now=1)

    await store.write(all_roles)
    await olga.act("> /staff")
    assert len(olga.buttons(olga.heard()[-1])) == 7  # six, and the way home
