# right: rows as one strategy, filtered
from hypothesis import assume, given, strategies as st
from salary_text import parse_salary, salary_line


amounts = st.integers(0, 50000000)
priced = st.tuples(st.none() | amounts, st.none() | amounts, st.sampled_from(["RUR", "USD", "EUR", None])).filter(lambda row: row[:2] != (None, None))


@given(st.just((None, None, None)) | priced)
def test_round_trip(row):
    assert parse_salary(salary_line(*row)) == row
