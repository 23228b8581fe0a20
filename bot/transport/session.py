"""One keep-alive pool of connections to one Bot API server, and what can befall a request."""

from types import MappingProxyType
from typing import NamedTuple

from aiohttp import (
    ClientConnectorError,
    ClientError,
    ClientHttpProxyError,
    ClientSession,
    ClientTimeout,
    ConnectionTimeoutError,
    DummyCookieJar,
    FormData,
    InvalidURL,
    TCPConnector,
)
from pydantic import SecretStr
from yarl import URL

from bot.outbox import DeliveryFailed, TryLater, Unknown

# 970 messages a second at 200 ms each keep 200 connections busy; the rest is headroom.
_CONNECTIONS = 512
# Longer than the pause between two chats' messages, shorter than what servers keep idle (60 s
# and more): a connection that the server is about to close costs an Unknown.
_KEEP_ALIVE = 30.0
_CONNECT = 10.0

# Given by us, since aiohttp would otherwise add its own; telling it to skip them costs a tenth of
# a delivery. Identity: unpacking a short answer costs more than it saves.
_PLAIN = MappingProxyType({"User-Agent": "hamroh", "Accept": "*/*", "Accept-Encoding": "identity"})
_JSON = MappingProxyType({**_PLAIN, "Content-Type": "application/json"})

_NEVER_LEFT = (ClientConnectorError, ConnectionTimeoutError, ClientHttpProxyError, InvalidURL)
_PERHAPS_LEFT = (ClientError, OSError, TimeoutError)


class Reply(NamedTuple):
    """What came back over HTTP; `wait` is its Retry-After."""

    status: int
    raw: bytes
    wait: str | None


class TooBig(Exception):
    """A file is longer than the caller allows."""


def time_limit(total: float) -> ClientTimeout:
    """Ten seconds to connect and `total` for all of it.

    `total` must be more than ten, or a connection that never came about counts as Unknown.
    """
    return ClientTimeout(total=total, connect=_CONNECT)


class Session:
    """One aiohttp session, opened by the first request so that it belongs to the running loop."""

    def __init__(self, proxy: SecretStr | None) -> None:
        self._proxy = _proxy(proxy)
        self._client: ClientSession | None = None

    async def post(
        self, url: URL, body: bytes | FormData, *, method: str, within: ClientTimeout
    ) -> Reply:
        """The whole answer; raises TryLater when nothing left us, Unknown when something did."""
        failure: DeliveryFailed
        headers = _JSON if isinstance(body, bytes) else _PLAIN
        try:
            async with self._opened().post(
                url, data=body, headers=headers, timeout=within, allow_redirects=False
            ) as response:
                raw = await response.read()
                return Reply(response.status, raw, response.headers.get("Retry-After"))
        except _NEVER_LEFT:
            failure = TryLater(method, kind="network")
        except _PERHAPS_LEFT:
            failure = Unknown(method)
        # Raised here, where no exception is being handled: aiohttp's, which hold the address
        # and in it the token, are neither its cause nor its context.
        raise failure

    async def fetch(self, url: URL, *, method: str, within: ClientTimeout, limit: int) -> Reply:
        """The file behind an address; raises TooBig past `limit` bytes, else TryLater."""
        try:
            async with self._opened().get(
                url, headers=_PLAIN, timeout=within, allow_redirects=False
            ) as response:
                content = bytearray()
                async for chunk in response.content.iter_any():
                    content += chunk
                    if len(content) > limit:
                        raise TooBig
                return Reply(response.status, bytes(content), response.headers.get("Retry-After"))
        except _PERHAPS_LEFT:
            failure = TryLater(method, kind="network")
        raise failure

    async def close(self) -> None:
        """Close every connection; the next request would open new ones."""
        if self._client is not None:
            await self._client.close()
            self._client = None

    def _opened(self) -> ClientSession:
        if self._client is None:
            self._client = ClientSession(
                connector=TCPConnector(
                    limit=_CONNECTIONS, keepalive_timeout=_KEEP_ALIVE, ttl_dns_cache=300
                ),
                cookie_jar=DummyCookieJar(),
                proxy=self._proxy,
                raise_for_status=False,
                trust_env=False,
            )
        return self._client


def _proxy(proxy: SecretStr | None) -> URL | None:
    if proxy is None:
        return None
    address = proxy.get_secret_value()
    if not address.startswith(("http://", "https://")):
        raise ValueError("the proxy must begin with http:// or https://")
    return URL(address)
