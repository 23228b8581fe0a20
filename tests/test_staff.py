"""Staff in the chat: who sees what, invitations, disabling at once, texts taken back."""

import json
import re
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from bot import audit, people
from bot.dialog import House, unstamped
from bot.fakegram import World
from bot.fakegram.phone import Cable, Chat
from bot.fakegram.rules import keys
from bot.people import Role
from bot.store import Store, Writer
from tests.conftest import CAST, Enter, classify, quiet_labels
from tests.test_people_factor import Phone

Hire = Callable[..., Awaitable[Chat]]
DAY = 24 * 3600


async def english(enter: Enter, name: str) -> Chat:
    chat = enter(name)
    await chat.act("> /start\n> /language en")
    return chat


async def number_of(chat: Chat) -> int:
    [(number,)] = await chat.rows("SELECT id FROM people WHERE chat_id = :me", me=chat.person)
    return int(number)


@pytest.fixture
def hire(enter: Enter, store: Store) -> Hire:
    """Somebody of the cast with a role, as the command line would give it."""

    async def hire(name: str, role: Role, place: str = "") -> Chat:
        chat = await english(enter, name)
        number = await number_of(chat)
        await store.write(lambda db: people.grant(db, number, role, place, now=1))
        return chat

    return hire


@pytest.fixture
async def admin(hire: Hire) -> Chat:
    """Olga, an administrator of everywhere."""
    return await hire("Olga", "administrator")


async def invited(admin: Chat, role: str = "Operator", *places: str) -> str:
    """What the invited types to follow a new link."""
    await admin.act("> /staff invite")
    if role not in "".join(admin.said()):
        await admin.act("> [More]")
    await admin.act(f"> [{role}]")
    for place in places or ("Everywhere",):
        await admin.act(f"> [{place}]")
    return link_in(admin)


def link_in(chat: Chat) -> str:
    found = re.search(r"https://t\.me/\w+\?start=(s-[\w-]{22})\b", "\n".join(chat.said()))
    assert found, chat.said()
    return f"/start {found[1]}"


async def acts(chat: Chat) -> list[str]:
    return [act for (act,) in await chat.rows("SELECT act FROM audit ORDER BY id")]


def data_of(chat: Chat, label: str) -> str:
    """The command behind a button that the chat shows."""
    shown = [key for message in chat.shows() for key in keys(message)]
    return str([key["callback_data"] for key in shown if label in key["text"]][-1])


STRANGE = ["", " people", " invite", " withdraw rights wages", " disable 1", " nonsense", " s-x"]


@pytest.mark.parametrize("args", STRANGE)
async def test_for_anybody_else_it_is_a_command_that_is_not_there(
    chat: Chat, admin: Chat, args: str
) -> None:
    def shown() -> list[tuple[str, Any]]:
        return [(m["text"], m.get("reply_markup")) for m in chat.heard()]

    await chat.act(f"> /notacommand{args}")
    unknown = shown()
    await chat.act(f"> /staff{args}")
    assert shown() == unknown
    await chat.act("> /start s-" + "A" * 22)
    assert shown() == unknown


async def test_it_is_in_no_menu_of_telegram(cable: Cable, admin: Chat, chat: Chat) -> None:
    for command in ("/menu", "/help", "/menu safety"):
        await chat.act(f"> {command}")
        assert not any("/staff" in str(message) for message in chat.heard())


async def test_an_operator_is_invited_by_a_link_and_accepts(
    admin: Chat, enter: Enter, store: Store
) -> None:
    link = await invited(admin, "Operator", "Kazakhstan", "Almaty (city)")
    [(token,)] = await admin.rows("SELECT token FROM staff_invitations")
    assert link.removeprefix("/start s-").encode() not in token
    timur = await english(enter, "Timur")
    await timur.talk(f"""
        > {link}
        You are invited to work here as staff.
        Operator: Almaty (city)
        You answer people who ask for help.
        ...
        [I accept] [No, thank you]
        > [I accept]
        You are staff, number 2.
        Operator: Almaty (city)
        You have no second factor yet. For what matters you need one: ask whoever runs the bot.
        [⚪ Not on duty] [📋 What waits: 0] [🎓 Trainings]
    """)
    assert await acts(admin) == ["invitation made", "invitation accepted"]
    seal = admin.cable.house.seal
    assert await store.read(lambda db: audit.verify(db, seal)) is None


