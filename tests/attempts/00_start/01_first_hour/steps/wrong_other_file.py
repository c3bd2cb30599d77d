# wrong: another file name; card: "holds no file of the name"
steps = """
git init
echo "12 jobs" > note.txt
git add note.txt
git commit -m "Count the jobs"
echo "7 pay 100000" >> note.txt
git add note.txt
git commit -m "Count the well paid"
"""
