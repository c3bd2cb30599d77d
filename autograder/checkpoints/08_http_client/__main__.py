"""The commands of jobboard: python -m jobboard COMMAND ..."""

import importlib
import os
import sys
from pathlib import Path

HERE = Path(__file__).parent


def match(name):
    try:
        from .normalise import normalise
        from .pipeline import keep, load, summarise
    except ImportError as error:
        print("Not yet:", error)
        return
    file = Path(name) if Path(name).is_file() else HERE / name
    skills = {line.strip().lower() for line in file.read_text("utf-8").splitlines()}
    kept = keep(load((HERE / "vacancies.json").read_text("utf-8"), normalise), skills)
    for row in kept:
        print(row["id"], row["title"], row["employer"], row["city"], row["low"], row["high"], row["currency"], sep=" | ")
    print(summarise(kept))


def import_rows(name):
    from .importer import import_file

    report = import_file(Path(name), store=HERE / "imported.json")
    for line, reason in report["rejected"]:
        print(f"line {line}: {reason}")
    print(len(report["accepted"]), "accepted,", len(report["rejected"]), "rejected")


commands = {"match": match, "import": import_rows}  # each takes a file
modules = ("crawl", "serve", "collect", "clean", "report")  # each is a file with main(arguments)


def run(arguments):
    name = arguments[0] if arguments else ""
    if name in commands and len(arguments) == 2:
        commands[name](arguments[1])
    elif name in modules and (HERE / f"{name}.py").exists():
        importlib.import_module(f"{__package__}.{name}").main(arguments[1:])
    elif name in modules:
        print(f"Not yet: {name}.py")
    else:
        print("Usage: python -m jobboard", " | ".join(commands), "FILE, or", " | ".join(modules), "...")


try:
    run(sys.argv[1:])
except Exception as error:  # whoever types a command gets a sentence, whoever mends it the traceback
    if "JOBBOARD_TRACEBACK" in os.environ:
        raise
    first = str(error).partition("\n")[0]
    sys.exit(f"jobboard: {type(error).__name__}: {first} (JOBBOARD_TRACEBACK=1 shows where)")
