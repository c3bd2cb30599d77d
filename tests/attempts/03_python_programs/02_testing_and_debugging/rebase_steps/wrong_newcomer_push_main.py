# wrong: pushed over main as well; card: "`main` at origin has changed"
rebase_steps = """
git switch -c docker
echo "python, sql, docker" > skills.txt
git commit -am "Ask for docker"
git rebase origin/main
echo "python, sql, git, docker" > skills.txt
git add skills.txt
git rebase --continue
git switch main
git rebase docker
git push -u origin main
git push -u origin docker
"""
