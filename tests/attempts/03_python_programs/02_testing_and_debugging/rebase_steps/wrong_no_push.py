# wrong: never pushed; card: "The branch was never pushed"
rebase_steps = """
git switch -c docker
echo "python, sql, docker" > skills.txt
git add skills.txt
git commit -m "Ask for docker"
git rebase origin/main
echo "python, sql, git, docker" > skills.txt
git add skills.txt
git rebase --continue
"""
