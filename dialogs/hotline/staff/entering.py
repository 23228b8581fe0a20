"""What came by phone or over the desk, in the same register: asked by an operator, told aloud."""

import re
from collections.abc import Mapping, Sequence

from bot.dialog import Choice, Option, Start, State, Text, Turn
from dialogs.hotline import cases, codes, names, rings
from dialogs.hotline.cases import Asked, Channel
from dialogs.hotline.content import TOPICS, URGENCIES, Topic, facts_of
from dialogs.hotline.staff import access, marks, queue
from dialogs.hotline.staff.sorting import GRAVE, flag_options, toggled
from dialogs.hotline.staff.standing import at

STORY = 3000  # characters
WHOLE, UNKNOWN = "whole", "unknown"
_PHONE = re.compile(r"\+?\d{6,15}")


class Form(State):
    """What is known so far of who calls; every question hands it on."""

    channel: Channel = "phone"
    language: str = ""
    country: str = ""
    region: str = ""
    topic: Topic = "other"
    kind: str = ""
    flags: tuple[str, ...] = ()
    story: str = ""

    def on(self, question: type["Form"], **said: object) -> "Form":
        """The next question, with what has just been said."""
        return question.model_validate({**self.model_dump(), **said})


class Came(Form, prompt="hotline-new", choices=("phone", "walk-in")):
    """How did it come?"""

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(said):
                return self.on(Speaks, channel=said)
        turn.say("hotline-new-tap")
        return self


class Speaks(Form, prompt="hotline-new-language"):
    """Which language do they speak?"""

    def options(self, turn: Turn) -> Sequence[Option]:
        """Ours, each by its own name."""
        spoken = facts_of(turn).centre.languages
        return [Option(turn.label("home-language", code), code) for code in spoken]

    def back(self) -> State:
        """How it came."""
        return self.on(Came)

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(said):
                return self.on(Land, language=said)
        turn.say("hotline-new-tap")
        return self


class Land(Form, prompt="hotline-new-country"):
    """Where are they?"""

    def options(self, turn: Turn) -> Sequence[Option]:
        """Countries, and that they would not say."""
        known = [
            Option(turn.label(f"country-{code.lower()}"), code)
            for code in turn.house.regions.countries
        ]
        return [*known[:4], Option(turn.label(self.prompt, "unknown"), UNKNOWN), *known[4:]]

    def back(self) -> State:
        """The language."""
        return self.on(Speaks)

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice("unknown"):
                return self.on(About, country="", region="")
            case Choice(said):
                return self.on(There, country=said)
        turn.say("hotline-new-tap")
        return self


class There(Form, prompt="hotline-new-region"):
    """In which region?"""

    def options(self, turn: Turn) -> Sequence[Option]:
        """The likeliest first; or somewhere there."""
        found = [
            Option(turn.label(f"region-{code.lower()}"), code)
            for code in turn.house.regions.of(self.country)
        ]
        return [Option(turn.label(self.prompt, "whole"), WHOLE), *found]

    def back(self) -> State:
        """The country."""
        return self.on(Land)

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(said):
                return self.on(About, region="" if said == WHOLE else said)
        turn.say("hotline-new-tap")
        return self


class About(Form, prompt="hotline-new-topic"):
    """What is it about?"""

    def options(self, turn: Turn) -> Sequence[Option]:
        """The topics of the articles."""
        return [Option(names.topic_name(turn, one), one) for one in TOPICS]

    def back(self) -> State:
        """Where they are."""
        return self.on(Land)

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(said):
                return self.on(Kind, topic=said)
        turn.say("hotline-new-tap")
        return self


