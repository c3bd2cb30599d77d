# right: looks at the conflict
rebase_steps = """
git switch -c docker
echo "python, sql, docker" > skills.txt
git add skills.txt
git commit -m "Ask for docker"
git rebase origin/main
git diff
echo "python, sql, git, docker" > skills.txt
git add skills.txt
git rebase --continue
git push -u origin docker
"""
