"""The autograded notebooks: harmless to an instructor's browser, and good enough for nbgrader's own commands."""

import csv
import importlib.util
import json
import re
import sqlite3
import stat
from html.parser import HTMLParser
from pathlib import Path

import nbformat
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from autograder.checks.card import as_html
from autograder.errors import GradingError
from autograder.grading.autograded import sanitised, write_autograded
from autograder.grading.gradebook import Gradebook
from autograder.grading.sanitise import fenced, plain, safe_html, safe_markdown
from autograder.records import Card, SubmissionResult

TESTS = Path(__file__).resolve().parents[2]
spec = importlib.util.spec_from_file_location("golden_course", TESTS / "golden" / "course.py")
golden = importlib.util.module_from_spec(spec)
spec.loader.exec_module(golden)

MODULE, LESSON = "01_first", "01_lesson"
PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
EVENTS = "<img src=x onerror=alert(1)>"
HARMFUL_MARKDOWN = [
    EVENTS, "<script>alert(1)</script>", "[x](javascript:alert(1))", "[x](java&#115;cript:alert(1))", "<b onclick=x>y</b>",
    "<iframe src='x'></iframe>", "<meta http-equiv=refresh content=0>", "<base href='//x'>", "![x](https://evil.example/x.png)",
    "![x](//evil.example/x)", "![x](/formgrader/api)", "[x](/hub/logout)", "[x](data:text/html,y)", "[r]\n\n[r]: javascript:x",
    "![x](attachment:missing.png)", "<style>*{display:none}</style>", "<b\nonclick=x>y</b>", "<svg onload=x></svg>",
    r"$\href{javascript:alert(1)}{x}$", "<form action='/x'><input></form>", "![x](data:image/svg+xml;base64,AAAA)",
    "<div id=nb class=score>", "<a href='https://x' onclick='y'>z</a>", "<!-- --!><script>x</script>",
]  # fmt: skip
HARMLESS_MARKDOWN = [
    "It changes.", "a < b, and List[int]: `x`", "# Why\n\n*It* **changes**: see <https://example.com>.", "1. a\n2. b\n\n- [ ] c",
    "| a | b |\n|:--|--|\n| 1 | 2 |", "```html\n<script>x</script>\n```", "$x < y$ and $$\\frac{1}{2}$$", "<details><summary>x</summary>y</details>",
    "[docs](https://docs.python.org/3/ \"t\")", "![a](attachment:a.png)", "Price: 5 $ & more!", "    code <b>\n",
]  # fmt: skip


class Tags(HTMLParser):
    """Everything in a page that runs, fetches or covers."""

    def __init__(self, page):
        super().__init__()
        self.bad = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        if tag in {
            "script",
            "style",
            "iframe",
            "meta",
            "base",
            "link",
            "object",
            "embed",
            "form",
            "svg",
            "math",
        }:
            self.bad.append(tag)
        for name, raw in attrs:
            value = re.sub(r"[\s\x00-\x1f]", "", raw or "").lower()
            if name.startswith("on") or name in {"srcdoc", "srcset", "action", "formaction"}:
                self.bad.append(name)
            if name == "src" and not value.startswith(("data:image/png", "data:image/jpeg")):
                self.bad.append(value)
            if name == "href" and not value.startswith(("http://", "https://", "#", "mailto:")):
                self.bad.append(value)
            if name == "style" and re.search(r"url|//|position|expression", value):
                self.bad.append(value)


def code(source="x", outputs=(), **more):
    return {
        "cell_type": "code",
        "source": source,
        "outputs": list(outputs),
        "metadata": {},
        "execution_count": 1,
        **more,
    }


def show(data, **more):
    return {"output_type": "display_data", "data": data, "metadata": {}, **more}


def text(source, kind="markdown", **more):
    return {"cell_type": kind, "source": source, "metadata": {}, **more}


def book(*cells):
    return sanitised(
        {"cells": list(cells), "metadata": {"widgets": {"x": 1}, "title": "<b>"}, "nbformat": 4, "nbformat_minor": 5}
    )


def outputs(*given):
    (cell,) = book(code(outputs=given))["cells"]
    return cell["outputs"]


