"""The bot and the pretend Telegram as processes of their own, joined by loopback HTTP."""

import contextlib
import http.client
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Self

ROOT = Path(__file__).parent.parent.parent
TOKEN = "1000001:an-invented-token-of-the-tests-0123"
PATIENCE = 60.0  # seconds until a process that does not do its work fails the test


class TooSlow(AssertionError):
    """Something that must happen did not."""


class Telegram:
    """`python -m bot.fakegram --sim` in a process of its own."""

    def __init__(self, *options: str, token: str = TOKEN) -> None:
        command = [sys.executable, "-m", "bot.fakegram", "--sim", "--token", token, *options]
        self._process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)
        if self._process.stdout is None:
            raise TooSlow("no output to read the address from")
        address = json.loads(self._process.stdout.readline())
        self.url: str = address["url"]
        self.pid = self._process.pid
        self._wire = http.client.HTTPConnection("127.0.0.1", address["port"], timeout=PATIENCE)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._wire.close()
        self._process.terminate()
        self._process.wait(PATIENCE)
        if self._process.stdout is not None:
            self._process.stdout.close()

    def act(self, act: str, **given: Any) -> Any:
        """POST /sim/<act>; raises AssertionError with the pretend Telegram's sentence."""
        answer = json.loads(self._post(f"/sim/{act}", json.dumps(given)))
        if not answer["ok"]:
            raise AssertionError(answer["error"])
        return answer["result"]

    def _post(self, path: str, body: str) -> bytes:
        """The answer; tried again while the port is closed, which is when nothing is done."""
        end = time.monotonic() + PATIENCE
        while True:
            try:
                self._wire.request("POST", path, body)
                return self._wire.getresponse().read()
            except (ConnectionError, http.client.HTTPException):
                self._wire.close()
                if time.monotonic() > end:
                    raise
                time.sleep(0.05)

    def batch(self, acts: list[dict[str, Any]]) -> Any:
        """Many acts at once."""
        return self.act("batch", acts=acts)

    def said(self, person: int) -> dict[str, int]:
        """How often that chat got each text."""
        found: dict[str, int] = self.act("counters")["texts"].get(str(person), {})
        return found


class Bot:
    """`python -m bot run` in a process of its own, on data that outlive it."""

    def __init__(self, url: str, folder: Path, **environment: str) -> None:
        self.folder = folder
        self.database = folder / "data" / "hamroh.db"
        self.environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith("HAMROH_")},
            "HAMROH_TOKEN": TOKEN,
            "HAMROH_API_URL": url,
            "HAMROH_DATA_DIR": str(folder / "data"),
            "HAMROH_KEY_FILE": str(folder / "key"),
            "HAMROH_LISTEN": "127.0.0.1:0",
            "HAMROH_SENDS_PER_SECOND": "0",
            "HAMROH_SENDS_PER_CHAT": "0",
            **environment,
        }
        self.log = folder / "bot.log"
        self.process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.kill()
            self.process.wait(PATIENCE)

    def start(self) -> Self:
        """Start it; it may not be running."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "bot", "run"],
                cwd=ROOT,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        return self

    def end(self, number: signal.Signals) -> int:
        """Send the signal and wait; the exit code."""
        if self.process is None:
            raise AssertionError("it was not started")
        self.process.send_signal(number)
        return self.process.wait(PATIENCE)

    def ask(self, sql: str) -> list[Any]:
        """Ask a copy of the database while the bot is down: the file itself is its own to mend."""
        with tempfile.TemporaryDirectory() as folder:
            for ending in ("", "-wal"):
                source = Path(f"{self.database}{ending}")
                if source.exists():
                    shutil.copyfile(source, Path(folder) / f"copy.db{ending}")
            with contextlib.closing(sqlite3.connect(Path(folder) / "copy.db")) as db:
                return db.execute(sql).fetchall()

    @property
    def running(self) -> bool:
        """Whether the process is there."""
        return self.process is not None and self.process.poll() is None


def until(what: str, happens: Any, *, bot: Bot | None = None, patience: float = PATIENCE) -> None:
    """Wait for something that another process does; raises TooSlow with the bot's last words."""
    end = time.monotonic() + patience
    while not happens():
        if time.monotonic() > end or (bot is not None and not bot.running):
            words = bot.log.read_text()[-2000:] if bot is not None else ""
            raise TooSlow(f"{what}\n{words}")
        time.sleep(0.01)
