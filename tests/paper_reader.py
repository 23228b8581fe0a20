"""Reads our papers back, strictly: every offset, length and letter; and the font beside them."""

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """A line of a paper: what it says, how large, from where, how wide."""

    text: str
    size: float
    x: float
    y: float
    width: float


@dataclass(frozen=True)
class Printed:
    """What stands on a page."""

    lines: tuple[Line, ...]
    rects: tuple[tuple[float, float, float, float], ...]
    box: tuple[float, float]
    glyphs: dict[str, int]
    font: bytes


def read(file: bytes) -> Printed:
    """The page; AssertionError where the file breaks the rules."""
    found = _objects(file)
    page = found[3]
    content = _stream(found[_to(page, "Contents")]).decode("ascii")
    font = found[_to(page, "F")]
    names = _names(_stream(found[_to(font, "ToUnicode")]).decode())
    child = found[_to(font, "DescendantFonts")]
    widths = _widths(child)
    glyphs = _stream(found[_to(child, "CIDToGIDMap")])
    file_ = found[_to(found[_to(child, "FontDescriptor")], "FontFile2")]
    box = re.search(rb"/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]", page)
    assert box
    return Printed(
        tuple(_lines(content, names, widths)),
        tuple(_rects(content)),
        (float(box[1]), float(box[2])),
        {name: struct.unpack_from(">H", glyphs, 2 * cid)[0] for cid, name in names.items()},
        _stream(file_),
    )


def _objects(file: bytes) -> dict[int, bytes]:
    """Each object by its number, from where the table at the end says that it begins."""
    assert file.startswith(b"%PDF-1.5\n%")
    assert file.endswith(b"%%EOF\n")
    end = re.search(rb"startxref\n(\d+)\n%%EOF\n$", file)
    assert end
    rows_of = rb"xref\n0 (\d+)\n((?:\d{10} \d{5} [fn] \n)+)"
    table = re.match(rows_of + rb"trailer\n<</Size (\d+)/Root 1 0 R>>\n", file[int(end[1]) :])
    assert table
    rows = table[2].decode().splitlines()
    assert int(table[1]) == int(table[3]) == len(rows)
    found = {}
    for number, row in enumerate(rows[1:], start=1):
        head = b"%d 0 obj\n" % number
        begin = int(row[:10])
        assert file[begin:].startswith(head)
        found[number] = file[begin + len(head) : file.index(b"endobj\n", begin)]
    return found


def _to(words: bytes, name: str) -> int:
    reference = re.search(rf"/{name}\[?\s*(\d+) 0 R".encode(), words)
    assert reference, name
    return int(reference[1])


def _stream(words: bytes) -> bytes:
    head, _, rest = words.partition(b"stream\n")
    length = re.search(rb"/Length (\d+)", head)
    assert length
    assert rest[int(length[1]) :] == b"\nendstream\n"
    data = zlib.decompress(rest[: int(length[1])])
    whole = re.search(rb"/Length1 (\d+)", head)
    assert whole is None or int(whole[1]) == len(data)
    return data


def _names(cmap: str) -> dict[int, str]:
    section = re.search(r"(\d+) beginbfrange\n(.*?)\nendbfrange", cmap, re.DOTALL)
    assert section
    rows = re.findall(r"<(\w{4})> <(\w{4})> <(\w{4})>", section[2])
    assert len(rows) == int(section[1]) <= 100
    names = {}
    for first, last, to in rows:
        assert first[:2] == last[:2]
        for number in range(int(first, 16), int(last, 16) + 1):
            names[number] = chr(int(to, 16) + number - int(first, 16))
    return names


def _widths(font: bytes) -> dict[int, int]:
    whole = re.search(rb"/W\[((?:\d+\[[\d ]+\] ?)+)\]", font)
    assert whole
    found: dict[int, int] = {}
    for first, row in re.findall(r"(\d+)\[([\d ]+)\]", whole[1].decode()):
        found |= {int(first) + n: int(width) for n, width in enumerate(row.split())}
    return found


def _lines(content: str, names: dict[int, str], widths: dict[int, int]) -> Iterator[Line]:
    shown = r"BT /F (\S+) Tf (\S+) (\S+) Td <((?:[0-9A-F]{4})*)> Tj ET"
    for size, x, y, said in re.findall(shown, content):
        letters = [int(said[i : i + 4], 16) for i in range(0, len(said), 4)]
        width = sum(widths[one] for one in letters) * float(size) / 1000
        text = "".join(names[one] for one in letters)
        yield Line(text, float(size), float(x), float(y), width)


def _rects(content: str) -> Iterator[tuple[float, float, float, float]]:
    for row in re.findall(r"^(\S+) (\S+) (\S+) (\S+) re$", content, re.MULTILINE):
        x, y, width, height = map(float, row)
        yield x, y, width, height


def matrix_of(rects: tuple[tuple[float, float, float, float], ...]) -> list[list[bool]]:
    """The modules of a QR code that was drawn with these."""
    left, top = min(r[0] for r in rects), max(r[1] + r[3] for r in rects)
    step = rects[0][3]
    size = round((max(r[0] + r[2] for r in rects) - left) / step)
    matrix = [[False] * size for _ in range(size)]
    for x, y, width, height in rects:
        assert abs(height - step) < 0.01
        row, begin = round((top - y - height) / step), round((x - left) / step)
        for place in range(begin, begin + round(width / step)):
            assert not matrix[row][place]
            matrix[row][place] = True
    return matrix


def glyphs_of(font: bytes) -> dict[str, tuple[int, int]]:
    """Glyph and width in thousandths of each letter, from the font (OpenType, cmap of format 4)."""
    tables = {}
    for number in range(struct.unpack_from(">H", font, 4)[0]):
        tag, _, begin, _ = struct.unpack_from(">4sLLL", font, 12 + 16 * number)
        tables[tag] = begin
    em = struct.unpack_from(">H", font, tables[b"head"] + 18)[0]
    wide = struct.unpack_from(">H", font, tables[b"hhea"] + 34)[0]
    found = {}
    for letter, glyph in _cmap(font, tables[b"cmap"]).items():
        place = tables[b"hmtx"] + 4 * min(glyph, wide - 1)
        found[chr(letter)] = (glyph, round(struct.unpack_from(">H", font, place)[0] * 1000 / em))
    return found


def _cmap(font: bytes, begin: int) -> dict[int, int]:
    where = {
        struct.unpack_from(">HH", font, begin + 4 + 8 * n):
        begin + struct.unpack_from(">L", font, begin + 8 + 8 * n)[0]
        for n in range(struct.unpack_from(">H", font, begin + 2)[0])
    }  # fmt: skip
    table = where[3, 1]
    assert struct.unpack_from(">H", font, table)[0] == 4
    double = struct.unpack_from(">H", font, table + 6)[0]
    found = {}
    for n in range(0, double, 2):
        last = struct.unpack_from(">H", font, table + 14 + n)[0]
        first = struct.unpack_from(">H", font, table + 16 + double + n)[0]
        delta = struct.unpack_from(">h", font, table + 16 + 2 * double + n)[0]
        place = table + 16 + 3 * double + n
        offset = struct.unpack_from(">H", font, place)[0]
        for letter in range(first, min(last, 0xFFFE) + 1):
            there = place + offset + 2 * (letter - first)
            glyph = struct.unpack_from(">H", font, there)[0] if offset else letter
            if not offset or glyph:
                found[letter] = (glyph + delta) % 65536
    return found
