# wrong: a merge; card: "A merge ties two lines"
rebase_steps = """
git switch -c docker
echo "python, sql, docker" > skills.txt
git add skills.txt
git commit -m "Ask for docker"
git merge origin/main
echo "python, sql, git, docker" > skills.txt
git add skills.txt
git commit -m "Merge"
git push -u origin docker
"""
