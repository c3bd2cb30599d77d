# wrong: the marks stay; card: "git's marks of the conflict"
rebase_steps = """
git switch -c docker
echo "python, sql, docker" > skills.txt
git add skills.txt
git commit -m "Ask for docker"
git rebase origin/main
git add skills.txt
git rebase --continue
git push -u origin docker
"""
