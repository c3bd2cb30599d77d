# wrong: nothing stated is thrown away; card: "The row without any end and currency"
from hypothesis import assume, given, strategies as st
from salary_text import parse_salary, salary_line


@given(st.none() | st.integers(0), st.none() | st.integers(0), st.sampled_from(["RUR", "USD", "EUR", None]))
def test_round_trip(low, high, currency):
    assume(low is not None or high is not None)
    assert parse_salary(salary_line(low, high, currency)) == (low, high, currency)
