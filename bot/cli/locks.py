"""One copy only: on the same data, and on the same API address and token."""

import fcntl
import hashlib
import os
import tempfile
from pathlib import Path
from typing import Self

from bot.settings import Settings


class Taken(Exception):
    """Another copy is running; the message says on what."""


class Locks:
    """Two locks that the kernel drops when the process ends, however it ends."""

    def __init__(self, handles: list[int]) -> None:
        self._handles = handles

    @classmethod
    def take(cls, settings: Settings) -> Self:
        """Both locks; raises Taken, and OSError where the data directory cannot be written."""
        settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        handles = [_lock(settings.data_dir / "lock", "the same data directory")]
        if settings.token is not None:
            try:
                handles.append(_lock(_shared(settings), "the same API address and token"))
            except Taken:
                os.close(handles[0])
                raise
        return cls(handles)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give them back."""
        for handle in self._handles:
            os.close(handle)
        self._handles = []


def _lock(path: Path, on: str) -> int:
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        raise Taken(f"another copy is running on {on}") from None
    return handle


def _shared(settings: Settings) -> Path:
    token = settings.token.get_secret_value() if settings.token else ""
    digest = hashlib.sha256(f"{settings.api_url}\n{token}".encode()).hexdigest()[:24]
    return Path(tempfile.gettempdir()) / f"hamroh-{os.getuid()}-{digest}.lock"
