"""The Bot API as the machine sees it: a method and a body go out, a message id comes back."""

import io
import json
import re
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from aiohttp import ClientTimeout, FormData
from pydantic import SecretStr
from yarl import URL

from bot.outbox import DeliveryFailed, NeverAgain
from bot.transport.errors import not_telegram, result_of
from bot.transport.session import Reply, Session, TooBig, time_limit

_SEND = time_limit(20)
_UPLOAD = time_limit(120)
_RARE = time_limit(30)
# A tap that is acknowledged later than this is not waited for by anybody.
_ACKNOWLEDGE = time_limit(5)

_TOKEN = re.compile(r"[A-Za-z0-9_:-]{1,200}")
_METHOD = re.compile(r"[A-Za-z]{1,64}")
# Telegram writes a sent message's id first, so that nine answers in ten need no JSON parser (a
# tenth of what a delivery costs); whatever looks different is parsed.
_SENT = re.compile(rb'\{"ok":true,"result":\{"message_id":(\d{1,18})[,}]')


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that goes with a call: the parameter that it is, its name, its content."""

    field: str
    name: str
    content: bytes


class Telegram:
    """One bot at one Bot API server; every request of the process goes through its session.

    `api_url` is the base: http://127.0.0.1:8081 gives /bot<token>/... and /file/bot<token>/...
    """

    def __init__(self, api_url: str, token: SecretStr, proxy: SecretStr | None = None) -> None:
        if not _TOKEN.fullmatch(token.get_secret_value()):
            raise ValueError("this is not a bot's token")
        self._root, self._host = api_url.rstrip("/"), _host(api_url)
        self._token = token
        self._session = Session(proxy)
        self._urls: dict[str, URL] = {}

    def __repr__(self) -> str:
        return f"<Telegram at {self._host}>"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def deliver(self, method: str, body: bytes, upload: Upload | None = None) -> int | None:
        """Post a row as it stands; the id of the message that came of it, if one did.

        Raises TryLater, NeverAgain or Unknown.
        """
        if upload is None:
            reply = await self._post(method, body, _SEND)
        else:
            reply = await self._post(method, _form(body, upload), _UPLOAD)
        if reply.status == 200 and (found := _SENT.match(reply.raw)):
            return int(found[1])
        return _message_id(result_of(method, reply))

    async def acknowledge(self, callback_query_id: str, text: str | None = None) -> None:
        """Stop the clock on a tapped button; never raises, for nothing hangs on it."""
        answer = {"callback_query_id": callback_query_id}
        if text:
            answer["text"] = text
        try:
            await self._post("answerCallbackQuery", json.dumps(answer).encode(), _ACKNOWLEDGE)
        except DeliveryFailed:
            return

    async def ask(self, method: str, body: bytes = b"{}", *, seconds: float = 30) -> Reply:
        """The raw answer to a call, within `seconds`; raises TryLater or Unknown."""
        return await self._post(method, body, _RARE if seconds == 30 else time_limit(seconds))

    async def download(self, path: str, *, limit: int) -> bytes:
        """The file at a `file_path` of getFile; NeverAgain if it is gone or past `limit` bytes."""
        folder = URL(f"{self._root}/file/bot{self._token.get_secret_value()}", encoded=True)
        url = folder.joinpath(*path.split("/"))
        try:
            reply = await self._session.fetch(url, method="download", within=_UPLOAD, limit=limit)
        except TooBig:
            reply = Reply(413, b"", None)
        if reply.status == 200:
            return reply.raw
        if reply.status in (401, 404):
            # An address of getFile lives an hour; the token itself is not in question here.
            raise NeverAgain("download", reply.status, "bad-request")
        raise not_telegram("download", reply)

    async def close(self) -> None:
        """Close every connection."""
        await self._session.close()

    async def _post(self, method: str, body: bytes | FormData, within: ClientTimeout) -> Reply:
        url = self._urls.get(method) or self._address(method)
        return await self._session.post(url, body, method=method, within=within)

    def _address(self, method: str) -> URL:
        """Parsed once per method: parsing costs more than all else that we do here."""
        if not _METHOD.fullmatch(method):
            raise ValueError("a method's name is letters only")
        path = f"{self._root}/bot{self._token.get_secret_value()}/{method}"
        url = self._urls[method] = URL(path, encoded=True)
        return url


def _host(api_url: str) -> str:
    try:
        host = URL(api_url).host
    except ValueError:
        host = None
    if not host or not api_url.startswith(("http://", "https://")):
        raise ValueError("the Bot API's address must begin with http:// or https://")
    return host


def _form(body: bytes, upload: Upload) -> FormData:
    # Telegram does not read RFC 5987 names: quoted, a Cyrillic name would be lost.
    form = FormData(quote_fields=False)
    for name, value in json.loads(body).items():
        form.add_field(name, value if isinstance(value, str) else json.dumps(value))
    name = "".join(letter for letter in upload.name if letter.isprintable()).replace('"', "'")
    form.add_field(upload.field, io.BytesIO(upload.content), filename=name)
    return form


def _message_id(result: Any) -> int | None:
    found = result.get("message_id") if isinstance(result, dict) else None
    return found if isinstance(found, int) else None
