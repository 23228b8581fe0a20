"""`python -m bot.fakegram`: the pretend Telegram alone, for tests, measurements and curiosity."""

import argparse
import asyncio
import http.client
import json
import secrets
import signal
import socket
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import urlsplit

import uvicorn
from starlette.applications import Starlette

from bot.fakegram.botapi import app
from bot.fakegram.errors import WorldError
from bot.fakegram.keep import open_world
from bot.fakegram.sim import Sim
from bot.fakegram.webhook import Reply
from bot.fakegram.world import World


def main() -> int:
    """Serve until a signal comes; the first line on the output is the address as JSON."""
    args = _arguments()
    options = {"token": args.token, "seed": args.seed, "limits": args.limits, "strict": args.strict}
    try:
        world, keep = (
            open_world(args.file, time.time, **options)
            if args.file
            else (World(time.time, **options), None)
        )
    except WorldError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    server = _Serving(args.host, args.port)
    sim = Sim(world, away=server.go_away) if args.sim else None
    loop = uvicorn.Config("").get_loop_factory()  # uvloop where it exists
    with asyncio.Runner(loop_factory=loop) as runner:
        runner.run(server.run(app(world, post=post, throttle=args.throttle, sim=sim)))
    if keep:
        keep.close()
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bot.fakegram", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1", help="loopback unless told otherwise")
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--file", type=Path, help="where the world lives; without it in memory")
    parser.add_argument("--token", default="1000001:pretend-token")
    # a world without a file must not begin with the ids of the one before
    parser.add_argument("--seed", type=int, default=secrets.randbits(32), help="random if absent")
    parser.add_argument("--limits", choices=("off", "real", "paid"), default="off")
    parser.add_argument("--strict", action="store_true", help="also refuse what is only hearsay")
    parser.add_argument("--throttle", action="store_true", help="slow down hasty polls")
    parser.add_argument("--sim", action="store_true", help="let other processes play the people")
    return parser.parse_args()


class _Server(uvicorn.Server):
    """uvicorn that answers the waiting poll when it stops, instead of waiting for it."""

    def __init__(self, config: uvicorn.Config, hang_up: Callable[[], None]) -> None:
        super().__init__(config)
        self._hang_up = hang_up

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop."""
        self._hang_up()
        await super().shutdown(sockets)


class _Serving:
    """uvicorn on one port, which it can leave for a while."""

    def __init__(self, host: str, port: int) -> None:
        self._host = host
        self._port = port
        self._server: uvicorn.Server | None = None
        self._away = 0.0

    def go_away(self, seconds: float) -> None:
        """Close the port, come back after so many seconds."""
        self._away = seconds
        if self._server:
            self._server.should_exit = True

    async def run(self, asgi: Starlette) -> None:
        """Serve until told to stop; again after each absence."""
        for sign in (signal.SIGINT, signal.SIGTERM):
            # uvicorn stops by itself and then raises the signal again for whoever was there before
            signal.signal(sign, lambda *_: None)
        while True:
            sock = self._listen()
            config = uvicorn.Config(
                asgi,
                log_level="warning",
                access_log=False,
                timeout_graceful_shutdown=1,  # an open long poll must not keep us
                timeout_keep_alive=75,
                ws="none",
            )
            self._server = _Server(config, asgi.state.hang_up)
            await self._server.serve(sockets=[sock])
            if not self._away:
                return
            await asyncio.sleep(self._away)
            self._away = 0.0

    def _listen(self) -> socket.socket:
        sock = socket.create_server((self._host, self._port))
        if self._server is None:
            self._port = sock.getsockname()[1]
            address = {"url": f"http://{self._host}:{self._port}", "port": self._port}
            sys.stdout.write(json.dumps(address) + "\n")
            sys.stdout.flush()
        return sock


async def post(url: str, body: bytes, headers: Mapping[str, str]) -> Reply:
    """POST to a webhook on this machine."""
    return await asyncio.to_thread(_post, url, body, headers)


def _post(url: str, body: bytes, headers: Mapping[str, str]) -> Reply:
    parts = urlsplit(url)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = kind(parts.hostname or "", parts.port, timeout=60)
    try:
        path = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
        connection.request("POST", path, body, dict(headers))
        answer = connection.getresponse()
        content = answer.read()
        return answer.status, {k.lower(): v for k, v in answer.getheaders()}, content
    except http.client.HTTPException as error:
        raise ConnectionError(type(error).__name__) from error
    finally:
        connection.close()


if __name__ == "__main__":
    sys.exit(main())
