# right: works the values out as sums
out_of_order = {"a": 40 * 500, "b": 20 * 500, "c": 20 * 500, "d": 40, "e": 12 - 5, "f": 9 - 5, "g": 9 - 5, "h": 9 - 5}
