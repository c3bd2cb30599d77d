# wrong: one blank is left; card: "still holds three dots"
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
    (..., "senior"),
])
def test_grade(years, word):
    assert grade(years) == word
