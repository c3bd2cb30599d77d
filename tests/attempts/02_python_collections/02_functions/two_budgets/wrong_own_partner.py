# wrong: stores before it asks; card: "A budget was its own partner"
def two_budgets(budgets, goal):
    first = {}
    for j, budget in enumerate(budgets):
        first.setdefault(budget, j)
        if goal - budget in first:
            return first[goal - budget], j
    return None
