"""The facts at the end of the project's README: lines ``- Role: tester``, kept up to date; the rest is theirs."""

from __future__ import annotations

from collections.abc import Mapping

from autograder.services.project import project_folder

README = "README.md"


def save_readme(facts: Mapping[str, object]) -> None:
    """Write each fact as a line ``- Name: value`` into ``jobboard/README.md`` and print what happened.

    Older lines of the same names are replaced, everything else stays. Nothing is written while a fact is three dots.
    """
    open_ones = [name for name, value in facts.items() if value is ...]
    if open_ones:
        print(f"jobboard/{README} is not saved: three dots are still in {', '.join(open_ones)}")
        return
    path = project_folder() / README
    names = [name[:1].upper() + name[1:] for name in facts]
    before = path.read_text("utf-8") if path.is_file() else "# jobboard\n"
    kept = [line for line in before.splitlines() if not line.startswith(tuple(f"- {name}: " for name in names))]
    lines = [f"- {name}: {value}" for name, value in zip(names, facts.values(), strict=True)]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(kept).rstrip() + "\n\n" + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"jobboard/{README} saved:", ", ".join(names))
