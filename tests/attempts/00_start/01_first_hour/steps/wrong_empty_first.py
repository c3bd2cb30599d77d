# wrong: an empty save point to begin with; card: "The first save point holds no file"
steps = """
git init
git commit --allow-empty -m "Begin"
echo "12 jobs" > notes.txt
echo "7 pay 100000" >> notes.txt
git add notes.txt
git commit -m "Count the jobs"
"""
