"""Cases without their first half: who pleads in one command, and operators who are on duty."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from bot import people, waiting
from bot.dialog import Dialog, House, Turn
from bot.fakegram.phone import Cable, Chat
from bot.people import Role
from dialogs import DIALOGS
from dialogs.hotline import cases, rings
from dialogs.hotline.cases import CALM, URGENT, Asked
from tests.conftest import CAST, quiet_labels
from tests.test_staff import number_of

Hire = Callable[..., Awaitable[Chat]]


def plea(turn: Turn, args: str) -> None:
    """Stands for whoever asks: `/plea`, `/plea violence`, `/plea add words`."""
    word, _, rest = args.partition(" ")
    mine = cases.mine(turn)
    if word == "add" and mine:
        cases.say(turn, mine.id, "person", "text", rest)
    elif word == "file" and mine:
        cases.say(turn, mine.id, "person", "voice", "", file_id=rest)
    else:
        secret = word == "violence"
        asked = Asked(
            "chat", turn.person.id, "danger" if secret else "work", word,
            URGENT if secret else CALM, secret, "KZ", "KZ-75", turn.language or "",
        )  # fmt: skip
        case = cases.open_case(turn, asked)
        cases.say(turn, case.id, "house", "article", "/rights kz-wages")
        cases.say(turn, case.id, "person", "text", "They do not pay <me>")
        rings.call(turn, case)
    turn.show("privacy-stays")


def with_pleas(house: House) -> House:
    """The real dialogs, and that one."""
    return replace(house, dialogs=(*DIALOGS, Dialog(name="plea", commands={"plea": plea})))


def hiring(cable: Cable) -> Hire:
    """Somebody of the cast who reads that language, with a role in Kazakhstan, on duty."""

    async def hire(name: str, role: Role | None, language: str = "en") -> Chat:
        chat = Chat(cable, CAST[name][0], quiet=quiet_labels(cable.house))
        await chat.act(f"> /start\n> /language {language}")
        number = await number_of(chat)
        if role is not None:
            given: Role = role
            await cable.store.write(lambda db: people.grant(db, number, given, "KZ", now=1))
        if role == "operator":
            tongues = [language]
            await cable.store.write(lambda db: waiting.go_on(db, number, languages=tongues, now=1))
        return chat

    return hire


def new_in(chat: Chat, seen: int = 0) -> list[str]:
    """The texts of the messages that the chat shows, from that one on."""
    return [str(m.get("text") or m.get("caption") or "") for m in chat.shows()[seen:]]


async def case_row(chat: Chat, *columns: str) -> tuple[object, ...]:
    """These columns of the only case there is."""
    [row] = await chat.rows(f"SELECT {', '.join(columns)} FROM hotline_cases")
    return row
