# wrong: the same title is the same vacancy; card: "a vacancy is its site with its number"
anomalies = {
    "a": [2, 5],
    "b": [1, 3, 6, 8],
    "c": [4, 7],
    "d": [2, 7],
    "e": [1, 2, 5, 6, 7, 8],
    "f": [3, 5, 6],
    "g": ["employer"],
}
