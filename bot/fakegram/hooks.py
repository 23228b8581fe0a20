"""How the bot gets its updates: getMe, getUpdates, and the webhook's settings."""

import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from bot.fakegram.errors import ApiError, refuse, too_many
from bot.fakegram.params import Params
from bot.fakegram.queue import BY_DEFAULT, allowed_updates
from bot.fakegram.records import Json
from bot.fakegram.state import State

_SECRET = re.compile(r"[A-Za-z0-9_-]*\Z")
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the "
    "webhook first"
)


@dataclass(frozen=True, slots=True)
class Described:
    """The result True with Telegram's words on it."""

    description: str


def get_me(state: State, params: Params) -> Json:
    """getMe: the bot's User."""
    abilities: Json = {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_guest_queries": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
    }
    return {**state.bot.user(), **abilities}


def get_updates(state: State, params: Params) -> list[Json]:
    """getUpdates, without waiting."""
    if state.bot.webhook:
        raise ApiError(409, f"Conflict: {WEBHOOK_ACTIVE}")
    set_allowed(state, params.json("allowed_updates", "unused") if _valid(params) else None)
    return read_updates(state, params.integer("offset"), params.integer("limit", 100))


def _valid(params: Params) -> bool:
    try:
        params.json("allowed_updates", "")
    except ApiError:
        return False
    return True


def set_allowed(state: State, value: Any) -> None:
    """Which types are queued from now on; what is no list changes nothing."""
    allowed = allowed_updates(value)
    if allowed is not None and allowed != state.queue.allowed:
        state.queue.allowed = allowed
        state.bot.allowed_updates = sorted(allowed)
        state.note("bot", "", state.bot)


def read_updates(state: State, offset: int, limit: int) -> list[Json]:
    """The oldest updates from the offset on."""
    found, gone = state.queue.read(offset, limit, state.now())
    for update_id in gone:
        state.note("update", update_id, None)
    return [update.body for update in found]


def set_webhook(state: State, params: Params) -> Described:
    """setWebhook; an empty URL deletes it."""
    url = params.text("url")
    if not url:
        return delete_webhook(state, params)
    secret = params.text("secret_token")
    if len(secret) > 256:
        raise refuse("secret token is too long")
    if not _SECRET.match(secret):
        raise refuse("secret token contains unallowed characters")
    _check_address(url)
    hook = state.bot.webhook
    if state.limits.pace != "off" and state.now() < hook.get("set_at", 0) + 1:
        raise too_many(1)
    set_allowed(state, params.json("allowed_updates", "unused") if _valid(params) else None)
    _drop(state, params)
    new: Json = {
        "url": url,
        "secret_token": secret,
        "max_connections": params.integer("max_connections", 40, low=1, high=100),
    }
    same = all(hook.get(name) == value for name, value in new.items())
    state.bot.webhook = {**(hook if same else {}), **new, "set_at": state.now()}
    state.note("bot", "", state.bot)
    state.tell("webhook", 0)
    return Described("Webhook is already set" if same else "Webhook was set")


def delete_webhook(state: State, params: Params) -> Described:
    """deleteWebhook."""
    _drop(state, params)
    was = bool(state.bot.webhook)
    state.bot.webhook = {}
    state.note("bot", "", state.bot)
    return Described("Webhook was deleted" if was else "Webhook is already deleted")


def webhook_info(state: State, params: Params) -> Json:
    """getWebhookInfo."""
    hook = state.bot.webhook
    info: Json = {
        "url": hook.get("url", ""),
        "has_custom_certificate": False,
        "pending_update_count": len(state.queue),
    }
    if hook:
        info["max_connections"] = hook["max_connections"]
    for name in ("last_error_date", "last_error_message"):
        if name in hook:
            info[name] = hook[name]
    if state.queue.allowed != BY_DEFAULT:
        info["allowed_updates"] = sorted(state.queue.allowed)
    return info


def _check_address(url: str) -> None:
    parts = urlsplit(url)
    if parts.hostname in _LOOPBACK:
        return  # as a Bot API server of one's own allows
    if parts.scheme != "https":
        raise refuse("bad webhook: An HTTPS URL must be provided for webhook")
    if (parts.port or 443) not in (443, 80, 88, 8443):
        raise refuse("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")


def _drop(state: State, params: Params) -> None:
    if params.boolean("drop_pending_updates"):
        state.forget_updates([update.id for update in state.queue.all()])
