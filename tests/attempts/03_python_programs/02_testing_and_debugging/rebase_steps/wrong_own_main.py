# wrong: onto the main that has not moved; card: "onto `origin/main`"
rebase_steps = """
git switch -c docker
echo "python, sql, docker" > skills.txt
git add skills.txt
git commit -m "Ask for docker"
git rebase main
echo "python, sql, git, docker" > skills.txt
git add skills.txt
git commit -m "Both"
git push -u origin docker
"""
