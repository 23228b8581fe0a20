"""What a person can send: a closed union."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """A word that starts a dialog, typed, tapped, deep-linked or due; without its slash."""

    name: str
    args: str = ""

    @property
    def line(self) -> str:
        """The command as it is typed."""
        return f"/{self.name} {self.args}".rstrip()


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the answers that the waiting question offers, by its name."""

    value: str


@dataclass(frozen=True, slots=True)
class Text:
    """Words."""

    text: str


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture, by Telegram's file id, and the words under it."""

    file_id: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice note, by Telegram's file id; `duration` in seconds, `size` in bytes if it is told."""

    file_id: str
    duration: int = 0
    size: int = 0


@dataclass(frozen=True, slots=True)
class Document:
    """A file, by Telegram's file id; `size` in bytes if it is told."""

    file_id: str
    name: str = ""
    caption: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True)
class Location:
    """A point, in degrees."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Contact:
    """A telephone number; `own` when it is the sender's, as Telegram vouches."""

    phone: str
    own: bool


Media = Photo | Voice | Document
Input = Command | Choice | Text | Photo | Voice | Document | Location | Contact
