# right: named strategies, an if instead of assume, compared part by part
from hypothesis import assume, given, strategies as st
from salary_text import parse_salary, salary_line


ends = st.one_of(st.none(), st.integers(min_value=0, max_value=9999999))


@given(low=ends, high=ends, code=st.sampled_from([None, "EUR", "USD", "RUR"]))
def test_round_trip(low, high, code):
    if low is None and high is None:
        code = None
    a, b, c = parse_salary(salary_line(low, high, code))
    assert a == low
    assert b == high
    assert c == code
