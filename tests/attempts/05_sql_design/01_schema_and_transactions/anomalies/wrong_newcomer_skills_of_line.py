# wrong: a skill is a whole text; card: "hides inside longer texts"
anomalies = {
    "a": [2, 5],
    "b": [1, 3, 6, 8],
    "c": [4, 7],
    "d": [3, 8],
    "e": [2, 7],
    "f": [3, 5, 6],
    "g": ["site", "employer", "city"],
}
