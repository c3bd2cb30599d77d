# wrong: the second line is added and never saved; card: "never saved"
steps = """
git init
echo "12 jobs" > notes.txt
git add notes.txt
git commit -m "Count the jobs"
echo "7 pay 100000" >> notes.txt
git add notes.txt
"""
