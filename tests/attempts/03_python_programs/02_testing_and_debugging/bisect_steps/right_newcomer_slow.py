# right: bad and good one by one, main once more
bisect_steps = """
git log --oneline
git bisect start
git bisect bad main
git bisect good v1
git bisect run python check.py
git show --stat refs/bisect/bad
git tag first-bad refs/bisect/bad
git bisect reset
git switch main
git status
"""
