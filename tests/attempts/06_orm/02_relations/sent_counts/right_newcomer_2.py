# right: sums written out
sent_counts = {
    "a": 1,
    "b": 1 + 4,
    "c": 1 + 10,
    "d": 1 + 1,
    "e": 1,
    "f": 1 + 4 + 10,
    "g": 1 + 4,
    "h": 1 + 1 + 4,
    "i": 1 + 1,
}
