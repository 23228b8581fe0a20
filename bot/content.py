"""The facts of the slices: config/<slice>.toml, checked against the slice's model at start."""

import tomllib
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

Model = TypeVar("Model", bound=BaseModel)


class WrongContent(Exception):
    """A file of config/ that does not fit its model, and where."""


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
