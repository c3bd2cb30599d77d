"""The calibration file, the random streams and weighted draws that every table of the market uses."""

from __future__ import annotations

import tomllib
import zlib
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

EXPERIENCE = ("noExperience", "between1And3", "between3And6", "moreThan6")


@cache
def _calibration() -> dict[str, dict[str, dict[str, Any]]]:
    path = Path(__file__).resolve().parent.parent / "calibration.toml"
    return tomllib.loads(path.read_text("utf-8"))


def value(name: str) -> Any:
    """The value of a figure such as ``pay.ratio``."""
    section, _, key = name.partition(".")
    return _calibration()[section][key]["value"]


def source(name: str) -> str:
    """Where the figure was read."""
    section, _, key = name.partition(".")
    return str(_calibration()[section][key]["source"])


def stream(seed: int, table: str) -> np.random.Generator:
    """A stream of its own for each table, by name: one more table changes no other."""
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence([seed, zlib.crc32(table.encode())])))


def choose(rng: np.random.Generator, weights: Any, count: int) -> np.ndarray:
    """``count`` places drawn by weight, int64."""
    edges = np.cumsum(np.asarray(weights, dtype=float))
    return np.minimum(np.searchsorted(edges, rng.random(count) * edges[-1], side="right"), len(edges) - 1)


def pick(rng: np.random.Generator, weighted: dict[str, float], count: int) -> np.ndarray:
    """``count`` names drawn by weight, as objects."""
    return np.array(list(weighted), dtype=object)[choose(rng, list(weighted.values()), count)]


def some(rng: np.random.Generator, among: np.ndarray, share: float, of: int) -> np.ndarray:
    """About ``share * of`` places out of ``among``, sorted; at least one where there is any."""
    count = min(len(among), max(1, round(share * of)))
    return np.sort(rng.permutation(among)[:count])
