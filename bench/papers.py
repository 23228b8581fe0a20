"""One certificate in CPU time: a page of ten lines and a QR code, made inside a turn."""

import time

from bench.figures import Figure
from bot.papers import Paper

PAPERS = 100
LINK = "https://t.me/hamroh_bot?start=c-A1b2C3d4E5f6G7h8"
LINES = (
    "Сертификат / Certificate", "Ғуломҷон Ӯктамович Ҳақназарӣ", "Права и обязанности",
    "Rights and duties", "Курсро гузашт", "Oʻquv mashgʻulotida qatnashdi", "Катышты", "Қатысты",
    "21.11.2026", "A1b2 C3d4 E5f6 G7h8",
)  # fmt: skip


def figures() -> list[Figure]:
    """The first one reads the font and is not counted: it is made once a start."""
    _paper()
    before = time.process_time()
    for _ in range(PAPERS):
        _paper()
    each = (time.process_time() - before) / PAPERS * 1000
    return [Figure.most("a certificate, CPU", each, 5, " ms")]


def _paper() -> bytes:
    page = Paper(842, 595).frame()
    for number, line in enumerate(LINES):
        page.line(line, 20, 480 - 30 * number)
    return page.qr(LINK, 40, 40, 130).bytes()
