# wrong: amounts of six digits at most; card: "Amounts above a million"
from hypothesis import assume, given, strategies as st
from salary_text import parse_salary, salary_line

@given(st.none() | st.integers(0, 999999), st.none() | st.integers(0, 999999), st.sampled_from(["RUR", "USD", "EUR", None]))
def test_round_trip(low, high, currency):
    if low is None and high is None:
        currency = None
    assert parse_salary(salary_line(low, high, currency)) == (low, high, currency)
