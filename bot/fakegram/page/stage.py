"""What the audience does with the stage: it lets time pass and hands phones out; checked first."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter

from bot.fakegram.page.phones import Phones

FIVE_MINUTES, HOUR, DAY = 300, 3600, 86_400  # seconds: the three steps that the page offers

# No control characters, nothing that turns the direction of what follows.
Name = Annotated[
    str,
    StringConstraints(strip_whitespace=True, max_length=64, pattern=r"^[^\p{C}\p{Zl}\p{Zp}]+$"),
]


class Scene(BaseModel):
    """A change of the stage."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Pass(Scene):
    """Time passes, for the world and for the bot."""

    act: Literal["pass"]
    seconds: Literal[300, 3600, 86400]


class Add(Scene):
    """One phone more."""

    act: Literal["add"]


class Give(Scene):
    """A phone gets another owner."""

    act: Literal["give"]
    phone: int
    to: int


class Guest(Scene):
    """A phone gets somebody new as its owner."""

    act: Literal["guest"]
    phone: int
    name: Name
    language: str = Field(pattern=r"^[a-z]{2,3}$")


class Away(Scene):
    """One phone less."""

    act: Literal["away"]
    phone: int


AnyScene = Annotated[Pass | Add | Give | Guest | Away, Field(discriminator="act")]
SCENES: TypeAdapter[AnyScene] = TypeAdapter(AnyScene, config=ConfigDict(hide_input_in_errors=True))


def play(scene: AnyScene, phones: Phones) -> None:
    """Do it; raises WorldError where it cannot be."""
    match scene:
        case Pass(seconds=seconds):
            phones.world.let_pass(seconds)
        case Add():
            phones.add()
        case Give(phone=phone, to=to):
            phones.give(phone, to)
        case Guest(phone=phone, name=name, language=language):
            phones.give_to_guest(phone, name, language)
        case Away(phone=phone):
            phones.put_away(phone)
