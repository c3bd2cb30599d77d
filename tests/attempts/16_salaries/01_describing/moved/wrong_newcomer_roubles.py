# wrong: the answers are in roubles, not in thousands; card: "the table is in thousands"
moved = {
    "a": 200000,
    "b": 115000,
    "c": 115000,
    "d": 115000,
    "e": 200000,
    "f": 90000,
    "g": 110000,
    "h": 1250000,
    "i": 228000,
}
