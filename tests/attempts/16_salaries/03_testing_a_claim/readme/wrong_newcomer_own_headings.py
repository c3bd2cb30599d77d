# wrong: own headings; card: "What it is, Run it"
readme = """
# My job board project

## About
A service that collects vacancies from several job sites, cleans them and serves them by an HTTP API.

## How to start
Run `python -m jobboard serve` for the API and `python -m jobboard report` for the report page, from the folder above.

## Results
In 2025-12 there were 655 junior offers and 272 of them named their pay after tax.

## Limits
The data is generated, no employer in it exists. It cannot say anything about the real market of programmers.
"""


write_readme(readme)
