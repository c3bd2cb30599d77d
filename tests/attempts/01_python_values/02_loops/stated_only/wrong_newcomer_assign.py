# wrong: append gives the new list back; card: "`append` changes the list and gives None"
def stated_only(pays):
    result = []
    for pay in pays:
        if pay is not None:
            result = result.append(pay)
    return result
