# wrong: takes the pair with the smallest first place; card: "the one whose second place is smallest was asked"
def two_budgets(budgets, goal):
    last = {}
    for i, budget in enumerate(budgets):
        last.setdefault(budget, []).append(i)
    for i, budget in enumerate(budgets):
        for j in last.get(goal - budget, []):
            if j > i:
                return i, j
    return None
