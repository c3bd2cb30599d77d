# wrong SQ3: COUNT(pay) counts the rows of Томск; card: "counts stated values, not rows"
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
    "j": None,
    "k": 2,
    "l": 5,
}
