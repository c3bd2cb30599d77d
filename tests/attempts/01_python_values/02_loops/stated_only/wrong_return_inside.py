# wrong: return stands inside the loop; card: "`return` stands inside the loop"
def stated_only(pays):
    kept = []
    for pay in pays:
        if pay is not None:
            kept.append(pay)
            return kept
