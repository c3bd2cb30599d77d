# wrong: stores over the older place; card: "Of equal budgets the first place counts"
def two_budgets(budgets, goal):
    places = {}
    for j, budget in enumerate(budgets):
        if goal - budget in places:
            return places[goal - budget], j
        places[budget] = j
    return None
