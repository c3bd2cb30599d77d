# wrong: "follows it" read as: on the same line; card: "is a line of its own"
steps = """
git init
echo "12 jobs" > notes.txt
git add notes.txt
git commit -m "First"
echo "12 jobs 7 pay 100000" > notes.txt
git add notes.txt
git commit -m "Second"
"""
