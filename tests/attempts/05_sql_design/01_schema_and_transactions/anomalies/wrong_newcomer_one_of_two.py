# wrong: one of the two lines is the mistake; card: "both lines disagree"
anomalies = {
    "a": [5],
    "b": [1, 3, 6, 8],
    "c": [4, 7],
    "d": [8],
    "e": [1, 2, 5, 6, 7, 8],
    "f": [3, 5, 6],
    "g": ["employer", "city"],
}
