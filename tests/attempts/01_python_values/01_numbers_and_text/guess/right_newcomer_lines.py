# right: one per line, own order, no dots
guess = {
    "e": 50_000,
    "a": 1,
    "b": 90_000,
    "c": -3,
    "d": False,
    "f": 0,
    "j": True,
    "g": 2,
    "h": None,
    "i": False,
}
