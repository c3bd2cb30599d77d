# right: the numbers by pencil
shift = {
    "a": 100,
    "b": 90,
    "c": "down",
    "d": 100,
    "e": 80,
    "f": 105,
    "g": "up",
}
