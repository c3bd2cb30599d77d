"""The glossary: terms, the sentence in which each is born, the lesson."""

from autograder.authoring.glossary import as_markdown, birth, glossary
from autograder.authoring.masters import parse_master
from autograder.layout import Lesson

from .conftest import HERE

EXAMPLE = (HERE / "example_lesson.txt").read_text("utf-8")
LESSON = Lesson("04_sql_querying", "01_select_and_missing")


def master(prose, terms="idempotent"):
    text = EXAMPLE.replace('lesson="select_and_missing"', f'lesson="select_and_missing" terms="{terms}"')
    return parse_master(
        text.replace("# ## Three answers, not two\n", f"# ## Three answers, not two\n# {prose}\n"), "x.py", LESSON
    )


def test_the_sentence_that_gives_birth_to_a_term():
    text = "**Notice.** Row 2 is new. An *idempotent* request may come twice. Ask again."
    assert birth(master(text), "idempotent") == "An *idempotent* request may come twice."


def test_a_sentence_that_leans_on_the_one_before_takes_it_along():
    text = "The client asked again, one row was stored. Such a request is *idempotent*."
    assert birth(master(text), "idempotent") == text


def test_a_term_that_is_nowhere():
    assert birth(master("Nothing here."), "idempotent") == ""


def test_the_page_is_in_the_order_of_letters_and_links_to_the_lessons():
    read = master("A *plan* and an *index*.", terms="plan, index")
    page = as_markdown(glossary([(read, "Rows that say nothing")]))
    assert page.index("## I") < page.index("**index**") < page.index("## P") < page.index("**plan**")
    assert "([Rows that say nothing](04_sql_querying/01_select_and_missing.ipynb))" in page
