"""Papers: what stands on them can be read back, by people, phones and programs."""

import struct
import unicodedata
import zlib
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.papers import Paper, lacks, poster_png
from bot.papers.letters import letters
from bot.papers.squares import BORDER, modules
from tests import paper_reader, qr_reader
from tests.conftest import LANGUAGES, ROOT

LINK = "https://t.me/hamroh_bot?start=c-A1b2C3d4E5f6G7h8"
NAMES = {
    "ru": "Ёлка Щербакова-Нуриева",
    "en": "Zoë O'Brien",
    "uz": "Oʻgʻiloy Gʻulomova",
    "tg": "Ғуломҷон Ӯктамович Ҳақназарӣ",
    "ky": "Өмүрбек Жеңишбек уулу",
    "kk": "Әлия Қуанышқызы Іңкәрбек Һ.",
}
FONT = Path("bot/papers/font")


def read(paper: Paper) -> paper_reader.Printed:
    return paper_reader.read(paper.bytes())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_reads_back_as_it_was_written(language: str) -> None:
    printed = read(
        Paper(842, 595).frame().line("Certificate", 28, 480).line(NAMES[language], 20, 390)
    )
    assert [line.text for line in printed.lines] == ["Certificate", NAMES[language]]
    assert printed.box == (842, 595)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_font_has_every_letter_that_a_language_writes_with(language: str) -> None:
    """All letters of all its texts; signs such as ✍ stand on no paper."""
    words = "".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "locales" / language).glob("*.ftl")
    )
    signs = {"ℹ"}  # a letter to Unicode alone
    used = "".join(sorted({one for one in words if unicodedata.category(one)[0] == "L"} - signs))
    assert len(used) > 50
    assert lacks(used) == ""


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("", ""),
        ("Zamira", ""),
        ("Али́я и\u0306 s\u0327", ""),  # й and ş of two parts are one letter each
        ("محمد", "محد"),
        ("Ali 😀ʹ😀", "😀ʹ"),
        ("a\nb\tc\0", "\n\t\0"),
        ("\u202e\u200b", "\u202e\u200b"),
    ],
)
def test_letters_that_the_font_lacks_are_told(text: str, missing: str) -> None:
    assert lacks(text) == missing
    if missing:
        with pytest.raises(ValueError, match="no such letters"):
            Paper(842, 595).line(text, 20, 300)


@example("Ô\u0300", 6)  # both are there, Ồ is not
@given(st.text(st.sampled_from(sorted(letters().glyphs)), max_size=80), st.integers(6, 40))
def test_any_line_of_its_letters_reads_back_and_stands_on_the_page(text: str, size: int) -> None:
    printed = read(Paper(595, 842).line(text, size, 300))
    [line] = printed.lines
    assert unicodedata.normalize("NFC", line.text) == unicodedata.normalize("NFC", text)
    assert line.size <= size
    assert line.x >= 39.9
    assert line.x + line.width / 2 == pytest.approx(595 / 2, abs=0.5)


def test_what_is_too_long_is_set_smaller_and_around_any_middle() -> None:
    printed = read(
        Paper(842, 595).line("Ш" * 64, 30, 300).line("A1b2-C3d4-E5f6-G7h8-I9j0", 12, 30, middle=105)
    )
    assert printed.lines[0].size < 30
    assert printed.lines[0].width == pytest.approx(842 - 80, abs=2)
    assert printed.lines[1].x == pytest.approx(40, abs=1)


def test_the_same_words_give_the_same_bytes_and_nothing_of_day_or_maker() -> None:
    made = [Paper(842, 595).line("Zamira", 20, 300).qr(LINK, 40, 40, 130).bytes() for _ in range(2)]
    assert made[0] == made[1]
    assert made[0] != Paper(842, 595).line("Zamire", 20, 300).qr(LINK, 40, 40, 130).bytes()
    assert not any(word in made[0] for word in (b"/Info", b"Date", b"Producer", b"Creator"))


def test_the_table_of_glyphs_is_that_of_the_font_in_the_paper() -> None:
    printed = read(Paper(842, 595).line("A", 20, 300))
    own = paper_reader.glyphs_of(printed.font)
    found = letters()
    assert printed.glyphs == {letter: glyph for letter, (glyph, _) in own.items()}
    assert found.glyphs == printed.glyphs
    assert found.widths == {letter: wide for letter, (_, wide) in own.items()}
    assert len(set(own.values())) > 500


