# right: sentences, a full date, other order of commands
readme = """
# Job board

## What it is

My first backend project: it reads vacancies, stores them in PostgreSQL and answers questions about pay.

## Run it

First write the report with `python -m jobboard report`, and start the API with `python -m jobboard serve` afterwards.

## What was measured

On 2025-12-31 the table held 8050 offers; for juniors the median lies between 70,000 and 160,000 roubles.

## Limits

All offers are generated. The report cannot tell whether the claim about beginners is true in Moscow.
"""


write_readme(readme)
