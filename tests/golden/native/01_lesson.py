# %% [markdown] lesson="lesson" minutes=5 needs=""
# # A lesson for the test of nbgrader's own commands

# %%
rate = 100

# %% [markdown] task="to_roubles"
# ## Your turn
# Write `to_roubles(dollars)` at the rate above.


# %% answer="to_roubles"
def to_roubles(dollars):
    ### BEGIN SOLUTION
    return dollars * rate
    ### END SOLUTION


# %% check="to_roubles" points=1
@check("to_roubles")
def two(c, to_roubles):
    c.call(to_roubles, 2).returns(200)


# %% check="to_roubles" points=2 hidden=true
@check("to_roubles", hidden=True)
def more(c, to_roubles):
    """Other amounts."""
    ### BEGIN HIDDEN TESTS
    c.call(to_roubles, 0).returns(0)
    c.call(to_roubles, -3).returns(-300)
    ### END HIDDEN TESTS


# %% [markdown] task="note"
# ## The project
# Put the text `rate = 100` into `jobboard/rate.py`, in Lab's editor.

# %% answer="note"
note = ...
### BEGIN SOLUTION
from pathlib import Path

Path("../jobboard").mkdir(exist_ok=True)
Path("../jobboard/rate.py").write_text("rate = 100\n")
note = "rate.py"


### END SOLUTION
# %% check="note" points=1
@check("note")
def written(c, note):
    c.value(note).equals("rate.py")
    c.that("rate = 100" in c.file("jobboard/rate.py").got, "the file does not set the rate")


# %% [markdown] essay="reasons" points=3
# ## In your own words
# Why does the rate need a date?
#
# ### BEGIN SOLUTION
# Rubric: 3 points for a rate that changes; 1 for "because".
# ### END SOLUTION
