# wrong: return stands inside the loop; card: "`return` or `break` ends the loop too early"
def stated_only(pays):
    kept = []
    for pay in pays:
        if pay is not None:
            kept.append(pay)
            return kept
