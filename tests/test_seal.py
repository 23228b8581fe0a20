"""Fields at rest: what was sealed opens, and nothing else does."""

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.seal import MARK, NAME, Seal, WrongKey, add_key, is_sealed, make_key_file, read_key_file

KEYS = [bytes([number]) * 32 for number in range(3)]
SEAL = Seal(KEYS[:1])
PLACES = st.sampled_from(["people.desk", "outbox.body", "people_drafts.draft"])


@given(st.binary(), PLACES)
def test_what_was_sealed_opens_again(text: bytes, place: str) -> None:
    sealed = SEAL.close(text, place)
    assert SEAL.open(sealed, place) == text
    assert is_sealed(sealed)


@given(st.recursive(st.none() | st.integers() | st.text(), st.lists))
def test_json_comes_back_as_it_was(value: object) -> None:
    assert SEAL.open_json(SEAL.close_json(value, "x.y"), "x.y") == value


@given(st.binary(max_size=40), st.data())
def test_one_changed_byte_is_seen(text: bytes, data: st.DataObject) -> None:
    sealed = bytearray(SEAL.close(text, "x.y"))
    sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(WrongKey):
        SEAL.open(bytes(sealed), "x.y")


@given(st.binary(max_size=40), st.data())
def test_a_value_that_was_cut_off_does_not_open(text: bytes, data: st.DataObject) -> None:
    sealed = SEAL.close(text, "x.y")
    with pytest.raises(WrongKey):
        SEAL.open(sealed[: data.draw(st.integers(0, len(sealed) - 1))], "x.y")


def test_a_value_cannot_be_moved_to_another_place() -> None:
    with pytest.raises(WrongKey):
        SEAL.open(SEAL.close("here", "people.desk"), "outbox.body")


def test_the_same_words_never_look_the_same() -> None:
    assert SEAL.close("yes", "x.y") != SEAL.close("yes", "x.y")


def test_after_a_rotation_the_old_opens_and_the_new_key_seals() -> None:
    old = SEAL.close("before", "x.y")
    rotated = Seal([KEYS[1], KEYS[0]])
    assert rotated.open(old, "x.y") == b"before"
    with pytest.raises(WrongKey):
        SEAL.open(rotated.close("after", "x.y"), "x.y")


def test_a_missing_key_can_be_told_from_an_altered_value() -> None:
    sealed = SEAL.close("x", "x.y")
    altered = sealed[:-1] + bytes([sealed[-1] ^ 1])
    assert SEAL.knows(altered)
    assert not Seal(KEYS[1:2]).knows(sealed)
    assert sealed[len(MARK) : len(MARK) + NAME] not in KEYS[0]


def test_a_person_is_recognised_after_a_rotation() -> None:
    mark = SEAL.mac("chat 7", "erased")
    assert mark in Seal([KEYS[1], KEYS[0]]).macs("chat 7", "erased")
    assert mark not in Seal([KEYS[1]]).macs("chat 7", "erased")
    assert mark != SEAL.mac("chat 7", "something else")


def test_no_key_is_ever_shown() -> None:
    assert KEYS[0].hex() not in repr(SEAL)
    assert repr(KEYS[0]) not in repr(SEAL)


def test_a_new_key_file_is_for_its_owner_only(tmp_path: Path) -> None:
    file = tmp_path / "new" / "key"
    make_key_file(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert len(read_key_file(file)) == 1


def test_a_key_is_never_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "key"
    make_key_file(file)
    before = file.read_bytes()
    with pytest.raises(FileExistsError):
        make_key_file(file)
    assert file.read_bytes() == before
    assert [left.name for left in tmp_path.iterdir()] == ["key"]


def test_a_rotation_keeps_the_keys_of_before(tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_text(f"# of the first year\n{KEYS[0].hex()}\n")
    file.chmod(0o600)
    seal = add_key(file)
    assert len(seal) == 2
    assert seal.open(SEAL.close("old", "x.y"), "x.y") == b"old"
    assert "# of the first year" in file.read_text()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_rotation_follows_a_link_to_the_key(tmp_path: Path) -> None:
    make_key_file(tmp_path / "true")
    (tmp_path / "key").symlink_to(tmp_path / "true")
    add_key(tmp_path / "key")
    assert (tmp_path / "key").is_symlink()
    assert len(read_key_file(tmp_path / "true")) == 2


def test_a_rotation_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "key"
    make_key_file(file)
    before = file.read_bytes()

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        add_key(file)
    assert file.read_bytes() == before
    assert [left.name for left in tmp_path.iterdir()] == ["key"]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "no key"),
        (b"# only words\n\n", "no key"),
        (b"abc\n", "line 1"),
        (KEYS[0].hex().encode() + b"\nzz\n", "line 2"),
        (KEYS[0].hex()[:-2].encode(), "line 1"),
        (b"\xff\xfe", "not text"),
    ],
)
def test_a_broken_key_file_is_told_by_its_line(tmp_path: Path, content: bytes, says: str) -> None:
    file = tmp_path / "key"
    file.write_bytes(content)
    with pytest.raises(WrongKey, match=says) as told:
        read_key_file(file)
    assert KEYS[0].hex() not in str(told.value)


def test_a_missing_key_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(WrongKey, match="No such file"):
        read_key_file(tmp_path / "key")
