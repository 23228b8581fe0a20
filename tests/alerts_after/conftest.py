"""Staff who warn and people who are warned; `launch` is an alert on its way to them."""

from dataclasses import replace
from typing import Any

import pytest

from bot import approval
from bot.fakegram.phone import Chat
from bot.store import Db, Store
from dialogs.alerts import bulletins
from dialogs.alerts.bulletins import KIND
from dialogs.alerts.staff import drafting, reaching, sending
from tests.conftest import Enter
from tests.launching import Hire, Launch, desk_turn, subscribe
from tests.newsroom import hiring
from tests.test_staff import number_of


@pytest.fixture
def hire(enter: Enter, store: Store) -> Hire:
    """Somebody of the cast with a role, as the command line would give it."""
    return hiring(enter, store)


@pytest.fixture
async def timur(hire: Hire) -> Chat:
    """Timur, who writes alerts for Kazakhstan."""
    return await hire("Timur", "author", "KZ")


@pytest.fixture
async def dana(hire: Hire) -> Chat:
    """Dana, who approves them."""
    return await hire("Dana", "approver", "KZ")


@pytest.fixture
async def olga(hire: Hire) -> Chat:
    """Olga, an operator, who is rung when somebody needs help."""
    return await hire("Olga", "operator", "KZ")


@pytest.fixture
async def zamira(chat: Chat, olga: Chat) -> Chat:
    """Zamira in Almaty region, who gets alerts of it in English."""
    await chat.act("> /region country\n> [Kazakhstan]")
    await subscribe(chat, "KZ-19")
    return chat


@pytest.fixture
async def bakyt(enter: Enter) -> Chat:
    """Bakyt, who gets alerts of all of Kazakhstan, in Tajik."""
    chat = enter("Bakyt")
    await chat.act("> /start\n> /language tg")
    await subscribe(chat, "KZ")
    return chat


@pytest.fixture
def launch(timur: Chat, dana: Chat) -> Launch:
    """An alert of Timur's that Dana approves and sends; its number."""

    async def launch(number: int = 0, **fields: Any) -> int:
        author, approver = await number_of(timur), await number_of(dana)

        def go(db: Db) -> int:
            drafts, sends = desk_turn(timur, db, author), desk_turn(timur, db, approver)
            blank = drafting.blank(drafts, "mudflow", ("KZ-19",))
            given = {"source": "kz-emergency", "spot": "Аксай", **fields}
            found = bulletins.find(drafts, number)
            made = found or bulletins.add(drafts, replace(blank, **given))
            audience = reaching.audience(sends, made)
            count = sends.audience(audience.name, **audience.params).total
            request = approval.ask(
                db,
                kind=KIND,
                item=made.id,
                version=made.version,
                count=count,
                place=reaching.place_of(made),
                author=author,
                now=sends.seconds,
                audience=audience,
            )
            asked = bulletins.move(drafts, made, "asked", approval=request)
            how = approval.approve(db, request, approver=approver, typed=count, now=sends.seconds)
            assert how == "approved"
            assert asked is not None
            assert sending.send(sends, asked, request) is not None
            return made.id

        made = await timur.cable.store.write(go)
        await timur.cable.settle()
        return made

    return launch
