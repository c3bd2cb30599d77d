# wrong: something written after the last save point; card: "left unsaved"
steps = """
git init
echo "12 jobs" > notes.txt
git add notes.txt
git commit -m "Count the jobs"
echo "7 pay 100000" >> notes.txt
git add notes.txt
git commit -m "Count the well paid"
echo "done" >> notes.txt
"""
