# right: names, str() and a message
import pytest
from grades import grade

not_asked = "not asked"

@pytest.mark.parametrize("years, word", [
    (None, not_asked),
    ("0", "none"),
    (str(1), "junior"),
    ("2", "junior"),
    (str(3), "middle"),
    ("4", "middle"),
    (str(5), "middle"),
    ("6", "senior"),
    ("12", "senior"),
])
def test_grade(years, word):
    result = grade(years)
    assert result == word, "grade of " + str(years) + " is " + str(result)
