# right: HEAD for the bad end, the name without refs/, an annotated tag
bisect_steps = """
git bisect start
git bisect bad HEAD
git bisect good v1
git bisect run python check.py
git tag -a first-bad bisect/bad -m "Here it broke"
git bisect reset
git status
"""
