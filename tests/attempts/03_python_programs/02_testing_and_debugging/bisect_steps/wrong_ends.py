# wrong: the ends the other way round; card: "every line runs"
bisect_steps = """
git bisect start v1 main
git bisect run python check.py
git tag first-bad refs/bisect/bad
git bisect reset
"""
