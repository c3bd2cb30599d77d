"""``python -m datasets.make`` writes every data set.

``--check`` compares instead, holds every table against its schema, and exits 1 when something is wrong;
``--seed N --to FOLDER`` draws other values of the same shape into a folder of their own; ``--realism`` holds the market
against real samples and two naive generators.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))  # the same by path and by -m
import manifest

ROOT = Path(__file__).resolve().parent.parent.parent
VERSION = "1.2"  # MAJOR: a schema changed. MINOR: the content changed.
SEED = 20260101
GENERATORS = ("salary_lines", "jobs", "final", "basics", "jobboard", "hh", "courses", "own_export", "snapshot",
              "signals", "sites")  # fmt: skip


def made(seed: int = SEED) -> list[manifest.Made]:
    """Every committed data set, drawn with a seed."""
    return [importlib.import_module(name).made(seed) for name in GENERATORS]


def main(arguments: list[str]) -> int:
    """Writes, checks or measures; returns the exit code."""
    options = _options(arguments)
    if options.realism:
        return int(importlib.import_module("realism").main(options.seed))
    root = options.to.resolve() if options.to else ROOT
    if options.seed != SEED and root == ROOT:
        print("Another seed needs a folder of its own: --to FOLDER. The course's own data sets keep theirs.")
        return 2
    files = manifest.paths(root, made(options.seed), VERSION, options.seed)
    wrong = [p for p, data in files.items() if not p.is_file() or not manifest.same(p.name, p.read_bytes(), data)]
    for path in wrong:
        print("differs:" if options.check else "written:", path.relative_to(root).as_posix())
        if not options.check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(files[path])
    if not options.check:
        return 0
    unfit = importlib.import_module("shapes").check(root)
    print(*unfit, sep="\n", end="\n" if unfit else "")
    return 1 if wrong or unfit else 0


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m datasets.make", description="Builds the data sets.")
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    parser.add_argument("--realism", action="store_true", help="hold the market against real samples")
    parser.add_argument("--seed", type=int, default=SEED, help="another draw")
    parser.add_argument("--to", type=Path, help="the folder that gets datasets/ and autograder/truth/")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
