# right: counts the place by hand, get on both sides
def two_budgets(budgets, goal):
    seen = {}
    j = 0
    for budget in budgets:
        need = goal - budget
        if seen.get(need) is not None:
            i = seen.get(need)
            return (i, j)
        if seen.get(budget) is None:
            seen[budget] = j
        j = j + 1
    return None
