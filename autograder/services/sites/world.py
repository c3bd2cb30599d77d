"""What the sites show: postings of the generated market, dealt anew by a seed; nobody else knows their source."""

from __future__ import annotations

import functools
import importlib.util
import json
import random
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

from autograder.errors import ServiceError
from autograder.services.sites.messages import BASE

DATASETS = Path(__file__).resolve().parents[3] / "datasets"
RESERVE = 0.1  # of the rows are held back: they are published while a client pages
NEWEST = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
DAYS = 25.0
MARKET_SECONDS = 120.0


@dataclass(frozen=True)
class World:
    """``vacancies``: HeadHunter's detail objects (``/vacancies/{id}``) with ``snippet``; ``areas``: its tree."""

    vacancies: list[dict[str, Any]]
    areas: list[dict[str, Any]]


def world(seed: int, rows: int) -> World:
    """``rows`` vacancies, newest first: another seed deals others, with other ids and other days.

    Up to 700 come from the committed file; more are generated, which takes seconds.
    """
    areas, postings = _committed() if rows <= len(_committed()[1]) else _generated(seed, rows)
    draw = random.Random(f"sites {seed}")
    payloads = _payloads()
    numbers = sorted(draw.sample(range(90_000_000, 99_000_000), rows), reverse=True)
    moment, vacancies = NEWEST, []
    for number, posting in zip(numbers, draw.sample(postings, rows), strict=True):
        moment -= timedelta(days=draw.expovariate(rows / DAYS))
        dealt = {**posting, "vacancy_id": number, "published_at": moment}
        vacancies.append({**payloads.hh_detail(dealt, base=BASE), "snippet": payloads.snippet(dealt)})
    return World(vacancies, areas)


@functools.cache
def _committed() -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Areas and postings of ``datasets/sites/postings.jsonl``."""
    try:
        return _read((DATASETS / "sites" / "postings.jsonl").read_text("utf-8"))
    except OSError as error:
        raise ServiceError(f"The job sites' postings cannot be read: {error.strerror}. Run course data.") from None


def _generated(seed: int, rows: int) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """A larger market, from its generator in a process of its own: it imports pandas, which a site does without."""
    command = [sys.executable, str(DATASETS / "make" / "sites.py"), str(seed % 2**32), str(rows)]
    try:
        made = subprocess.run(command, capture_output=True, check=True, timeout=MARKET_SECONDS)
    except (OSError, subprocess.SubprocessError) as error:
        raise ServiceError(f"A market of {rows} rows could not be generated ({type(error).__name__}).") from None
    return _read(made.stdout.decode("utf-8"))


def _read(text: str) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    areas, *postings = [json.loads(line) for line in text.split("\n") if line]
    return areas, postings


@functools.cache
def _payloads() -> ModuleType:
    """``datasets/make/payloads.py``: from one posting to the payload of a site."""
    spec = importlib.util.spec_from_file_location("course_payloads", DATASETS / "make" / "payloads.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
