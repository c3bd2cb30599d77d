# right: a dict of first places, then a second walk
def two_budgets(budgets, goal):
    place = {}
    for i, budget in enumerate(budgets):
        place.setdefault(budget, i)
    for j in range(len(budgets)):
        i = place.get(goal - budgets[j])
        if i is not None and i < j:
            return (i, j)
