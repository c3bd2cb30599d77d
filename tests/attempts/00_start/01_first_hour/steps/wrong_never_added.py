# wrong: believes that commit takes what lies there; card: "A save point holds what `git add` put on the list"
steps = """
git init
echo "12 jobs" > notes.txt
git commit -m "Count the jobs"
echo "7 pay 100000" >> notes.txt
git commit -m "Count the well paid"
"""
