"""One page as PDF: lines in the middle, a frame, a QR code; the same words give the same bytes.

A page of fixed lines needs no library: what reads a paper is a phone or a printer, and both read
the few objects below (ISO 32000-1). Nothing in it says when or by what it was made.
"""

from typing import Self

from bot.papers import letters, squares
from bot.papers.letters import Object

MARGIN = 40  # points that printers leave white, and the frame


class Paper:
    """A page, in points (A4 is 595 by 842), measured from its lower left corner.

    Its methods draw and hand the page back.
    """

    def __init__(self, width: float, height: float) -> None:
        self.width = width
        self.height = height
        self._drawn: list[str] = []

    def line(self, text: str, size: float, y: float, *, middle: float | None = None) -> Self:
        """A line around the middle of the page, or around that x; what is too long is set smaller.

        ValueError for letters that the font lacks: ask `lacks` before.
        """
        text = letters.composed(text)
        if missing := letters.lacks(text):
            raise ValueError(f"no such letters: {missing!a}")
        x = self.width / 2 if middle is None else middle
        wide, room = letters.width(text, size), 2 * (min(x, self.width - x) - MARGIN)
        if wide > room:
            size, wide = size * room / wide, room
        left = x - wide / 2
        self._drawn.append(f"BT /F {size:.2f} Tf {left:.2f} {y:.2f} Td {letters.shown(text)} Tj ET")
        return self

    def frame(self, inset: float = MARGIN / 2) -> Self:
        """A thin line around the page."""
        wide, high = self.width - 2 * inset, self.height - 2 * inset
        self._drawn.append(f"1.2 w {inset:.2f} {inset:.2f} {wide:.2f} {high:.2f} re S")
        return self

    def qr(self, data: str, x: float, y: float, size: float) -> Self:
        """A QR code with its white border; x and y are the lower left corner of all of it."""
        rows = squares.modules(data)
        step = size / (len(rows) + 2 * squares.BORDER)
        left, top = x + squares.BORDER * step, y + size - squares.BORDER * step
        drawn = [
            f"{left + place * step:.3f} {top - (number + 1) * step:.3f}"
            f" {many * step:.3f} {step:.3f} re"
            for number, row in enumerate(rows)
            for place, many in squares.runs(row)
        ]
        self._drawn.append("\n".join([*drawn, "f"]))
        return self

    def bytes(self) -> bytes:
        """The file."""
        page = f"/MediaBox[0 0 {self.width:g} {self.height:g}]/Resources<</Font<</F 5 0 R>>>>"
        return _file([
            (b"/Type/Catalog/Pages 2 0 R", b""),
            (b"/Type/Pages/Kids[3 0 R]/Count 1", b""),
            (f"/Type/Page/Parent 2 0 R{page}/Contents 4 0 R".encode(), b""),
            letters.packed("\n".join(self._drawn).encode("ascii")),
            *letters.font_objects(5),
        ])  # fmt: skip


def _file(objects: list[Object]) -> bytes:
    """The objects one behind the other, and where each begins (ISO 32000-1, 7.5)."""
    # Four bytes beyond ASCII say to whoever carries the file that it is no text.
    file, places = bytearray(b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n"), []
    for number, (words, stream) in enumerate(objects, start=1):
        places.append(len(file))
        file += b"%d 0 obj\n<<%b>>\n" % (number, words)
        if stream:
            file += b"stream\n%b\nendstream\n" % stream
        file += b"endobj\n"
    begin = len(file)
    file += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
    file += b"".join(b"%010d 00000 n \n" % place for place in places)
    file += b"trailer\n<</Size %d/Root 1 0 R>>\n" % (len(places) + 1)
    return bytes(file + b"startxref\n%d\n%%%%EOF\n" % begin)
