# right: two lists side by side
def hidden_bounds(rows, least=0, most=None):
    groups = {}
    for row in rows:
        level = row["level"]
        if level is None:
            level = "not said"
        if level not in groups:
            groups[level] = ([], [])
        if row["net_low"] is None and row["net_high"] is None:
            groups[level][1].append((least, most))
        else:
            groups[level][0].append((row["net_low"], row["net_high"]))
    answer = {}
    for level, (said, silent) in groups.items():
        answer[level] = dict(n=len(said) + len(silent), hidden=len(silent), stated=median_bounds(said), all=median_bounds(said + silent))
    return answer
