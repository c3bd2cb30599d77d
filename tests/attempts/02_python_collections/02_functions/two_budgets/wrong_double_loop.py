# wrong: holds each budget against all the others; card: "Each budget was held against all the others"
def two_budgets(budgets, goal):
    for j in range(len(budgets)):
        for i in range(j):
            if budgets[i] + budgets[j] == goal:
                return i, j
    return None
