# wrong: walks all pairs, smallest i first; card: "the one whose second place is smallest was asked"
def two_budgets(budgets, goal):
    for i in range(len(budgets)):
        for j in range(i + 1, len(budgets)):
            if budgets[i] + budgets[j] == goal:
                return i, j
    return None
