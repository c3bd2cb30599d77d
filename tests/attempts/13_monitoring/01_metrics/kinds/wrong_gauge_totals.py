# wrong ME2: a gauge for totals; card: "a total that only rises is a counter"
kinds = {
    "a": "gauge", "b": "gauge", "c": "histogram", "d": "gauge", "e": "gauge", "f": "histogram", "g": "counter", "h": "gauge",
    "i": "histogram", "j": "counter", "k": "gauge", "l": "gauge", "m": 3, "n": 1, "o": 2, "p": 3,
}
