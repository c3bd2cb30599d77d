# wrong: the doubling begins anew after a Retry-After; card: "The doubling went on"
# I thought after the Retry-After the doubling begins at base again
waited = {"a": 3, "b": 0, "c": 7, "d": 11, "e": 34, "f": 2, "g": 9, "h": 30 + 1 + 2}
