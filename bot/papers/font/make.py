"""Makes the font of papers from DejaVu Sans: `make font`, with fontTools, which nothing else needs.

Its letters are those of our languages and of names around them. A changed font may not be called
as the one it was made from (LICENSE.txt), so it is HamrohSans. Beside it glyphs.tsv says of each
letter its glyph and its width in thousandths, for the bot reads no font files.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
LETTERS = (
    (0x20, 0x7E), (0xA0, 0x17F),  # Latin, with all that is written above and below it in Europe
    (0x18F, 0x18F), (0x259, 0x259), (0x2BB, 0x2BD),  # ə; the apostrophes of Uzbek
    (0x300, 0x306), (0x400, 0x525),  # accents; Cyrillic
    (0x2010, 0x2026), (0x2030, 0x2030), (0x2039, 0x203A), (0x2116, 0x2116),  # signs
    (0x20B8, 0x20B8), (0x20BD, 0x20BD),  # tenge, rouble
)  # fmt: skip
TABLES = ["GSUB", "GPOS", "GDEF", "FFTM", "kern", "DSIG"]  # a PDF places each letter by itself


def make(source: Path) -> None:
    """Write font, glyphs and licence."""
    font = TTFont(source, recalcTimestamp=False)
    licence = font["name"].getDebugName(13)
    options = subset.Options()
    options.hinting, options.notdef_outline, options.name_IDs = False, True, [0]
    options.drop_tables += TABLES
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[one for first, last in LETTERS for one in range(first, last + 1)])
    cutter.subset(font)
    for number, name in ((1, "HamrohSans"), (2, "Book"), (4, "HamrohSans"), (6, "HamrohSans")):
        font["name"].setName(name, number, 3, 1, 0x409)
    font.save(HERE / "HamrohSans.ttf", reorderTables=True)
    (HERE / "glyphs.tsv").write_text("".join(_lines(font)), encoding="ascii")
    told = "HamrohSans is a part of DejaVu Sans 2.37 under another name. The licence of DejaVu:\n\n"
    tidy = "\n".join(line.rstrip() for line in licence.splitlines())
    (HERE / "LICENSE.txt").write_text(f"{told}{tidy.strip()}\n", encoding="utf-8")


def _lines(font: TTFont) -> list[str]:
    """The box of all letters, how high and how low they reach; then letter, glyph, width."""
    em, head, order = font["head"].unitsPerEm, font["head"], font.getReverseGlyphMap()
    whole = (head.xMin, head.yMin, head.xMax, head.yMax, font["hhea"].ascent, font["hhea"].descent)
    lines = ["\t".join(str(round(one * 1000 / em)) for one in whole) + "\n"]
    for letter, glyph in sorted(font.getBestCmap().items()):
        width = round(font["hmtx"][glyph][0] * 1000 / em)
        lines.append(f"{letter:04X}\t{order[glyph]}\t{width}\n")
    return lines


if __name__ == "__main__":
    make(Path(sys.argv[1]))
