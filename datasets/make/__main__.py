"""``python datasets/make`` writes every data set; ``--check`` compares instead and exits 1 when a byte differs."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))  # the same by path and by -m
import manifest

ROOT = Path(__file__).resolve().parent.parent.parent
VERSION = "1.0"  # MAJOR: a schema changed. MINOR: the content changed.
SEED = 20260101
GENERATORS = ("salary_lines", "jobs")


def main(arguments: list[str]) -> int:
    """Writes or checks; returns the exit code."""
    sets = [importlib.import_module(name).made(SEED) for name in GENERATORS]
    files = manifest.paths(ROOT, sets, VERSION, SEED)
    wrong = [path for path, data in files.items() if not path.is_file() or path.read_bytes() != data]
    for path in wrong:
        print("differs:" if "--check" in arguments else "written:", path.relative_to(ROOT))
        if "--check" not in arguments:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(files[path])
    return 1 if wrong and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
