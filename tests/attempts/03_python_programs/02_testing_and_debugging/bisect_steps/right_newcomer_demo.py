# right: the lines of the demonstration
bisect_steps = """
git bisect start main v1
git bisect run python check.py
git tag first-bad refs/bisect/bad
git bisect reset
"""
