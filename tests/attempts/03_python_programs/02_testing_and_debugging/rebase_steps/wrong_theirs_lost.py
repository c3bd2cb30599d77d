# wrong: the own side wins; card: "The colleague's `git` is gone"
rebase_steps = """
git switch -c docker
echo "python, sql, docker" > skills.txt
git add skills.txt
git commit -m "Ask for docker"
git rebase origin/main
echo "python, sql, docker" > skills.txt
git add skills.txt
git rebase --continue
git push -u origin docker
"""
