"""What is shown: what it is, what I get and why, each way to change it, the test."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.dialog import Button, Turn
from dialogs.alerts import subscribers
from dialogs.alerts.content import Topic, facts_of
from dialogs.alerts.hours import told
from dialogs.alerts.subscribers import COUNTRY, FOR_EVER, Subscriber

SIGNALS = "/emergency phone-warnings"  # sirens, the phone's own signal, what fails
TEST_AGAIN = "/alerts test"


def offer(turn: Turn) -> None:
    """The clock: one line, and two ways."""
    turn.say("alerts-offer", buttons={"yes": "/alerts", "no": "/alerts no"})


def show_consent(turn: Turn) -> None:
    """What it would be, what it is not, what would be kept; the line that asks is the last."""
    buttons = {"yes": "/alerts yes", "no": "/alerts no"}
    if "emergency" in turn.menu:
        buttons["signals"] = SIGNALS
    turn.show("alerts-consent", buttons=buttons)


def show_declined(turn: Turn) -> None:
    """Nothing was kept."""
    turn.show("alerts-declined", buttons={"yes": "/alerts yes"})


def show_main(turn: Turn) -> None:
    """What I get and why, and the way to change each."""
    mine = _mine(turn)
    names = ["where", "about", *_silence(turn), "pause", "test", "stop"]
    if mine.paused_until > turn.seconds:
        names[names.index("pause")] = "resume"
    turn.show(
        "alerts-main",
        buttons=[Button(turn.label("alerts-main", n), f"/alerts {n}") for n in names],
        state=_state(turn, mine),
        places=", ".join(named(turn, place) for place in mine.places),
        topics=_topics(turn, mine),
        quiet=_quiet(turn, mine),
        since=_day(turn, mine.since),
    )


def _mine(turn: Turn) -> Subscriber:
    mine = subscribers.find(turn)
    assert mine is not None  # alerts() shows who has not agreed what it would be
    return mine


def _silence(turn: Turn) -> list[str]:
    """Hours of silence are not offered to whose clock we do not know."""
    return ["quiet"] if turn.person.zone else []


def _state(turn: Turn, mine: Subscriber) -> str:
    if mine.paused_until <= turn.seconds:
        return turn.label("alerts-state-on")
    if mine.paused_until == FOR_EVER:
        return turn.label("alerts-state-off")
    until = _clock(turn, mine.paused_until)
    return turn.label("alerts-state-until", until=f"{until:%d.%m.%Y %H:%M}")


def _topics(turn: Turn, mine: Subscriber) -> str:
    chosen = [
        topic
        for topic, known in facts_of(turn).topics.items()
        if known.always or topic in mine.topics
    ]
    return ", ".join(turn.label("alerts-topics", topic) for topic in chosen)


def _quiet(turn: Turn, mine: Subscriber) -> str:
    if turn.person.zone is None:
        return turn.label("alerts-quiet-nowhere")
    if mine.quiet is None:
        return turn.label("alerts-quiet-none")
    return turn.label("alerts-quiet-hours", hours=told(mine.quiet))


def _day(turn: Turn, second: int) -> str:
    return f"{_clock(turn, second):%d.%m.%Y}"


def _clock(turn: Turn, second: int) -> datetime:
    moment = datetime.fromtimestamp(second, UTC)
    return moment.astimezone(ZoneInfo(turn.person.zone)) if turn.person.zone else moment


def named(turn: Turn, place: str) -> str:
    """A region by its name; a whole country with the word for whole."""
    if len(place) == COUNTRY:
        return turn.label("alerts-whole", country=turn.label(f"country-{place.lower()}"))
    return turn.label(f"region-{place.lower()}")


def show_where(turn: Turn) -> None:
    """Each place is a button that takes it off the list."""
    mine = _mine(turn)
    buttons = [Button(named(turn, place), f"/alerts drop {place}") for place in mine.places]
    if len(mine.places) < facts_of(turn).most:
        buttons.append(Button(turn.label("alerts-where", "add"), "/alerts add"))
    turn.show("alerts-where", buttons=buttons, back="/alerts")


def show_last(turn: Turn, place: str) -> None:
    """A subscriber of nowhere would be warned of nothing, and not know it."""
    buttons = {"add": "/alerts add", "stop": "/alerts stop"}
    turn.show("alerts-last", buttons=buttons, back="/alerts where", place=named(turn, place))


def show_full(turn: Turn) -> None:
    """As many places as one person may have."""
    turn.show("alerts-full", back="/alerts where", count=str(facts_of(turn).most))


def show_about(turn: Turn) -> None:
    """Each topic is a button that takes it or leaves it, whatever was tapped before."""
    mine, facts = _mine(turn), facts_of(turn)
    buttons = [_topic(turn, topic, taken=topic in mine.topics) for topic in facts.by_choice]
    always = ", ".join(
        turn.label("alerts-topics", topic) for topic, known in facts.topics.items() if known.always
    )
    turn.show("alerts-about", buttons=buttons, back="/alerts", always=always)


def _topic(turn: Turn, topic: Topic, *, taken: bool) -> Button:
    way, box = ("without", "☑️") if taken else ("with", "⬜")
    return Button(f"{box} {turn.label('alerts-topics', topic)}", f"/alerts {way} {topic}")


def show_quiet(turn: Turn, zone: str) -> None:
    """By the person's own clock, which is told so that a wrong one is seen."""
    now = turn.now.astimezone(ZoneInfo(zone))
    buttons = [Button(told(window), f"/alerts quiet {window}") for window in facts_of(turn).quiet]
    buttons.append(Button(turn.label("alerts-quiet", "off"), "/alerts quiet off"))
    turn.show("alerts-quiet", buttons=buttons, back="/alerts", time=f"{now:%H:%M}")


def show_pause(turn: Turn) -> None:
    """For how long?"""
    lengths = {name: f"/alerts pause {name}" for name in ("day", "week", "until")}
    turn.show("alerts-pause", buttons=lengths, back="/alerts")


def show_test(turn: Turn) -> None:
    """A phone does not ring for the chat that is open on it."""
    turn.show("alerts-test", back="/alerts")


def ring(turn: Turn) -> None:
    """The clock: the one message of it that rings, for they have asked for that."""
    buttons = {"rang": "/alerts rang", "silent": "/alerts silent"}
    turn.say("alerts-ring", buttons=buttons, rings=True)


def show_rang(turn: Turn) -> None:
    """Good."""
    turn.show("alerts-rang", back="/alerts")


def show_silent(turn: Turn) -> None:
    """First what is the same on all phones, then the way to each kind."""
    phones = {"android": "/alerts android", "iphone": "/alerts iphone", "again": TEST_AGAIN}
    turn.show("alerts-silent", buttons=phones, back="/alerts")


def show_android(turn: Turn) -> None:
    """Sound, silence, battery."""
    turn.show("alerts-android", buttons={"again": TEST_AGAIN}, back="/alerts silent")


def show_iphone(turn: Turn) -> None:
    """Sound, silence."""
    turn.show("alerts-iphone", buttons={"again": TEST_AGAIN}, back="/alerts silent")


def show_sure(turn: Turn) -> None:
    """The harmless answer stands first: digits typed in advance find it."""
    turn.show("alerts-sure", buttons={"keep": "/alerts", "stop": "/alerts stop sure"})


def show_stopped(turn: Turn) -> None:
    """It is forgotten, and the way back is one tap."""
    turn.show("alerts-stopped", buttons={"yes": "/alerts yes"})
