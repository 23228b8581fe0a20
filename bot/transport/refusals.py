"""What ends the process instead of a delivery.

TransportError
 +-- AnotherCopy     somebody else fetches this bot's updates
 +-- TokenRefused    Telegram does not know the token (any more)
"""


class TransportError(Exception):
    """The root of the tree; never holds the token nor the library's text."""


class AnotherCopy(TransportError):
    """A second copy of the bot, or a stolen token, fetches the updates too."""


class TokenRefused(TransportError):
    """The token is wrong or was revoked; nothing can be sent or fetched with it."""
