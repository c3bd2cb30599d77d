# wrong SQ1: a gap differs from every number; card: "is a missing amount different from 5"
verdicts = {
    "a": "UNKNOWN",
    "b": "TRUE",
    "c": "UNKNOWN",
    "d": "TRUE",
    "e": "FALSE",
    "f": "TRUE",
    "g": "TRUE",
    "h": "FALSE",
    "i": "UNKNOWN",
    "j": "FALSE",
    "k": "TRUE",
    "l": "TRUE",
}
