"""House rules about what a learner reads."""

from __future__ import annotations

import re
from collections.abc import Iterator

from autograder.authoring.cells import SOLUTION, Master, MasterCell
from autograder.authoring.prose import HEADING, IMAGE, LINK, lines, plain, sentences, word_count, words
from autograder.authoring.rules_checks import mistake_texts
from autograder.layout import Course

Complaints = Iterator[tuple[int, str]]
MAX_WORDS, MAX_SENTENCE, MAX_LINES, MAX_COLUMNS = 900, 25, 6, 7
POINTS = re.compile(r"\b(?:\d+(?:\.\d+)?|one|two|three|four|five)\s+points?\b", re.IGNORECASE)
VOICE = re.compile(
    r"\b(?:simply|just|easy|easily|obviously|great job|well done|in this section|as you can see|not only)\b",
    re.IGNORECASE,
)


def prose_cells(master: Master) -> Iterator[tuple[MasterCell, str]]:
    """What the notebook shows as text: cells and their text; of an essay only the question."""
    for cell in master.cells:
        if cell.role in {"lesson", "prose", "task"}:
            yield cell, cell.source
        elif cell.role == "essay":
            yield cell, cell.source.partition(SOLUTION[0])[0]


def no_points_in_prose(master: Master) -> Complaints:
    """L12: points stand in markers; the builder prints them."""
    for cell, source in prose_cells(master):
        for line in lines(source):
            if line.kind != "code" and (found := POINTS.search(plain(line.text))):
                yield cell.line + line.number, f"{found[0]!r} states points; they stand in markers and nowhere else"


def word_limit(master: Master) -> Complaints:
    """L18: a notebook has at most 900 words of prose."""
    count = sum(word_count(source) for _, source in prose_cells(master))
    if count > MAX_WORDS:
        yield master.cells[0].line, f"{count} words of prose; {MAX_WORDS} at most"


def sentence_limit(master: Master) -> Complaints:
    """L19: a sentence has at most 25 words."""
    hints = [(cell, cell.source) for cell in master.cells if cell.role == "hint"]
    for cell, source in [*prose_cells(master), *hints]:
        for number, sentence in sentences(source):
            if (count := len(words(sentence))) > MAX_SENTENCE:
                begins = " ".join(sentence.split()[:6])
                said = f"a sentence of {count} words ({begins} ...); {MAX_SENTENCE} at most: make two of it"
                yield cell.line + number, said


def lines_before_something_runs(master: Master) -> Complaints:
    """L20: at most 6 lines of prose, then something runs. Headings, tables and a task's own text do not count."""
    begun: MasterCell | None = None
    count = 0
    for cell in master.cells:
        if cell.role not in {"lesson", "prose"}:
            if cell.role != "hint":
                begun, count = None, 0
            continue
        begun = begun or cell
        before, count = count, count + sum(line.kind == "text" for line in lines(cell.source))
        if before <= MAX_LINES < count and not _closes(cell):
            yield begun.line, f"{count} lines of prose before something runs; {MAX_LINES} at most"


def _closes(cell: MasterCell) -> bool:
    # *Remember* ends the notebook: nothing runs after it.
    return any(line.text.strip() == "## Remember" for line in lines(cell.source))


def headings_step_by_one(master: Master) -> Complaints:
    """L24: one title, then levels that step by one; a task and an essay begin with their heading."""
    level = 0
    for cell, source in prose_cells(master):
        for line in lines(source):
            if line.kind == "heading" and (match := HEADING.match(line.text)):
                now = len(match[1])
                if now > level + 1 or (now == 1 and level):
                    said = "a second title" if now == 1 else f"level {now} after level {level}; headings step by one"
                    yield cell.line + line.number, f"{line.text.strip()!r} is {said}"
                level = now
        if cell.role in {"lesson", "task", "essay"} and lines(source)[0].kind != "heading":
            yield cell.line + 1, f"a {cell.role} cell begins with its heading"


def images_have_alt_text(master: Master) -> Complaints:
    """L25: an image says in words what it shows."""
    for cell, source in prose_cells(master):
        for line in lines(source):
            bare = any(len(match[1].split()) < 3 for match in IMAGE.finditer(line.text))
            if line.kind != "code" and (bare or "<img" in line.text.replace("`<img", "")):
                yield (
                    cell.line + line.number,
                    "an image needs alt text that says what it shows: ![three words or more](...)",
                )


def narrow_tables(master: Master) -> Complaints:
    """L29: a table has fewer than 8 columns."""
    for cell, source in prose_cells(master):
        for line in lines(source):
            count = line.text.strip().strip("|").replace(r"\|", "").count("|") + 1
            if line.kind == "table" and count > MAX_COLUMNS and not set(line.text) <= set("|-: "):
                yield cell.line + line.number, f"a table row of {count} columns; fewer than 8"


def voice(master: Master) -> Complaints:
    """L26: the part of the voice that a machine can hear, in prose, hints and cards."""
    said = [(cell, source, 1) for cell, source in prose_cells(master)]
    said += [(cell, cell.source, 1) for cell in master.cells if cell.role == "hint"]
    for cell in (cell for cell in master.cells if cell.role == "check"):
        said += [(cell, text, line) for line, text in mistake_texts(cell)]
    for cell, source, offset in said:
        for line in lines(source):
            if line.kind == "code":
                continue
            text = plain(line.text)
            for found in VOICE.finditer(text):
                yield cell.line + line.number + offset - 1, f"{found[0]!r}: name the fact instead (docs/house-rules.md)"
            if "!" in text:
                yield cell.line + line.number + offset - 1, "an exclamation mark; a full stop does"


def links_resolve(course: Course, master: Master) -> Complaints:
    """L11: a relative link leads to something that is there. They start at the notebook's own folder."""
    folder = course.notebooks / master.lesson.module
    built = {course.notebooks / f"{lesson.path}.ipynb" for lesson in course.lessons()}
    built |= {course.notebooks / "start.ipynb", course.notebooks / "README.md"}
    for cell, source in prose_cells(master):
        for line in lines(source):
            for match in LINK.finditer(line.text if line.kind != "code" else ""):
                target = match[0].rsplit("(", 1)[1].rstrip(")").split("#")[0].strip()
                if not target or "://" in target or target.startswith("mailto:"):
                    continue
                file = (folder / target).resolve()
                if file not in {path.resolve() for path in built} and not file.exists():
                    yield cell.line + line.number, f"the link to {target!r} leads nowhere"
