# wrong: names a commit by its subject; card: "a subject names none"
bisect_steps = """
git bisect start HEAD v1
git bisect run python check.py
git tag first-bad "Tidy up"
git bisect reset
"""
