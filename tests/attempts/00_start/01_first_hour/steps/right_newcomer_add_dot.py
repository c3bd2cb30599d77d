# right: adds everything, looks with status in between
steps = """
git init
echo "12 jobs" > notes.txt
git status --short
git add .
git commit -m "one"
git status --short
echo "7 pay 100000" >> notes.txt
git add .
git commit -m "two"
git log --oneline
"""
