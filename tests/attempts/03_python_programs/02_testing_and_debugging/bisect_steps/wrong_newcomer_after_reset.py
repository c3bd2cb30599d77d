# wrong: tags after the reset; card: "name it in between"
bisect_steps = """
git bisect start main v1
git bisect run python check.py
git bisect reset
git tag first-bad refs/bisect/bad
"""
