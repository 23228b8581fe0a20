"""POST /sim/<act>: another process plays the people, makes faults and counts what was sent.

The body is a JSON object, the answer is JSON; what a phone would not do answers 422 with a
sentence. Tests and the bench use it; it opens only when asked for.
"""

from collections import Counter, defaultdict
from collections.abc import Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.fakegram.errors import WorldError
from bot.fakegram.faults import Fault
from bot.fakegram.keyboards import find_button
from bot.fakegram.records import Json, Person
from bot.fakegram.world import World


class Sim:
    """What another process may do with the world."""

    def __init__(
        self,
        world: World,
        *,
        away: Callable[[float], None] | None = None,
    ) -> None:
        self._world = world
        self._away = away
        self._texts: defaultdict[int, Counter[str]] = defaultdict(Counter)
        world.subscribe(self._count)

    def routes(self) -> list[Route]:
        """/sim/<act> and /sim/batch."""
        return [Route("/sim/{act}", self._serve, methods=["POST"])]

    async def _serve(self, request: Request) -> Response:
        raw = await request.body()
        try:
            given = await request.json() if raw else {}
            return JSONResponse({"ok": True, "result": self.act(request.path_params["act"], given)})
        except (WorldError, KeyError, TypeError, ValueError) as error:
            return JSONResponse({"ok": False, "error": f"{type(error).__name__}: {error}"}, 422)

    def act(self, act: str, given: Json) -> Any:
        """Do it; see the methods named do_... for what there is."""
        do: Callable[..., Any] | None = getattr(self, f"do_{act}", None)
        if do is None:
            raise WorldError(f"There is no act {act!r}.")
        return do(**given)

    def _count(self, event: Json) -> None:
        if event["type"] == "message":
            message = event["message"]
            if message.get("from", {}).get("is_bot") and "text" in message:
                self._texts[event["chat"]][message["text"]] += 1

    # -- what a person does: the arguments are those of World ---------------------------------

    def do_person(self, id: int, first_name: str = "Somebody", **more: Any) -> Any:
        """Add a person."""
        return self._world.add_person(id, first_name, **more)

    def do_settle_in(self, people: list[int]) -> None:
        """Many people at once, who have pressed Start before: the bot hears nothing of it."""
        self._world.settle_in(Person(number, "Somebody") for number in people)

    def do_group(self, id: int, title: str = "Group", **more: Any) -> Any:
        """Add a group or channel."""
        return self._world.add_group(id, title, **more)

    def do_join(self, **given: Any) -> Any:
        """A person joins a group."""
        return self._world.join(**given)

    def do_add_bot(self, **given: Any) -> Any:
        """A person adds the bot."""
        return self._world.add_bot(**given)

    def do_kick_bot(self, **given: Any) -> Any:
        """A person removes the bot."""
        return self._world.kick_bot(**given)

    def do_migrate(self, chat: int) -> int:
        """A group becomes a supergroup."""
        return self._world.migrate(chat)

    def do_start(self, **given: Any) -> Any:
        """Press Start."""
        return self._world.start(**given)

    def do_text(self, **given: Any) -> Any:
        """Write."""
        return self._world.send_text(**given)

    def do_location(self, **given: Any) -> Any:
        """Send a point."""
        return self._world.send_location(**given)

    def do_contact(self, **given: Any) -> Any:
        """Send a contact."""
        return self._world.send_contact(**given)

    def do_edit(self, **given: Any) -> Any:
        """Edit a text."""
        return self._world.edit_text(**given)

    def do_delete(self, **given: Any) -> Any:
        """Delete a message."""
        return self._world.delete(**given)

    def do_tap(self, **given: Any) -> Any:
        """Tap the newest button so labelled."""
        return self._world.tap(**given)

    def do_press(self, person: int, data: str, message_id: int = 0) -> str:
        """Press the button with this data, of the newest message that has it."""
        if not message_id:
            found = (m for m in reversed(self._world.history(person)) if find_button(m, data))
            newest = next(found, None)
            if newest is None:
                raise WorldError(f"No button has the data {data!r}.")
            message_id = newest["message_id"]
        return self._world.press(person, message_id, data)

    def do_block(self, person: int) -> None:
        """Block the bot."""
        self._world.block(person)

    def do_unblock(self, person: int) -> None:
        """Unblock the bot."""
        self._world.unblock(person)

    def do_push(self, update: Json) -> int:
        """Queue any update."""
        return self._world.push(update)

    def do_batch(self, acts: list[Json]) -> list[Any]:
        """Many acts in one request: [{"act": "text", "person": 1, "text": "..."}, ...]."""
        return [self.act(one["act"], {k: v for k, v in one.items() if k != "act"}) for one in acts]

    # -- what is seen -------------------------------------------------------------------------

    def do_history(self, chat: int) -> Any:
        """The messages of a person's chat or a group."""
        return self._world.history(chat)

    def do_screen(self, person: int) -> Any:
        """A person's phone."""
        return self._world.screen(person)

    def do_counters(self) -> Json:
        """How often each method was called, and how often each chat got each text."""
        texts = {str(chat): dict(counter) for chat, counter in self._texts.items()}
        return {"calls": dict(self._world.calls), "texts": texts}

    def do_calls(self) -> Json:
        """How often each method was called."""
        return dict(self._world.calls)

    def do_pending(self) -> int:
        """How many updates the bot has not confirmed."""
        return len(self._world.state.queue)

    # -- troubles and time --------------------------------------------------------------------

    def do_fault(self, **given: Any) -> None:
        """A fault: kind, and method, times, chat, retry_after, seconds, description."""
        self._world.faults.add(Fault(**given))

    def do_heal(self) -> None:
        """No faults any more."""
        self._world.faults.clear()

    def do_away(self, seconds: float) -> None:
        """Close the port for a while: connections are refused, not merely cut."""
        if self._away is None:
            raise WorldError("This server cannot go away by itself.")
        self._away(seconds)

    def do_clock(self, add: float) -> float:
        """Move the world's time forward: the new time."""
        self._world.let_pass(add)
        return self._world.now()
