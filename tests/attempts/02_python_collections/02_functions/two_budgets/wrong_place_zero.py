# wrong PY8: place 0 counts as no place; card: "PY8: a pair was missed; place 0"
def two_budgets(budgets, goal):
    places = {}
    for j, budget in enumerate(budgets):
        i = places.get(goal - budget)
        if i:
            return i, j
        places.setdefault(budget, j)
    return None
