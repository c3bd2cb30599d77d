# wrong: remove until none is left, the result is all that counts; card: "PY7: the list that was handed in got shorter; it belongs to the caller. Build a new one"
def stated_only(pays):
    while None in pays:
        pays.remove(None)
    return pays
...
trace_table(stated_only, [None, None, 90])
