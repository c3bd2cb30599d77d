"""Exchange rates and inflation: only what was published, with where it was read; the rest stays missing."""

from __future__ import annotations

import pandas as pd

from .parameters import source, value

CURRENCIES = ("USD", "EUR", "KZT", "BYR")


def fx(months: pd.DatetimeIndex) -> pd.DataFrame:
    """month, currency, rub_per_unit, source: the rate of the month's earliest day that was read, never an average."""
    read = {(code, day[:7]): (day, rate, where) for day, code, rate, where in sorted(_days(), reverse=True)}
    rows = []
    for code in CURRENCIES:
        for month in months:
            day, rate, where = read.get((code, f"{month:%Y-%m}"), ("", None, ""))
            rows.append((f"{month:%Y-%m-%d}", code, rate, where and f"one day's rate, {day}: {where}"))
    return pd.DataFrame(rows, columns=["month", "currency", "rub_per_unit", "source"])


def fx_yearly() -> pd.DataFrame:
    """year, currency, rub_per_unit, source: the dollar's yearly average; 2024 is unknown."""
    known = value("facts.usd_year")
    ruxpert = "the year's average: Ruxpert (base of the CBR), read 2026-11-23"
    sources = {"2022": ruxpert, "2023": ruxpert, "2025": "the year's average: Vedomosti 2026-01-12"}
    rows = [(int(year), "USD", known.get(year), sources.get(year, "")) for year in ("2022", "2023", "2024", "2025")]
    return pd.DataFrame(rows, columns=["year", "currency", "rub_per_unit", "source"])


def cpi() -> pd.DataFrame:
    """year, dec_to_dec_pct, source."""
    sources = value("facts.cpi_sources")
    rows = [(int(year), rate, sources[year]) for year, rate in value("facts.cpi").items()]
    return pd.DataFrame(rows, columns=["year", "dec_to_dec_pct", "source"])


def _days() -> list[tuple[str, str, float, str]]:
    """day, currency, rate, where it was read."""
    first = source("rates.first_of_month")
    found = [
        (f"{month}-01", code, rate, first)
        for code, rates in value("rates.first_of_month").items()
        for month, rate in rates.items()
    ]
    return found + [(day, code, rate, f"Bank of Russia; {where}") for day, code, rate, where in value("rates.days")]
