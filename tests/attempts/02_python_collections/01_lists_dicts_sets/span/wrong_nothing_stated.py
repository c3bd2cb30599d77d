# wrong PY3: takes the first item of nothing; card: "PY3: nothing is stated, so there is no first item"
def span(pays):
    stated = []
    for pay in pays:
        if pay is not None:
            stated.append(pay)
    stated = sorted(stated)
    return stated[0], stated[-1]
