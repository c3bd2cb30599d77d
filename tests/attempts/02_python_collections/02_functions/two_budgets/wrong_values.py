# wrong: returns the budgets; card: "The places are asked"
def two_budgets(budgets, goal):
    met = set()
    for budget in budgets:
        if goal - budget in met:
            return goal - budget, budget
        met.add(budget)
    return None
