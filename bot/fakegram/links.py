"""Links as Telegram accepts them: completed and checked, or nothing."""

import re

_LINK = re.compile(
    r"(?:(?P<scheme>https?)://)?(?P<user>[^/?#@]*@)?(?P<host>[^/?#@:\s\\]*\.[^/?#@:\s\\]*)"
    r"(?::(?P<port>\d{1,5}))?(?P<rest>[/?#].*)?\Z",
    re.IGNORECASE | re.DOTALL,
)
_INNER = re.compile(
    r"(?P<scheme>tg|ton|tonsite):(?://)?(?P<rest>[a-z0-9_-]+(?:[?#/].*)?)\Z",
    re.IGNORECASE | re.DOTALL,
)


def checked_link(url: str) -> str | None:
    """The whole http(s), tg or ton link, or None when Telegram would not make a link of it."""
    if inner := _INNER.match(url):
        return f"{inner['scheme'].lower()}://{inner['rest']}"
    found = _LINK.match(url)
    if not found or not found["host"].strip("."):
        return None
    if found["port"] and not 0 < int(found["port"]) < 65_536:
        return None
    rest = (found["rest"] or "/").rstrip().replace(" ", "%20").replace("\n", "%0A")
    if not rest.startswith("/"):
        rest = "/" + rest
    port = f":{int(found['port'])}" if found["port"] else ""
    scheme = (found["scheme"] or "http").lower()
    return f"{scheme}://{found['user'] or ''}{found['host'].lower()}{port}{rest}"
