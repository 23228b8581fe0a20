"""Fields at rest: sealed with a key that is not in the database.

XChaCha20-Poly1305 (libsodium): its 24-byte nonces may be random. A sealed value is a mark, the
first bytes of the key's hash, the nonce and the text; what it belongs to ("people.desk") is
authenticated with it, so a value cannot be moved to another place.
"""

import hashlib
import json
import os
import secrets
from pathlib import Path
from typing import Any

from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
)
from nacl.exceptions import CryptoError

MARK = b"\xa7H1"
NAME = 4  # bytes of the key's hash behind the mark
_NONCE = 24


# One encoder for all: `json.dumps` with these arguments makes a new one for every value.
to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class WrongKey(Exception):
    """The key file lacks the key that this value was sealed with."""


class Seal:
    """The keys: the first seals, all open."""

    def __init__(self, keys: list[bytes]) -> None:
        if not keys or any(len(key) != 32 for key in keys):
            raise WrongKey("a key is 32 bytes long")
        self._keys = {hashlib.sha256(key).digest()[:NAME]: key for key in keys}
        self._head = MARK + next(iter(self._keys))
        self._first = keys[0]
        self._all = tuple(keys)

    def __repr__(self) -> str:
        return f"Seal({len(self)} keys)"

    def __len__(self) -> int:
        return len(self._keys)

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
        head = len(MARK) + NAME
        key = self._keys.get(sealed[len(MARK) : head])
        if not sealed.startswith(MARK) or key is None:
            raise WrongKey(f"no key opens {place}")
        nonce, body = sealed[head : head + _NONCE], sealed[head + _NONCE :]
        try:
            return crypto_aead_xchacha20poly1305_ietf_decrypt(body, place.encode(), nonce, key)
        except (CryptoError, ValueError):  # ValueError: shorter than any sealed value
            raise WrongKey(f"{place} has been altered") from None

    def knows(self, sealed: bytes) -> bool:
        """Whether the key that sealed it is here; the value may have been altered since."""
        return sealed[len(MARK) : len(MARK) + NAME] in self._keys

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
        return _key_for(key, purpose)

    def keys_for(self, purpose: str) -> list[bytes]:
        """A key for one purpose under each key, the newest first."""
        return [_key_for(key, purpose) for key in self._all]

    def mac(self, text: str, purpose: str) -> bytes:
        """A keyed hash of 32 bytes, for what must be recognised but not read."""
        return _mac(self._first, text, purpose)

    def macs(self, text: str, purpose: str) -> list[bytes]:
        """The hashes that the text may have been given: one for each key, the newest first."""
        return [_mac(key, text, purpose) for key in self._all]


def _mac(key: bytes, text: str, purpose: str) -> bytes:
    return hashlib.blake2b(text.encode(), key=_key_for(key, purpose), digest_size=32).digest()


def _key_for(key: bytes, purpose: str) -> bytes:
    return hashlib.blake2b(purpose.encode(), key=key, digest_size=32).digest()


def is_sealed(value: object) -> bool:
    """Whether a database value is a sealed one."""
    return isinstance(value, bytes) and value.startswith(MARK)


def make_key_file(path: Path) -> None:
    """Write a new key, readable by its owner only; raises FileExistsError when there is one."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = _written(path, _new_key())
    try:
        os.link(part, path)  # unlike a replacement, it never takes the place of another's key
    finally:
        part.unlink()
    _sync_folder(path.parent)


def add_key(path: Path) -> Seal:
    """A new key before the others of the file, which go on opening; the file changes in one go.

    Raises WrongKey for a file that cannot be read, OSError for one that cannot be written.
    """
    read_key_file(path)  # nothing is built upon a broken file
    path = path.resolve()
    owner = path.stat()
    part = _written(path, _new_key() + path.read_text(encoding="utf-8"))
    try:
        if owner.st_uid != part.stat().st_uid:  # root has rotated the key of the bot's user
            os.chown(part, owner.st_uid, owner.st_gid)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    _sync_folder(path.parent)
    return read_key_file(path)


def read_key_file(path: Path) -> Seal:
    """The keys of the file, one in hexadecimal a line, the newest first; `#` begins a comment."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise WrongKey(f"the key file cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise WrongKey("the key file is not text") from None
    numbered = [(n, line.partition("#")[0].strip()) for n, line in enumerate(lines, 1)]
    keys = [_key(number, line) for number, line in numbered if line]
    if not keys:
        raise WrongKey("the key file holds no key")
    return Seal(keys)


def _key(number: int, line: str) -> bytes:
    try:
        key = bytes.fromhex(line)
    except ValueError:
        key = b""
    if len(key) != 32:
        raise WrongKey(f"line {number} of the key file is not a key of 64 hexadecimal digits")
    return key


def _new_key() -> str:
    return secrets.token_hex(32) + "\n"


def _written(path: Path, text: str) -> Path:
    """A new file beside `path` that only its owner can read, safe on the disk."""
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        part.unlink()
        raise
    return part


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
