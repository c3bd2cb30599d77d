# wrong PY8: 0 is left out of both ends; card: "PY8: a 0 is an end, and no example has one"
from hypothesis import assume, given, strategies as st
from salary_text import parse_salary, salary_line


@given(st.none() | st.integers(1), st.none() | st.integers(1), st.sampled_from(["RUR", "USD", "EUR", None]))
def test_round_trip(low, high, currency):
    assume(low is not None or high is not None or currency is None)
    assert parse_salary(salary_line(low, high, currency)) == (low, high, currency)
