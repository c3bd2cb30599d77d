# wrong: both ends always stated; card: "Rows with an upper end alone"
from hypothesis import assume, given, strategies as st
from salary_text import parse_salary, salary_line


@given(st.integers(0), st.integers(0), st.sampled_from(["RUR", "USD", "EUR", None]))
def test_round_trip(low, high, currency):
    assume(low is not None or high is not None or currency is None)
    assert parse_salary(salary_line(low, high, currency)) == (low, high, currency)
