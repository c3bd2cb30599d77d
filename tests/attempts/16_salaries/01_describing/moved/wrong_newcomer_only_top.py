# wrong: trimmed means that only the large one is left out; card: "left out are the lowest and the highest"
moved = {
    "a": 200,
    "b": 115,
    "c": 110,
    "d": 115,
    "e": 200,
    "f": 90,
    "g": 100,
    "h": 1250,
    "i": 200,
}
