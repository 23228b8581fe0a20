"""Files on the pretend servers: uploads, file ids, what a message shows of them."""

import base64
import hashlib
import mimetypes
from typing import Literal, cast

from bot.fakegram.errors import refuse
from bot.fakegram.params import Params
from bot.fakegram.records import File, Json, Stored
from bot.fakegram.state import State

Kind = Literal["document", "photo", "voice"]

MAX_DOWNLOAD = 20 * 2**20  # bytes (Bot API)
MAX_UPLOAD = 50 * 2**20
MAX_PHOTO = 10 * 2**20
_PREFIX = {"document": "BQACAgI", "photo": "AgACAgI", "voice": "AwACAgI"}
_TYPE = {"document": "Document", "photo": "Photo", "voice": "VoiceNote"}
_IMAGES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF8", b"RIFF")


def store(
    state: State, kind: Kind, content: bytes, *, name: str, mime_type: str | None = None,
    duration: int = 0, width: int = 0, height: int = 0,
) -> Stored:  # fmt: skip
    """Keep a file under a new id; the unique id is the same for the same content."""
    unique = hashlib.blake2b(kind.encode() + content, digest_size=9).digest()
    number = state.draw("file").to_bytes(8) + unique
    mime = mime_type or mimetypes.guess_type(name)[0] or "application/octet-stream"
    stored = Stored(
        file_id=_PREFIX[kind] + base64.urlsafe_b64encode(number).decode().rstrip("="),
        unique_id=base64.urlsafe_b64encode(unique).decode(),
        kind=kind, name=name, mime_type=mime, content=content,
        duration=duration, width=width, height=height,
    )  # fmt: skip
    state.files[stored.file_id] = stored
    state.note("file", stored.file_id, stored)
    return stored


def given_file(state: State, kind: str, given: File | str, *, duration: int = 0) -> Stored:
    """The file of a send method: uploaded, or known by its id."""
    wanted = cast("Kind", kind)
    if isinstance(given, File):
        return _uploaded(state, wanted, given, duration)
    if given.startswith(("http://", "https://")):
        raise refuse("Failed to get HTTP URL content")  # there is no other internet here
    stored = state.files.get(given)
    if stored is None:
        raise refuse("Wrong file identifier/HTTP URL specified")
    if stored.kind != kind:
        raise refuse(f"Can't use file of type {_TYPE[stored.kind]} as {_TYPE[kind]}")
    return stored


def _uploaded(state: State, kind: Kind, file: File, duration: int) -> Stored:
    if not file.content:
        raise refuse("file must be non-empty")
    if len(file.content) > (MAX_PHOTO if kind == "photo" else MAX_UPLOAD):
        raise refuse("Request Entity Too Large", 413)
    if kind != "photo":
        name = file.name or "file"
        mime = file.mime_type if kind == "document" else "audio/ogg"
        return store(state, kind, file.content, name=name, mime_type=mime, duration=duration)
    if not file.content.startswith(_IMAGES):
        raise refuse("IMAGE_PROCESS_FAILED")
    width, height = _size(file.content)
    return store(state, kind, file.content, name="photo.jpg", width=width, height=height)


def _size(content: bytes) -> tuple[int, int]:
    """Width and height of a PNG; of others a usual size, for only the page would look."""
    if content.startswith(b"\x89PNG") and len(content) >= 24:
        return int.from_bytes(content[16:20]), int.from_bytes(content[20:24])
    return 640, 480


def shown_file(stored: Stored) -> Json:
    """The field of a Message that shows this file."""
    shown: Json = {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": len(stored.content),
    }
    match stored.kind:
        case "photo":
            return {"photo": [{**shown, "width": stored.width, "height": stored.height}]}
        case "voice":
            return {"voice": {**shown, "duration": stored.duration, "mime_type": stored.mime_type}}
    return {"document": {**shown, "file_name": stored.name, "mime_type": stored.mime_type}}


def get_file(state: State, params: Params) -> Json:
    """getFile: the File with its path."""
    file_id = params.text("file_id")
    if not file_id:
        raise refuse("file_id not specified")
    if not file_id.isascii() or len(file_id) < 10:
        raise refuse("invalid file_id")
    stored = state.file(file_id)
    if len(stored.content) > MAX_DOWNLOAD:
        raise refuse("file is too big")
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": len(stored.content),
        "file_path": stored.path,
    }
