"""A walk over every button: no dead end, and three taps from the first screen to what matters."""

import pytest

from tests import updates
from tests.conftest import LANGUAGES
from tests.desk import Desk
from tests.walking import PICTURED, buttons, fits, settle_in, walk

# Not followed: they empty the chat or end it, or ask what only the person can answer.
ASIDE = ("/delete", "/hide", "/language", "/privacy", "/region")
SLICES = (
    "/emergency", "/glossary", "/help", "/medical", "/menu", "/pregnancy", "/reminders", "/rights",
    "/services", "/show", "/tbcheck",
)  # fmt: skip

# What most people come for, in either country and in danger; 25 needs.
COMMONEST = {
    "/rights": {
        "RU": ("wages", "registration", "patent", "police", "lost"),
        "KZ": ("kz-wages", "kz-stay", "kz-permit", "kz-police", "kz-passport"),
    },
    "/medical": {
        "RU": ("ambulance", "insurance", "birth", "child", "tb"),
        "KZ": ("ambulance-kz", "insurance-kz", "birth-kz", "child-kz", "tb-kz"),
    },
}
DANGER = ("call", "fire", "gas", "earthquake", "attack")


@pytest.mark.parametrize("country", ["RU", "KZ", "UZ"])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_button_leads_to_words_and_on(desk: Desk, language: str, country: str) -> None:
    await settle_in(desk, language, country)
    found = await walk(desk, "/menu", "/help", "/show", "/services", "/glossary", within=SLICES)
    assert len(found) > 400
    for command, said in found.items():
        for body in said:
            fits(command, body, longest=PICTURED)
            alone = len(list(buttons(body))) == 1
            assert not alone or command == "/help" or " short " in command, command


async def leading(desk: Desk, command: str) -> list[str]:
    """What the buttons of the newest screen stand for, after a tap on this one."""
    return [data for body in await desk.take(updates.tap(command)) for _, data in buttons(body)]


@pytest.mark.parametrize("country", ["RU", "KZ"])
@pytest.mark.parametrize("slice_name", COMMONEST)
async def test_the_commonest_needs_are_three_taps_away(
    desk: Desk, slice_name: str, country: str
) -> None:
    await desk.take(updates.text("/language en"))
    assert slice_name in await leading(desk, "/menu")
    asked = await leading(desk, slice_name)
    there = next(data for data in asked if data.endswith(f":{country}"))
    shown = await leading(desk, there)
    needs = {f"{slice_name} {need}" for need in COMMONEST[slice_name][country]}
    assert needs <= set(shown)


async def test_danger_is_three_taps_away_and_no_country_is_asked(desk: Desk) -> None:
    await desk.take(updates.text("/language en"))
    assert "/menu safety" in await leading(desk, "/menu")
    assert "/emergency" in await leading(desk, "/menu safety")
    assert {f"/emergency {need}" for need in DANGER} <= set(await leading(desk, "/emergency"))
