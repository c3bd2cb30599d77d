# right: checkout -b, commit -a, a fetch first, push HEAD
rebase_steps = """
git fetch
git checkout -b docker
echo "python, sql, docker" > skills.txt
git commit -am "Docker too"
git rebase origin/main
git status
echo "python, sql, git, docker" > skills.txt
git add .
git rebase --continue
git push origin HEAD
"""
