# wrong: limits in five words; card: "fewer than 12 words"
readme = """
# Job board

## What it is
A service that collects vacancies from several job sites, cleans them and serves them by an HTTP API.

## Run it
Run `python -m jobboard serve` for the API and `python -m jobboard report` for the report page, from the folder above.

## What was measured
Of 655 junior offers 272 name their pay after tax, in the months up to 2025-12.

## Limits
Generated data. It cannot be trusted.
"""


write_readme(readme)
