# wrong PY3: 4 is neither side of a limit; card: "The side of 6 where *middle* ends is not in the table"
import pytest
from grades import grade


@pytest.mark.parametrize("years, word", [
    (None, "not asked"),
    ("0", "none"),
    ("1", "junior"),
    ("2", "junior"),
    ("3", "middle"),
    ("4", "middle"),
    ("6", "senior"),
    ("10", "senior"),
])
def test_grade(years, word):
    assert grade(years) == word
