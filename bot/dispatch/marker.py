"""A small file that names the work on the desk, so that a deadly update is found after a crash."""

import faulthandler
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

HANGS_AFTER = 60  # seconds (DESIGN): one batch open for so long ends the process
SINGLE_FOR = 200  # updates taken one by one after two crashes: two batches of Telegram's


class Marker:
    """Names what is being handled; empty when nothing is.

    After two starts that found a name, the work is taken one by one; the one found alone at the
    next start is deadly, and is not handled again.
    """

    def __init__(self, path: Path) -> None:
        self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        found = self._read()
        names = found.get("names", [])
        self._starts = int(found.get("starts", 0)) + 1 if names else 0
        self._left = SINGLE_FOR if self._starts >= 2 else 0
        self.deadly = names[0] if found.get("single") and len(names) == 1 else None

    @property
    def single(self) -> bool:
        """Whether the work must be taken one at a time."""
        return self._left > 0

    def write(self, names: Sequence[str]) -> None:
        """Name the work that begins, and start the watch that ends a process which hangs."""
        record = {"starts": self._starts, "single": self.single, "names": list(names)}
        data = json.dumps(record).encode()
        os.ftruncate(self._handle, 0)
        os.pwrite(self._handle, data, 0)
        # From C, since a hanging regular expression never gives the interpreter's lock back.
        faulthandler.dump_traceback_later(HANGS_AFTER, exit=True)

    def clear(self, done: int) -> None:
        """The work was committed."""
        faulthandler.cancel_dump_traceback_later()
        os.ftruncate(self._handle, 0)
        self._left = max(0, self._left - done)
        if not self.single:
            self._starts = 0

    def abandon(self) -> None:
        """The house was in trouble: nothing was handled, and nothing is to blame."""
        faulthandler.cancel_dump_traceback_later()
        os.ftruncate(self._handle, 0)

    def close(self) -> None:
        """Give the file back."""
        os.close(self._handle)

    def _read(self) -> dict[str, Any]:
        try:
            found = json.loads(os.pread(self._handle, 1 << 20, 0) or b"{}")
        except ValueError:  # killed while writing: which work it was cannot be told
            return {}
        return found if isinstance(found, dict) else {}
