# wrong: small amounts alone; card: "Amounts above a million"
from hypothesis import assume, given, strategies as st
from salary_text import parse_salary, salary_line


@given(st.none() | st.integers(0, 99999), st.none() | st.integers(0, 99999), st.sampled_from(["RUR", "USD", "EUR", None]))
def test_round_trip(low, high, currency):
    assume(low is not None or high is not None or currency is None)
    assert parse_salary(salary_line(low, high, currency)) == (low, high, currency)
