# wrong ST2: generated data passes for the market; card: "a reader would take"
readme = """
# Job board

## What it is
A service that collects vacancies from three sites, cleans them, keeps them in a database and answers over HTTP.

## Run it
Python with the packages of `requirements.txt`; then `python -m jobboard collect`, `python -m jobboard clean`,
`python -m jobboard serve` for the API on port 8000, and `python -m jobboard report` for the report in `report/`.

## What was measured
655 junior offers from 2025-07 to 2025-12: the median lies between 70,000 and 160,000 roubles after tax. Latency and
errors of every route stand at `/metrics`, one log event a request.

## Limits
The offers come from job boards, and figures may change. The report cannot tell what people are paid: it sees offers.
"""



write_readme(readme)
