# wrong: tags where bisect stood last; card: "You tagged where bisect stood last"
bisect_steps = """
git bisect start HEAD v1
git bisect run python check.py
git tag first-bad
git bisect reset
"""
