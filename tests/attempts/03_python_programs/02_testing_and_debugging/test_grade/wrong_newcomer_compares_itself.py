# wrong: expects what the code says; card: "must come from the row, not from `grade`"
import pytest
from grades import grade


@pytest.mark.parametrize("years, word", [
    (None, "not asked"),
    ("0", "none"),
    ("1", "junior"),  # the fewest years
    ("2", "junior"),
    ("3", "middle"),  # the fewest
    ("5", "middle"),  # the most
    ("6", "senior"),
    ("10", "senior"),  # two digits, and as text before "6"
])
def test_grade(years, word):
    assert grade(years) == grade(years)
