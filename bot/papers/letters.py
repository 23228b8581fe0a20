"""The letters of the one font of papers: which there are, how wide, and the font as PDF objects.

The font and its table are made by font/make.py. In a paper a letter is its number in Unicode, so
that what is copied out of it, or read aloud by a phone, is what was written; a map leads from the
number to the glyph (ISO 32000-1, 9.7.4 and 9.10.3).
"""

import functools
import unicodedata
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "font"
NAME = "HAMROH+HamrohSans"  # six letters and a plus: a part of a font (ISO 32000-1, 9.6.4)

Object = tuple[bytes, bytes]  # what stands in a dictionary, and the stream behind it


@dataclass(frozen=True, slots=True)
class Letters:
    """Glyph and width of each letter; the box that all of them fit into, in thousandths."""

    glyphs: Mapping[str, int]
    widths: Mapping[str, int]
    box: tuple[int, int, int, int]
    ascent: int
    descent: int


@functools.cache
def letters() -> Letters:
    """The table, read when the first paper is made."""
    first, *lines = (FOLDER / "glyphs.tsv").read_text(encoding="ascii").splitlines()
    left, low, right, high, ascent, descent = map(int, first.split("\t"))
    rows = [line.split("\t") for line in lines]
    return Letters(
        {chr(int(letter, 16)): int(glyph) for letter, glyph, _ in rows},
        {chr(int(letter, 16)): int(width) for letter, _, width in rows},
        (left, low, right, high),
        ascent,
        descent,
    )


def composed(text: str) -> str:
    """The text as it is drawn: a letter and its accent are one where the font has that one."""
    return "".join(map(_drawn, unicodedata.normalize("NFC", text)))


def _drawn(letter: str) -> str:
    known = letters().glyphs
    if letter in known:
        return letter
    parts = unicodedata.normalize("NFD", letter)
    return parts if all(part in known for part in parts) else letter


def lacks(text: str) -> str:
    """The letters that the font cannot show, each once, as they come; "" when it shows all."""
    known = letters().glyphs
    return "".join(dict.fromkeys(letter for letter in composed(text) if letter not in known))


def width(text: str, size: float) -> float:
    """How wide a composed text is, in points."""
    widths = letters().widths
    return sum(widths[letter] for letter in text) * size / 1000


def shown(text: str) -> str:
    """A composed text as the operand of the operator that shows it."""
    return f"<{text.encode('utf-16-be').hex().upper()}>"


@functools.cache
def font_objects(number: int) -> tuple[Object, ...]:
    """The font, its descendant, descriptor, file and two maps, numbered from there; made once."""
    found = letters()
    file = (FOLDER / "HamrohSans.ttf").read_bytes()
    box = " ".join(map(str, found.box))
    return (
        (
            f"/Type/Font/Subtype/Type0/BaseFont/{NAME}/Encoding/Identity-H"
            f"/DescendantFonts[{number + 1} 0 R]/ToUnicode {number + 4} 0 R".encode(),
            b"",
        ),
        (
            f"/Type/Font/Subtype/CIDFontType2/BaseFont/{NAME}"
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            f"/FontDescriptor {number + 2} 0 R/CIDToGIDMap {number + 5} 0 R"
            f"/W[{' '.join(_widths(found))}]".encode(),
            b"",
        ),
        (
            f"/Type/FontDescriptor/FontName/{NAME}/Flags 4/FontBBox[{box}]/ItalicAngle 0"
            f"/Ascent {found.ascent}/Descent {found.descent}/CapHeight 729/StemV 80"
            f"/FontFile2 {number + 3} 0 R".encode(),
            b"",
        ),
        packed(file, f"/Length1 {len(file)}"),
        packed(_to_unicode(found)),
        packed(_to_glyphs(found)),
    )


def packed(data: bytes, more: str = "") -> Object:
    """A compressed stream with its dictionary."""
    stream = zlib.compress(data, 9)
    return f"/Length {len(stream)}/Filter/FlateDecode{more}".encode(), stream


def _runs(found: Letters) -> Iterator[list[str]]:
    """Letters that follow each other, of one page of 256: no range may reach over two."""
    run: list[str] = []
    for letter in sorted(found.glyphs):
        if run and (ord(letter) != ord(run[-1]) + 1 or ord(letter) % 256 == 0):
            yield run
            run = []
        run.append(letter)
    yield run


def _widths(found: Letters) -> Iterator[str]:
    for run in _runs(found):
        yield f"{ord(run[0])}[{' '.join(str(found.widths[letter]) for letter in run)}]"


def _to_unicode(found: Letters) -> bytes:
    """From the number of a letter to the letter: the same number (Adobe technical note 5411)."""
    ranges = [f"<{ord(r[0]):04X}> <{ord(r[-1]):04X}> <{ord(r[0]):04X}>" for r in _runs(found)]
    assert len(ranges) <= 100  # as many as one section may have
    return "\n".join([
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
        f"{len(ranges)} beginbfrange", *ranges, "endbfrange",
        "endcmap CMapName currentdict /CMap defineresource pop end end",
    ]).encode()  # fmt: skip


def _to_glyphs(found: Letters) -> bytes:
    """Two bytes for each number up to the last letter's."""
    whole = bytearray(2 * (max(map(ord, found.glyphs)) + 1))
    for letter, glyph in found.glyphs.items():
        whole[2 * ord(letter) : 2 * ord(letter) + 2] = glyph.to_bytes(2, "big")
    return bytes(whole)
