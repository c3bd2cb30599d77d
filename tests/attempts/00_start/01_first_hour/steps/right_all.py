# right: adds everything, commits with -a the second time, looks around between
steps = """
# my first save points
git init
git config user.name "Aigul"
echo 12 jobs > notes.txt
git status
git add .
git commit -m 'first'

echo '7 pay 100000' >> notes.txt
git commit -am 'second'
git log --oneline
"""
