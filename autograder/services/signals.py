"""The whole week of the data set ``signals``, built when it is asked for."""

from __future__ import annotations

from pathlib import Path

from autograder.services.built import ROOT, SEED, Progress, built_folder

__all__ = ["SEED", "signals_folder"]


def signals_folder(seed: int = SEED, progress: Progress | None = None, root: Path = ROOT) -> Path:
    """``build/datasets/signals-<seed>`` of the course at ``root``: ``access.log.gz``, ``access.jsonl.gz``,
    ``series.parquet``. Built when missing (about 8 s); see ``built_folder``.
    """
    return built_folder("signals", seed, progress, root)
