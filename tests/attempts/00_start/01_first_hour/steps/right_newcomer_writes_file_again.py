# right: builds the file afresh with > and >> before the second save point
steps = """
git init
echo "12 jobs" > notes.txt
git add notes.txt
git commit -m "Count the jobs"
echo "12 jobs" > notes.txt
echo "7 pay 100000" >> notes.txt
git add notes.txt
git commit -m "Count those that pay 100000"
"""
