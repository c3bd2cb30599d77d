# wrong: writes both lines before the first save point; card: "holds both lines already"
steps = """
git init
echo "12 jobs" > notes.txt
echo "7 pay 100000" >> notes.txt
git add notes.txt
git commit -m "Count the jobs"
git commit --allow-empty -m "Count the well paid"
"""
