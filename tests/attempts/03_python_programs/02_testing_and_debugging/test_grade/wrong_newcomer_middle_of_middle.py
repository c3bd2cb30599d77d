# wrong PY3: 4 twice, neither side of a limit; card: "The side of 3 where *middle* begins"
import pytest
from grades import grade


@pytest.mark.parametrize("years, word", [
    (None, "not asked"),
    ("0", "none"),
    ("1", "junior"),  # the fewest years
    ("2", "junior"),
    ("4", "middle"),  # the fewest
    ("4", "middle"),  # the most
    ("6", "senior"),
    ("10", "senior"),  # two digits, and as text before "6"
])
def test_grade(years, word):
    assert grade(years) == word