async def test_who_has_no_language_yet_is_asked_first_and_then_invited(
    admin: Chat, enter: Enter
) -> None:
    link = await invited(admin)
    new = enter("Dana")
    await new.act(f"> {link}")
    assert "Русский" in new.buttons(new.heard()[-1])
    assert (await new.act("> [English]"))[0] == "You are invited to work here as staff."


async def test_a_link_works_once_and_for_a_day(admin: Chat, enter: Enter) -> None:
    timur, dana = await english(enter, "Timur"), await english(enter, "Dana")
    link = await invited(admin)
    await timur.act(f"> {link}")
    await dana.act(f"> {link}")
    assert (await timur.act("> [I accept]"))[0].startswith("You are staff")
    over = "This link works no more. Please ask for a new one."
    assert (await dana.act("> [I accept]"))[0] == over
    assert (await dana.act(f"> {link}"))[0] == over
    second = await invited(admin)
    await dana.act(f"> {second}")
    admin.cable.clock.seconds += DAY
    assert (await dana.act("> [I accept]"))[0] == over
    assert len(await admin.rows("SELECT * FROM people_staff")) == 2


async def test_no_thank_you_leaves_the_link_open_and_nobody_is_staff(
    admin: Chat, enter: Enter
) -> None:
    link = await invited(admin)
    timur = await english(enter, "Timur")
    assert await timur.act(f"> {link}\n> [No, thank you]") == ["Nothing was changed."]
    assert len(await admin.rows("SELECT * FROM people_staff")) == 1


async def test_nobody_invites_themselves_and_a_cancelled_link_is_over(
    admin: Chat, enter: Enter
) -> None:
    link = await invited(admin, "Editor")
    assert (await admin.act(f"> {link}"))[0].startswith("This link works no more")
    timur = await english(enter, "Timur")
    await timur.act(f"> {link}")
    number = data_of(admin, "Cancel this invitation").split()[-1]
    await timur.act(f"> /staff cancel {number}\n> {link}")
    assert timur.said()[0].startswith("You are invited")
    await admin.act("> [Cancel this invitation]")
    assert (await timur.act("> [I accept]"))[0].startswith("This link works no more")
    assert "invitation cancelled" in await acts(admin)


async def test_a_link_ends_with_the_one_who_gave_it(
    admin: Chat, hire: Hire, enter: Enter, store: Store
) -> None:
    link = await invited(admin)
    timur, dana = await english(enter, "Timur"), await hire("Dana", "administrator")
    await timur.act(f"> {link}")
    number = await number_of(admin)
    await dana.act(f"> /staff person {number}\n> [Disable now]")
    assert (await timur.act("> [I accept]"))[0].startswith("This link works no more")
    assert len(await store.read(people.all_staff)) == 1


async def test_a_role_that_reaches_many_asks_for_the_second_factor(
    admin: Chat, store: Store, house: House
) -> None:
    await admin.act("> /staff invite\n> [Approver]")
    assert "You need a second factor first" in (await admin.act("> [Everywhere]"))[0]
    number, now = await number_of(admin), int(admin.cable.clock())
    url = await store.write(lambda db: people.new_factor(db, house.seal, number, now=now))
    phone = Phone(store, house.seal, number, url)
    await admin.act("> /staff invite\n> [Approver]\n> [Everywhere]")
    assert "second factor" in admin.said()[0]
    said = await admin.act(f"> {phone.wrong(now)}")
    assert said[0].startswith("This code is wrong.")
    await admin.act(f"> {phone.code(now)}")
    link_in(admin)
    mine = [m.get("text", "") for m in admin.world.history(admin.person) if not m["from"]["is_bot"]]
    assert not {phone.code(now), phone.wrong(now)} & set(mine)
    assert await acts(admin) == ["code refused", "invitation made"]
    await admin.act("> /staff invite\n> [Approver]\n> [Everywhere]")
    assert (await admin.act(f"> {phone.code(now)}"))[0].startswith("This code was used already.")


