# wrong SQ1: the second row by feeling: a value equals itself; card: "does not even equal itself"
verdicts = {
    "a": "UNKNOWN",
    "b": "TRUE",
    "c": "UNKNOWN",
    "d": "TRUE",
    "e": "FALSE",
    "f": "UNKNOWN",
    "g": "UNKNOWN",
    "h": "FALSE",
    "i": "TRUE",
    "j": "FALSE",
    "k": "TRUE",
    "l": "TRUE",
}
