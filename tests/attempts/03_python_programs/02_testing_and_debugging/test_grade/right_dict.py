# right: rows from a dict, more of them than asked for
import pytest
from grades import grade

known = {None: "not asked", "0": "none", "1": "junior", "2": "junior", "3": "middle", "4": "middle", "5": "middle", "6": "senior", "10": "senior", "40": "senior"}


@pytest.mark.parametrize(["years", "word"], list(known.items()))
def test_grade(years, word):
    came = grade(years)
    assert came == word, years
