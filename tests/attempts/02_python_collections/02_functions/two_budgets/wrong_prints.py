# wrong PY1: prints the places; card: "PY1"
def two_budgets(budgets, goal):
    first = {}
    for j, budget in enumerate(budgets):
        if goal - budget in first:
            print(first[goal - budget], j)
            return
        first.setdefault(budget, j)
