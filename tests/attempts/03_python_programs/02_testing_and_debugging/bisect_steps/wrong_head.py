# wrong: tags where bisect stood last; card: "You tagged where bisect stood last"
bisect_steps = """
git bisect start main v1
git bisect run python check.py
git tag first-bad HEAD
git bisect reset
"""
