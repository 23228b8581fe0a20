"""The page over HTTP: one document, its parts, one event stream, and what people do."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from pydantic import ValidationError
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.fakegram.errors import WorldError
from bot.fakegram.page import files
from bot.fakegram.page.acts import ACTS, perform
from bot.fakegram.page.guard import LOOPBACK, Guard
from bot.fakegram.page.phones import Codes, Owner, Phones, no_codes
from bot.fakegram.page.stage import SCENES, play
from bot.fakegram.page.stream import Streams
from bot.fakegram.page.words import KEYS, OWN_NAME, Words, choose, direction
from bot.fakegram.world import World

FOLDER = Path(__file__).parent
SHEETS = ("theme", "page", "stage", "phone", "bubble", "media", "controls", "overlay")
LONGEST_ACT = 2**18  # bytes; Telegram's longest text is 4096 signs


@dataclass(frozen=True, slots=True)
class Page:
    """The page's routes, and what ends its streams before the server stops."""

    routes: list[BaseRoute]
    close: Callable[[], None]


def open_page(
    world: World,
    words: Words,
    owners: Sequence[Owner],
    *,
    cast: Sequence[Owner] = (),
    codes: Codes = no_codes,
    languages: Sequence[str] = ("en", "ru", "uz", "tg", "ky", "kk"),
    hosts: Collection[str] = LOOPBACK,
) -> Page:
    """The page of these people's phones, which can be given to the others of the cast.

    `words(language, phrase)` gives the page's own words (locales/<language>/page.ftl);
    `codes(person)` what their phone shows of a second factor;
    `hosts` are the names without port under which it may be opened.
    """
    phones = Phones(world, owners, cast, codes)
    streams = Streams(phones)
    desk = Desk(phones, streams, words, tuple(languages))
    guard = [Middleware(Guard, hosts=hosts)]
    routes: list[BaseRoute] = [
        Route("/", desk.document, middleware=guard),
        # An app of its own, so that its 404s pass the guard too.
        Mount("/page", Starlette(routes=_parts(desk), middleware=guard)),
    ]
    return Page(routes, streams.close)


def _parts(desk: "Desk") -> list[BaseRoute]:
    return [
        Route("/events", desk.events),
        Route("/acts", desk.act, methods=["POST"]),
        Route("/stage", desk.play, methods=["POST"]),
        Route("/phones/{person:int}", desk.phone),
        Route("/phones/{person:int}/earlier", desk.earlier),
        Route("/phones/{person:int}/files", desk.upload, methods=["POST"]),
        Route("/files/{file_id}", desk.download),
        Mount("/static", StaticFiles(directory=FOLDER / "static")),
    ]


class Desk:
    """Answers the page's requests."""

    def __init__(
        self, phones: Phones, streams: Streams, words: Words, languages: tuple[str, ...]
    ) -> None:
        self.phones = phones
        self.streams = streams
        self.words = words
        self.languages = languages
        loader = FileSystemLoader(FOLDER / "templates")
        self.template = Environment(loader=loader, autoescape=True).get_template("page.html")

    async def document(self, request: Request) -> Response:
        """The page in the language asked for."""
        asked = request.query_params.get("lang")
        language = choose(self.languages, asked, request.headers.get("accept-language"))
        text = self.template.render(
            language=language,
            direction=direction(language),
            languages=[(code, self.words(code, OWN_NAME)) for code in self.languages],
            words={key: self.words(language, key) for key in KEYS},
            sheets=SHEETS,
        )
        return HTMLResponse(text, headers={"Cache-Control": "no-store", "Vary": "Accept-Language"})

    async def events(self, request: Request) -> Response:
        """The stream that never ends, until `close`."""
        return StreamingResponse(
            self.streams.frames(),
            media_type="text/event-stream",
            headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
        )

    async def act(self, request: Request) -> Response:
        """What a person did: 400 for nonsense, 409 for what a phone would not let them do."""
        body = await _body(request, LONGEST_ACT)
        if body is None:
            return _refused(413)
        try:
            act = ACTS.validate_json(body)
        except ValidationError:
            return _refused(400)
        if act.person not in self.phones:
            return _refused(404)
        try:
            return JSONResponse(perform(act, self.phones.world))
        except WorldError as error:
            return _refused(409, str(error))

    async def play(self, request: Request) -> Response:
        """What the audience did: 400 for nonsense, 409 for what cannot be."""
        body = await _body(request, LONGEST_ACT)
        if body is None:
            return _refused(413)
        try:
            play(SCENES.validate_json(body), self.phones)
        except ValidationError:
            return _refused(400)
        except WorldError as error:
            return _refused(409, str(error))
        return JSONResponse({})

    async def upload(self, request: Request) -> Response:
        """A photo or a file from a person's phone."""
        person = request.path_params["person"]
        if person not in self.phones:
            return _refused(404)
        try:
            sent = files.Sent.model_validate(dict(request.query_params))
            content = await _body(request, files.LARGEST[sent.kind])
            if not content:
                return _refused(413 if content is None else 400)
            sent.to_bot(self.phones.world, person, content)
        except ValidationError:
            return _refused(400)
        except WorldError as error:
            return _refused(409, str(error))
        return JSONResponse({})

    async def phone(self, request: Request) -> Response:
        """One phone as it stands, for one that was offline."""
        person = request.path_params["person"]
        return JSONResponse(self.phones.state(person)) if person in self.phones else _refused(404)

    async def earlier(self, request: Request) -> Response:
        """Older messages than the phone shows."""
        person, before = request.path_params["person"], request.query_params.get("before", "")
        if person not in self.phones or not before.isdecimal():
            return _refused(404)
        return JSONResponse(self.phones.earlier(person, int(before)))

    async def download(self, request: Request) -> Response:
        """A file of a chat."""
        stored = self.phones.world.state.files.get(request.path_params["file_id"])
        return files.answer(stored) if stored else _refused(404)


async def _body(request: Request, longest: int) -> bytes | None:
    """The request's body, or None when it is longer than allowed."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > longest:
            return None
    return bytes(body)


def _refused(status: int, reason: str = "refused") -> Response:
    return JSONResponse({"error": reason}, status_code=status)
