# wrong: onto the main that has not moved; card: "No rebase had stopped"
rebase_steps = """
git switch -c docker
echo "python, sql, docker" > skills.txt
git commit -am "Ask for docker"
git rebase main
echo "python, sql, git, docker" > skills.txt
git add skills.txt
git rebase --continue
git push -u origin docker
"""
