"""House rules about a lesson's shape: its objectives, its size, its code, what it promises and repeats."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from autograder.authoring.cells import SOLUTION, Master, MasterCell, tree_of
from autograder.authoring.coverage import outcomes_of, read_syllabus, systems_of
from autograder.authoring.glossary import birth, terms_of
from autograder.authoring.prose import HEADING, lines, plain, words
from autograder.layout import PATH_NAME

Complaints = Iterator[tuple[int, str]]
OBJECTIVES = "**After this you can**"
MIN_CELLS, MAX_CELLS, MIN_TASKS, MAX_TASKS, MAX_DEMONSTRATION = 35, 60, 7, 11, 12
ADDRESS = re.compile(r"\b(?:https?|ftp|wss?)://([^\s/:\"'`)\]>{}]*)", re.IGNORECASE)
# This machine, and the names that RFC 2606 keeps for examples.
INSIDE = re.compile(
    r"^(?:127\.\d+\.\d+\.\d+|localhost|\[?::1\]?|(?:.*\.)?example\.(?:com|org|net)|.*\.(?:example|test|invalid))?$"
)
ENTRY = re.compile(r"^\s*[-*]\s+\*\*(.+?)\*\*")


def objective_items(master: Master) -> tuple[int, list[str]]:
    """Line of the *After this you can* line (0 when there is none) and its items."""
    for line in lines(master.cells[0].source):
        if line.text.startswith(OBJECTIVES):
            rest = line.text.removeprefix(OBJECTIVES).strip()
            return master.cells[0].line + line.number, [item.strip() for item in rest.split(" · ") if item.strip()]
    return 0, []


def verb_of(item: str) -> str:
    """The first word of an objective or of a *Remember* entry, in small letters."""
    found = words(plain(item.replace("*", "")))
    return found[0].lower() if found else ""


def remember_verbs(master: Master) -> tuple[int, list[str]]:
    """Line of the *Remember* heading (0 when there is none) and the bold words its bullets begin with."""
    for cell in reversed(master.cells):
        rows = lines(cell.source) if cell.role == "prose" else []
        place = next((n for n, line in enumerate(rows) if line.text.strip() == "## Remember"), None)
        if place is not None:
            bullets = [match for line in rows[place + 1 :] if (match := ENTRY.match(line.text))]
            return cell.line + rows[place].number, [verb_of(match[1].rstrip(":.")) for match in bullets]
    return 0, []


def objectives(master: Master) -> Complaints:
    """L01: three to five objectives, each beginning with a verb of its own."""
    line, items = objective_items(master)
    if not line:
        yield master.cells[0].line, f"the lesson cell has no line `{OBJECTIVES} ... · ... · ...`"
        return
    if not 3 <= len(items) <= 5:
        yield line, f"{len(items)} objectives; three to five, parted by ` · `"
    verbs = [verb_of(item) for item in items]
    if twice := sorted({verb for verb in verbs if verbs.count(verb) > 1}):
        yield line, f"two objectives begin with {twice[0]!r}; each has a verb of its own"
    for verb in verbs:
        if verb in {"", "the", "a", "an", "to", "how", "why", "what", "understand", "know", "learn", "be"}:
            yield line, f"an objective begins with {verb!r}; begin with what the learner does"


def remember_mirrors(master: Master) -> Complaints:
    """L10: *Remember* says as many things as there are objectives, under the same verbs in the same order."""
    line, verbs = remember_verbs(master)
    promised = [verb_of(item) for item in objective_items(master)[1]]
    if not line:
        yield master.cells[-1].line, "the lesson has no `## Remember` at its end"
    elif verbs != promised:
        yield line, f"Remember has the verbs {', '.join(verbs)}; the objectives have {', '.join(promised)}"


def cell_limits(master: Master) -> Complaints:
    """L02: 35 to 60 cells (hints and nav lines are not cells), 7 to 11 graded tasks."""
    count = sum(cell.role != "hint" for cell in master.cells)
    if not MIN_CELLS <= count <= MAX_CELLS:
        yield 1, f"{count} cells; {MIN_CELLS} to {MAX_CELLS}"
    tasks = len(master.tasks()) + len(master.essays())
    if not MIN_TASKS <= tasks <= MAX_TASKS:
        yield 1, f"{tasks} graded tasks; {MIN_TASKS} to {MAX_TASKS}"


def stays_inside(master: Master) -> Complaints:
    """L07: no magics, no shell, no star import, no address outside this machine."""
    for cell in master.cells:
        for number, row in enumerate(cell.source.split("\n"), 1):
            for match in ADDRESS.finditer(row):
                if not INSIDE.match(match[1]):
                    yield cell.line + number, f"the address {match[0]!r} leads out of this machine"
        if cell.is_code:
            yield from _calls_out(cell)


def _calls_out(cell: MasterCell) -> Complaints:
    for node in ast.walk(tree_of(cell.source)):
        if isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names):
            yield cell.line + node.lineno, f"from {node.module} import *: name what is imported"
        name = getattr(node, "id", "") or getattr(node, "attr", "")
        if name in {"get_ipython", "run_line_magic", "run_cell_magic"}:
            yield cell.line + getattr(node, "lineno", 1), "no magics in a lesson, by any name"


def short_demonstrations(master: Master) -> Complaints:
    """L21: a demonstration has at most 12 lines of code; the first code cell, the set-up, may be longer."""
    code = [cell for cell in master.cells if cell.role == "code"]
    for cell in code[1:]:
        count = sum(bool(row.strip()) for row in cell.source.split("\n"))
        if count > MAX_DEMONSTRATION:
            yield cell.line, f"a demonstration of {count} lines; {MAX_DEMONSTRATION} at most"


def lesson_attributes(master: Master) -> Complaints:
    """L30: the lesson cell says its name, how long it takes and what it needs."""
    line, given = master.cells[0].line, master.attributes
    if given["lesson"] != master.lesson.slug:
        yield line, f"lesson={given['lesson']!r} in a file named {master.lesson.name}.py; write {master.lesson.slug!r}"
    minutes = given.get("minutes", "")
    if not minutes.isdigit() or not 5 <= int(minutes) <= 600:
        yield line, "minutes= says how long the lesson takes, 5 to 600"
    if "needs" not in given:
        yield line, 'needs= names the lessons needed, comma separated; needs="" when there are none'
    for need in (part.strip() for part in given.get("needs", "").split(",") if part.strip()):
        module, _, name = need.partition("/")
        if not PATH_NAME.match(module) or not PATH_NAME.match(name):
            yield line, f"needs={need!r} is not a lesson's path, such as 04_sql_querying/01_select"
        elif need >= master.lesson.path:
            yield line, f"needs={need!r} does not come before this lesson"


def hints_at_most_three(master: Master) -> Complaints:
    """L31: a task has at most three hints."""
    for task in master.tasks():
        if (count := len(master.hints(task))) > 3:
            yield master.of("hint", task)[3].line, f"{task!r} has {count} hints; three at most"


def essay_has_rubric_and_samples(master: Master) -> Complaints:
    """L32: an essay keeps a rubric and three scored samples in its region, for whoever grades it."""
    for cell in (cell for cell in master.cells if cell.role == "essay"):
        kept = cell.source.partition(SOLUTION[0])[2]
        samples = len(re.findall(r"^\*\*Sample, \d+(?:\.\d+)? points?\b", kept, re.MULTILINE))
        if "**Rubric" not in kept or samples < 3:
            said = f"the region of essay {cell.task!r} holds `**Rubric.**` and three of `**Sample, 2 points.**`"
            yield cell.line, f"{said}; it has {samples} samples"


def alike(masters: list[Master]) -> Iterator[tuple[Master, int, str]]:
    """L27: no two notebooks open with the same five words or close with the same verbs."""
    opened: dict[tuple[str, ...], Master] = {}
    closed: dict[tuple[str, ...], Master] = {}
    for master in masters:
        line, opening = _opening(master)
        if len(opening) == 5 and (other := opened.setdefault(opening, master)) is not master:
            yield master, line, f"opens with the same five words as {other.path}"
        line, verbs = remember_verbs(master)
        if verbs and (other := closed.setdefault(tuple(verbs), master)) is not master:
            yield master, line, f"has the Remember verbs of {other.path}"


def _opening(master: Master) -> tuple[int, tuple[str, ...]]:
    for line in lines(master.cells[0].source):
        if line.kind == "text" and not HEADING.match(line.text):
            return master.cells[0].line + line.number, tuple(w.lower() for w in words(plain(line.text))[:5])
    return master.cells[0].line, ()


def outcomes_are_planned(master: Master) -> Complaints:
    """L33: every task names outcomes and systems of the syllabus, and every outcome of the lesson has a task."""
    plan = read_syllabus()
    known = plan.lesson(master.lesson.path)
    if known is None:
        return  # a lesson beyond the plan
    graded = [cell for cell in master.cells if cell.role in {"task", "essay"}]
    for cell in graded:
        numbers = cell.attributes.get("outcomes", "").replace(" ", "").split(",")
        if not all(number.isdigit() and 1 <= int(number) <= len(known.outcomes) for number in numbers):
            yield (
                cell.line,
                f'outcomes="1,2" names what {cell.task!r} grades, 1 to {len(known.outcomes)} (syllabus.toml)',
            )
    for number, outcome in enumerate(known.outcomes, 1):
        if not any(number in outcomes_of(cell) for cell in graded):
            yield master.cells[0].line, f"no task grades outcome {number}: {outcome}"
    for cell in [master.cells[0], *graded]:
        for system in systems_of(cell, master):
            if system not in plan.systems:
                yield cell.line, f"systems= names {system!r}; the syllabus knows {', '.join(plan.systems)}"


def terms_are_born(master: Master) -> Complaints:
    """L35: each term of ``terms=`` stands in italics in the prose, where its sentence explains it."""
    for term in terms_of(master):
        if not birth(master, term):
            yield master.cells[0].line, f"terms= names {term!r}, and *{term}* stands nowhere in the prose"
