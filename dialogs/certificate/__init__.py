"""Certificates: a paper for who came to a training, and whether a paper is good.

> /certificate
There is no certificate for you yet.
You will find it here after a training that you came to.
"""

from bot.dialog import Dialog
from dialogs.certificate import papers
from dialogs.certificate.states import STATES, certificate

dialog = Dialog(
    name="certificate",
    commands={"certificate": certificate},
    states=STATES,
    migrations=papers.MIGRATIONS,
    payload="c",
    prune=papers.prune,
)
