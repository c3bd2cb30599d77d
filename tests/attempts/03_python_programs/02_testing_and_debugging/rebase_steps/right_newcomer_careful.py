# right: status after each step
rebase_steps = """
git status
git switch main
git switch -c docker
echo "python, sql, docker" > skills.txt
git commit -am "Docker too"
git status --short
git rebase origin/main
git status
echo "python, sql, git, docker" > skills.txt
git add .
git rebase --continue
git log --oneline
git push -u origin docker
git status --short
"""
