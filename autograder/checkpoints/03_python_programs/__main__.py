"""The commands of jobboard: python -m jobboard COMMAND FILE."""

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


commands = {"match": match, "import": import_rows}
if len(sys.argv) == 3 and sys.argv[1] in commands:
    commands[sys.argv[1]](sys.argv[2])
else:
    print("Usage: python -m jobboard", " | ".join(commands), "FILE")
