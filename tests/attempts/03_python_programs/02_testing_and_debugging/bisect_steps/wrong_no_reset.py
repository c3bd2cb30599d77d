# wrong: no reset; card: "still stands where bisect left it"
bisect_steps = """
git bisect start main v1
git bisect run python check.py
git tag first-bad refs/bisect/bad
"""
