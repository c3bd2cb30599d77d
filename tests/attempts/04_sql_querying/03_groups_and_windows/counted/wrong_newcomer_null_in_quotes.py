# wrong: NULL is written as a text; card: "without quotes"
counted = {
    "a": 5,
    "b": 3,
    "c": 100,
    "d": 60,
    "e": 2,
    "f": 50,
    "g": 3,
    "h": 40,
    "i": 20,
    "j": "NULL",
    "k": 0,
    "l": 5,
}
