"""Every row of the error table has its action: by method, lane and what has happened before."""

import json
from dataclasses import replace
from typing import Any

import pytest

from bot.outbox import DeliveryFailed, Lane, NeverAgain, Row, TryLater, Unknown
from bot.sender import Again, Away, Ended, Otherwise, Refused, Sent, Unreachable, Verdict, judge
from bot.transport.errors import TABLE, result_of
from bot.transport.session import Reply

TEXT = Row(1, Lane.REPLY, 7, "sendMessage", '{"chat_id":7,"text":"x","parse_mode":"HTML"}')
PLAIN = replace(TEXT, body='{"chat_id":7,"text":"\\"parse_mode\\""}')
EDIT = replace(TEXT, method="editMessageText")
KEYS = replace(TEXT, method="editMessageReplyMarkup")
PURGE = replace(TEXT, method="deleteMessages", body='{"chat_id":7,"message_ids":[1,2,3]}')
LAST = replace(TEXT, method="deleteMessages", body='{"chat_id":7,"message_ids":[1]}')
DELETE = replace(TEXT, method="deleteMessage", body='{"chat_id":7,"message_id":1}')
LEAVE = replace(TEXT, method="leaveChat", body='{"chat_id":7}')
ROWS = {
    "text": TEXT, "plain": PLAIN, "edit": EDIT, "keys": KEYS,
    "purge": PURGE, "last": LAST, "delete": DELETE, "leave": LEAVE,
}  # fmt: skip

FAILED, GONE_ALREADY, GONE = Ended(), Sent(), Unreachable()
HALVES, ANEW, AS_TEXT = Otherwise("halves"), Otherwise("anew"), Otherwise("plain")

# What each meaning makes of each row; a row that is not named gets the first.
ACTIONS: dict[str, tuple[Verdict, dict[str, Verdict]]] = {
    "blocked": (GONE, {}),
    "deactivated": (GONE, {}),
    "chat-gone": (GONE, {}),
    "refused-token": (Refused(), {}),
    "stale-query": (Sent(), {}),
    "flood": (Again(9.0, flood=True), {}),
    "network": (Again(1.0), {}),
    "server": (Again(9.0, counts=True), {}),
    "entities": (FAILED, {"text": AS_TEXT, "edit": AS_TEXT, "keys": AS_TEXT}),
    "too-long": (FAILED, {"purge": HALVES}),
    "message-gone": (
        GONE_ALREADY,
        {"text": FAILED, "plain": FAILED, "edit": ANEW, "purge": HALVES},
    ),
    "bad-request": (FAILED, {"edit": ANEW, "purge": HALVES}),
}


def told(code: int, description: str, **parameters: Any) -> DeliveryFailed:
    """The error as transport reads it from Telegram's answer."""
    answer: dict[str, Any] = {"ok": False, "error_code": code, "description": description}
    if parameters:
        answer["parameters"] = parameters
    with pytest.raises(DeliveryFailed) as caught:
        result_of("anyMethod", Reply(code, json.dumps(answer).encode(), None))
    return caught.value


@pytest.mark.parametrize("name", ROWS)
@pytest.mark.parametrize(
    "entry",
    [entry for entry in TABLE if entry.means != "done"],
    ids=lambda entry: f"{entry.code} {entry.begins}",
)
def test_every_error_of_the_table_has_its_action(entry: Any, name: str) -> None:
    error = told(entry.code, entry.begins or "Whatever", retry_after=9)
    otherwise, named = ACTIONS[entry.means]
    assert judge(ROWS[name], error) == named.get(name, otherwise)


def test_every_meaning_of_the_table_is_tried() -> None:
    assert {entry.means for entry in TABLE} == {*ACTIONS, "done"}


def test_a_group_that_has_moved() -> None:
    error = told(
        400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=-100
    )
    assert judge(TEXT, error) == Otherwise("moved", -100)
    assert judge(replace(TEXT, attempts=7), error) == Ended()  # one that never stands still


def test_a_flood_without_a_number_waits_a_second() -> None:
    assert judge(TEXT, TryLater("m", 429, after=None, kind="flood")) == Again(1.0, flood=True)
    assert judge(TEXT, TryLater("m", 429, after=0, kind="flood")) == Again(1.0, flood=True)


def test_the_servers_trouble_is_tried_ever_more_rarely_and_given_up() -> None:
    waits, row = [], TEXT
    for _ in range(7):
        verdict = judge(row, TryLater("m", 502, kind="server"))
        assert isinstance(verdict, Again)
        assert verdict.counts
        waits.append(verdict.wait)
        row = replace(row, attempts=row.attempts + 1)
    assert waits == [1, 2, 4, 8, 16, 32, 60]
    assert judge(row, TryLater("m", 502, kind="server")) == Ended()


@pytest.mark.parametrize("lane", list(Lane))
@pytest.mark.parametrize("repeated", [False, True])
def test_what_nobody_knows_follows_the_lane(lane: Lane, repeated: bool) -> None:
    verdict = judge(replace(TEXT, lane=lane, repeated=repeated), Unknown("m"))
    again = lane <= Lane.REPLY and not repeated
    assert verdict == (Again(1.0, maybe_arrived=True) if again else Ended(unknown=True))


@pytest.mark.parametrize("row", [EDIT, KEYS, PURGE, DELETE, LEAVE], ids=lambda row: row.method)
def test_what_changes_nothing_the_second_time_may_be_repeated(row: Row) -> None:
    assert judge(replace(row, repeated=True), Unknown("m")) == Again(1.0, counts=True)
    assert judge(replace(row, attempts=7), Unknown("m")) == Ended(unknown=True)


def test_one_answer_is_enough_to_be_back() -> None:
    away = Away()
    away.bad(10.0, network=True)
    assert away
    assert away.until == 10.5
    away.good()
    assert not away
    away.bad(20.0, network=True)
    assert away.until == 20.5


def test_bad_answers_must_be_five_in_a_row() -> None:
    away = Away()
    for _ in range(4):
        away.bad(1.0, network=False)
    assert not away
    away.good()
    for _ in range(4):
        away.bad(2.0, network=False)
    assert not away
    away.bad(3.0, network=False)
    assert away


def test_while_away_the_waits_double_up_to_five_seconds() -> None:
    away, waits, now = Away(), [], 0.0
    for _ in range(7):
        away.bad(now, network=True)
        away.bad(now, network=True)  # another that was on the wire
        waits.append(away.until - now)
        now = away.until
    assert waits == [0.5, 1, 2, 4, 5, 5, 5]
    assert away.since == 0.0


def test_the_errors_say_what_they_are() -> None:
    assert str(NeverAgain("sendMessage", 403, "blocked")) == "sendMessage: 403"
