# right: names first, then the rows again for each name, printed at the end
def silent_share(rows):
    names = []
    for row in rows:
        level = row["level"]
        if level is None:
            level = "not said"
        if level not in names:
            names.append(level)
    answer = {}
    for name in names:
        count = 0
        silent = 0
        for row in rows:
            level = row["level"]
            if level is None:
                level = "not said"
            if level == name:
                count = count + 1
                if row["net_low"] is None:
                    if row["net_high"] is None:
                        silent = silent + 1
        answer[name] = silent / count
    return answer


print(silent_share(rows))