def test_the_font_bears_another_name_and_its_licence_lies_beside_it() -> None:
    font = (ROOT / FONT / "HamrohSans.ttf").read_bytes()
    for name in ("DejaVu Sans", "Vera", "Arev"):
        for way in ("utf-16-be", "ascii"):
            assert name.encode(way) not in font.replace("Bitstream Vera is".encode(way), b"")
    assert "HamrohSans".encode("utf-16-be") in font
    licence = (ROOT / FONT / "LICENSE.txt").read_text(encoding="utf-8")
    assert "only if the fonts\nare renamed" in licence
    assert "Tavmjong Bah" in licence


# QR codes.


@pytest.mark.parametrize("length", [1, 13, 14, 26, 27, 42, 43, 62, 63, 84, 85, 106])
def test_a_qr_code_says_what_it_was_given(length: int) -> None:
    said = ("t.me/" + "aZ9_-" * 40)[:length]
    assert qr_reader.read(modules(said)) == said


@given(st.text("abcXYZ0189_-", min_size=10, max_size=16))
def test_every_token_is_read(token: str) -> None:
    link = f"https://t.me/hamroh_bot?start=c-{token}"
    assert qr_reader.read(modules(link)) == link


def test_the_reader_sees_one_wrong_module() -> None:
    rows = modules(LINK)
    rows[20][20] = not rows[20][20]
    with pytest.raises(AssertionError):
        qr_reader.read(rows)


def test_the_code_on_a_paper_is_read_and_keeps_its_white_border() -> None:
    printed = read(Paper(842, 595).frame().line("Zamira", 20, 300).qr(LINK, 40, 50, 130))
    assert qr_reader.read(paper_reader.matrix_of(printed.rects)) == LINK
    size = len(modules(LINK))
    white = 130 * BORDER / (size + 2 * BORDER)
    assert min(x for x, _, _, _ in printed.rects) == pytest.approx(40 + white, abs=0.01)
    assert max(x + w for x, _, w, _ in printed.rects) == pytest.approx(170 - white, abs=0.01)
    assert min(y for _, y, _, _ in printed.rects) == pytest.approx(50 + white, abs=0.01)


def test_the_picture_of_a_poster_is_read() -> None:
    rows = picture(poster_png(LINK))
    step = rows_of(rows, len(modules(LINK)) + 2 * BORDER)
    dark = [[not white for white in row[step // 2 :: step]] for row in rows[step // 2 :: step]]
    assert not any(any(row) for row in dark[:BORDER])
    assert not any(any(row[:BORDER]) for row in dark)
    inner = [row[BORDER:-BORDER] for row in dark[BORDER:-BORDER]]
    assert qr_reader.read(inner) == LINK
    assert poster_png(LINK) == poster_png(LINK)


def rows_of(rows: list[list[bool]], many: int) -> int:
    """How many pixels a module has; it is square and large enough to be printed."""
    assert len(rows) == len(rows[0])
    assert len(rows) % many == 0
    assert len(rows) >= 700
    return len(rows) // many


def picture(png: bytes) -> list[list[bool]]:
    """The pixels of a picture of one bit each; True is white."""
    place, data = 8, b""
    width = height = 0
    while place < len(png):
        length, kind = struct.unpack_from(">L4s", png, place)
        body = png[place + 8 : place + 8 + length]
        assert zlib.crc32(kind + body) == struct.unpack_from(">L", png, place + 8 + length)[0]
        if kind == b"IHDR":
            width, height, depth, colour = struct.unpack_from(">LLBB", body)
            assert (depth, colour) == (1, 0)
        data += body if kind == b"IDAT" else b""
        place += 12 + length
    whole, line = zlib.decompress(data), (width + 7) // 8 + 1
    assert len(whole) == height * line
    rows, above = [], bytes(line)
    for begin in range(0, len(whole), line):
        row = whole[begin : begin + line]
        assert row[0] in {0, 2}  # as it is, or what it differs in from the row above
        if row[0] == 2:
            row = bytes((one + other) % 256 for one, other in zip(row, above, strict=True))
        rows.append([bool(row[1 + x // 8] >> (7 - x % 8) & 1) for x in range(width)])
        above = row
    return rows
