"""Files of the chats: what a phone uploads, and how it gets what was sent."""

from typing import Literal
from urllib.parse import quote

from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from bot.fakegram.records import Stored
from bot.fakegram.world import World

LARGEST = {"photo": 10 * 2**20, "document": 20 * 2**20}  # Bot API: a photo, what a bot may download

# Shown as a picture only when it is one: anything else that a browser could run is only saved.
PICTURES = {
    b"\xff\xd8\xff": "image/jpeg",
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"GIF8": "image/gif",
    b"RIFF": "image/webp",
}


class Sent(BaseModel):
    """What the page says about a file that it uploads."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    kind: Literal["photo", "document"]
    name: str = Field("file", max_length=255)
    caption: str = Field("", max_length=1024)
    width: int = Field(640, ge=1, le=20_000)
    height: int = Field(480, ge=1, le=20_000)

    def to_bot(self, world: World, person: int, content: bytes) -> None:
        """Send it; raises WorldError where a phone would not."""
        caption = self.caption or None
        if self.kind == "document":
            world.send_document(person, content, name=self.name, caption=caption)
            return
        size = {"width": self.width, "height": self.height}
        world.send_photo(person, content, caption=caption, **size)


def answer(stored: Stored) -> Response:
    """The file; what is neither picture nor sound is for saving, never for opening here."""
    headers = {
        "Cache-Control": "private, max-age=3600",
        "Content-Security-Policy": "default-src 'none'; sandbox",
    }
    shown = _shown_as(stored)
    if shown is None:
        headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(stored.name)}"
    return Response(stored.content, media_type=shown or "application/octet-stream", headers=headers)


def _shown_as(stored: Stored) -> str | None:
    match stored.kind:
        case "photo":
            found = (kind for start, kind in PICTURES.items() if stored.content.startswith(start))
            return next(found, None)
        case "voice":
            return "audio/ogg"
    return None
