"""What config/glossary.toml holds: the official words as they stand on forms, and their facts."""

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from bot.dialog import Checked, Part

Id = Annotated[str, StringConstraints(pattern=r"^[a-z]+(-[a-z]+)*$", max_length=24)]
Source = Annotated[str, StringConstraints(pattern=r"^[a-z]+(-[a-z]+)*$")]
Article = Annotated[str, StringConstraints(pattern=r"^/[a-z]+( [a-z-]+)+$", max_length=64)]
Group = Literal["papers", "permits", "police", "work", "health", "kazakhstan"]

GROUPS: tuple[Group, ...] = ("papers", "permits", "police", "work", "health", "kazakhstan")


class Word(Checked):
    """A word; what it means stands in locales/ under glossary-word-<id>.

    `russian` and `kazakh` are how it is written on the form, `source` names the phrase
    glossary-from-<source>, `article` is the command that tells more.
    """

    group: Group
    russian: str = Field(min_length=1)
    kazakh: str = ""
    facts: tuple[str, ...] = Field(min_length=1)
    source: Source
    article: Article

    @property
    def country(self) -> str:
        """Whose word it is, as articles name countries."""
        return "kz" if self.group == "kazakhstan" else "ru"


class Glossary(Part):
    """config/glossary.toml."""

    words: dict[Id, Word]

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if empty := [group for group in GROUPS if not self.of(group)]:
            raise ValueError(f"groups without words: {', '.join(empty)}")
        return self

    def of(self, group: str) -> list[str]:
        """The words of a group, in the order of the file."""
        return [str(name) for name, word in self.words.items() if word.group == group]

    def word(self, name: str) -> Word | None:
        """The word of that id, if there is one."""
        return next((word for known, word in self.words.items() if known == name), None)
