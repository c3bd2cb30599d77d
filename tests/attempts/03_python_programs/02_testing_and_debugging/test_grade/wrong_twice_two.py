# wrong PY3: 2 twice, 1 never; card: "No row has the fewest years of a junior"
import pytest
from grades import grade


@pytest.mark.parametrize("years, word", [
    (None, "not asked"),
    ("0", "none"),
    ("2", "junior"),
    ("2", "junior"),
    ("3", "middle"),
    ("5", "middle"),
    ("6", "senior"),
    ("10", "senior"),
])
def test_grade(years, word):
    assert grade(years) == word
