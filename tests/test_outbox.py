"""The outbox as a table: what is put in is sealed, spread by ranges, ends once, and is pruned."""

from collections.abc import Callable
from typing import Any

import pytest

from bot import outbox
from bot.outbox import Lane, Row
from bot.seal import Seal, is_sealed
from bot.store import Store, Writer

NOW = 1_800_000_000


@pytest.fixture
def put(store: Store, seal: Seal) -> Callable[..., Any]:
    """Put a row for a person."""

    async def put(chat: int = 1, *, lane: Lane = Lane.REPLY, **how: Any) -> Row:
        def work(db: Writer) -> Row:
            found = db.one("SELECT id FROM people WHERE chat_id = :chat", chat=chat)
            body = {"chat_id": chat, "text": "a secret"}
            return outbox.put(
                db,
                seal,
                body,
                method=how.pop("method", "sendMessage"),
                lane=lane,
                now=NOW,
                person_id=found["id"] if found else None,
                **how,
            )

        return await store.write(work)

    return put


async def add_people(store: Store, count: int, language: str = "tg", **more: Any) -> None:
    columns = "".join(f", {name}" for name in more)
    values = "".join(f", :{name}" for name in more)
    sql = f"INSERT INTO people(chat_id, language{columns}) VALUES (:chat, :language{values})"
    [(begin,)] = await rows(store, "SELECT COALESCE(MAX(id), 0) FROM people")
    people = [
        {"chat": begin + number, "language": language, **more} for number in range(1, count + 1)
    ]
    await store.write(lambda db: db.many(sql, people))


async def rows(store: Store, sql: str, **values: Any) -> list[tuple[Any, ...]]:
    return await store.read(lambda db: [tuple(row) for row in db.all(sql, **values)])


async def test_a_body_is_sealed_in_the_table_and_reads_back(
    store: Store, seal: Seal, put: Any
) -> None:
    row = await put()
    [(body,)] = await rows(store, "SELECT body FROM outbox")
    assert is_sealed(body)
    [found] = await store.read(lambda db: outbox.load(db, seal, Lane.REPLY, after=0, most=10))
    assert found == row
    assert found.expires_at == NOW + outbox.REPLY_LIFE


async def test_a_shared_body_is_stored_once_and_reads_as_each_ones_own(
    store: Store, seal: Seal
) -> None:
    await add_people(store, 3)

    def work(db: Writer) -> tuple[int, int | None]:
        body = outbox.put_body(db, {"text": "Огоҳӣ", "parse_mode": "HTML"})
        return outbox.spread(db, {"tg": body}, lane=Lane.ALERT, after=0, expires_at=None)

    assert await store.write(work) == (3, 5000)
    assert await rows(store, "SELECT COUNT(*) FROM bodies") == [(1,)]
    found = await store.read(lambda db: outbox.load(db, seal, Lane.ALERT, after=0, most=10))
    assert [row.body for row in found] == [
        f'{{"chat_id":{chat},"text":"Огоҳӣ","parse_mode":"HTML"}}' for chat in (1, 2, 3)
    ]


async def test_a_body_is_spread_by_ranges_to_the_reachable_readers_of_its_language(
    store: Store,
) -> None:
    await add_people(store, 4000, "tg")
    await add_people(store, 4000, "ru")
    await add_people(store, 10, "ky")
    await add_people(store, 10, "tg", reachable=0)
    await store.write(lambda db: db.run("UPDATE people SET chat_id = NULL WHERE id = 7"))
    made, after, chunks = 0, 0, 0
    tajik = await store.write(lambda db: outbox.put_body(db, {"text": "tg"}))
    russian = await store.write(lambda db: outbox.put_body(db, {"text": "ru"}))
    while True:
        begin = after
        more, until = await store.write(
            lambda db: outbox.spread(
                db,
                {"tg": tajik, "ru": russian},
                lane=Lane.ALERT,
                after=begin,  # noqa: B023 - the write is awaited before the next turn of the loop
                expires_at=NOW + 60,
            )
        )
        made += more
        chunks += 1
        if until is None:
            break
        after = until
    assert (made, chunks) == (7999, 3)
    found = await rows(
        store, "SELECT body_id, COUNT(DISTINCT chat_id), COUNT(*) FROM outbox GROUP BY 1"
    )
    assert found == [(tajik, 3999, 3999), (russian, 4000, 4000)]


async def test_rows_are_read_on_behind_an_id(store: Store, seal: Seal, put: Any) -> None:
    ids = [(await put(lane=lane)).id for lane in [Lane.REPLY, Lane.ALERT] * 4]
    read = await store.read(lambda db: outbox.load(db, seal, Lane.REPLY, after=ids[0], most=2))
    assert [row.id for row in read] == [ids[2], ids[4]]


async def test_one_chats_rows_are_read_alone(store: Store, seal: Seal, put: Any) -> None:
    ids = [(await put(chat)).id for chat in (1, 2, 1, 1)]
    await put(1, lane=Lane.NEWS)
    read = await store.read(lambda db: outbox.load_chat(db, seal, Lane.REPLY, 1, most=2))
    assert [row.id for row in read] == [ids[0], ids[2]]


