# wrong: expects what the code says; card: "must come from the row, not from `grade`"
import pytest
from grades import grade


@pytest.mark.parametrize("years, word", [
    (None, "not asked"),
    ("0", "none"),
    ("1", "junior"),
    ("2", "junior"),
    ("3", "middle"),
    ("5", "middle"),
    ("6", "senior"),
    ("7", "senior"),
])
def test_grade(years, word):
    assert grade(years) == grade(years)