def page(notebook, template="formgrade"):
    """The notebook as formgrader renders it, for a submission of nobody's."""
    import nbgrader
    from nbconvert.exporters import HTMLExporter
    from traitlets.config import Config

    folder = Path(nbgrader.__file__).parent / "server_extensions" / "formgrader" / "templates"
    config = Config()
    config.HTMLExporter.template_name = template
    config.HTMLExporter.extra_template_basedirs = [str(folder)]
    node = nbformat.from_dict(notebook)
    resources = {"base_url": "", "notebook_id": "n", "submission_id": "s", "index": 0, "total": 1}
    html, _ = HTMLExporter(config=config).from_notebook_node(node, resources)
    return html.rpartition('id="notebook-container"')[2].partition('<div class="help">')[0]


@pytest.mark.parametrize("source", HARMFUL_MARKDOWN)
def test_harmful_markdown_is_shown_as_its_source(source):
    assert not safe_markdown(source, {"a.png": {"image/png": PNG}})
    (cell,) = book(text(source))["cells"]
    assert cell["source"].endswith(fenced(source)) and "shown as it was typed" in cell["source"]


@pytest.mark.parametrize("source", HARMLESS_MARKDOWN)
def test_harmless_markdown_stays(source):
    (cell,) = book(text(source, attachments={"a.png": {"image/png": PNG}}))["cells"]
    assert cell["source"] == source


