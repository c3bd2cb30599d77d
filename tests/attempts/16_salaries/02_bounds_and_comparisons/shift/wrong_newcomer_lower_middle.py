# wrong: of four numbers the second is the median; card: "between the two in the middle"
shift = {
    "a": 100,
    "b": 90,
    "c": "down",
    "d": 100,
    "e": 80,
    "f": 90,
    "g": "up",
}
