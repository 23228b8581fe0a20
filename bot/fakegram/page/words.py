"""The page's own words, and the language that it speaks."""

from collections.abc import Callable, Sequence

Words = Callable[[str, str], str]  # language, phrase -> plain text

KEYS = (
    "page-title", "page-subtitle", "page-language-choice", "page-phones", "page-lost",
    "page-noscript", "page-role-migrant", "page-role-staff", "page-role-operator",
    "page-role-guest", "page-time", "page-pass-minutes", "page-pass-hour", "page-pass-day",
    "page-add", "page-give", "page-give-ask", "page-guest", "page-guest-name",
    "page-guest-language", "page-put-away", "page-bot", "page-code",
    "page-typing", "page-no-network", "page-phone-menu", "page-go-offline", "page-offline",
    "page-waiting", "page-block", "page-block-ask", "page-unblock", "page-open-link", "page-link",
    "page-wrong-link", "page-start", "page-restart", "page-menu", "page-commands", "page-message",
    "page-send", "page-keyboard", "page-keyboard-show", "page-keyboard-hide", "page-attach",
    "page-photo", "page-document", "page-voice", "page-location", "page-location-ask",
    "page-latitude", "page-longitude", "page-contact", "page-contact-own", "page-contact-ask",
    "page-caption", "page-messages", "page-you", "page-today", "page-edited", "page-earlier",
    "page-to-end", "page-unread", "page-message-menu", "page-reply", "page-copy", "page-copied",
    "page-edit", "page-delete", "page-refused", "page-show-all", "page-spoiler", "page-play",
    "page-pause", "page-download", "page-unknown", "page-ok", "page-open", "page-close",
    "page-cancel",
)  # fmt: skip
OWN_NAME = "page-language"

RIGHT_TO_LEFT = frozenset({"fa", "ps"})


def direction(language: str) -> str:
    """The value of HTML's `dir`."""
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def choose(languages: Sequence[str], asked: str | None, accepted: str | None) -> str:
    """The language asked for in the address, else the browser's favourite, else the first."""
    if asked is not None and asked in languages:
        return asked
    for code in _by_favour(accepted or ""):
        if code in languages:
            return code
    return languages[0]


def _by_favour(accepted: str) -> list[str]:
    """The languages of an Accept-Language header, the most wanted first."""
    wanted: list[tuple[float, str]] = []
    for part in accepted.split(","):
        tag, _, weight = part.partition(";q=")
        try:
            favour = float(weight or 1)
        except ValueError:
            favour = 0.0
        wanted.append((-favour, tag.strip().partition("-")[0].lower()))
    wanted.sort(key=lambda entry: entry[0])
    return [code for _, code in wanted]
