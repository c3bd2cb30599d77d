# right: assume by not
from hypothesis import assume, given, strategies as st
from salary_text import parse_salary, salary_line

@given(st.none() | st.integers(0), st.none() | st.integers(0), st.sampled_from(["RUR", "USD", "EUR", None]))
def test_round_trip(low, high, currency):
    assume(not (low is None and high is None and currency is not None))
    assert parse_salary(salary_line(low, high, currency)) == (low, high, currency)

run_cell()
