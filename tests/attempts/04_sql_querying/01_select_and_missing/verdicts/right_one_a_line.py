# right: one verdict a line
verdicts = {
    "a": "UNKNOWN",
    "b": "TRUE",
    "c": "UNKNOWN",
    "d": "TRUE",
    "e": "FALSE",
    "f": "UNKNOWN",
    "g": "UNKNOWN",
    "h": "FALSE",
    "i": "UNKNOWN",
    "j": "FALSE",
    "k": "TRUE",
    "l": "TRUE",
}
