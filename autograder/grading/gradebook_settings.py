"""What an instructor set for nbgrader (``nbgrader_config.py``), as far as writing the gradebook needs it."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from autograder.errors import GradingError


@dataclass(frozen=True)
class Settings:
    """nbgrader's settings for one course: a traitlets ``Config`` and the file that it came from."""

    config: Any
    path: Path

    @property
    def course(self) -> str:
        """The course's id, as every nbgrader command writes it into the gradebook."""
        return str(self.config.CourseDirectory.get("course_id", "") or "")

    def released(self, notebook: Any, name: str) -> Any:
        """The source notebook as nbgrader's SaveCells sees it: the configured steps of a release before that one.

        Hidden checks are still in, answers are stubs, checksums are set. The steps are found by their names, so that
        this module need not import them.
        """
        from nbgrader.converters import GenerateAssignment
        from nbgrader.preprocessors import SaveCells
        from traitlets.utils.importstring import import_item

        steps = (
            self.config.GenerateAssignment.get("preprocessors", [])
            or GenerateAssignment.class_traits()["preprocessors"].default()
        )
        resources: dict[str, Any] = {"metadata": {"name": name}, "unique_key": name, "nbgrader": {"notebook": name}}
        for step in steps:
            kind = import_item(step) if isinstance(step, str) else step
            if issubclass(kind, SaveCells):
                break
            notebook, resources = kind(config=self.config)(notebook, resources)
        return notebook


class LatePolicy:
    """The penalty that nbgrader's AssignLatePenalties would give, with the plugin that is configured."""

    def __init__(self, settings: Settings) -> None:
        from nbgrader.preprocessors import AssignLatePenalties

        try:
            self._step = AssignLatePenalties(config=settings.config)
            self._step.init_plugin()
        except Exception as error:
            raise GradingError(
                f"{settings.path}: the plugin for late submissions cannot be loaded ({error}). Look at "
                "AssignLatePenalties.plugin_class."
            ) from error

    def penalty(self, learner: str, score: float, late: float) -> float | None:
        """Points taken off one notebook that scored ``score`` and came ``late`` seconds late; None for no penalty.

        Raises GradingError when the plugin fails.
        """
        if late <= 0 or not self._step.enabled:
            return None
        try:
            given = self._step.plugin_inst.late_submission_penalty(learner, score, late)
            if given is None:
                return None
            return float(self._step._check_late_penalty(SimpleNamespace(score=score), given))
        except Exception as error:
            name = type(self._step.plugin_inst).__name__
            raise GradingError(
                f"The plugin for late submissions, {name}, failed for {learner}: {type(error).__name__}: {error}. "
                "Mend it, then run the command again with --resume."
            ) from error


def read_settings(path: Path) -> Settings:
    """The settings in the file ``path``, read in the order in which nbgrader reads its files.

    Raises GradingError when the file is missing or fails.
    """
    from jupyter_core.paths import jupyter_config_path
    from traitlets.config import Config
    from traitlets.config.loader import PyFileConfigLoader

    if not path.is_file() or not os.access(path, os.R_OK):
        raise GradingError(
            f"There is no {path}. Run the command in the course's folder, which holds nbgrader_config.py."
        )
    folder = str(path.parent.resolve())
    if folder not in sys.path:
        sys.path.insert(0, folder)  # as nbgrader does: a plugin may lie beside its settings
    config = Config()
    folders = [Path(name) for name in reversed(jupyter_config_path())]
    for file in [*(one / "nbgrader_config.py" for one in folders), path.resolve()]:
        if not os.access(file, os.R_OK):
            continue
        try:
            config.merge(PyFileConfigLoader(file.name, path=str(file.parent)).load_config())
        except Exception as error:
            raise GradingError(f"{file} cannot be read: {type(error).__name__}: {error}. Mend it.") from error
    return Settings(config, path)


def utc(text: str) -> datetime | None:
    """An ISO time as nbgrader stores it: UTC without a zone; None for "". Raises GradingError for another text."""
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise GradingError(f"The time {text!r} of a submission is no ISO time.") from None
    return moment.astimezone(UTC).replace(tzinfo=None) if moment.tzinfo else moment
