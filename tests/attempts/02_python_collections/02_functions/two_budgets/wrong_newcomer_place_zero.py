# wrong PY8: place 0 counts as not found; card: "Equal budgets at two places are two budgets"
def two_budgets(budgets, goal):
    seen = {}
    for j, budget in enumerate(budgets):
        i = seen.get(goal - budget)
        if i:
            return i, j
        if budget not in seen:
            seen[budget] = j
    return None
