# wrong SQ1: two answers only, as in Python: None equals None; card: "`IS NULL` is what says TRUE"
verdicts = {
    "a": "TRUE",
    "b": "TRUE",
    "c": "TRUE",
    "d": "TRUE",
    "e": "FALSE",
    "f": "TRUE",
    "g": "TRUE",
    "h": "FALSE",
    "i": "TRUE",
    "j": "FALSE",
    "k": "TRUE",
    "l": "TRUE",
}
