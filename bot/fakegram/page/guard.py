"""Who may use the page: this very page, opened on this very machine.

Another site open in the same browser may send requests here, or point a name of its own at
127.0.0.1 (DNS rebinding) and so count as the same origin. Its pages know neither the right name
in Host nor can they forge Origin and Sec-Fetch-Site.
"""

from collections.abc import Collection
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
READING = frozenset({"GET", "HEAD"})
NOT_YOURS = "Only the page itself may do this."

POLICY = (
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",  # the browser itself refuses innerHTML
    "trusted-types 'none'",
)
HEADERS = {
    "Content-Security-Policy": "; ".join(POLICY),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class Guard:
    """Lets through what comes from the page itself, and gives every answer the strict headers."""

    def __init__(self, app: ASGIApp, hosts: Collection[str]) -> None:
        self.app = app
        self.hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request, refused with 403 where it is somebody else's."""
        if scope["type"] != "http":
            return await self.app(scope, receive, send)

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        if refusal := self._refusal(scope["method"], Headers(scope=scope)):
            answer = PlainTextResponse(refusal, status_code=403)
            return await answer(scope, receive, send_guarded)
        return await self.app(scope, receive, send_guarded)

    def _refusal(self, method: str, headers: Headers) -> str | None:
        host = headers.get("host", "")
        if _name(host) not in self.hosts:
            return "This page is served under a loopback address only."
        origin = headers.get("origin")
        if origin is not None and urlsplit(origin).netloc != host:
            return NOT_YOURS
        elsewhere = headers.get("sec-fetch-site") in ("cross-site", "same-site")
        if method in READING:
            # A link from elsewhere may open the page: the browser hands its owner no answer.
            return NOT_YOURS if elsewhere and headers.get("sec-fetch-mode") != "navigate" else None
        proven = headers.get("sec-fetch-site") == "same-origin" or origin is not None
        return None if proven and not elsewhere else NOT_YOURS


def _name(host: str) -> str:
    """The host without its port, and an IPv6 address without its brackets."""
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""
