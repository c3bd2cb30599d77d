# wrong SQ3: a sum of nothing is 0; card: "a sum of nothing stated is NULL"
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
    "j": 0,
    "k": 0,
    "l": 5,
}
