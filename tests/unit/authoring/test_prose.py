"""Words and sentences as a person reads them: code, lists, numbers and short forms do not trip the splitter."""

import pytest

from autograder.authoring.prose import lines, sentences, word_count


def split(source):
    return [text for _, text in sentences(source)]


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("One. Two.", 2),
        ("It costs 120,000 a month, 3.5 times as much.", 1),
        ("Use a filter, e.g. a date, i.e. a day. Then look.", 2),
        ("Call `a.b. C` now. `x.y` answers.", 2),
        ('He said "no." Then he left.', 2),
        ("Is it so? Yes. Look (it is there). Good.", 4),
        ("A line\nthat goes on\nhere.", 1),
        ("- first item\n- second item. With two.\n- third", 4),
        ("1. first\n2. second", 2),
        ("| a | b |\n|---|---|\n| c d. E f | g |", 5),
        ("# Title\nText.", 2),
        ("```\nOne. Two. Three.\n```\nText.", 1),
        ("**a** one · **b** two · **c** three", 3),
        ("What now? **a** One. **b** They run it.", 3),
        ("> **Careful.** The copy is yours.", 2),
        ("It stops ... and goes on.", 1),
        ("Rows 1 to 3. 4 is missing.", 2),
        ("Пауза. Дальше.", 2),
        ("Say yes or no. Then run it.", 2),
        ("D. Knuth wrote it.", 1),
        ("", 0),
    ],
)
def test_sentences(source, count):
    assert len(split(source)) == count, split(source)


def test_a_sentence_knows_its_line():
    assert [line for line, _ in sentences("# Title\n\nOne\ntwo.\n\n- item")] == [1, 3, 6]


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("One two-fold don't.", 3),
        ("The `code.of(some, kind)` runs 120,000 times.", 3),
        ("**a** yes · **b** no", 2),
        ("[three words here](https://example.com/not/these)", 3),
        ("```\nno prose at all\n```\nfour words of prose", 4),
        ("<!-- nor this -->one", 1),
    ],
)
def test_words(source, count):
    assert word_count(source) == count


def test_a_fence_hides_headings_and_tables():
    assert [line.kind for line in lines("# h\n```\n# not\n| a |\n```\n| a |\n\ntext")] == [
        "heading", "code", "code", "code", "code", "table", "blank", "text",
    ]  # fmt: skip
