# right: grouped with pandas
def city_gap(rows, first, second, least=5):
    answer = {"all": None, "levels": {}, "flips": False}
    if not rows:
        return answer
    table = pandas.DataFrame(rows)
    every = table.groupby("city")["pay"].median()
    if first not in every.index or second not in every.index:
        return answer
    answer["all"] = float(every[first] - every[second])
    cells = table.dropna(subset=["level"]).groupby(["level", "city"])["pay"].agg(["size", "median"])
    cells = cells[cells["size"] >= least]["median"].to_dict()
    for level, city in cells:
        if city == first and (level, second) in cells:
            answer["levels"][level] = float(cells[level, first] - cells[level, second])
    signs = [gap * answer["all"] < 0 for gap in answer["levels"].values()]
    answer["flips"] = all(signs) and signs != []
    return answer
