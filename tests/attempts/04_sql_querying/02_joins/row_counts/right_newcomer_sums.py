# right: sums
town1 = 3
row_counts = {
    "a": town1 + 1,
    "b": town1 + 1 + 2,
    "c": 5,
    "d": town1 + 1 + 2 + 1,
    "e": 4 * 5,
    "f": town1 * town1 + 1 * 1,
    "g": 2 * 3,
    "h": 2 * 3 + 1 + 1 + 1 + 1,
    "i": 3 * 3 + 1 * 3,
}
