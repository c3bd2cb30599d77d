# wrong SQ1: the six on paper done without the rule for AND; card: "that settles it"
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
    "j": "UNKNOWN",
    "k": "TRUE",
    "l": "UNKNOWN",
}
