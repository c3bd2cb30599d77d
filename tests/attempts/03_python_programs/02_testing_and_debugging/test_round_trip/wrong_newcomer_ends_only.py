# wrong: both ends stated, the lower one first; card: "Rows with an upper end alone"
from hypothesis import assume, given, strategies as st
from salary_text import parse_salary, salary_line

@given(st.integers(0), st.integers(0), st.sampled_from(["RUR", "USD", "EUR"]))
def test_round_trip(low, high, currency):
    assume(low <= high)
    assert parse_salary(salary_line(low, high, currency)) == (low, high, currency)
