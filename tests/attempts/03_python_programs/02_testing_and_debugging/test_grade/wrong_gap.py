# wrong PY8: a gap is taken for 0; card: "blames a version that is right"
import pytest
from grades import grade


@pytest.mark.parametrize("years, word", [
    (None, "none"),
    ("0", "none"),
    ("1", "junior"),
    ("2", "junior"),
    ("3", "middle"),
    ("5", "middle"),
    ("6", "senior"),
    ("10", "senior"),
])
def test_grade(years, word):
    assert grade(years) == word
