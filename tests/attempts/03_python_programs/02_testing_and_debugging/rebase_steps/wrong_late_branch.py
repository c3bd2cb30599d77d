# wrong: begins at origin/main, no conflict; card: "No conflict was met"
rebase_steps = """
git switch -c docker origin/main
echo "python, sql, git, docker" > skills.txt
git commit -am "Ask for docker"
git push -u origin docker
"""
