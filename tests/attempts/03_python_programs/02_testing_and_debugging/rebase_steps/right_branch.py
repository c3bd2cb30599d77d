# right: branch, then switch; pull --rebase
rebase_steps = """
git branch docker
git switch docker
echo "python, sql, docker" > skills.txt
git commit -a -m "Ask for docker"
git pull --rebase origin main
echo "python, sql, git, docker" > skills.txt
git add skills.txt
git rebase --continue
git log --oneline
git push --set-upstream origin docker
"""
