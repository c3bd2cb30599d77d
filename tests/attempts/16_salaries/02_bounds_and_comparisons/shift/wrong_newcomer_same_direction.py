# wrong ST4: the same step moves the same way everywhere; card: "down on one board"
shift = {
    "a": 100,
    "b": 90,
    "c": "down",
    "d": 100,
    "e": 80,
    "f": 105,
    "g": "down",
}
