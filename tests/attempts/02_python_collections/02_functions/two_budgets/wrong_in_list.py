# wrong: thinks that in on a list costs one look; card: "Each budget was held against all the others"
def two_budgets(budgets, goal):
    for j, budget in enumerate(budgets):
        before = budgets[:j]
        if goal - budget in before:
            return before.index(goal - budget), j
    return None
