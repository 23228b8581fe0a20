"""One body for many people: stored once a language, spread into rows by ranges of people."""

from collections.abc import Mapping
from typing import Any

from bot.outbox.lanes import Lane
from bot.seal import to_json
from bot.store import Db

CHUNK = 5000  # people at a time: measured 5 ms, so that the writer is never held over 50 ms


def put_body(db: Db, body: Mapping[str, Any]) -> int:
    """Keep a body without its chat; its number. Such bodies are public: they are not sealed."""
    found = db.one("INSERT INTO bodies(body) VALUES (:body) RETURNING id", body=to_json(body))
    assert found is not None  # an INSERT with RETURNING gives its row
    return int(found["id"])


def spread(
    db: Db, bodies: Mapping[str, int], *, lane: Lane, after: int, expires_at: int | None
) -> tuple[int, int | None]:
    """Rows for the reachable readers of these languages among the next 5,000 ids behind `after`.

    Gives back how many rows that made and the id to go on behind, None at the end.
    """
    last = db.one("SELECT MAX(id) AS id FROM people")
    if last is None or last["id"] is None or last["id"] <= after:
        return 0, None
    made = 0
    for language, body_id in bodies.items():
        made += db.run(
            """INSERT INTO outbox(person_id, chat_id, lane, method, body_id, expires_at)
               SELECT id, chat_id, :lane, 'sendMessage', :body, :expires FROM people
               WHERE id > :after AND id <= :until AND language = :language AND reachable = 1
                 AND chat_id IS NOT NULL""",
            lane=int(lane),
            body=body_id,
            expires=expires_at,
            after=after,
            until=after + CHUNK,
            language=language,
        )
    return made, after + CHUNK
