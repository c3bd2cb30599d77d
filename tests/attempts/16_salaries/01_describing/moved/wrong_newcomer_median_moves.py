# wrong ST1: a larger newcomer moves the median further, and an even board takes the upper middle; card: "two in the middle"
moved = {
    "a": 200,
    "b": 120,
    "c": 115,
    "d": 130,
    "e": 200,
    "f": 100,
    "g": 110,
    "h": 1250,
    "i": 228,
}
