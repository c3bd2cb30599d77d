"""The house rules: every master held against every rule, each complaint with file, line and number.

Rules that a notebook cannot be built without are refused by the reader (``masters``) and reported here as the first
and only complaint about that master. docs/house-rules.md has one line for each number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from autograder.authoring import rules_checks, rules_introduced, rules_prose, rules_shape
from autograder.authoring.cells import Master
from autograder.authoring.masters import read_master
from autograder.errors import MasterError
from autograder.layout import Course, Lesson

Complaint = tuple[int, str]  # line in the master, what is wrong and what to do
Rule = Callable[[Master], Iterator[Complaint]]

# Held by the reader: without them nothing can be built.
READER_RULES = ("L08", "L09", "L13", "L14", "L15", "L16", "L17")
# Held over single masters. A number that the reader holds in part (L03, L06, L07, L12) stands here for the rest.
RULES: dict[str, Rule] = {
    "L01": rules_shape.objectives,
    "L02": rules_shape.cell_limits,
    "L03": rules_checks.visible_and_hidden,
    "L04": rules_checks.no_bare_assert,
    "L05": rules_checks.hidden_docstring,
    "L06": rules_checks.answer_defines_its_name,
    "L07": rules_shape.stays_inside,
    "L10": rules_shape.remember_mirrors,
    "L12": rules_prose.no_points_in_prose,
    "L18": rules_prose.word_limit,
    "L19": rules_prose.sentence_limit,
    "L20": rules_prose.lines_before_something_runs,
    "L21": rules_shape.short_demonstrations,
    "L22": rules_checks.self_contained,
    "L23": rules_checks.expects_something,
    "L24": rules_prose.headings_step_by_one,
    "L25": rules_prose.images_have_alt_text,
    "L26": rules_prose.voice,
    "L29": rules_prose.narrow_tables,
    "L30": rules_shape.lesson_attributes,
    "L31": rules_shape.hints_at_most_three,
    "L32": rules_shape.essay_has_rubric_and_samples,
    "L33": rules_shape.outcomes_are_planned,
    "L35": rules_shape.terms_are_born,
}
# Held with the course in hand: over other lessons, files and folders.
COURSE_RULES = ("L11", "L27", "L28", "L34")
NUMBERS = tuple(sorted({*READER_RULES, *RULES, *COURSE_RULES}))


@dataclass(frozen=True, order=True)
class Violation:
    """One complaint; ``path`` is relative to the course's root, ``line`` counts from 1."""

    path: str
    line: int
    rule: str
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule} {self.text}"


def lint(course: Course, lessons: list[Lesson] | None = None) -> list[Violation]:
    """Everything the house rules say against these lessons (all by default), in order of file and line."""
    read: dict[Lesson, Master] = {}
    found: list[Violation] = []
    chosen = set(course.lessons() if lessons is None else lessons)
    # The lessons not asked about are read too: two notebooks must not open alike.
    for lesson in course.lessons():
        try:
            read[lesson] = read_master(course, lesson)
        except MasterError as error:
            if lesson in chosen:
                found.append(Violation(error.path, error.line, error.rule, error.text))
    for lesson in chosen & read.keys():
        found += lint_master(read[lesson])
        for rule, complaints in (
            ("L11", rules_prose.links_resolve(course, read[lesson])),
            ("L28", rules_checks.enough_attempts(course, read[lesson])),
        ):
            found += [Violation(read[lesson].path, line, rule, text) for line, text in complaints]
    # Both need the other lessons: what opens alike, what an earlier one has shown.
    together: dict[str, Callable[[list[Master]], Iterator[tuple[Master, int, str]]]] = {
        "L27": rules_shape.alike,
        "L34": rules_introduced.introduced,
    }
    for rule, held in together.items():
        for master, line, text in held(list(read.values())):
            found += [Violation(master.path, line, rule, text)] * (master.lesson in chosen)
    return sorted(found)


def lint_master(master: Master) -> list[Violation]:
    """What the rules that need nothing but the master itself say against it."""
    return sorted(
        Violation(master.path, line, number, text) for number, rule in RULES.items() for line, text in rule(master)
    )
