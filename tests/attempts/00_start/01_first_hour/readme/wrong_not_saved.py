# wrong: fills the braces and drops the line that saves; card: "jobboard/README.md"
readme = {"role": "tester", "city": "Omsk", "count": 7}
