# wrong: a second line instead of a changed one; card: "puts a second line below the first"
rebase_steps = """
git switch -c docker
echo "python, sql, docker" >> skills.txt
git commit -am "Ask for docker"
git rebase origin/main
echo "python, sql, git, docker" > skills.txt
git add skills.txt
git rebase --continue
git push -u origin docker
"""
