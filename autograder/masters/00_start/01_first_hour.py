# %% [markdown] lesson="first_hour" minutes=110 needs="" terms="notebook, cell, check, kernel, repository"
# # Your first hour
#
# Monday, 8:10. Twelve new jobs came in overnight. Rustam marks by hand those that pay 100,000 roubles or more. At 8:25 his boss asks: and 120,000? He starts again from the top. You will change one number.
#
# **After this you can** change a cell and see what follows from it · read a failure from its last line up · predict what the notebook remembers · repair a notebook so that it starts from nothing · save points of a file
#
# You need not have programmed before. This page is a *notebook*, a grey box in it a *cell*. Click into the first one, hold Shift, press Enter: it runs.

# %%
# These lines get the twelve jobs ready. Later lessons explain every one of them.
from autograder.services.git_tried import try_git
from autograder.services.project_readme import save_readme

vacancies = [
    ("junior backend developer", "Kazan", 95000), ("tester", "Omsk", 88000), ("backend developer", "Moscow", 180000),
    ("data engineer", "Perm", 150000), ("junior tester", "Tomsk", 70000), ("python developer", "Kazan", 120000),
    ("support engineer", "Samara", 100000), ("team lead", "Moscow", 260000), ("trainee", "Omsk", 45000),
    ("backend developer", "Perm", 140000), ("analyst", "Samara", 110000), ("junior data engineer", "Tomsk", 90000),
]

def show_jobs(least):
    for number, (title, city, pay) in enumerate(vacancies, 1):
        if pay >= least:
            print(f"job {number:2}  {pay:6}  {city:7} {title}")

print("12 jobs are ready")

# %% [markdown]
# ## One number
# `[1]` at the left edge: this cell ran first. `[ ]`: not yet. `[*]`: still running. Run the next one.

# %%
show_jobs(0)

# %% [markdown]
# **Notice.** Twelve rows: every job pays 0 or more. Those two cells are locked. The next is yours.

# %% [markdown] task="fit_100000" outcomes="1"
# ## Warm-up: change one number
# Run the cell: three jobs pay at least 150000. Change `150000` to `100000`, without a comma, and run it again. Count the rows. Write the count in place of the three dots; run it once more. `minimum_pay` stays at 100000.
#
# Then run the *check* below: its card says how far you are.

# %% answer="fit_100000"
minimum_pay = 150000
show_jobs(minimum_pay)
fit_100000 = ...
### BEGIN SOLUTION
minimum_pay = 100000
show_jobs(minimum_pay)
fit_100000 = 7
### END SOLUTION
# %% [markdown] hint="fit_100000"
# The card shows what your cell said at its last run. Did you run it after your last change?
# %% [markdown] hint="fit_100000"
# *At least* 100000 includes 100000 itself: job 7 is in.
# %% check="fit_100000" points=1
@check("fit_100000")
def seven_jobs(c, minimum_pay, fit_100000):
    text = (lambda got: isinstance(got, str), "A number stands without quotes: `7`, not `\"7\"`")
    c.value(minimum_pay).equals(100000, mistakes=[
        (150000, "`minimum_pay` still holds 150000: change it, then run the cell again"),
        (lambda got: isinstance(got, tuple), "A comma inside a number makes two numbers of it: write 100000"),
        (100, "100.000 and 100,000 are how people write it; Python wants 100000"),
        text,
    ])
    c.value(fit_100000).equals(7, mistakes=[
        (3, "Three is the count for 150000: run the cell again and count the new rows"),
        (6, "At least 100000: the job that pays exactly 100000 counts too"),
        (12, "Twelve is all of them; count the rows that your cell shows"),
        (5, "Five pay less; count the rows that your cell shows"),
        (11, "11 is the number of the last job shown; some numbers before it are missing, so count the rows"),
        (None, "`show_jobs` puts rows on the screen and gives no number back: count them yourself"),
        (100000, "`minimum_pay` is the question; `fit_100000` is the answer: how many rows?"),
        text,
    ])

