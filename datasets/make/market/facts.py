"""Exchange rates and inflation: only what was published, with where it was read; the rest stays missing."""

from __future__ import annotations

import pandas as pd

from .parameters import value


def fx(months: pd.DatetimeIndex) -> pd.DataFrame:
    """month, currency, rub_per_unit, source: a month has a figure only where a day's rate was published."""
    rows = []
    for code in ("USD", "EUR", "KZT", "BYR"):
        points = value(f"facts.{code.lower()}_points") if code in ("USD", "EUR") else {}
        last = {day[:7]: (day, rate) for day, rate in sorted(points.items())}
        for month in months:
            day, rate = last.get(f"{month:%Y-%m}", ("", None))
            source = f"the rate of {day}, not the month's average; {_where(day)}" if day else ""
            rows.append((f"{month:%Y-%m-%d}", code, rate, source))
    return pd.DataFrame(rows, columns=["month", "currency", "rub_per_unit", "source"])


def fx_yearly() -> pd.DataFrame:
    """year, currency, rub_per_unit, source: the dollar's yearly average; 2024 is unknown."""
    known = value("facts.usd_year")
    sources = {"2022": "Ruxpert (base of the CBR)", "2023": "Ruxpert (base of the CBR)", "2025": "Vedomosti 2026-01-12"}
    rows = [(int(year), "USD", known.get(year), sources.get(year, "")) for year in ("2022", "2023", "2024", "2025")]
    return pd.DataFrame(rows, columns=["year", "currency", "rub_per_unit", "source"])


def cpi() -> pd.DataFrame:
    """year, dec_to_dec_pct, source."""
    sources = value("facts.cpi_sources")
    rows = [(int(year), rate, sources[year]) for year, rate in value("facts.cpi").items()]
    return pd.DataFrame(rows, columns=["year", "dec_to_dec_pct", "source"])


def _where(day: str) -> str:
    return "ruinformer" if day == "2025-12-26" else "Vedomosti or news-pravda"
