"""QR codes: the squares of one, and a picture of it for a poster."""

import io
from collections.abc import Iterator

import segno

BORDER = 4  # modules that stay white around it (ISO/IEC 18004)
POSTER = 24  # pixels of a module: a link is some 1,000 wide, 9 cm at 300 a inch


def _made(data: str) -> segno.QRCode:
    """Always the same for the same data.

    Error correction M bears a fold or a stain. The mask is given: to try all eight takes longer
    than all the rest, and every reader knows each.
    """
    return segno.make_qr(data, error="m", mask=3, boost_error=False)


def modules(data: str) -> list[list[bool]]:
    """Its rows from above; True is dark."""
    return [[bool(module) for module in row] for row in _made(data).matrix]


def runs(row: list[bool]) -> Iterator[tuple[int, int]]:
    """Where dark modules begin, and how many follow each other."""
    begin = None
    for place, dark in enumerate([*row, False]):
        if dark and begin is None:
            begin = place
        elif not dark and begin is not None:
            yield begin, place - begin
            begin = None


def poster_png(data: str) -> bytes:
    """The QR code as a picture in black and white, large enough to be printed on a poster."""
    file = io.BytesIO()
    _made(data).save(file, kind="png", scale=POSTER, border=BORDER)
    return file.getvalue()
