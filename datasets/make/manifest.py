"""What a generator hands over, how it is written, and the manifest that graders pin.

Files are UTF-8 with LF on every platform; a hash is the sha256 of exactly those bytes.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class File:
    """One file of a data set: its text, and for a table its rows and columns."""

    text: str
    rows: int | None = None
    columns: list[dict[str, str]] = field(default_factory=list)

    @property
    def data(self) -> bytes:
        """The bytes that are written and hashed."""
        return self.text.encode("utf-8")


@dataclass(frozen=True)
class Made:
    """A whole data set: public files by name, and the truth for graders (JSON text)."""

    name: str
    files: dict[str, File]
    truth: str


def column(name: str, kind: str, note: str = "") -> dict[str, str]:
    """A column of a table as the manifest records it."""
    return {"name": name, "type": kind} | ({"note": note} if note else {})


def paths(root: Path, sets: list[Made], version: str, seed: int) -> dict[Path, bytes]:
    """Every file that the data sets consist of, by absolute path, the manifest and the truth included."""
    datasets = root / "datasets"
    found = {datasets / made.name / name: file.data for made in sets for name, file in made.files.items()}
    for made in sets:
        found[root / "autograder" / "truth" / f"{made.name}.json"] = made.truth.encode("utf-8")
    text = json.dumps(_manifest(sets, version, seed), ensure_ascii=False, indent=1) + "\n"
    found[datasets / "MANIFEST.json"] = text.encode("utf-8")
    return found


def _manifest(sets: list[Made], version: str, seed: int) -> dict[str, object]:
    return {
        "version": version,
        "seed": seed,
        "licence": "CC0-1.0",
        "generated": True,
        "sets": {
            made.name: {
                name: {"sha256": hashlib.sha256(file.data).hexdigest(), "bytes": len(file.data)}
                | ({"rows": file.rows, "columns": file.columns} if file.rows is not None else {})
                for name, file in made.files.items()
            }
            for made in sets
        },
    }
