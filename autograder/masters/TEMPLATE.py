# %% [markdown] lesson="template" minutes=50 needs=""
# # The client that would not wait
#
# At 09:00 the job site answered 503. Our client asked again 4,000 times within a minute. At 09:01 the site blocked us, until noon.
#
# **After this you can** count the tries that are left · grow the wait between two tries · read what a server asks for

# %%
statuses = [503, 503, 200]  # what the site answered, in order

# %% [markdown] task="tries_left" outcomes="1"
# ## Warm-up: tries that are left
# Write `tries_left(used, limit)`: how many of `limit` tries remain after `used` of them. Nobody has fewer than none.
#
# `tries_left(1, 3)` returns `2`.

# %% answer="tries_left"
def tries_left(used, limit):
    ### BEGIN SOLUTION
    return max(0, limit - used)
    ### END SOLUTION
# %% [markdown] hint="tries_left"
# Five tries of three are used. What does your subtraction say, and what should a client do with it?
# %% check="tries_left" points=1
@check("tries_left")
def some_left(c, tries_left):
    c.call(tries_left, 1, 3).returns(2, mistakes=[(4, "The tries were added; used ones are gone")])
    c.call(tries_left, 3, 3).returns(0)
# %% check="tries_left" points=1 hidden=true
@check("tries_left", hidden=True)
def overdrawn(c, tries_left):
    """More tries used than allowed, no tries allowed, nothing used."""
    ### BEGIN HIDDEN TESTS
    c.call(tries_left, 5, 3).returns(0, mistakes=[(-2, "Less than no tries: a client would wait for a chance that never comes")])
    c.call(tries_left, 0, 0).returns(0)
    c.call(tries_left, 0, 4).returns(4)
    ### END HIDDEN TESTS

# %% [markdown]
# ## Twice as long each time
# A busy server needs room. The client waits 1 second, then 2, then 4. Run it.

# %%
wait = 1
for status in statuses:
    print(status, wait)
    wait = wait * 2

# %% [markdown]
# **Notice.** Row 2 says `503 2`, row 3 says `200 4`. The wait doubles whatever the status is: nobody asked it.

# %% [markdown] task="final_wait" outcomes="2"
# ## Predict before you run
# What is `wait` after the loop? **a** for the three statuses above · **b** for no status at all. With pencil only: **c** the loop starts at `wait = 3` and sees four statuses.

# %% answer="final_wait"
final_wait = {"a": ..., "b": ..., "c": ...}
### BEGIN SOLUTION
final_wait = {"a": 8, "b": 1, "c": 48}
### END SOLUTION
# %% [markdown] hint="final_wait"
# The last row of the screen was printed before the last doubling.
# %% check="final_wait" points=1
@check("final_wait")
def the_loop_above(c, final_wait):
    def after(statuses, wait):
        for _ in statuses:
            wait = wait * 2
        return wait

    c.value(final_wait, "a").equals(after([503, 503, 200], 1), mistakes=[(4, "The last row shows the wait before it doubled once more")])
    c.value(final_wait, "b").equals(after([], 1), mistakes=[(0, "No status, no turn of the loop: the first value stays")])
# %% check="final_wait" points=2 hidden=true
@check("final_wait", hidden=True)
def with_pencil(c, final_wait):
    """Four statuses, another first wait."""
    ### BEGIN HIDDEN TESTS
    c.value(final_wait, "c").equals(48, mistakes=[(24, "Four statuses, four doublings"), (12, "Each turn doubles; it does not add")])
    ### END HIDDEN TESTS

# %% [markdown] task="waits" outcomes="3"
# ## Your turn: the whole plan
# Write `waits(first, count)`: the list of `count` waits, beginning with `first`, each twice the one before. `count=0` returns an empty list. A negative `count` raises `ValueError`.
#
# `waits(1, 3)` returns `[1, 2, 4]`.

# %% answer="waits"
def waits(first, count):
    ### BEGIN SOLUTION
    if count < 0:
        raise ValueError("count is negative")
    return [first * 2**turn for turn in range(count)]
    ### END SOLUTION
# %% [markdown] hint="waits"
# Which of the three numbers of the example did your function compute first?
# %% [markdown] hint="waits"
# Keep the wait and the list apart: append the wait, then double it.
# %% check="waits" points=1
@check("waits")
def three_waits(c, waits):
    c.call(waits, 1, 3).returns([1, 2, 4], mistakes=[
        ([2, 4, 8], "The first wait is `first` itself; double it after it is in the list"),
        ([1, 2, 3], "Each wait is one longer; it should be twice as long"),
        (7, "That is how long they take together; the task asks for the list"),
    ])
    c.call(waits, 5, 1).returns([5])
# %% check="waits" points=1
@check("waits")
def refuses_a_negative_count(c, waits):
    c.call(waits, 1, -1).raises("ValueError", mistakes=[([], "An empty list hides the mistake of whoever called")])
# %% check="waits" points=2 hidden=true
@check("waits", hidden=True)
def other_plans(c, waits):
    """No waits, long plans, fractions of a second."""
    ### BEGIN HIDDEN TESTS
    c.call(waits, 3, 0).returns([])
    c.call(waits, 2, 6).returns([2, 4, 8, 16, 32, 64])
    c.call(waits, 0.5, 3).returns([0.5, 1.0, 2.0])
    c.call(waits, 4, -3).raises("ValueError")
    ### END HIDDEN TESTS

# %% [markdown]
# ## The server says when
# A polite server names the seconds itself, as text. This one does not; the cell fails on purpose.

# %% tags=["raises-exception"]
int("after lunch")

# %% [markdown]
# **Notice.** The last line quotes the text: `'after lunch'`. A client that expects a number has to expect this, too.

# %% [markdown] essay="when_to_stop" points=3 outcomes="3"
# ## Judge: when to stop
# The site has answered 503 for two hours. A colleague wants to try until it works. Name one harm to the site, one to us, and the rule you would write instead. At most 80 words.
#
# ### BEGIN SOLUTION
# **Rubric.** One point each: a harm to the site (load when it recovers) · a harm to us (blocked, stale data, waiting users) · a rule with a number in it (tries, or total time) and what happens then.
#
# **Sample, 3 points.** All clients return at once and push it over again; we get blocked and miss the day's vacancies. Six tries within five minutes, then an alert, and the next try in an hour.
#
# **Sample, 2 points.** The site stays down because of us, and our users wait. We should stop at some point.
#
# **Sample, 0 points.** Retries are bad practice.
# ### END SOLUTION

# %% [markdown]
# ## Remember
# - **Count:** tries end. After the last one somebody is told.
# - **Grow:** twice as long each time. The first wait is the first, not the second.
# - **Read:** what comes from outside may be no number.
