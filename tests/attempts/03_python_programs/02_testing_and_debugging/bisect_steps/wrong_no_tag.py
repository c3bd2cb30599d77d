# wrong: found and not written down; card: "no line of yours writes it down"
bisect_steps = """
git bisect start main v1
git bisect run python check.py
git bisect reset
"""
