# right: a code fence and a list
readme = """
# Job board

## What it is
A service that collects vacancies from several job sites, cleans them and serves them by an HTTP API.

## Run it
Install the packages of `requirements.txt`, then, from the folder above:

```
python -m jobboard collect
python -m jobboard clean
python -m jobboard serve
python -m jobboard report
```

## What was measured
- Junior offers of the second half of the year: 272 of 655 state a pay after tax (July to December, 2025-12).
- No verdict on the claim: the bounds are wide.

## Limits
The data is generated, no employer in it exists. It cannot say anything about the real market of programmers.
"""


write_readme(readme)
