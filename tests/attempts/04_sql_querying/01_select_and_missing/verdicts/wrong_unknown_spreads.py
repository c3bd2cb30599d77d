# wrong SQ1: everything that touches a gap is UNKNOWN; card: "one TRUE settles an `OR`"
verdicts = {
    "a": "UNKNOWN",
    "b": "TRUE",
    "c": "UNKNOWN",
    "d": "UNKNOWN",
    "e": "UNKNOWN",
    "f": "UNKNOWN",
    "g": "UNKNOWN",
    "h": "FALSE",
    "i": "UNKNOWN",
    "j": "UNKNOWN",
    "k": "UNKNOWN",
    "l": "UNKNOWN",
}
