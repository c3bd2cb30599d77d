# wrong: believes that a file once added is always taken; card: "add the file before you commit"
steps = """
git init
echo "12 jobs" > notes.txt
git add notes.txt
git commit -m "Count the jobs"
echo "7 pay 100000" >> notes.txt
git commit -m "Count the well paid"
"""
