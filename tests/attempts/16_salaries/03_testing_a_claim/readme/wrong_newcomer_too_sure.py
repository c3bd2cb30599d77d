# wrong ST2: a market fact made of generated data, no limits said; card: "a reader would take"
readme = """
# Job board

## What it is
A service that collects vacancies from several job sites, cleans them and serves them by an HTTP API.

## Run it
Run `python -m jobboard serve` for the API and `python -m jobboard report` for the report page, from the folder above.

## What was measured
Juniors in Moscow earn 80,000 roubles a month and seniors more than 200,000, in 2025-12.

## Limits
There are some bugs that I have not found yet, and the code could be faster and shorter.
"""


write_readme(readme)
