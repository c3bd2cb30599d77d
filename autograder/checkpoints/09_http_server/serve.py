"""python -m jobboard serve [PORT]: the vacancy service, for programs on this machine."""

from importlib import import_module
from importlib.util import find_spec

import uvicorn
from sqlalchemy import create_engine, inspect

from .api import make_app
from .settings import database_url


def build(url):
    """The service on this database, with what other modules of the project add to it."""
    app = make_app(url)
    app.state.database_url = url  # where the other modules find it
    for name in ("logs", "metrics", "market_api"):
        if not find_spec(f"jobboard.{name}"):
            continue
        if name == "market_api" and not inspect(create_engine(url)).has_table("clean_offers"):
            print("No /market yet: python -m jobboard clean, then start again")
            continue
        import_module(f"jobboard.{name}").add_to(app)
    return app


def main(arguments):
    """Serve until stopped; the port is 8000 when none is named."""
    if len(arguments) > 1 or not all(word.isdigit() for word in arguments):
        print("Usage: python -m jobboard serve [PORT]")
        return
    uvicorn.run(build(database_url()), host="127.0.0.1", port=int(arguments[0]) if arguments else 8000)
