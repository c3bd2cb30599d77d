# wrong: a number without a day; card: "belongs to a day or month"
readme = """
# Job board

## What it is
A service that collects vacancies from several job sites, cleans them and serves them by an HTTP API.

## Run it
Run `python -m jobboard serve` for the API and `python -m jobboard report` for the report page, from the folder above.

## What was measured
Of 655 junior offers 272 name their pay after tax, so the bounds of the median are wide.

## Limits
The data is generated, no employer in it exists. It cannot say anything about the real market of programmers.
"""


write_readme(readme)
