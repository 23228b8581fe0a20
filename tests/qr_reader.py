"""Reads a QR code of versions 1 to 6 and level M as a phone does (ISO/IEC 18004), by itself."""

from collections.abc import Callable, Iterator, Sequence
from itertools import zip_longest

Matrix = Sequence[Sequence[bool]]

# Of level M: blocks, all codewords of each, those of data (table 9).
BLOCKS = {
    1: (1, 26, 16), 2: (1, 44, 28), 3: (1, 70, 44), 4: (2, 50, 32), 5: (2, 67, 43), 6: (4, 43, 27),
}  # fmt: skip
MASKS: tuple[Callable[[int, int], bool], ...] = (
    lambda row, column: (row + column) % 2 == 0,
    lambda row, column: row % 2 == 0,
    lambda row, column: column % 3 == 0,
    lambda row, column: (row + column) % 3 == 0,
    lambda row, column: (row // 2 + column // 3) % 2 == 0,
    lambda row, column: row * column % 2 + row * column % 3 == 0,
    lambda row, column: (row * column % 2 + row * column % 3) % 2 == 0,
    lambda row, column: ((row + column) % 2 + row * column % 3) % 2 == 0,
)
FINDER = ("1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111")
BYTES = 0b0100  # the mode


def read(matrix: Matrix) -> str:
    """What it says; AssertionError where it breaks the standard."""
    size = len(matrix)
    version = (size - 17) // 4
    assert version in BLOCKS
    assert size == 17 + 4 * version
    for top, left in ((0, 0), (0, size - 7), (size - 7, 0)):
        seen = ["".join(str(int(d)) for d in row[left : left + 7]) for row in matrix[top : top + 7]]
        assert tuple(seen) == FINDER
    mask = _mask(matrix)
    bits = [matrix[r][c] ^ mask(r, c) for r, c in _path(size, version)]
    many, whole, data = BLOCKS[version]
    words = [_number(bits[i : i + 8]) for i in range(0, 8 * many * whole, 8)]
    return _said(b"".join(_block(words, many, whole, data)))


def _mask(matrix: Matrix) -> Callable[[int, int], bool]:
    """By the format beside the upper left corner, which stands at the two others again."""
    size = len(matrix)
    first = [(8, c) for c in (0, 1, 2, 3, 4, 5, 7, 8)] + [(r, 8) for r in (7, 5, 4, 3, 2, 1, 0)]
    second = [(size - 1 - n, 8) for n in range(7)] + [(8, size - 8 + n) for n in range(8)]
    formats = [_number([matrix[r][c] for r, c in places]) for places in (first, second)]
    assert formats[0] == formats[1]
    assert matrix[size - 8][8]  # the module that is always dark
    found = formats[0] ^ 0b101010000010010
    rest = found
    for place in range(14, 9, -1):
        rest ^= (0b10100110111 << (place - 10)) if rest >> place & 1 else 0
    assert rest == 0
    assert found >> 13 == 0b00  # level M
    return MASKS[found >> 10 & 0b111]


def _path(size: int, version: int) -> Iterator[tuple[int, int]]:
    """Two columns at a time from the right, up and down, past what is no data."""
    centre = 4 * version + 10
    for turn, right in enumerate([*range(size - 1, 6, -2), 5, 3, 1]):
        rows = range(size) if turn % 2 else range(size - 1, -1, -1)
        for row in rows:
            for column in (right, right - 1):
                corner = (row < 9 and (column < 9 or column >= size - 8)) or (
                    row >= size - 8 and column < 9
                )
                aligned = version > 1 and abs(row - centre) <= 2 and abs(column - centre) <= 2
                if not corner and not aligned and row != 6 and column != 6:
                    yield row, column


def _block(words: list[int], many: int, whole: int, data: int) -> Iterator[bytes]:
    """The data of each block: they lie in turns. None of it may be damaged."""
    for number in range(many):
        block = words[: many * data][number::many] + words[many * data :][number::many]
        assert len(block) == whole
        assert not any(_syndrome(block, power) for power in range(whole - data))
        yield bytes(block[:data])


def _syndrome(block: list[int], power: int) -> int:
    """The block as a polynomial at 2**power, in the field of 256 by 0x11D."""
    root = 1
    for _ in range(power):
        root = _times(root, 2)
    value = 0
    for word in block:
        value = _times(value, root) ^ word
    return value


def _times(one: int, other: int) -> int:
    product = 0
    while other:
        product ^= one if other & 1 else 0
        one = one << 1 ^ (0x11D if one & 0x80 else 0)
        other >>= 1
    return product


def _said(data: bytes) -> str:
    bits = "".join(f"{byte:08b}" for byte in data)
    assert int(bits[:4], 2) == BYTES
    length = int(bits[4:12], 2)
    said = bits[12 : 12 + 8 * length]
    padding = bits[12 + 8 * length + 4 :].lstrip("0")
    pairs = zip_longest(*[iter(padding)] * 16, fillvalue="")
    assert all("".join(pair) in {"1110110000010001", "11101100"} for pair in pairs)
    return bytes(int(said[i : i + 8], 2) for i in range(0, len(said), 8)).decode()


def _number(bits: Sequence[bool]) -> int:
    return int("".join(str(int(bit)) for bit in bits), 2)
