# wrong: the good end first; card: "the bad end first"
bisect_steps = """
git bisect start v1 main
git bisect run python check.py
git tag first-bad refs/bisect/bad
git bisect reset
"""
