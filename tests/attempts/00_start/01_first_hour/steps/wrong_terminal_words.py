# wrong: lines of the terminal that are no git; card: "Line 2, `mkdir practice`"
steps = """
mkdir practice
git init
echo "12 jobs" > notes.txt
git add notes.txt
git commit -m "Count the jobs"
"""
