"""The facts of the slices: config/<slice>.toml, checked against the slice's model at start."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Self, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator

Model = TypeVar("Model", bound=BaseModel)


class WrongContent(Exception):
    """A file of config/ that does not fit its model, and where."""


class Part(BaseModel):
    """A part of content: frozen, and nothing in it that nobody reads."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Checked(Part):
    """What was looked at on a day; if it is `volatile`, it is not shown after `review_by`."""

    checked: date
    review_by: date
    volatile: bool

    @model_validator(mode="after")
    def _looked_at_again(self) -> Self:
        if self.review_by < self.checked:
            raise ValueError("review_by is before checked")
        return self

    def stale(self, day: date) -> bool:
        """Whether it may no longer be shown."""
        return self.volatile and day > self.review_by


def load(folder: Path, name: str, model: type[Model]) -> Model:
    """The content of config/<name>.toml; raises WrongContent with the place of the first fault."""
    file = folder / f"{name}.toml"
    try:
        return model.model_validate(tomllib.loads(file.read_text(encoding="utf-8")))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise WrongContent(f"{file.name}: {error}") from None
    except ValidationError as error:
        first = error.errors(include_input=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        raise WrongContent(f"{file.name}: {place}: {first['msg']}") from None
