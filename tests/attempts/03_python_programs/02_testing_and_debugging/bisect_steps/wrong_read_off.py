# wrong: read off this one history; card: "In another history another commit is the first bad one"
bisect_steps = """
git log --oneline
git tag first-bad HEAD~3
"""
