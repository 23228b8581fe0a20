"""A small file that names the work on the desk, so that a deadly update is found after a crash."""

import faulthandler
import json
import os
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

HANGS_AFTER = 60  # seconds (DESIGN): one batch open for so long ends the process
SINGLE_FROM = 2  # crashes: the third start takes the work one by one (DESIGN)
CALM_AFTER = 1000  # pieces of work done without a crash: then what crashed before was not here


class Marker:
    """Names what is being handled; empty when nothing is.

    After two starts that found a name, the work is taken one by one; the one found alone at the
    next start is deadly, and is not handled again. What was found stays suspected until it has
    been handled, whatever else is done meanwhile.
    """

    def __init__(self, path: Path) -> None:
        self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        found = self._read()
        names = found.get("names", [])
        self._suspects = {*names, *found.get("suspects", [])}
        self._crashes = int(found.get("crashes", 0)) + bool(names)
        self._calm = 0
        self.deadly = names[0] if found.get("single") and len(names) == 1 else None

    @property
    def single(self) -> bool:
        """Whether the work must be taken one at a time."""
        return self._crashes >= SINGLE_FROM

    def write(self, names: Sequence[str]) -> None:
        """Name the work that begins, and start the watch that ends a process which hangs."""
        self._keep(names)
        # From C, since a hanging regular expression never gives the interpreter's lock back.
        faulthandler.dump_traceback_later(HANGS_AFTER, exit=True)

    def clear(self, done: Collection[str]) -> None:
        """The work was committed."""
        faulthandler.cancel_dump_traceback_later()
        self._suspects.difference_update(done)
        self._calm += len(done)
        if not self._suspects or self._calm >= CALM_AFTER:
            self._suspects.clear()
            self._crashes = 0
        self._keep(())

    def abandon(self) -> None:
        """The house was in trouble: nothing was handled, and nothing is to blame."""
        faulthandler.cancel_dump_traceback_later()
        self._keep(())

    def blame(self) -> None:
        """The work broke in a way that nobody foresaw: its name is there for the next start."""
        faulthandler.cancel_dump_traceback_later()

    def close(self) -> None:
        """Give the file back."""
        faulthandler.cancel_dump_traceback_later()
        os.close(self._handle)

    def _keep(self, names: Sequence[str]) -> None:
        record: dict[str, Any] = {}
        if names or self._suspects:
            record = {"crashes": self._crashes, "single": self.single, "names": list(names)}
        if self._suspects:
            record["suspects"] = sorted(self._suspects)
        os.ftruncate(self._handle, 0)
        if record:
            os.pwrite(self._handle, json.dumps(record).encode(), 0)

    def _read(self) -> dict[str, Any]:
        try:
            found = json.loads(os.pread(self._handle, 1 << 20, 0) or b"{}")
        except ValueError:  # killed while writing: which work it was cannot be told
            return {}
        return found if isinstance(found, dict) else {}
