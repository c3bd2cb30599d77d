# wrong: rows that do not exist; card: "A row came that does not exist"
from hypothesis import assume, given, strategies as st
from salary_text import parse_salary, salary_line

@given(st.none() | st.integers(0), st.none() | st.integers(0), st.sampled_from(["RUR", "USD", "EUR", None]))
def test_round_trip(low, high, currency):
    row = (low, high, currency)
    assert parse_salary(salary_line(low, high, currency)) == row
