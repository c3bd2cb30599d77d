# wrong: commits where the rebase must go on; card: "The rebase never ended"
rebase_steps = """
git switch -c docker
echo "python, sql, docker" > skills.txt
git commit -am "Ask for docker"
git rebase origin/main
echo "python, sql, git, docker" > skills.txt
git commit -am "Both"
git push -u origin docker
"""