class Kind(Form, prompt="hotline-new-kind"):
    """Is it urgent? The worst danger first."""

    def options(self, turn: Turn) -> Sequence[Option]:
        """Nothing of it, or one of the urgent kinds."""
        kinds = [Option(names.kind_name(turn, one), one) for one in facts_of(turn).urgent]
        return [Option(turn.label(self.prompt, "none"), "none"), *kinds]

    def back(self) -> State:
        """The topic."""
        return self.on(About)

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice("none"):
                return self.on(Marked, kind="", flags=())
            case Choice(said):
                danger = facts_of(turn).danger(said)
                flags = (danger.flag,) if danger and danger.flag else ()
                return self.on(Marked, kind=said, flags=flags)
        turn.say("hotline-new-tap")
        return self


class Marked(Form, prompt="hotline-new-flags"):
    """What makes them vulnerable?"""

    def options(self, turn: Turn) -> Sequence[Option]:
        """The way on, then every flag with its tick."""
        on = Option(turn.label(self.prompt, "done"), "done")
        return [on, *flag_options(turn, self.flags)]

    def back(self) -> State:
        """How urgent it is."""
        return self.on(Kind)

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice("done"):
                return self.on(Story)
            case Choice(flag):
                return self.model_copy(update={"flags": tuple(toggled(self.flags, flag))})
        turn.say("hotline-new-tap")
        return self


class Story(Form, prompt="hotline-new-story", takes=Text):
    """What happened, without names."""

    def back(self) -> State:
        """The flags."""
        return self.on(Marked)

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Text(said) if len(said) <= STORY:
                return self.on(Phone, story=said)
        turn.say("hotline-new-long", most=str(STORY))
        return self


class Phone(Form, prompt="hotline-new-phone", choices=("none",), takes=Text):
    """Are they to be called back? Only then a number is kept."""

    def back(self) -> State:
        """What happened."""
        return self.on(Story)

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice("none"):
                _enter(turn, self, "")
                return None
            case Text(said) if _PHONE.fullmatch(found := re.sub(r"[\s()-]", "", said)):
                turn.take_back()  # the number must not stay in an operator's chat
                _enter(turn, self, found)
                return None
        turn.say("hotline-new-no-phone")
        return self


def new(turn: Turn, args: str) -> State | None:
    """`new`: operators only."""
    if access.answers(turn):
        return Came()
    turn.toast("hotline-desk-not-yours")
    turn.go("/hotline desk")
    return None


def _enter(turn: Turn, said: Form, phone: str) -> None:
    """Into the register; it is this operator's, unless they may not open such cases."""
    if not access.answers(turn):  # no operator any more since the first question
        turn.go("/hotline desk")
        return
    case = cases.open_case(turn, asked(turn, said))
    cases.say(turn, case.id, "person", "text", said.story)
    marks.enter(turn, case.id, said.flags, phone)
    turn.record("case entered", case=case.id, channel=said.channel)
    claim = codes.new_claim(turn, case.id)
    kept = access.trusts(turn, case) and cases.take(turn, case.id)
    if kept:
        queue.watch_later(turn, case)
    else:
        rings.ring(turn, case)
    turn.show(
        "hotline-new-done",
        buttons={"open": at("case", case.id), "new": at("new")},
        back="/hotline desk",
        number=str(case.id),
        code=f"{claim[:4]} {claim[4:]}",
        link=turn.link(f"k-{claim}"),
        kept="yes" if kept else "no",
    )


def asked(turn: Turn, said: Form) -> Asked:
    """With its urgency, and whether only named people open it."""
    facts = facts_of(turn)
    topic, danger = facts.topics[said.topic], facts.danger(said.kind)
    grave = not GRAVE.isdisjoint(said.flags)
    secret = topic.restricted or grave or (danger is not None and danger.restricted)
    urgency = URGENCIES["now" if danger else topic.urgency]
    return Asked(
        said.channel,
        None,
        said.topic,
        said.kind,
        urgency,
        secret,
        said.country,
        said.region,
        said.language,
    )


WAYS: Mapping[str, Start] = {"new": new}
STATES: tuple[type[State], ...] = (
    Came, Speaks, Land, There, About, Kind, Marked, Story, Phone,
)  # fmt: skip
