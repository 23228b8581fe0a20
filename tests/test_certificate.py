"""Certificates: who gets one, what stands on it, and what a stranger learns of it."""

import pytest

from bot.dialog import House
from bot.fakegram.phone import Chat, Clock
from bot.store import Store
from dialogs.certificate import pages, papers
from dialogs.privacy.states import COUNTED
from dialogs.trainings import Trainings
from tests import paper_reader, qr_reader
from tests.alert_office import Hire, hire
from tests.conftest import LANGUAGES, Enter
from tests.test_staff import number_of
from tests.trainings_town import Hall

NAME = "Ғуломҷон Ӯктамович Ҳақназарӣ"
GOOD, BAD = "✅ This certificate is valid.", "❌ This certificate is not valid."


@pytest.fixture
def hall(store: Store, house: House, clock: Clock) -> Hall:
    return Hall(store, house, clock)


@pytest.fixture
async def stranger(enter: Enter) -> Chat:
    """Who holds a paper, and has only chosen a language."""
    chat = enter("Bakyt")
    await chat.act("> /start\n> [English]")
    return chat


@pytest.fixture
async def graduate(chat: Chat, hall: Hall) -> Chat:
    """Zamira, who came to a training whose list is settled."""
    await hall.open()
    number = await number_of(chat)
    await hall.seat(number)
    await settle(hall, number)
    return chat


async def settle(hall: Hall, person: int, *, came: int = 1, settled: int = 1) -> None:
    await hall.store.write(
        lambda db: [
            db.run(
                "UPDATE trainings_seats SET came_at = :c WHERE person_id = :p", c=came, p=person
            ),
            db.run("UPDATE trainings_courses SET closed_list = :s", s=settled),
        ]
    )


def file_of(chat: Chat) -> bytes:
    """The newest file in the chat."""
    sent = [m["document"]["file_id"] for m in chat.shows() if "document" in m]
    return bytes(chat.world.state.files[sent[-1]].content)


def token_of(chat: Chat) -> str:
    return [line.text for line in paper_reader.read(file_of(chat)).lines][-1]


async def make(chat: Chat, name: str = NAME) -> str:
    await chat.act(f"> /certificate 1\n> {name}\n> [Русский]")
    return token_of(chat)


async def test_who_came_gets_a_paper_in_two_languages_with_the_name_as_typed(
    graduate: Chat,
) -> None:
    await graduate.talk(f"""
        > /certificate
        Your certificates. Choose a training.
        [01.12.2026 · Tuberculosis: know and protect]
        > 1
        Which name shall we put on the certificate?
        Write it as in your papers. We keep it locked for one year.
        > {NAME}
        This name will be printed:
        {NAME}
        Which second language shall the certificate have?
        [Русский] [Қазақша] [Oʻzbekcha] [Тоҷикӣ] [Кыргызча]
        > [Русский]
        Here it is. Whoever scans the QR code sees only: valid or not valid.
        (paper.pdf)
        [📄 Again]
    """)
    lines = [line.text for line in paper_reader.read(file_of(graduate)).lines]
    assert lines[:3] == ["Certificate", "Сертификат", NAME]
    assert "took part in the training" in lines
    assert "Туберкулёз: знать и беречься" in lines
    assert "01.12.2026" in lines


async def test_whoever_holds_it_learns_whether_it_is_good_and_nothing_else(
    graduate: Chat, stranger: Chat
) -> None:
    token = await make(graduate)
    said = await stranger.act(f"> /start {token}")
    assert said[0] == GOOD
    assert not [line for line in said if "Ғулом" in line or "Tuberc" in line]
    other = token[:-1] + ("Q" if token.endswith("A") else "A")
    assert (await stranger.act(f"> /start {other}"))[0] == BAD
    assert (await stranger.act("> /certificate c-x"))[0] == BAD


async def test_its_code_is_the_link_in_the_square(graduate: Chat) -> None:
    token = await make(graduate)
    printed = paper_reader.read(file_of(graduate))
    username = graduate.world.state.bot.username
    link = qr_reader.read(paper_reader.matrix_of(printed.rects))
    assert link == f"https://t.me/{username}?start={token}"


@pytest.mark.parametrize(("came", "settled"), [(0, 1), (1, 0), (0, 0)])
async def test_who_did_not_come_or_whose_list_is_open_gets_none(
    graduate: Chat, hall: Hall, came: int, settled: int
) -> None:
    await settle(hall, await number_of(graduate), came=came, settled=settled)
    for words in (
        "/certificate",
        "/certificate 1",
        "/certificate make 1",
        "/certificate send 1 ru",
    ):
        assert (await graduate.act(f"> {words}"))[0] == "There is no certificate for you yet."


