"""What a generator hands over, how it is written, and the manifest that graders pin.

Files are UTF-8 with LF on every platform. A hash is the sha256 of a file's canonical form: its own bytes, but for a
packed file what is inside (``.gz``), and for a Parquet file its table as CSV, since those bytes vary by library.
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
from dataclasses import dataclass, field
from datetime import datetime
from json import dumps
from pathlib import Path
from typing import Any

FORMS = {".gz": "gunzip", ".parquet": "csv"}


@dataclass(frozen=True)
class File:
    """One file of a data set: its text, and for a table its rows and columns."""

    text: str
    rows: int | None = None
    columns: list[dict[str, str]] = field(default_factory=list)

    @property
    def data(self) -> bytes:
        """The bytes that are written."""
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
    text = dumps(_manifest(sets, version, seed), ensure_ascii=False, indent=1) + "\n"
    found[datasets / "MANIFEST.json"] = text.encode("utf-8")
    return found


def same(name: str, stored: bytes, wanted: bytes) -> bool:
    """Whether two files of that name have one canonical form; a file that cannot be read has none."""
    if stored == wanted:
        return True
    if Path(name).suffix not in FORMS:
        return False
    try:
        return canonical(name, stored) == canonical(name, wanted)
    except (OSError, EOFError, ValueError):
        return False


def canonical(name: str, data: bytes) -> bytes:
    """The bytes that are hashed. Raises OSError, EOFError or ValueError for a file that is cut or is something else."""
    form = FORMS.get(Path(name).suffix)
    if form == "gunzip":
        return gzip.decompress(data)
    return _table_csv(data) if form == "csv" else data


def _table_csv(data: bytes) -> bytes:
    """A Parquet table as CSV: a header, LF, nothing for a missing value, true and false, times in ISO form, UTC."""
    import pyarrow.parquet as pq

    table = pq.read_table(io.BytesIO(data))
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.column_names)
    writer.writerows(zip(*([_cell(value) for value in one.to_pylist()] for one in table.columns), strict=True))
    return out.getvalue().encode("utf-8")


def _cell(value: Any) -> Any:
    if isinstance(value, bool):
        return str(value).lower()
    return value.isoformat() if isinstance(value, datetime) else value


def _manifest(sets: list[Made], version: str, seed: int) -> dict[str, object]:
    return {
        "version": version,
        "seed": seed,
        "licence": "CC0-1.0",
        "generated": True,
        "sets": {made.name: {name: _facts(name, file) for name, file in made.files.items()} for made in sets},
    }


def _facts(name: str, file: File) -> dict[str, object]:
    """Hash, size (of what is not packed) and columns of one file."""
    data = file.data
    form = FORMS.get(Path(name).suffix)
    facts: dict[str, object] = {"sha256": hashlib.sha256(canonical(name, data)).hexdigest()}
    facts |= {"hash_of": form} if form else {"bytes": len(data)}
    return facts | ({"rows": file.rows, "columns": file.columns} if file.rows is not None else {})