# %% [markdown]
# ## Names keep values
# `=` is an order: work out the right side, keep it under the name at the left.

# %%
pay = 95000
pay + 5000

# %%
pay

# %% [markdown]
# **Notice.** A cell shows its last line. `pay + 5000` showed 100000; `pay` is still 95000: nobody kept the sum.

# %%
city = "Kazan"
print("city", city)
print(pay, pay * 12)

# %% [markdown]
# **Notice.** Quotes make a *text*: row 1 has the word city, then the value of the name `city`. `print` shows more than the last line.

# %% [markdown] task="job_pay" outcomes="1"
# ## Your turn: three names
# Keep the facts of **job 4** above: its title in `job_title`, its city in `job_city`, its pay in `job_pay`. Title and city are texts, letter by letter; the pay is a number.
#
# Run the first check three times: before you write, with the wrong city *Omsk*, with everything right.

# %% answer="job_pay"
job_title = ...
job_city = ...
job_pay = ...
### BEGIN SOLUTION
job_title = "data engineer"
job_city = "Perm"
job_pay = 150000
### END SOLUTION
# %% [markdown] hint="job_pay"
# Which of the three needs quotes at both ends, and which must have none?
# %% check="job_pay" points=1
@check("job_pay")
def title_and_city(c, job_title, job_city):
    others = {"junior backend developer", "tester", "backend developer", "junior tester", "python developer", "support engineer", "team lead", "trainee", "analyst"}
    number = (4, "4 is the number of the row; its facts stand at its right")
    c.value(job_title).equals("data engineer", mistakes=[
        number,
        (lambda got: got.strip().lower() == "data engineer", "Letter by letter: small letters, no space before or after"),
        ("junior data engineer", "That is job 12; look at row 4"),
        ("Perm", "That is the city of job 4; its title comes last in the row"),
        (lambda got: got in others, "That is the title of another job: the number of the job stands at the left of its row"),
    ])
    c.value(job_city).equals("Perm", mistakes=[
        number,
        ("Omsk", "Omsk is the city of jobs 2 and 9; this is the *not yet* that you were asked to see"),
        (lambda got: got.strip().lower() == "perm", "Letter by letter: a city begins with a capital, no space before or after"),
        ("data engineer", "That is the title of job 4; its city stands before it"),
    ])
