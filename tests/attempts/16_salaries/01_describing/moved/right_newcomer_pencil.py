# right: worked on paper, whole numbers
moved = {
    "a": 200,
    "b": 115,
    "c": 115,
    "d": 115,
    "e": 200,
    "f": 90,
    "g": 110,
    "h": 1250,
    "i": 228,
}
