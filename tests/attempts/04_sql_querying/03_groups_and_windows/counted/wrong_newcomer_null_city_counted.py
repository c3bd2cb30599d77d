# wrong SQ3: NULL is one more city; card: "NULL is no city"
counted = {
    "a": 5,
    "b": 3,
    "c": 100,
    "d": 60,
    "e": 3,
    "f": 50,
    "g": 3,
    "h": 40,
    "i": 20,
    "j": None,
    "k": 0,
    "l": 6,
}
