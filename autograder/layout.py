"""Where everything stands: the folders of design section 2, the modules and lessons in course order, the data sets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from autograder.errors import LayoutError

GLOSSARY = "glossary.ipynb"
PATH_NAME = re.compile(r"^\d\d_[a-z][a-z0-9_]*$")


@dataclass(frozen=True, order=True)
class Lesson:
    """One notebook: ``module`` is its folder's name, ``name`` its file's stem, both ``NN_slug``."""

    module: str
    name: str

    @property
    def path(self) -> str:
        """``01_python_values/01_numbers_and_text``: what a person types."""
        return f"{self.module}/{self.name}"

    @property
    def slug(self) -> str:
        """The name without its number: what a master's ``lesson=`` says."""
        return self.name[3:]


@dataclass(frozen=True)
class Course:
    """The folders of one checkout of the course, all below ``root``."""

    root: Path

    @property
    def masters(self) -> Path:
        """Hand-written lessons, with answers and checks."""
        return self.root / "autograder" / "masters"

    @property
    def truth(self) -> Path:
        """What only graders may know about the data."""
        return self.root / "autograder" / "truth"

    @property
    def checkpoints(self) -> Path:
        """The learner's project after each module, as the reference answers leave it."""
        return self.root / "autograder" / "checkpoints"

    @property
    def build(self) -> Path:
        """Rebuilt at will; nbgrader's source room lies in ``build/source``."""
        return self.root / "build"

    @property
    def source(self) -> Path:
        """Notebooks with answers and checks, nbgrader's source room."""
        return self.build / "source"

    @property
    def notebooks(self) -> Path:
        """The published course, generated and committed."""
        return self.root / "notebooks"

    @property
    def work(self) -> Path:
        """The learner's own copy."""
        return self.root / "work"

    @property
    def datasets(self) -> Path:
        """Generated data sets and their catalogue."""
        return self.root / "datasets"

    @property
    def classroom(self) -> Path:
        """The instructor's rooms."""
        return self.root / "classroom"

    @property
    def attempts(self) -> Path:
        """Right and wrong answers with the verdict they must get."""
        return self.root / "tests" / "attempts"

    def modules(self) -> list[str]:
        """Module folder names that hold a master, in course order."""
        if not self.masters.is_dir():
            return []
        return sorted(p.name for p in self.masters.iterdir() if p.is_dir() and PATH_NAME.match(p.name))

    def lessons(self, module: str | None = None) -> list[Lesson]:
        """Lessons in course order, of one module or of all. Raises LayoutError for a module that does not exist."""
        modules = self.modules() if module is None else [self.module(module)]
        return [
            Lesson(name, path.stem)
            for name in modules
            for path in sorted((self.masters / name).glob("*.py"))
            if PATH_NAME.match(path.stem)
        ]

    def module(self, name: str) -> str:
        """The module's folder name for what a person typed (``01``, ``M01`` or the whole name)."""
        known = self.modules()
        short = name.strip("/").removeprefix("M").removeprefix("m")
        found = [m for m in known if m == short or m[:2] == short]
        if len(found) != 1:
            raise LayoutError(f"There is no module {name!r}. Known modules: {', '.join(known) or 'none'}.")
        return found[0]

    def master(self, lesson: Lesson) -> Path:
        """The lesson's hand-written text."""
        return self.masters / lesson.module / f"{lesson.name}.py"

    def dataset(self, name: str) -> Path:
        """A data set's folder. Raises LayoutError when the catalogue does not know it."""
        path = self.datasets / name
        if not re.fullmatch(r"[a-z][a-z0-9_]*", name) or not path.is_dir() or name in {"make", "cards"}:
            raise LayoutError(f"There is no data set {name!r} in datasets/. Look at datasets/README.md.")
        return path


def find_course(start: Path | None = None) -> Course:
    """The course that ``start`` (default: the working folder) lies in, else the checkout this package stands in.

    Raises LayoutError when neither is a checkout of the course.
    """
    here = (start or Path.cwd()).resolve()
    package = Path(__file__).resolve().parent.parent
    for folder in (here, *here.parents, package):
        if (folder / "course.py").is_file() and (folder / "autograder" / "masters").is_dir():
            return Course(folder)
    raise LayoutError(f"No course found at {here} or above it. Change into the folder that holds course.py.")
