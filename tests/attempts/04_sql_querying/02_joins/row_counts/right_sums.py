# right: partners of each row of the left table, added
row_counts = {
    "a": 3 + 0 + 1 + 0, "b": 3 + 1 + 1 + 1, "c": 1 + 1 + 1 + 1 + 1, "d": 4 + 2 + 1, "e": 4 * 5,
    "f": 3 * 3 + 1 * 1, "g": 2 * 3, "h": 2 * 3 + 1 + 1 + 1 + 1, "i": 1 + 4 + 3 + 4,
}
