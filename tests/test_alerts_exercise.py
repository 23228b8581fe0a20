"""An exercise among staff goes the way of an alert in earnest: asked, approved, sent, corrected."""

from tests.alert_office import Office, hire, label_of, office

__all__ = ["hire", "office"]


async def test_an_exercise_is_asked_approved_sent_and_corrected_as_in_earnest(
    office: Office,
) -> None:
    people = [len(chat.shows()) for chat in (office.zamira, office.bakyt)]
    await office.timur.act("> /staff practise\n> [With a colleague]\n~ 30 seconds")
    await office.timur.act("> /alerts ask 1")
    await office.timur.act(f"> [{label_of(office.timur, 'Ask for approval')}]\n~ 20 seconds")
    await office.to_last()
    with office.cable.trouble() as errors:  # the last message is the alert: answers, no way home
        await office.dana.act(f"> [{label_of(office.dana, 'EXERCISE to')}]")
        assert errors == []
    assert await office.phase() == "sent"
    for chat in (office.timur, office.dana, office.olga):
        shown = [str(message["text"]) for message in chat.shows()]
        assert any(text.startswith("EXERCISE. There is no danger.") for text in shown)
    assert [len(chat.shows()) for chat in (office.zamira, office.bakyt)] == people
    await office.timur.act("~ 10 seconds\n> /alerts correct 1")
    with office.cable.trouble() as errors:
        await office.timur.act("> [Send the correction now]")
        assert errors == []
    assert await office.phase() == "corrected"
    said = await office.timur.act("> /alerts run 1")
    assert "Approval was asked after 30 s" in said
    assert "It was approved after 20 s more" in said
    assert "It was corrected after 10 s more" in said
