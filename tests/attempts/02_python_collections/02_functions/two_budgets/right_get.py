# right: get with a default that is no place
def two_budgets(budgets, goal):
    places = {}
    for j, budget in enumerate(budgets):
        i = places.get(goal - budget, -1)
        if i >= 0:
            return i, j
        places[budget] = places.get(budget, j)
    return None
