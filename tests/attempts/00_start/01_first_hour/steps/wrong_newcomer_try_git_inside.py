# wrong: writes the call of try_git into the steps; card: "Line 3, `try_git`"
steps = """
git init
try_git
echo "12 jobs" > notes.txt
git add notes.txt
git commit -m "First"
echo "7 pay 100000" >> notes.txt
git add notes.txt
git commit -m "Second"
"""
