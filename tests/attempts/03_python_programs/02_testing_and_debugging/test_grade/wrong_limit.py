# wrong PY3: 3 years stated as junior; card: "blames a version that is right"
import pytest
from grades import grade


@pytest.mark.parametrize("years, word", [
    (None, "not asked"),
    ("0", "none"),
    ("1", "junior"),
    ("2", "junior"),
    ("3", "junior"),
    ("5", "middle"),
    ("6", "senior"),
    ("10", "senior"),
])
def test_grade(years, word):
    assert grade(years) == word