async def test_an_administrator_of_a_country_stays_in_it(
    hire: Hire, admin: Chat, enter: Enter, store: Store
) -> None:
    dana = await hire("Dana", "administrator", "KZ-19")
    await dana.act("> /staff invite\n> [Operator]")
    assert dana.buttons(dana.heard()[-1])[:1] == ["Kazakhstan"]
    await dana.act("> [Kazakhstan]")
    assert dana.buttons(dana.heard()[-1])[0] == "Almaty Region"
    assert "The whole country" not in dana.buttons(dana.heard()[-1])
    olga, moscow = await number_of(admin), await number_of(await hire("Timur", "author", "RU-MOW"))
    by = await number_of(dana)

    def try_all(db: Writer) -> list[bool]:
        return [people.disable(db, one, now=1, by=by) for one in (olga, moscow)]

    for one in (olga, moscow):
        await dana.act(f"> /staff person {one}")
        assert "Disable now" not in "".join(dana.said())
    assert await store.write(try_all) == [False, False]
    assert len(await store.read(people.all_staff)) == 3


async def test_who_is_disabled_is_nobody_at_once_also_in_mid_draft(
    admin: Chat, hire: Hire, enter: Enter
) -> None:
    dana = await hire("Dana", "administrator")
    await dana.act("> /staff invite\n> [Operator]\n> [Kazakhstan]")
    await admin.act(f"> /staff person {await number_of(dana)}\n> [Disable now]")
    stranger = await english(enter, "Zamira")
    help_screen = await stranger.act("> /help")
    assert await dana.act("> [The whole country]") == help_screen
    assert await dana.act("> /staff") == help_screen
    assert await dana.act("> /staff invite") == help_screen
    assert await dana.rows("SELECT * FROM staff_invitations") == []
    assert "staff disabled" in await acts(admin)


async def test_who_was_disabled_comes_back_by_name_and_not_by_a_link(
    admin: Chat, hire: Hire
) -> None:
    dana = await hire("Dana", "approver")
    number = await number_of(dana)
    await admin.act(f"> /staff person {number}\n> [Disable now]")
    link = await invited(admin, "Viewer")
    assert (await dana.act(f"> {link}"))[0].startswith("This link works no more")
    await admin.act(f"> /staff person {number}\n> [Enable again]")
    assert (await dana.act("> /staff"))[1] == "Approver: Everywhere"
    assert (await acts(admin))[-1] == "staff enabled"


async def test_a_button_that_matters_cannot_be_typed_kept_or_lent(
    admin: Chat, hire: Hire, store: Store
) -> None:
    dana, timur = await hire("Dana", "administrator"), await hire("Timur", "author")
    number = await number_of(timur)
    await admin.act(f"> /staff person {number}")
    stamped = data_of(admin, "Disable now")
    bare = unstamped(stamped)
    for line in (bare, f"{bare} v1 AAAAAAAAAAA"):
        assert (await admin.act(f"> {line}"))[0] == f"№ {number}", (line, admin.said())
    assert (await dana.act(f"> {stamped}"))[0] == f"№ {number}"
    assert number in await store.read(people.all_staff)
    await admin.act("> [Disable now]\n> [Enable again]")
    assert number in await store.read(people.all_staff)
    await admin.act(f"> {stamped}")
    assert number in await store.read(people.all_staff)
    assert (await acts(admin)).count("staff disabled") == 1


