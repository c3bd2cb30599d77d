# wrong: the file is on the list already, so no second add; card: "add the file before you commit"
steps = """
git init
echo "12 jobs" > notes.txt
git add notes.txt
git commit -m "First"
echo "7 pay 100000" >> notes.txt
git commit -m "Second"
"""
