# wrong: a gauge for sizes; card: "the question is about the large ones"
kinds = {
    "a": "counter", "b": "gauge", "c": "histogram", "d": "counter", "e": "gauge", "f": "histogram", "g": "counter", "h": "gauge",
    "i": "gauge", "j": "counter", "k": "gauge", "l": "gauge", "m": 3, "n": 1, "o": 2, "p": 3,
}