async def test_a_row_is_claimed_once_and_settled_once(store: Store, put: Any) -> None:
    row = await put()
    claims = [await store.write(lambda db: outbox.claim(db, row, now=NOW)) for _ in range(2)]
    # The second finds it on the wire: whoever asks has put it there.
    assert claims == [True, True]
    await store.write(lambda db: outbox.settle(db, row, "sent", now=NOW + 1))
    await store.write(lambda db: outbox.settle(db, row, "failed", now=NOW + 2))
    assert await rows(store, "SELECT status, settled_at, body, chat_id FROM outbox") == [
        ("sent", NOW + 1, None, None)
    ]
    assert not await store.write(lambda db: outbox.claim(db, row, now=NOW))


async def test_of_many_rows_each_is_claimed_or_ends_by_itself(store: Store, put: Any) -> None:
    await add_people(store, 3)
    fine, cancelled, expired, blocked = [await put(chat) for chat in (1, 2, 9, 3)]

    def work(db: Writer) -> list[Row]:
        db.run("UPDATE outbox SET status = 'cancelled' WHERE id = :id", id=cancelled.id)
        db.run("UPDATE outbox SET expires_at = 5 WHERE id = :id", id=expired.id)
        db.run("UPDATE people SET reachable = 0 WHERE chat_id = 3")
        return outbox.claim_all(db, [fine, cancelled, expired, blocked], now=NOW)

    assert await store.write(work) == [fine]
    assert await rows(store, "SELECT status FROM outbox ORDER BY id") == [
        ("sending",),
        ("cancelled",),
        ("expired",),
        ("blocked",),
    ]


async def test_of_many_that_were_sent_those_that_need_a_look_come_back(
    store: Store, put: Any, seal: Seal
) -> None:
    file = await store.write(
        lambda db: outbox.put_file(
            db, seal, person_id=None, field="document", name="a", content=b"x"
        )
    )
    plain, withdrawn, erased = await put(), await put(), await put()
    carrying = await put(file_id=file)
    every = [plain, withdrawn, erased, carrying]

    def work(db: Writer) -> list[Row]:
        outbox.claim_all(db, every, now=NOW)
        db.run("UPDATE outbox SET withdrawn = 1 WHERE id = :id", id=withdrawn.id)
        db.run("DELETE FROM outbox WHERE id = :id", id=erased.id)
        return outbox.settle_sent(db, every, now=NOW)

    assert await store.write(work) == [withdrawn, carrying]
    assert await rows(store, "SELECT id FROM outbox WHERE status = 'sent'") == [(plain.id,)]


async def test_what_people_were_told_is_pruned_and_what_many_were_told_stays(
    store: Store, put: Any
) -> None:
    for lane in Lane:
        await put(lane=lane)
    await store.write(
        lambda db: db.run("UPDATE outbox SET status = 'sent', settled_at = :at", at=NOW)
    )
    await put()
    later = NOW + outbox.SETTLED_KEPT
    assert await store.write(lambda db: outbox.prune_rows(db, now=NOW)) == 0
    assert await store.write(lambda db: outbox.prune_rows(db, now=later + 1)) == 3
    left = await rows(store, "SELECT lane, status FROM outbox ORDER BY id")
    assert left == [(0, "sent"), (1, "sent"), (4, "sent"), (2, "expired")]


async def test_what_waits_longer_than_anybody_may_hear_it_ends_even_when_nothing_is_sent(
    store: Store, put: Any
) -> None:
    await put()
    await put(lane=Lane.ALERT)
    due = NOW + outbox.REPLY_LIFE
    assert await store.write(lambda db: outbox.prune_rows(db, now=due - 1)) == 0
    assert await store.write(lambda db: outbox.prune_rows(db, now=due)) == 1
    assert await rows(store, "SELECT status, chat_id, body FROM outbox WHERE lane = 2") == [
        ("expired", None, None)
    ]


async def test_messages_are_learnt_once_and_only_of_people(store: Store) -> None:
    await add_people(store, 2)

    def work(db: Writer) -> None:
        outbox.learn(db, 1, 5, at=NOW)
        outbox.learn_all(db, [(1, 5), (1, 6), (2, 5), (77, 1)], at=NOW + 1)

    await store.write(work)
    assert await rows(store, "SELECT * FROM messages") == [
        (1, 5, NOW),
        (1, 6, NOW + 1),
        (2, 5, NOW + 1),
    ]
    known = await store.read(lambda db: outbox.known_messages(db, 2))
    assert known == [{"message_id": 5, "sent_at": NOW + 1}]


async def test_ids_that_telegram_would_not_delete_are_forgotten(store: Store) -> None:
    await add_people(store, 1)
    await store.write(lambda db: outbox.learn(db, 1, 5, at=NOW))
    kept = outbox.KEPT
    assert await store.write(lambda db: outbox.prune_messages(db, now=NOW + kept)) == 0
    assert await store.write(lambda db: outbox.prune_messages(db, now=NOW + kept + 1)) == 1


async def test_wiping_a_file_does_not_walk_the_ledger(store: Store) -> None:
    plan = await rows(
        store, "EXPLAIN QUERY PLAN UPDATE outbox SET file_id = NULL WHERE file_id = 1"
    )
    assert "outbox_file" in plan[0][3]


@pytest.mark.parametrize("method", ["sendMessage", "copyMessage", "forwardMessage", "sendDocument"])
def test_only_what_makes_a_message_counts(method: str) -> None:
    assert Row(1, Lane.REPLY, 1, method, "{}").is_message


@pytest.mark.parametrize("method", ["editMessageText", "deleteMessages", "leaveChat"])
def test_what_makes_no_message_is_free(method: str) -> None:
    assert not Row(1, Lane.REPLY, 1, method, "{}").is_message