# %% check="job_pay" points=1 hidden=true
@check("job_pay", hidden=True)
def pay_is_a_number(c, job_pay):
    """The pay of job 4, as a number."""
    ### BEGIN HIDDEN TESTS
    c.value(job_pay).equals(150000, mistakes=[
        (lambda got: isinstance(got, str), "Quotes make a text of it; a number stands without them"),
        (lambda got: isinstance(got, tuple), "A comma inside a number makes two numbers of it"),
        (150, "A point or a thousand is missing: Python wants every digit of the number"),
        (4, "That is the number of the row, not its pay"),
    ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## When it fails
# Nothing breaks when a cell fails. These two fail on purpose.

# %% tags=["raises-exception"]
print(paay)

# %% tags=["raises-exception"]
show_jobs("many")

# %% [markdown]
# **Notice.** Read the last line first. `NameError`: nobody has set `paay`. `TypeError`: a text was compared with a number.
# Further up, arrows mark the lines that led there. The highest is yours.

# %% [markdown] task="failures" outcomes="2"
# ## Mend three lines
# Python skips what stands behind `#`. Take the first `#` and its space away, run the cell, read the failure's last line, mend. Then the second, then the third.
#
# In the end `place` is the text *Kazan*, `letters` the number of letters in *Moscow*, `twice` the double of `letters`.
#
# In place of each `...` write how line a, b or c (in this order) failed: the word before the colon, in quotes.
# `SyntaxError` means: Python cannot read this line. `^` points near the place.

# %% answer="failures"
# place = "Kazan
# letters = len("Moscow"
# twice = lettres * 2
failures = {"a": ..., "b": ..., "c": ...}
### BEGIN SOLUTION
place = "Kazan"
letters = len("Moscow")
twice = letters * 2
failures = {"a": "SyntaxError", "b": "SyntaxError", "c": "NameError"}
### END SOLUTION
# %% [markdown] hint="failures"
# What opens must close. Which sign in line a has no partner, and which in line b?
# %% [markdown] hint="failures"
# Compare the name in line c with the name in line b, letter by letter.
# %% [markdown] hint="failures"
# Put the `#` back before a mended line to hide it. Break one line again and its failure comes back.
# %% check="failures" points=1
@check("failures")
def three_mended(c, place, letters, twice):
    c.value(place).equals("Kazan", mistakes=[
        (lambda got: isinstance(got, str) and got.strip() == "Kazan", "The quotes hold a space as well; *Kazan* has none"),
        (lambda got: isinstance(got, str) and got.strip().lower() == "kazan", "Letter by letter: *Kazan* begins with a capital"),
    ])
    c.value(letters).equals(6, mistakes=[
        ("6", "`len` gives a number; leave the line as it was and close its bracket"),
        (7, "A space inside the quotes counts as a letter"),
        ("Moscow", "`len(...)` counts the letters; keep it in the line"),
    ])
    c.value(twice).equals(12, mistakes=[
        (lambda got: isinstance(got, str), "A text times 2 is the text twice; `letters` is a number"),
        (6, "`* 2` doubles; keep it in the line"),
        (14, "`letters` counted a space: look at line b"),
    ])
# %% check="failures" points=1 hidden=true
@check("failures", hidden=True)
def failures_by_name(c, failures):
    """Which failure each of the three lines had."""
    ### BEGIN HIDDEN TESTS
    named = [
        (lambda text: ":" in text, "The failure's name ends before its colon"),
        (lambda text: "error" in text.lower() and text.lower() in {"syntaxerror", "nameerror"} and text not in {"SyntaxError", "NameError"}, "Copy the failure's name letter by letter, capitals too"),
        (lambda text: text in {"place", "letters", "lettres", "twice", "Kazan", "Moscow"}, "That is a word of the line; its failure is the word before the colon when the broken line runs"),
        (lambda text: " " in text, "One word: the name of the failure, without what it says"),
    ]
    for letter in ("a", "b"):
        c.value(failures, letter).equals("SyntaxError", mistakes=[*named, ("NameError", "A quote or a bracket without its partner: Python cannot read such a line, so it never looks for a name")])
    c.value(failures, "c").equals("NameError", mistakes=[*named, ("SyntaxError", "Line c can be read; what it asks for does not exist under that name")])
    ### END HIDDEN TESTS

# %% [markdown]
# ## The order that counts
# Run these three cells, then the second one twice more.

# %%
rows = 3

# %%
rows = rows * 2

# %%
rows

# %% [markdown]
# **Notice.** The last cell still shows 6. Run it again: 24. `[n]` numbers the runs.
# The *kernel* remembers values, not cells: deleting a cell changes nothing in it. Menu *Kernel → Restart Kernel* empties it; *Restart Kernel and Run All Cells* then runs the page from the top.

# %% [markdown] task="out_of_order" outcomes="1"
# ## Predict before you run
# Three cells: **1** `hours = 40` · **2** `wage = hours * 500` · **3** `hours = 20`. Each question starts from an empty kernel.
# - **a** Run 1, 2, 3: `wage`?
# - **b** Run 1, 2, 3, 2: `wage`?
# - **c** Run 1, 3, 2, 1: `wage`?
# - **d** Run 1, 3, 2, 1: `hours`?
#
# With pencil only: **1** `found = 12` · **2** `left = found - 5` · **3** `found = 9`
# - **e** Run 1, 2, 3: `left`?
# - **f** Run 3, 1, 2, 3, 2: `left`?
# - **g** Run 1, 3, delete cell 3, run 2: `left`?
# - **h** Run 1, 2, restart, run 3, 2: `left`?

# %% answer="out_of_order"
out_of_order = {"a": ..., "b": ..., "c": ..., "d": ..., "e": ..., "f": ..., "g": ..., "h": ...}
### BEGIN SOLUTION
out_of_order = {"a": 20000, "b": 10000, "c": 10000, "d": 40, "e": 7, "f": 4, "g": 4, "h": 4}
### END SOLUTION
# %% [markdown] hint="out_of_order"
# Write two names on paper. For each run cross the old value out and write the new one beside it.
# %% [markdown] hint="out_of_order"
# `wage = hours * 500` is worked out once, when its cell runs. Does a later change of `hours` reach it?
# %% check="out_of_order" points=1
@check("out_of_order")
def hours_and_wage(c, out_of_order):
    cells = {1: "hours = 40", 2: "wage = hours * 500", 3: "hours = 20"}

    def after(name, *order):
        names = {}
        for number in order:
            exec(cells[number], names)
        return names[name]

    text = (lambda got: isinstance(got, str), "A number stands without quotes")
    once = "A name keeps the value, not the sum behind it: `wage` changes when cell 2 runs, not when `hours` does"
    c.value(out_of_order, "a").equals(after("wage", 1, 2, 3), mistakes=[text, (10000, once), (20, "That is `hours`; `wage` was asked")])
    c.value(out_of_order, "b").equals(after("wage", 1, 2, 3, 2), mistakes=[text, (20000, "Cell 2 ran once more, and by then `hours` was 20")])
    c.value(out_of_order, "c").equals(after("wage", 1, 3, 2, 1), mistakes=[text, (20000, "When cell 2 ran, cell 3 had run before it; the order of the runs counts, not the order on the page")])
    c.value(out_of_order, "d").equals(after("hours", 1, 3, 2, 1), mistakes=[text, (20, "Cell 1 ran last and set `hours` again"), (20000, "That is a wage; `hours` was asked"), (10000, "That is a wage; `hours` was asked")])
# %% check="out_of_order" points=1 hidden=true
@check("out_of_order", hidden=True)
def found_and_left(c, out_of_order):
    """The four on paper: a change that comes too late, one that does not, a deleted cell, a restart."""
    ### BEGIN HIDDEN TESTS
    text = (lambda got: isinstance(got, str), "A number stands without quotes")
    c.value(out_of_order, "e").equals(7, mistakes=[text, (4, "A name keeps the value, not the sum behind it: `left` was worked out before cell 3 ran")])
    c.value(out_of_order, "f").equals(4, mistakes=[text, (7, "Cell 2 ran a second time, after cell 3"), (9, "That is `found`; `left` was asked")])
    c.value(out_of_order, "g").equals(4, mistakes=[text, (7, "A deleted cell is gone from the page; what it has set stays in the kernel")])
    c.value(out_of_order, "h").equals(4, mistakes=[text, (7, "A restart empties the kernel; cell 1 did not run after it")])
    ### END HIDDEN TESTS

# %% [markdown]
# ## A notebook that only works for you
# Rustam's notebook prints 195000. He sends it to Dana:
# ```
# [5]   total = salary + bonus
# [1]   salary = 90000
# [4]   salary = salary * 2
# [6]   print(total)
# ```
# Cells `[2]` and `[3]` are deleted; his kernel still knows what they set. Dana's:

# %% tags=["raises-exception"]
total = salary + bonus

# %% [markdown] task="clean_cells" outcomes="1"
# ## Repair: from nothing, top to bottom
# Write the cells into `clean_cells`, one per line, so that an empty kernel runs them from top to bottom and prints 195000.
# - His four lines stay as they are, each once, in any order that works.
# - The deleted cells set `bonus` to a number, the same for every salary. Work it out; give it a line.
#
# Between `"""` and `"""` a text may have several lines.

# %% answer="clean_cells"
clean_cells = """
total = salary + bonus
salary = 90000
salary = salary * 2
print(total)
"""
### BEGIN SOLUTION
clean_cells = """
salary = 90000
salary = salary * 2
bonus = 15000
total = salary + bonus
print(total)
"""
### END SOLUTION
# %% [markdown] hint="clean_cells"
# Be the empty kernel. Read line 1: does it know every name at the right of `=`?
# %% [markdown] hint="clean_cells"
# When `[5]` ran, `salary` had been doubled. What was missing from there to 195000?
# %% check="clean_cells" points=1
@check("clean_cells")
def from_nothing(c, clean_cells):
    def top_to_bottom(cells):
        names, said = {}, ""
        for number, line in enumerate(cells.strip().splitlines(), 1):
            try:
                exec(line.strip(), names)
            except Exception as error:
                said = f"line {number}, {line.strip()}: {type(error).__name__}: {error}"
                break
        return said

    text = c.value(clean_cells).got
    c.that(isinstance(text, str), "clean_cells is one text between three double quotes", expected='"""lines"""')
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for line in ("salary = 90000", "salary = salary * 2", "total = salary + bonus", "print(total)"):
        count = lines.count(line)
        edge = "`[5]` and the like are written by the notebook; they are no part of a cell" if any(one.startswith("[") for one in lines) else ""
        c.that(count == 1, f"the line `{line}` stands {count} times", expected="each of the four lines once, as it was", got="\n".join(lines), mistake=edge)
    said = c.inside(top_to_bottom, text).got
    known = ""
    if "'bonus'" in said:
        known = "An empty kernel knows no `bonus`: a line must set it further up"
    elif "NameError" in said:
        known = "An empty kernel knows only what the lines above have set: which line sets this name?"
    elif "SyntaxError" in said or "IndentationError" in said:
        known = "Python cannot read this line; one cell a line, nothing else"
    c.that(not said, said, expected="every line runs", got=said, mistake=known)
# %% check="clean_cells" points=1 hidden=true
@check("clean_cells", hidden=True)
def prints_and_holds(c, clean_cells):
    """What a clean run prints, the bonus, and a clean run with another salary."""
    ### BEGIN HIDDEN TESTS
    probe = '''def run_cells(lines):
    names = {}
    for line in lines:
        exec(line, names)
    return names.get("bonus")
'''
    text = c.value(clean_cells).got
    lines = [line.strip() for line in (text if isinstance(text, str) else "").splitlines() if line.strip()]
    for line in ("salary = 90000", "salary = salary * 2", "total = salary + bonus", "print(total)"):
        c.that(lines.count(line) == 1, "four lines", mistake="His four lines stay as they are, each once")
    came = c.inside(probe, lines)
    known = "195000 is the doubled salary and the bonus: work the bonus out from there"
    if came.got is None:
        known = "No line sets `bonus`"
    elif came.got == 105000:
        known = "195000 - 90000 forgets that `salary` was doubled before the sum"
    elif came.got == 7500:
        known = "The bonus is added once; it is not doubled with the salary"
    c.that(came.got == 15000, "bonus", mistake=known)
    slips = [
        ("105000\n", "`salary` must be doubled before the sum: two of the lines are in the wrong order"),
        ("", "Nothing is printed: `print(total)` comes last"),
    ]
    came.prints("195000", mistakes=slips)
    for salary in (40000, 123456):
        other = c.inside(probe, [line.replace("salary = 90000", f"salary = {salary}") for line in lines])
        c.that(other.got == 15000, "bonus", mistake="With another salary the bonus changes: keep it as one plain number")
        other.prints(str(salary * 2 + 15000))
    ### END HIDDEN TESTS

# %% [markdown]
# ## A file with a memory
# Dana saves over Monday's notes. They are gone. `git` keeps *save points* of a folder.
#
# `try_git` runs lines in an empty folder. `echo "text" > file` writes a file.

# %%
try_git("""
git init
echo "Kazan" > cities.txt
git commit -m "Note a city"
""")

# %% [markdown]
# **Notice.** `git init` made a *repository*: the place for save points. The last line was refused: git saves only what you add to its list.

# %%
try_git("""
git init
echo "Kazan" > cities.txt
git add cities.txt
git commit -m "Note a city"
echo "Perm" >> cities.txt
git status --short
git log --oneline
""")

# %% [markdown]
# **Notice.** `git add` chose the file, `git commit` saved it, `-m` gave a message, `git log` shows it.
# `>>` added a line; `>` would have written the file afresh. `M`: *Perm* is in no save point yet. It needs its own `add` and `commit`.

# %% [markdown] task="steps" outcomes="3" systems="GitHub"
# ## Your turn: two save points
# Add lines to `steps` that make exactly two save points:
# - the messages differ
# - in the first, `notes.txt` holds one line: `12 jobs`
# - in the second, the line `7 pay 100000` stands below it
# - nothing is left unsaved
#
# Only `git` and `echo` run here, one command per line.

# %% answer="steps"
steps = """
git init
"""
### BEGIN SOLUTION
steps = """
git init
echo "12 jobs" > notes.txt
git add notes.txt
git commit -m "Count the jobs"
echo "7 pay 100000" >> notes.txt
git add notes.txt
git commit -m "Count the well paid ones"
"""
### END SOLUTION
# %% [markdown] hint="steps"
# Write, add, commit: three lines make one save point. What changes in the second three?
# %% [markdown] hint="steps"
# Put your lines into `try_git(steps)` in a cell of your own (the `+` above the page makes one). Read each answer of git's.
# %% [markdown] hint="steps"
# The second `echo` needs `>>`, and the file must be added again: git saves what `add` saw.
# %% check="steps" points=1
@check("steps")
def first_save_point(c, steps):
    made = c.repository(steps)
    failed = made.failed or {"said": "", "line": 0, "step": ""}
    known = ""
    if "not a git repository" in failed["said"]:
        known = "`git init` makes the repository; it comes before every other git line"
    elif "untracked" in failed["said"] or "no changes added" in failed["said"]:
        known = "A save point holds what `git add` put on the list; add the file before you commit"
    elif "did not match any files" in failed["said"]:
        known = "There is no such file at that line: `echo` writes it first, and its name must be the same"
    elif "nothing to commit" in failed["said"]:
        known = "Nothing has changed since the save point before; write the next line into the file first"
    c.that(not made.failed, f"line {failed['line']}, `{failed['step']}`", expected="every line runs", got=failed["said"], mistake=known)
    c.that(made.made, "there is no repository", mistake="`git init` makes the repository; no line of yours does")
    c.that(bool(made.commits), "there is no save point yet", mistake="`echo` writes the file; a save point needs `git add`, then `git commit`")
    files = made.files(made.commits[-1]["id"])
    c.that("notes.txt" in files, "the first save point", expected="a file notes.txt", got=", ".join(files) or "no file", mistake="The first save point holds no file of the name `notes.txt`")
# %% check="steps" points=1 hidden=true
@check("steps", hidden=True)
def two_save_points(c, steps):
    """Two save points with messages of their own, what the file holds in each, nothing left unsaved."""
    ### BEGIN HIDDEN TESTS
    made = c.repository(steps)
    subjects = made.history()

    def lines(commit):
        return made.files(commit["id"]).get("notes.txt", "").split("\n")

    first = ["12 jobs", ""]
    both = ["12 jobs", "7 pay 100000", ""]
    c.that(bool(subjects), "save points", mistake="There is no save point: `git add`, then `git commit`")
    oldest, newest = made.commits[-1], made.commits[0]
    c.that(lines(oldest) != both, "the first", mistake="The first save point holds both lines already: commit before you write the second")
    c.that(lines(oldest) == first, "the first", mistake="In the first save point `notes.txt` holds the line `12 jobs` and nothing else")
    c.that(len(subjects) > 1, "save points", mistake="One save point: the second line was written and never saved")
    c.that(len(subjects) == 2, "save points", mistake="Exactly two save points; your lines make more")
    c.that(lines(newest) != ["7 pay 100000", ""], "the second", mistake="`>` writes the file afresh, so its first line is lost; `>>` adds one")
    c.that(lines(newest) != ["12 jobs 7 pay 100000", ""], "the second", mistake="`7 pay 100000` is a line of its own, below `12 jobs`; `>>` adds one")
    c.that(lines(newest) == both, "the second", mistake="In the second save point `notes.txt` holds `12 jobs`, then `7 pay 100000`")
    c.that(len(set(subjects)) == 2, "messages", mistake="Both save points have one message; tomorrow nobody can tell them apart")
    c.that(not made.status, "status", mistake="Something is left unsaved: `git status` should have nothing to say")
    ### END HIDDEN TESTS

# %% [markdown]
# ## By hand, in a terminal
# Menu *File → New → Terminal*. Type `mkdir practice`, then `cd practice`: a new folder. Then your lines, one by one.
# Before its first `commit` git wants to know who you are: `git config --global user.name "Your Name"` and `git config --global user.email "you@example.com"`.

# %% [markdown] task="readme" outcomes="3" systems="GitHub"
# ## Project: the first page of jobboard
# The folder `jobboard`, beside the lessons, is yours. It grows with each; one day an employer reads it.
#
# Fill in the `role` you aim at, the `city` for it, and as `count` the number of rows from the warm-up. Role and city are texts of letters, spaces and hyphens, three letters or more, in any language. The last line writes `jobboard/README.md`.

# %% answer="readme"
readme = {"role": ..., "city": ..., "count": ...}
### BEGIN SOLUTION
readme = {"role": "junior backend developer", "city": "Kazan", "count": 7}
### END SOLUTION
save_readme(readme)
# %% [markdown] hint="readme"
# Two of the three need quotes. The third has a name already: see your first answer.
# %% check="readme" points=1
@check("readme")
def role_and_city(c):
    text = c.file("jobboard/README.md").got
    facts = dict(line[2:].split(": ", 1) for line in text.splitlines() if line.startswith("- ") and ": " in line)
    for name in ("Role", "City"):
        if name not in facts:
            c.stop("not_tried", where=f"jobboard/README.md has no line `- {name}: ...` yet: fill the cell above and run it")
        value = facts[name]
        known = "Put your words in place of the three dots; none of them stays" if "..." in value else ""
        letters = sum(letter.isalpha() for letter in value)
        odd = [sign for sign in value if not (sign.isalnum() or sign in " -.,/+#&()'")]
        c.that(letters >= 3 and not odd and not known, f"the line of {name}", expected="letters, spaces and hyphens, three letters or more", got=f"- {name}: {value}", mistake=known)
# %% check="readme" points=1 hidden=true
@check("readme", hidden=True)
def count_in_the_file(c):
    """The count in the file."""
    ### BEGIN HIDDEN TESTS
    text = c.file("jobboard/README.md").got
    counts = [line[9:] for line in text.splitlines() if line.startswith("- Count: ")]
    c.that(len(counts) == 1, "one count", mistake="`jobboard/README.md` has no line for the count: fill the cell and run it to its end")
    slips = {
        "6": "At least 100000: the job that pays exactly 100000 counts too",
        "3": "Three is the count for 150000",
        "100000": "That is `minimum_pay`; the count is how many rows it showed",
        "12": "Twelve is all of them; those that pay at least 100000 were asked",
        "fit_100000": "With quotes it is the word; without them the name's value",
    }
    c.that(counts[0] == "7", "the count", mistake=slips.get(counts[0], "The count is the number of rows from the warm-up"))
    ### END HIDDEN TESTS

# %% [markdown]
# ## Now it can: say what it is for
# Open `jobboard/README.md`, at the left. The last cell makes a save point, as `add` and `commit` do.

# %%
from autograder.services.save_point import save_point

save_point("Say which role and city this job board is for")

# %% [markdown]
# ## Remember
# - **Change:** Shift+Enter runs a cell. Names keep values; `=` sets them.
# - **Read:** the last line of a failure names it; the arrows above lead to yours.
# - **Predict:** the order of the runs counts, `[n]`, not the order on the page.
# - **Repair:** *Kernel → Restart Kernel and Run All Cells*. What passes then, passes for others.
# - **Save:** write, `git add`, `git commit -m`. `git log` shows what is safe.
