"""Where the rows are."""

import os
from pathlib import Path


def database_url():
    """The address in DATABASE_URL, such as postgresql+psycopg://...; else a SQLite file beside this one."""
    return os.environ.get("DATABASE_URL") or f"sqlite:///{Path(__file__).resolve().parent / 'jobboard.db'}"