async def test_nobody_disables_themselves(admin: Chat, store: Store) -> None:
    number = await number_of(admin)
    await admin.act(f"> /staff person {number}")
    assert admin.buttons(admin.heard()[-1])[0] != "🚫 Disable now"
    assert not await store.write(lambda db: people.disable(db, number, now=1, by=number))


async def test_the_list_has_pages_and_no_names(admin: Chat, store: Store, house: House) -> None:
    def many(db: Writer) -> None:
        for chat in range(50, 58):
            person = people.add(db, house.seal, chat, now=0)
            people.grant(db, person.id, "viewer", "KZ", now=0)

    await store.write(many)
    await admin.talk("""
        > /staff people
        Staff
        Active: 9
        [№ 1: Administrator] [№ 2: Viewer] [№ 3: Viewer] [№ 4: Viewer] [№ 5: Viewer] [More ⬇️]
        > [More]
        Staff
        Active: 9
        [№ 6: Viewer] [№ 7: Viewer] [№ 8: Viewer] [№ 9: Viewer]
        > [№ 9: Viewer]
        № 9
        Viewer: Kazakhstan
        Staff since 01.01.1970.
        Active.
        [🚫 Disable now]
    """)
    for odd in ("99", "x", "9" * 40, "-1"):
        assert (await admin.act(f"> /staff people {odd}"))[0] == "Staff"
        assert (await admin.act(f"> /staff person {odd}"))[0] == "Staff"


async def test_an_editor_withdraws_at_once_and_another_shows_it_again(
    hire: Hire, enter: Enter, store: Store
) -> None:
    timur, dana = await hire("Timur", "editor"), await hire("Dana", "editor")
    zamira = await english(enter, "Zamira")
    await zamira.act("> /region country\n> [Russia]")
    shown = await zamira.act("> /rights wages")
    await timur.talk("""
        > /staff withdraw rights wages
        From now on nobody sees this: article rights wages
        Another editor can check it and show it again.
        > /staff restore rights wages
        You have hidden this: article rights wages
        Only another editor can show it again.
    """)
    assert await zamira.act("> /rights wages") != shown
    await dana.act("> /staff restore rights wages")
    stamped = data_of(dana, "show it again")
    await timur.act(f"> {stamped}")  # another's button, and he who withdrew
    assert await zamira.act("> /rights wages") != shown
    await dana.act("> /staff restore rights wages\n> [Checked: show it again]")
    assert await zamira.act("> /rights wages") == shown
    assert await acts(timur) == ["content withdrawn", "content restored"]
    assert (await dana.act("> /staff restore rights wages"))[0].startswith("This is shown")


async def test_who_withdrew_presses_a_good_button_in_vain(hire: Hire) -> None:
    timur, dana = await hire("Timur", "editor"), await hire("Dana", "editor")
    await dana.act("> /staff withdraw A-RU-10")
    await timur.act("> /staff restore A-RU-10")
    good = data_of(timur, "show it again")
    await timur.act("> [Checked: show it again]")
    timur.cable.clock.seconds += 10  # in the same minute: the same version
    await timur.act("> /staff withdraw A-RU-10")
    assert (await timur.act(f"> {good}"))[0].startswith("You have hidden this")
    assert await timur.rows("SELECT item FROM card_hidden") == [("number A-RU-10",)]


