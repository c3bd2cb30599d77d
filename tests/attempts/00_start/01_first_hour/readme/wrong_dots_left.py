# wrong: leaves the three dots, so nothing is written; card: "jobboard/README.md"
readme = {"role": "tester", "city": ..., "count": 7}
save_readme(readme)
