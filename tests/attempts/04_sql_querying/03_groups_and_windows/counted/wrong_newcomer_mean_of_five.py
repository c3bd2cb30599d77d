# wrong SQ3: four rows name a city, so four are counted; card: "three values are stated"
counted = {
    "a": 5,
    "b": 3,
    "c": 75,
    "d": 60,
    "e": 2,
    "f": 100,
    "g": 3,
    "h": 40,
    "i": 20,
    "j": None,
    "k": 0,
    "l": 5,
}
