# wrong: in and index on a slice cost nothing; card: "Each budget was held against all the others"
def two_budgets(budgets, goal):
    for j in range(len(budgets)):
        before = budgets[0:j]
        if goal - budgets[j] in before:
            return before.index(goal - budgets[j]), j
    return None
