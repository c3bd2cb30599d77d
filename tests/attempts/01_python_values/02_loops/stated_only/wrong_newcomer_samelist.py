# wrong: result = pays makes a second list; card: "PY7: a list must not change while a loop walks it; the item after each removed one is skipped"
def stated_only(pays):
    result = pays
    for pay in pays:
        if pay is None:
            result.remove(pay)
    return result
...
trace_table(stated_only, [None, None, 90])
