# right: each number computed
first = [80, 90, 100, 180, 200]
second = [60, 65, 75, 80, 90, 120, 130]
shift = {"a": statistics.median(first), "b": statistics.median([80, 90, 100]), "c": "down", "d": statistics.median([80, 90, 100, 900, 900])}
shift["e"] = statistics.median(second)
shift["f"] = statistics.median([60, 90, 120, 130])
shift["g"] = "up"
