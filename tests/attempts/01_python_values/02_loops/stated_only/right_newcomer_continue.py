# right: index loop over range(len), plus joins lists; the trace call kept
def stated_only(pays):
    result = []
    for i in range(len(pays)):
        if pays[i] == None:
            result = result
        else:
            result = result + [pays[i]]
    return result
...
trace_table(stated_only, [None, None, 90])
