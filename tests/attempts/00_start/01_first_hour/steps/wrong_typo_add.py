# wrong: adds a file that is not there; card: "There is no such file at that line"
steps = """
git init
echo "12 jobs" > notes.txt
git add note.txt
git commit -m "Count the jobs"
"""