async def test_what_three_people_hid_one_editor_may_show(hire: Hire, store: Store) -> None:
    timur = await hire("Timur", "editor")
    await store.write(
        lambda db: db.run("INSERT INTO card_hidden VALUES ('number A-RU-10', 'reports', 5)")
    )
    await timur.talk("""
        > /staff hidden
        Not shown now: 1
        To hide something else: /staff withdraw rights wages
        [A-RU-10]
        > [A-RU-10]
        Nobody sees this now: number A-RU-10
        Have you checked it with its source?
        [Checked: show it again]
        > [Checked: show it again]
        Not shown now: 0
        To hide something else: /staff withdraw rights wages
    """)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("112", "This is an emergency number"),
        ("number 103", "This is an emergency number"),
        ("rights nothing", "Which text or number?"),
        ("", "Which text or number?"),
        ("rights", "Which text or number?"),
        ("<b>rights</b> wages", "Which text or number?"),
        ("rights wages", "You are no editor of that place."),
    ],
)
async def test_what_an_editor_of_one_country_may_not_withdraw(
    hire: Hire, words: str, said: str
) -> None:
    dana = await hire("Dana", "editor", "KZ")
    await dana.act("> /staff")
    said = "You are no editor of that place." if words in {"112", "number 103"} else said
    assert (await dana.act(f"> /staff withdraw {words}"))[0].startswith(said)
    assert await dana.rows("SELECT * FROM card_hidden") == []
    assert (await dana.act("> /staff withdraw rights kz-wages"))[0].startswith("From now on")


async def test_an_emergency_number_is_never_hidden(hire: Hire) -> None:
    timur = await hire("Timur", "editor")
    assert (await timur.act("> /staff withdraw 112"))[0].startswith("This is an emergency number")
    assert await timur.rows("SELECT * FROM card_hidden") == []


async def test_who_is_staff_in_another_role_gets_the_menu_instead(hire: Hire) -> None:
    olga = await hire("Olga", "operator")
    menu = await olga.act("> /staff")
    for words in ("people", "person 1", "invite", "hidden", "withdraw rights wages", "disable 1"):
        assert await olga.act(f"> /staff {words}") == menu


async def test_staff_who_have_themselves_forgotten_are_staff_no_more(hire: Hire) -> None:
    timur = await hire("Timur", "author")
    await timur.act("> /delete\n> [Yes, forget me]")
    assert await timur.rows("SELECT * FROM people_roles") == []
    assert await acts(timur) == ["staff left"]


async def test_what_is_kept_tells_of_the_role(hire: Hire) -> None:
    timur = await hire("Timur", "author")
    assert "Roles that you hold as staff: 1" in await timur.act("> /privacy kept")


@pytest.fixture
def founded(world: World, store: Store, house: House, clock: Any) -> Iterator[Cable]:
    """The bot with Olga's id in HAMROH_ADMIN_IDS."""
    first = replace(house, admins=frozenset({CAST["Olga"][0]}))
    cable = Cable(world, store, first, clock, classify)
    yield cable
    cable.close()
    cable.check()


async def test_the_first_administrator_is_who_is_named_in_the_environment(
    founded: Cable, store: Store
) -> None:
    def chat(name: str) -> Chat:
        return Chat(founded, CAST[name][0], quiet=quiet_labels(founded.house))

    olga, timur = chat("Olga"), chat("Timur")
    assert (await olga.act("> /start\n> /language en\n> /staff"))[1] == "Administrator: Everywhere"
    await timur.act("> /start\n> /language en")
    assert await acts(olga) == ["first administrator"]
    [(what,)] = await olga.rows("SELECT what FROM audit")
    assert json.loads(what)["person"] != await number_of(olga)
    assert await store.read(people.all_staff) == [await number_of(olga)]


async def test_a_first_administrator_who_was_disabled_does_not_come_back(
    founded: Cable, store: Store
) -> None:
    olga = Chat(founded, CAST["Olga"][0], quiet=quiet_labels(founded.house))
    await olga.act("> /start\n> /language en")
    number = await number_of(olga)
    await store.write(lambda db: people.disable(db, number, now=1))
    await olga.act("> /staff")
    assert await store.read(people.all_staff) == []
    await olga.act("> /delete\n> [Yes, forget me]\n> /start\n> /language en\n> /staff")
    assert await store.read(people.all_staff) == []
