"""Fields at rest: sealed with a key that is not in the database.

XChaCha20-Poly1305 (libsodium): its 24-byte nonces may be random. A sealed value is a mark, the
first bytes of the key's hash, the nonce and the text; what it belongs to ("people.desk") is
authenticated with it, so a value cannot be moved to another place.
"""

import hashlib
import json
import os
from pathlib import Path
from typing import Any

from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
)
from nacl.exceptions import CryptoError

MARK = b"\xa7H1"
_NONCE = 24
_NAME = 4


# One encoder for all: `json.dumps` with these arguments makes a new one for every value.
to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class WrongKey(Exception):
    """The key file lacks the key that this value was sealed with."""


class Seal:
    """The keys: the first seals, all open."""

    def __init__(self, keys: list[bytes]) -> None:
        if not keys or any(len(key) != 32 for key in keys):
            raise WrongKey("a key is 32 bytes long")
        self._keys = {hashlib.sha256(key).digest()[:_NAME]: key for key in keys}
        self._head = MARK + next(iter(self._keys))
        self._first = keys[0]

    def __repr__(self) -> str:
        return f"Seal({len(self._keys)} keys)"

    def close(self, text: str | bytes, place: str) -> bytes:
        """The sealed form of a text that stands at `place` ("table.column")."""
        data = text.encode() if isinstance(text, str) else text
        nonce = os.urandom(_NONCE)
        sealed = crypto_aead_xchacha20poly1305_ietf_encrypt(
            data, place.encode(), nonce, self._first
        )
        return self._head + nonce + sealed

    def open(self, sealed: bytes, place: str) -> bytes:
        """What was sealed; raises WrongKey when the key is missing or a byte has changed."""
        head = len(MARK) + _NAME
        key = self._keys.get(sealed[len(MARK) : head])
        if not sealed.startswith(MARK) or key is None:
            raise WrongKey(f"no key opens {place}")
        nonce, body = sealed[head : head + _NONCE], sealed[head + _NONCE :]
        try:
            return crypto_aead_xchacha20poly1305_ietf_decrypt(body, place.encode(), nonce, key)
        except CryptoError:
            raise WrongKey(f"{place} has been altered") from None

    def close_json(self, value: object, place: str) -> bytes:
        """A JSON-able value, sealed."""
        return self.close(to_json(value), place)

    def open_json(self, sealed: bytes, place: str) -> Any:
        """The JSON value that was sealed."""
        return json.loads(self.open(sealed, place))

    def stream_key(self, purpose: str) -> tuple[bytes, bytes]:
        """The newest key's name and a key for one purpose, for whole files."""
        name = self._head[len(MARK) :]
        return name, self.stream_key_of(purpose, name)

    def stream_key_of(self, purpose: str, name: bytes) -> bytes:
        """The key for one purpose under the key of that name; raises WrongKey if it is missing."""
        key = self._keys.get(name)
        if key is None:
            raise WrongKey("no key of the key file opens this file")
        return hashlib.blake2b(purpose.encode(), key=key, digest_size=32).digest()

    def mac(self, text: str, purpose: str) -> bytes:
        """A keyed hash of 32 bytes, for what must be recognised but not read."""
        key = hashlib.blake2b(purpose.encode(), key=self._first, digest_size=32).digest()
        return hashlib.blake2b(text.encode(), key=key, digest_size=32).digest()


def is_sealed(value: object) -> bool:
    """Whether a database value is a sealed one."""
    return isinstance(value, bytes) and value.startswith(MARK)


def make_key_file(path: Path) -> None:
    """Write a new key, readable by its owner only; raises FileExistsError when there is one."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(os.urandom(32).hex() + "\n")
        file.flush()
        os.fsync(file.fileno())


def read_key_file(path: Path) -> Seal:
    """The keys of the file, one in hexadecimal a line, the newest first; `#` begins a comment."""
    try:
        lines = path.read_text(encoding="ascii").splitlines()
        keys = [bytes.fromhex(line) for line in lines if line.strip() and line[0] != "#"]
    except (OSError, ValueError) as error:
        raise WrongKey(f"the key file cannot be read ({type(error).__name__})") from None
    return Seal(keys)