def test_what_formgrader_shows_neither_runs_nor_fetches():
    learner = {"nbgrader": {"grade_id": "reasons", "grade": True, "solution": True, "points": 3}}
    hostile = [
        *(text(source, metadata=learner if n == 0 else {}) for n, source in enumerate(HARMFUL_MARKDOWN)),
        *(text(source, attachments={"a.png": {"image/png": PNG}}) for source in HARMLESS_MARKDOWN),
        text(EVENTS, "raw"), text(EVENTS, "unknown"), text("```\n" + EVENTS + "\n```\n" + EVENTS),
        code(EVENTS, [
            show({"text/html": f"<p style='position:fixed;color:red'>hi<script>x</script>{EVENTS}</p><iframe src=x>"}),
            show({"text/html": "<table class='dataframe modal'><tr><td style='background:url(//x)'>1</td></tr></table>"}),
            show({"application/javascript": "alert(1)"}), show({"image/svg+xml": "<svg onload=x>"}),
            show({"text/latex": r"$\href{javascript:x}{y}$"}), show({"text/markdown": EVENTS}),
            show({"image/png": '"><script>x</script>'}), show({"image/png": PNG}, metadata={"image/png": {"width": '1" onload="x'}}),
            show({"application/vnd.jupyter.widget-view+json": {"model_id": "x"}}),
            show({"text/html": "<b>x</b>"}, metadata={"text/html": {"isolated": True}}),
            {"output_type": "stream", "name": "</pre><script>", "text": EVENTS},
            {"output_type": "error", "ename": EVENTS, "evalue": EVENTS, "traceback": [EVENTS, 3, None]},
            "no output", {"output_type": "new"}, {"output_type": "execute_result", "data": {"text/plain": EVENTS}, "execution_count": EVENTS},
        ], execution_count=EVENTS, metadata={"tags": ['"><script>', "ok"], "nbgrader": {"grade_id": '"><script>'}, "alt": EVENTS}),
    ]  # fmt: skip
    notebook = book(*hostile)
    assert Tags(page(notebook)).bad == []
    nbformat.validate(nbformat.from_dict(notebook))
    raw = {"cells": [text(EVENTS) | {"id": "a"}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    assert {"onerror", "x"} <= set(Tags(page(raw)).bad), "formgrader itself takes nothing out"


def test_outputs_keep_what_is_harmless():
    card = as_html(
        Card("t", "not_yet", "a `title`", call="f(1)", expected="2", got="3", mistake="PY1: no", hints=["one"])
    )
    assert safe_html(card) == card.replace("cursor:pointer", "")
    table = '<table border="1" class="dataframe"><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>'
    first, second = outputs(
        show({"text/html": f"<style scoped>x</style>{table}", "text/plain": "1"}), show({"image/png": PNG + "\n"})
    )
    assert first["data"] == {"text/html": table, "text/plain": "1"} and second["data"] == {"image/png": PNG}
    (gone,) = outputs(show({"application/javascript": "x"}))
    assert gone["data"] == {"text/plain": "[an output of the kind application/javascript is not shown]"}


def test_terminal_escapes_but_colours_go():
    assert plain("\x1b[31mred\x1b[0m") == "\x1b[31mred\x1b[0m"
    assert (
        plain("a\x1b]8;;javascript:x\x1b\\b\x1b]0;t\x07c\x1b[2Jd\x1b[1;1He\x00f\x08g\u202eh\rj\x9bk\x1b")
        == "abcdefgh\njk"
    )
    assert plain("\ud800x") == "?x" and plain(["a", "b"]) == "ab"


def test_output_is_cut():
    huge = {"output_type": "stream", "name": "stdout", "text": "x" * 100_000}
    assert len(json.dumps(outputs(huge))) < 21_000 and "not shown" in json.dumps(outputs(huge))
    many = outputs(*[{"output_type": "stream", "name": "stdout", "text": "x"}] * 5000)
    assert len(many) == 101 and "not shown" in many[-1]["text"]
    whole = book(*[code(outputs=[huge])] * 200, *[code(outputs=[show({"image/png": PNG[:20] + "A" * 1_400_000})])] * 20)
    assert len(json.dumps(whole)) < 10_000_000
    assert safe_html("<div>" * 4000) is None
    long = book(*[text("a *b* [c] " * 1000)] * 50)["cells"]
    assert sum("shown as it was typed" in cell["source"] for cell in long) > 40, "rendering many would take long"


def test_a_cell_of_the_master_keeps_its_text_and_marks():
    mark = {"grade_id": "cell-1", "grade": False, "solution": False, "locked": True, "task": False, "schema_version": 3}
    (cell,) = book(text("[Start](../start.ipynb) <b class='x'>y</b>", metadata={"nbgrader": mark, "deletable": False}))[
        "cells"
    ]
    assert cell["source"].startswith("[Start]") and cell["metadata"] == {"nbgrader": mark, "deletable": False}
    twice = book(*[text("a", metadata={"nbgrader": mark})] * 2)["cells"]
    assert [one["id"] for one in twice] == ["cell-1", "learner-1"]


KEYS = [
    "cells", "metadata", "cell_type", "source", "outputs", "attachments", "output_type", "data", "text", "name",
    "traceback", "ename", "evalue", "tags", "nbgrader", "grade_id", "points", "solution", "locked", "text/html",
    "text/plain", "text/markdown", "image/png", "execution_count",
]  # fmt: skip
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
    | st.sampled_from(["code", "markdown", "raw", "stream", "error", "display_data", "execute_result", PNG, EVENTS, "\ud800"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=5),
    max_leaves=15,
)  # fmt: skip
CELLS = st.lists(
    st.fixed_dictionaries(
        {"cell_type": st.sampled_from(["code", "markdown", "raw"]) | VALUES, "source": VALUES, "metadata": VALUES},
        optional={"outputs": st.lists(st.fixed_dictionaries({"output_type": VALUES, "data": VALUES, "text": VALUES, "traceback": VALUES})) | VALUES, "attachments": VALUES},
    ),
    max_size=3,
)  # fmt: skip


@settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(cells=CELLS | VALUES)
def test_whatever_comes_ends_as_a_valid_notebook(cells):
    shown = sanitised({"cells": cells})
    nbformat.validate(nbformat.from_dict(json.loads(json.dumps(shown, ensure_ascii=False).encode())))


def result(notebooks, learner="anna", **more):
    lessons = [{"module": MODULE, "lesson": name, "checks": [], "essays": [], "state": "graded"} for name in notebooks]
    fields = {"state": "graded", "received": "2026-11-23T12:00:00+00:00", "lessons": lessons, **more}
    return SubmissionResult(learner, MODULE, "s", "m", notebooks=notebooks, **fields)


def test_files_stand_where_nbgrader_puts_them(tmp_path):
    write_autograded(tmp_path, result({"01_a": book(text("a")), "02_b": book(text("b"))}))
    room = tmp_path / "autograded" / "anna" / MODULE
    assert sorted(path.name for path in room.iterdir()) == ["01_a.ipynb", "02_b.ipynb", "timestamp.txt"]
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o444 for path in room.iterdir())
    lost = [
        {"module": MODULE, "lesson": "02_b", "checks": [], "essays": [], "state": "rejected", "reason": f"No. {EVENTS}"}
    ]
    write_autograded(tmp_path, result({}, lessons=lost, state="rejected"))
    assert sorted(path.name for path in room.iterdir()) == ["02_b.ipynb", "timestamp.txt"]
    (cell,) = nbformat.read(room / "02_b.ipynb", 4).cells
    assert "could not be read" in cell.source and safe_markdown(cell.source)
    write_autograded(tmp_path, result({"03_c": book()}, state="ours"))
    assert not (room / "03_c.ipynb").exists()


def test_names_and_folders_that_cannot_be(tmp_path):
    for name in ("../x", ".x", "a/b", ""):
        with pytest.raises(GradingError, match="cannot be a file's name"):
            write_autograded(tmp_path, result({}, learner=name))
    (tmp_path / "autograded").write_text("a file")
    with pytest.raises(GradingError, match="cannot be written"):
        write_autograded(tmp_path, result({"01_a": book()}))


@pytest.fixture(scope="module")
def term(tmp_path_factory):
    """A class whose grades were written by us, then handled by nbgrader's own commands."""
    course = golden.make_course(
        tmp_path_factory.mktemp("term"), {MODULE: [TESTS / "golden" / "native" / "01_lesson.py"]}
    )
    source = {LESSON: course.source / MODULE / f"{LESSON}.ipynb"}
    with Gradebook(course.classroom / "gradebook.db", MODULE, source) as gradebook:
        for learner, points in {"anna": 1.0, "boris": 0.0}.items():
            notebook = json.loads((course.notebooks / MODULE / f"{LESSON}.ipynb").read_text())
            for cell in notebook["cells"]:
                if cell["metadata"]["nbgrader"]["grade_id"] == "reasons":
                    cell["source"] = f"Because. {EVENTS}"
            names = {"to_roubles-check-1": 1, "to_roubles-check-2": 0, "note-check-1": 1}
            checks = [{"grade_id": name, "points": points * worth} for name, worth in names.items()]
            lesson = {"module": MODULE, "lesson": LESSON, "checks": checks, "essays": ["reasons"], "state": "graded"}
            one = result({LESSON: notebook}, learner, lessons=[lesson])
            gradebook.commit(one)
            write_autograded(course.classroom, one)
    return course


@pytest.mark.xdist_group("native")
def test_nbgraders_own_commands_work_on_the_result(term):
    path = term.classroom / "gradebook.db"
    golden.nbgrader(term, "db", "upgrade")
    assert golden.grades(term) == {"anna": 2.0, "boris": 0.0}
    with (term.classroom / "grades.csv").open() as file:
        assert {row["max_score"] for row in csv.DictReader(file)} == {"7.0"}
    golden.nbgrader(term, "generate_feedback", MODULE)
    feedback = (term.classroom / "feedback" / "anna" / MODULE / f"{LESSON}.html").read_text("utf-8")
    assert "to_roubles" in feedback and "<img src=x" not in feedback
    with sqlite3.connect(path) as database:
        assert database.execute("SELECT learner FROM course_commits ORDER BY 1").fetchall() == [("anna",), ("boris",)]


def test_formgraders_lists_work_on_the_result(term):
    from nbgrader.apps.api import NbGraderAPI
    from nbgrader.coursedir import CourseDirectory
    from traitlets.config import Config

    config = Config()
    config.CourseDirectory.root = str(term.root)
    config.CourseDirectory.db_url = f"sqlite:///{term.classroom / 'gradebook.db'}"
    for room in ("submitted", "autograded", "feedback"):
        config.CourseDirectory[f"{room}_directory"] = f"classroom/{room}"
    api = NbGraderAPI(CourseDirectory(config=config), config=config)
    found = {one["student"]: one for one in api.get_notebook_submissions(MODULE, LESSON)}
    assert found["anna"]["score"] == 2 and found["anna"]["needs_manual_grade"] and found["boris"]["failed_tests"]
