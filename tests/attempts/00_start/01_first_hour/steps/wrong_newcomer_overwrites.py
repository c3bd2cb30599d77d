# wrong: > both times: writes a line, so it adds a line; card: "`>` writes the file afresh"
steps = """
git init
echo "12 jobs" > notes.txt
git add notes.txt
git commit -m "First"
echo "7 pay 100000" > notes.txt
git add notes.txt
git commit -m "Second"
"""
