"""nbgrader's ClearSolutions, less the stubs that stand idle; ``nbgrader_config.py`` puts it in the other's place."""

from __future__ import annotations

from typing import Any

from nbgrader.preprocessors import ClearSolutions

from autograder.authoring.cells import without_idle_stub


class ClearToStubs(ClearSolutions):  # type: ignore[misc]
    """Clears solution regions as its parent does (and is configured as it), then drops a bare ``...`` nobody needs."""

    def preprocess_cell(self, cell: Any, resources: Any, cell_index: int) -> tuple[Any, Any]:
        """One cell of nbgrader's release."""
        cell, resources = super().preprocess_cell(cell, resources, cell_index)
        name = cell.metadata.get("nbgrader", {}).get("grade_id", "")
        if cell.cell_type == "code" and cell.metadata.get("nbgrader", {}).get("solution"):
            cell.source = without_idle_stub(cell.source, name)
        return cell, resources
