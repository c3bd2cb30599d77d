# right: the file is there before the repository; the second time it is written whole
steps = """echo "12 jobs" > notes.txt
git init -b main
git add --all
git commit --message="One line"
echo "12 jobs" > notes.txt
echo "7 pay 100000" >> notes.txt
git add -A
git commit -m "Two lines"
git status"""
