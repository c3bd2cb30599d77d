# right: levels first, then a loop for each
def hidden_bounds(rows, least=0, most=None):
    answer = {}
    levels = []
    for row in rows:
        if row["level"] is None:
            if "not said" not in levels:
                levels.append("not said")
        elif row["level"] not in levels:
            levels.append(row["level"])
    for level in levels:
        n = 0
        hidden = 0
        stated = []
        everything = []
        for row in rows:
            name = row["level"]
            if name is None:
                name = "not said"
            if name != level:
                continue
            n += 1
            low = row["net_low"]
            high = row["net_high"]
            if low is None and high is None:
                hidden += 1
                everything.append((least, most))
            else:
                stated.append((low, high))
                everything.append((low, high))
        answer[level] = {}
        answer[level]["n"] = n
        answer[level]["hidden"] = hidden
        answer[level]["stated"] = median_bounds(stated)
        answer[level]["all"] = median_bounds(everything)
    return answer


print(hidden_bounds(rows, 30000, 600000))
save_functions("bounds.py", hidden_bounds)
