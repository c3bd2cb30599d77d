"""python -m jobboard match skills.txt: the vacancies that fit."""

import sys
from pathlib import Path

from .normalise import normalise
from .pipeline import keep, load, summarise

HERE = Path(__file__).parent


def match(name):
    file = Path(name) if Path(name).is_file() else HERE / name
    skills = {line.strip().lower() for line in file.read_text("utf-8").splitlines()}
    kept = keep(load((HERE / "vacancies.json").read_text("utf-8"), normalise), skills)
    for row in kept:
        print(row["id"], row["title"], row["employer"], row["city"], row["low"], row["high"], row["currency"], sep=" | ")
    print(summarise(kept))


if sys.argv[1:2] == ["match"] and len(sys.argv) == 3:
    match(sys.argv[2])
else:
    print("Usage: python -m jobboard match skills.txt")
