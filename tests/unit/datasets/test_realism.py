"""The realism table: ours passes every gate, each naive generator fails at least two."""

import importlib
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

MAKE = Path(__file__).resolve().parents[3] / "datasets" / "make"


@pytest.fixture(scope="module")
def realism():
    sys.path.insert(0, str(MAKE))
    before = set(sys.modules)
    try:
        yield importlib.import_module("realism")
    finally:
        sys.path.remove(str(MAKE))
        for name in set(sys.modules) - before:
            if name.partition(".")[0] in {"market", "real_samples", "realism"}:
                sys.modules.pop(name)


def test_ours_passes_and_both_controls_fail_two(realism):
    rows = realism.table(20260101)
    assert [row.measure for row in rows if row.passed.get("ours") is False] == []
    for name in ("naive A", "naive B"):
        assert sum(row.passed.get(name) is False for row in rows) >= 2
    assert len([row for row in rows if row.passed.get("ours") is not None]) >= 7


def test_distances(realism):
    assert realism.ks(np.arange(10.0), np.arange(10.0)) == 0
    assert realism.ks(np.arange(10.0), np.arange(10.0) + 20) == 1
    assert realism.wasserstein(np.arange(10.0), np.arange(10.0) + 3) == pytest.approx(3)
    assert realism.spearman([1, 2, 3, 9], [1, 4, 5, 6]) == pytest.approx(1)
    assert realism.spearman([1, 2, 3], [3, 2, 1]) == pytest.approx(-1)


def test_another_seed_needs_a_folder_of_its_own():
    command = [sys.executable, "-m", "datasets.make", "--seed", "7"]
    done = subprocess.run(command, cwd=MAKE.parents[1], capture_output=True, text=True, check=False)
    assert done.returncode == 2 and "--to" in done.stdout
