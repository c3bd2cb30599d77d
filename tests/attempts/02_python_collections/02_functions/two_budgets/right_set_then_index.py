# right: a set finds the pair, index finds its place
def two_budgets(budgets, goal):
    met = set()
    j = 0
    while j < len(budgets):
        wanted = goal - budgets[j]
        if wanted in met:
            return budgets.index(wanted), j
        met.add(budgets[j])
        j += 1
    return None
