"""What people do on the page's phones: checked, then done in the world."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from bot.fakegram.page.phones import Json
from bot.fakegram.world import World

# A short sound made for this purpose: the page does not record.
VOICE = (Path(__file__).parent / "static" / "art" / "voice.ogg").read_bytes()
VOICE_SECONDS = 3


class Act(BaseModel):
    """Something that the owner of a phone does in the chat with the bot."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    person: int


class Text(Act):
    """Write a message."""

    act: Literal["text"]
    text: str
    reply_to: int | None = None


class Edit(Act):
    """Change one's own message."""

    act: Literal["edit"]
    message_id: int
    text: str


class Delete(Act):
    """Delete a message for both sides."""

    act: Literal["delete"]
    message_id: int


class Press(Act):
    """Tap an inline button."""

    act: Literal["press"]
    message_id: int
    data: str


class Start(Act):
    """Press Start or Restart, or open a deep link."""

    act: Literal["start"]
    payload: str | None = None


class Location(Act):
    """Send a point."""

    act: Literal["location"]
    lat: float = Field(ge=-90, le=90, allow_inf_nan=False)
    lon: float = Field(ge=-180, le=180, allow_inf_nan=False)


class Plain(Act):
    """What needs no details."""

    act: Literal["contact", "voice", "block", "unblock"]


AnyAct = Annotated[
    Text | Edit | Delete | Press | Start | Location | Plain, Field(discriminator="act")
]
ACTS: TypeAdapter[AnyAct] = TypeAdapter(AnyAct, config=ConfigDict(hide_input_in_errors=True))


def perform(act: AnyAct, world: World) -> Json:
    """What the page is told, mostly nothing; raises WorldError where a phone would not."""
    match act:
        case Text(text=text, reply_to=reply_to):
            world.send_text(act.person, text, reply_to=reply_to)
        case Edit(message_id=message_id, text=text):
            world.edit_text(act.person, message_id, text)
        case Delete(message_id=message_id):
            world.delete(act.person, message_id)
        case Press(message_id=message_id, data=data):
            return {"query": world.press(act.person, message_id, data)}
        case Start(payload=payload):
            world.start(act.person, payload)
        case Location(lat=lat, lon=lon):
            world.send_location(act.person, lat, lon)
        case Plain():
            _plain(act, world)
    return {}


def _plain(act: Plain, world: World) -> None:
    match act.act:
        case "contact":
            world.send_contact(act.person)
        case "voice":
            world.send_voice(act.person, VOICE, duration=VOICE_SECONDS)
        case "block":
            world.block(act.person)
        case "unblock":
            world.unblock(act.person)
