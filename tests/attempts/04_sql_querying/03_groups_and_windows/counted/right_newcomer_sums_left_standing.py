# right: each value as the sum it comes from
counted = {
    "a": 5,
    "b": 3,
    "c": (100 + 0 + 200) / 3,
    "d": 300 / 5,
    "e": 2,
    "f": 100 / 2,
    "g": 6 - 3,
    "h": 120 / 3,
    "i": 120 / 6,
    "j": None,
    "k": 0,
    "l": 5,
}
