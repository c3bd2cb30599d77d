"""What the sites show: vacancies as payloads, from one seed. The only place that knows where the rows come from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from autograder.services.sites.standin import standin_world

RESERVE = 0.1  # of the rows are held back: they are published while a client pages


@dataclass(frozen=True)
class World:
    """``vacancies``: HeadHunter's detail objects (``/vacancies/{id}``) with ``snippet``; ``areas``: its tree."""

    vacancies: list[dict[str, Any]]
    areas: list[dict[str, Any]]


def world(seed: int, rows: int) -> World:
    """``rows`` vacancies that another seed draws otherwise: same shape, other values."""
    vacancies, areas = standin_world(seed, rows)
    return World(vacancies, areas)
