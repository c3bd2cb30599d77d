# wrong: stop at a missing pay; card: "`return` or `break` ends the loop too early"
def stated_only(pays):
    result = []
    for pay in pays:
        if pay is None:
            break
        result.append(pay)
    return result
