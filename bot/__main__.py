"""`python -m bot`: see `python -m bot --help`."""

import sys

from bot.cli import app

if __name__ == "__main__":
    sys.exit(app.main())
