# right: first all places of each budget, then a second pass
def two_budgets(budgets, goal):
    drawers = {}
    for place, budget in enumerate(budgets):
        drawers.setdefault(budget, []).append(place)
    for j, budget in enumerate(budgets):
        if goal - budget in drawers:
            places = drawers[goal - budget]
            i = places[0]
            if i < j:
                return i, j
    return None
