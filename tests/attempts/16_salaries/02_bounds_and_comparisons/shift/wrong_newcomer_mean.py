# wrong ST1: the mean is taken for the median; card: "this is the mean"
shift = {
    "a": 130,
    "b": 90,
    "c": "down",
    "d": 414,
    "e": 80,
    "f": 105,
    "g": "up",
}
