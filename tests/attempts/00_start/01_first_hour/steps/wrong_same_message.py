# wrong: one message for both; card: "nobody can tell them apart"
steps = """
git init
echo "12 jobs" > notes.txt
git add notes.txt
git commit -m "save"
echo "7 pay 100000" >> notes.txt
git add notes.txt
git commit -m "save"
"""
