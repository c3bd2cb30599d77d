# right: back by a switch after the reset
bisect_steps = """
# the good end comes last
git bisect start main v1
git bisect run python check.py
git tag first-bad refs/bisect/bad
git bisect reset
git switch main
git log --oneline
"""
