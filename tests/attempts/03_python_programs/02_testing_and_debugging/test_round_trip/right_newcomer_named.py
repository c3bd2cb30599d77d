# right: named arguments, the currency mended by if
from hypothesis import assume, given, strategies as st
from salary_text import parse_salary, salary_line

end = st.none() | st.integers(0)
money = st.none() | st.sampled_from(["RUR", "USD", "EUR"])

@given(low=end, high=end, currency=money)
def test_round_trip(low, high, currency):
    if low is None and high is None:
        currency = None
    text = salary_line(low, high, currency)
    result = parse_salary(text)
    assert result is not None
    assert result[0] == low
    assert result[1] == high
    assert result[2] == currency
