"""What can be done at the database, in a running bot or without one."""

from bot.cli.jobs.audit import audit
from bot.cli.jobs.backup import backup
from bot.cli.jobs.content import content
from bot.cli.jobs.deadletters import deadletters
from bot.cli.jobs.purge import purge
from bot.cli.jobs.staff import staff
from bot.cli.jobs.state import state
from bot.cli.jobs.trainings import trainings
from bot.cli.office import Job

JOBS: dict[str, Job] = {
    "audit": audit,
    "backup": backup,
    "content": content,
    "deadletters": deadletters,
    "purge": purge,
    "staff": staff,
    "state": state,  # doctor asks for it
    "trainings": trainings,
}
