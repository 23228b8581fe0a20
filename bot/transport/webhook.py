"""Taking updates by webhook: 200 only when dispatch has them in the database."""

import hashlib
import hmac
import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from pydantic import SecretStr
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from bot.store import HouseTrouble
from bot.transport.updates import Dispatch, Health, as_batch

log = logging.getLogger(__name__)

# An update is a few kB; the largest, a long text with all its entities, stays far below.
_LONGEST_BODY = 256 * 1024
_SHOWN = "X-Telegram-Bot-Api-Secret-Token"
# Telegram honours Retry-After up to an hour; short, for a tap lives 150 seconds.
_TRY_AGAIN = {"Retry-After": "5"}


def webhook_path(token: SecretStr) -> str:
    """Where the updates come in: nobody guesses it, and it does not tell the token."""
    return "/telegram/" + hashlib.sha256(token.get_secret_value().encode()).hexdigest()


def webhook_secret(token: SecretStr) -> str:
    """What Telegram must show with each update; derived from the token, so stored nowhere."""
    return hmac.new(
        token.get_secret_value().encode(), b"hamroh webhook secret", hashlib.sha256
    ).hexdigest()


def webhook_route(token: SecretStr, dispatch: Dispatch, health: Health) -> Route:
    """The one route that takes updates; anything but Telegram's own post is refused unread."""
    health.way = "webhook"
    return Route(webhook_path(token), _door(token, dispatch, health), methods=["POST"])


def _door(
    token: SecretStr, dispatch: Dispatch, health: Health
) -> Callable[[Request], Awaitable[Response]]:
    secret = webhook_secret(token).encode()

    async def receive(request: Request) -> Response:
        if refusal := _refusal(request, secret):
            return refusal
        body = await _body(request)
        if body is None:
            return Response(status_code=413)
        update = _parsed(body)
        if update is None:
            log.error("a webhook post with the right secret was not JSON")
            health.ill("malformed")
            return Response(status_code=400)
        return await _take(update, dispatch, health)

    return receive


def _refusal(request: Request, secret: bytes) -> Response | None:
    shown = request.headers.get(_SHOWN, "").encode("latin-1", "replace")
    if not hmac.compare_digest(shown, secret):
        return Response(status_code=401)
    if not request.headers.get("Content-Type", "").lower().startswith("application/json"):
        return Response(status_code=415)
    length = request.headers.get("Content-Length", "")
    if length.isdigit() and int(length) > _LONGEST_BODY:
        return Response(status_code=413)
    return None


async def _body(request: Request) -> bytes | None:
    """The whole body, or None as soon as it is too long or the sender went away."""
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > _LONGEST_BODY:
                return None
    except ClientDisconnect:
        return None
    return bytes(body)


def _parsed(body: bytes) -> list[dict[str, Any]] | None:
    # Like in polling: the standard json, which lets a lone surrogate pass.
    try:
        return as_batch([json.loads(body.decode("utf-8", "replace"))])
    except (ValueError, RecursionError):
        return None


async def _take(update: list[dict[str, Any]], dispatch: Dispatch, health: Health) -> Response:
    try:
        await dispatch(update)
    except HouseTrouble:
        health.ill("house")
        log.warning("an update was not taken: the house is in trouble")
        return Response(status_code=503, headers=_TRY_AGAIN)
    health.updates += 1
    health.trouble, health.failures = "", 0
    return Response()