async def test_another_person_has_nothing_of_it(graduate: Chat, enter: Enter) -> None:
    await make(graduate)
    other = enter("Charos")
    await other.act("> /start\n> [English]")
    assert (await other.act("> /certificate send 1 ru"))[
        0
    ] == "There is no certificate for you yet."
    assert await graduate.rows("SELECT COUNT(*) FROM certificate_papers") == [(1,)]


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("x" * 65, "Please write the name on one line, at most 64 letters."),
        ("محمد", "I cannot print these letters: محد"),
        ("🌸 Zoya", "I cannot print these letters: 🌸"),
    ],
)
async def test_a_name_that_cannot_be_printed_is_asked_for_again(
    graduate: Chat, said: str, answer: str
) -> None:
    assert (await graduate.act(f"> /certificate 1\n> {said}"))[0] == answer
    assert await graduate.rows("SELECT COUNT(*) FROM certificate_papers") == [(0,)]


@pytest.mark.parametrize("name", ["<b>Zoya</b> & Co", "=HYPERLINK(1)", "Zo\u202eya", "{ $name }"])
async def test_a_hostile_name_is_only_letters(graduate: Chat, name: str) -> None:
    await make(graduate, name)
    printed = [line.text for line in paper_reader.read(file_of(graduate)).lines]
    assert printed[2] == name.replace("\u202e", "")


async def test_what_was_made_is_sent_again_with_a_new_code_and_the_old_stays_good(
    graduate: Chat,
) -> None:
    first = await make(graduate)
    said = await graduate.act("> /certificate 1")
    assert f"Name: {NAME}" in said
    await graduate.act("> [Send it again]")
    second = token_of(graduate)
    assert first != second
    for token in (first, second):
        assert (await graduate.act(f"> /certificate {token}"))[0] == GOOD
    for _ in range(papers.MOST - 2):
        await graduate.act("> /certificate send 1 ru")
    assert "five times" in (await graduate.act("> /certificate send 1 ru"))[0]


async def test_staff_revoke_one_by_its_code_or_all_of_a_training(
    graduate: Chat, hire: Hire
) -> None:
    token = await make(graduate)
    trainer = await hire("Olga", "trainer")
    assert "Certificates made: 1" in await trainer.act("> /certificate desk 1")
    await trainer.act(f"> [Revoke one by its code]\n> {token}")
    assert (await graduate.act(f"> /certificate {token}"))[0] == BAD
    again = await make_again(graduate)
    assert (await graduate.act(f"> /certificate {again}"))[0] == GOOD
    await trainer.act("> /certificate desk 1\n> [Revoke all: 1]")
    assert (await graduate.act(f"> /certificate {again}"))[0] == BAD
    acts = await graduate.rows("SELECT act FROM audit WHERE act LIKE 'certificate%' ORDER BY id")
    assert acts == [("certificate revoked",), ("certificates revoked",)]


async def make_again(chat: Chat) -> str:
    await chat.act("> /certificate send 1 ru")
    return token_of(chat)


async def test_nobody_else_revokes(graduate: Chat) -> None:
    token = await make(graduate)
    for words in (
        "/certificate desk 1",
        "/certificate revoke",
        "/certificate void 1 v1 AAAAAAAAAAA",
    ):
        assert (await graduate.act(f"> {words}"))[0] == "Your certificates. Choose a training."
    assert (await graduate.act(f"> /certificate {token}"))[0] == GOOD


async def test_a_forgotten_persons_paper_stays_good_and_nobody_knows_whose_it_was(
    graduate: Chat, stranger: Chat
) -> None:
    token = await make(graduate)
    await graduate.act("> /delete\n> [Yes, forget me]")
    assert await graduate.rows("SELECT COUNT(*) FROM certificate_papers") == [(0,)]
    assert (await stranger.act(f"> /start {token}"))[0] == GOOD
    assert "certificate_papers" in COUNTED


async def test_a_name_is_kept_a_year_and_the_paper_longer(graduate: Chat, hall: Hall) -> None:
    token = await make(graduate)
    now = int(graduate.cable.clock())

    async def prune(at: int) -> int:
        return await hall.store.write(lambda db: papers.prune(hall.house, db, at))

    assert await prune(now + papers.YEAR) == 0
    assert await prune(now + papers.YEAR + 1) == 1
    assert (await graduate.act(f"> /certificate {token}"))[0] == GOOD


async def test_who_guesses_is_stopped(graduate: Chat, stranger: Chat) -> None:
    token = await make(graduate)
    for number in range(10):
        await stranger.act(f"> /certificate c-{number:022}")
    assert (await stranger.act(f"> /certificate {token}"))[0].startswith("Too many tries.")
    assert (await graduate.act(f"> /certificate {token}"))[0] == GOOD


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_language_prints_its_courses(
    graduate: Chat, house: House, language: str
) -> None:
    known = house.content["trainings"]
    assert isinstance(known, Trainings)
    for course in known.templates:
        assert house.i18n.has(language, f"certificate-course-{course}")
        assert pages.missing(house.i18n.label(language, f"certificate-course-{course}")) == ""


async def test_a_stranger_needs_no_language_and_is_told_in_their_own(
    graduate: Chat, enter: Enter
) -> None:
    token = await make(graduate)
    assert (await enter("Bakyt").act(f"> /start {token}"))[0] == "✅ Сертификат жарактуу."


__all__ = ["hire"]
